package se.behovslyft.step4compilation;

import org.springframework.boot.test.context.TestComponent;
import se.behovslyft.actor.Organisation;
import se.behovslyft.need.Wordings;
import se.behovslyft.testing.Given;

/** Seven RSS of which four say the same, one of them twice. */
@TestComponent
class SevenRss {

    static final String ASKING = "Hur frågar man vuxna med intellektuell funktionsnedsättning om våld?";

    private final Given given;

    SevenRss(Given given) {
        this.given = given;
    }

    Organisation rss(String code) {
        return given.rss(code, "RSS " + code);
    }

    /** Five needs about violence from four RSS, XFY two of them, and three others: numbers 1 to 8 in that order. */
    void submit() {
        given.submitted(
                rss("XFY"),
                Wordings.of("Fråga om våld", ASKING),
                Wordings.of("Våld mot vuxna med IF", ASKING + " Vilka metoder finns?"));
        given.submitted(rss("XHA"), "Upptäcka våld", ASKING);
        given.submitted(rss("XBL"), "Våldsutsatta med IF", ASKING);
        given.submitted(rss("XKA"), "Samtal om våld", ASKING);
        given.submitted(rss("XGO"), "Munhälsa", "Vilken munvård fungerar i hemmet?");
        given.submitted(rss("XDA"), "Ensamhet", "Vad minskar ensamhet hos äldre?");
        given.submitted(rss("XNO"), "Digitala hjälpmedel", "Gör välfärdsteknik skillnad?");
    }
}
