package se.behovslyft.notification;

import org.jspecify.annotations.Nullable;

/** The other side did not take the message. The reason is one of our words, never an address or a text. */
public final class DeliveryFailed extends Exception {

    private static final long serialVersionUID = 1L;
    private final boolean lasting;

    private DeliveryFailed(boolean lasting, String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.lasting = lasting;
    }

    /** May succeed later: throttled, unreachable, a fault on the other side. */
    public static DeliveryFailed forNow(String reason, @Nullable Throwable cause) {
        return new DeliveryFailed(false, reason, cause);
    }

    /** Will never succeed this way: blocked, no such recipient. */
    public static DeliveryFailed forGood(String reason, @Nullable Throwable cause) {
        return new DeliveryFailed(true, reason, cause);
    }

    public boolean isLasting() {
        return lasting;
    }

    /** The reason in one of our words. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
