package se.behovslyft.similarity.lucene;

import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import se.behovslyft.need.LocalNeedId;
import se.behovslyft.round.RoundId;
import se.behovslyft.similarity.Searchable;

/** A need as Lucene keeps it: its signs to be found by, and its texts to be compared with. */
final class NeedDocument {

    private static final String NEED = "need";
    private static final String ROUND = "round";
    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";
    private static final String TARGET_GROUP = "target-group";
    private static final String KNOWN_SUPPORT = "known-support";

    private NeedDocument() {}

    static Document of(Searchable need, Profile profile) {
        var document = new Document();
        document.add(new StringField(NEED, need.id().toString(), Field.Store.YES));
        document.add(new StringField(ROUND, need.round().toString(), Field.Store.YES));
        document.add(new StoredField(TITLE, need.title()));
        document.add(new StoredField(DESCRIPTION, need.description()));
        document.add(new StoredField(TARGET_GROUP, need.targetGroup()));
        document.add(new StoredField(KNOWN_SUPPORT, need.knownSupport()));
        for (Sign kind : Sign.values()) {
            for (String sign : profile.signs(kind).keySet()) {
                document.add(new StringField(kind.field(), sign, Field.Store.NO));
            }
        }
        return document;
    }

    static Searchable read(Document document) {
        return new Searchable(
                new LocalNeedId(UUID.fromString(text(document, NEED))),
                RoundId.of(text(document, ROUND)),
                text(document, TITLE),
                text(document, DESCRIPTION),
                text(document, TARGET_GROUP),
                text(document, KNOWN_SUPPORT));
    }

    /** What the document of that need is found by. */
    static Term named(LocalNeedId need) {
        return new Term(NEED, need.toString());
    }

    static Term inRound(RoundId round) {
        return new Term(ROUND, round.toString());
    }

    private static String text(Document document, String field) {
        return Optional.ofNullable(document.get(field))
                .orElseThrow(() -> new IllegalStateException("A document of the index lacks " + field));
    }
}
