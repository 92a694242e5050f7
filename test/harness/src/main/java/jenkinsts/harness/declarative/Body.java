package jenkinsts.harness.declarative;

import java.util.concurrent.Callable;

/** Something to run inside of an agent, an environment, a wrapper. */
@FunctionalInterface
interface Body {
    void run() throws Exception;

    default Callable<Object> asCallable() {
        return () -> {
            run();
            return null;
        };
    }
}
