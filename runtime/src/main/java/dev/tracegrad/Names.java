package dev.tracegrad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A label for each node of a graph, different from that of every other node and free of line breaks.
 *
 * <p>A node is labelled with its name. Several nodes of one name are {@code x}, {@code x#2}, {@code x#3} in topological
 * order, nodes without a name {@code %1}, {@code %2}; a number that some other name already ends in is passed over. A
 * constant without a name is <em>inline</em>, unless it is the root: it needs no label, and its number stands wherever it
 * is used. The characters that would break a line, or would not be seen, are written as Java writes them in a string,
 * {@code \n} or by their code; the backslash itself stays as it is.
 *
 * <p>For printers, those of this project and others. The labels are those that the nodes' names gave when the object was
 * made. Positions are those in {@link Graph#topologicalOrder()}; where there is none, methods throw an {@link
 * IndexOutOfBoundsException}.
 */
public final class Names {
    private static final String OPERATORS = "+-*/%&|^<>=?:!~,";

    private final Graph graph;

    /** How many nodes of the same name, or without any, came up to this one, itself included; 0 for inline ones. */
    private final int[] numbers;

    /**
     * The labels of a graph's nodes, in time and memory linear in the graph.
     *
     * @throws NullPointerException if {@code graph} is null
     */
    public Names(Graph graph) {
        this.graph = Objects.requireNonNull(graph, "graph: null is not a Graph");
        this.numbers = new int[graph.size()];
        List<Value> order = graph.topologicalOrder();
        Map<String, Integer> last = new HashMap<>();
        for (Value node : order) {
            if (node.name() != null) {
                last.put(oneLine(node.name()), 0);
            }
        }
        int nameless = 0;
        for (int i = 0; i < numbers.length; i++) {
            String name = order.get(i).name();
            if (name != null) {
                numbers[i] = next(last, oneLine(name));
            } else if (order.get(i).op() != Op.CONSTANT || i == numbers.length - 1) {
                do {
                    nameless++;
                } while (last.containsKey("%" + nameless));
                numbers[i] = nameless;
            }
        }
    }

    private static int next(Map<String, Integer> last, String name) {
        int number = last.get(name) + 1;
        while (number > 1 && last.containsKey(numbered(name, number))) {
            number++;
        }
        last.put(name, number);
        return number;
    }

    private static String numbered(String name, int number) {
        return (isCompound(name) ? "(" + name + ")" : name) + "#" + number;
    }

    /** Whether the node is a constant that stands as its number where it is used. */
    public boolean isInline(int position) {
        return numbers[position] == 0;
    }

    /** The label, or the number if the node is inline. */
    public String label(int position) {
        Value node = graph.topologicalOrder().get(position);
        int number = numbers[position];
        if (number == 0) {
            return Double.toString(node.data());
        }
        if (node.name() == null) {
            return "%" + number;
        }
        String name = oneLine(node.name());
        return number == 1 ? name : numbered(name, number);
    }

    /** How the node was made: {@code d = a * b}, or {@code a} for a leaf. */
    public String definition(int position) {
        Op op = graph.topologicalOrder().get(position).op();
        if (op.arity() == 0) {
            return label(position);
        }
        return label(position) + " = " + formula(position);
    }

    /** The operation of a node that is no leaf on the labels of its operands: {@code a * b}. */
    String formula(int position) {
        Value node = graph.topologicalOrder().get(position);
        Op op = node.op();
        boolean function = !op.isInfix() && op != Op.UNARY_MINUS;
        List<String> operands = new ArrayList<>();
        for (int operand : graph.operandsOf(position)) {
            operands.add(function ? label(operand) : grouped(operand));
        }
        return Formula.of(op, node.symbol(), operands);
    }

    /** The label as an operand of an operator: in parentheses if it is a name that is itself a formula. */
    String grouped(int position) {
        String label = label(position);
        return hasName(position) && isCompound(label) ? "(" + label + ")" : label;
    }

    private boolean hasName(int position) {
        return graph.topologicalOrder().get(position).name() != null;
    }

    /** Whether a name is itself a formula, such as the label {@code i + 1} of a constant, and not one word. */
    private static boolean isCompound(String name) {
        int depth = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
            } else if (depth <= 0 && (Character.isWhitespace(c) || OPERATORS.indexOf(c) >= 0)) {
                return true;
            }
        }
        return depth != 0;
    }

    /** The text with everything escaped that would break a line or would not be seen. */
    public static String oneLine(String text) {
        if (text.codePoints().noneMatch(Names::needsEscape)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (needsEscape(c)) {
                        for (char unit : Character.toChars(c)) {
                            out.append(String.format("\\u%04x", (int) unit));
                        }
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }

    private static boolean needsEscape(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
