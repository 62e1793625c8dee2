package se.behovslyft.step3reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import se.behovslyft.actor.Organisation;
import se.behovslyft.actor.People;
import se.behovslyft.actor.Role;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Attachment;
import se.behovslyft.notification.ChannelKind;
import se.behovslyft.round.Round;
import se.behovslyft.testing.CoreApplication;
import se.behovslyft.testing.Given;
import se.behovslyft.testing.Participant;
import se.behovslyft.testing.Requirement;
import se.behovslyft.testing.Talk;
import se.behovslyft.workbook.NeedColumn;
import se.behovslyft.workbook.Template;
import se.behovslyft.workbook.TemplateHead;
import se.behovslyft.workbook.TemplateRow;

@SpringBootTest(classes = CoreApplication.class)
@Import({Given.class, Talk.class})
@Tag("persistence")
class TakingATemplateTest {

    @Autowired
    Given given;

    @Autowired
    Talk talk;

    @Autowired
    Template template;

    @Autowired
    People people;

    Organisation fyrbodal;
    Round round;
    Participant anna;
    Talk.Voice annaByMail;

    @BeforeEach
    void annaHasOnlyMail() {
        round = given.openRound();
        fyrbodal = given.rss("FYR", "RSS Fyrbodal");
        anna = given.responsible(fyrbodal);
        annaByMail = talk.of(anna, ChannelKind.MAIL);
    }

    private static TemplateRow row(String title, String description, String outcome) {
        return TemplateRow.written(
                Map.of(NeedColumn.TITLE, title, NeedColumn.DESCRIPTION, description, NeedColumn.OUTCOME, outcome));
    }

    private byte[] file(TemplateRow... rows) {
        return file(round, fyrbodal, List.of(rows));
    }

    private byte[] file(Round of, Organisation rss, List<TemplateRow> rows) {
        return template.prefilled(
                        new TemplateHead(
                                new TemplateHead.ForRound(of.id(), of.number(), of.serviceArea()),
                                new TemplateHead.ForRss(rss.id(), rss.name(), rss.code(), "Västra Götaland"),
                                List.of(),
                                ""),
                        rows)
                .content();
    }

    private byte[] fiveRows() {
        return file(
                row("Våld", "Hur frågar man?", "Lyfts nationellt"),
                row("Munhälsa", "Vad fungerar?", "Lyfts nationellt"),
                row("Samtycke", "Hur vet man?", ""),
                row("Lokaler", "Hur ordnar vi?", "Arbetas vidare lokalt"),
                row("Ensamhet", "", "Lyfts nationellt"));
    }

    @Test
    @Requirement({"B9-2", "R-082", "S-07", "M-05"})
    void theReceiptNamesEveryRowAndARowIsCorrectedByReply() {
        Reply sent = annaByMail.says("mall");
        Attachment template = sent.document().attachments().getFirst();
        assertThat(template.name()).endsWith(".xlsx").contains("RSS Fyrbodal");

        Reply receipt = annaByMail.hands("Vår lista.xlsx", fiveRows(), "");

        assertThat(Talk.read(receipt))
                .contains("Jag har läst Vår lista.xlsx", "Nya: 5. Ändrade: 0. Oförändrade: 0. Inte sparade: 0.")
                .contains("Rad 2 är exemplet i mallen")
                .contains("saknar beslut")
                .contains("arbetas vidare lokalt")
                .contains("Beskrivning saknas")
                .contains("Inte inskickat till SKR än");
        String undecided = Talk.read(receipt)
                .lines()
                .filter(line -> line.contains("Samtycke"))
                .findFirst()
                .orElseThrow();
        String rowNumber = undecided.substring(0, undecided.indexOf(' '));
        assertThat(Talk.read(annaByMail.says("rad " + rowNumber + ": nationell")))
                .contains("1 behov markerat: nationell", "Samtycke");
    }

    @Test
    @Requirement("R-106")
    void theSameFileAgainChangesNothingAndSaysSo() {
        annaByMail.hands("lista.xlsx", fiveRows(), "");

        Reply again = annaByMail.hands("lista.xlsx", fiveRows(), "");

        assertThat(Talk.read(again)).contains("Inga ändringar");
        assertThat(Talk.read(annaByMail.says("visa våra behov"))).contains("5 behov i omgången");
    }

    @Test
    @Requirement({"R-077", "R-104"})
    void theDownloadedListComesBackWithItsNumbersAndOnlyWhatWasChangedChanges() {
        annaByMail.hands("lista.xlsx", fiveRows(), "");
        byte[] downloaded =
                annaByMail.says("mall").document().attachments().getFirst().content();

        assertThat(Talk.read(annaByMail.hands("lista.xlsx", downloaded, ""))).contains("Inga ändringar");
        annaByMail.says("2: lokal");
        assertThat(Talk.read(annaByMail.hands("lista.xlsx", downloaded, ""))).contains("Ändrade: 1. Oförändrade: 4.");
    }

    @Test
    @Requirement({"R-105", "M-08"})
    void aFileWithTheWordsSkickaInIsSubmittedAsIfItWasSaidInTheChat() {
        Reply receipt =
                annaByMail.hands("lista.xlsx", fiveRows(), "Skicka in: vår lista\nAvstämt 2026-03-10 med nätverket.");

        assertThat(Talk.read(receipt))
                .contains("Nya: 5.", "Version 1 med 3 behov", "Stannar hos er", "Saknar beslut")
                .doesNotContain("Inte inskickat");
        assertThat(Talk.read(annaByMail.hands("lista.xlsx", fiveRows(), "")))
                .contains("Inga ändringar", "Er sammanställning är inskickad");
    }

    @Test
    void whereTheReconciliationIsNotMentionedItIsAskedForAndNothingIsSubmittedYet() {
        Reply receipt = annaByMail.hands("lista.xlsx", fiveRows(), "skicka in");

        assertThat(receipt).isInstanceOf(Reply.Ask.class);
        assertThat(Talk.read(receipt)).contains("Har ni stämt av med nätverket?");
        assertThat(Talk.read(annaByMail.says("Datum för avstämning: 2026-03-10")))
                .contains("Version 1 med 3 behov");
    }

    @Test
    @Requirement({"S-06", "B9-13"})
    void aRowWithAnIdentityNumberIsStoppedAndTheOthersAreKept() {
        Reply receipt = annaByMail.hands(
                "lista.xlsx",
                file(
                        row("Våld", "Hur frågar man?", ""),
                        row("En kille", "Vi har en kille 20121212-1212 som slår.", "")),
                "");

        assertThat(receipt.sensitive()).isTrue();
        assertThat(Talk.read(receipt))
                .contains("innehåller ett personnummer och är inte sparad", "Nya: 1.", "Inte sparade: 1.")
                .doesNotContain("1212-1212");
        assertThat(Talk.read(annaByMail.says("visa våra behov")))
                .contains("Våld")
                .doesNotContain("kille");
    }

    @Test
    @Requirement("S-06")
    void whatTheReceiptQuotesFromAFileHoldsNoIdentityNumberEither() {
        byte[] csv = "Kunskapsbehov (kort);Om 20121212-1212\nVåld;ja\n".getBytes(StandardCharsets.UTF_8);

        Reply receipt = annaByMail.hands("20121212-1212.csv", csv, "");

        assertThat(receipt.sensitive()).isTrue();
        assertThat(Talk.read(receipt)).contains("[borttaget]").doesNotContain("1212-1212");
    }

    @Test
    void aTemplateOfAnotherRoundIsNotTakenAndTheAnswerSaysWhatToDo() {
        byte[] old = fiveRows();
        given.openRound();
        var now = talk.of(given.responsible(fyrbodal), ChannelKind.MAIL);

        Reply refused = now.hands("lista.xlsx", old, "");

        assertThat(refused).isInstanceOf(Reply.Refused.class);
        assertThat(Talk.read(refused)).contains("annan omgång", "Svara mall");
        assertThat(Talk.read(now.says("visa våra behov"))).contains("inga behov");
    }

    @Test
    @Requirement("R-032")
    void aTemplateOfAnotherRssIsNotTaken() {
        Organisation halland = given.rss("HAL", "RSS Halland");

        assertThat(Talk.read(
                        annaByMail.hands("lista.xlsx", file(round, halland, List.of(row("Våld", "Hur?", ""))), "")))
                .contains("annan RSS");
    }

    @Test
    @Requirement({"S-16", "R-032"})
    void aFileOfWhoeverWorksForTwoRssGoesToTheOneItNames() {
        Organisation halland = given.rss("HAL", "RSS Halland");
        people.assign(anna.person().id(), Role.RSS_RESPONSIBLE, halland.id(), null, null);

        Reply receipt =
                annaByMail.hands("lista.xlsx", file(round, halland, List.of(row("Våld", "Hur frågar man?", ""))), "");
        Reply unclear = annaByMail.hands(
                "lista.csv", "Kunskapsbehov (kort);Beskrivning\nVåld;Hur?\n".getBytes(StandardCharsets.UTF_8), "");

        assertThat(Talk.read(receipt)).contains("-HAL-001");
        assertThat(Talk.read(unclear)).contains("Vilken RSS gäller filen?");
    }

    @Test
    void fortyRowsAreFortyNeedsInOneReceipt() {
        List<TemplateRow> rows = new ArrayList<>();
        IntStream.rangeClosed(1, 40).forEach(i -> rows.add(row("Behov " + i, "Beskrivning " + i, "Lyfts nationellt")));

        assertThat(Talk.read(annaByMail.hands("lista.xlsx", file(round, fyrbodal, rows), "")))
                .contains("Nya: 40.", "O" + round.number() + "-FYR-040");
    }

    @Test
    @Requirement("R-021")
    void theRssOwnJudgementIsKeptButNotLifted() {
        TemplateRow own = TemplateRow.written(Map.of(
                NeedColumn.TITLE, "Samordning",
                NeedColumn.DESCRIPTION, "Hur?",
                NeedColumn.SOURCE, "RSS egen bedömning",
                NeedColumn.OUTCOME, "Lyfts nationellt"));

        assertThat(Talk.read(annaByMail.hands("lista.xlsx", file(own), "")))
                .contains("egen bedömning", "saknar beslut");
    }

    @Test
    void whatIsNoTemplateGetsAnAnswerThatSaysWhatToDo() {
        Reply refused = annaByMail.hands("bild.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "");

        assertThat(refused).isInstanceOf(Reply.Refused.class);
        assertThat(Talk.read(refused)).contains("Jag kunde inte läsa bild.png", "Inget i er lista har ändrats");
    }

    @Test
    void aFileFromSkrIsNotTaken() {
        var sara = talk.of(given.skrCoordinator(), ChannelKind.MAIL);

        assertThat(Talk.read(sara.hands("lista.xlsx", fiveRows(), ""))).contains("kunde inte ta emot filen");
    }
}
