package se.behovslyft.deploy;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * What the jar starts with. Compiled for an older Java than the rest, so that it can say in plain words when Java is too
 * old, instead of a stack trace about class file versions.
 */
public final class Start {

    private static final int NEEDED = 25;

    private Start() {}

    /** Starts the service, or says which Java it needs and ends with 1. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Optional<String> complaint = complaint(Runtime.version().feature(), System.getProperty("java.home"));
        if (complaint.isPresent()) {
            System.err.println(complaint.get());
            System.exit(1);
        }
        Class.forName("se.behovslyft.deploy.Behovslyft")
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }

    static Optional<String> complaint(int feature, String home) {
        if (feature >= NEEDED) {
            return Optional.empty();
        }
        Locale swedish = Locale.forLanguageTag("sv-SE");
        String text = ResourceBundle.getBundle("wording/startup", swedish).getString("startup.java");
        return Optional.of(MessageFormat.format(text, String.valueOf(NEEDED), String.valueOf(feature), home));
    }
}
