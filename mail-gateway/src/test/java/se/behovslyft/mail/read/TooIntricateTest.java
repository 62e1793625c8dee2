package se.behovslyft.mail.read;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import se.behovslyft.mail.WordingOnly;
import se.behovslyft.testing.Requirement;

@ExtendWith(SpringExtension.class)
@ContextConfiguration(classes = {WordingOnly.class, Said.class, LetterReader.class})
@Requirement("S-42")
class TooIntricateTest {

    @Autowired
    LetterReader reader;

    @Test
    void partsWithinPartsWithoutEndAreNotOpened() {
        var mail = new StringBuilder("Content-Type: multipart/mixed; boundary=b0\r\n\r\n");
        for (int depth = 0; depth < 40; depth++) {
            mail.append("--b%d\r\nContent-Type: multipart/mixed; boundary=b%d\r\n\r\n".formatted(depth, depth + 1));
        }

        assertIsTooIntricate(mail.toString());
    }

    @Test
    void aThousandPartsAreNotOpened() {
        String part = "--b\r\nContent-Type: text/plain\r\n\r\nhej\r\n";

        assertIsTooIntricate("Content-Type: multipart/mixed; boundary=b\r\n\r\n" + part.repeat(1_000) + "--b--\r\n");
    }

    private void assertIsTooIntricate(String mail) {
        assertThatThrownBy(() -> reader.read(mail.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableMail.class)
                .hasMessage("TOO_INTRICATE");
    }
}
