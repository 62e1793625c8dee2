package se.behovslyft.deploy.startup;

import java.sql.SQLException;
import java.util.Objects;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Tells why the database did not answer, by the state that both databases give it. */
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class DatabaseAnalysis extends AbstractFailureAnalyzer<Throwable> {

    /** H2: another process has opened the file. */
    private static final int FILE_IN_USE = 90020;

    private final Environment environment;

    DatabaseAnalysis(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, Throwable cause) {
        if (findCause(rootFailure, FlywayValidateException.class) != null) {
            return told("startup.database.version", "", rootFailure);
        }
        SQLException refusal = findCause(rootFailure, SQLException.class);
        return refusal == null ? null : told(reason(refusal), firstLine(refusal), rootFailure);
    }

    private FailureAnalysis told(String reason, String said, Throwable failure) {
        return new FailureAnalysis(
                Words.text(reason + ".what", address(), said), Words.text(reason + ".todo"), failure);
    }

    private static String firstLine(SQLException refusal) {
        return String.valueOf(refusal.getMessage()).lines().findFirst().orElse("");
    }

    private static String reason(SQLException refusal) {
        if (refusal.getErrorCode() == FILE_IN_USE) {
            return "startup.database.inUse";
        }
        String state = Objects.requireNonNullElse(refusal.getSQLState(), "");
        if (state.startsWith("28")) {
            return "startup.database.login";
        }
        if (state.startsWith("3D")) {
            return "startup.database.absent";
        }
        return state.startsWith("08") ? "startup.database.silent" : "startup.database.refuses";
    }

    /** Without what follows the name, where some put a password. */
    private String address() {
        return environment.getProperty("spring.datasource.url", "").split("[;?]")[0];
    }
}
