package se.behovslyft.chore;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks for work to be done. The wish is a row in the caller's transaction: no commit, no work. */
@Component
public class Chores {

    private final SchedulerClient scheduler;
    private final CustomTask<Void> task;
    private final Clock clock;

    Chores(@Lazy SchedulerClient scheduler, CustomTask<Void> task, Clock clock) {
        this.scheduler = scheduler;
        this.task = task;
        this.clock = clock;
    }

    /** As soon as the transaction has committed. Asked for twice it is done twice, and must bear that ({@link Chore}). */
    public void ask(String chore, String subject) {
        askIn(Duration.ZERO, chore, subject);
    }

    /** After at least that pause. */
    public void askIn(Duration pause, String chore, String subject) {
        scheduler.scheduleIfNotExists(
                task.instance(ChoreConfiguration.instance(chore, subject, UUID.randomUUID())),
                clock.instant().plus(pause));
    }
}
