package se.behovslyft.mail.outbound;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import se.behovslyft.mail.MailStatus;
import se.behovslyft.notification.Channel;
import se.behovslyft.notification.ChannelKind;
import se.behovslyft.notification.DeliveryFailed;
import se.behovslyft.notification.Outgoing;
import se.behovslyft.notification.Recipient;

/** Hands mails over to the mail server. */
@Component
class MailChannel implements Channel {

    private final MessageWriter writer;
    private final JavaMailSender sender;
    private final Pace pace;
    private final MailStatus status;

    MailChannel(MessageWriter writer, JavaMailSender mailSender, Pace pace, MailStatus status) {
        this.writer = writer;
        this.sender = mailSender;
        this.pace = pace;
        this.status = status;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.MAIL;
    }

    /** Everyone with an address; a team is reached as its coordinators, each by themselves. */
    @Override
    public boolean reaches(Recipient recipient) {
        return status.sends() && !(recipient instanceof Recipient.ToTeam);
    }

    @Override
    public void deliver(Outgoing outgoing) throws DeliveryFailed {
        MimeMessage message = write(outgoing);
        try (Pace.Turn ignored = pace.turn(outgoing.delivery())) {
            sender.send(message);
            status.sent();
        } catch (MailException refused) {
            DeliveryFailed failure = SmtpRefusal.of(refused);
            if (!failure.isLasting()) {
                status.notSent(failure.reason());
            }
            throw failure;
        }
    }

    private MimeMessage write(Outgoing outgoing) throws DeliveryFailed {
        try {
            return writer.write(outgoing);
        } catch (AddressException e) {
            throw DeliveryFailed.forGood("address-unusable", null);
        } catch (MessagingException e) {
            throw DeliveryFailed.forGood("mail-not-written", null);
        }
    }
}
