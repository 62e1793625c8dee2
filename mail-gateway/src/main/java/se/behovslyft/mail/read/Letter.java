package se.behovslyft.mail.read;

import java.util.List;

/**
 * What somebody wrote and enclosed.
 *
 * @param said what they say to us, without greeting, signature and the mail they answer; may stand in the subject alone
 * @param note all they wrote this time, subject first; what goes with a file
 * @param files what they enclosed, in order
 * @param remarks what we saw and could not use
 */
public record Letter(String said, String note, List<EnclosedFile> files, List<Remark> remarks) {

    public Letter {
        files = List.copyOf(files);
        remarks = List.copyOf(remarks);
    }

    /** A file. The content is not copied. */
    @SuppressWarnings("ArrayRecordComponent")
    public record EnclosedFile(String name, byte[] content) {}

    /**
     * Something we could not use, to be told.
     *
     * @param file its name, or empty
     */
    public record Remark(Kind kind, String file) {

        /** In words under {@code mail.remark.<name>}. */
        public enum Kind {
            PICTURE,
            CALENDAR,
            LINK,
            WINMAIL,
            ENCRYPTED,
            BROKEN,
            BODY_NOT_READ
        }

        /** Whether the mail was meant to hold something that we do not have. */
        boolean isMissing() {
            return kind != Kind.PICTURE && kind != Kind.BODY_NOT_READ;
        }
    }

    /** Whether there is anything in it to answer. */
    public boolean isEmpty() {
        return said.isEmpty() && files.isEmpty() && remarks.isEmpty();
    }
}
