package jenkinsts.harness.engine;

/** A program that Jenkins could not save at a step: there the build fails with a NotSerializableException. */
public final class NotSavableError extends Error {
    private static final long serialVersionUID = 1L;

    NotSavableError(String message) {
        super(message);
    }
}
