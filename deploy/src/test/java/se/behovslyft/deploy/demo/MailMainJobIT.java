package se.behovslyft.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import se.behovslyft.deploy.demo.Inbox.Received;
import se.behovslyft.deploy.demo.post.MailProgram.Mail;
import se.behovslyft.document.Attachment;
import se.behovslyft.testing.Requirement;

/**
 * A person with nothing but a mail program: asks for the template, fills in six rows, reads the receipt, corrects a row by
 * answering, and submits. Over SMTP and IMAP throughout (requirements B9, scenario 2).
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MailMainJobIT {

    private static final String LINNEA = "linnea.forsgard@regiondalarna.example";

    @TempDir
    static Path folder;

    private static RunningDemo demo;
    private static Attachment file;
    private static Received receipt;

    @BeforeAll
    static void start() throws Exception {
        demo = RunningDemo.start(folder, List.of("SKB"));
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    @Order(1)
    @Requirement({"B9-2", "R-063"})
    void askingForTheTemplateBringsIt() throws Exception {
        Received answer = ask(mail("mall", "").identified("<1@regiondalarna.example>"));

        assertThat(answer.files())
                .extracting(Attachment::name)
                .containsExactly("Lokala behov av kunskap – omgång 7 – RSS Dalarna.xlsx");
        file = filledIn(answer.files().getFirst());
    }

    /** The example is left in place, one row has no decision, one stays local. */
    @Test
    @Order(2)
    @Requirement({"B9-2", "S-07"})
    void theReceiptNamesAllSixRowsAndWhatBecameOfEach() throws Exception {
        receipt = ask(mail("Våra behov", "Hej!\n\nHär kommer mallen.\n\nMvh Linnéa", file)
                .identified("<2@regiondalarna.example>"));

        assertThat(receipt.text())
                .contains("Nya: 6.")
                .containsPattern("3 \\| Nr 1 \\(O7-DAL-001\\): Våld mot vuxna med IF \\| lyfts nationellt")
                .containsPattern("4 \\| Nr 2 \\(O7-DAL-002\\): Delaktighet i genomförandeplanen \\| (?!lyfts)")
                .containsPattern("5 \\| Nr 3 \\(O7-DAL-003\\): Lokaler för daglig verksamhet \\| arbetas vidare lokalt")
                .contains("O7-DAL-004", "O7-DAL-005", "O7-DAL-006")
                .contains("Rad 2 är exemplet i mallen");
        assertThat(Jsoup.parse(receipt.html()).select("table tr")).hasSizeGreaterThanOrEqualTo(7);
        assertThat(receipt.subject()).isEqualTo("Sv: Våra behov");
    }

    @Test
    @Order(3)
    @Requirement("R-106")
    void theSameFileAgainChangesNothingAndSaysSo() throws Exception {
        Received again = ask(mail("Våra behov", "", file).identified("<3@regiondalarna.example>"));

        assertThat(again.text()).contains("Inga ändringar.").containsPattern("6 \\(O7-DAL-006\\).*Oförändrad");
    }

    @Test
    @Order(4)
    @Requirement("B9-2")
    void aRowIsCorrectedByAnsweringTheReceipt() throws Exception {
        Received answer = ask(mail(receipt.subject(), "rad 4: nationell")
                .answering(receipt.messageId())
                .identified("<4@regiondalarna.example>"));

        assertThat(answer.text()).containsPattern("2 \\| Delaktighet i genomförandeplanen \\| nationell");
        assertThat(ask(mail("visa våra behov", "").identified("<5@regiondalarna.example>"))
                        .text())
                .containsPattern("2 \\| Delaktighet i genomförandeplanen \\| nationell");
    }

    @Test
    @Order(5)
    @Requirement("R-105")
    void submittingByMailReachesSkr() throws Exception {
        Received answer = ask(mail("skicka in, avstämt 2026-03-10", "").identified("<6@regiondalarna.example>"));

        assertThat(answer.text()).contains("kommit fram till SKR").contains("O7-DAL-002");
        assertThat(demo.inboxOf("marta.ohrn@skr.example").awaitAny("RSS Dalarna har skickat in"))
                .isNotNull();
    }

    private static Attachment filledIn(Attachment template) throws Exception {
        return new FilledIn(template)
                .row(need("Våld mot vuxna med IF", "Nationell", "Lyfts nationellt"))
                .row(need("Delaktighet i genomförandeplanen", "Osäkert", ""))
                .row(need("Lokaler för daglig verksamhet", "Lokal", "Arbetas vidare lokalt"))
                .row(need("Metoder i boendestöd", "Nationell", "Lyfts nationellt"))
                .row(need("Munvård i gruppbostad", "Nationell", "Lyfts nationellt"))
                .row(need("Åldrande hos personer med IF", "Regional", "Arbetas vidare regionalt"))
                .save();
    }

    private static Map<String, String> need(String title, String level, String decision) {
        return Map.of(
                "Kunskapsbehov (kort)", title,
                "Beskrivning", "Det saknas arbetssätt som har stöd i forskning.",
                "Var kom behovet fram?", "Nätverksmöte",
                "Förslag till nivå", level,
                "Beslut efter avstämning", decision);
    }

    private static Mail mail(String subject, String text, Attachment... files) {
        return Mail.of(LINNEA, RunningDemo.INBOX, subject, text, files);
    }

    private static Received ask(Mail mail) throws MessagingException {
        demo.mail().send(mail);
        return demo.inboxOf(LINNEA).awaitAnswerTo(mail.messageId());
    }
}
