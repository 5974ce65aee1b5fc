package dev.tracegrad.processor.gradient;

import dev.tracegrad.processor.flow.Formula;
import dev.tracegrad.processor.flow.Type;
import dev.tracegrad.processor.flow.Unsupported;
import dev.tracegrad.processor.model.Expression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Arrays whose elements are listed. */
final class Listed {
    private Listed() {}

    /** The lengths of an array whose elements are listed, and those of its rows, which must be as long as each other. */
    static List<Formula> lengths(Expression.NewArray array, Type type) {
        List<Formula> lengths = new ArrayList<>();
        List<Expression> elements = List.of(array);
        for (int i = 0; i < type.dimensions(); i++) {
            Set<Integer> sizes = new HashSet<>();
            List<Expression> next = new ArrayList<>();
            for (Expression element : elements) {
                if (!(element instanceof Expression.NewArray row)
                        || !row.dimensions().isEmpty()) {
                    throw new Unsupported("the row " + element.source().text());
                }
                sizes.add(row.elements().size());
                next.addAll(row.elements());
            }
            if (sizes.size() != 1) {
                throw new Unsupported("rows of different lengths");
            }
            lengths.add(Formula.integer(sizes.iterator().next()));
            elements = next;
        }
        return lengths;
    }
}
