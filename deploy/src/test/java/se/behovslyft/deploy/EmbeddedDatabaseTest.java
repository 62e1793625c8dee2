package se.behovslyft.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** The address of the database in a file, as the settings give it. */
class EmbeddedDatabaseTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"application.yaml", "application-demo.yaml"})
    void canBeOpenedAndWritesWhatIsCommittedAtOnce(String settings) throws IOException, SQLException {
        String address = address(settings).replaceFirst("file:[^;]*", "file:" + folder.resolve("behovslyft"));

        try (Connection connection = DriverManager.getConnection(address, "sa", "");
                Statement question = connection.createStatement();
                ResultSet answer = question.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
            assertThat(answer.next()).isTrue();
            assertThat(answer.getInt(1)).isZero();
        }
    }

    private static String address(String settings) throws IOException {
        return String.valueOf(new YamlPropertySourceLoader()
                .load(settings, new ClassPathResource(settings)).stream()
                        .map(document -> document.getProperty("behovslyft.database.url"))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow());
    }
}
