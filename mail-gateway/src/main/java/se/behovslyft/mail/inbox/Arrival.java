package se.behovslyft.mail.inbox;

/**
 * A mail as it came. The content is not copied.
 *
 * @param bytes the whole mail, or its headers alone when it is not complete
 * @param size the size of the whole mail
 * @param complete whether the bytes are all of it
 */
@SuppressWarnings("ArrayRecordComponent")
public record Arrival(byte[] bytes, long size, boolean complete) {

    /** A mail fetched whole. */
    public static Arrival whole(byte[] bytes) {
        return new Arrival(bytes, bytes.length, true);
    }
}
