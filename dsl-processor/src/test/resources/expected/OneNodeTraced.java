package good;

import dev.tracegrad.CustomOp;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
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

    private static final MethodHandle POWER_SLOPE = PrivateMembers.method(MethodHandles.lookup(), OneNode.class, "powerSlope", double.class, double.class, double.class);

    private static final MethodHandle NONE = PrivateMembers.staticMethod(MethodHandles.lookup(), OneNode.class, "none", double.class, double.class, double.class);

    private static final MethodHandle HIDDEN = PrivateMembers.staticMethod(MethodHandles.lookup(), OneNode.class, "hidden", double.class, double.class);

    private static final MethodHandle HIDDEN_SLOPE = PrivateMembers.staticMethod(MethodHandles.lookup(), OneNode.class, "hiddenSlope", double.class, double.class);

    private static final CustomOp HIDDEN_2 = CustomOp.of(
            "hidden",
            operands -> hidden_(operands[0]),
            (operands, result) -> hiddenSlope(operands[0]));

    private static final MethodHandle NEW_ONE_NODE = PrivateMembers.constructor(MethodHandles.lookup(), OneNode.class, int.class);

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
                operands_ -> self.power(operands_[0], operands_[1]),
                (operands_, result) -> powerSlope(self, operands_[0], operands_[1]),
                (operands_, result) -> none(operands_[0], operands_[1]))
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
            Value.argument(x, scope, 1);
            Value y = sinc(Values.times(2, x).at(scope, 2)).at(scope, 3); // OneNode.java:115
            Value z = y.times(hidden(x.plus(1).at(scope, 4))).plus(OneNode.sinc(0.5), "sinc(0.5)")
                    .at(scope, 5); // OneNode.java:116
            z = z.plus(root(x, y)).at(scope, 6); // OneNode.java:117
            return tagged("tag", z, 1, 2).plus(lookup(2, z, "z")).at(scope, 7); // OneNode.java:118
        }
    }

    /**
     * The graph of {@link OneNode#ofObject(double)}.
     */
    static Value ofObject(OneNode self, Value x) {
        Objects.requireNonNull(self);
        try (Scope scope = Scope.enter(Sites.OF_OBJECT)) {
            Value.argument(x, scope, 1);
            return power(self, x, x).plus(power(newOneNode(2), x, Value.constant(1)))
                    .at(scope, 2); // OneNode.java:123
        }
    }

    /**
     * The graph of {@link OneNode#references(double)}.
     */
    static Value references(Value x) {
        try (Scope scope = Scope.enter(Sites.REFERENCES)) {
            Value.argument(x, scope, 1);
            UnaryOperator<Value> f = y -> sinc(y).at(scope, 2); // OneNode.java:128
            BinaryOperator<Value> g = (y, z) -> root(y, z).at(scope, 3); // OneNode.java:129
            return g.apply(f.apply(x), x); // OneNode.java:130
        }
    }

    /**
     * The graph of {@link OneNode#library(double)}.
     */
    static Value library(Value x) {
        try (Scope scope = Scope.enter(Sites.LIBRARY)) {
            Value.argument(x, scope, 1);
            Value y = OneNode_LibraryRulesTraced.cube(x).plus(OneNode_LibraryRulesTraced.sin(x))
                    .at(scope, 2); // OneNode.java:218
            UnaryOperator<Value> f = z -> OneNode_LibraryRulesTraced.cube(z).at(scope, 3); // OneNode.java:219
            OneNode.Library object = new OneNode.Library(); // OneNode.java:220
            y = y
                    .times(OneNode_LibraryRulesTraced.shifted(object, y).minus(object.shifted(2), "object.shifted(2)"))
                    .at(scope, 4); // OneNode.java:221
            UnaryOperator<Value> g = z -> OneNode_LibraryRulesTraced.shifted(object, z).at(scope, 5); // OneNode.java:222
            y = y.plus(g.apply(x)).at(scope, 6); // OneNode.java:223
            return OneNode_LibraryRulesTraced.multiple(2, y)
                    .times(OneNode.Library.cube(1.5), "Library.cube(1.5)").plus(f.apply(x))
                    .plus(OneNode.Library.scaled(3, 4), "Library.scaled(3, 4)")
                    .at(scope, 7); // OneNode.java:224
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

    private static double hidden_(double x) {
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
        static final String CALLS = "OneNode.java\n"
                + "calls\n"
                + "113\n"
                + "x \n"
                + " 115:25-30(115:25-26,115:29-30)\n"
                + "y 115:20-31\n"
                + " 116:31-36(116:31-32,116:35-36)\n"
                + "z 116:20-49(116:20-37(116:20-21,116:24-37),116:40-49)\n"
                + "z 117:9-24(117:9-10,117:14-24)\n"
                + " 118:16-58(118:16-38,118:41-58)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double calls(double x) {\n"
                + "        double y = sinc(2 * x);\n"
                + "        double z = y * hidden(x + 1) + sinc(0.5);\n"
                + "        z += root(x, y);\n"
                + "        return tagged(\"tag\", z, 1, 2) + lookup(2, z, \"z\");\n"
                + "    }\n";

        static final String OF_OBJECT = "OneNode.java\n"
                + "ofObject\n"
                + "121\n"
                + "x \n"
                + " 123:16-56(123:16-27,123:30-56)\n"
                + "\n"
                + "    @Traced\n"
                + "    double ofObject(double x) {\n"
                + "        return power(x, x) + new OneNode(2).power(x, 1);\n"
                + "    }\n";

        static final String REFERENCES = "OneNode.java\n"
                + "references\n"
                + "126\n"
                + "x \n"
                + " 128:33-46\n"
                + " 129:34-47\n"
                + "\n"
                + "    @Traced\n"
                + "    static double references(double x) {\n"
                + "        DoubleUnaryOperator f = OneNode::sinc;\n"
                + "        DoubleBinaryOperator g = OneNode::root;\n"
                + "        return g.applyAsDouble(f.applyAsDouble(x), x);\n"
                + "    }\n";

        static final String LIBRARY = "OneNode.java\n"
                + "library\n"
                + "216\n"
                + "x \n"
                + "y 218:20-55(218:20-35,218:38-55)\n"
                + " 219:33-46\n"
                + "y 221:9-51(221:9-10,221:14-51(221:14-31,221:34-51))\n"
                + " 222:33-48\n"
                + "y 223:9-32(223:9-10,223:14-32)\n"
                + " 224:16-100(224:16-77(224:16-56(224:16-36,224:39-56),224:59-77),224:80-100)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double library(double x) {\n"
                + "        double y = Library.cube(x) + StrictMath.sin(x);\n"
                + "        DoubleUnaryOperator f = Library::cube;\n"
                + "        Library object = new Library();\n"
                + "        y *= object.shifted(y) - object.shifted(2);\n"
                + "        DoubleUnaryOperator g = object::shifted;\n"
                + "        y += g.applyAsDouble(x);\n"
                + "        return Library.scaled(2, y) * Library.cube(1.5) + f.applyAsDouble(x) + Library.scaled(3, 4);\n"
                + "    }\n";
    }
}
