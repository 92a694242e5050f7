package jenkinsts.harness.engine;

/** CPS code called where ordinary code was expected: Jenkins would go on with a wrong value, a test must not. */
public final class MismatchError extends Error {
    private static final long serialVersionUID = 1L;

    public MismatchError(String message) {
        super(message);
    }
}
