package jenkinsts.harness.engine;

import groovy.lang.GroovyClassLoader;
import java.util.Optional;

/** Tells a step whether CPS code called it, or code that cannot wait for one. */
public final class CallerCheck {
    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private CallerCheck() {}

    /** `Class.method` of the @NonCPS method, constructor or initialiser nearest to the step; null for CPS code. */
    public static String ordinaryCaller() {
        Optional<StackWalker.StackFrame> nearest = WALKER.walk(frames -> frames
            .filter(frame -> isScript(frame.getDeclaringClass()) || isEngine(frame.getDeclaringClass()))
            .findFirst());
        return nearest
            .filter(frame -> isScript(frame.getDeclaringClass()))
            .map(frame -> frame.getClassName() + "." + frame.getMethodName())
            .orElse(null);
    }

    private static boolean isScript(Class<?> type) {
        return type.getClassLoader() instanceof GroovyClassLoader;
    }

    private static boolean isEngine(Class<?> type) {
        return type.getName().startsWith("com.cloudbees.groovy.cps.");
    }
}
