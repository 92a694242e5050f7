package jenkinsts.harness.engine;

import com.cloudbees.groovy.cps.Continuable;
import com.cloudbees.groovy.cps.CpsTransformer;
import com.cloudbees.groovy.cps.Env;
import com.cloudbees.groovy.cps.Envs;
import com.cloudbees.groovy.cps.impl.CpsCallableInvocation;
import jenkinsts.harness.build.Build;

/** The CPS transformation of groovy-cps 1.31, where a mismatch ends the run. No sandbox. */
public final class PlainEngine extends Engine {
    @Override
    public String name() {
        return "cps";
    }

    @Override
    protected CpsTransformer newTransformer() {
        return new CpsTransformer();
    }

    @Override
    protected Env newEnvironment() {
        return Envs.empty();
    }

    @Override
    public Object suspend(PendingStep step) {
        return Continuable.suspend(step.name(), step);
    }

    @Override
    public AutoCloseable attach(Build build) {
        CpsCallableInvocation.registerMismatchHandler((expectedReceiver, expected, actualReceiver, actual) -> {
            String text = "expected to call " + named(expectedReceiver, expected)
                + " but wound up catching " + named(actualReceiver, actual);
            build.log().mismatch(text);
            throw new MismatchError(text);
        });
        return () -> CpsCallableInvocation.registerMismatchHandler(null);
    }

    private static String named(Object receiver, String method) {
        if (receiver == null) return method;
        return (receiver instanceof Class<?> type ? type : receiver.getClass()).getName() + "." + method;
    }
}
