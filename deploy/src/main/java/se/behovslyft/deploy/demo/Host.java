package se.behovslyft.deploy.demo;

import jakarta.mail.MessagingException;
import java.net.URI;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.behovslyft.deploy.demo.chat.ChatWindows;
import se.behovslyft.deploy.demo.play.Player;
import se.behovslyft.deploy.demo.stage.DemoSettings;
import se.behovslyft.deploy.demo.stage.Screen;
import se.behovslyft.wording.Wording;

/**
 * Receives whoever tries the demo: opens the windows, so that what reaches SKR in the play is seen there, has the play
 * performed, and tells where to look.
 */
@Component
@Profile("demo")
class Host implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Host.class);

    private final Player player;
    private final ChatWindows windows;
    private final Screen screen;
    private final Wording wording;
    private final DemoSettings settings;
    private volatile boolean begun;
    private volatile boolean stopping;

    Host(Player player, ChatWindows windows, Screen screen, Wording wording, DemoSettings settings) {
        this.player = player;
        this.windows = windows;
        this.screen = screen;
        this.wording = wording;
        this.settings = settings;
    }

    /** In a thread of its own, so that whoever waits for the application to be ready is not kept waiting by a play. */
    @EventListener
    void begin(ApplicationReadyEvent event) {
        Environment environment = event.getApplicationContext().getEnvironment();
        var home = URI.create("http://127.0.0.1:" + environment.getProperty("local.server.port"));
        begun = true;
        Thread.ofVirtual().name("play").start(() -> receive(home));
    }

    @Override
    public void destroy() {
        stopping = true;
        if (begun) {
            screen.say(wording.text("demo.stopped"));
        }
    }

    private void receive(URI home) {
        try {
            Optional<ChatWindows.Addresses> chat = windows.open(home.resolve("/api/messages"));
            player.play();
            if (!stopping) {
                tell(home, chat);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (MessagingException | RuntimeException e) {
            if (!stopping) {
                LOG.error("The play was broken off", e);
                screen.say(wording.text("demo.brokenOff", settings.folder().resolve("demo.log")));
            }
        }
    }

    private void tell(URI home, Optional<ChatWindows.Addresses> chat) {
        chat.ifPresentOrElse(
                open -> {
                    screen.say(wording.text("demo.tell.rss", open.rss()));
                    screen.say(wording.text("demo.tell.skr", open.skr()));
                },
                () -> {
                    screen.say(wording.text("demo.tell.noChat"));
                    screen.say(wording.text("demo.tell.byMail"));
                });
        screen.say(wording.text("demo.tell.mailbox", home.resolve("/brevlada")));
        screen.say(wording.text(
                "demo.tell.mail",
                String.valueOf(settings.mail().smtpPort()),
                String.valueOf(settings.mail().imapPort()),
                settings.mail().inbox()));
        screen.say(wording.text("demo.tell.stop"));
    }
}
