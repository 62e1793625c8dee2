package se.behovslyft.mail;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Everything about mail that an installation decides. Without {@code imap.host} no mail is fetched, without {@code
 * smtp.host} none is sent.
 *
 * @param from whom mails come from
 * @param imap where mails are fetched
 * @param smtp where mails are handed over
 * @param screen whom we believe, and how often one sender is answered
 * @param keep how much is kept, and for how long
 */
@ConfigurationProperties("behovslyft.mail")
@Validated
public record MailSettings(
        @DefaultValue From from,
        @Valid @DefaultValue Imap imap,
        @Valid @DefaultValue Smtp smtp,
        @Valid @DefaultValue Screen screen,
        @Valid @DefaultValue Keep keep) {

    public MailSettings {
        if ((imap.isOn() || smtp.isOn()) && !from.address().contains("@")) {
            throw new IllegalArgumentException(
                    "behovslyft.mail.from.address must be the service's own mail address, since a mail server is set");
        }
        if (imap.isOn() && screen.believesByHeader() && screen.authservId().isEmpty()) {
            throw new IllegalArgumentException(
                    "behovslyft.mail.screen.authserv-id must be the name that your own mail"
                            + " server writes first in Authentication-Results (or exchange-online); otherwise nobody's mail is believed");
        }
    }

    /** Whether an address is our own; compared without regard to case. */
    public boolean isOwn(String address) {
        return Stream.of(from.address(), from.replyTo(), from.envelope())
                .anyMatch(own -> !own.isEmpty() && own.equalsIgnoreCase(address.strip()));
    }

    /**
     * @param address the service's own address
     * @param name what stands beside it
     * @param replyTo where answers go, when not to the address
     * @param envelope where bounces go, when not to the address; {@code <>} for nowhere
     */
    public record From(
            @DefaultValue("") String address,
            @DefaultValue("Behovslyft") String name,
            @DefaultValue("") String replyTo,
            @DefaultValue("") String envelope) {}

    /**
     * @param host the server of the mailbox; without it no mail is fetched
     * @param port its port
     * @param tls how the connection is kept secret
     * @param user whose mailbox
     * @param password the password, or the OAuth token
     * @param passwordFile a file with the password or the OAuth token, read afresh at every login; wins over the password
     * @param folder the folder that mails come to
     * @param every how long to wait between two looks into the mailbox
     * @param properties further settings of Jakarta Mail, e.g. {@code mail.imap.auth.mechanisms: XOAUTH2}
     */
    public record Imap(
            @DefaultValue("") String host,
            @DefaultValue("993") @Min(1) @Max(65535) int port,
            @DefaultValue("ON_CONNECT") Tls tls,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @Nullable Path passwordFile,
            @DefaultValue("INBOX") String folder,
            @DefaultValue("5s") Duration every,
            @DefaultValue Map<String, String> properties) {

        public boolean isOn() {
            return !host.isBlank();
        }

        public Login login() {
            return new Login(user, password, passwordFile);
        }

        @Override
        public String toString() {
            return "Imap[" + host + ":" + port + "]";
        }
    }

    /**
     * @param host the server that takes mails; without it none is sent
     * @param port its port
     * @param tls how the connection is kept secret
     * @param user as whom mails are handed over; without it there is no login
     * @param password the password, or the OAuth token
     * @param passwordFile a file with the password or the OAuth token, read afresh at every login; wins over the password
     * @param perMinute the most mails handed over in a minute, 0 for no limit; Exchange Online takes 30
     * @param connections the most at once; Exchange Online takes 3
     * @param properties further settings of Jakarta Mail, e.g. {@code mail.smtp.auth.mechanisms: XOAUTH2}
     */
    public record Smtp(
            @DefaultValue("") String host,
            @DefaultValue("587") @Min(1) @Max(65535) int port,
            @DefaultValue("STARTTLS") Tls tls,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @Nullable Path passwordFile,
            @DefaultValue("30") @Min(0) int perMinute,
            @DefaultValue("3") @Min(1) @Max(50) int connections,
            @DefaultValue Map<String, String> properties) {

        public boolean isOn() {
            return !host.isBlank();
        }

        public Login login() {
            return new Login(user, password, passwordFile);
        }

        @Override
        public String toString() {
            return "Smtp[" + host + ":" + port + "]";
        }
    }

    /** How a connection is kept secret. */
    public enum Tls {
        ON_CONNECT,
        STARTTLS,
        /** For a server on the same machine. */
        NONE
    }

    /** How a sender is believed. */
    public enum SenderCheck {
        /** By what our own mail server wrote about SPF, DKIM and DMARC. */
        AUTHENTICATION_RESULTS,
        /** Everyone who can reach the mail server is believed. For the demo alone. */
        TRUSTED_NETWORK
    }

    /**
     * @param senderCheck how a sender is believed
     * @param authservId the name our own mail server writes first in Authentication-Results; {@code exchange-online} for
     *     the one that writes none
     * @param answers how many answers one sender gets within the window; what comes after is held
     * @param window how long that is
     */
    public record Screen(
            @DefaultValue("AUTHENTICATION_RESULTS") SenderCheck senderCheck,
            @DefaultValue("") String authservId,
            @DefaultValue("20") @Min(1) int answers,
            @DefaultValue("10m") Duration window) {
        public Screen {
            authservId = authservId.strip().toLowerCase(Locale.ROOT);
        }

        public boolean believesByHeader() {
            return senderCheck == SenderCheck.AUTHENTICATION_RESULTS;
        }
    }

    /**
     * @param largest the largest mail that is read
     * @param rawDays how many days a mail is kept as it came
     */
    public record Keep(
            @DefaultValue("25MB") DataSize largest,
            @DefaultValue("90") @Min(1) int rawDays) {}
}
