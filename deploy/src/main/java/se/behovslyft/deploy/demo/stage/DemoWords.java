package se.behovslyft.deploy.demo.stage;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The demo's own bundle, for the moments when there is no application to ask: before it has started, and when it did not
 * start.
 */
public final class DemoWords {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("wording/demo", Locale.ROOT);

    private DemoWords() {}

    /** The text with its places filled in; a port is given as text, so that it is not written with a blank in it. */
    public static String text(String key, Object... values) {
        return MessageFormat.format(BUNDLE.getString(key), values);
    }
}
