package se.behovslyft.mail.outbound;

import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.behovslyft.mail.Login;
import se.behovslyft.mail.MailSettings;

/** The way to the mail server. */
@Configuration(proxyBeanMethods = false)
class OutboundConfiguration {

    private static final String TIMEOUT = "30000";

    @Bean
    JavaMailSender mailSender(MailSettings settings) {
        var sender = new AtEachLogin(settings.smtp().login());
        boolean isTls = settings.smtp().tls() == MailSettings.Tls.ON_CONNECT;
        sender.setProtocol(isTls ? "smtps" : "smtp");
        sender.setHost(settings.smtp().host());
        sender.setPort(settings.smtp().port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        sender.setJavaMailProperties(properties(settings.smtp(), isTls ? "mail.smtps." : "mail.smtp."));
        return sender;
    }

    private static Properties properties(MailSettings.Smtp settings, String prefix) {
        var properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", TIMEOUT);
        properties.setProperty(prefix + "timeout", TIMEOUT);
        properties.setProperty(prefix + "writetimeout", TIMEOUT);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "auth", String.valueOf(settings.login().isNeeded()));
        if (settings.tls() == MailSettings.Tls.STARTTLS) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        properties.putAll(settings.properties());
        return properties;
    }

    /** Asks for the password at each login, so that a renewed token is used. */
    private static final class AtEachLogin extends JavaMailSenderImpl {

        private final Login login;

        AtEachLogin(Login login) {
            this.login = login;
            setUsername(login.isNeeded() ? login.user() : null);
        }

        @Override
        public @Nullable String getPassword() {
            return login.isNeeded() ? login.secret() : null;
        }
    }
}
