package se.behovslyft.mail.read;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.behovslyft.wording.Wording;

/** Finds what a person says to us in a mail: usually the text, sometimes the subject, sometimes our form in the quoted mail. */
@Component
class Said {

    /** A name begins with a capital: "Hej Sara" is a greeting, "Hej nytt behov" is not. */
    private static final Pattern GREETING =
            Pattern.compile("(?U)^(?i:hej|hejsan|hallå|tjena|god (?:morgon|dag|middag|kväll))"
                    + "(?i:,? (?:hej|på er|på dig|igen|alla|allihopa?|där))?(?: \\p{Lu}[\\p{L}-]+){0,2}[\\s!,.:)]*$");

    private static final Pattern THANKS =
            Pattern.compile("(?iu)^(?:tack|tackar|stort tack|tack på förhand|tack för hjälpen)[\\s!,.]*$");
    private static final Pattern SEE_BELOW =
            Pattern.compile("(?iu)^(?:se|svar|mina svar|ifyllt|jag har svarat|har fyllt i)\\b.{0,40}$");

    /**
     * @param text what to hear
     * @param bodyRead whether what stands in the mail itself is part of it
     */
    record Result(String text, boolean bodyRead) {}

    private final Wording wording;

    Said(Wording wording) {
        this.wording = wording;
    }

    /** @param lacksContent whether the mail held something that we do not have; then the subject alone says little */
    Result in(String subjectLine, OwnWords own, boolean lacksContent) {
        String body = withoutCourtesy(own.text());
        String form = filledIn(own.quoted());
        if (!form.isEmpty() && (body.isEmpty() || SEE_BELOW.matcher(body).matches())) {
            return new Result(form, true);
        }
        String subject = SubjectLine.bare(subjectLine);
        boolean isCommand = isCommand(subject);
        boolean isTheirs = SubjectLine.unanswered(subjectLine).equals(subjectLine.strip());
        if (body.isEmpty()) {
            boolean isSaid = isCommand || (isTheirs && !lacksContent && !subject.isEmpty());
            String courtesy = lacksContent ? "" : own.text();
            return new Result(isSaid ? subject : courtesy, true);
        }
        // An answer carries the subject of what it answers: a command there was carried out long ago.
        return isCommand && isTheirs && !isCommand(body) ? new Result(subject, false) : new Result(body, true);
    }

    /** Whether it is, word for word, something one can say alone. */
    private boolean isCommand(String text) {
        String said = text.strip().replaceAll("[.!?]+$", "");
        return wording.list("mail.subject.intents").stream()
                .flatMap(intent -> wording.listOrNone("intent." + intent + ".phrases").stream())
                .anyMatch(phrase -> phrase.equalsIgnoreCase(said));
    }

    /** Without the greeting it begins with; empty when there is nothing but courtesy. */
    private static String withoutCourtesy(String text) {
        List<String> lines = text.lines().toList();
        List<String> rest = lines.stream()
                .dropWhile(
                        line -> line.isBlank() || GREETING.matcher(line.strip()).matches())
                .toList();
        boolean isThanksOnly = rest.stream()
                .allMatch(line -> line.isBlank() || THANKS.matcher(line.strip()).matches());
        return isThanksOnly ? "" : String.join("\n", rest).strip();
    }

    /** What stands between the first and the last line of our form in the mail they answer. */
    private String filledIn(String quoted) {
        String begin = wording.text("mail.form.begin");
        int from = quoted.indexOf(begin);
        int to = from < 0 ? -1 : quoted.indexOf(wording.text("mail.form.end"), from);
        return to < 0 ? "" : quoted.substring(from + begin.length(), to).strip();
    }
}
