package jenkinsts.harness.steps;

import groovy.lang.Closure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import jenkinsts.harness.build.Build;
import jenkinsts.harness.engine.CallerCheck;
import jenkinsts.harness.engine.Failures;
import jenkinsts.harness.engine.PendingStep;
import jenkinsts.harness.protocol.Values;
import jenkinsts.harness.engine.MismatchError;
import org.jenkinsci.plugins.workflow.steps.MissingContextVariableException;

/** Every call that no script method and no library step answers ends here. */
public final class Steps {
    private static final Map<String, Step> BUILT_IN = new HashMap<>();
    // These give their value at once, so that even @NonCPS code may call them.
    private static final Set<String> INSTANT = Set.of("echo", "error", "properties", "unstable", "pwd", "isUnix");
    private static final Set<String> NEED_NODE = Set.of("""
        sh bat powershell pwsh dir readFile writeFile fileExists deleteDir pwd isUnix tool ws container containerLog
        stash unstash archive archiveArtifacts unarchive junit xunit fingerprint checkout git scmGit cleanWs
        publishHTML copyArtifacts findFiles touch zip unzip tar untar sha1 sha256 md5 tee load
        recordIssues recordCoverage scanForIssues cobertura jacoco allure sshagent configFileProvider
        withMaven withDockerRegistry withDockerServer withDockerContainer withSonarQubeEnv withKubeConfig
        dockerFingerprintFrom dockerFingerprintRun envVarsForTool writeMavenPom readMavenPom prependToFile writeCSV
        """.trim().split("\\s+"));

    static {
        ShellSteps.register(BUILT_IN);
        BlockSteps.register(BUILT_IN);
        ResultSteps.register(BUILT_IN);
        FileSteps.register(BUILT_IN);
        DataSteps.register(BUILT_IN);
        FlowSteps.register(BUILT_IN);
        ParallelStep.register(BUILT_IN);
    }

    private final Build build;
    private final Set<String> symbols = new HashSet<>(Symbols.KNOWN);
    private final List<Response> responses = new ArrayList<>();

    public Steps(Build build) {
        this.build = build;
        symbols.addAll(build.request().symbols());
        build.request().responses().forEach(fields -> responses.add(new Response(fields)));
    }

    /** A call from a script. */
    public Object invoke(String name, Object[] arguments) {
        refuseInOrdinaryCode(name);
        int last = arguments.length - 1;
        boolean block = last >= 0 && arguments[last] instanceof Closure;
        if (!block && symbols.contains(name)) return symbol(name, arguments);
        List<Object> values = Arrays.asList(block ? Arrays.copyOf(arguments, last) : arguments);
        Callable<Object> body = block ? () -> build.call((Closure<?>) arguments[last]) : null;
        refuseUnknown(name);
        if (CallerCheck.ordinaryCaller() != null || givesAtOnce(name)) return call(name, values, body, false);
        // Jenkins makes texts of the arguments before it waits.
        Values.plain(values);
        return build.engine().suspend(new PendingStep(name, () -> call(name, values, body, false)));
    }

    /** `println` and its like, which are methods and not steps. */
    public void print(Object text) {
        call("echo", List.of(text), null, false);
    }

    /** Jenkins does not wait for some steps, and saves nothing then. */
    private boolean givesAtOnce(String name) {
        return INSTANT.contains(name) && !build.request().savesAtEveryStep();
    }

    /** A call that Declarative makes itself. */
    public Object invokePseudo(String name, List<Object> arguments, Callable<Object> body) {
        return call(name, arguments, body, true);
    }

    public Symbol symbol(String name, Object[] arguments) {
        if (arguments.length == 0) return new Symbol(name, Map.of());
        return new Symbol(name, arguments[0] instanceof Map ? arguments[0] : Arrays.asList(arguments));
    }

    private Object call(String name, List<Object> arguments, Callable<Object> body, boolean pseudo) {
        try {
            return answer(name, arguments, body, pseudo);
        } catch (Exception failure) {
            throw Failures.sneaky(failure);
        }
    }

    private Object answer(String name, List<Object> arguments, Callable<Object> body, boolean pseudo) throws Exception {
        Step step = BUILT_IN.get(name);
        if (step != null && arguments.size() > 1) {
            throw new IllegalArgumentException("Expected named arguments but got " + arguments);
        }
        Map<String, Object> record = build.record(name, arguments, body != null, pseudo);
        if (NEED_NODE.contains(name) && build.context().node() == null) throw new MissingContextVariableException();
        Response response = build.request().isLive(name) ? live(record) : scripted(name, arguments);
        StepCall call = new StepCall(build, name, arguments, body, response);
        if (body == null && !INSTANT.contains(name) && !name.equals("parallel")) build.waitInStep();
        if (response != null) response.throwIfAsked();
        if (step instanceof ShellSteps.Shell) return step.run(call);
        if (response != null && response.returns()) return response.value();
        if (step != null) return step.run(call);
        if (body == null) return null;
        Map<String, String> variables = response == null ? null : response.variables();
        return variables == null ? call.runBody() : call.runBody(build.context().variables(variables));
    }

    private Response scripted(String name, List<Object> arguments) {
        return responses.stream().filter(candidate -> candidate.takes(name, arguments)).findFirst().orElse(null);
    }

    /** The caller acts now, and says what came of it. */
    private Response live(Map<String, Object> record) throws IOException {
        Map<String, Object> call = new LinkedHashMap<>(record);
        call.put("folder", build.workspace().absolute(""));
        return new Response(build.request().ask(call));
    }

    private void refuseUnknown(String name) {
        Set<String> known = build.request().knownSteps();
        if (known == null || known.contains(name) || BUILT_IN.containsKey(name)) return;
        throw new NoSuchMethodError("No such DSL method '" + name + "' found among steps " + known);
    }

    private void refuseInOrdinaryCode(String name) {
        String caller = CallerCheck.ordinaryCaller();
        if (caller == null || INSTANT.contains(name) || symbols.contains(name)) return;
        String text = "expected to call " + caller + " but wound up catching " + name;
        build.log().mismatch(text);
        throw new MismatchError(text);
    }
}
