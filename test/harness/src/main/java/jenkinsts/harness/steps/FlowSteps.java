package jenkinsts.harness.steps;

import hudson.AbortException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jenkinsts.harness.engine.Failures;
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException;

/** Steps that repeat, wait or ask. */
final class FlowSteps {
    private static final int MOST_TURNS = 1000;

    private FlowSteps() {}

    static void register(Map<String, Step> steps) {
        steps.put("echo", call -> null);
        steps.put("sleep", call -> null);
        steps.put("properties", call -> null);
        steps.put("script", StepCall::runBody);
        steps.put("timeout", StepCall::runBody);
        steps.put("retry", FlowSteps::retry);
        steps.put("waitUntil", FlowSteps::waitUntil);
        steps.put("input", FlowSteps::input);
    }

    private static Object retry(StepCall call) throws Exception {
        int count = call.number("count", 1);
        // Conditions are about lost agents; no failure in the harness is one.
        boolean conditional = call.argument("conditions") instanceof List<?> list && !list.isEmpty();
        for (int attempt = 1;; attempt++) {
            try {
                return call.runBody();
            } catch (Throwable failure) {
                Failures.letThrough(failure);
                boolean again = attempt < count && !conditional && !(failure instanceof FlowInterruptedException);
                if (!again) throw Failures.sneaky(failure);
            }
        }
    }

    private static Object waitUntil(StepCall call) throws Exception {
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            if (Boolean.TRUE.equals(call.runBody())) return null;
        }
        throw new AbortException("waitUntil was still false after " + MOST_TURNS + " turns");
    }

    /** Without a response somebody presses "proceed" and leaves every default as it is. */
    private static Object input(StepCall call) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Object parameter : call.argument("parameters") == null ? List.of() : call.list("parameters")) {
            if (!(parameter instanceof Symbol symbol) || !(symbol.arguments() instanceof Map<?, ?> arguments)) continue;
            answers.put(String.valueOf(arguments.get("name")), ParameterDefaults.of(symbol.name(), arguments));
        }
        Object submitter = call.argument("submitterParameter");
        if (submitter != null) answers.put(submitter.toString(), "somebody");
        if (answers.size() > 1) return answers;
        return answers.isEmpty() ? null : answers.values().iterator().next();
    }
}
