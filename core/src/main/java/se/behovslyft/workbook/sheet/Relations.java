package se.behovslyft.workbook.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which parts a part refers to. */
final class Relations extends DefaultHandler {

    private static final long MOST_BYTES = 1024 * 1024;

    private final String folder;
    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> byType = new HashMap<>();

    private Relations(String folder) {
        this.folder = folder;
    }

    /** @param part a part's name, or empty for the file itself */
    static Relations of(ZipParts parts, String part) throws UnfitFile, IOException {
        int slash = part.lastIndexOf('/') + 1;
        var relations = new Relations(part.substring(0, slash));
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Optional<InputStream> found = parts.part(name, MOST_BYTES);
        if (found.isPresent()) {
            Xml.read(found.get(), relations);
        }
        return relations;
    }

    /** The part with that id. */
    Optional<String> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The first part of a type, named by the last word of the type's address; the rest differs between dialects. */
    Optional<String> byType(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        String target = attributes.getValue("Target");
        String type = attributes.getValue("Type");
        String id = attributes.getValue("Id");
        if (name.equals("Relationship") && target != null && type != null && id != null) {
            byId.put(id, resolved(target));
            byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), resolved(target));
        }
    }

    private String resolved(String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }
}
