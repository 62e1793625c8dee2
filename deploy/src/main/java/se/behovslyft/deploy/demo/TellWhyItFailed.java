package se.behovslyft.deploy.demo;

import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import se.behovslyft.deploy.demo.stage.DemoWords;
import se.behovslyft.deploy.demo.stage.Screen;

/** The demo's log goes to a file: whoever sees that it did not start must be told which. */
final class TellWhyItFailed implements ApplicationListener<ApplicationFailedEvent> {

    @Override
    public void onApplicationEvent(ApplicationFailedEvent event) {
        ConfigurableApplicationContext context = event.getApplicationContext();
        if (context != null && context.getEnvironment().matchesProfiles("demo")) {
            String log = context.getEnvironment().getProperty("logging.file.name", "");
            new Screen().say(DemoWords.text("demo.failed", log));
        }
    }
}
