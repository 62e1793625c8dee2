package se.behovslyft.mail.quarantine;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the housekeeping done by one of the nodes, every few minutes. */
@Configuration(proxyBeanMethods = false)
class HousekeepingRounds {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Bean
    RecurringTask<Void> mailHousekeeping(Housekeeping housekeeping) {
        return Tasks.recurring("mail-housekeeping", FixedDelay.of(PAUSE)).execute((instance, context) -> {
            housekeeping.destroyOldMails();
            housekeeping.readWhoHasBecomeKnown();
        });
    }
}
