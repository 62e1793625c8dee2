package se.behovslyft.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.behovslyft.testing.Requirement;

@Requirement("S-22")
class StartTest {

    private static final int JAVA_17 = 61;

    @Test
    void saysWhichJavaIsNeeded() {
        assertThat(Start.complaint(21, "/opt/jdk-21"))
                .hasValueSatisfying(complaint -> assertThat(complaint)
                        .contains("Det behövs Java 25 eller nyare, men det här är Java 21 (/opt/jdk-21)"));
    }

    @Test
    void hasNothingToSayAboutAJavaThatIsNewEnough() {
        assertThat(Start.complaint(25, "/opt/jdk-25")).isEmpty();
        assertThat(Start.complaint(29, "/opt/jdk-29")).isEmpty();
    }

    @Test
    void canItselfBeReadByTheOldestJavaThatReadsTheJar() throws IOException {
        try (InputStream bytes = Objects.requireNonNull(Start.class.getResourceAsStream("Start.class"))) {
            var start = new DataInputStream(bytes);
            start.skipNBytes(6);

            assertThat(start.readUnsignedShort()).isEqualTo(JAVA_17);
        }
    }
}
