package jenkinsts.harness.engine;

import com.cloudbees.groovy.cps.Continuable;
import com.cloudbees.groovy.cps.Continuation;
import com.cloudbees.groovy.cps.CpsTransformer;
import com.cloudbees.groovy.cps.Env;
import com.cloudbees.groovy.cps.Outcome;
import com.cloudbees.groovy.cps.TransformerConfiguration;
import com.cloudbees.groovy.cps.impl.CpsCallableInvocation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jenkinsts.harness.build.Build;
import jenkinsts.harness.build.Safepoint;
import org.jenkinsci.plugins.workflow.cps.CpsClosure2;

/** Runs transformed code to its end on the calling thread; steps may nest runs, so a body is an ordinary call for them. */
public abstract class Engine {
    @SuppressWarnings("rawtypes")
    private static final List<Class> CATEGORIES = categories();

    public abstract String name();

    protected abstract CpsTransformer newTransformer();

    protected abstract Env newEnvironment();

    /** Leaves the transformed code that calls a step; the code goes on with what the step gives. */
    public abstract Object suspend(PendingStep step);

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
        Outcome given = new Outcome(null, null);
        try {
            while (true) {
                Object reached = program.run0(given, CATEGORIES).replay();
                if (!(reached instanceof PendingStep step)) return reached;
                Build.current().save(() -> SavedProgram.save(program, step.name()));
                given = outcomeOf(step);
            }
        } catch (Throwable failure) {
            throw Failures.sneaky(failure);
        }
    }

    private static Outcome outcomeOf(PendingStep step) {
        try {
            return new Outcome(step.perform(), null);
        } catch (Throwable failure) {
            Failures.letThrough(failure);
            return new Outcome(null, failure);
        }
    }

    @SuppressWarnings("rawtypes")
    private static List<Class> categories() {
        List<Class> categories = new ArrayList<>(Continuable.categories);
        categories.add(SavableCollections.class);
        return List.copyOf(categories);
    }
}
