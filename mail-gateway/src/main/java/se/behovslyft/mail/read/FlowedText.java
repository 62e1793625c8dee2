package se.behovslyft.mail.read;

import java.util.List;

/** Text in which a line that ends in a space goes on with the next (RFC 3676). */
final class FlowedText {

    private FlowedText() {}

    static String joined(String text) {
        var joined = new StringBuilder();
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            boolean goesOn = line.endsWith(" ")
                    && !line.equals("-- ")
                    && at + 1 < lines.size()
                    && depth(line) == depth(lines.get(at + 1));
            joined.append(goesOn && depth(line) == 0 ? line : line + "\n");
        }
        return joined.toString();
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }
}
