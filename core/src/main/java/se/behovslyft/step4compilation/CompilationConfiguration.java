package se.behovslyft.step4compilation;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Makes the settings of the compilation available. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CompilationSettings.class)
class CompilationConfiguration {}
