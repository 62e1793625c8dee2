package se.behovslyft.notification;

/** A way out to people. One bean for each channel; used by many threads. */
public interface Channel {

    ChannelKind kind();

    /**
     * Whether it could reach that recipient at all, e.g. because the person has ever spoken to the bot. What it cannot
     * reach goes by mail.
     */
    boolean reaches(Recipient recipient);

    /**
     * Hands the message over. Returns when the other side has accepted it.
     *
     * @throws DeliveryFailed when it did not, with word of whether it is worth trying again
     */
    void deliver(Outgoing outgoing) throws DeliveryFailed;
}
