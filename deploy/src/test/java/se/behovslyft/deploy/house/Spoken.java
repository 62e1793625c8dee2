package se.behovslyft.deploy.house;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.behovslyft.deploy.house.Sources.JavaSource;

/** What the main code says in string literals: whole ones, and those that are put together around something else. */
final class Spoken extends TreeScanner<Void, Void> {

    /** A literal and where it stands. */
    record Literal(String file, String text) {}

    /** A call {@code wording.text("key", …)} with its key written out, and how many values it gives. */
    record Call(String file, String key, int values) {}

    /** How a page asks for a text: {@code #{key}}, or {@code msg('key')} inside a longer expression. */
    private static final Pattern IN_A_PAGE = Pattern.compile("(?:#\\{|msg\\(')([\\w.]+)");

    final List<Literal> literals = new ArrayList<>();
    final List<Call> calls = new ArrayList<>();
    final Set<Pattern> composed = new HashSet<>();

    private String file = "";

    static Spoken inMainCode() {
        var spoken = new Spoken();
        for (JavaSource source : Sources.main()) {
            spoken.file = source.name();
            spoken.scan(source.unit(), null);
        }
        Sources.files(Sources.ROOT.resolve("deploy/src/main/resources/templates"), ".html").stream()
                .flatMap(page -> IN_A_PAGE.matcher(Sources.text(page)).results())
                .map(key -> new Literal("", key.group(1)))
                .forEach(spoken.literals::add);
        return spoken;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void ignored) {
        if (literal.getValue() instanceof String text) {
            literals.add(new Literal(file, text));
        }
        return null;
    }

    @Override
    public Void visitBinary(BinaryTree sum, Void ignored) {
        if (sum.getKind() == Tree.Kind.PLUS) {
            String pattern = pattern(sum);
            if (pattern.matches(".*[a-zA-Z]{3}.*")) {
                composed.add(Pattern.compile(pattern));
            }
        }
        return super.visitBinary(sum, ignored);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void ignored) {
        List<? extends ExpressionTree> arguments = call.getArguments();
        if (call.getMethodSelect() instanceof MemberSelectTree method
                && method.getExpression().toString().endsWith("wording")
                && !arguments.isEmpty()
                && arguments.getFirst() instanceof LiteralTree literal
                && !method.getIdentifier().toString().contains("Or")) {
            calls.add(new Call(file, String.valueOf(literal.getValue()), arguments.size() - 1));
        }
        return super.visitMethodInvocation(call, ignored);
    }

    /** Anything may stand where the sum has something else than a literal. */
    private static String pattern(ExpressionTree part) {
        if (part instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            return pattern(sum.getLeftOperand()) + pattern(sum.getRightOperand());
        }
        return part instanceof LiteralTree literal ? Pattern.quote(String.valueOf(literal.getValue())) : ".+";
    }
}
