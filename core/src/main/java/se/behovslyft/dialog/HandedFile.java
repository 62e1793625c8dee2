package se.behovslyft.dialog;

/**
 * A file a person hands over. The content is not copied.
 *
 * @param name the file name as sent; may lie about the type
 * @param content the bytes
 * @param note what was written beside it, e.g. subject and body of the mail
 */
@SuppressWarnings("ArrayRecordComponent")
public record HandedFile(String name, byte[] content, String note) {}
