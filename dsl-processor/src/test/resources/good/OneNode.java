package good;

import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Methods that are one node each, with derivatives of the user's own, and rules for methods of a library. */
@Primitives(OneNode.LibraryRules.class)
public final class OneNode {
    private static final double[] TABLE = {0.5, -1.5, 2.25, 3};

    private final int order;

    OneNode() {
        this(3);
    }

    private OneNode(int order) {
        this.order = order;
    }

    static OneNode sample() {
        return new OneNode();
    }

    @Primitive(partials = "sincSlope")
    static double sinc(double x) {
        return x == 0 ? 1 : Math.sin(x) / x;
    }

    static double sincSlope(double x, double y) {
        return x == 0 ? 0 : (Math.cos(x) - y) / x;
    }

    /** The body may be anything: the companion calls it. */
    @Primitive(partials = {"rootSlope", "rootSlopeInB"})
    static double root(double a, double b) {
        double x = a;
        int turns = 0;
        while (Math.abs(x * x * x + x - a * b) > 1e-9 && turns++ < 50) {
            x -= (x * x * x + x - a * b) / (3 * x * x + 1);
        }
        return Double.longBitsToDouble(Double.doubleToLongBits(x));
    }

    static double rootSlope(double a, double b, double x) {
        return b / (3 * x * x + 1);
    }

    static double rootSlopeInB(double a, double b, double x) {
        return a / (3 * x * x + 1);
    }

    /** Another method of the name, which is not meant. */
    static double rootSlope(double a) {
        return a;
    }

    /** What is no double is handed on. */
    @Primitive(partials = "lookupSlope")
    static double lookup(int at, double x, String name) {
        return TABLE[at & 3] * x + name.length();
    }

    static double lookupSlope(int at, double x, String name) {
        return TABLE[at & 3];
    }

    /** So is the object. */
    @Primitive(partials = {"powerSlope", "none"})
    double power(double x, double operands) {
        return Math.pow(x, order) + operands - operands;
    }

    private double powerSlope(double x, double operands) {
        return order * Math.pow(x, order - 1);
    }

    private static double none(double x, double operands) {
        return 0;
    }

    @Primitive(partials = "hiddenSlope")
    private static double hidden(double x) {
        return x * x;
    }

    private static double hiddenSlope(double x) {
        return 2 * x;
    }

    @Primitive(partials = "tagSlope")
    static <T extends Comparable<T>> double tagged(T tag, double x, int... factors) {
        return tag == null || factors == null ? x : x * factors.length;
    }

    static <T extends Comparable<T>> double tagSlope(T tag, double x, int[] factors) {
        return tag == null || factors == null ? 1 : factors.length;
    }

    @Primitive(partials = "oldSlope")
    @Deprecated
    static double old(double x) {
        return 3 * x;
    }

    static double oldSlope(double x) {
        return 3;
    }

    @Traced
    static double calls(double x) {
        double y = sinc(2 * x);
        double z = y * hidden(x + 1) + sinc(0.5);
        z += root(x, y);
        return tagged("tag", z, 1, 2) + lookup(2, z, "z");
    }

    @Traced
    double ofObject(double x) {
        return power(x, x) + new OneNode(2).power(x, 1);
    }

    @Traced
    static double references(double x) {
        DoubleUnaryOperator f = OneNode::sinc;
        DoubleBinaryOperator g = OneNode::root;
        return g.applyAsDouble(f.applyAsDouble(x), x);
    }

    /** A class whose objects have tracked form; the partial derivative has no companion. */
    @Traced
    record Angle(double radians) {
        static Angle sample() {
            return new Angle(4);
        }

        @Primitive(partials = "one")
        static double wrapped(double x) {
            return x - 2 * Math.PI * Math.floor(x / (2 * Math.PI));
        }

        static double one(double x) {
            return 1;
        }

        double half() {
            return wrapped(radians) / 2;
        }
    }

    /** A class that cannot be annotated, as of a library. */
    static final class Library {
        Library() {}

        static Library sample() {
            return new Library();
        }

        static double cube(double x) {
            return x * x * x;
        }

        static double scaled(int n, double x) {
            return n * x;
        }

        double shifted(double x) {
            return x + 1;
        }
    }

    /** Rules for it. */
    static final class LibraryRules {
        private LibraryRules() {}

        @Primitive(of = Library.class, partials = "cubeSlope")
        static double cube(double x) {
            return Library.cube(x);
        }

        static double cubeSlope(double x) {
            return 3 * x * x;
        }

        @Primitive(of = Library.class, method = "scaled", partials = "times")
        static double multiple(int n, double x) {
            return Library.scaled(n, x);
        }

        static double times(int n, double x) {
            return n;
        }

        @Primitive(of = Library.class, partials = "shiftedSlope")
        static double shifted(Library library, double x) {
            return library.shifted(x);
        }

        static double shiftedSlope(Library library, double x) {
            return 1;
        }

        @Primitive(of = StrictMath.class, partials = "sineSlope")
        static double sin(double x) {
            return StrictMath.sin(x);
        }

        static double sineSlope(double x) {
            return StrictMath.cos(x);
        }
    }

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
}
