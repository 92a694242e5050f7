package jenkinsts.harness.build;

import groovy.lang.Binding;
import groovy.lang.Closure;
import groovy.lang.Script;
import hudson.model.Result;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import jenkinsts.harness.declarative.Declarative;
import jenkinsts.harness.engine.Engine;
import jenkinsts.harness.engine.NotSavableError;
import jenkinsts.harness.engine.ScriptCompiler;
import jenkinsts.harness.protocol.Request;
import jenkinsts.harness.steps.Steps;
import org.jenkinsci.plugins.workflow.cps.EnvActionImpl;
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException;
import org.jenkinsci.plugins.workflow.support.steps.build.RunWrapper;

/** One run: its variables, its result, and the context of the step that runs now. */
public final class Build {
    private static final int MOST_SAVES = 300;
    private static final long MOST_SAVED_BYTES = 32L << 20;
    private static final ThreadLocal<Build> CURRENT = new ThreadLocal<>();
    private final Request request;
    private final Engine engine;
    private final ScriptCompiler compiler;
    private final Log log;
    private final Steps steps;
    private final Library library;
    private final Workspace workspace;
    private final Declarative declarative;
    private final Fibers fibers = new Fibers(this);
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final EnvVars written = new EnvVars();
    private final Map<String, Object> globals = new LinkedHashMap<>();
    private final ThreadLocal<Context> context = new ThreadLocal<>();
    private Result result;
    private int saves;
    private long savedBytes;

    public Build(Request request, Engine engine, ScriptCompiler compiler) {
        this.request = request;
        this.engine = engine;
        this.compiler = compiler;
        log = new Log(request.exactArguments());
        steps = new Steps(this);
        library = new Library(this, request.library());
        workspace = new Workspace(this, request.files());
        declarative = new Declarative(this);
        parameters.putAll(request.params());
        globals.put("env", new EnvActionImpl());
        globals.put("currentBuild", new RunWrapper(null));
        if (request.hasScm()) globals.put("scm", steps.symbol("scmGit", new Object[] {Map.of("branches", "main")}));
    }

    public static Build current() {
        return CURRENT.get();
    }

    /** Makes this the build of the current thread, at the outermost context. */
    public void enter() {
        CURRENT.set(this);
        context.set(Context.outermost(request.startsOnNode() ? new NodeInfo("", NodeInfo.WORKSPACE) : null));
    }

    /** Makes this the build of another thread (a parallel branch) in the given context. */
    public void enter(Context start) {
        CURRENT.set(this);
        context.set(start);
    }

    public static void leave() {
        CURRENT.remove();
    }

    public Request request() {
        return request;
    }

    public ScriptCompiler compiler() {
        return compiler;
    }

    public Engine engine() {
        return engine;
    }

    public Log log() {
        return log;
    }

    public Steps steps() {
        return steps;
    }

    public Library library() {
        return library;
    }

    public Workspace workspace() {
        return workspace;
    }

    public Declarative declarative() {
        return declarative;
    }

    Fibers fibers() {
        return fibers;
    }

    public Context context() {
        return context.get();
    }

    /** Runs a body in another context and comes back whatever happens. */
    public Object within(Context inner, Callable<Object> body) throws Exception {
        Context outer = context.get();
        context.set(inner);
        try {
            return body.call();
        } finally {
            context.set(outer);
        }
    }

    /** The same for the body of a block step, which in Jenkins begins and ends with a chance for other branches. */
    public Object block(Context inner, Callable<Object> body) throws Exception {
        fibers.enterBlock();
        try {
            return within(inner, body);
        } finally {
            fibers.leaveBlock();
        }
    }

    /** Lets other branches run, as Jenkins does at the start of every closure, method and loop body. */
    public void safepoints(int count) {
        for (int i = 0; i < count; i++) fibers.safepoint();
    }

    /** A step other than a block that in Jenkins takes time, so that failFast of another branch can end it. */
    public void waitInStep() throws FlowInterruptedException {
        if (context().isInterrupted()) throw new FlowInterruptedException(Result.ABORTED);
        fibers.waitInStep();
    }

    /**
     * Saves the program while a step runs, as long as that is affordable.
     * @param size saves, and gives the number of bytes
     */
    public void save(LongSupplier size) {
        if (saves++ >= MOST_SAVES || savedBytes > MOST_SAVED_BYTES) return;
        try {
            savedBytes += size.getAsLong();
        } catch (NotSavableError failure) {
            log.notSaved(failure.getMessage());
            throw failure;
        }
    }

    /** Runs a closure of the script to its end; steps call their bodies with this. */
    public Object call(Closure<?> closure, Object... arguments) {
        return engine.run(() -> closure.call(arguments));
    }

    public Object evaluate(String text) {
        Script script = compiler.instantiate(compiler.script(text, "Script1", request.interleaves()), new Binding());
        return script.run();
    }

    /** A global variable by name, or null. */
    public Object global(String name) {
        if (name.equals("params")) return Collections.unmodifiableMap(parameters);
        Object global = globals.get(name);
        return global == null ? library.find(name) : global;
    }

    public RunWrapper currentBuild() {
        return (RunWrapper) globals.get("currentBuild");
    }

    public RunWrapper previousBuild() {
        return request.previousBuild() == null ? null : new RunWrapper(request.previousBuild());
    }

    /** A declared parameter that the request does not give has its default. */
    public void defaultParameter(String name, Object value) {
        parameters.putIfAbsent(name, value);
    }

    public void setVariable(String name, String value) {
        written.put(name, value);
    }

    /** Everything that `env` can read now. */
    public EnvVars environment() {
        EnvVars environment = baseEnvironment();
        environment.overrideAll(written);
        context().applyTo(environment);
        return environment;
    }

    /** Only what the pipeline itself set: env.X = …, withEnv, environment, credentials, axes. */
    Map<String, String> overlay() {
        EnvVars names = new EnvVars();
        names.putAll(written);
        context().collectNames(names);
        EnvVars environment = environment();
        Map<String, String> overlay = new LinkedHashMap<>();
        for (String name : names.keySet()) overlay.put(name, environment.get(name));
        return overlay;
    }

    private EnvVars baseEnvironment() {
        EnvVars environment = new EnvVars();
        environment.putAll(Map.of(
            "BUILD_NUMBER", "1", "BUILD_ID", "1", "BUILD_DISPLAY_NAME", "#1", "BUILD_TAG", "jenkins-job-1",
            "JOB_NAME", "job", "JOB_BASE_NAME", "job",
            "JENKINS_URL", "http://jenkins.example/",
            "JOB_URL", "http://jenkins.example/job/job/",
            "BUILD_URL", "http://jenkins.example/job/job/1/"));
        if (context().node() != null) environment.putAll(context().node().variables());
        environment.overrideAll(request.env());
        parameters.forEach((name, value) -> environment.override(name, String.valueOf(value)));
        return environment;
    }

    public Result result() {
        return result;
    }

    /** What an error in a stage does: a result that is already set stays as it is. */
    public void settle(Result other) {
        if (result == null) result = other;
    }

    /** A result only ever gets worse. */
    public void worsen(Result other) {
        result = Result.worse(result, other);
    }

    public StageRecord openStage(String name) {
        return log.stage(context().stage(), name, context().branch());
    }

    public Map<String, Object> record(String step, List<Object> arguments, boolean block, boolean pseudo) {
        return log.step(step, arguments, block, pseudo, this);
    }
}
