package jenkinsts.harness.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jenkinsts.harness.protocol.Values;

/** What a run leaves behind for the response. */
public final class Log {
    private static final int MOST_STEPS = 100_000;
    private final boolean exactArguments;
    private final List<Object> steps = new ArrayList<>();
    private final List<StageRecord> stages = new ArrayList<>();
    private final Set<String> rejected = new LinkedHashSet<>();
    private final Set<String> permitted = new TreeSet<>();
    private final Set<String> notSaved = new LinkedHashSet<>();
    private final Set<String> mismatches = new LinkedHashSet<>();
    private final Set<String> warnings = new LinkedHashSet<>();

    Log(boolean exactArguments) {
        this.exactArguments = exactArguments;
    }

    /** Pseudo steps are those that Declarative calls itself; `block` steps have a body. */
    Map<String, Object> step(String name, List<Object> arguments, boolean block, boolean pseudo, Build build) {
        if (steps.size() >= MOST_STEPS) throw new IllegalStateException("more than " + MOST_STEPS + " steps");
        Context context = build.context();
        Map<String, Object> step = new LinkedHashMap<>();
        step.put("step", name);
        step.put("args", exactArguments ? Values.exact(arguments) : Values.plain(arguments));
        if (Values.holdsGString(arguments)) step.put("gstring", true);
        if (block) step.put("block", true);
        if (pseudo) step.put("pseudo", true);
        step.put("env", build.overlay());
        step.put("path", context.path());
        if (context.branch() != null) step.put("branch", context.branch());
        steps.add(step);
        return step;
    }

    StageRecord stage(StageRecord parent, String name, String branch) {
        StageRecord stage = new StageRecord(parent, name, branch);
        stages.add(stage);
        return stage;
    }

    public void reject(String signature) {
        rejected.add(signature);
    }

    /** An operation that the sandbox let pass because its lists name it. */
    public void permit(String signature) {
        permitted.add(signature);
    }

    void notSaved(String text) {
        notSaved.add(text);
    }

    public void mismatch(String text) {
        mismatches.add(text);
    }

    /** Whether Jenkins would have gone on with a wrong value, or could not have saved the build. */
    public boolean hasFaults() {
        return !mismatches.isEmpty() || !notSaved.isEmpty();
    }

    public void warn(String text) {
        warnings.add(text);
    }

    public void writeTo(Map<String, Object> response) {
        response.put("steps", steps);
        response.put("stages", stages.stream().map(StageRecord::toJson).toList());
        response.put("rejected", rejected);
        response.put("permitted", permitted);
        response.put("mismatches", mismatches);
        response.put("notSaved", notSaved);
        response.put("warnings", warnings);
    }
}
