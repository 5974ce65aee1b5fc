package dev.tracegrad.processor.print;

import dev.tracegrad.processor.activity.Companion;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.language.Operator;
import dev.tracegrad.processor.model.AnonymousMethod;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Pattern;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What was read of each method, as a tree: a record a line, each below the one that it is a part of. */
final class ModelPrinter {
    private static final String INDENT = "    ";

    private ModelPrinter() {}

    static String print(Companion companion, Predicate<ExecutableElement> isWanted) {
        StringBuilder text = new StringBuilder();
        for (TracedMethod method : companion.everything()) {
            if (isWanted.test(method.element())) {
                text.append(INDENT).append(method.element()).append('\n');
                print(method.body(), text);
            }
        }
        return text.toString();
    }

    /** A part of a body, and how deep it stands. */
    private record Node(Record part, int depth) {}

    /** Without recursion, since a formula can be thousands of terms deep. */
    private static void print(Record body, StringBuilder text) {
        Deque<Node> open = new ArrayDeque<>(List.of(new Node(body, 2)));
        while (!open.isEmpty()) {
            Node node = open.pop();
            text.append(INDENT.repeat(node.depth())).append(line(node.part())).append('\n');
            List<Record> parts = parts(node.part());
            for (int i = parts.size() - 1; i >= 0; i--) {
                open.push(new Node(parts.get(i), node.depth() + 1));
            }
        }
    }

    /** The records directly inside one, in the order of its components. */
    private static List<Record> parts(Record part) {
        List<Record> parts = new ArrayList<>();
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            Object value = value(part, component);
            List<?> all = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            all.stream().filter(ModelPrinter::isPart).forEach(one -> parts.add((Record) one));
        }
        return parts;
    }

    private static boolean isPart(Object value) {
        return value instanceof Statement
                || value instanceof Expression
                || value instanceof Statement.Case
                || value instanceof Statement.Catch
                || value instanceof Pattern
                || value instanceof AnonymousMethod;
    }

    /** The record's name, and what it says itself. */
    private static String line(Record part) {
        StringJoiner line = new StringJoiner(" ");
        line.add(part.getClass().getSimpleName());
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            String said = said(component.getName(), value(part, component));
            if (!said.isEmpty()) {
                line.add(said);
            }
        }
        return part instanceof Expression expression ? line + ": " + expression.type() : line.toString();
    }

    /** A component that is no part of the tree, in words; nothing for what its line says anyway. */
    private static String said(String name, @Nullable Object value) {
        if (value instanceof Boolean truth) {
            return truth ? name : "";
        }
        if (value instanceof Variable variable) {
            return name.equals("result") ? "" : variable.name();
        }
        if (value instanceof ExecutableElement method) {
            return Members.described(method);
        }
        boolean isSaid = value instanceof String && !name.equals("value")
                || value instanceof Operator
                || value instanceof VariableElement
                || value instanceof TypeMirror && !name.equals("type");
        return isSaid ? String.valueOf(value) : "";
    }

    private static @Nullable Object value(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part + " hides " + component, e);
        }
    }
}
