package se.behovslyft.deploy.similarity;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was asked on the command line.
 *
 * @param needs the file to read
 * @param top how many suggestions for each need at most
 */
record Request(Path needs, int top) {

    private static final String NEEDS = "--needs";
    private static final String TOP = "--top";
    private static final String USUAL_TOP = "50";
    private static final int HIGHEST_TOP = 1_000;

    /** @param words what stands after the command's name */
    static Request of(List<String> words) throws CommandRefused {
        Map<String, String> options = new HashMap<>();
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            if (word.equals("--decisions-in-order")) {
                throw new CommandRefused("notYet");
            }
            if (!Set.of(NEEDS, TOP).contains(word) || !rest.hasNext()) {
                throw new CommandRefused("unknown", word);
            }
            options.put(word, rest.next());
        }
        String file = options.get(NEEDS);
        if (file == null) {
            throw new CommandRefused("usage");
        }
        return new Request(path(file), top(options.getOrDefault(TOP, USUAL_TOP)));
    }

    private static Path path(String file) throws CommandRefused {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new CommandRefused("unreadable", file);
        }
    }

    private static int top(String written) throws CommandRefused {
        if (!written.matches("[1-9]\\d{0,3}") || Integer.parseInt(written) > HIGHEST_TOP) {
            throw new CommandRefused("top", written);
        }
        return Integer.parseInt(written);
    }
}
