package se.behovslyft.mail.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import se.behovslyft.mail.WordingOnly;
import se.behovslyft.testing.Requirement;

/**
 * Mails as programs write them, each beside what shall be read out of it. A mail that is read wrongly in real life becomes
 * one more pair: {@code <what-is-odd-about-it>.eml} and {@code .txt}.
 */
@ExtendWith(SpringExtension.class)
@ContextConfiguration(classes = {WordingOnly.class, Said.class, LetterReader.class})
class FixtureTest {

    private static final Path MAILS = Path.of("src/test/resources/mails");

    @Autowired
    LetterReader reader;

    @ParameterizedTest
    @MethodSource("mails")
    @Requirement({"S-04", "S-07"})
    void everyMailIsReadAsItsSenderMeantIt(String name) throws IOException {
        Letter letter = reader.read(Files.readAllBytes(MAILS.resolve(name + ".eml")));

        assertThat(told(letter)).isEqualTo(Files.readString(MAILS.resolve(name + ".txt")));
    }

    static List<String> mails() throws IOException {
        try (Stream<Path> files = Files.list(MAILS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".eml"))
                    .map(file -> file.replace(".eml", ""))
                    .sorted()
                    .toList();
        }
    }

    private static String told(Letter letter) {
        return "said:\n" + letter.said() + "\n\nnote:\n" + letter.note() + "\n\nfiles:\n"
                + letter.files().stream()
                        .map(file -> file.name() + ", " + file.content().length + " bytes\n")
                        .collect(Collectors.joining())
                + "\nremarks:\n"
                + letter.remarks().stream()
                        .map(remark -> (remark.kind() + " " + remark.file()).strip() + "\n")
                        .collect(Collectors.joining());
    }
}
