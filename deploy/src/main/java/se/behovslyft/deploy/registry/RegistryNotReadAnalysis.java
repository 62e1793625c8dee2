package se.behovslyft.deploy.registry;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a faulty registry in plain words instead of a stack trace. */
final class RegistryNotReadAnalysis extends AbstractFailureAnalyzer<RegistryNotRead> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RegistryNotRead cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.todo(), cause);
    }
}
