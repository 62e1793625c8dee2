package se.behovslyft.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.behovslyft.actor.People;
import se.behovslyft.testing.Given;
import se.behovslyft.testing.Requirement;

@MailTest
@Requirement({"S-05", "S-07"})
class TalkingByMailTest {

    @Autowired
    Given given;

    @Autowired
    People people;

    @Autowired
    Rows rows;

    @Autowired
    MailStatus status;

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
    @Requirement("S-37")
    void theAnswerLandsInTheSameThreadInEveryProgram() {
        PostOffice.post(MailText.from(anna)
                .subject("=?utf-8?Q?Sv:_F=C3=B6rsta_f=C3=B6rs=C3=B6ket?=")
                .header("References", "<a@fyr.example> <b@fyr.example>")
                .header("In-Reply-To", "<b@fyr.example>")
                .header("Thread-Index", "AQHZabc=")
                .header("Thread-Topic", "=?utf-8?Q?F=C3=B6rsta_f=C3=B6rs=C3=B6ket?=")
                .without("Message-ID")
                .header("Message-ID", "<c@fyr.example>")
                .body("Hej!\n\nMed vänlig hälsning\nAnna\n"));

        ReceivedMail answer = PostOffice.theAnswerTo(anna);
        assertThat(answer.subject()).isEqualTo("Sv: Första försöket");
        assertThat(answer.header("In-Reply-To")).isEqualTo("<c@fyr.example>");
        assertThat(answer.header("References")).isEqualTo("<a@fyr.example> <b@fyr.example> <c@fyr.example>");
        assertThat(answer.header("Thread-Index")).isEqualTo("AQHZabc=");
        assertThat(answer.header("Thread-Topic")).isEqualTo("=?UTF-8?Q?F=C3=B6rsta_f=C3=B6rs=C3=B6ket?=");
        assertThat(answer.text()).startsWith("Hej Anna!\n");
    }

    @Test
    @Requirement("S-43")
    void theAnswerSaysThatAMachineWroteIt() {
        PostOffice.post(MailText.from(anna).subject("hej").body("Hej!"));

        ReceivedMail answer = PostOffice.theAnswerTo(anna);
        assertThat(answer.header("Auto-Submitted")).isEqualTo("auto-replied");
        assertThat(answer.header("X-Auto-Response-Suppress")).isEqualTo("All");
        assertThat(answer.header("Message-ID")).isEqualTo("<" + answer.header("X-Behovslyft") + "@behovslyft>");
        assertThat(answer.header("From")).isEqualTo("Behovslyft <" + PostOffice.SERVICE + ">");
        assertThat(status.lastPolled()).isPresent();
        assertThat(status.lastSent()).isPresent();
    }

    @Test
    void anEmptyMailIsToldWhatOneCanDo() {
        PostOffice.post(MailText.from(anna).subject("").body("\n\n"));

        ReceivedMail answer = PostOffice.theAnswerTo(anna);
        assertThat(answer.subject()).isEqualTo("Sv: Ditt mejl var tomt");
        assertThat(answer.text()).contains("inget har ändrats", "Skriv i ditt svar: ");
    }

    @Test
    @Requirement({"R-063", "S-04"})
    void theWordMallAsSubjectBringsTheTemplate() {
        PostOffice.post(MailText.from(anna).subject("Mall").body("Hej!\n\nMvh\nAnna"));

        List<ReceivedMail.File> files = PostOffice.theAnswerTo(anna).files();
        assertThat(files).hasSize(1);
        assertThat(files.getFirst().name()).contains("RSS Fyrbodal").endsWith(".xlsx");
    }

    @Test
    void wordsOfTheCommandInTheSubjectWinAndThatIsTold() {
        PostOffice.post(MailText.from(anna).subject("mallen").body("Hej, kan jag få den som gäller funktionshinder?"));

        ReceivedMail answer = PostOffice.theAnswerTo(anna);
        assertThat(answer.files()).hasSize(1);
        assertThat(answer.text()).contains("Texten i mejlet, eftersom ämnesraden sa vad du ville: mallen");
    }

    @Test
    void whatCannotBeReadIsExplainedAndNotSilentlyLeftOut() {
        PostOffice.post(MailText.from(anna)
                .subject("=?utf-8?Q?V=C3=A5ra_behov?=")
                .body("Hej!\nMall.xlsx<https://fyr-my.sharepoint.com/:x:/g/personal/anna/Eabc?e=1>\n"));

        ReceivedMail answer = PostOffice.theAnswerTo(anna);
        assertThat(answer.text()).contains("En länk till en fil i OneDrive", "Bifoga själva filen");
        assertThat(answer.subject()).isEqualTo("Sv: Våra behov");
    }

    @Test
    @Requirement({"S-06", "B9-13"})
    void anIdentityNumberIsNeitherKeptNorRepeated() {
        MailText mail = MailText.from(anna)
                .subject("Behov 19121212-1212")
                .body("nytt behov: Stöd till pojken 19121212-1212 saknas helt i vår kommun.");
        PostOffice.post(mail);

        ReceivedMail answer = PostOffice.theAnswerTo(anna);
        rows.awaitState(mail, "HANDLED");
        assertThat(answer.subject() + answer.text()).doesNotContain("1212-1212", "12121212");
        assertThat(answer.text()).contains("Jag tog bort ett personnummer");
        assertThat(rows.isRawKept(mail)).isFalse();
        assertThat(rows.whyRawIsGone(mail)).contains("IDENTITY_NUMBER");
    }

    @Test
    @Requirement("S-06")
    void anIdentityNumberInTheSubjectAloneIsEnoughToDestroyTheMail() {
        MailText mail = MailText.from(anna).subject("Sv: 19121212-1212").body("hjälp");
        PostOffice.post(mail);

        assertThat(PostOffice.theAnswerTo(anna).subject()).isEqualTo("Sv: [borttaget]");
        rows.awaitState(mail, "HANDLED");
        assertThat(rows.isRawKept(mail)).isFalse();
    }
}
