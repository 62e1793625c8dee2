package se.behovslyft.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Goes through the mailbox pages as a visitor does, by their links alone, and looks at each with a critic's eyes. */
final class MailboxCheck {

    private static final String JESSICA = "jessica.ek@skaraborg.example";

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final RunningDemo demo;

    MailboxCheck(RunningDemo demo) {
        this.demo = demo;
    }

    void all() throws Exception {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> !demo.inboxOf(JESSICA).all().isEmpty());
        Document everyone = page("/");
        assertThat(everyone.select("h1").text()).isEqualTo("Alla brevlådor");
        assertThat(page("/brevlada?sok=skaraborg").select("main li a").eachText())
                .containsExactly("Jessica Ek");
        assertThat(page("/brevlada?sok=finns-inte").select("[role=status]").text())
                .contains("Ingen brevlåda");

        Document owner = page(link(everyone, "Jessica Ek"));
        Document mail = page(owner.select("main li a").first().attr("href"));
        aMailIsShownWithTextHtmlAndFile(mail);
        whatIsNotThereIsToldKindly();
        assertThat(answer("/brevlada/" + JESSICA, "POST").statusCode())
                .as("nothing can be changed")
                .isEqualTo(405);
    }

    private void aMailIsShownWithTextHtmlAndFile(Document mail) throws Exception {
        assertThat(mail.select("pre").text()).contains("Mallen för omgång 7");
        Element frame = mail.select("iframe").first();
        assertThat(frame.attr("title")).isNotBlank();
        assertThat(frame.attr("sandbox")).doesNotContain("allow-scripts", "allow-same-origin", "allow-top-navigation");
        HttpResponse<String> html = get(frame.attr("src"));
        assertThat(html.body()).contains("Mallen för omgång 7");
        assertThat(html.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("sandbox", "default-src 'none'"));
        HttpResponse<String> file = get(mail.select("section a[href*=/fil/]").attr("href"));
        assertThat(file.body()).startsWith("PK");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment;"));
    }

    private void whatIsNotThereIsToldKindly() throws Exception {
        for (String path : new String[] {
            "/brevlada/nobody@x.example",
            "/brevlada/..%2F..%2Fpid",
            "/brevlada/" + JESSICA + "/20000101T000000000Z-0001"
        }) {
            assertThat(get(path).statusCode()).as(path).isIn(400, 404);
        }
        assertThat(get("/brevlada/nobody@x.example").body()).contains("Det finns inget här");
    }

    /** The page, after a look at what every page must have (WCAG 2.1 AA, as far as the source tells). */
    private Document page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
        Document page = Jsoup.parse(answer.body(), demo.at(path).toString());
        assertThat(answer.body()).startsWith("<!DOCTYPE html>").doesNotContain("<script", " th:", "??");
        assertThat(page.select("html").attr("lang")).isEqualTo("sv");
        assertThat(page.title()).endsWith("– Provets brevlåda");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("meta[name=viewport]")).hasSize(1);
        assertThat(page.select("a.skip").attr("href"))
                .isEqualTo("#" + page.select("main").attr("id"));
        assertThat(page.select("input"))
                .allMatch(input -> !page.select("label[for=" + input.id() + "]").isEmpty());
        assertThat(page.select("a")).allMatch(a -> !a.text().isBlank());
        return page;
    }

    private static String link(Document page, String text) {
        return page.select("a:containsOwn(" + text + ")").first().attr("href");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return answer(path, "GET");
    }

    private HttpResponse<String> answer(String path, String method) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(demo.at(path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }
}
