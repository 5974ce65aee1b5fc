package good;

import dev.tracegrad.CustomOp;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link OneNode}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
public final class OneNodeTraced {
    private static final CustomOp SINC = CustomOp.of(
            "sinc",
            operands -> OneNode.sinc(operands[0]),
            (operands, result) -> OneNode.sincSlope(operands[0], result));

    private static final CustomOp ROOT = CustomOp.of(
            "root",
            operands -> OneNode.root(operands[0], operands[1]),
            (operands, result) -> OneNode.rootSlope(operands[0], operands[1], result),
            (operands, result) -> OneNode.rootSlopeInB(operands[0], operands[1], result));

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final MethodHandle POWER_SLOPE = PrivateMembers.method(
            LOOKUP, OneNode.class, "powerSlope", double.class, double.class, double.class);

    private static final MethodHandle NONE = PrivateMembers.staticMethod(
            LOOKUP, OneNode.class, "none", double.class, double.class, double.class);

    private static final MethodHandle HIDDEN = PrivateMembers.staticMethod(
            LOOKUP, OneNode.class, "hidden", double.class, double.class);

    private static final MethodHandle HIDDEN_SLOPE = PrivateMembers.staticMethod(
            LOOKUP, OneNode.class, "hiddenSlope", double.class, double.class);

    private static final CustomOp HIDDEN_2 = CustomOp.of(
            "hidden",
            operands -> plainHidden(operands[0]),
            (operands, result) -> hiddenSlope(operands[0]));

    private static final MethodHandle NEW_ONE_NODE = PrivateMembers.constructor(LOOKUP, OneNode.class, int.class);

    private OneNodeTraced() {
    }

    /**
     * {@link OneNode#sinc(double)} as one node of the graph.
     */
    static Value sinc(Value x) {
        return SINC.apply(x);
    }

    /**
     * {@link OneNode#root(double, double)} as one node of the graph.
     */
    static Value root(Value a, Value b) {
        return ROOT.apply(a, b);
    }

    /**
     * {@link OneNode#lookup(int, double, String)} as one node of the graph.
     */
    static Value lookup(int at, Value x, String name) {
        return CustomOp.of(
                "lookup",
                operands -> OneNode.lookup(at, operands[0], name),
                (operands, result) -> OneNode.lookupSlope(at, operands[0], name))
                .apply(x);
    }

    /**
     * {@link OneNode#power(double, double)} as one node of the graph.
     */
    static Value power(OneNode self, Value x, Value operands) {
        return CustomOp.of(
                "power",
                operands2 -> self.power(operands2[0], operands2[1]),
                (operands2, result) -> powerSlope(self, operands2[0], operands2[1]),
                (operands2, result) -> none(operands2[0], operands2[1]))
                .apply(x, operands);
    }

    /**
     * {@link OneNode#hidden(double)} as one node of the graph.
     */
    static Value hidden(Value x) {
        return HIDDEN_2.apply(x);
    }

    /**
     * {@link OneNode#tagged(Comparable, double, int[])} as one node of the graph.
     */
    static <T extends Comparable<T>> Value tagged(T tag, Value x, int... factors) {
        return CustomOp.of(
                "tagged",
                operands -> OneNode.tagged(tag, operands[0], factors),
                (operands, result) -> OneNode.tagSlope(tag, operands[0], factors))
                .apply(x);
    }

    /**
     * {@link OneNode#old(double)} as one node of the graph.
     */
    @SuppressWarnings({
            "deprecation",
            "removal"
    })
    static Value old(Value x) {
        return CustomOp.of(
                "old",
                operands -> OneNode.old(operands[0]),
                (operands, result) -> OneNode.oldSlope(operands[0]))
                .apply(x);
    }

    /**
     * The graph of {@link OneNode#calls(double)}.
     */
    static Value calls(Value x) {
        try (Scope scope = Scope.enter(Sites.CALLS)) {
            Nodes.argument(x, scope, 1);
            Value y = Nodes.at(sinc(Nodes.at(Values.times(2, x), scope, 2)), scope, 3); // OneNode.java:115
            Value z = Nodes.at(
                    Nodes.plus(y.times(hidden(Nodes.at(x.plus(1), scope, 4))), OneNode.sinc(0.5), "sinc(0.5)"),
                    scope, 5); // OneNode.java:116
            z = Nodes.at(z.plus(root(x, y)), scope, 6); // OneNode.java:117
            return Nodes.at(tagged("tag", z, 1, 2).plus(lookup(2, z, "z")), scope, 7); // OneNode.java:118
        }
    }

    /**
     * The graph of {@link OneNode#ofObject(double)}.
     */
    static Value ofObject(OneNode self, Value x) {
        Objects.requireNonNull(self, "OneNode.ofObject(double) is called on null");
        try (Scope scope = Scope.enter(Sites.OF_OBJECT)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    power(self, x, x).plus(power(newOneNode(2), x, Value.constant(1))), scope, 2); // OneNode.java:123
        }
    }

    /**
     * The graph of {@link OneNode#references(double)}.
     */
    static Value references(Value x) {
        try (Scope scope = Scope.enter(Sites.REFERENCES)) {
            Nodes.argument(x, scope, 1);
            UnaryOperator<Value> f = y -> Nodes.at(sinc(y), scope, 2); // OneNode.java:128
            BinaryOperator<Value> g = (y, z) -> Nodes.at(root(y, z), scope, 3); // OneNode.java:129
            return g.apply(f.apply(x), x); // OneNode.java:130
        }
    }

    /**
     * The graph of {@link OneNode#library(double)}.
     */
    static Value library(Value x) {
        try (Scope scope = Scope.enter(Sites.LIBRARY)) {
            Nodes.argument(x, scope, 1);
            Value y = Nodes.at(
                    OneNode_LibraryRulesTraced.cube(x).plus(OneNode_LibraryRulesTraced.sin(x)),
                    scope, 2); // OneNode.java:218
            UnaryOperator<Value> f = z -> Nodes.at(OneNode_LibraryRulesTraced.cube(z), scope, 3); // OneNode.java:219
            OneNode.Library object = new OneNode.Library(); // OneNode.java:220
            y = Nodes.at(
                    y.times(Nodes.minus(
                            OneNode_LibraryRulesTraced.shifted(object, y), object.shifted(2), "object.shifted(2)")),
                    scope, 4); // OneNode.java:221
            UnaryOperator<Value> g = z -> Nodes.at(
                    OneNode_LibraryRulesTraced.shifted(object, z), scope, 5); // OneNode.java:222
            y = Nodes.at(y.plus(g.apply(x)), scope, 6); // OneNode.java:223
            return Nodes.at(
                    Nodes.plus(
                            Nodes.times(
                                    OneNode_LibraryRulesTraced.multiple(2, y), OneNode.Library.cube(1.5),
                                    "Library.cube(1.5)")
                                    .plus(f.apply(x)),
                            OneNode.Library.scaled(3, 4), "Library.scaled(3, 4)"),
                    scope, 7); // OneNode.java:224
        }
    }

    private static double powerSlope(OneNode self, double x, double operands) {
        try {
            return (double) POWER_SLOPE.invoke(self, x, operands);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static double none(double x, double operands) {
        try {
            return (double) NONE.invoke(x, operands);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static double plainHidden(double x) {
        try {
            return (double) HIDDEN.invoke(x);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static double hiddenSlope(double x) {
        try {
            return (double) HIDDEN_SLOPE.invoke(x);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static OneNode newOneNode(int order) {
        try {
            return (OneNode) NEW_ONE_NODE.invoke(order);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String CALLS = """
                OneNode.java
                calls
                113
                x\s
                 115:25-30(115:25-26,115:29-30)
                y 115:20-31
                 116:31-36(116:31-32,116:35-36)
                z 116:20-49(116:20-37(116:20-21,116:24-37),116:40-49)
                z 117:9-24(117:9-10,117:14-24)
                return 118:16-58(118:16-38,118:41-58)

                    @Traced
                    static double calls(double x) {
                        double y = sinc(2 * x);
                        double z = y * hidden(x + 1) + sinc(0.5);
                        z += root(x, y);
                        return tagged("tag", z, 1, 2) + lookup(2, z, "z");
                    }
                """;

        static final String OF_OBJECT = """
                OneNode.java
                ofObject
                121
                x\s
                return 123:16-56(123:16-27,123:30-56)

                    @Traced
                    double ofObject(double x) {
                        return power(x, x) + new OneNode(2).power(x, 1);
                    }
                """;

        static final String REFERENCES = """
                OneNode.java
                references
                126
                x\s
                 128:33-46
                 129:34-47

                    @Traced
                    static double references(double x) {
                        DoubleUnaryOperator f = OneNode::sinc;
                        DoubleBinaryOperator g = OneNode::root;
                        return g.applyAsDouble(f.applyAsDouble(x), x);
                    }
                """;

        static final String LIBRARY = """
                OneNode.java
                library
                216
                x\s
                y 218:20-55(218:20-35,218:38-55)
                 219:33-46
                y 221:9-51(221:9-10,221:14-51(221:14-31,221:34-51))
                 222:33-48
                y 223:9-32(223:9-10,223:14-32)
                return 224:16-100(224:16-77(224:16-56(224:16-36,224:39-56),224:59-77),224:80-100)

                    @Traced
                    static double library(double x) {
                        double y = Library.cube(x) + StrictMath.sin(x);
                        DoubleUnaryOperator f = Library::cube;
                        Library object = new Library();
                        y *= object.shifted(y) - object.shifted(2);
                        DoubleUnaryOperator g = object::shifted;
                        y += g.applyAsDouble(x);
                        return Library.scaled(2, y) * Library.cube(1.5) + f.applyAsDouble(x) + Library.scaled(3, 4);
                    }
                """;
    }
}
