package se.behovslyft.similarity.lucene;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the index, under {@code behovslyft.similarity}.
 *
 * @param directory an empty folder of this node's own where the index lies; without one it lies in memory. It is made anew
 *     at every start, so nothing of worth is kept there
 * @param thesaurus where the thesaurus lies, as a pattern: {@code file:/srv/thesaurus/*.csv} for files that SKR edits; read at
 *     start, and what is broken in them is told in the log
 */
@Validated
@ConfigurationProperties("behovslyft.similarity")
record LuceneSettings(
        @Nullable Path directory,
        @DefaultValue("classpath*:thesaurus/*.csv") String thesaurus) {

    Optional<Path> folder() {
        return Optional.ofNullable(directory);
    }
}
