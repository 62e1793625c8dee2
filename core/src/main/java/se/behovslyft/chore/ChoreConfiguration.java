package se.behovslyft.chore;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private static final int TRIES = 12;

    static String instance(String chore, String subject) {
        return chore + ":" + subject;
    }

    @Bean
    OneTimeTask<Void> choreTask(ObjectProvider<Chore> chores) {
        return Tasks.oneTime("chore")
                .onFailure(new FailureHandler.MaxRetriesFailureHandler<>(
                        TRIES,
                        new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_PAUSE),
                        (execution, ignored) -> {
                            String[] parts =
                                    parts(execution.getExecution().taskInstance.getId());
                            LOG.error("Chore {} on {} is given up after {} tries", parts[0], parts[1], TRIES);
                            chore(chores, parts[0]).givenUp(parts[1]);
                        }))
                .execute((instance, context) -> {
                    String[] parts = parts(instance.getId());
                    chore(chores, parts[0]).carryOut(parts[1]);
                });
    }

    private static String[] parts(String instance) {
        return instance.split(":", 2);
    }

    private static Chore chore(ObjectProvider<Chore> chores, String name) {
        Map<String, Chore> byName = chores.stream().collect(Collectors.toMap(Chore::name, Function.identity()));
        Chore found = byName.get(name);
        if (found == null) {
            throw new IllegalStateException("No chore is called " + name);
        }
        return found;
    }
}
