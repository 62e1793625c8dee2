package se.behovslyft.need;

import dev.personnummer.Personnummer;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Stops Swedish identity and coordination numbers before anything is stored, and warns of what else may tell of a single
 * person (S-06). A number counts when its date exists (for coordination numbers, day + 60) and its checksum is right.
 */
@Component
public final class PersonalDataGuard {

    /** What stands where a number was. */
    public static final String TAKEN_OUT = "[borttaget]";

    private static final Pattern CANDIDATE = Pattern.compile(
            "(?<![\\d])((?:18|19|20)[\\s\\u00a0]?)?(\\d{2})[-./\\s\\u00a0]?(\\d{2})[-./\\s\\u00a0]?(\\d{2})"
                    + "[\\s\\u00a0]*([-+\\u2010-\\u2015\\u2212/.:]?)[\\s\\u00a0]*(\\d{4})(?![\\d])");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d-])(?:\\+46[\\s-]?\\(?0?\\)?[\\s-]?|0)\\d{1,3}[\\s/-]{1,3}\\d{2,3}(?:[\\s-]?\\d{2,3}){1,2}(?!\\d)"
                    + "|(?<!\\d)07\\d{8}(?!\\d)");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern NAMED_CASE = Pattern.compile(
            "\\p{Lu}\\p{Ll}+s (?:ärende|fall|utredning|journal|placering|situation)\\b"
                    + "|(?:brukaren?|klienten?|killen?|tjejen?|mannen?|kvinnan?|pojken?|flickan?|eleven?),? \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+");

    /** Inspects one text. Never throws; the text may be of any length and spelling. */
    public Inspection inspect(String text) {
        int[] stopped = {0};
        String safe = CANDIDATE.matcher(text).replaceAll(candidate -> {
            if (!isIdentityNumber(candidate)) {
                return java.util.regex.Matcher.quoteReplacement(candidate.group());
            }
            stopped[0]++;
            return TAKEN_OUT;
        });
        return new Inspection(safe, stopped[0], cautions(safe));
    }

    private static boolean isIdentityNumber(MatchResult candidate) {
        String century = candidate.group(1) == null ? "" : candidate.group(1).substring(0, 2);
        String date = candidate.group(2) + candidate.group(3) + candidate.group(4);
        String separator = "+".equals(candidate.group(5)) ? "+" : "-";
        return Personnummer.valid(century + date + (century.isEmpty() ? separator : "") + candidate.group(6));
    }

    private static Set<Inspection.Caution> cautions(String text) {
        Set<Inspection.Caution> cautions = EnumSet.noneOf(Inspection.Caution.class);
        if (PHONE.matcher(text).find()) {
            cautions.add(Inspection.Caution.PHONE);
        }
        if (MAIL.matcher(text).find()) {
            cautions.add(Inspection.Caution.PRIVATE_MAIL);
        }
        if (NAMED_CASE.matcher(text).find()) {
            cautions.add(Inspection.Caution.NAMED_CASE);
        }
        return cautions;
    }
}
