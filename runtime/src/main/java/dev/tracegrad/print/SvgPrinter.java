package dev.tracegrad.print;

import dev.tracegrad.Graph;
import dev.tracegrad.Names;
import dev.tracegrad.print.layout.Picture;
import dev.tracegrad.print.layout.TextWidth;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The graph as a picture in SVG, which needs no other program, no font and no {@code java.desktop}: a record with name,
 * value and gradient for each node, the operation's sign before it, and wires from each operand, from left to right.
 *
 * <p>{@code a} stands above {@code b} in {@code a - b}, wherever both are used there alone. Nodes of one {@link
 * dev.tracegrad.Scope scope} stand in a labelled frame, which has nothing else in it. Inputs are blue with round corners,
 * constants grey, results white, and the root is yellow with a thick border. Numbers are rounded to two decimals, or to three
 * digits where that says more; names that are too long end in an ellipsis. What the mouse rests on shows everything: the
 * definition, exact numbers, the place in the source and the scope. Gradients are those of the last {@link
 * dev.tracegrad.Value#backward()}.
 *
 * <p>A picture has at most 5,000 boxes, or as many as {@link #withLimit(int)} says. Of a larger graph, scopes are drawn as
 * one box each, the inner ones first and the iterations of long loops in groups, until no more than 500 boxes are left, which
 * one can look at; where there are too few scopes, only the part nearest to the root is drawn. The picture then says so at
 * its top. Time and memory are linear in the graph, and n log n in what is drawn.
 *
 * <p>The text is an element {@code <svg>} without a declaration before it, and without anything that could meet another
 * picture on the same page, so that it is a file as well as a part of HTML. It has a title and a description for those who
 * do not see it; its texts are texts, and can be selected and searched.
 */
public final class SvgPrinter implements GraphPrinter {
    static final int MOST_BOXES = 5_000;

    private final int limit;
    private final boolean byGradient;

    /** The printer with at most 5,000 boxes, coloured by what they stand for. */
    public SvgPrinter() {
        this(MOST_BOXES, false);
    }

    private SvgPrinter(int limit, boolean byGradient) {
        this.limit = limit;
        this.byGradient = byGradient;
    }

    /**
     * As this printer, with at most so many boxes.
     *
     * @throws IllegalArgumentException if {@code boxes} is less than 1
     */
    public SvgPrinter withLimit(int boxes) {
        return new SvgPrinter(checkLimit(boxes), byGradient);
    }

    /**
     * As this printer, but boxes are filled by their gradients: red for positive ones, blue for negative ones and white for
     * 0. The share of the full colour is the square root of the gradient's magnitude over the largest in the picture; NaN is
     * violet.
     */
    public SvgPrinter withGradientColours() {
        return new SvgPrinter(limit, true);
    }

    @Override
    public void print(Graph graph, Appendable out) throws IOException {
        Objects.requireNonNull(graph, "graph: null is not a Graph");
        Objects.requireNonNull(out, "out: null is not an Appendable");
        Picture picture = picture(graph, limit, byGradient);
        String width = SvgCanvas.number(picture.width());
        String height = SvgCanvas.number(picture.height());
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height + "\" font-family=\"" + TextWidth.FONTS
                + "\" font-size=\"12\" text-anchor=\"middle\" xml:space=\"preserve\">\n");
        out.append("<title>" + SvgCanvas.escaped(title(graph)) + "</title>\n");
        out.append("<desc>" + SvgCanvas.escaped(description(graph, picture)) + "</desc>\n");
        out.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        new Painter(picture, byGradient, new SvgCanvas(out)).paint();
        out.append("</svg>\n");
    }

    /** Where everything stands, for each form of the picture. */
    static Picture picture(Graph graph, int limit, boolean byGradient) {
        return Picture.of(
                graph,
                limit,
                byGradient
                        ? List.of("Gradients: red is positive, blue negative, white 0; the larger, the stronger.")
                        : List.of());
    }

    static int checkLimit(int boxes) {
        if (boxes < 1) {
            throw new IllegalArgumentException("boxes: " + boxes + " is less than 1");
        }
        return boxes;
    }

    private static String title(Graph graph) {
        String name = graph.root().name();
        return name == null ? "Computation graph" : "Computation graph of " + Names.oneLine(name);
    }

    private static String description(Graph graph, Picture picture) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%,d node%s and %,d edge%s, from left to right: a box for each value with its name, number and gradient,"
                        + " and an arrow from each operand to the operation that uses it. The result is %s.",
                graph.size(),
                graph.size() == 1 ? "" : "s",
                graph.edgeCount(),
                graph.edgeCount() == 1 ? "" : "s",
                graph.root().data()));
        picture.notes().forEach(note -> text.append(' ').append(note));
        return text.toString();
    }
}
