package jenkinsts.harness.engine;

import java.io.Serializable;
import java.util.concurrent.Callable;

/** What a program stops for: a step that runs while the program stands still, as it does in Jenkins. */
public final class PendingStep implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String name;
    private final transient Callable<Object> action;

    public PendingStep(String name, Callable<Object> action) {
        this.name = name;
        this.action = action;
    }

    String name() {
        return name;
    }

    Object perform() throws Exception {
        return action.call();
    }
}
