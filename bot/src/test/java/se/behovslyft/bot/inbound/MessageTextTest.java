package se.behovslyft.bot.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.behovslyft.testing.Requirement;

class MessageTextTest {

    @Requirement("S-04")
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plain    | hej                                      | hej
            plain    | <at>Behovslyft</at>dela upp nr 7         | dela upp nr 7
            plain    | <at>Behovslyft (prov) *</at>&nbsp;hjälp  | hjälp
            plain    | visa <at>Behovslyft</at> dubbletter      | visa   dubbletter
            plain    | 5 < 6 och 7 > 3                          | 5 < 6 och 7 > 3
            plain    | FoU &amp; RSS                            | FoU & RSS
            plain    | <b>inte fet</b>                          | <b>inte fet</b>
            markdown | åäö ÅÄÖ é                                | åäö ÅÄÖ é
            xml      | <p>Stöd&nbsp;till <b>barn</b></p>        | Stöd till barn
            xml      | <div><a href="http://x">länk</a></div>   | länk
            """)
    void isWhatThePersonWrote(String format, String sent, String written) {
        assertThat(text(format, sent)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"'rad 1<br/>rad 2',xml", "'<p>rad 1</p>rad 2',xml", "'rad 1\r\nrad 2',plain"})
    void keepsItsLines(String sent, String format) {
        assertThat(text(format, sent)).isEqualTo("rad 1\nrad 2");
    }

    private static String text(String format, String sent) {
        return MessageText.of(
                JsonNodeFactory.instance.objectNode().put("textFormat", format).put("text", sent));
    }
}
