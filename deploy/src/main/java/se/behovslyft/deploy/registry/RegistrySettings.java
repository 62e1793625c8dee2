package se.behovslyft.deploy.registry;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the registry lies.
 *
 * @param folder the folder with the CSV files, read at every start; none means that nothing is read
 * @param tenant the Microsoft tenant that the column with Teams ids is about; empty when no row has such an id
 */
@Validated
@ConfigurationProperties("behovslyft.registry")
record RegistrySettings(
        @Nullable Path folder, @DefaultValue("") String tenant) {}
