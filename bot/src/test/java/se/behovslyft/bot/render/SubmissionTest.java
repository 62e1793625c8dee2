package se.behovslyft.bot.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.behovslyft.dialog.Answers;

class SubmissionTest {

    @Test
    void whatAButtonCarriesComesBackWithWhatWasFilledIn() {
        ObjectNode sent = button().put("field_title", "Stöd till anhöriga").put("field_level", "LOCAL,REGIONAL");

        Submission back = Submission.of(sent).orElseThrow();

        assertThat(back.answers())
                .isEqualTo(new Answers(
                        "need.register",
                        Map.of("need", "42", "title", "Stöd till anhöriga", "level", "LOCAL,REGIONAL", "source", "")));
        assertThat(back.pressed()).isEqualTo("Spara behovet");
        assertThat(back.card()).isEqualTo("kort-1");
    }

    @Test
    void aFieldLeftEmptyIsAnsweredWithNothing() {
        Submission back = Submission.of(button()).orElseThrow();

        assertThat(back.answers().holds("title")).isTrue();
        assertThat(back.answers().text("title")).isEmpty();
    }

    @Test
    void aFieldCalledLikeOneOfOurOwnWordsTakesNobodysPlace() {
        ObjectNode sent = button().put("field_intent", "annat").put("field_values", "x");

        Submission back = Submission.of(sent).orElseThrow();

        assertThat(back.answers().intent()).isEqualTo("need.register");
        assertThat(back.answers().text("intent")).isEqualTo("annat");
    }

    @Test
    void whatAFormCarriesCannotBeOverwrittenByAField() {
        ObjectNode sent = button().put("field_need", "43");

        assertThat(Submission.of(sent).orElseThrow().answers().text("need")).isEqualTo("42");
    }

    @Test
    void somethingElseIsNoSubmission() {
        assertThat(Submission.of(Elements.object().put("title", "x"))).isEmpty();
        assertThat(Submission.of(Elements.object().put("intent", 7))).isEmpty();
    }

    private static ObjectNode button() {
        return Submission.data(
                "need.register", Map.of("need", "42"), "Spara behovet", "kort-1", List.of("title", "level", "source"));
    }
}
