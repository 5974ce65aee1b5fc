package dev.tracegrad.processor.gradient;

import dev.tracegrad.processor.flow.Formula;
import dev.tracegrad.processor.flow.Slot;
import dev.tracegrad.processor.flow.Step;
import dev.tracegrad.processor.flow.Type;
import dev.tracegrad.processor.flow.Unsupported;
import dev.tracegrad.processor.model.Expression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Arrays whose elements are listed: an array of zeros, and an assignment to each element.
 *
 * <pre>
 * new double[] {x, x * y}       listed = new double[2]; listed[0] = x; listed[1] = x * y;
 * </pre>
 */
final class Listed {
    private final Operands operands;
    private final List<Step> out;

    Listed(Operands operands, List<Step> out) {
        this.operands = operands;
        this.out = out;
    }

    /** One inside an expression, in a variable of its own. */
    Formula of(Expression.NewArray listed, Variables variables) {
        Type type = Types.of(listed.type());
        Slot slot = variables.steady("listed", type);
        out.add(new Step.Assign(new Formula.Read(slot), empty(listed, type), true, Operands.line(listed)));
        fill(new Formula.Read(slot), listed);
        return new Formula.Read(slot);
    }

    /** The array of zeros, whose rows must be as long as each other. */
    static Formula empty(Expression.NewArray array, Type type) {
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
        return new Formula.NewArray(type, lengths);
    }

    /** The assignments to its elements, and those of its rows. */
    void fill(Formula array, Expression.NewArray listed) {
        for (int i = 0; i < listed.elements().size(); i++) {
            Formula place = new Formula.Element(array, Formula.integer(i));
            Expression element = listed.elements().get(i);
            if (element instanceof Expression.NewArray row) {
                fill(place, row);
            } else {
                Formula value = operands.converted(element, place.type());
                out.add(new Step.Assign(place, value, true, Operands.line(element)));
            }
        }
    }
}
