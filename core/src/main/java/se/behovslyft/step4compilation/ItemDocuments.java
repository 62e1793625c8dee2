package se.behovslyft.step4compilation;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.Organisations;
import se.behovslyft.actor.People;
import se.behovslyft.document.Block;
import se.behovslyft.document.Document;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.need.Wordings;
import se.behovslyft.step4compilation.CompilationDecision.Kind;
import se.behovslyft.wording.Wording;

/** Items of the compilation in words: whose, how many RSS, every member's own text, who decided what. */
@Component
class ItemDocuments {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.of("Europe/Stockholm"));

    private final Organisations organisations;
    private final People people;
    private final Wording wording;

    ItemDocuments(Organisations organisations, People people, Wording wording) {
        this.organisations = organisations;
        this.people = people;
        this.wording = wording;
    }

    /** A member's own words in full. */
    Block.Quote quote(CompiledNeed item, LocalNeed member, List<String> marked) {
        String label = wording.text("item.quote", item.number(), rssName(member), member.reference());
        return new Block.Quote(label, text(member.words()), marked);
    }

    /** Number, title and how many RSS, in one line. */
    String line(CompiledNeed item) {
        return wording.text(
                "item.line",
                item.number(),
                item.title(),
                item.rssCount(),
                item.members().size());
    }

    /** The RSS of an item, each once. */
    String rssNames(CompiledNeed item) {
        return item.members().stream().map(this::rssName).distinct().sorted().collect(Collectors.joining(", "));
    }

    /** The whole item: whose it is, all texts, what it is partly the same as, and its history. */
    void whole(Document.Builder document, CompiledNeed item, WorkingList list) {
        document.facts(List.of(
                new Block.Fact(wording.text("item.rssCount"), String.valueOf(item.rssCount())),
                new Block.Fact(wording.text("item.rss"), rssNames(item))));
        item.members().forEach(member -> document.block(quote(item, member, List.of())));
        section(
                document,
                "item.related",
                list.relatedTo(item).stream().map(this::line).toList());
        section(
                document,
                "item.history",
                list.historyOf(item).stream().map(this::decision).toList());
    }

    private void section(Document.Builder document, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            document.heading(wording.text(heading)).items(lines);
        }
    }

    /** What was decided, when, by whom, and why if that was said. */
    String decision(CompilationDecision row) {
        String why = row.why()
                .map(reason -> wording.text("item.decision.why", reason))
                .orElse("");
        return wording.text("item.decision", MINUTE.format(row.at()), kind(row.kind()), who(row), why);
    }

    String kind(Kind kind) {
        return wording.text("item.decision." + kind.name());
    }

    String who(CompilationDecision row) {
        return people.named(people.assignment(row.by()).person()).name();
    }

    String when(CompilationDecision row) {
        return MINUTE.format(row.at());
    }

    private String rssName(LocalNeed need) {
        return organisations.named(need.rss()).name();
    }

    private String text(Wordings words) {
        return Stream.of(
                        words.title(),
                        words.description(),
                        labelled("item.targetGroup", words.targetGroup()),
                        labelled("item.challenge", words.challenge()),
                        labelled("item.support", words.knownSupport()),
                        labelled("item.insufficient", words.whyInsufficient()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private String labelled(String key, String text) {
        return text.isBlank() ? "" : wording.text(key, text);
    }
}
