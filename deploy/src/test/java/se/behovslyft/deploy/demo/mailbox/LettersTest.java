package se.behovslyft.deploy.demo.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LettersTest {

    private static final String IN_MANY_PARTS = """
        From: =?UTF-8?Q?=C3=85sa?= <asa@fyrbodal.example>
        Subject: =?UTF-8?Q?V=C3=A5ra_behov?=
        Message-ID: <1@test>
        Content-Type: multipart/mixed; boundary=m

        --m
        Content-Type: multipart/alternative; boundary=a

        --a
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        Hej på er
        --a
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: 8bit

        <p>Hej på er</p>
        --a--
        --m
        Content-Type: application/octet-stream
        Content-Disposition: attachment; filename="=?UTF-8?Q?beh=C3=B6v.xlsx?="

        abc
        --m--
            """;

    @TempDir
    Path folder;

    @Test
    void textHtmlAndFilesAreToldApart() throws IOException {
        Letter letter = open("UTF-8", IN_MANY_PARTS);

        assertThat(letter.from()).isEqualTo("Åsa <asa@fyrbodal.example>");
        assertThat(letter.subject()).isEqualTo("Våra behov");
        assertThat(letter.text()).isEqualToIgnoringNewLines("Hej på er");
        assertThat(letter.html()).isEqualToIgnoringNewLines("<p>Hej på er</p>");
        assertThat(letter.enclosures()).extracting(Letter.Enclosure::name).containsExactly("behöv.xlsx");
        assertThat(letter.headers()).extracting(Letter.Header::name).contains("From", "Subject", "Message-ID");
    }

    @Test
    void aCharsetThatDoesNotExistIsShownAsItStands() throws IOException {
        Letter letter = open("ISO-8859-1", """
                Subject: =?NO-SUCH?Q?hej?=
                Content-Type: text/plain; charset=no-such-charset
                Content-Transfer-Encoding: 8bit

                Hej på er
                """);

        assertThat(letter.subject()).isEqualTo("=?NO-SUCH?Q?hej?=");
        assertThat(letter.text()).startsWith("Hej på er");
    }

    @Test
    void anEmptyMailIsEmpty() throws IOException {
        Letter letter = open("UTF-8", "\n");

        assertThat(letter.from()).isEmpty();
        assertThat(letter.text()).isBlank();
        assertThat(letter.enclosure(0)).isEmpty();
    }

    private Letter open(String charset, String mail) throws IOException {
        Path file = folder.resolve("mail.eml");
        Files.writeString(file, mail.replace("\n", "\r\n"), Charset.forName(charset));
        return Letters.open(file);
    }
}
