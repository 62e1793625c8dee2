package se.behovslyft.deploy.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The sources of the repository as the compiler reads them, whether they have been built or not. */
final class Sources {

    /** One parsed file. */
    record JavaSource(Path path, CompilationUnitTree unit, DocTrees trees) {

        String name() {
            return Sources.ROOT.relativize(path).toString().replace('\\', '/');
        }

        long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }

    /** Where the repository lies: the nearest folder above with the wrapper in it. */
    static final Path ROOT = root();

    static final List<String> MODULES = List.of("core", "bot", "mail-gateway", "deploy");

    private Sources() {}

    /** All that goes into the product. */
    static List<JavaSource> main() {
        return in("main", "launcher");
    }

    static List<JavaSource> tests() {
        return in("test");
    }

    private static List<JavaSource> in(String... kinds) {
        return parse(MODULES.stream()
                .map(module -> ROOT.resolve(module).resolve("src"))
                .flatMap(src -> Stream.of(kinds).map(kind -> src.resolve(kind).resolve("java")))
                .flatMap(folder -> files(folder, ".java").stream())
                .toList());
    }

    /** The files below a folder that end so, in the order of their paths; none when there is no such folder. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JavaSource> parse(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(files));
            DocTrees trees = DocTrees.instance(task);
            return StreamSupport.stream(task.parse().spliterator(), false)
                    .map(unit -> new JavaSource(Path.of(unit.getSourceFile().toUri()), unit, trees))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
