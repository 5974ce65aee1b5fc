package dev.tracegrad.print.layout;

import dev.tracegrad.Graph;
import dev.tracegrad.Names;
import dev.tracegrad.Op;
import dev.tracegrad.Value;
import java.util.List;
import java.util.Locale;

/** Makes the boxes of nodes and closed scopes, each as large as its texts; names that are too long are cut. */
final class BoxMaker {
    /** The most that a name may be wide. */
    private static final double WIDEST = 180;

    private static final double PAD = 7;
    private static final double LEAST = 34;

    /** The most that a sign with many inputs is high. */
    private static final double HIGHEST = 220;

    private final Graph graph;
    private final Scopes scopes;
    private final Names names;

    BoxMaker(Graph graph, Scopes scopes) {
        this.graph = graph;
        this.scopes = scopes;
        this.names = new Names(graph);
    }

    /** The box of a node. */
    Box node(int position, int frame, List<Integer> cut) {
        Value node = graph.topologicalOrder().get(position);
        boolean constant = node.op() == Op.CONSTANT;
        String number = constant ? ShortNumber.ofConstant(node.data()) : ShortNumber.of(node.data());
        String gradient = constant ? "" : "grad=" + ShortNumber.of(node.grad());
        String name = node.name() == null ? "" : names.label(position);
        if (constant && name.equals(number)) {
            name = "";
        }
        name = TextWidth.cut(name, Box.TEXT, WIDEST);
        String sign = TextWidth.cut(node.op().symbol(), Box.TEXT, WIDEST);
        int inputs = graph.operandsOf(position).length;
        double signWidth = inputs == 0 ? 0 : Math.max(Box.SIGN, TextWidth.of(sign, Box.TEXT) + 10);
        double signHeight = inputs == 0 ? 0 : Math.max(Box.SIGN, Math.min(HIGHEST, (inputs - 1) * 8.0 + 8));
        Box.Kind kind = position == graph.size() - 1
                ? Box.Kind.ROOT
                : constant ? Box.Kind.CONSTANT : inputs == 0 ? Box.Kind.LEAF : Box.Kind.OPERATION;
        return box(
                kind,
                false,
                position,
                frame,
                sign,
                name,
                number,
                gradient,
                title(position),
                signWidth,
                signHeight,
                inputs,
                cut);
    }

    /** The box of a closed scope whose last node is at this position. */
    Box scope(int scope, int position, int frame) {
        String count =
                String.format(Locale.ROOT, "%,d node%s", scopes.total(scope), scopes.total(scope) == 1 ? "" : "s");
        String name = TextWidth.cut(label(scope), Box.TEXT, WIDEST);
        Box.Kind kind = position == graph.size() - 1 ? Box.Kind.ROOT : Box.Kind.SCOPE;
        String title = path(scope) + "\n" + count + ", drawn as one box";
        return box(kind, true, position, frame, "", name, count, "", title, 0, 0, 0, List.of());
    }

    private Box box(
            Box.Kind kind,
            boolean closed,
            int position,
            int frame,
            String sign,
            String name,
            String number,
            String gradient,
            String title,
            double signWidth,
            double signHeight,
            int inputs,
            List<Integer> cut) {
        double widest = 0;
        int rows = 0;
        for (String row : List.of(name, number, gradient)) {
            widest = Math.max(widest, TextWidth.of(row, Box.TEXT));
            rows += row.isEmpty() ? 0 : 1;
        }
        double recordLeft = signWidth == 0 ? 0 : signWidth + Box.LINK;
        double slope = graph.topologicalOrder().get(position).grad();
        return new Box(
                kind,
                closed,
                position,
                frame,
                sign,
                name,
                number,
                gradient,
                gradient.isEmpty() ? 0 : slope,
                title,
                recordLeft + Math.max(LEAST, widest + 2 * PAD),
                Math.max(rows * Box.ROW + (closed ? 2 * Box.RIM : 0), signHeight),
                signWidth,
                signHeight,
                inputs,
                cut);
    }

    private String title(int position) {
        Value node = graph.topologicalOrder().get(position);
        StringBuilder title = new StringBuilder();
        if (!names.isInline(position)) {
            boolean many = graph.operandsOf(position).length > 20;
            title.append(many ? names.label(position) + " = " + node.op().symbol() + "(…)" : names.definition(position))
                    .append('\n');
        }
        title.append("value ").append(node.data());
        if (node.op() == Op.CONSTANT) {
            title.append(", constant");
        } else {
            title.append("\ngradient ").append(node.grad());
        }
        String site = graph.siteOf(position);
        if (site != null && !site.isBlank()) {
            title.append('\n').append(Names.oneLine(site));
        }
        int scope = scopes.ofNode(position);
        if (scope > 0) {
            title.append("\nin ").append(path(scope));
        }
        return title.toString();
    }

    /** The label of a frame around what is in a scope. */
    String frameLabel(int scope) {
        return TextWidth.cut(label(scope), Box.TEXT, 2 * WIDEST);
    }

    /** The labels from the outside to a scope. */
    String path(int scope) {
        return Names.oneLine(scopes.path(scope));
    }

    /** With the labels of scopes around it that have no frame of their own. */
    private String label(int scope) {
        StringBuilder label = new StringBuilder(Names.oneLine(scopes.label(scope)));
        int around = scopes.parent(scope);
        while (scopes.isThrough(around)) {
            label.insert(0, Names.oneLine(scopes.label(around)) + " › ");
            around = scopes.parent(around);
        }
        return label.toString();
    }
}
