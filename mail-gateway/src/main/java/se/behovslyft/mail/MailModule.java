package se.behovslyft.mail;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The whole mail gateway, for whoever puts an application together by naming its parts. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@EnableConfigurationProperties(MailSettings.class)
class MailModule {}
