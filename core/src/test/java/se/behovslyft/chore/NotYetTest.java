package se.behovslyft.chore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import se.behovslyft.testing.CoreApplication;

@SpringBootTest(classes = {CoreApplication.class, NotYetTest.WhenItsTimeHasCome.class})
@Tag("persistence")
class NotYetTest {

    @Autowired
    Chores chores;

    @Autowired
    WhenItsTimeHasCome chore;

    @Test
    void aChoreWhoseTimeHasNotComeIsDoneLaterAndUsesUpNoTry() {
        chores.ask("in-its-time", "today");

        await().atMost(Duration.ofSeconds(20)).until(() -> chore.asked.get() == 4);
        assertThat(chore.givenUp).hasValue(0);
    }

    /** May be tried once, and says three times that it is too early. */
    @TestComponent
    static class WhenItsTimeHasCome implements Chore {

        final AtomicInteger asked = new AtomicInteger();
        final AtomicInteger givenUp = new AtomicInteger();

        @Override
        public String name() {
            return "in-its-time";
        }

        @Override
        public int tries() {
            return 1;
        }

        @Override
        public void carryOut(String subject) {
            if (asked.incrementAndGet() < 4) {
                throw new NotYet(Duration.ofMillis(100));
            }
        }

        @Override
        public void givenUp(String subject) {
            givenUp.incrementAndGet();
        }
    }
}
