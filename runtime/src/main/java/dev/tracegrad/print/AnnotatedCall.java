package dev.tracegrad.print;

import dev.tracegrad.Graph;
import dev.tracegrad.Names;
import dev.tracegrad.Source;
import dev.tracegrad.Span;
import dev.tracegrad.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the source of one call after another, with the values of its expressions; see {@link SourcePrinter}. */
final class AnnotatedCall {
    private static final int INPUTS = 8;

    private final Graph graph;
    private final ScopeTable scopes;
    private final CallNodes nodes;
    private final int values;
    private final Appendable out;
    private final Names names;

    /** The call that had the node among its inputs last. */
    private final int[] inputOf;

    AnnotatedCall(Graph graph, ScopeTable scopes, CallNodes nodes, int values, Appendable out) {
        this.graph = graph;
        this.scopes = scopes;
        this.nodes = nodes;
        this.values = values;
        this.out = out;
        this.names = new Names(graph);
        this.inputOf = new int[graph.size()];
        Arrays.fill(inputOf, ScopeTable.NONE);
    }

    /** An expression of the source, whose text is as long as its nodes have it. */
    private record Place(int line, int column, int endLine, int endColumn) {}

    /** The nodes that an expression made: the first ones, and how many there are. */
    private static final class Made {
        private final List<Integer> first = new ArrayList<>();
        private int count;
    }

    void print(int call) throws IOException {
        Source source = scopes.sources().get(scopes.source(call));
        List<String> lines = source.text().lines().toList();
        String path = Names.oneLine(scopes.path(call).strip());
        out.append(path + "   " + Names.oneLine(source.file().strip()) + ":" + source.firstLine() + "\n");
        printInputs(call);
        List<Map.Entry<Place, Made>> expressions = expressions(call);
        String gutter = " "
                .repeat(Integer.toString(source.firstLine() + lines.size() - 1).length());
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            int number = source.firstLine() + i;
            SourceLine line = new SourceLine(lines.get(i));
            String shown = Integer.toString(number);
            out.append((gutter.substring(shown.length()) + shown + " │ " + line.text()).stripTrailing() + "\n");
            int end = next;
            while (end < expressions.size() && expressions.get(end).getKey().endLine() == number) {
                end++;
            }
            printExpressions(expressions.subList(next, end), line, gutter);
            next = end;
        }
    }

    private void printInputs(int call) throws IOException {
        StringBuilder text = new StringBuilder();
        int count = 0;
        for (int i = nodes.first(call); i != ScopeTable.NONE; i = nodes.next(i)) {
            for (int operand : graph.operandsOf(i)) {
                if (isInput(operand, call) && inputOf[operand] != call) {
                    inputOf[operand] = call;
                    if (count++ < INPUTS) {
                        text.append(count == 1 ? "with " : ", ")
                                .append(names.label(operand))
                                .append(" = ");
                        text.append(numbers(operand));
                    }
                }
            }
        }
        if (count > 0) {
            text.append(count > INPUTS ? ", … " + (count - INPUTS) + " more" : "");
            out.append(text.append('\n'));
        }
    }

    /** Whether a node came into the call; what a call within it gave, without a name, is shown there. */
    private boolean isInput(int position, int call) {
        boolean hasName = graph.topologicalOrder().get(position).name() != null;
        return (nodes.callOf(position) < call || (hasName && nodes.callOf(position) > call))
                && !names.isInline(position);
    }

    private String numbers(int position) {
        Value node = graph.topologicalOrder().get(position);
        return node.data() + " (grad " + node.grad() + ")";
    }

    /** The expressions by the lines where they end; those of a line in the order in which they made their first nodes. */
    private List<Map.Entry<Place, Made>> expressions(int call) {
        Map<Place, Made> made = new LinkedHashMap<>();
        for (int i = nodes.first(call); i != ScopeTable.NONE; i = nodes.next(i)) {
            Span span = graph.spanOf(i);
            if (span != null) {
                Place place = new Place(span.line(), span.column(), span.endLine(), span.endColumn());
                Made those = made.computeIfAbsent(place, p -> new Made());
                if (those.count++ < values) {
                    those.first.add(i);
                }
            }
        }
        List<Map.Entry<Place, Made>> expressions = new ArrayList<>(made.entrySet());
        expressions.sort(Comparator.comparingInt(entry -> entry.getKey().endLine()));
        return expressions;
    }

    private void printExpressions(List<Map.Entry<Place, Made>> expressions, SourceLine line, String gutter)
            throws IOException {
        int width = 0;
        for (Map.Entry<Place, Made> expression : expressions) {
            width = Math.max(width, line.at(expression.getKey().endColumn()));
        }
        for (Map.Entry<Place, Made> expression : expressions) {
            Place place = expression.getKey();
            boolean isWhole = place.line() == place.endLine();
            int start = isWhole ? line.at(place.column()) : line.indent();
            int length = Math.max(1, line.at(place.endColumn()) - start);
            String before = isWhole || start == 0 ? " ".repeat(start) : " ".repeat(start - 1) + "…";
            StringBuilder text = new StringBuilder(gutter).append(" │ ").append(before);
            text.append("^".repeat(length)).append(" ".repeat(Math.max(0, width - start - length)));
            String comma = "   ";
            for (int position : expression.getValue().first) {
                text.append(comma).append(numbers(position));
                comma = ", ";
            }
            int more = expression.getValue().count - expression.getValue().first.size();
            text.append(more > 0 ? ", … " + more + " more" : "");
            out.append(text.append('\n'));
        }
    }
}
