package hudson;

import java.io.IOException;

/** Stand-in for the exception of the error step and of failed shell scripts. */
public class AbortException extends IOException {
    private static final long serialVersionUID = 1L;

    public AbortException() {}

    public AbortException(String message) {
        super(message);
    }
}
