package se.behovslyft.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.behovslyft.actor.People;
import se.behovslyft.testing.Given;
import se.behovslyft.testing.Requirement;

/** Steps 2 and 3 by mail alone. */
@MailTest
@Requirement({"S-05", "S-07"})
class TemplateByMailTest {

    /** As Excel saves it with Swedish settings. */
    private static final byte[] TWO_NEEDS = """
            Rubrik;Beskrivning;Nivå
            Stöd till syskon;Vi vet inte hur vi når syskon till barn med funktionsnedsättning – eller deras föräldrar.;
            Boendestöd för unga;Vi saknar kunskap om vilket boendestöd som fungerar för unga vuxna.;lokal
            """.getBytes(Charset.forName("windows-1252"));

    @Autowired
    Given given;

    @Autowired
    People people;

    String anna = "";

    @BeforeEach
    void annaIsResponsibleForAnRss() {
        given.openRound();
        anna = people.mailOf(given.responsible(given.rss("FYR", "RSS Fyrbodal"))
                        .person()
                        .id())
                .orElseThrow();
    }

    @Test
    @Requirement({"R-105", "B9-2"})
    void aFileIsReceiptedRowByRowAndCorrectedByReply() {
        MailText file =
                MailText.from(anna).subject("Behov").enclosing("Hej! Här är våra behov.", "behov.csv", TWO_NEEDS);
        PostOffice.post(file);
        ReceivedMail receipt = PostOffice.answerTo(file);
        assertThat(receipt.text())
                .startsWith("Jag har läst behov.csv")
                .contains("Stöd till syskon | saknar beslut", "Boendestöd för unga | lokal");

        MailText correction = MailText.from(anna)
                .subject("Sv: Behov")
                .header("In-Reply-To", receipt.header("Message-ID"))
                .body(
                        "rad 2: nationell\n\nMvh Anna\n\nDen ons 11 mars 2026 kl 09:00 skrev Behovslyft:\n> rad 2: lokal\n");
        PostOffice.post(correction);
        assertThat(PostOffice.answerTo(correction).text()).contains("Stöd till syskon", "nationell");
    }

    @Test
    @Requirement("R-106")
    void theSameFileAgainChangesNothingAndSaysSo() {
        assertThat(answerTo("Behov", "behov.csv", TWO_NEEDS).text()).contains("Nya: 2.");

        assertThat(answerTo("Behov igen", "behov.csv", TWO_NEEDS).text()).contains("Inga ändringar");
    }

    @Test
    @Requirement("R-063")
    void theTemplateGoesOutAndComesBack() {
        answerTo("Behov", "behov.csv", TWO_NEEDS);
        MailText wish = MailText.from(anna).subject("mall").body("");
        PostOffice.post(wish);
        ReceivedMail.File template = PostOffice.answerTo(wish).files().getFirst();

        assertThat(answerTo("Åter", "vår mall.xlsx", template.content()).text()).contains("Inga ändringar");
    }

    private ReceivedMail answerTo(String subject, String file, byte[] content) {
        MailText mail = MailText.from(anna).subject(subject).enclosing("", file, content);
        PostOffice.post(mail);
        return PostOffice.answerTo(mail);
    }

    @Test
    void aFileThatIsNoTemplateIsToldAndNothingElseHappens() {
        PostOffice.post(MailText.from(anna).subject("Behov").enclosing("", "semester.pdf", new byte[] {1, 2, 3}));

        assertThat(PostOffice.theAnswerTo(anna).text()).contains("semester.pdf");
    }
}
