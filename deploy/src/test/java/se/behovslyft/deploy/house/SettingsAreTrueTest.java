package se.behovslyft.deploy.house;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/operations.md} lists the settings that there are. */
class SettingsAreTrueTest {

    private static final Path FILE = Sources.ROOT.resolve("docs/operations.md");
    private static final String BEGIN = "<!-- settings: made from the code -->\n";
    private static final String END = "<!-- /settings -->";

    @Test
    void theTableIsUpToDate() {
        String page = Sources.text(FILE);
        String before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        String after = page.substring(page.indexOf(END));

        WrittenPage.isTrue(FILE, before + SettingsTable.text() + after);
    }
}
