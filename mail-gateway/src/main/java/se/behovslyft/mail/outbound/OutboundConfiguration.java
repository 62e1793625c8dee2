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
        sender.setHost(settings.smtp().host());
        sender.setPort(settings.smtp().port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        sender.setJavaMailProperties(properties(settings.smtp()));
        return sender;
    }

    private static Properties properties(MailSettings.Smtp settings) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT);
        properties.setProperty("mail.smtp.timeout", TIMEOUT);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.auth", String.valueOf(settings.login().isNeeded()));
        switch (settings.tls()) {
            case ON_CONNECT -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case STARTTLS -> properties.setProperty("mail.smtp.starttls.required", "true");
            case NONE -> {}
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
