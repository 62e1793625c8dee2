package se.behovslyft.bot.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.behovslyft.testing.Requirement;

/** What people write must stand in a card as they wrote it. */
@Requirement("S-20")
class MarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Stöd till anhöriga         | Stöd till anhöriga
            **fet** och _kursiv_       | \\*\\*fet\\*\\* och \\_kursiv\\_
            ett_ord_med_streck         | ett\\_ord\\_med\\_streck
            [klicka](http://x.example) | \\[klicka\\](http://x.example)
            ![bild](x)                 | !\\[bild\\](x)
            <b>fet</b> & mer           | \\<b\\>fet\\</b\\> \\& mer
            <https://x.example>        | \\<https://x.example\\>
            `kod` och ~~struket~~      | \\`kod\\` och \\~\\~struket\\~\\~
            # rubrik                   | \\# rubrik
            nr #4                      | nr #4
            - punkt                    | \\- punkt
            + punkt                    | \\+ punkt
            * punkt                    | \\* punkt
            1. första                  | 1\\. första
            12) tolfte                 | 12\\) tolfte
            2026 års behov             | 2026 års behov
            > citat                    | \\> citat
            ---                        | \\---
            ===                        | \\===
            a-b, 3.5 och 1) sist       | a-b, 3.5 och 1) sist
            C:\\mapp                   | C:\\\\mapp
            {{DATE(2026-03-11)}}       | {\\{DATE(2026-03-11)}}
            &nbsp;                     | \\&nbsp;
            """)
    void everySignStandsAsItWasWritten(String written, String markdown) {
        assertThat(Markdown.escaped(written)).isEqualTo(markdown);
    }

    @Test
    void aVerticalBarIsNoTable() {
        assertThat(Markdown.escaped("a | b")).isEqualTo("a \\| b");
    }

    @Test
    void boldWordsAreEscapedToo() {
        assertThat(Markdown.bold("hem_tjänst")).isEqualTo("**hem\\_tjänst**");
    }
}
