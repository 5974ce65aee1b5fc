package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A tangent as a procedure of its own, which gives the derivative along the direction, and takes that after its own parameters.
 *
 * <pre>
 * f(x, y) { value = x * y; }        f(x, y, xDot, yDot) { double value = x * y; valueDot = xDot * y + yDot * x; }
 * </pre>
 */
final class TangentProcedure {
    private TangentProcedure() {}

    static Procedure of(Tangent tangent) {
        Procedure procedure = tangent.procedure();
        Map<Slot, Slot> dots = tangent.dots();
        List<Step> steps = tangent.steps();
        List<Slot> parameters = new ArrayList<>(procedure.parameters());
        tangent.active().forEach(slot -> parameters.add(dots.get(slot)));
        Set<Slot> wanted = new LinkedHashSet<>(procedure.wanted());
        tangent.active().forEach(slot -> wanted.add(dots.get(slot)));
        List<Step> body = new ArrayList<>();
        for (Slot slot : tangent.declared()) {
            if (slot.type().isArray()) {
                throw new Unsupported("the second derivative of what writes to an array that wrt does not name");
            }
            body.add(new Step.Assign(new Formula.Read(dots.get(slot)), Formula.number("0"), true, null));
        }
        Slot value = procedure.result();
        boolean isDeclared = !procedure.endsEarly()
                && steps.stream()
                        .anyMatch(step -> step instanceof Step.Assign assign
                                && assign.declares()
                                && assign.target().root() == value);
        if (!isDeclared) {
            body.add(new Step.Assign(new Formula.Read(value), Formula.number("0"), true, null));
        }
        for (Step step : steps) {
            boolean isAgain = !isDeclared
                    && step instanceof Step.Assign assign
                    && assign.declares()
                    && assign.target().root() == value;
            body.add(isAgain ? new Step.Assign(value, ((Step.Assign) step).value()) : step);
        }
        return new Procedure(
                procedure.name(), parameters, wanted, dots.get(value), procedure.exit(), body, procedure.names());
    }
}
