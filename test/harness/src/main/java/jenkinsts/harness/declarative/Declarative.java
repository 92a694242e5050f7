package jenkinsts.harness.declarative;

import groovy.lang.Closure;
import groovy.lang.MissingPropertyException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jenkinsts.harness.build.Build;
import jenkinsts.harness.engine.Failures;
import org.jenkinsci.plugins.workflow.cps.CpsScript;

/** What the compiled form of a pipeline block calls, and the values of its expressions. */
public final class Declarative {
    private final Build build;
    private final Map<Integer, List<Closure<?>>> closuresByModel = new HashMap<>();
    private final ThreadLocal<Deque<Map<String, Lazy>>> environments = ThreadLocal.withInitial(ArrayDeque::new);
    private List<Closure<?>> closures = List.of();
    private boolean started;

    public Declarative(Build build) {
        this.build = build;
    }

    public void addClosures(int model, List<Closure<?>> more) {
        closuresByModel.computeIfAbsent(model, key -> new ArrayList<>()).addAll(more);
    }

    public void run(int model, CpsScript script) {
        if (started) throw new IllegalStateException("Only one pipeline { ... } block can be executed in a single run.");
        started = true;
        closures = closuresByModel.getOrDefault(model, List.of());
        try {
            new PipelineRun(build, this, PipelineCustomizer.model(model)).run();
        } catch (Exception failure) {
            throw Failures.sneaky(failure);
        }
    }

    Object value(Lazy lazy) {
        return lazy.isConstant() ? lazy.constant() : build.call(closures.get(lazy.closure()));
    }

    /** Runs the closures of an environment block while its names can refer to each other. */
    Map<String, String> environment(Map<String, Lazy> values) {
        environments.get().push(values);
        try {
            Map<String, String> variables = new java.util.LinkedHashMap<>();
            values.forEach((name, value) -> variables.put(name, String.valueOf(value(value))));
            return variables;
        } finally {
            environments.get().pop();
        }
    }

    /** A name of the same environment block: its expression is evaluated anew, whatever the order. */
    public Object environmentValue(CpsScript script, String name) {
        Map<String, Lazy> current = environments.get().peek();
        return current == null ? scriptVariable(script, name) : value(current.get(name));
    }

    /** Any other name in an environment block: unknown ones are null. */
    public Object scriptVariable(CpsScript script, String name) {
        try {
            return script.getProperty(name);
        } catch (MissingPropertyException unknown) {
            return ((Map<?, ?>) build.global("params")).get(name);
        }
    }
}
