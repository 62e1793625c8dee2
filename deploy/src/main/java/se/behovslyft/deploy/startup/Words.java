package se.behovslyft.deploy.startup;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this package. Read without Spring, since it is Spring that did not start. */
final class Words {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("wording/startup", SWEDISH);

    private Words() {}

    /** The text with its places filled in; numbers are given as text, so that a port is not written with a space. */
    static String text(String key, String... values) {
        return new MessageFormat(TEXTS.getString(key), SWEDISH).format(values);
    }
}
