package se.behovslyft.deploy.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents speak of classes and files that exist. */
class DocsAreTrueTest {

    private static final int LONGEST_README = 150;

    private static final Pattern FENCED = Pattern.compile("(?s)```.*?```");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
    private static final Pattern CLASS = Pattern.compile("@?([A-Z][a-z0-9]+[A-Za-z0-9]*)(\\.\\w+)?(\\(.*\\))?");
    private static final Pattern PATH = Pattern.compile(
            "(\\./)?[a-zA-Z.][a-zA-Z0-9._-]*(/[a-zA-Z0-9åäö._-]+)+/?|\\./\\w+|[\\w-]+\\.(md|csv|yaml|xml)");

    /** Of others, and known to everybody. */
    private static final Set<String> NOT_OURS =
            Set.of("Clock", "ConfigurationProperties", "MessageFormat", "NullMarked", "Tag", "Value");

    /** What a build or a running process makes, or whoever runs it. */
    private static final Pattern NOT_IN_THE_REPOSITORY = Pattern.compile("var/.*|config/.*|.*target/.*|/.*");

    @Test
    void theReadmeIsReadInFiveMinutes() {
        assertThat(Sources.text(Sources.ROOT.resolve("README.md")).lines().count())
                .isLessThanOrEqualTo(LONGEST_README);
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(untrue(
                        text -> LINK.matcher(text).results().map(link -> link.group(1)),
                        (document, target) -> target.matches("[a-z]+:.*")
                                || Files.exists(document.getParent().resolve(target))))
                .isEmpty();
    }

    @Test
    void everyClassThatIsNamedExists() {
        Set<String> types = Stream.concat(Sources.main().stream(), Sources.tests().stream())
                .map(source -> source.path().getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());

        assertThat(untrue(
                        text -> code(text)
                                .map(CLASS::matcher)
                                .filter(name -> name.matches())
                                .map(name -> name.group(1)),
                        (document, name) -> types.contains(name) || NOT_OURS.contains(name)))
                .isEmpty();
    }

    @Test
    void everyFileThatIsNamedExists() {
        assertThat(untrue(
                        text -> code(text).filter(path -> PATH.matcher(path).matches()),
                        (document, path) -> NOT_IN_THE_REPOSITORY.matcher(path).matches()
                                || Files.exists(Sources.ROOT.resolve(path))
                                || Files.exists(document.getParent().resolve(path))))
                .isEmpty();
    }

    /** What the documents say that is not so, each with the document that says it. */
    private static List<String> untrue(Function<String, Stream<String>> claims, BiPredicate<Path, String> isTrue) {
        return documents()
                .flatMap(document -> claims.apply(Sources.text(document))
                        .filter(claim -> !isTrue.test(document, claim))
                        .map(claim -> Sources.ROOT.relativize(document) + ": " + claim))
                .toList();
    }

    private static Stream<Path> documents() {
        return Stream.concat(
                Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").map(Sources.ROOT::resolve),
                Sources.files(Sources.ROOT.resolve("docs"), ".md").stream());
    }

    /** What stands between backticks, outside fenced blocks. */
    private static Stream<String> code(String text) {
        return CODE.matcher(FENCED.matcher(text).replaceAll("")).results().map(code -> code.group(1));
    }
}
