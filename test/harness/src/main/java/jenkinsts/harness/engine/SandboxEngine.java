package jenkinsts.harness.engine;

import com.cloudbees.groovy.cps.Continuable;
import com.cloudbees.groovy.cps.CpsTransformer;
import com.cloudbees.groovy.cps.Env;
import com.cloudbees.groovy.cps.Envs;
import com.cloudbees.groovy.cps.SandboxCpsTransformer;
import com.cloudbees.groovy.cps.sandbox.SandboxInvoker;
import jenkinsts.harness.build.Build;
import org.kohsuke.groovy.sandbox.GroovyInterceptor;

/** The CPS and sandbox transformation of groovy-cps 1.24: every operation is looked up in the whitelist. */
public final class SandboxEngine extends Engine {
    private final Whitelist whitelist;

    public SandboxEngine(Whitelist whitelist) {
        this.whitelist = whitelist;
    }

    @Override
    public String name() {
        return "sandbox";
    }

    @Override
    protected CpsTransformer newTransformer() {
        return new SandboxCpsTransformer();
    }

    @Override
    protected Env newEnvironment() {
        return Envs.empty(new SandboxInvoker());
    }

    @Override
    public Object suspend(PendingStep step) {
        return Continuable.suspend(step);
    }

    @Override
    public AutoCloseable attach(Build build) {
        GroovyInterceptor guard = new SandboxGuard(new Permissions(whitelist, build), build.log());
        guard.register();
        return guard::unregister;
    }
}
