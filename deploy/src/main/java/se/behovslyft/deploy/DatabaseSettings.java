package se.behovslyft.deploy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which database: H2 in a file when nothing is said, PostgreSQL when all three are.
 *
 * @param url a JDBC address of one of the two
 * @param user who we are to it
 * @param password may be empty
 */
@Validated
@ConfigurationProperties("behovslyft.database")
record DatabaseSettings(
        @NotBlank @Pattern(regexp = "jdbc:(h2|postgresql):.+")
        String url,

        @NotBlank String user,
        @DefaultValue("") String password) {

    /** Without the password, should anybody log it. */
    @Override
    public String toString() {
        return "DatabaseSettings[url=" + url + ", user=" + user + "]";
    }
}
