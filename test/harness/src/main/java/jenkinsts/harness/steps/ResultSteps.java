package jenkinsts.harness.steps;

import hudson.AbortException;
import hudson.model.Result;
import java.util.Map;
import jenkinsts.harness.build.Build;
import jenkinsts.harness.engine.Failures;
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException;

/** Steps that decide about the results of the build and of its stages. */
final class ResultSteps {
    private ResultSteps() {}

    static void register(Map<String, Step> steps) {
        steps.put("error", call -> {
            throw new AbortException(call.text("message", ""));
        });
        steps.put("unstable", call -> {
            mark(call.build(), Result.UNSTABLE, Result.UNSTABLE);
            return null;
        });
        steps.put("catchError", call -> caught(call,
            Result.fromString(named(call, "buildResult", "FAILURE")),
            Result.fromString(named(call, "stageResult", "SUCCESS"))));
        steps.put("warnError", call -> caught(call, Result.UNSTABLE, Result.UNSTABLE));
    }

    private static String named(StepCall call, String parameter, String otherwise) {
        Object value = call.argument(parameter);
        return value == null ? otherwise : value.toString();
    }

    private static Object caught(StepCall call, Result buildResult, Result stageResult) {
        boolean interruptionsToo = !Boolean.FALSE.equals(call.argument("catchInterruptions"));
        try {
            return call.runBody();
        } catch (Throwable failure) {
            Failures.letThrough(failure);
            if (failure instanceof FlowInterruptedException interrupted) {
                if (!interruptionsToo) throw Failures.sneaky(failure);
                mark(call.build(), interrupted.getResult(), stageResult);
            } else {
                mark(call.build(), buildResult, stageResult);
            }
            return null;
        }
    }

    private static void mark(Build build, Result buildResult, Result stageResult) {
        if (buildResult != Result.SUCCESS) build.worsen(buildResult);
        if (build.context().stage() != null) build.context().stage().worsen(stageResult);
    }
}
