package se.behovslyft.deploy.demo.chat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.behovslyft.deploy.demo.stage.DemoSettings;

/** The two windows: an RSS officer's and SKR's. */
@Component
@Profile("demo")
public class ChatWindows implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ChatWindows.class);
    private static final String SKR_CHANNEL = "19:skr-sammanstallning@thread.tacv2";

    private final DemoSettings settings;
    private final List<ChatWindow> windows = new ArrayList<>();

    ChatWindows(DemoSettings settings) {
        this.settings = settings;
    }

    /** Where to look: the RSS officer's window and SKR's. */
    public record Addresses(URI rss, URI skr) {}

    /** Opens both windows against the bot at that address; nothing when they are switched off or do not start. */
    public synchronized Optional<Addresses> open(URI bot) {
        DemoSettings.Chat chat = settings.chat();
        if (!chat.on()) {
            return Optional.empty();
        }
        try {
            ChatWindow rss = start("rss", chat.rssPort(), bot);
            ChatWindow skr = start("skr", chat.skrPort(), bot);
            if (!rss.awaitReady() || !skr.awaitReady()) {
                LOG.error("The chat client did not start; its own words are in {}", logs());
                destroy();
                return Optional.empty();
            }
            skr.install(SKR_CHANNEL);
            return Optional.of(new Addresses(rss.address(), skr.address()));
        } catch (IOException e) {
            LOG.error("The chat client could not be started", e);
            destroy();
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public synchronized void destroy() {
        windows.forEach(ChatWindow::close);
        windows.clear();
    }

    private ChatWindow start(String who, int port, URI bot) throws IOException {
        ChatWindow window = ChatWindow.start(settings.chat().folder(), who, port, bot, logs().resolve(who + ".log"));
        windows.add(window);
        return window;
    }

    private Path logs() {
        return settings.folder().resolve("chat");
    }
}
