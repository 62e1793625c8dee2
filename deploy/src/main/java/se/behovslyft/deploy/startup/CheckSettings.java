package se.behovslyft.deploy.startup;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactoryInitializer;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.stereotype.Component;

/**
 * Reads all our settings before anything else is done, so that a mistake in one of them is told before the database is
 * touched; and stops at a setting that does not exist, since it is most likely a misspelt one that does.
 */
@Component
final class CheckSettings implements BeanFactoryInitializer<ConfigurableListableBeanFactory> {

    private static final String OURS = "behovslyft.";

    /** What Docker and Kubernetes set for a service that happens to have our name. */
    private static final Pattern OF_THE_PLATFORM =
            Pattern.compile("BEHOVSLYFT(_.+)?_(SERVICE_HOST|SERVICE_PORT.*|PORT(_.+)?)");

    private final ConfigurableEnvironment environment;

    CheckSettings(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public void initialize(ConfigurableListableBeanFactory beans) {
        var known = new KnownSettings();
        for (String bean : beans.getBeanDefinitionNames()) {
            Class<?> type = beans.getType(bean, false);
            String prefix = prefix(type);
            if (type != null && type.isRecord() && prefix.startsWith(OURS)) {
                known.add(prefix, type);
                beans.getBean(bean);
            }
        }
        List<String> unknown = unknown(known);
        if (!unknown.isEmpty()) {
            throw new UnknownSettings(unknown, known.names());
        }
    }

    private static String prefix(@Nullable Class<?> type) {
        ConfigurationProperties settings =
                type == null ? null : AnnotatedElementUtils.findMergedAnnotation(type, ConfigurationProperties.class);
        return settings == null ? "" : settings.prefix();
    }

    private List<String> unknown(KnownSettings known) {
        return environment.getPropertySources().stream()
                .flatMap(source -> unknown(source, known))
                .distinct()
                .sorted()
                .toList();
    }

    /** Properties of the JVM are left alone: the build and its tests speak through them. */
    private static Stream<String> unknown(PropertySource<?> source, KnownSettings known) {
        if (source instanceof SystemEnvironmentPropertySource variables) {
            return names(variables, name -> name.startsWith("BEHOVSLYFT_"))
                    .filter(name -> !known.takeVariable(name))
                    .filter(name -> !OF_THE_PLATFORM.matcher(name).matches());
        }
        boolean isOfTheJvm = source.getName().equals(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        return source instanceof EnumerablePropertySource<?> listed && !isOfTheJvm
                ? names(listed, name -> name.startsWith(OURS)).filter(name -> !known.take(name))
                : Stream.empty();
    }

    private static Stream<String> names(EnumerablePropertySource<?> source, Predicate<String> ours) {
        return Arrays.stream(source.getPropertyNames()).filter(ours);
    }
}
