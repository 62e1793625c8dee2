package se.behovslyft.mail.read;

import java.util.regex.Pattern;

/** What mail programs and we ourselves put before a subject. */
public final class SubjectLine {

    private static final Pattern ANSWER =
            Pattern.compile("(?iu)^(?:(?:sv|re|aw|antw|vs)\\s*(?:[\\[(]\\d+[])])?\\s*:\\s*)+");
    private static final Pattern FORWARD = Pattern.compile("(?iu)^(?:vb|fw|fwd|wg)\\s*:\\s*");
    private static final Pattern MARK =
            Pattern.compile("(?iu)^\\[(?:lbk|extern|external|ext|obs|spam\\?*)[^\\]]{0,40}]\\s*");

    private SubjectLine() {}

    /** The subject without signs that it is an answer; what an answer goes on with. */
    public static String unanswered(String subject) {
        return ANSWER.matcher(subject).replaceFirst("").strip();
    }

    /** The words alone. */
    static String bare(String subject) {
        String bare = subject.strip();
        String before;
        do {
            before = bare;
            bare = ANSWER.matcher(bare).replaceFirst("");
            bare = FORWARD.matcher(bare).replaceFirst("");
            bare = MARK.matcher(bare).replaceFirst("").strip();
        } while (!bare.equals(before));
        return bare;
    }

    static boolean isForward(String subject) {
        return FORWARD.matcher(MARK.matcher(unanswered(subject)).replaceFirst(""))
                .find();
    }
}
