package se.behovslyft.deploy;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The one process: the kernel and both channels, on one database. */
@SpringBootApplication(scanBasePackages = "se.behovslyft")
@AutoConfigurationPackage(basePackages = "se.behovslyft")
@ConfigurationPropertiesScan("se.behovslyft")
public class Behovslyft {

    /** Starts the process; it stays until it is stopped. */
    public static void main(String[] arguments) {
        SpringApplication.run(Behovslyft.class, arguments);
    }
}
