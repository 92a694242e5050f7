package jenkinsts.harness.steps;

import hudson.AbortException;
import java.util.Map;

/** sh and its sisters: nothing runs, the responses say what comes out. */
final class ShellSteps {
    private ShellSteps() {}

    /** Marks the steps that read stdout and status of a response themselves. */
    interface Shell extends Step {}

    static void register(Map<String, Step> steps) {
        Shell shell = ShellSteps::run;
        for (String name : new String[] {"sh", "bat", "powershell", "pwsh"}) steps.put(name, shell);
    }

    private static Object run(StepCall call) throws AbortException {
        if (call.sole("script") == null) throw new IllegalArgumentException("No script given to " + call.name());
        Response response = call.response();
        Integer given = response == null ? null : response.status();
        int status = given == null ? 0 : given;
        if (call.flag("returnStatus")) {
            boolean returns = given == null && response != null && response.value() instanceof Number;
            return returns ? response.value() : Integer.valueOf(status);
        }
        if (status != 0) throw new AbortException("script returned exit code " + status);
        if (!call.flag("returnStdout")) return response != null && response.returns() ? response.value() : null;
        String stdout = response == null ? null : response.stdout();
        return stdout == null ? "" : stdout;
    }
}
