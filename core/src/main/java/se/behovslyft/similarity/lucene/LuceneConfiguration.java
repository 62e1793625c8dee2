package se.behovslyft.similarity.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses where the index lies. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LuceneSettings.class)
class LuceneConfiguration {

    @Bean
    Directory similarityDirectory(LuceneSettings settings) {
        return settings.folder().map(LuceneConfiguration::onDisk).orElseGet(ByteBuffersDirectory::new);
    }

    private static Directory onDisk(Path folder) {
        try {
            return FSDirectory.open(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot lie in " + folder, e);
        }
    }
}
