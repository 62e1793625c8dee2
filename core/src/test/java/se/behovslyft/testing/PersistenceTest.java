package se.behovslyft.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase.Replace;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of what is stored. The build runs it twice, on H2 and on PostgreSQL, with the schema that the migrations make.
 *
 * <p>There are all entities and repositories of {@code se.behovslyft}, a {@code JdbcTemplate}, transactions and nothing
 * else: name the use cases under test with {@code @Import}. Each test is rolled back; one that needs to see committed rows,
 * or two callers at once, says {@code @Transactional(propagation = NOT_SUPPORTED)} and uses ids of its own.
 *
 * <p>A test that starts more than this needs {@code @Tag("persistence")} and {@code @Import(TestDatabase.class)} only.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("persistence")
@DataJpaTest
@AutoConfigureTestDatabase(replace = Replace.NONE)
@ContextConfiguration(classes = PersistenceTest.Entities.class)
@Import(TestDatabase.class)
public @interface PersistenceTest {

    /** Where entities and repositories are looked for. A test component, so that the application's own scan passes it by. */
    @TestComponent
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "se.behovslyft")
    class Entities {}
}
