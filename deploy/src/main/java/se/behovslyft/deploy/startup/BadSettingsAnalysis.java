package se.behovslyft.deploy.startup;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Tells which settings break a rule, and how to give them a value. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BadSettingsAnalysis extends AbstractFailureAnalyzer<BindValidationException> {

    /** How the library's own English sentences begin; what our records say themselves does not. */
    private static final String LIBRARY = "must ";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BindValidationException cause) {
        String prefix = cause.getValidationErrors().getName().toString();
        List<ObjectError> errors = cause.getValidationErrors().getAllErrors();
        return new FailureAnalysis(
                errors.stream().map(error -> what(prefix, error)).collect(Collectors.joining("\n")),
                errors.stream()
                        .map(error -> todo(setting(prefix, error)))
                        .distinct()
                        .collect(Collectors.joining("\n")),
                cause);
    }

    private static String what(String prefix, ObjectError error) {
        Setting setting = setting(prefix, error);
        String rule = rule(error);
        Object value = error instanceof FieldError field ? field.getRejectedValue() : null;
        return isMissing(value)
                ? Words.text("startup.bad.missing", setting.name(), rule)
                : Words.text("startup.bad.value", setting.name(), shown(setting, value), rule);
    }

    private static String todo(Setting setting) {
        return Words.text("startup.bad.todo", setting.name(), setting.variable());
    }

    private static Setting setting(String prefix, ObjectError error) {
        return new Setting(
                error instanceof FieldError field
                        ? prefix + "." + DataObjectPropertyName.toDashedForm(field.getField())
                        : prefix);
    }

    private static String rule(ObjectError error) {
        String said = Objects.requireNonNullElse(error.getDefaultMessage(), LIBRARY);
        if (!said.startsWith(LIBRARY)) {
            return said;
        }
        return switch (Objects.requireNonNullElse(error.getCode(), "")) {
            case "NotBlank", "NotNull", "NotEmpty" -> Words.text("startup.rule.missing");
            case "Min", "Max", "Positive", "PositiveOrZero", "DurationMin", "DurationMax" ->
                Words.text("startup.rule.range", said);
            case "Email" -> Words.text("startup.rule.address");
            default -> Words.text("startup.rule.form", said);
        };
    }

    private static boolean isMissing(@Nullable Object value) {
        return value == null || value.toString().isBlank();
    }

    private static String shown(Setting setting, @Nullable Object value) {
        return setting.isSecret() ? Words.text("startup.secret") : String.valueOf(value);
    }
}
