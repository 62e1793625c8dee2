package se.behovslyft.need;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import se.behovslyft.actor.AssignmentId;

/** One version (lydelse) of a need's text. Never changed: a correction is a new version. */
@Entity
@Immutable
@Table(name = "need_text")
class NeedText {

    @Id
    private UUID id;

    @Column(name = "text_version")
    private int version;

    private String title;
    private String description;
    private String about;

    @Enumerated(EnumType.STRING)
    private @Nullable KnowledgeProblem problem;

    private String targetGroup;

    @Enumerated(EnumType.STRING)
    private @Nullable Service service;

    private String challenge;

    @Enumerated(EnumType.STRING)
    private @Nullable SourceKind source;

    private String sourceNote;
    private String knownSupport;
    private String whyInsufficient;
    private String toDiscuss;
    private String networkComment;

    @Enumerated(EnumType.STRING)
    private @Nullable Endorsement endorsed;

    private String municipalities;

    @Column(name = "written_by")
    private AssignmentId by;

    @Column(name = "written_at")
    private Instant at;

    protected NeedText() {}

    NeedText(int version, Wordings words, By by) {
        this.id = UUID.randomUUID();
        this.version = version;
        this.title = words.title();
        this.description = words.description();
        this.about = words.about().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        this.problem = words.problem();
        this.targetGroup = words.targetGroup();
        this.service = words.service();
        this.challenge = words.challenge();
        this.source = words.source();
        this.sourceNote = words.sourceNote();
        this.knownSupport = words.knownSupport();
        this.whyInsufficient = words.whyInsufficient();
        this.toDiscuss = words.toDiscuss();
        this.networkComment = words.networkComment();
        this.endorsed = words.endorsed();
        this.municipalities = words.municipalities();
        this.by = by.assignment();
        this.at = by.at();
    }

    int version() {
        return version;
    }

    Wordings words() {
        return new Wordings(
                title,
                description,
                subjects(),
                problem,
                targetGroup,
                service,
                challenge,
                source,
                sourceNote,
                knownSupport,
                whyInsufficient,
                toDiscuss,
                networkComment,
                endorsed,
                municipalities);
    }

    private Set<SubjectKind> subjects() {
        return Arrays.stream(about.split(","))
                .filter(name -> !name.isEmpty())
                .map(SubjectKind::valueOf)
                .collect(Collectors.toSet());
    }
}
