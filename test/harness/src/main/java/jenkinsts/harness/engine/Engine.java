package jenkinsts.harness.engine;

import com.cloudbees.groovy.cps.Continuable;
import com.cloudbees.groovy.cps.Continuation;
import com.cloudbees.groovy.cps.CpsTransformer;
import com.cloudbees.groovy.cps.Env;
import com.cloudbees.groovy.cps.Outcome;
import com.cloudbees.groovy.cps.TransformerConfiguration;
import com.cloudbees.groovy.cps.impl.CpsCallableInvocation;
import java.util.concurrent.Callable;
import jenkinsts.harness.build.Build;
import jenkinsts.harness.build.Safepoint;
import org.jenkinsci.plugins.workflow.cps.CpsClosure2;

/** Runs transformed code to its end on the calling thread; steps may nest runs, so a body is an ordinary call for them. */
public abstract class Engine {
    public abstract String name();

    protected abstract CpsTransformer newTransformer();

    protected abstract Env newEnvironment();

    /** Prepares the calling thread for the code of one build; close undoes it. */
    public abstract AutoCloseable attach(Build build);

    final CpsTransformer transformer(boolean safepoints) {
        CpsTransformer transformer = newTransformer();
        TransformerConfiguration configuration = new TransformerConfiguration().withClosureType(CpsClosure2.class);
        if (safepoints) configuration.withSafepoint(Safepoint.class, "safepoint");
        transformer.setConfiguration(configuration);
        return transformer;
    }

    public final Object run(Callable<?> body) {
        try {
            return body.call();
        } catch (CpsCallableInvocation invocation) {
            return outcomeOf(new Continuable(invocation.invoke(newEnvironment(), null, Continuation.HALT)));
        } catch (Throwable failure) {
            throw Failures.sneaky(failure);
        }
    }

    private static Object outcomeOf(Continuable program) {
        try {
            return program.run0(new Outcome(null, null)).replay();
        } catch (Throwable failure) {
            throw Failures.sneaky(failure);
        }
    }
}
