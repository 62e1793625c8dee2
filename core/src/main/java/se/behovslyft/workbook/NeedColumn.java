package se.behovslyft.workbook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.behovslyft.document.Field.Kind;
import se.behovslyft.need.Endorsement;
import se.behovslyft.need.KnowledgeProblem;
import se.behovslyft.need.Level;
import se.behovslyft.need.Outcome;
import se.behovslyft.need.Service;
import se.behovslyft.need.SourceKind;
import se.behovslyft.need.SubjectKind;
import se.behovslyft.need.Wordings;

/**
 * What is asked about a need: the columns of the template, part 1, and the fields of the form in the chat – the same
 * (requirements B7, R-063). In the order of the template. Labels, hints, options and other names for the headings stand
 * in the bundle {@code workbook}; {@link NeedColumns} gives them.
 */
public enum NeedColumn {
    /** The running number; blank in a row means a new need. */
    NUMBER(Kind.LINE, 40),
    TITLE(Kind.LINE, Wordings.TITLE_LENGTH),
    DESCRIPTION(Kind.TEXT, Wordings.TEXT_LENGTH),
    ABOUT(Kind.SEVERAL_OF, SubjectKind.class),
    PROBLEM(Kind.ONE_OF, KnowledgeProblem.class),
    TARGET_GROUP(Kind.LINE, Wordings.TEXT_LENGTH),
    SERVICE(Kind.ONE_OF, Service.class),
    CHALLENGE(Kind.TEXT, Wordings.TEXT_LENGTH),
    SOURCE(Kind.ONE_OF, SourceKind.class),
    SOURCE_NOTE(Kind.LINE, Wordings.TEXT_LENGTH),
    KNOWN_SUPPORT(Kind.TEXT, Wordings.TEXT_LENGTH),
    WHY_INSUFFICIENT(Kind.TEXT, Wordings.TEXT_LENGTH),
    LEVEL(Kind.ONE_OF, Level.class),
    /** For the reconciliation; never sent to SKR. */
    TO_DISCUSS(Kind.TEXT, Wordings.TEXT_LENGTH),
    NETWORK_COMMENT(Kind.TEXT, Wordings.TEXT_LENGTH),
    ENDORSED(Kind.ONE_OF, Endorsement.class),
    OUTCOME(Kind.ONE_OF, Outcome.class),
    /** As written; never a threshold. */
    MUNICIPALITIES(Kind.LINE, 200);

    private static final int OPTIONS_LENGTH = 400;

    private final Kind kind;
    private final int maxLength;
    private final @Nullable Class<? extends Enum<?>> options;

    NeedColumn(Kind kind, int maxLength) {
        this.kind = kind;
        this.maxLength = maxLength;
        this.options = null;
    }

    NeedColumn(Kind kind, Class<? extends Enum<?>> options) {
        this.kind = kind;
        this.maxLength = OPTIONS_LENGTH;
        this.options = options;
    }

    /** The stored name, lower-case, e.g. {@code target_group}: the key of the field, the answer and the bundle. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How it is filled in. */
    public Kind kind() {
        return kind;
    }

    /** The most characters that are stored. */
    public int maxLength() {
        return maxLength;
    }

    /** What can be chosen; empty for free text. */
    public Optional<Class<? extends Enum<?>>> options() {
        return Optional.ofNullable(options);
    }

    /** The column of a {@link #key}. */
    public static Optional<NeedColumn> of(String key) {
        return Arrays.stream(values())
                .filter(column -> column.key().equals(key))
                .findFirst();
    }
}
