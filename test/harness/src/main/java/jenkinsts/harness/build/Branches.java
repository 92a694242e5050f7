package jenkinsts.harness.build;

import hudson.AbortException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jenkinsts.harness.engine.Failures;
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException;

/** The branches of a parallel: one after another in their order, or taking turns as in Jenkins. */
public final class Branches {
    private final Build build;
    private final Map<String, Callable<Object>> bodies;
    private final boolean failFast;
    private final Map<String, Object> results = new LinkedHashMap<>();
    private final List<Throwable> failures = new ArrayList<>();

    public Branches(Build build, Map<String, Callable<Object>> bodies, boolean failFast) {
        this.build = build;
        this.bodies = bodies;
        this.failFast = failFast;
    }

    /** The map of the branches' values, or the failure that counts most. */
    public Map<String, Object> run() throws Exception {
        if (build.request().interleaves()) runSideBySide();
        else runInOrder();
        if (failures.isEmpty()) return results;
        throw Failures.sneaky(failFast ? failures.get(0) : worst());
    }

    private void runInOrder() throws Exception {
        Context outer = build.context();
        for (Map.Entry<String, Callable<Object>> branch : bodies.entrySet()) {
            Context context = outer.branch(branch.getKey());
            if (failFast && !failures.isEmpty()) context = context.interrupted();
            build.within(context, () -> keepOutcome(branch.getKey(), branch.getValue()));
        }
    }

    private void runSideBySide() {
        List<Fibers.Fiber> fibers = new ArrayList<>();
        Fibers.Fiber waiting = build.fibers().current();
        bodies.forEach((name, body) -> fibers.add(build.fibers().start(
            build.context().branch(name),
            () -> keepOutcome(name, body),
            () -> {
                if (failFast && !failures.isEmpty()) fibers.forEach(Fibers.Fiber::interrupt);
                if (waiting != null && fibers.stream().allMatch(Fibers.Fiber::isDone)) waiting.resume();
            })));
        build.fibers().join(fibers);
        for (Throwable failure : failures) Failures.letThrough(failure);
    }

    private Object keepOutcome(String name, Callable<Object> body) {
        try {
            results.put(name, body.call());
        } catch (Throwable failure) {
            if (!build.request().interleaves()) Failures.letThrough(failure);
            failures.add(failure);
        }
        return null;
    }

    /** Ordinary exceptions count more than failed steps, and those more than interruptions. */
    private Throwable worst() {
        return failures.stream().reduce((one, other) -> weight(other) > weight(one) ? other : one).orElseThrow();
    }

    private static int weight(Throwable failure) {
        if (!(failure instanceof FlowInterruptedException interrupted)) return failure instanceof AbortException ? 100 : 200;
        return interrupted.getResult().ordinal;
    }
}
