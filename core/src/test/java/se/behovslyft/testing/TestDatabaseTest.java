package se.behovslyft.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class TestDatabaseTest {

    @Autowired
    private DataSource dataSource;

    @Test
    void isTheOneThatTheBuildAskedFor() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualTo(TestDatabase.isPostgreSql() ? "PostgreSQL" : "H2");
        }
    }
}
