package se.behovslyft.deploy.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.behovslyft.deploy.StartRefused;
import se.behovslyft.deploy.demo.stage.DemoWords;

/**
 * Looks at addresses and ports before anything of the demo is made. Whoever reaches the demo can be anyone in it, so it
 * binds loopback or nothing; and a port in use is told by its number.
 */
@Component
@Profile("demo")
class BeforeTheStart implements BeanFactoryPostProcessor, EnvironmentAware {

    private static final String[] ADDRESSES = {"server.address", "management.server.address"};
    private static final String[] PORTS = {
        "server.port", "management.server.port", "behovslyft.demo.mail.smtp-port", "behovslyft.demo.mail.imap-port"
    };
    private static final String[] CHAT_PORTS = {"behovslyft.demo.chat.rss-port", "behovslyft.demo.chat.skr-port"};

    private Environment environment = new org.springframework.core.env.StandardEnvironment();

    @Override
    public void setEnvironment(Environment given) {
        environment = given;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory ignored) {
        for (String address : ADDRESSES) {
            requireLoopback(address);
        }
        ports().forEach(BeforeTheStart::requireFree);
    }

    private void requireLoopback(String setting) {
        String address = environment.getProperty(setting, "");
        if (address.isBlank() || !isLoopback(address)) {
            throw new StartRefused(
                    DemoWords.text("demo.notLoopback", setting, address.isBlank() ? "0.0.0.0" : address),
                    DemoWords.text("demo.notLoopback.todo", setting));
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private Map<String, Integer> ports() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        for (String setting : PORTS) {
            ports.put(setting, environment.getProperty(setting, Integer.class, 0));
        }
        if (environment.getProperty("behovslyft.demo.chat.on", Boolean.class, false)) {
            for (String setting : CHAT_PORTS) {
                ports.put(setting, environment.getProperty(setting, Integer.class, 0));
            }
        }
        return ports;
    }

    private static void requireFree(String setting, int port) {
        try (var tried = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            tried.setReuseAddress(true);
        } catch (IOException e) {
            throw new StartRefused(
                    DemoWords.text("demo.portTaken", String.valueOf(port)),
                    DemoWords.text(
                            "demo.portTaken.todo",
                            setting.toUpperCase(Locale.ROOT).replace("-", "").replace('.', '_')));
        }
    }
}
