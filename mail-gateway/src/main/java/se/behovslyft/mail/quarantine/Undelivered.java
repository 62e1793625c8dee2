package se.behovslyft.mail.quarantine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.behovslyft.actor.People;
import se.behovslyft.actor.Person;
import se.behovslyft.audit.AuditTrail;
import se.behovslyft.document.Block;
import se.behovslyft.document.Document;
import se.behovslyft.notification.ChannelKind;
import se.behovslyft.notification.Deliveries;
import se.behovslyft.notification.Delivery;
import se.behovslyft.notification.Recipient;
import se.behovslyft.wording.Wording;

/**
 * Word from a mail server that a mail of ours did not arrive (RFC 3464). It is noted on the delivery, and SKR hears whose
 * address is dead, unless it was SKR's own: that would never end.
 */
@Component
public class Undelivered {

    private static final String BOUNCED = "mail.bounced";
    private static final Set<String> TO_SKR = Set.of(BOUNCED, WaitingTexts.HELD, WaitingTexts.QUARANTINED);
    private static final Pattern OUR_MAIL =
            Pattern.compile("<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@behovslyft>");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*([245]\\.\\d{1,3}\\.\\d{1,3})");
    private static final int LONGEST_REPORT = 256 * 1024;

    private final Deliveries deliveries;
    private final People people;
    private final Coordinators skr;
    private final AuditTrail audit;
    private final Wording wording;

    Undelivered(Deliveries deliveries, People people, Coordinators skr, AuditTrail audit, Wording wording) {
        this.deliveries = deliveries;
        this.people = people;
        this.skr = skr;
        this.audit = audit;
        this.wording = wording;
    }

    /** Notes what the report says. One that is about no mail of ours is nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(byte[] report) {
        String text = new String(report, 0, Math.min(report.length, LONGEST_REPORT), StandardCharsets.ISO_8859_1);
        Matcher mail = OUR_MAIL.matcher(text);
        if (mail.find()) {
            deliveries.findById(UUID.fromString(mail.group(1))).ifPresent(delivery -> note(delivery, status(text)));
        }
    }

    private void note(Delivery delivery, String status) {
        String subject = delivery.id().toString();
        boolean isFirst =
                audit.of(subject).stream().noneMatch(event -> event.act().equals(BOUNCED));
        audit.record(null, BOUNCED, subject, status, ChannelKind.MAIL.name());
        // 4.x.x says that the server goes on trying.
        if (isFirst && !status.startsWith("4") && !TO_SKR.contains(delivery.kind())) {
            skr.tell(BOUNCED, told(delivery, status));
        }
    }

    private static String status(String report) {
        Matcher status = STATUS.matcher(report);
        return status.find() ? status.group(1) : "";
    }

    private Document told(Delivery delivery, String status) {
        return Document.titled(wording.text("mail.bounced.title"))
                .paragraph(wording.text("mail.bounced.text"))
                .facts(List.of(
                        new Block.Fact(wording.text("mail.bounced.to"), recipient(delivery)),
                        new Block.Fact(wording.text("mail.skr.why"), why(status))))
                .build();
    }

    private String recipient(Delivery delivery) {
        return switch (delivery.recipient()) {
            case Recipient.ToPerson(var id) -> {
                Person person = people.named(id);
                yield people.mailOf(id).map(mail -> person.name() + ", " + mail).orElseGet(person::name);
            }
            case Recipient.ToAddress(var mail) -> mail;
            case Recipient.ToTeam ignored -> "";
        };
    }

    /** By the kind of status: about the address, about the mailbox, or something else. */
    private String why(String status) {
        String kind = Optional.of(status)
                .filter(said -> said.length() >= 3)
                .map(said -> "mail.bounced.why." + said.charAt(2))
                .orElse("mail.bounced.why");
        return wording.textOr(kind, wording.text("mail.bounced.why"));
    }
}
