package dev.tracegrad.processor.origin;

import dev.tracegrad.processor.language.Operator;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.problem.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one method that make nodes, as the runtime reads them ({@code Sites}): their names, and which part of
 * the source made which operand. They are numbered from 1, parameters among them, and stand in one constant text.
 */
public final class SiteTable {
    /** The most characters of a constant, each of which takes up to three bytes of the 65,535 (JVMS 4.4.7). */
    private static final int MOST_CHARACTERS = 20_000;

    /**
     * How many calls {@code Nodes.plus(x, n, "n")} may stand in each other's arguments: javac needs more of its stack for an
     * argument than for what is before a dot. Where there are more, {@code x.plus(Value.constant(n, "n"))} makes the same
     * nodes.
     */
    public static final int MOST_LABELLED = 32;

    private final Source method;
    private final String name;
    private final int start;
    private final int end;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    public SiteTable(Source method, String name) {
        this.method = method;
        this.name = name;
        this.start = method.start();
        this.end = method.end();
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** The number of a parameter that takes Values. */
    public int parameter(String parameter) {
        return number(parameter + " ");
    }

    /**
     * The number of an expression and the variable that it goes to; 0 if it does not stand in the method's file. One that is
     * elsewhere in the file, as a field's initialiser, has its place, and no text.
     */
    public int statement(@Nullable String variable, Expression made) {
        if (!made.source().file().equals(method.file())) {
            return 0;
        }
        StringBuilder text = new StringBuilder(variable == null ? "" : variable).append(' ');
        append(made, text);
        return number(text.toString());
    }

    private int number(String text) {
        Integer known = numbers.putIfAbsent(text, numbers.size() + 1);
        return known == null ? numbers.size() : known;
    }

    private static void append(Expression expression, StringBuilder text) {
        Expression made = expression;
        while (isTransparent(made)) {
            made = made.children().get(0);
        }
        text.append(made.source().range());
        List<Expression> operands = operands(made);
        char before = '(';
        for (Expression operand : operands) {
            text.append(before);
            append(operand, text);
            before = ',';
        }
        text.append(operands.isEmpty() ? "" : ")");
    }

    private static boolean isTransparent(Expression expression) {
        return expression instanceof Expression.Parenthesized
                || expression instanceof Expression.Cast
                || expression instanceof Expression.Unary unary && unary.operator() == Operator.UNARY_PLUS;
    }

    /** What made the operands of an expression's node, in order. */
    private static List<Expression> operands(Expression expression) {
        boolean hasOperands = expression instanceof Expression.Binary
                || expression instanceof Expression.Unary
                || expression instanceof Expression.Function
                || expression instanceof Expression.Assignment assignment && assignment.operator() != null;
        return hasOperands ? expression.children() : List.of();
    }

    /** The text, in parts that each fit into a constant. */
    public List<String> text() {
        int firstLine = method.line(start);
        StringBuilder text = new StringBuilder(method.file())
                .append('\n')
                .append(name)
                .append('\n')
                .append(firstLine)
                .append('\n');
        numbers.keySet().forEach(statement -> text.append(statement).append('\n'));
        text.append('\n').append(method.lines(firstLine, method.line(end)));
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = Math.min(text.length(), at + MOST_CHARACTERS);
            int line = text.lastIndexOf("\n", end - 1) + 1;
            if (end < text.length() && line > at) {
                end = line;
            } else if (Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            parts.add(text.substring(at, end));
            at = end;
        }
        return parts;
    }
}
