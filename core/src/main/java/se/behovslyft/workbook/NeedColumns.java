package se.behovslyft.workbook;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.behovslyft.document.Field;
import se.behovslyft.need.Wordings;
import se.behovslyft.wording.Wording;

/**
 * The columns in Swedish, and the way between them and a need: one model for the form in the chat, the lines of a mail
 * and the file. What a person writes is read with tolerance, and nothing of it is dropped. Safe for use by many
 * threads.
 */
@Component
public final class NeedColumns {

    private final Wording wording;
    private final Vocabulary vocabulary;
    private final CellReader reader;

    NeedColumns(Wording wording) {
        this.wording = wording;
        this.vocabulary = new Vocabulary(wording);
        this.reader = new CellReader(wording, vocabulary);
    }

    /** The heading of the column, which is the label of the field. */
    public String label(NeedColumn column) {
        return label(wording, column);
    }

    static String label(Wording wording, NeedColumn column) {
        return wording.text("column." + column.key() + ".label");
    }

    /** One sentence of help. */
    public String hint(NeedColumn column) {
        return wording.text("column." + column.key() + ".hint");
    }

    /** Other headings that people write for the column. */
    List<String> synonyms(NeedColumn column) {
        return wording.listOrNone("column." + column.key() + ".synonyms");
    }

    /** What a person reads for an option of a column. */
    public String optionLabel(Enum<?> option) {
        return wording.text(Vocabulary.labelKey(option));
    }

    /** The empty field of a form; only the title is required. The values of its options are their stored names. */
    public Field field(NeedColumn column) {
        List<Field.Option> options = column.options().stream()
                .flatMap(kind -> Arrays.stream(kind.getEnumConstants()))
                .map(option -> new Field.Option(option.name(), optionLabel(option)))
                .toList();
        boolean required = column == NeedColumn.TITLE;
        return new Field(
                column.key(),
                label(column),
                hint(column),
                column.kind(),
                required,
                column.maxLength(),
                options,
                "",
                "");
    }

    /** The option that a text means, in any case, inflection or synonym that the bundle knows, or by its stored name. */
    public <E extends Enum<E>> Optional<E> option(Class<E> kind, String written) {
        return vocabulary.exactly(kind, written).map(kind::cast);
    }

    /** The words as people read them: options by label. Every column that a text version holds, also the blank ones. */
    public Map<NeedColumn, String> cells(Wordings words) {
        return each(words, this::optionLabel);
    }

    /** The words as a form holds them, by field key: options by stored name, several with commas between. */
    public Map<String, String> values(Wordings words) {
        return each(words, Enum::name).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().key(), Map.Entry::getValue));
    }

    /** Answers by field key as cells by column; keys that are no column are left out. */
    public Map<NeedColumn, String> answered(Map<String, String> answers) {
        Map<NeedColumn, String> cells = new EnumMap<>(NeedColumn.class);
        answers.forEach((key, value) -> NeedColumn.of(key).ifPresent(column -> cells.put(column, value)));
        return cells;
    }

    /**
     * Reads cells or answers as a need. A column that is absent keeps what stood there before; one that is blank is
     * emptied, except the title. An option that is not understood is kept as text in the nearest note.
     *
     * @param cells labels, synonyms or stored names for options; free text otherwise
     * @param earlier what stood there before, when the need is not new
     */
    public CellReading read(Map<NeedColumn, String> cells, @Nullable Wordings earlier) {
        return reader.read(cells, earlier == null ? Map.of() : each(earlier, Enum::name));
    }

    private static Map<NeedColumn, String> each(Wordings words, Function<Enum<?>, String> naming) {
        Map<NeedColumn, String> cells = new EnumMap<>(NeedColumn.class);
        for (NeedColumn column : NeedColumn.values()) {
            written(column, words, naming).ifPresent(cell -> cells.put(column, cell));
        }
        return cells;
    }

    private static Optional<String> written(NeedColumn column, Wordings words, Function<Enum<?>, String> naming) {
        return Optional.ofNullable(
                switch (column) {
                    case NUMBER, LEVEL, OUTCOME -> null;
                    case TITLE -> words.title();
                    case DESCRIPTION -> words.description();
                    case ABOUT -> words.about().stream().sorted().map(naming).collect(Collectors.joining(", "));
                    case PROBLEM -> named(words.problem(), naming);
                    case TARGET_GROUP -> words.targetGroup();
                    case SERVICE -> named(words.service(), naming);
                    case CHALLENGE -> words.challenge();
                    case SOURCE -> named(words.source(), naming);
                    case SOURCE_NOTE -> words.sourceNote();
                    case KNOWN_SUPPORT -> words.knownSupport();
                    case WHY_INSUFFICIENT -> words.whyInsufficient();
                    case TO_DISCUSS -> words.toDiscuss();
                    case NETWORK_COMMENT -> words.networkComment();
                    case ENDORSED -> named(words.endorsed(), naming);
                    case MUNICIPALITIES -> words.municipalities();
                });
    }

    private static String named(@Nullable Enum<?> option, Function<Enum<?>, String> naming) {
        return option == null ? "" : naming.apply(option);
    }
}
