package se.behovslyft.deploy.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every package says what it is for. */
class PackageTest {

    private static final int SHORTEST_SENTENCE = 30;

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        assertThat(packages())
                .isNotEmpty()
                .filteredOn(folder -> !saysWhatItIsFor(folder.resolve("package-info.java")))
                .as("packages of main code without a package-info.java that has Javadoc and @NullMarked")
                .isEmpty();
    }

    private static List<Path> packages() {
        return Sources.main().stream()
                .map(source -> source.path().getParent())
                .filter(folder -> !folder.toString().contains("launcher"))
                .distinct()
                .toList();
    }

    private static boolean saysWhatItIsFor(Path info) {
        if (!Files.exists(info)) {
            return false;
        }
        String text = Sources.text(info);
        return text.startsWith("/**") && text.indexOf("*/") > SHORTEST_SENTENCE && text.contains("@NullMarked");
    }
}
