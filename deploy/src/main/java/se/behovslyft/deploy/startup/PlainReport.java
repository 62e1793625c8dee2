package se.behovslyft.deploy.startup;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Writes the explanation for the person at the terminal, beside the line that goes to the log. */
final class PlainReport implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        String todo = analysis.getAction() == null ? "" : analysis.getAction();
        System.err.println(Words.text("startup.report", analysis.getDescription(), todo));
    }
}
