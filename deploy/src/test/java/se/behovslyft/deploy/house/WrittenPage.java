package se.behovslyft.deploy.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document, or a part of one, that is made from the code. */
final class WrittenPage {

    /** Writes all such documents anew. */
    static final String COMMAND = "./mvnw -q -pl deploy -am test -Dtest='*TrueTest' -Ddocs.write";

    private WrittenPage() {}

    /** Checks that the file says just that; where the build was asked to write, writes it first. */
    static void isTrue(Path file, String text) {
        if (System.getProperty("docs.write") != null) {
            write(file, text);
        }
        assertThat(file)
                .as("%s is not what the code says; write it anew: %s", Sources.ROOT.relativize(file), COMMAND)
                .content()
                .isEqualTo(text);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
