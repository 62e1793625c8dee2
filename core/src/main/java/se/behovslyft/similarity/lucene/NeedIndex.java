package se.behovslyft.similarity.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import se.behovslyft.need.LocalNeedId;
import se.behovslyft.similarity.Searchable;

/**
 * A Lucene index of needs, begun empty. Writers take turns; whoever reads sees the whole of a change or nothing of it. Safe
 * for many threads.
 */
final class NeedIndex implements Closeable {

    private final RememberedProfiles profiles;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    NeedIndex(Directory directory, RememberedProfiles profiles) {
        this.profiles = profiles;
        try {
            writer = new IndexWriter(directory, new IndexWriterConfig().setOpenMode(IndexWriterConfig.OpenMode.CREATE));
            searchers = new SearcherManager(writer, new SearcherFactory() {
                @Override
                public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                    return new NeedSearcher(reader);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void put(Collection<Searchable> needs) {
        try {
            for (Searchable need : needs) {
                write(need);
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void remove(LocalNeedId need) {
        try {
            writer.deleteDocuments(NeedDocument.named(need));
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void rebuild(Stream<Searchable> all) {
        try {
            writer.deleteAll();
            for (Searchable need : (Iterable<Searchable>) all::iterator) {
                write(need);
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the index as it stands now. The searcher may not be kept. */
    <T> T ask(Function<NeedSearcher, T> question) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.apply((NeedSearcher) searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Searchable need) throws IOException {
        writer.updateDocument(NeedDocument.named(need.id()), NeedDocument.of(need, profiles.of(need)));
    }
}
