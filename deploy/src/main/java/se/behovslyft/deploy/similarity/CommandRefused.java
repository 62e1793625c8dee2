package se.behovslyft.deploy.similarity;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The command cannot be carried out, for a reason that whoever gave it can do something about. */
final class CommandRefused extends Exception {

    private static final long serialVersionUID = 1L;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    /** @param reason the name of the text, after {@code measure.} */
    CommandRefused(String reason, String... values) {
        super(new MessageFormat(
                        ResourceBundle.getBundle("wording/measure", SWEDISH).getString("measure." + reason), SWEDISH)
                .format(values));
    }
}
