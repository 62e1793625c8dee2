package se.behovslyft.mail.quarantine;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.behovslyft.document.Block;
import se.behovslyft.document.Choice;
import se.behovslyft.document.Document;
import se.behovslyft.mail.MailSettings;
import se.behovslyft.mail.inbox.InboundMail;
import se.behovslyft.mail.inbox.Reason;
import se.behovslyft.wording.Wording;

/** What is said about a mail that waits: to its sender, and to SKR. */
@Component
class WaitingTexts {

    static final String TO_SENDER = "mail.waiting";
    static final String HELD = "mail.held";
    static final String QUARANTINED = "mail.quarantined";

    private static final Set<Reason> NOT_READ_AGAIN = Set.of(Reason.TOO_LARGE, Reason.NOT_FETCHED);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Wording.SWEDISH);

    private final Wording wording;
    private final MailSettings settings;
    private final Clock clock;

    WaitingTexts(Wording wording, MailSettings settings, Clock clock) {
        this.wording = wording;
        this.settings = settings;
        this.clock = clock;
    }

    Document toSender(InboundMail mail, Reason why) {
        var document = Document.titled(told(why, "title"))
                .paragraph(wording.text(key(why, "text"), Math.max(megabytes(mail.size()), largest() + 1), largest()));
        wording.listOrNone("mail.told." + why + ".more").forEach(document::paragraph);
        return document.build();
    }

    Document toSkr(InboundMail mail, Reason why) {
        String number = number(mail);
        boolean isHeld = mail.state() == InboundMail.State.HELD;
        return Document.titled(wording.text(isHeld ? "mail.skr.held.title" : "mail.skr.quarantined.title", number))
                .paragraph(wording.text(isHeld ? "mail.skr.held.text" : "mail.skr.quarantined.text"))
                .facts(List.of(
                        new Block.Fact(wording.text("mail.skr.from"), sender(mail)),
                        new Block.Fact(wording.text("mail.skr.came"), time(mail.arrivedAt())),
                        new Block.Fact(wording.text("mail.skr.why"), reason(why))))
                .choices(choices(mail))
                .build();
    }

    /** What can be decided about a waiting mail. */
    List<Choice> choices(InboundMail mail) {
        if (mail.state() == InboundMail.State.HELD) {
            return List.of(choice("mail.release", mail), choice("mail.reject", mail));
        }
        return canBeReadAgain(mail)
                ? List.of(choice("mail.retry", mail), choice("mail.reject", mail))
                : List.of(choice("mail.reject", mail));
    }

    static boolean canBeReadAgain(InboundMail mail) {
        return mail.rawRemoved().isEmpty()
                && mail.reason().filter(NOT_READ_AGAIN::contains).isEmpty();
    }

    /** What people call it; a word, not an amount. */
    static String number(InboundMail mail) {
        return String.valueOf(mail.number().orElseThrow());
    }

    String sender(InboundMail mail) {
        return mail.sender().orElseGet(() -> wording.text("mail.skr.nobody"));
    }

    String reason(Reason why) {
        return wording.text("mail.reason." + why);
    }

    String time(Instant instant) {
        return TIME.format(instant.atZone(clock.getZone()));
    }

    private Choice choice(String intent, InboundMail mail) {
        String number = number(mail);
        return new Choice(
                wording.text(intent + ".button", number),
                wording.text(intent + ".phrase", number),
                intent,
                Map.of("numbers", number));
    }

    private String told(Reason why, String part) {
        return wording.text(key(why, part));
    }

    private String key(Reason why, String part) {
        String own = "mail.told." + why + "." + part;
        return wording.textOr(own, "").isEmpty() ? "mail.told." + part : own;
    }

    private long largest() {
        return settings.keep().largest().toMegabytes();
    }

    private static long megabytes(long bytes) {
        return Math.round(bytes / 1_048_576.0);
    }
}
