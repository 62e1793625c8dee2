package se.behovslyft.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Assistant;
import se.behovslyft.dialog.Assurance;
import se.behovslyft.dialog.HandedFile;
import se.behovslyft.dialog.Reply;
import se.behovslyft.dialog.Speaker;
import se.behovslyft.document.Block;
import se.behovslyft.document.Choice;
import se.behovslyft.document.Form;
import se.behovslyft.notification.ChannelKind;

/** A conversation as a test has it: say, fill in, press, hand over; and what a person reads of a reply. */
@TestComponent
public class Talk {

    private final Assistant assistant;

    Talk(Assistant assistant) {
        this.assistant = assistant;
    }

    /** A participant in that channel, as surely recognised as the channel does. */
    public Voice of(Participant participant, ChannelKind channel) {
        Assurance assurance = channel == ChannelKind.TEAMS ? Assurance.SIGNED_TOKEN : Assurance.AUTHENTICATED_SENDER;
        return new Voice(new Speaker(participant.person().id(), assurance, channel));
    }

    public Voice inTeams(Participant participant) {
        return of(participant, ChannelKind.TEAMS);
    }

    /** Everything a person reads in a reply, with line breaks. */
    public static String read(Reply reply) {
        var text = new StringBuilder(reply.document().title()).append('\n');
        reply.document().blocks().forEach(block -> text.append(read(block)).append('\n'));
        reply.document()
                .asked()
                .ifPresent(form -> form.fields()
                        .forEach(field -> text.append(field.label())
                                .append(": ")
                                .append(field.value())
                                .append('\n')));
        return text.toString();
    }

    private static String read(Block block) {
        return switch (block) {
            case Block.Paragraph(var said) -> said;
            case Block.Heading(var said) -> said;
            case Block.Items(var points) -> String.join("\n", points);
            case Block.Facts(var facts) ->
                facts.stream().map(fact -> fact.label() + ": " + fact.value()).collect(Collectors.joining("\n"));
            case Block.Table table ->
                table.caption() + "\n"
                        + table.rows().stream()
                                .map(row -> String.join(" | ", row))
                                .collect(Collectors.joining("\n"));
            case Block.Quote quote -> quote.label() + "\n" + quote.text();
        };
    }

    /** One person's side of the conversation. */
    public final class Voice {

        private final Speaker speaker;

        private Voice(Speaker speaker) {
            this.speaker = speaker;
        }

        public Reply says(String text) {
            return assistant.hear(speaker, text);
        }

        public Reply hands(String name, byte[] content, String note) {
            return assistant.take(speaker, new HandedFile(name, content, note));
        }

        /** Sends the form of the reply, with these fields changed: key, value, key, value … */
        public Reply fillsIn(Reply asked, String... changes) {
            Form form = asked.document().asked().orElseThrow();
            Map<String, String> values = new HashMap<>();
            form.fields().forEach(field -> values.put(field.key(), field.value()));
            values.putAll(form.carried());
            for (int i = 0; i < changes.length; i += 2) {
                values.put(changes[i], changes[i + 1]);
            }
            return assistant.answer(speaker, new Answers(form.intent(), values));
        }

        /** Presses the button with that label. */
        public Reply presses(Reply shown, String label) {
            List<Choice> choices = shown.document().choices();
            Choice choice = choices.stream()
                    .filter(one -> one.label().equals(label))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No button " + label + " among " + choices));
            return assistant.answer(speaker, new Answers(choice.intent(), choice.values()));
        }
    }
}
