package dev.tracegrad;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the nodes of a graph come from. Traced code gives a place to the last node of each statement; its operands that
 * have none are parts of the same expression, and theirs. A leaf, unless it was given one, has none.
 */
final class Places {
    /** For each node a {@link Part}, a {@link Span} or a text, or null. */
    private final @Nullable Object[] places;

    private final @Nullable Scope[] scopes;

    Places(Graph graph) {
        List<Value> order = graph.topologicalOrder();
        places = new Object[order.size()];
        scopes = new Scope[order.size()];
        for (int i = places.length - 1; i >= 0; i--) {
            Value node = order.get(i);
            Scope own = node.scope();
            if (node.hasPlace()) {
                places[i] = placeOf(node);
            }
            if (node.hasPlace() || own != null) {
                scopes[i] = own;
            }
            int[] operands = graph.operandsOf(i);
            for (int k = 0; k < operands.length; k++) {
                Value operand = order.get(operands[k]);
                if (!operand.hasPlace() && operand.op() != Op.LEAF) {
                    places[operands[k]] = places[i] instanceof Part part ? part.operand(k) : places[i];
                    scopes[operands[k]] = scopes[i];
                }
            }
        }
    }

    private static @Nullable Object placeOf(Value node) {
        Part part = node.part();
        if (part != null) {
            return part;
        }
        Span span = node.span();
        return span == null ? node.site() : span;
    }

    @Nullable
    String site(int position) {
        Object place = places[position];
        if (place instanceof Part part) {
            return part.place();
        }
        return place instanceof Span span ? span.place() : (String) place;
    }

    @Nullable
    Span span(int position) {
        Object place = places[position];
        if (place instanceof Part part) {
            return part.span();
        }
        return place instanceof Span span ? span : null;
    }

    @Nullable
    Scope scope(int position) {
        return scopes[position];
    }
}
