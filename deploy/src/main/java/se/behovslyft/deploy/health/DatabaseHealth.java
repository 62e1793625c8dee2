package se.behovslyft.deploy.health;

import javax.sql.DataSource;
import org.springframework.boot.jdbc.health.DataSourceHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring Boot's own question to the database, under the name an operator would look for. */
@Configuration(proxyBeanMethods = false)
class DatabaseHealth {

    @Bean
    DataSourceHealthIndicator databaseHealthIndicator(DataSource dataSource) {
        return new DataSourceHealthIndicator(dataSource);
    }
}
