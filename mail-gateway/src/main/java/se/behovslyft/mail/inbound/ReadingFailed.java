package se.behovslyft.mail.inbound;

import java.util.UUID;

/**
 * A fault while a mail was read, fit for the log: which mail, what kind of fault and where, but not its message, which may hold
 * what somebody wrote (S-17).
 */
final class ReadingFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ReadingFailed(String message) {
        super(message);
    }

    static ReadingFailed of(UUID mail, RuntimeException fault) {
        var failed = new ReadingFailed("Mail " + mail + " could not be read: " + kinds(fault));
        failed.setStackTrace(fault.getStackTrace());
        return failed;
    }

    private static String kinds(Throwable fault) {
        var kinds = new StringBuilder(fault.getClass().getName());
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            kinds.append(" after ").append(cause.getClass().getName());
        }
        return kinds.toString();
    }
}
