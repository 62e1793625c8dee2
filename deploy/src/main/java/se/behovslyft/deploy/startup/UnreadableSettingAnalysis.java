package se.behovslyft.deploy.startup;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells of a setting whose value is of the wrong kind, such as a word where a number should be. */
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class UnreadableSettingAnalysis extends AbstractFailureAnalyzer<BindException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BindException cause) {
        if (findCause(cause, BindValidationException.class) != null) {
            return null;
        }
        Setting setting = new Setting(cause.getName().toString());
        return cause.getProperty() == null
                ? new FailureAnalysis(
                        Words.text("startup.unreadable.together", setting.name(), root(cause)),
                        Words.text("startup.unreadable.together.todo"),
                        cause)
                : new FailureAnalysis(
                        Words.text("startup.unreadable.value", setting.name(), value(setting, cause), kind(cause)),
                        Words.text("startup.bad.todo", setting.name(), setting.variable()),
                        cause);
    }

    private static String value(Setting setting, BindException cause) {
        return setting.isSecret() || cause.getProperty() == null
                ? Words.text("startup.secret")
                : String.valueOf(cause.getProperty().getValue());
    }

    private static String kind(BindException cause) {
        Class<?> type = cause.getTarget().getType().resolve(Object.class);
        return type.isEnum()
                ? Words.text("startup.kind.oneOf", java.util.Arrays.toString(type.getEnumConstants()))
                : switch (type.getSimpleName()) {
                    case "int", "Integer", "long", "Long" -> Words.text("startup.kind.number");
                    case "boolean", "Boolean" -> Words.text("startup.kind.yesNo");
                    case "Duration" -> Words.text("startup.kind.duration");
                    case "DataSize" -> Words.text("startup.kind.size");
                    case "URI", "URL" -> Words.text("startup.kind.address");
                    default -> type.getSimpleName();
                };
    }

    /** What a record itself says when its values do not go together. */
    private static String root(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
