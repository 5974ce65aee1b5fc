package dev.tracegrad.print;

import dev.tracegrad.Graph;
import dev.tracegrad.Names;
import dev.tracegrad.Scope;
import java.io.IOException;
import java.util.Objects;

/**
 * The lines of the traced methods, with value and gradient of each expression beneath, one call after another:
 *
 * <pre>{@code
 * train › expression   Example.java:5
 * with a = 2.0 (grad -3.0), b = -3.0 (grad 2.0), c = 10.0 (grad 1.0)
 * 5 │ static double expression(double a, double b, double c) {
 * 6 │     double d = a * b;
 *   │                ^^^^^   -6.0 (grad 1.0)
 * 7 │     return d + c;
 *   │            ^^^^^   4.0 (grad 1.0)
 * 8 │ }
 * }</pre>
 *
 * <p>Expressions of a line stand in the order in which they are evaluated; one of several lines is marked in its last, after "…". What
 * a loop computes several times has its first values and a count, and so have the calls of a method: {@code … 97 more}.
 * Inputs are what the call computed with, but did not compute. The gradients are those of the last backward pass. Numbers
 * are exact, as {@link Double#toString(double)} writes them. Tabs are shown as four blanks, and characters that cannot be
 * seen by their codes, as in {@link Names#oneLine(String)}.
 *
 * <p>Only nodes whose span lies in the {@link Scope#source() source} of their scope can be shown; the last line counts other
 * operations, if there are any. Time and memory are linear in the graph, up to sorting.
 */
public final class SourcePrinter implements GraphPrinter {
    private final int values;
    private final int calls;

    /** A printer of the first three values of each expression, and of the first three calls of each method. */
    public SourcePrinter() {
        this(3, 3);
    }

    private SourcePrinter(int values, int calls) {
        this.values = values;
        this.calls = calls;
    }

    /**
     * The same printer with another number of values that are shown of each expression of a call.
     *
     * @throws IllegalArgumentException if {@code values} is less than 1
     */
    public SourcePrinter withValues(int values) {
        if (values < 1) {
            throw new IllegalArgumentException("values: " + values + " is less than 1");
        }
        return new SourcePrinter(values, calls);
    }

    /**
     * The same printer with another number of calls that are shown of each method.
     *
     * @throws IllegalArgumentException if {@code calls} is less than 1
     */
    public SourcePrinter withCalls(int calls) {
        if (calls < 1) {
            throw new IllegalArgumentException("calls: " + calls + " is less than 1");
        }
        return new SourcePrinter(values, calls);
    }

    @Override
    public void print(Graph graph, Appendable out) throws IOException {
        Objects.requireNonNull(graph, "graph: null is not a Graph");
        Objects.requireNonNull(out, "out: null is not an Appendable");
        ScopeTable scopes = new ScopeTable(graph);
        CallNodes nodes = new CallNodes(graph, scopes);
        AnnotatedCall annotated = new AnnotatedCall(graph, scopes, nodes, values, out);
        int[] callsOf = new int[scopes.sources().size()];
        int[] lastOf = new int[callsOf.length];
        String gap = "";
        for (int call = 0; call < scopes.size(); call++) {
            int source = scopes.source(call);
            if (nodes.hasNodes(call) && callsOf[source]++ < calls) {
                out.append(gap);
                annotated.print(call);
                gap = "\n";
            }
            if (nodes.hasNodes(call)) {
                lastOf[source] = call;
            }
        }
        for (int source = 0; source < callsOf.length; source++) {
            int more = callsOf[source] - calls;
            if (more > 0) {
                String label = Names.oneLine(scopes.label(lastOf[source]).strip());
                out.append(gap).append("… " + more + " more " + (more == 1 ? "call" : "calls") + " of " + label + "\n");
                gap = "";
            }
        }
        if (nodes.unplaced() > 0) {
            String operations = nodes.unplaced() == 1 ? " operation" : " operations";
            out.append(gap).append("… " + nodes.unplaced() + " more" + operations + ", whose source is not known\n");
        } else if (graph.size() == graph.leaves().size()) {
            out.append("… no operations\n");
        }
    }
}
