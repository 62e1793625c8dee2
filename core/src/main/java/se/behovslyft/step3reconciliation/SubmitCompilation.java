package se.behovslyft.step3reconciliation;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.behovslyft.audit.AuditTrail;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.need.LocalNeeds;
import se.behovslyft.need.NeedState;
import se.behovslyft.need.Outcome;
import se.behovslyft.round.Participation;
import se.behovslyft.step2collection.OwnNeeds;

/**
 * Hands the RSS' compilation to SKR: what is to be lifted is locked and reaches SKR; what is decided to stay
 * stays; what has no decision is named and stays too.
 */
@Component
class SubmitCompilation {

    /**
     * What would be, or was, submitted.
     *
     * @param lifted reach SKR
     * @param kept stay with the RSS by decision
     * @param undecided lack a decision, or are drafts
     */
    public record Sorted(List<LocalNeed> lifted, List<LocalNeed> kept, List<LocalNeed> undecided) {
        public Sorted {
            lifted = List.copyOf(lifted);
            kept = List.copyOf(kept);
            undecided = List.copyOf(undecided);
        }
    }

    /** How it went. */
    public sealed interface Result {

        /** SKR has it. */
        record Submitted(Submission submission, Sorted sorted) implements Result {}

        /** It was submitted before; nothing has changed. */
        record Already(Submission submission) implements Result {}
    }

    private final OwnNeeds own;
    private final LocalNeeds needs;
    private final Submissions submissions;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    SubmitCompilation(
            OwnNeeds own,
            LocalNeeds needs,
            Submissions submissions,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.own = own;
        this.needs = needs;
        this.submissions = submissions;
        this.audit = audit;
        this.events = events;
    }

    /** What a submission now would hold. */
    public Sorted sorted(Occasion occasion) {
        List<LocalNeed> living = own.living(occasion);
        return new Sorted(
                living.stream().filter(need -> goes(need, Outcome.LIFT)).toList(),
                living.stream()
                        .filter(SubmitCompilation::isConfirmed)
                        .filter(need -> need.course()
                                .filter(course -> course != Outcome.LIFT)
                                .isPresent())
                        .toList(),
                living.stream()
                        .filter(need -> need.course().isEmpty() || need.state() == NeedState.DRAFT)
                        .toList());
    }

    /** Submits. A second time is no change. */
    public Result submit(Occasion occasion, Reconciliation reconciliation) {
        Participation participation = own.participation(occasion);
        if (participation.isSubmitted()) {
            return new Result.Already(latest(occasion));
        }
        Sorted sorted = sorted(occasion);
        sorted.lifted().forEach(need -> lift(need, occasion));
        sorted.kept().forEach(need -> keep(need, occasion));
        participation.submitted(occasion.now());
        Submission submission = submissions.save(new Submission(
                participation,
                reconciliation,
                occasion.by(),
                sorted.lifted().size(),
                sorted.kept().size()));
        tell(occasion, submission, sorted);
        return new Result.Submitted(submission, sorted);
    }

    /** The latest submission of the RSS. */
    Submission latest(Occasion occasion) {
        return submissions
                .findFirstByRoundAndRssOrderBySubmittedVersionDesc(
                        occasion.round().id(), occasion.actingFor().id())
                .orElseThrow(() -> new IllegalStateException("Submitted without a submission"));
    }

    private void lift(LocalNeed need, Occasion occasion) {
        need.submit(occasion.by());
        needs.save(need);
    }

    private void keep(LocalNeed need, Occasion occasion) {
        need.decide(need.course().orElseThrow(), occasion.by(), null);
        needs.save(need);
    }

    private void tell(Occasion occasion, Submission submission, Sorted sorted) {
        audit.record(
                occasion.by().assignment(),
                "compilation.submitted",
                occasion.round().number() + "-" + occasion.actingFor().code() + "-v" + submission.version(),
                submission.notReconciledBecause().orElse(null),
                occasion.by().channel());
        events.publishEvent(new CompilationSubmitted(
                submission.round(),
                submission.rss(),
                submission.version(),
                sorted.lifted().stream().map(LocalNeed::id).toList()));
    }

    private static boolean goes(LocalNeed need, Outcome outcome) {
        return isConfirmed(need) && need.course().filter(outcome::equals).isPresent();
    }

    private static boolean isConfirmed(LocalNeed need) {
        return need.state() == NeedState.RECORDED;
    }
}
