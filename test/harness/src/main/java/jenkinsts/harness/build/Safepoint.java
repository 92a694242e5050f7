package jenkinsts.harness.build;

/** Called at the start of every closure, method and loop body of a script whose branches take turns. */
public final class Safepoint {
    private Safepoint() {}

    public static void safepoint() {
        Build.current().safepoints(1);
    }
}
