package se.behovslyft.deploy.demo.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ScreenTest {

    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(seen, true, StandardCharsets.UTF_8);

    @Test
    void onATerminalALineIsWrittenAnewUntilOneStays() {
        var screen = new Screen(out, true);

        screen.sayForNow("1 av 2");
        screen.sayForNow("2 av 2");
        screen.say("Klart.");

        assertThat(seen.toString(StandardCharsets.UTF_8).split("\r\u001b\\[2K"))
                .containsExactly("", "1 av 2", "2 av 2" + System.lineSeparator() + "Klart." + System.lineSeparator());
    }

    @Test
    void inAFileOnlyWhatStaysIsWritten() {
        var screen = new Screen(out, false);

        screen.sayForNow("1 av 2");
        screen.say("Klart.");

        assertThat(seen.toString(StandardCharsets.UTF_8)).isEqualTo("Klart." + System.lineSeparator());
    }
}
