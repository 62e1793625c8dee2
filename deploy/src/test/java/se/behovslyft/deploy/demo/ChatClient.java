package se.behovslyft.deploy.demo;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person's window of the Agents Playground: what she sees is the newest card, what she does is write, fill in and click. */
final class ChatClient {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final By BOX = By.cssSelector("div[role=textbox][contenteditable=true]");
    private static final By CARDS = By.cssSelector(".ac-adaptiveCard");

    private final Browser browser;
    private final String tab;
    private int turns;

    /** @param channel a channel the person's team has; it is shown when the client has found the bot */
    ChatClient(Browser browser, URI address, String channel) {
        this.browser = browser;
        this.tab = browser.open(address);
        wait(By.cssSelector("button[role=treeitem][aria-label=\"" + channel + "\"]"));
        wait(By.cssSelector("button[title=\"Toggle Log Panel\"]")).click();
    }

    /** Comes to the front. */
    ChatClient look() {
        browser.driver().switchTo().window(tab);
        return this;
    }

    /** Writes a message and sends it. */
    void say(String text) {
        WebElement box = wait(BOX);
        box.click();
        box.sendKeys(text, Keys.ENTER);
        turns++;
    }

    /** The newest card that says this, once it does. */
    WebElement card(String saying) {
        return new WebDriverWait(browser.driver(), PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .withMessage("a card that says: " + saying)
                .until(driver -> {
                    List<WebElement> cards = driver.findElements(CARDS);
                    return cards.reversed().stream()
                            .filter(card -> card.getText().contains(saying))
                            .findFirst()
                            .orElse(null);
                });
    }

    /** Presses a button of a card. */
    void press(WebElement card, String button) {
        click(card.findElement(By.cssSelector("button[aria-label=\"" + button + "\"]")));
        turns++;
    }

    /** Ticks one of the choices that stand open in a card. */
    void tick(WebElement card, String choice) {
        click(card.findElement(By.xpath(".//label[normalize-space(.)='" + choice + "']")));
    }

    /** Fills in a field of a card. */
    void fill(WebElement card, String label, String text) {
        field(card, label).sendKeys(text);
    }

    /** A picture of a card for the guide. */
    void picture(String name, WebElement card) throws IOException {
        intoView(card);
        browser.picture(name, card);
    }

    /** How many times she has written or pressed something. */
    int turns() {
        return turns;
    }

    /** Counts from here. */
    void countTurnsAnew() {
        turns = 0;
    }

    private WebElement field(WebElement card, String label) {
        String id = card.findElement(By.xpath(".//label[contains(normalize-space(.),\"" + label + "\")]"))
                .getAttribute("for");
        return browser.driver().findElement(By.id(String.valueOf(id)));
    }

    private void click(WebElement element) {
        intoView(element);
        element.click();
    }

    private void intoView(WebElement element) {
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    }

    private WebElement wait(By what) {
        return new WebDriverWait(browser.driver(), PATIENCE).until(driver -> driver.findElement(what));
    }
}
