package se.behovslyft.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.behovslyft.testing.Requirement;

/** The main job in the real chat client, in a real browser: an RSS officer registers and submits, SKR settles a duplicate. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChatMainJobIT {

    private static final String NEED =
            "Vi vet inte hur vi ska stödja unga vuxna med autism som isolerar sig hemma efter skolan. Flera kommuner"
                    + " prövar olika arbetssätt utan att veta vad som hjälper.";

    @TempDir
    static Path folder;

    private static RunningDemo demo;
    private static Browser browser;
    private static ChatClient asa;
    private static ChatClient marta;

    @BeforeAll
    static void start() throws Exception {
        Tools tools = Tools.present();
        int rssPort = RunningDemo.freePort();
        int skrPort = RunningDemo.freePort();
        demo = RunningDemo.start(
                folder.resolve("demo"),
                List.of("STO", "SJU", "FYR"),
                "behovslyft.demo.chat.on=true",
                "behovslyft.demo.chat.folder=" + Tools.PLAYGROUND,
                "behovslyft.demo.chat.rss-port=" + rssPort,
                "behovslyft.demo.chat.skr-port=" + skrPort);
        await().atMost(Duration.ofMinutes(3))
                .until(() -> count("submission") == 2 && count("similarity_suggestion") > 0);
        browser = new Browser(tools, folder.resolve("browser"));
        asa = new ChatClient(browser, window(rssPort), "FoU Fyrbodal - Kunskapsbehov");
        marta = new ChatClient(browser, window(skrPort), "SKR Kunskapsstyrning - Sammanställning");
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (demo != null) {
            demo.close();
        }
    }

    @Test
    @Order(1)
    @Requirement({"R-003", "S-23"})
    void helloIsAnsweredWithThePurposeAndWhatCanBeDoneNow() throws Exception {
        asa.look().say("hej");

        WebElement card = asa.card("Hej Åsa!");

        assertThat(card.getText()).contains("lokala behov av kunskap", "Andra RSS ser inte era behov", "moment 2");
        assertThat(buttons(card)).contains("Nytt behov", "Visa våra behov", "Skicka in");
        browser.picture("prova-chatt");
    }

    @Test
    @Order(2)
    @Requirement({"B9-1", "R-079", "S-23"})
    void aNeedIsRegisteredInFewTurns() throws Exception {
        asa.look().countTurnsAnew();
        asa.say(NEED);
        WebElement draft = asa.card("Vill du registrera detta som ett behov?");
        asa.tick(draft, "Nationell");
        asa.picture("rss-utkast", draft);
        asa.press(draft, "Registrera");

        WebElement saved = asa.card("Sparat som O7-FYR-006");
        assertThat(saved.getText()).contains("nationell");
        assertThat(asa.turns()).isLessThanOrEqualTo(5);
        asa.picture("rss-sparat", saved);
    }

    @Test
    @Order(3)
    @Requirement("R-083")
    void theListShowsTheOwnNeedsOnly() throws Exception {
        asa.look().say("visa våra behov");

        WebElement list = asa.card("RSS Fyrbodal: 6 behov");
        assertThat(list.getText()).contains("Digitalt utanförskap").doesNotContain("Storsthlm");
        asa.picture("rss-lista", list);
    }

    @Test
    @Order(4)
    @Requirement({"R-105", "R-106"})
    void theCompilationIsSubmitted() throws Exception {
        asa.look().say("skicka in");
        WebElement form = asa.card("Skicka in för RSS Fyrbodal?");
        asa.tick(form, "Nej");
        asa.fill(form, "Varför hölls ingen avstämning?", "Nätverket träffas först i januari.");
        asa.press(form, "Skicka in 3 behov");

        WebElement done = asa.card("Er sammanställning har kommit fram till SKR");
        assertThat(done.getText()).contains("O7-FYR-006");
        assertThat(count("submission")).isEqualTo(3);
        asa.picture("rss-inskickat", done);
    }

    @Test
    @Order(5)
    @Requirement({"R-113", "S-15"})
    void skrSettlesALikelyDuplicate() throws Exception {
        marta.look().say("visa dubbletter");
        WebElement suggestion = marta.card("är det här samma behov?");
        assertThat(suggestion.getText()).contains("Inget grupperas automatiskt", "Därför liknar de varandra");
        assertThat(buttons(suggestion)).contains("Samma", "Delvis", "Olika", "Senare");
        marta.picture("skr-forslag", suggestion);
        marta.press(suggestion, "Samma");

        WebElement settled = marta.card("Texterna är kvar som de skrevs");
        assertThat(settled.getText()).contains("samma");
        marta.picture("skr-samma", settled);
        marta.say("visa listan");
        assertThat(marta.card("Sammanställningen:").getText()).contains("2 (2 behov)");
    }

    @Test
    @Order(6)
    @Requirement("S-20")
    void theMailboxShowsWhatPeopleHaveReceivedAlsoOnAPhone() throws Exception {
        browser.open(demo.at("/brevlada"));
        browser.picture("prova-brevlada");
        browser.open(demo.at("/brevlada?sok=Nordlund"));
        click("Lovisa Nordlund");
        click("Sv: Skicka in");
        browser.picture("kvitto");
        browser.driver().manage().window().setSize(new Dimension(500, 900));
        Object overflow = browser.driver()
                .executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as("no sideways scrolling").isEqualTo(0L);
    }

    @Test
    @Order(7)
    void noPageComplains() {
        assertThat(browser.errors()).isEmpty();
    }

    private static void click(String link) {
        browser.driver().findElement(By.partialLinkText(link)).click();
    }

    private static List<String> buttons(WebElement card) {
        return card.findElements(By.tagName("button")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static URI window(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    private static long count(String table) {
        return demo.bean(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }
}
