package se.behovslyft.deploy.demo.stage;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The samples, row by row. */
@Component
@Profile("demo")
public class SampleFiles {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final DemoSettings settings;
    private final JsonMapper json;

    SampleFiles(DemoSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    /** The rows of a file of the sample registry, by heading. */
    public List<CSVRecord> registry(String file) {
        try (Reader text =
                Files.newBufferedReader(settings.samples().resolve("registry").resolve(file))) {
            text.mark(1);
            if (text.read() != BYTE_ORDER_MARK) {
                text.reset();
            }
            try (CSVParser rows = CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(';')
                    .setHeader()
                    .get()
                    .parse(text)) {
                return rows.getRecords();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a file of sample needs, each read as a record of that type. */
    public <T> List<T> needs(String file, Class<T> type) {
        try {
            return Files.readAllLines(settings.samples().resolve("needs").resolve(file)).stream()
                    .map(line -> json.readValue(line, type))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
