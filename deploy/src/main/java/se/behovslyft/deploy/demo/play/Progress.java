package se.behovslyft.deploy.demo.play;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.behovslyft.deploy.demo.stage.Screen;
import se.behovslyft.wording.Wording;

/** Shows how far the play has come, as one line that changes. */
@Component
@Profile("demo")
class Progress {

    private static final int WIDTH = 24;

    private final Figures figures;
    private final Wording wording;
    private final Screen screen;

    Progress(Figures figures, Wording wording, Screen screen) {
        this.figures = figures;
        this.wording = wording;
        this.screen = screen;
    }

    void begin(int mails) {
        screen.say(wording.text("play.begin", mails));
    }

    /** Each mail is half done when it is sent and done when its receipt is there. */
    void show(int all, int sent, int answered) {
        int filled = all == 0 ? WIDTH : WIDTH * (sent + answered) / (2 * all);
        screen.sayForNow(wording.text(
                "play.bar",
                "█".repeat(filled) + "░".repeat(WIDTH - filled),
                sent,
                all,
                answered,
                figures.needs(),
                figures.submissions(),
                figures.suggestions()));
    }

    /** Whether the product still works on what has come. */
    boolean isUnderWay() {
        return figures.isBusy();
    }

    void end(int all, int answered) {
        screen.say(
                wording.text("play.end", all, answered, figures.needs(), figures.submissions(), figures.suggestions()));
        if (answered < all) {
            screen.say(wording.text("play.missing", all - answered));
        }
    }

    void goesOn() {
        screen.say(wording.text("play.goesOn", figures.needs(), figures.submissions(), figures.suggestions()));
    }
}
