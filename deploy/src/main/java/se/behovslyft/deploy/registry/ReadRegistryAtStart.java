package se.behovslyft.deploy.registry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the registry before any channel is open, so that nobody in it is met as a stranger. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RegistrySettings.class)
class ReadRegistryAtStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ReadRegistryAtStart.class);

    private final Registry registry;
    private final RegistrySettings settings;

    ReadRegistryAtStart(Registry registry, RegistrySettings settings) {
        this.registry = registry;
        this.settings = settings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (settings.folder() == null) {
            LOG.info("No registry folder is set; who is who is what the database says");
            return;
        }
        LOG.info("Registry read: {}", registry.read(settings.folder()));
    }
}
