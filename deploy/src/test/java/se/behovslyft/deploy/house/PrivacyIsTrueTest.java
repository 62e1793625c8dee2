package se.behovslyft.deploy.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.behovslyft.testing.Requirement;

/** {@code docs/privacy.md} is the written list of what is stored. */
class PrivacyIsTrueTest {

    private static final Pattern TABLE = Pattern.compile("(?i)create table (\\w+)");

    @Test
    @Requirement("S-21")
    void everyTableIsExplained() {
        String page = Sources.text(Sources.ROOT.resolve("docs/privacy.md"));

        assertThat(tables())
                .isNotEmpty()
                .filteredOn(table -> !page.contains("`" + table + "`"))
                .isEmpty();
    }

    private static List<String> tables() {
        return Sources.MODULES.stream()
                .map(module -> Sources.ROOT.resolve(module).resolve("src/main/resources/db/migration"))
                .flatMap(folder -> Sources.files(folder, ".sql").stream())
                .flatMap(file -> TABLE.matcher(Sources.text(file)).results())
                .map(table -> table.group(1))
                .toList();
    }
}
