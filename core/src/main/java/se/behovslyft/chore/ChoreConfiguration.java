package se.behovslyft.chore;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One persistent task for all chores: its instance names the chore and the subject. */
@Configuration(proxyBeanMethods = false)
class ChoreConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(Chores.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** Each wish is a row of its own: one that comes while the same work is being finished is not lost. */
    static String instance(String chore, String subject, UUID wish) {
        return chore + ":" + subject + "#" + wish.toString().substring(0, 8);
    }

    @Bean
    CustomTask<Void> choreTask(ObjectProvider<Chore> chores) {
        return Tasks.custom("chore", Void.class)
                .onFailure((complete, operations) -> tryAgainOrGiveUp(chores, complete, operations))
                .execute((instance, context) -> {
                    String[] parts = parts(instance.getId());
                    try {
                        chore(chores, parts[0]).carryOut(parts[1]);
                        return new CompletionHandler.OnCompleteRemove<>();
                    } catch (NotYet later) {
                        return (complete, operations) -> operations.reschedule(
                                complete, complete.getTimeDone().plus(later.pause()));
                    }
                });
    }

    private static void tryAgainOrGiveUp(
            ObjectProvider<Chore> chores, ExecutionComplete complete, ExecutionOperations<Void> operations) {
        int failures = complete.getExecution().consecutiveFailures + 1;
        String[] parts = parts(complete.getExecution().taskInstance.getId());
        Chore chore = chore(chores, parts[0]);
        if (failures < chore.tries()) {
            operations.reschedule(complete, complete.getTimeDone().plus(pause(failures)));
            return;
        }
        LOG.error("Chore {} on {} is given up after {} tries", parts[0], parts[1], failures);
        chore.givenUp(parts[1]);
        operations.remove();
    }

    /** 2 s, 4 s, 8 s … at most an hour. */
    private static Duration pause(int failures) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static String[] parts(String instance) {
        return instance.substring(0, instance.lastIndexOf('#')).split(":", 2);
    }

    private static Chore chore(ObjectProvider<Chore> chores, String name) {
        return chores.stream()
                .filter(chore -> chore.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No chore is called " + name));
    }
}
