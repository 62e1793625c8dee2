package se.behovslyft.deploy.logs;

import java.util.regex.Pattern;
import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.json.JsonWriter.ValueProcessor;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * Takes mail addresses out of every line. Our own code logs none; this is for what libraries say, e.g. a mail server's
 * answer.
 */
final class WithoutAddresses implements StructuredLoggingJsonMembersCustomizer<Object> {

    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    @Override
    public void customize(Members<Object> members) {
        members.applyingValueProcessor(ValueProcessor.of(String.class, WithoutAddresses::discreet));
    }

    static String discreet(String text) {
        return ADDRESS.matcher(text).replaceAll("[address]");
    }
}
