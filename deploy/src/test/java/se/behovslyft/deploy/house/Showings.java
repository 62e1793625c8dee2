package se.behovslyft.deploy.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import se.behovslyft.deploy.house.Sources.JavaSource;

/** Finds in the sources of the tests which requirement each says that it shows. */
final class Showings extends TreeScanner<Void, Void> {

    /**
     * A test and a requirement that it shows.
     *
     * @param sentence what the test claims; that of a class is about everything in it
     */
    record Showing(String requirement, String testClass, String sentence) {}

    private final List<Showing> found = new ArrayList<>();
    private final Deque<String> classes = new ArrayDeque<>();

    static List<Showing> all() {
        var showings = new Showings();
        for (JavaSource source : Sources.tests()) {
            showings.scan(source.unit(), null);
        }
        return showings.found;
    }

    @Override
    public Void visitClass(ClassTree type, Void ignored) {
        classes.push(type.getSimpleName().toString());
        note(type.getModifiers(), "all of it");
        super.visitClass(type, ignored);
        classes.pop();
        return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void ignored) {
        note(method.getModifiers(), sentence(method.getName().toString()));
        return super.visitMethod(method, ignored);
    }

    private void note(ModifiersTree modifiers, String sentence) {
        for (AnnotationTree annotation : modifiers.getAnnotations()) {
            if (annotation.getAnnotationType().toString().endsWith("Requirement")) {
                literals(annotation).forEach(id -> found.add(new Showing(id, classes.getLast(), sentence)));
            }
        }
    }

    private static List<String> literals(AnnotationTree annotation) {
        List<String> ids = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void ignored) {
                ids.add(String.valueOf(literal.getValue()));
                return null;
            }
        }.scan(annotation.getArguments(), null);
        return ids;
    }

    /** {@code anRssSeesItsOwnNeeds} → "an RSS sees its own needs". */
    static String sentence(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ")
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("\\brss\\b", "RSS")
                .replaceAll("\\bskr\\b", "SKR");
    }
}
