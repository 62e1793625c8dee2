package se.behovslyft.similarity.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import se.behovslyft.need.LocalNeedId;
import se.behovslyft.similarity.Searchable;

/** The needs of an index at one moment: which may be alike, and how rare a sign is. Safe for many threads. */
final class NeedSearcher extends IndexSearcher {

    /** Of each kind of sign, so many of the most telling ones are looked for; more makes the question slow, not better. */
    private static final int MOST_SIGNS = 60;

    private final Rarity rarity;

    NeedSearcher(IndexReader reader) {
        super(reader);
        rarity = new Rarity(size(), this::holders);
    }

    int size() {
        return getIndexReader().numDocs();
    }

    boolean holds(LocalNeedId need) {
        try {
            return count(new TermQuery(NeedDocument.named(need))) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Rarity rarity() {
        return rarity;
    }

    /** How many needs hold the sign. */
    int holders(Sign kind, String sign) {
        try {
            return getIndexReader().docFreq(new Term(kind.field(), sign));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The needs that share most of the telling signs, among those that the limit lets through. */
    List<Searchable> candidates(Profile asked, Query limit, int most) {
        var query = new BooleanQuery.Builder().add(limit, BooleanClause.Occur.FILTER);
        for (Sign kind : Sign.values()) {
            telling(asked, kind).forEach(clause -> query.add(clause, BooleanClause.Occur.SHOULD));
        }
        query.setMinimumNumberShouldMatch(1);
        return found(query.build(), most);
    }

    static Query onlyOf(Term term) {
        return new TermQuery(term);
    }

    static Query anything() {
        return new MatchAllDocsQuery();
    }

    private List<Query> telling(Profile asked, Sign kind) {
        return asked.signs(kind).entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Profile.Occurrence>>comparingDouble(
                                one -> one.getValue().amount() * rarity.of(kind, one.getKey()))
                        .reversed())
                .limit(MOST_SIGNS)
                .<Query>map(one -> new BoostQuery(new TermQuery(new Term(kind.field(), one.getKey())), (float)
                        (kind.weight() * Math.sqrt(one.getValue().amount()))))
                .toList();
    }

    private List<Searchable> found(Query query, int most) {
        try {
            List<Searchable> found = new ArrayList<>();
            for (ScoreDoc hit : search(query, most).scoreDocs) {
                found.add(NeedDocument.read(storedFields().document(hit.doc)));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
