package se.behovslyft.mail.read;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links to files in OneDrive and SharePoint, which mail programs put in a mail instead of the file. */
final class CloudLink {

    private static final Pattern LINK = Pattern.compile("(?i)https?://[^\\s<>\"]+");
    private static final Pattern SHARED_FILE = Pattern.compile(
            "(?i)(?:\\.sharepoint\\.com|sharepoint\\.com)(?::\\d+)?(?:/|%2f)(?::|%3a)[a-z](?::|%3a)(?:/|%2f)|//1drv\\.ms/|//onedrive\\.live\\.com/|%2f1drv\\.ms%2f");

    private static final int LONGEST_NAME = 120;

    private CloudLink() {}

    static boolean isIn(String text, List<String> links) {
        return Stream.concat(links.stream(), LINK.matcher(text).results().map(match -> match.group()))
                .anyMatch(link -> SHARED_FILE.matcher(link).find());
    }

    /** The text without the lines that are such a link, with at most the file's name beside it. */
    static String removedFrom(String text) {
        return text.lines()
                .filter(line -> !isLinkLine(line))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static boolean isLinkLine(String line) {
        return SHARED_FILE.matcher(line).find()
                && LINK.matcher(line).replaceAll("").strip().length() <= LONGEST_NAME;
    }
}
