package se.behovslyft.need;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an RSS has written about a need: the content of one text version. Only the title is required; everything
 * else may be empty. Line breaks are kept.
 *
 * @param title kunskapsbehov (kort), at most {@value #TITLE_LENGTH} characters
 * @param description at most {@value #TEXT_LENGTH} characters, like the other long texts
 * @param about what it is about
 * @param problem what is wrong with the knowledge
 * @param targetGroup målgrupp
 * @param service which service
 * @param challenge utmaning i praktiken
 * @param source where it came up
 * @param sourceNote date, title or place of the source
 * @param knownSupport a support the RSS already knows
 * @param whyInsufficient why that is not enough
 * @param toDiscuss for the reconciliation; never sent to SKR
 * @param networkComment nätverkets kommentar
 * @param endorsed whether the network stands behind it
 * @param municipalities how many municipalities recognise it, as written; never a threshold
 */
public record Wordings(
        String title,
        String description,
        Set<SubjectKind> about,
        @Nullable KnowledgeProblem problem,
        String targetGroup,
        @Nullable Service service,
        String challenge,
        @Nullable SourceKind source,
        String sourceNote,
        String knownSupport,
        String whyInsufficient,
        String toDiscuss,
        String networkComment,
        @Nullable Endorsement endorsed,
        String municipalities) {

    public static final int TITLE_LENGTH = 300;
    public static final int TEXT_LENGTH = 20_000;

    public Wordings {
        about = Set.copyOf(about);
        if (title.isBlank() || title.length() > TITLE_LENGTH) {
            throw new IllegalArgumentException("A title has 1 to " + TITLE_LENGTH + " characters");
        }
    }

    /** Only a title and a description; the least that makes a need. */
    public static Wordings of(String title, String description) {
        return new Wordings(title, description, Set.of(), null, "", null, "", null, "", "", "", "", "", null, "");
    }

    /** All the free texts after each other, e.g. for the guard against personal data. */
    public String everything() {
        return String.join(
                "\n",
                title,
                description,
                targetGroup,
                challenge,
                sourceNote,
                knownSupport,
                whyInsufficient,
                toDiscuss,
                networkComment,
                municipalities);
    }
}
