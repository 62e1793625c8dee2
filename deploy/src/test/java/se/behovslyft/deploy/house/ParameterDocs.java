package se.behovslyft.deploy.house;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import se.behovslyft.deploy.house.Sources.JavaSource;

/** What the Javadoc of records says about their components: {@code Imap.folder} → its sentence. */
final class ParameterDocs extends TreePathScanner<Void, Void> {

    private final Map<String, String> found = new HashMap<>();
    private final JavaSource source;

    private ParameterDocs(JavaSource source) {
        this.source = source;
    }

    static Map<String, String> ofRecords() {
        Map<String, String> all = new HashMap<>();
        for (JavaSource source : Sources.main()) {
            var docs = new ParameterDocs(source);
            docs.scan(source.unit(), null);
            all.putAll(docs.found);
        }
        return all;
    }

    @Override
    public Void visitClass(ClassTree type, Void ignored) {
        var comment = type.getKind() == Tree.Kind.RECORD ? source.trees().getDocCommentTree(getCurrentPath()) : null;
        if (comment != null) {
            for (DocTree tag : comment.getBlockTags()) {
                if (tag instanceof ParamTree parameter) {
                    found.put(type.getSimpleName() + "." + parameter.getName(), sentence(parameter));
                }
            }
        }
        return super.visitClass(type, ignored);
    }

    private static String sentence(ParamTree parameter) {
        return parameter.getDescription().stream()
                .map(String::valueOf)
                .collect(Collectors.joining())
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\{@link ([^}]*)}", "`$1`")
                .replaceAll("\\s+", " ")
                .replace("|", "\\|");
    }
}
