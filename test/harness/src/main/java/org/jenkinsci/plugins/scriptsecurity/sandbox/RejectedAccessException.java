package org.jenkinsci.plugins.scriptsecurity.sandbox;

/** Stand-in for the sandbox's refusal; it carries the signature that an administrator would have to approve. */
public class RejectedAccessException extends SecurityException {
    private static final long serialVersionUID = 1L;
    private final String signature;

    private RejectedAccessException(String message, String signature) {
        super(message);
        this.signature = signature;
    }

    public static RejectedAccessException unapproved(String signature, String detail) {
        String where = detail == null ? "" : " (" + detail + ")";
        return new RejectedAccessException("Scripts not permitted to use " + signature + where, signature);
    }

    public static RejectedAccessException missing(String kind, String signature) {
        return new RejectedAccessException("No such " + kind + " found: " + signature, signature);
    }

    public String getSignature() {
        return signature;
    }
}
