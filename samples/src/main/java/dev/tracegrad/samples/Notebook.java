package dev.tracegrad.samples;

import dev.tracegrad.Graph;
import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import dev.tracegrad.print.GraphFiles;
import dev.tracegrad.print.OrderPrinter;
import dev.tracegrad.print.TextPrinter;
import java.io.IOException;
import java.util.StringJoiner;

/**
 * The notebook "Day 1: The Value Class &amp; Computation Graphs", every printed result of it in its order: first with the
 * methods of {@link Value}, then once more with a plain method on {@code double}.
 */
public final class Notebook {
    private Notebook() {}

    @Traced
    static double expression(double a, double b, double c) {
        double d = a * b;
        double e = d + c;
        return e;
    }

    /** Prints this sample; the arguments are ignored. */
    public static void main(String[] args) throws IOException {
        run(Page.standard());
    }

    static void run(Page page) throws IOException {
        page.title("Notebook: the Value class and computation graphs");
        valueClass(page);
        Graph graph = Graph.of(buildingGraphs(page));
        visualizing(page, graph, page.draw(graph, "notebook"));
        exploring(page, graph);
        exercises(page);

        page.title("Notebook: the same expression from a plain method");
        page.method(Notebook.class, "expression");
        page.companion(Notebook.class, "expression");
        traced(page);
    }

    static void valueClass(Page page) {
        page.heading("2. The Value class");
        Value x = Value.of(2.0);
        Value y = Value.of(3.0);
        Value z = x.plus(y);
        page.line("z = " + z);
        page.line("z.data = " + z.data());
        page.line("z.prev = " + prev(z));
        page.line("z.op = " + z.op().symbol());
    }

    static Value buildingGraphs(Page page) {
        page.heading("3. Building computation graphs");
        Value a = Value.of(2.0);
        Value b = Value.of(-3.0);
        Value c = Value.of(10.0);
        Value d = a.times(b);
        Value e = d.plus(c);
        page.line("a = " + a);
        page.line("b = " + b);
        page.line("c = " + c);
        page.line("d = a * b = " + d);
        page.line("e = d + c = " + e);
        page.line("");
        page.line("Inspecting d:");
        page.line("  d.prev = " + prev(d));
        page.line("  d.op = '" + d.op().symbol() + "'");
        page.line("");
        page.line("Inspecting e:");
        page.line("  e.prev = " + prev(e));
        page.line("  e.op = '" + e.op().symbol() + "'");
        return e;
    }

    static void visualizing(Page page, Graph graph, GraphFiles.Written drawing) {
        page.heading("4. Visualizing the graph");
        page.line(drawing.note());
        page.print(graph, new TextPrinter());
    }

    static void exploring(Page page, Graph graph) {
        page.heading("5. Exploring the graph structure");
        page.print(graph, new OrderPrinter());
    }

    static void exercises(Page page) {
        page.heading("6. Exercises");
        Value a = Value.of(2.0);
        Value b = Value.of(-3.0);

        Value difference = a.minus(b);
        page.line("1. a - b = " + difference);
        page.line("   prev = " + prev(difference) + ", op = '" + difference.op().symbol() + "'");

        Value negated = a.unaryMinus();
        page.line("2. -a = " + negated);
        page.line("   prev = " + prev(negated) + ", op = '" + negated.op().symbol() + "'");

        Value twice = a.plus(a);
        Graph graph = Graph.of(twice);
        page.line("3. a + a = " + twice);
        page.line("   prev = " + prev(twice) + ", op = '" + twice.op().symbol() + "'");
        page.line("   " + graph.size() + " nodes, "
                + twice.prev().size() + " distinct parent, "
                + twice.operands().size() + " operands: " + twice.operands());

        Value sum = Value.constant(2).plus(a);
        Value product = Value.constant(3).times(a);
        page.line("4. 2 + a = " + sum);
        page.line("   prev = " + prev(sum) + ", op = '" + sum.op().symbol() + "'");
        page.line("   3 * a = " + product);
        page.line("   prev = " + prev(product) + ", op = '" + product.op().symbol() + "'");
    }

    static void traced(Page page) throws IOException {
        Value e = NotebookTraced.expression(Value.of(2), Value.of(-3), Value.of(10));
        Graph graph = Graph.of(e);
        page.heading("The plain method and its companion");
        page.line("Notebook.expression(2, -3, 10) = " + expression(2, -3, 10));
        page.line("NotebookTraced.expression(...) = " + e);
        graph.backward();
        page.listing(graph);
        page.gradients(graph);
        page.picture(graph, "expression");
    }

    /** The distinct operands, written as a set. */
    private static String prev(Value value) {
        StringJoiner text = new StringJoiner(", ", "{", "}");
        value.prev().forEach(operand -> text.add(operand.toString()));
        return text.toString();
    }
}
