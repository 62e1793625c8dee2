package se.behovslyft.need;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import se.behovslyft.actor.OrganisationId;
import se.behovslyft.need.NeedDecision.Kind;
import se.behovslyft.round.RoundId;

/**
 * A local need of knowledge, owned by the RSS that raised it (requirements B3.3). Its texts are versions that never
 * change, its state follows from decision rows that are only added.
 *
 * <pre>
 * DRAFT → RECORDED → SUBMITTED
 *    └────────┴→ WITHDRAWN → (undo) back
 * </pre>
 */
@Entity
@Table(name = "local_need")
public class LocalNeed {

    @Id
    private UUID id;

    private RoundId round;
    private OrganisationId rss;
    private String reference;
    private int number;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "need_id", nullable = false, updatable = false)
    @OrderBy("version")
    private List<NeedText> texts = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "need_id", nullable = false, updatable = false)
    @OrderBy("seq")
    private List<NeedDecision> decisions = new ArrayList<>();

    @Version
    private long version;

    protected LocalNeed() {}

    LocalNeed(RoundId round, OrganisationId rss, NeedReference reference, Wordings words, By by) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.rss = rss;
        this.reference = reference.toString();
        this.number = reference.number();
        word(words, by);
    }

    public LocalNeedId id() {
        return new LocalNeedId(id);
    }

    public RoundId round() {
        return round;
    }

    public OrganisationId rss() {
        return rss;
    }

    public NeedReference reference() {
        return NeedReference.in(reference).orElseThrow();
    }

    /** The running number within the RSS and round; what people say in the conversation. */
    public int number() {
        return number;
    }

    /** The text as it stands now. */
    public Wordings words() {
        return text(Integer.parseInt(last(Kind.WORDED).orElseThrow().value())).words();
    }

    /** Every version of the text, oldest first. */
    public List<Wordings> history() {
        return texts.stream().map(NeedText::words).toList();
    }

    /** Every decision, oldest first, the undone ones too. */
    public List<NeedDecision> decisions() {
        return List.copyOf(decisions);
    }

    public NeedState state() {
        if (last(Kind.WITHDRAWN).isPresent()) {
            return NeedState.WITHDRAWN;
        }
        if (last(Kind.SUBMITTED).isPresent()) {
            return NeedState.SUBMITTED;
        }
        return last(Kind.RECORDED).isPresent() ? NeedState.RECORDED : NeedState.DRAFT;
    }

    public Optional<Level> level() {
        return last(Kind.MARKED).map(row -> Level.valueOf(row.value()));
    }

    /** What was decided after the reconciliation, when something was. */
    public Optional<Outcome> outcome() {
        return last(Kind.DECIDED).map(row -> Outcome.valueOf(row.value()));
    }

    /**
     * The outcome, or the one the marked level leads to; empty while it is unsure or unmarked (R-008, U1). An RSS' own
     * judgement leads nowhere nationally before the network has recognised it.
     */
    public Optional<Outcome> course() {
        boolean isOwnJudgement = words().source() == SourceKind.OWN_JUDGEMENT;
        return outcome().or(this::markedCourse).filter(course -> course != Outcome.LIFT || !isOwnJudgement);
    }

    private Optional<Outcome> markedCourse() {
        return level().flatMap(level -> switch (level) {
            case NATIONAL -> Optional.of(Outcome.LIFT);
            case REGIONAL -> Optional.of(Outcome.KEEP_REGIONAL);
            case LOCAL -> Optional.of(Outcome.KEEP_LOCAL);
            case UNSURE -> Optional.empty();
        });
    }

    /** Whether the RSS may still change it. */
    public boolean isOpenToChange() {
        return state() == NeedState.DRAFT || state() == NeedState.RECORDED;
    }

    /** Writes a new version of the text. The same words again are no change. */
    public void reword(Wordings words, By by) {
        requireOpen("reworded");
        if (!words.equals(words())) {
            word(words, by);
        }
    }

    /** Confirms the draft. */
    public void confirm(By by) {
        requireOpen("recorded");
        if (state() == NeedState.DRAFT) {
            add(Kind.RECORDED, "", by, null);
        }
    }

    /** Proposes a level. A new mark also takes back an outcome decided before. */
    public void mark(Level level, By by) {
        requireOpen("marked");
        outcome().ifPresent(ignored -> undo(last(Kind.DECIDED).orElseThrow(), by));
        if (level().filter(level::equals).isEmpty()) {
            add(Kind.MARKED, level.name(), by, null);
        }
    }

    /** Decides the outcome after the reconciliation. */
    public void decide(Outcome outcome, By by, @Nullable String why) {
        requireOpen("decided");
        if (outcome().filter(outcome::equals).isEmpty()) {
            add(Kind.DECIDED, outcome.name(), by, why);
        }
    }

    /** Locks the text and hands the need to SKR. Only for a recorded need that is to be lifted. */
    public void submit(By by) {
        if (state() != NeedState.RECORDED
                || course().filter(Outcome.LIFT::equals).isEmpty()) {
            throw new IllegalStateException(reference + " is " + state() + " and not to be lifted");
        }
        decide(Outcome.LIFT, by, null);
        add(Kind.SUBMITTED, "", by, null);
    }

    /** Takes the need back; {@link #undoLast} restores it. */
    public void withdraw(By by, @Nullable String why) {
        requireOpen("withdrawn");
        add(Kind.WITHDRAWN, "", by, why);
    }

    /** The decision that {@link #undoLast} would undo, when there is one: never the first text, never a submission. */
    public Optional<NeedDecision> undoable() {
        return state() == NeedState.SUBMITTED
                ? Optional.empty()
                : counting().stream()
                        .filter(row -> row.kind() != Kind.RECORDED)
                        .filter(row -> row.kind() != Kind.WORDED || !"1".equals(row.value()))
                        .reduce((first, second) -> second);
    }

    /** Undoes the latest decision that can be undone. */
    public void undoLast(By by) {
        undo(undoable().orElseThrow(() -> new IllegalStateException(reference + " has nothing to undo")), by);
    }

    /** Also brings back the outcome that a mark had taken back in the same act. */
    private void undo(NeedDecision row, By by) {
        add(Kind.UNDONE, String.valueOf(row.seq()), by, null);
        if (row.kind() == Kind.MARKED && row.seq() > 1) {
            NeedDecision before = decisions.get(row.seq() - 2);
            if (before.kind() == Kind.UNDONE && before.at().equals(row.at())) {
                NeedDecision takenBack = decisions.get(Integer.parseInt(before.value()) - 1);
                add(takenBack.kind(), takenBack.value(), by, takenBack.why().orElse(null));
            }
        }
    }

    private void word(Wordings words, By by) {
        texts.add(new NeedText(texts.size() + 1, words, by));
        add(Kind.WORDED, String.valueOf(texts.size()), by, null);
    }

    private NeedText text(int wanted) {
        return texts.stream()
                .filter(text -> text.version() == wanted)
                .findFirst()
                .orElseThrow();
    }

    private void add(Kind kind, String value, By by, @Nullable String why) {
        decisions.add(new NeedDecision(decisions.size() + 1, kind, value, by, why));
    }

    private Optional<NeedDecision> last(Kind kind) {
        return counting().stream().filter(row -> row.kind() == kind).reduce((first, second) -> second);
    }

    private List<NeedDecision> counting() {
        Set<String> undone = new HashSet<>();
        decisions.stream()
                .filter(row -> row.kind() == Kind.UNDONE)
                .map(NeedDecision::value)
                .forEach(undone::add);
        return decisions.stream()
                .filter(row -> row.kind() != Kind.UNDONE && !undone.contains(String.valueOf(row.seq())))
                .toList();
    }

    private void requireOpen(String act) {
        if (!isOpenToChange()) {
            throw new IllegalStateException(reference + " is " + state() + " and cannot be " + act);
        }
    }
}
