package se.behovslyft.deploy.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Tells that a port is taken, and by which variable another is chosen. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortAnalysis extends AbstractFailureAnalyzer<PortInUseException> {

    private final Environment environment;

    PortAnalysis(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        String port = String.valueOf(cause.getPort());
        boolean isInside = port.equals(environment.getProperty("management.server.port"));
        return new FailureAnalysis(
                Words.text("startup.port.what", port),
                Words.text("startup.port.todo", isInside ? "MANAGEMENT_SERVER_PORT" : "SERVER_PORT"),
                cause);
    }
}
