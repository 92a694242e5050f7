package jenkinsts.harness.steps;

import groovy.lang.Closure;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import jenkinsts.harness.build.Build;
import jenkinsts.harness.build.Branches;

/** parallel a: { … }, b: { … }, failFast: true */
final class ParallelStep {
    private ParallelStep() {}

    static void register(Map<String, Step> steps) {
        steps.put("parallel", ParallelStep::run);
    }

    private static Object run(StepCall call) throws Exception {
        Build build = call.build();
        Map<String, Callable<Object>> branches = new LinkedHashMap<>();
        boolean failFast = false;
        for (Map.Entry<?, ?> entry : call.named().entrySet()) {
            if (entry.getValue() instanceof Closure<?> body) {
                branches.put(entry.getKey().toString(), () -> build.call(body));
            } else if (entry.getKey().toString().equals("failFast") && entry.getValue() instanceof Boolean flag) {
                failFast = flag;
            } else {
                throw new IllegalArgumentException(
                    "Expected a closure or failFast but found " + entry.getKey() + "=" + entry.getValue());
            }
        }
        if (branches.isEmpty()) throw new IllegalArgumentException("No branches to run");
        return new Branches(build, branches, failFast).run();
    }
}
