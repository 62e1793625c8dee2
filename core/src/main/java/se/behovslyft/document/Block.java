package se.behovslyft.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A piece of a document. The set is closed, so that every channel draws every kind. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.Items.class, name = "items"),
    @JsonSubTypes.Type(value = Block.Facts.class, name = "facts"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
    @JsonSubTypes.Type(value = Block.Quote.class, name = "quote")
})
public sealed interface Block {

    /** Running text; a line break in it is a line break to the reader. */
    record Paragraph(String text) implements Block {}

    /** A heading below the title. */
    record Heading(String text) implements Block {}

    /** A list of points. */
    record Items(List<String> texts) implements Block {
        public Items {
            texts = List.copyOf(texts);
        }
    }

    /** Pairs of label and value. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One pair of label and value. */
    record Fact(String label, String value) {}

    /**
     * A table with a header row. On narrow screens a channel may draw each row as facts.
     *
     * @param caption what the table shows, read out first by a screen reader
     * @param rows each as long as the header
     */
    record Table(String caption, List<String> header, List<List<String>> rows) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Somebody's own words in full.
     *
     * @param label whose words, in one line
     * @param text the words, unchanged
     * @param marked words in the text to mark, as they stand there; matched without regard to case
     */
    record Quote(String label, String text, List<String> marked) implements Block {
        public Quote {
            marked = List.copyOf(marked);
        }
    }
}
