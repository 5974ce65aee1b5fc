package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Accessors}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "up(int) reads",
        "down(int) reads",
        "mutual(double) reads",
        "missing(double,boolean,boolean) reads elsewhere"
})
final class AccessorsTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides MUTUAL = Overrides.of(LOOKUP, Accessors.class, "mutual", double.class);

    private static final Overrides MISSING = Overrides.of(
            LOOKUP, Accessors.class, "missing", double.class, boolean.class, boolean.class);

    private static final Overrides UP = Overrides.of(LOOKUP, Accessors.class, "up", int.class);

    private static final Overrides DOWN = Overrides.of(LOOKUP, Accessors.class, "down", int.class);

    private AccessorsTraced() {
    }

    /**
     * The graph of {@link Accessors#library(double, StringBuilder)}.
     */
    static Value library(Value x, StringBuilder text) {
        Scope scope = Scope.of(Sites.LIBRARY);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.times(text.length(), "text.length()", x)
                        .plus(Nodes.times("text".chars().count(), "\"text\".chars().count()", x)),
                scope, 2); // Accessors.java:47
    }

    /**
     * The graph of {@link Accessors#deprecated(double)}.
     */
    @SuppressWarnings({
            "deprecation",
            "removal"
    })
    static Value deprecated(Value x) {
        Scope scope = Scope.of(Sites.DEPRECATED);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.times(Accessors.old(2), "old(2)", x), scope, 2); // Accessors.java:57
    }

    /**
     * The graph of {@link Accessors#constants(double, boolean, byte)}.
     */
    static Value constants(Value x, boolean c, byte b) {
        try (Scope scope = Scope.enter(Sites.CONSTANTS)) {
            Nodes.argument(x, scope, 1);
            final int five = 5; // Accessors.java:62
            return Nodes.at(
                    chosen(c ? five : 'a', x).plus(chosen(c ? 1 + 1 : 'b', x)).plus(chosen(c ? 0b11 : b, x))
                            .plus(chosen(c ? 0xFFFFFFFF : b, x)),
                    scope, 2); // Accessors.java:63
        }
    }

    /**
     * The graph of {@link Accessors#chosen(char, double)}.
     */
    static Value chosen(char c, Value x) {
        Scope scope = Scope.of(Sites.CHOSEN);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.plus(x, c, "c"), scope, 2); // Accessors.java:68
    }

    /**
     * The graph of {@link Accessors#chosen(byte, double)}.
     */
    static Value chosen(byte b, Value x) {
        Scope scope = Scope.of(Sites.CHOSEN_2);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.minus(x, b, "b"), scope, 2); // Accessors.java:73
    }

    /**
     * The graph of {@link Accessors#chosen(double, double)}.
     */
    static Value chosen(Value d, Value x) {
        Scope scope = Scope.of(Sites.CHOSEN_3);
        Nodes.argument(d, scope, 1);
        Nodes.argument(x, scope, 2);
        return Nodes.at(x.times(d), scope, 3); // Accessors.java:78
    }

    /**
     * The graph of {@link Accessors#mutual(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value mutual(Accessors self, Value x) {
        if (MUTUAL.isOverriddenIn(self)) {
            return MUTUAL.call(self, x);
        }
        return mutualOfAccessors(self, x);
    }

    /**
     * The graph of {@link Accessors#mutual(double)} itself, overridden or not.
     */
    static Value mutualOfAccessors(Accessors self, Value x) {
        try (Scope scope = Scope.enter(Sites.MUTUAL)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(up(self, 1).times(x).times(down(self, 2)), scope, 2); // Accessors.java:94
        }
    }

    /**
     * The graph of {@link Accessors#missing(double, boolean, boolean)}, or of the method that overrides it in the class
     * of {@code self}.
     */
    static Value missing(Accessors self, Value x, boolean present, boolean early) {
        if (MISSING.isOverriddenIn(self)) {
            return MISSING.call(self, x, present, early);
        }
        return missingOfAccessors(self, x, present, early);
    }

    /**
     * The graph of {@link Accessors#missing(double, boolean, boolean)} itself, overridden or not.
     */
    static Value missingOfAccessors(Accessors self, Value x, boolean present, boolean early) {
        Scope scope = Scope.of(Sites.MISSING);
        Nodes.argument(x, scope, 1);
        Value a = Objects.requireNonNull((present ? self.w : self.missing)); // Accessors.java:99
        if (early) { // Accessors.java:100
            throw new IllegalStateException(); // Accessors.java:101
        }
        return Nodes.at(a.times(x), scope, 2); // Accessors.java:103
    }

    /**
     * The graph of {@link Accessors#onNull(Accessors, double, boolean)}.
     */
    static Value onNull(Accessors given, Value x, boolean isNull) {
        try (Scope scope = Scope.enter(Sites.ON_NULL)) {
            Nodes.argument(x, scope, 1);
            Accessors object = isNull ? null : given; // Accessors.java:108
            return own(object, x); // Accessors.java:109
        }
    }

    /**
     * The graph of {@link Accessors#own(double)}.
     */
    static Value own(Accessors self, Value x) {
        Objects.requireNonNull(self, "Accessors.own(double) is called on null");
        Nodes.argument(x, "x");
        return x; // Accessors.java:114
    }

    /**
     * The graph of {@link Accessors#up(int)}, or of the method that overrides it in the class of {@code self}.
     */
    private static Value up(Accessors self, int n) {
        if (UP.isOverriddenIn(self)) {
            return UP.call(self, n);
        }
        return upOfAccessors(self, n);
    }

    /**
     * The graph of {@link Accessors#up(int)}, which a traced method calls.
     */
    @SuppressWarnings("try")
    private static Value upOfAccessors(Accessors self, int n) {
        try (Scope scope = Scope.enter(Sites.UP)) {
            return n > 0 ? Nodes.argument(self.w, "w") : down(self, n + 1); // Accessors.java:85
        }
    }

    /**
     * The graph of {@link Accessors#down(int)}, or of the method that overrides it in the class of {@code self}.
     */
    private static Value down(Accessors self, int n) {
        if (DOWN.isOverriddenIn(self)) {
            return DOWN.call(self, n);
        }
        return downOfAccessors(self, n);
    }

    /**
     * The graph of {@link Accessors#down(int)}, which a traced method calls.
     */
    @SuppressWarnings("try")
    private static Value downOfAccessors(Accessors self, int n) {
        try (Scope scope = Scope.enter(Sites.DOWN)) {
            return n > 0 ? up(self, n - 1) : up(self, n + 1); // Accessors.java:89
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String LIBRARY = """
                Accessors.java
                library
                45
                x\s
                return 47:16-62(47:16-33(47:16-29,47:32-33),47:36-62(47:36-58,47:61-62))

                    @Traced
                    static double library(double x, StringBuilder text) {
                        return text.length() * x + "text".chars().count() * x;
                    }
                """;

        static final String DEPRECATED = """
                Accessors.java
                deprecated
                55
                x\s
                return 57:16-26(57:16-22,57:25-26)

                    @Traced
                    static double deprecated(double x) {
                        return old(2) * x;
                    }
                """;

        static final String CONSTANTS = """
                Accessors.java
                constants
                60
                x\s
                return 63:16-128(63:16-96(63:16-70(63:16-41,63:44-70),63:73-96),63:99-128)

                    @Traced
                    static double constants(double x, boolean c, byte b) {
                        final int five = 5;
                        return chosen(c ? five : 'a', x) + chosen(c ? 1 + 1 : 'b', x) + chosen(c ? 0b11 : b, x) + chosen(c ? 0xFFFFFFFF : b\
                , x);
                    }
                """;

        static final String CHOSEN = """
                Accessors.java
                chosen
                66
                x\s
                return 68:16-21(68:16-17,68:20-21)

                    @Traced
                    static double chosen(char c, double x) {
                        return x + c;
                    }
                """;

        static final String CHOSEN_2 = """
                Accessors.java
                chosen
                71
                x\s
                return 73:16-21(73:16-17,73:20-21)

                    @Traced
                    static double chosen(byte b, double x) {
                        return x - b;
                    }
                """;

        static final String CHOSEN_3 = """
                Accessors.java
                chosen
                76
                d\s
                x\s
                return 78:16-21(78:16-17,78:20-21)

                    @Traced
                    static double chosen(double d, double x) {
                        return x * d;
                    }
                """;

        static final String MUTUAL = """
                Accessors.java
                mutual
                92
                x\s
                return 94:16-35(94:16-25(94:16-21,94:24-25),94:28-35)

                    @Traced
                    double mutual(double x) {
                        return up(1) * x * down(2);
                    }
                """;

        static final String MISSING = """
                Accessors.java
                missing
                97
                x\s
                return 103:16-21(103:16-17,103:20-21)

                    @Traced
                    double missing(double x, boolean present, boolean early) {
                        double a = (present ? w : missing).data();
                        if (early) {
                            throw new IllegalStateException();
                        }
                        return a * x;
                    }
                """;

        static final String ON_NULL = """
                Accessors.java
                onNull
                106
                x\s

                    @Traced
                    static double onNull(Accessors given, double x, boolean isNull) {
                        Accessors object = isNull ? null : given;
                        return object.own(x);
                    }
                """;

        static final String UP = """
                Accessors.java
                up
                84

                    double up(int n) {
                        return n > 0 ? w.data() : down(n + 1);
                    }
                """;

        static final String DOWN = """
                Accessors.java
                down
                88

                    double down(int n) {
                        return n > 0 ? up(n - 1) : up(n + 1);
                    }
                """;
    }
}
