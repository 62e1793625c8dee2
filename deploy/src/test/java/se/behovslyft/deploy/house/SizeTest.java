package se.behovslyft.deploy.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.behovslyft.deploy.house.Sources.JavaSource;

/**
 * Small things can be read. As a rule a method has at most 15 lines and a file 120; here stand the limits that hold
 * always, for main code and tests alike.
 */
class SizeTest {

    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 25;

    @Test
    void noFileIsTooLongToRead() {
        assertThat(all())
                .filteredOn(source -> lines(source) > LONGEST_FILE)
                .extracting(source -> source.name() + " has " + lines(source) + " lines")
                .as("files of more than %d lines", LONGEST_FILE)
                .isEmpty();
    }

    @Test
    void noMethodIsTooLongToSeeAtOnce() {
        List<String> tooLong = new ArrayList<>();
        all().forEach(source -> new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void ignored) {
                if (lines(source, method) > LONGEST_METHOD) {
                    tooLong.add(
                            "%s: %s has %d lines".formatted(source.name(), method.getName(), lines(source, method)));
                }
                return super.visitMethod(method, ignored);
            }
        }.scan(source.unit(), null));

        assertThat(tooLong).as("methods of more than %d lines", LONGEST_METHOD).isEmpty();
    }

    private static List<JavaSource> all() {
        List<JavaSource> sources = new ArrayList<>(Sources.main());
        sources.addAll(Sources.tests());
        return sources;
    }

    private static long lines(JavaSource source) {
        return Sources.text(source.path()).lines().count();
    }

    /** From the opening brace to the closing one, both counted; annotations and parameters are not. */
    private static long lines(JavaSource source, MethodTree method) {
        if (method.getBody() == null) {
            return 0;
        }
        var positions = source.trees().getSourcePositions();
        long first = source.line(positions.getStartPosition(source.unit(), method.getBody()));
        long last = source.line(positions.getEndPosition(source.unit(), method.getBody()));
        return last - first + 1;
    }
}
