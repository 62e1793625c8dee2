package se.behovslyft.step2collection;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.behovslyft.audit.AuditTrail;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.need.Level;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.need.LocalNeeds;
import se.behovslyft.need.SourceKind;
import se.behovslyft.need.Wordings;

/** Begins, saves and confirms a need, whatever the channel: the same for a chat, a reply and a row of the template. */
@Component
class RegisterNeed {

    /** How it went. */
    public sealed interface Outcome {

        /** Saved. */
        record Saved(LocalNeed need) implements Outcome {}

        /** Nothing was different from what stands there already. */
        record Unchanged(LocalNeed need) implements Outcome {}

        /** Saved, but an RSS' own judgement cannot be lifted nationally: to be taken up in the network. */
        record ForTheNetwork(LocalNeed need) implements Outcome {}

        /** Submitted or withdrawn: not to be changed. */
        record Locked(LocalNeed need) implements Outcome {}
    }

    private final LocalNeeds needs;
    private final OwnNeeds own;
    private final AuditTrail audit;

    RegisterNeed(LocalNeeds needs, OwnNeeds own, AuditTrail audit) {
        this.needs = needs;
        this.own = own;
        this.audit = audit;
    }

    /** Keeps the words as a draft, so that nothing said is lost. */
    public LocalNeed begin(Occasion occasion, Wordings words) {
        return needs.begin(
                occasion.round(), occasion.actingFor().code(), own.participation(occasion), words, occasion.by());
    }

    /**
     * Saves the words and confirms the need.
     *
     * @param level the level proposed; empty for no change
     */
    public Outcome save(Occasion occasion, LocalNeed need, Wordings words, Optional<Level> level) {
        if (!need.isOpenToChange() || own.isSubmitted(occasion)) {
            return new Outcome.Locked(need);
        }
        int before = need.decisions().size();
        need.reword(words, occasion.by());
        need.confirm(occasion.by());
        boolean forNetwork = words.source() == SourceKind.OWN_JUDGEMENT && wouldBeLifted(need, level);
        Optional<Level> proposed = forNetwork ? Optional.of(Level.UNSURE) : level;
        proposed.filter(mark -> !Optional.of(mark).equals(need.level()) || forNetwork)
                .ifPresent(mark -> need.mark(mark, occasion.by()));
        if (need.decisions().size() == before) {
            return new Outcome.Unchanged(need);
        }
        needs.save(need);
        audit.record(
                occasion.by().assignment(),
                "need.registered",
                need.reference().toString(),
                null,
                occasion.by().channel());
        return forNetwork ? new Outcome.ForTheNetwork(need) : new Outcome.Saved(need);
    }

    private static boolean wouldBeLifted(LocalNeed need, Optional<Level> level) {
        return level.or(need::level).equals(Optional.of(Level.NATIONAL))
                || need.outcome().equals(Optional.of(se.behovslyft.need.Outcome.LIFT));
    }
}
