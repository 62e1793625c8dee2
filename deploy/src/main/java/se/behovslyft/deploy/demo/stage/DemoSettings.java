package se.behovslyft.deploy.demo.stage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Profile;
import org.springframework.validation.annotation.Validated;

/**
 * How the demo runs.
 *
 * @param folder where everything it writes lies; removing it starts over
 * @param samples the folder with the invented registry and needs
 * @param rss the codes of the RSS that mail their needs at the first start; empty for all of them
 * @param mail the ports of the mail server
 * @param chat the windows of the chat client
 */
@ConfigurationProperties("behovslyft.demo")
@Profile("demo")
@Validated
public record DemoSettings(
        Path folder, Path samples, @DefaultValue List<String> rss, Mail mail, Chat chat) {

    public DemoSettings {
        rss = List.copyOf(rss);
    }

    /**
     * The mail server.
     *
     * @param inbox the product's own address, to which people mail
     */
    public record Mail(
            @DefaultValue("3025") int smtpPort,
            @DefaultValue("3143") int imapPort,
            @NotBlank String inbox) {}

    /**
     * The chat client.
     *
     * @param on whether it is started; it needs Node
     * @param folder where it is installed
     * @param rssPort the port of the window of an RSS officer
     * @param skrPort the port of SKR's window
     */
    public record Chat(
            @DefaultValue("false") boolean on,
            @NotNull Path folder,
            @DefaultValue("56150") int rssPort,
            @DefaultValue("56160") int skrPort) {}
}
