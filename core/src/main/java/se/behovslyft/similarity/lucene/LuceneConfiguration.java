package se.behovslyft.similarity.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import se.behovslyft.similarity.thesaurus.Thesaurus;

/** Chooses where the index lies, and reads the thesaurus. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LuceneSettings.class)
class LuceneConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneConfiguration.class);

    @Bean
    Directory similarityDirectory(LuceneSettings settings) {
        return settings.folder().map(LuceneConfiguration::onDisk).orElseGet(ByteBuffersDirectory::new);
    }

    @Bean
    Thesaurus thesaurus(LuceneSettings settings) {
        var thesaurus = Thesaurus.read(files(settings.thesaurus()));
        thesaurus.problems().forEach(problem -> LOG.warn("The thesaurus: {}", problem));
        LOG.info("The thesaurus has {} concepts", thesaurus.concepts().size());
        return thesaurus;
    }

    private static List<Resource> files(String pattern) {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException("The thesaurus cannot be looked for in " + pattern, e);
        }
    }

    private static Directory onDisk(Path folder) {
        try {
            return FSDirectory.open(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot lie in " + folder, e);
        }
    }
}
