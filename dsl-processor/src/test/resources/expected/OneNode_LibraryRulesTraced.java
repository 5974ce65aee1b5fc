package good;

import dev.tracegrad.CustomOp;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link OneNode.LibraryRules}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class OneNode_LibraryRulesTraced {
    private static final CustomOp CUBE = CustomOp.of(
            "cube",
            operands -> OneNode.Library.cube(operands[0]),
            (operands, result) -> OneNode.LibraryRules.cubeSlope(operands[0]));

    private static final CustomOp SIN = CustomOp.of(
            "sin",
            operands -> StrictMath.sin(operands[0]),
            (operands, result) -> OneNode.LibraryRules.sineSlope(operands[0]));

    private OneNode_LibraryRulesTraced() {
    }

    /**
     * {@link OneNode.LibraryRules#cube(double)} as one node of the graph.
     */
    static Value cube(Value x) {
        return CUBE.apply(x);
    }

    /**
     * {@link OneNode.LibraryRules#multiple(int, double)} as one node of the graph.
     */
    static Value multiple(int n, Value x) {
        return CustomOp.of(
                "multiple",
                operands -> OneNode.Library.scaled(n, operands[0]),
                (operands, result) -> OneNode.LibraryRules.times(n, operands[0]))
                .apply(x);
    }

    /**
     * {@link OneNode.LibraryRules#shifted(OneNode.Library, double)} as one node of the graph.
     */
    static Value shifted(OneNode.Library library, Value x) {
        return CustomOp.of(
                "shifted",
                operands -> library.shifted(operands[0]),
                (operands, result) -> OneNode.LibraryRules.shiftedSlope(library, operands[0]))
                .apply(x);
    }

    /**
     * {@link OneNode.LibraryRules#sin(double)} as one node of the graph.
     */
    static Value sin(Value x) {
        return SIN.apply(x);
    }
}
