package se.behovslyft.dialog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import se.behovslyft.document.Block;
import se.behovslyft.document.Document;
import se.behovslyft.document.Field;
import se.behovslyft.document.Form;
import se.behovslyft.need.PersonalDataGuard;

/** Takes identity numbers out of a reply that quotes a file: headings, names of sheets, an example written over (S-06). */
@Component
class QuotedWords {

    private final PersonalDataGuard guard;

    QuotedWords(PersonalDataGuard guard) {
        this.guard = guard;
    }

    Reply clean(Reply reply) {
        Document said = reply.document();
        var clean = new Document(
                safe(said.title()),
                said.blocks().stream().map(block -> clean(block, this::safe)).toList(),
                said.asked().map(this::clean).orElse(null),
                said.choices(),
                said.attachments());
        return clean.equals(said) ? reply : reply.saying(clean).toSensitiveInput();
    }

    private Form clean(Form form) {
        Map<String, String> carried = new HashMap<>();
        form.carried().forEach((key, value) -> carried.put(key, safe(value)));
        List<Field> fields = form.fields().stream()
                .map(field -> field.holding(safe(field.value())).wrong(safe(field.error())))
                .toList();
        return new Form(form.intent(), form.submitLabel(), fields, carried);
    }

    private String safe(String text) {
        return guard.inspect(text).text();
    }

    private static Block clean(Block block, UnaryOperator<String> safe) {
        return switch (block) {
            case Block.Paragraph(var text) -> new Block.Paragraph(safe.apply(text));
            case Block.Heading(var text) -> new Block.Heading(safe.apply(text));
            case Block.Items(var texts) -> new Block.Items(each(texts, safe));
            case Block.Facts(var facts) ->
                new Block.Facts(facts.stream()
                        .map(fact -> new Block.Fact(safe.apply(fact.label()), safe.apply(fact.value())))
                        .toList());
            case Block.Table(var caption, var header, var rows) ->
                new Block.Table(
                        caption,
                        header,
                        rows.stream().map(row -> each(row, safe)).toList());
            case Block.Quote(var label, var text, var marked) ->
                new Block.Quote(safe.apply(label), safe.apply(text), marked);
        };
    }

    private static List<String> each(List<String> texts, UnaryOperator<String> safe) {
        return texts.stream().map(safe).toList();
    }
}
