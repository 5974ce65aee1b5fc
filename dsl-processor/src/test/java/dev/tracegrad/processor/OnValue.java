package dev.tracegrad.processor;

import static java.util.stream.Collectors.joining;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.tracegrad.processor.reader.OperatorScan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * A good program with each of its traced methods said on {@code Value} too: {@code f} as {@code fOnValue}, a number where its
 * companion has a Value becoming one, and nothing else changed.
 */
final class OnValue {
    static final String SUFFIX = "OnValue";

    private static final String MARK = "// on Value: ";

    private static final Pattern DECLARED = Pattern.compile("\\bdouble((?:\\[])*\\s+)(\\w+)");

    private final String text;
    private final SourcePositions positions;
    private final CompilationUnitTree unit;

    /** The methods that can be tried, as {@code Class.method}, in the order of the source, with their text on Value. */
    private final Map<String, Said> said = new TreeMap<>();

    private final Set<String> seen = new HashSet<>();

    private record Said(String text, int end) {}

    private OnValue(JavaFileObject source) {
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, message -> {}, null, null, List.of(source));
        try {
            this.text = source.getCharContent(true).toString();
            this.unit = task.parse().iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.positions = Trees.instance(task).getSourcePositions();
    }

    /** @param companions the texts of the program's companions, which tell what is a Value in them */
    static OnValue of(JavaFileObject program, List<JavaFileObject> companions) {
        Map<String, String> bodies = new TreeMap<>();
        for (JavaFileObject companion : companions) {
            OnValue parsed = new OnValue(companion);
            parsed.methods((type, method) -> bodies.merge(
                    type.replaceAll("Traced$", "") + "." + method.getName(), parsed.text(method), String::concat));
        }
        OnValue parsed = new OnValue(program);
        parsed.methods((type, method) -> parsed.say(type, method, bodies.get(type + "." + method.getName())));
        return parsed;
    }

    private interface Visitor {
        void visit(String type, MethodTree method);
    }

    /** Visits the methods of all classes that have names, each with its class's name as companions write it. */
    private void methods(Visitor visitor) {
        Deque<String> around = new ArrayDeque<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree tree, Void unused) {
                around.addLast(tree.getSimpleName().toString());
                super.visitClass(tree, null);
                around.removeLast();
                return null;
            }

            @Override
            public Void visitMethod(MethodTree tree, Void unused) {
                if (tree.getReturnType() != null) {
                    visitor.visit(String.join("_", around), tree);
                }
                return null;
            }
        }.scan(unit, null);
    }

    private String text(Tree tree) {
        return text.substring(start(tree), end(tree));
    }

    private int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    private int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }

    private void say(String type, MethodTree method, String companion) {
        String name = type + "." + method.getName();
        if (companion == null || method.getBody() == null || !canBeSaid(method, companion)) {
            return;
        }
        String modifiers = method.getModifiers().getFlags().stream()
                .filter(Set.of(Modifier.PUBLIC, Modifier.DEFAULT, Modifier.STATIC)::contains)
                .map(modifier -> modifier + " ")
                .collect(joining());
        StringBuilder onValue = new StringBuilder(
                "\n" + MARK + name + "\n@dev.tracegrad.annotations.Traced @SuppressWarnings(\"all\") ");
        onValue.append(modifiers);
        if (!method.getTypeParameters().isEmpty()) {
            onValue.append(method.getTypeParameters().stream().map(this::text).collect(joining(", ", "<", "> ")));
        }
        onValue.append(onValue(text(method.getReturnType()))).append(' ');
        onValue.append(method.getName()).append(SUFFIX).append('(');
        List<String> parameters = new ArrayList<>();
        for (VariableTree parameter : method.getParameters()) {
            parameters.add(onValue(text(parameter)));
        }
        onValue.append(String.join(", ", parameters)).append(") ");
        if (!method.getThrows().isEmpty()) {
            onValue.append("throws ").append(text(method.getThrows().get(0))).append(' ');
        }
        onValue.append(body(method, companion));
        if (seen.add(name)) {
            said.put(name, new Said(onValue.toString(), end(method)));
        } else {
            said.remove(name); // overloaded: not told apart by the name
        }
    }

    /**
     * Whether it would mean the same: it is traced into, and not one node; it has a number that is tracked, and an operator on it; it makes no text of it; and it has
     * no cast to double, which in a companion does nothing, and on Value reads the number; and its companion tracks no number
     * that stays one on Value: in a field, in a variable without a type.
     */
    private boolean canBeSaid(MethodTree method, String companion) {
        String body = text(method.getBody());
        boolean hasValue = body.contains(".data()")
                || method.getParameters().stream().anyMatch(one -> text(one).contains("double"));
        boolean makesText = body.contains("printf")
                || body.contains("format(")
                || text(method.getReturnType()).equals("String");
        boolean isTrackedBesideValues = companion.contains("memory") || body.contains("var ");
        return hasValue
                && !text(method).startsWith("@Primitive")
                && !isTrackedBesideValues
                && OperatorScan.finds(method)
                && !makesText
                && !body.contains("(double)");
    }

    private static String onValue(String declaration) {
        return declaration.replaceAll("\\bdouble\\b", "dev.tracegrad.Value");
    }

    private String body(MethodTree method, String companion) {
        String body = text(method.getBody());
        Predicate<Matcher> isValue = found -> Pattern.compile("\\bValue(\\[])* " + found.group(2) + "\\b")
                .matcher(companion)
                .find();
        Matcher declared = DECLARED.matcher(body);
        body = declared.replaceAll(found ->
                Matcher.quoteReplacement(isValue.test((Matcher) found) ? onValue(found.group()) : found.group()));
        body = body.replaceAll("new double((?:\\[])+)", "new dev.tracegrad.Value$1");
        body = body.replace(".data()", "");
        return body.replaceAll("(?<![.\\w])" + method.getName() + "\\(", method.getName() + SUFFIX + "(");
    }

    /** The names of the methods that are said on Value. */
    List<String> names() {
        return List.copyOf(said.keySet());
    }

    /** Leaves one out that cannot be said. */
    void remove(String name) {
        said.remove(name);
    }

    /** The program with all of them after the methods that they say. */
    String source() {
        StringBuilder source = new StringBuilder(text);
        said.values().stream().sorted((a, b) -> b.end() - a.end()).forEach(one -> source.insert(one.end(), one.text()));
        return source.toString();
    }

    /** Which of them stands in that line of the source: the last one that begins before it. */
    String at(long line) {
        List<String> marks = source().lines()
                .limit(line)
                .filter(one -> one.startsWith(MARK))
                .map(one -> one.substring(MARK.length()))
                .toList();
        return marks.isEmpty() ? "" : marks.get(marks.size() - 1);
    }
}
