package jenkinsts.harness.engine;

import groovy.lang.Binding;
import groovy.lang.Script;
import hudson.model.Result;
import java.util.LinkedHashMap;
import java.util.Map;
import jenkinsts.harness.build.Build;
import jenkinsts.harness.protocol.Request;
import jenkinsts.harness.protocol.Values;
import jenkinsts.harness.tree.CallTree;
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException;

/** Runs one request from text to response. */
public final class Runner {
    private final Engine engine;
    private final ScriptCompiler compiler;

    public Runner(Engine engine) {
        this.engine = engine;
        compiler = new ScriptCompiler(engine);
    }

    public Map<String, Object> run(Request request) {
        if (request.isTree()) return CallTree.read(request);
        if (request.wantsSizes()) return sizesOf(request);
        Build build = new Build(request, engine, compiler);
        Map<String, Object> response = new LinkedHashMap<>();
        response.put("id", request.id());
        Throwable failure = null;
        Object value = null;
        Class<?> type = null;
        build.enter();
        try (AutoCloseable attached = engine.attach(build)) {
            type = compiler.script(request.text(), request.name(), request.interleaves());
            Script script = compiler.instantiate(type, new Binding());
            value = Values.exact(engine.run(script::run));
        } catch (ThreadDeath stopped) {
            throw stopped;
        } catch (Throwable thrown) {
            failure = Failures.unwrap(thrown);
        } finally {
            Build.leave();
            if (type != null) compiler.forget(type);
        }
        if (failure != null) settleResult(build, failure, request.isPipeline());
        response.put("ok", failure == null && !build.log().hasFaults());
        if (failure == null && request.returnsValue()) response.put("value", value);
        if (failure != null) response.put("error", Failures.toJson(failure, request.name()));
        response.put("result", build.result() == null ? Result.SUCCESS.name : build.result().name);
        build.log().writeTo(response);
        return response;
    }

    private Map<String, Object> sizesOf(Request request) {
        Map<String, Object> response = new LinkedHashMap<>();
        response.put("id", request.id());
        response.put("sizes", compiler.sizes(request.text(), request.name()).toJson());
        return response;
    }

    /** A Declarative build keeps a result that was set before a step fails (unstable, even success). */
    private static void settleResult(Build build, Throwable failure, boolean declarative) {
        if (declarative && !(failure instanceof FlowInterruptedException)) build.settle(Failures.resultOf(failure));
        else build.worsen(Failures.resultOf(failure));
    }
}
