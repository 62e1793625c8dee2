package se.behovslyft.mail.inbound;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.behovslyft.mail.MailSettings;

/** The mailbox. It is not spoken to before the first look into it. */
@Configuration(proxyBeanMethods = false)
class InboundConfiguration {

    @Bean
    MailboxReceiver mailboxReceiver(MailSettings settings) {
        return MailboxReceiver.of(settings.imap());
    }
}
