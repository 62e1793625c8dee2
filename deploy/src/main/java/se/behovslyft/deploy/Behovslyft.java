package se.behovslyft.deploy;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import se.behovslyft.deploy.similarity.SimilarityCommand;

/** The one process: the kernel and both channels, on one database. */
@SpringBootApplication(scanBasePackages = "se.behovslyft")
@AutoConfigurationPackage(basePackages = "se.behovslyft")
@ConfigurationPropertiesScan("se.behovslyft")
public class Behovslyft {

    /** Starts the process; it stays until it is stopped. Or carries out a command and ends with its status. */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals(SimilarityCommand.NAME)) {
            System.exit(SimilarityCommand.run(List.of(arguments).subList(1, arguments.length)));
        }
        SpringApplication.run(Behovslyft.class, arguments);
    }
}
