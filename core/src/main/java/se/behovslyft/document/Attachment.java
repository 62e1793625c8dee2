package se.behovslyft.document;

/**
 * A file that goes with a document. The content is not copied: whoever makes it lets go of it.
 *
 * @param name file name in Swedish, with ending
 * @param mediaType e.g. {@code application/vnd.openxmlformats-officedocument.spreadsheetml.sheet}
 * @param content the bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record Attachment(String name, String mediaType, byte[] content) {}
