package se.behovslyft.deploy.startup;

import java.util.Objects;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells of a setting that a feature refuses when it is put together, for the reason that the feature gives. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RefusedSettingAnalysis extends AbstractFailureAnalyzer<InvalidConfigurationPropertyValueException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidConfigurationPropertyValueException cause) {
        Setting setting = new Setting(cause.getName());
        String value = cause.getValue() == null ? "" : String.valueOf(cause.getValue());
        String reason = Objects.requireNonNullElse(cause.getReason(), "");
        String shown = setting.isSecret() ? Words.text("startup.secret") : value;
        return new FailureAnalysis(
                value.isBlank()
                        ? Words.text("startup.bad.missing", setting.name(), reason)
                        : Words.text("startup.bad.value", setting.name(), shown, reason),
                Words.text("startup.bad.todo", setting.name(), setting.variable()),
                cause);
    }
}
