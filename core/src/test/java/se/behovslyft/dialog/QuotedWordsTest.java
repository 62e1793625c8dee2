package se.behovslyft.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.behovslyft.document.Block;
import se.behovslyft.document.Document;
import se.behovslyft.document.Field;
import se.behovslyft.document.Form;
import se.behovslyft.need.PersonalDataGuard;
import se.behovslyft.testing.Requirement;

@Requirement("S-06")
class QuotedWordsTest {

    private static final String WITH_NUMBER = "vid Kalle 19121212-1212";

    private final QuotedWords quoted = new QuotedWords(new PersonalDataGuard());

    @Test
    void nothingThatAReplyQuotesHoldsAnIdentityNumberNorDoesTheFormThatIsStored() {
        var form = new Form(
                "compilation.submit",
                "Skicka in",
                List.of(Field.line("date", "Datum", 40).holding(WITH_NUMBER).wrong("Jag förstod inte " + WITH_NUMBER)),
                Map.of("rest", WITH_NUMBER));
        Reply reply = Reply.ask(Document.titled(WITH_NUMBER)
                .paragraph(WITH_NUMBER)
                .heading(WITH_NUMBER)
                .items(List.of(WITH_NUMBER))
                .facts(List.of(new Block.Fact(WITH_NUMBER, WITH_NUMBER)))
                .block(new Block.Table("Rad för rad", List.of("Rad"), List.of(List.of(WITH_NUMBER))))
                .block(new Block.Quote(WITH_NUMBER, WITH_NUMBER, List.of()))
                .ask(form)
                .build());

        Reply clean = quoted.clean(reply);

        assertThat(clean.sensitive()).isTrue();
        assertThat(clean.toString()).contains("vid Kalle [borttaget]").doesNotContain("1212-1212");
    }

    @Test
    void anOrdinaryReplyIsLeftAsItIs() {
        Reply reply = Reply.done(Document.titled("Klart").paragraph("Nya: 5.").build());

        assertThat(quoted.clean(reply)).isSameAs(reply);
    }
}
