package se.behovslyft.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said to a person: a title, blocks of content in reading order, at most one form, things to choose and files.
 * All strings are worded Swedish; whatever people wrote themselves stands in it unescaped, and each channel escapes it
 * for its own format. Immutable.
 *
 * @param title one line; subject of a mail, heading of a card
 * @param blocks the content, in reading order
 * @param form what is asked for, when something is
 * @param choices what the person can do next; each also has a phrase to write
 * @param attachments files; Teams only tells of them, mail carries them
 */
public record Document(
        String title, List<Block> blocks, @Nullable Form form, List<Choice> choices, List<Attachment> attachments) {

    public Document {
        blocks = List.copyOf(blocks);
        choices = List.copyOf(choices);
        attachments = List.copyOf(attachments);
    }

    /** Starts a document. */
    public static Builder titled(String title) {
        return new Builder(title);
    }

    /** The form, when the document asks for something. */
    public Optional<Form> asked() {
        return Optional.ofNullable(form);
    }

    /** The same document with another title. */
    public Document withTitle(String other) {
        return new Document(other, blocks, form, choices, attachments);
    }

    /** Several documents as one: the titles of all but the first become headings; the last form asked is kept. */
    public static Document joined(List<Document> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        var joined = titled(parts.getFirst().title());
        for (Document part : parts) {
            if (part != parts.getFirst()) {
                joined.heading(part.title());
            }
            part.blocks().forEach(joined::block);
            part.choices().forEach(joined::choice);
            part.attachments().forEach(joined::attach);
            part.asked().ifPresent(joined::ask);
        }
        return joined.build();
    }

    /** Builds a document from top to bottom. Not for use by several threads. */
    public static final class Builder {
        private final String title;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Choice> choices = new ArrayList<>();
        private final List<Attachment> attachments = new ArrayList<>();
        private @Nullable Form form;

        private Builder(String title) {
            this.title = title;
        }

        public Builder paragraph(String text) {
            return block(new Block.Paragraph(text));
        }

        public Builder heading(String text) {
            return block(new Block.Heading(text));
        }

        public Builder items(List<String> texts) {
            return texts.isEmpty() ? this : block(new Block.Items(texts));
        }

        public Builder facts(List<Block.Fact> facts) {
            return facts.isEmpty() ? this : block(new Block.Facts(facts));
        }

        public Builder block(Block block) {
            blocks.add(block);
            return this;
        }

        public Builder choice(Choice choice) {
            choices.add(choice);
            return this;
        }

        public Builder choices(List<Choice> several) {
            choices.addAll(several);
            return this;
        }

        public Builder attach(Attachment attachment) {
            attachments.add(attachment);
            return this;
        }

        public Builder ask(Form asked) {
            form = asked;
            return this;
        }

        public Document build() {
            return new Document(title, blocks, form, choices, attachments);
        }
    }
}
