package jenkinsts.harness.build;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import jenkinsts.harness.engine.Failures;

/** The branches of a parallel, run one after another in their order. */
public final class Branches {
    private final Build build;
    private final Map<String, Callable<Object>> bodies;
    private final boolean failFast;

    public Branches(Build build, Map<String, Callable<Object>> bodies, boolean failFast) {
        this.build = build;
        this.bodies = bodies;
        this.failFast = failFast;
    }

    /** The map of the branches' values, or the first failure. */
    public Map<String, Object> run() throws Exception {
        Map<String, Object> results = new LinkedHashMap<>();
        Throwable first = null;
        for (Map.Entry<String, Callable<Object>> branch : bodies.entrySet()) {
            try {
                Context context = build.context().branch(branch.getKey());
                results.put(branch.getKey(), build.within(context, branch.getValue()));
            } catch (Throwable failure) {
                Failures.letThrough(failure);
                if (first == null) first = failure;
            }
        }
        if (first != null) throw Failures.sneaky(first);
        return results;
    }
}
