package se.behovslyft.deploy.demo.play;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.Organisation;
import se.behovslyft.deploy.demo.post.MailProgram.Mail;
import se.behovslyft.deploy.demo.stage.DemoSettings;
import se.behovslyft.document.Attachment;
import se.behovslyft.need.Level;
import se.behovslyft.need.Outcome;
import se.behovslyft.round.Round;
import se.behovslyft.wording.Wording;
import se.behovslyft.workbook.NeedColumns;
import se.behovslyft.workbook.Template;
import se.behovslyft.workbook.TemplateHead;
import se.behovslyft.workbook.TemplateRow;

/** Writes the mail of a parcel: a few lines, and the template filled in as people fill it in. */
@Component
@Profile("demo")
class ParcelMail {

    /** They have not made up their minds about what they marked as unsure. */
    private static final Set<String> UNDECIDED = Set.of("GOT", "HAL", "UPP", "VBN");

    private static final int DAYS_SINCE_RECONCILIATION = 3;

    private final Template template;
    private final NeedColumns columns;
    private final DemoSettings settings;
    private final Wording wording;
    private final Clock clock;

    ParcelMail(Template template, NeedColumns columns, DemoSettings settings, Wording wording, Clock clock) {
        this.template = template;
        this.columns = columns;
        this.settings = settings;
        this.wording = wording;
        this.clock = clock;
    }

    Mail write(Parcel parcel, Round round) {
        String kind = "play." + parcel.kind();
        LocalDate reconciled = LocalDate.now(clock).minusDays(DAYS_SINCE_RECONCILIATION);
        return new Mail(
                parcel.sender(),
                settings.mail().inbox(),
                wording.text(kind + ".subject", round.number()),
                wording.text(kind + ".text", reconciled, parcel.rss().name()),
                parcel.kind() == Parcel.Kind.WISH ? List.of() : List.of(file(parcel, round)),
                parcel.messageId(round.number()),
                "");
    }

    private Attachment file(Parcel parcel, Round round) {
        Organisation rss = parcel.rss();
        var head = new TemplateHead(
                new TemplateHead.ForRound(round.id(), round.number(), round.serviceArea()),
                new TemplateHead.ForRss(rss.id(), rss.name(), rss.code(), ""),
                List.of(),
                "");
        return template.prefilled(
                head, parcel.needs().stream().map(need -> row(need, parcel)).toList());
    }

    private TemplateRow row(SampleNeed need, Parcel parcel) {
        Level level = columns.option(Level.class, need.level()).orElse(Level.UNSURE);
        return need.row(
                switch (level) {
                    case NATIONAL -> columns.optionLabel(Outcome.LIFT);
                    case REGIONAL -> columns.optionLabel(Outcome.KEEP_REGIONAL);
                    case LOCAL -> columns.optionLabel(Outcome.KEEP_LOCAL);
                    case UNSURE -> isUndecided(parcel) ? "" : columns.optionLabel(Outcome.LIFT);
                });
    }

    private static boolean isUndecided(Parcel parcel) {
        return parcel.kind() == Parcel.Kind.NEEDS
                || UNDECIDED.contains(parcel.rss().code());
    }
}
