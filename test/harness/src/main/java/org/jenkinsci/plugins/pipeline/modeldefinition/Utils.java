package org.jenkinsci.plugins.pipeline.modeldefinition;

import jenkinsts.harness.build.Build;
import jenkinsts.harness.build.StageRecord;
import org.jenkinsci.plugins.workflow.cps.CpsScript;

/** Stand-in with the two members that Declarative permits to sandboxed scripts. */
public final class Utils {
    private Utils() {}

    /** Marks the stage around, which must have that name. */
    public static void markStageSkippedForConditional(String stageName) {
        StageRecord stage = Build.current().context().stage();
        if (stage != null && stage.name().equals(stageName)) stage.skip("when");
    }

    /** No run of the harness is one. */
    public static boolean isRestartedRun(CpsScript script) {
        return false;
    }
}
