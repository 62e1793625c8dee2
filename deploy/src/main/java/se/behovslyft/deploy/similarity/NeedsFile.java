package se.behovslyft.deploy.similarity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.behovslyft.need.LocalNeedId;
import se.behovslyft.round.RoundId;
import se.behovslyft.similarity.Searchable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of needs, one JSON object a line: id, title, description, target_group, existing_support. Other keys are not read. */
final class NeedsFile {

    static final RoundId ROUND = new RoundId(new UUID(0, 1));

    private final JsonMapper json = JsonMapper.builder().build();
    private final Path file;

    NeedsFile(Path file) {
        this.file = file;
    }

    /** The needs by their id in the file, in its order; at least one. */
    Map<String, Searchable> needs() throws CommandRefused {
        List<String> lines = lines();
        Map<String, Searchable> needs = new LinkedHashMap<>();
        for (int number = 1; number <= lines.size(); number++) {
            if (!lines.get(number - 1).isBlank()) {
                JsonNode row = row(lines.get(number - 1), number);
                String id = row.path("id").asString();
                if (needs.putIfAbsent(id, need(id, row)) != null) {
                    throw new CommandRefused("twice", file.toString(), String.valueOf(number), id);
                }
            }
        }
        if (needs.isEmpty()) {
            throw new CommandRefused("empty", file.toString());
        }
        return needs;
    }

    private List<String> lines() throws CommandRefused {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new CommandRefused("unreadable", file.toString());
        }
    }

    private JsonNode row(String line, int number) throws CommandRefused {
        try {
            JsonNode row = json.readTree(line);
            if (row.path("id").isString() && row.path("title").isString()) {
                return row;
            }
        } catch (JacksonException e) {
            // Told like a row that lacks what is needed.
        }
        throw new CommandRefused("row", file.toString(), String.valueOf(number));
    }

    private static Searchable need(String id, JsonNode row) {
        return new Searchable(
                new LocalNeedId(UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))),
                ROUND,
                row.path("title").asString(),
                text(row, "description"),
                text(row, "target_group"),
                text(row, "existing_support"));
    }

    private static String text(JsonNode row, String key) {
        JsonNode value = row.path(key);
        return value.isString() ? value.asString() : "";
    }
}
