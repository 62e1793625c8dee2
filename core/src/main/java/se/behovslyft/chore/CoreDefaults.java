package se.behovslyft.chore;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** Settings that the core cannot do without: the schema is validated, never changed; the scheduler's table is ours. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:behovslyft-core.properties")
class CoreDefaults {}
