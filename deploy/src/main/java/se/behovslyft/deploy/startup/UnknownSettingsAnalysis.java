package se.behovslyft.deploy.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells of settings that do not exist, and which do. */
final class UnknownSettingsAnalysis extends AbstractFailureAnalyzer<UnknownSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnknownSettings cause) {
        return new FailureAnalysis(
                Words.text("startup.unknown.what", String.join(", ", cause.unknown())),
                Words.text("startup.unknown.todo", String.join("\n  ", cause.known())),
                cause);
    }
}
