package se.behovslyft.deploy.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;

/** Every setting of the house, from the records that hold them; those of the demo are set by {@code ./demo}. */
final class SettingsTable {

    /** A setting, what holds when nothing is said, and what its record says that it means. */
    private record Row(String name, String otherwise, String meaning) {

        String line() {
            String variable = name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
            return "| `%s`<br>`%s` | %s | %s |".formatted(name, variable, otherwise, meaning);
        }
    }

    private final Map<String, String> meanings = ParameterDocs.ofRecords();
    private final PropertySource<?> file = productionSettings();
    private final List<Row> rows = new ArrayList<>();

    static String text() {
        var table = new SettingsTable();
        House.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(ConfigurationProperties.class))
                .filter(type -> !prefix(type).startsWith("behovslyft.demo"))
                .sorted(Comparator.comparing(SettingsTable::prefix))
                .forEach(type -> table.add(prefix(type), type.reflect()));
        return table.rows.stream()
                .map(Row::line)
                .collect(Collectors.joining(
                        "\n", "| Setting, environment variable | Default | Meaning |\n|---|---|---|\n", "\n"));
    }

    private static String prefix(JavaClass type) {
        return type.getAnnotationOfType(ConfigurationProperties.class).value();
    }

    private void add(String prefix, Class<?> settings) {
        RecordComponent[] components = settings.getRecordComponents();
        Parameter[] parameters = constructor(settings).getParameters();
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            String name = prefix + "." + DataObjectPropertyName.toDashedForm(component.getName());
            if (component.getType().isRecord()) {
                add(name, component.getType());
            } else {
                String meaning = meanings.getOrDefault(settings.getSimpleName() + "." + component.getName(), "");
                rows.add(new Row(name, otherwise(name, parameters[i]), meaning + choices(component.getType())));
            }
        }
    }

    /** What the production file says wins over what the record says. */
    private String otherwise(String name, Parameter component) {
        DefaultValue said = component.getAnnotation(DefaultValue.class);
        Object value = file.getProperty(name);
        String text = value != null ? value.toString() : said == null ? "" : String.join(", ", said.value());
        return text.isEmpty() ? "" : "`" + text + "`";
    }

    /** The one that the settings are bound through; the compiler puts the annotations of the components there. */
    private static Constructor<?> constructor(Class<?> settings) {
        return Arrays.stream(settings.getDeclaredConstructors())
                .filter(one -> one.getParameterCount() == settings.getRecordComponents().length)
                .findFirst()
                .orElseThrow();
    }

    private static String choices(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(choice -> "`" + choice + "`")
                        .collect(Collectors.joining(", ", ": ", ""))
                : "";
    }

    private static PropertySource<?> productionSettings() {
        var yaml = new FileSystemResource(Sources.ROOT.resolve("deploy/src/main/resources/application.yaml"));
        try {
            return new YamlPropertySourceLoader().load("production", yaml).getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
