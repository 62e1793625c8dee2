package se.behovslyft.similarity.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.behovslyft.need.LocalNeedId;
import se.behovslyft.round.RoundId;
import se.behovslyft.similarity.Searchable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Invented needs where it is known which say the same: one JSON object a line, duplicates carry the same {@code concept}.
 *
 * @param needs in the order of the file
 * @param names the id in the file of each need
 * @param concepts the label of each need
 */
record LabelledNeeds(List<Searchable> needs, Map<LocalNeedId, String> names, Map<LocalNeedId, String> concepts) {

    static final RoundId ROUND = new RoundId(new UUID(0, 1));

    static LabelledNeeds read(Path file) throws IOException {
        var json = JsonMapper.builder().build();
        List<Searchable> needs = new ArrayList<>();
        Map<LocalNeedId, String> names = new LinkedHashMap<>();
        Map<LocalNeedId, String> concepts = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = json.readTree(line);
            Searchable need = need(row);
            needs.add(need);
            names.put(need.id(), row.path("id").asString());
            concepts.put(need.id(), row.path("concept").asString());
        }
        return new LabelledNeeds(needs, names, concepts);
    }

    String name(LocalNeedId need) {
        return names.getOrDefault(need, "");
    }

    boolean sayTheSame(LocalNeedId one, LocalNeedId other) {
        return concepts.getOrDefault(one, "").equals(concepts.get(other));
    }

    boolean hasDuplicate(LocalNeedId need) {
        return concepts.keySet().stream().anyMatch(other -> !other.equals(need) && sayTheSame(need, other));
    }

    private static Searchable need(JsonNode row) {
        byte[] name = row.path("id").asString().getBytes(StandardCharsets.UTF_8);
        return new Searchable(
                new LocalNeedId(UUID.nameUUIDFromBytes(name)),
                ROUND,
                row.path("title").asString(),
                row.path("description").asString(),
                row.path("target_group").asString(""),
                row.path("existing_support").asString(""));
    }
}
