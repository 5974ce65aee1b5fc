package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Accessors}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class AccessorsTraced {
    private static final Overrides MUTUAL = Overrides.of(MethodHandles.lookup(), Accessors.class, "mutual", double.class);

    private static final Overrides MISSING = Overrides.of(MethodHandles.lookup(), Accessors.class, "missing", double.class, boolean.class, boolean.class);

    private static final Overrides UP = Overrides.of(MethodHandles.lookup(), Accessors.class, "up", int.class);

    private static final Overrides DOWN = Overrides.of(MethodHandles.lookup(), Accessors.class, "down", int.class);

    private AccessorsTraced() {
    }

    /**
     * The graph of {@link Accessors#library(double, StringBuilder)}.
     */
    static Value library(Value x, StringBuilder text) {
        Scope scope = Scope.of(Sites.LIBRARY);
        Value.argument(x, scope, 1);
        return Values.times(text.length(), "text.length()", x)
                .plus(Values.times("text".chars().count(), "\"text\".chars().count()", x))
                .at(scope, 2); // Accessors.java:47
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
        Value.argument(x, scope, 1);
        return Values.times(Accessors.old(2), "old(2)", x).at(scope, 2); // Accessors.java:57
    }

    /**
     * The graph of {@link Accessors#constants(double, boolean, byte)}.
     */
    static Value constants(Value x, boolean c, byte b) {
        try (Scope scope = Scope.enter(Sites.CONSTANTS)) {
            Value.argument(x, scope, 1);
            final int five = 5; // Accessors.java:62
            return chosen(c ? five : 'a', x).plus(chosen(c ? 1 + 1 : 'b', x))
                    .plus(chosen(c ? 0b11 : b, x)).plus(chosen(c ? 0xFFFFFFFF : b, x))
                    .at(scope, 2); // Accessors.java:63
        }
    }

    /**
     * The graph of {@link Accessors#chosen(char, double)}.
     */
    static Value chosen(char c, Value x) {
        Scope scope = Scope.of(Sites.CHOSEN);
        Value.argument(x, scope, 1);
        return x.plus(c, "c").at(scope, 2); // Accessors.java:68
    }

    /**
     * The graph of {@link Accessors#chosen(byte, double)}.
     */
    static Value chosen(byte b, Value x) {
        Scope scope = Scope.of(Sites.CHOSEN_2);
        Value.argument(x, scope, 1);
        return x.minus(b, "b").at(scope, 2); // Accessors.java:73
    }

    /**
     * The graph of {@link Accessors#chosen(double, double)}.
     */
    static Value chosen(Value d, Value x) {
        Scope scope = Scope.of(Sites.CHOSEN_3);
        Value.argument(d, scope, 1);
        Value.argument(x, scope, 2);
        return x.times(d).at(scope, 3); // Accessors.java:78
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
            Value.argument(x, scope, 1);
            return up(self, 1).times(x).times(down(self, 2)).at(scope, 2); // Accessors.java:94
        }
    }

    /**
     * The graph of {@link Accessors#missing(double, boolean, boolean)}, or of the method that overrides it in the class of {@code self}.
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
        Value.argument(x, scope, 1);
        Value a = Objects.requireNonNull((present ? self.w : self.missing)); // Accessors.java:99
        if (early) { // Accessors.java:100
            throw new IllegalStateException(); // Accessors.java:101
        }
        return a.times(x).at(scope, 2); // Accessors.java:103
    }

    /**
     * The graph of {@link Accessors#onNull(Accessors, double, boolean)}.
     */
    static Value onNull(Accessors given, Value x, boolean isNull) {
        try (Scope scope = Scope.enter(Sites.ON_NULL)) {
            Value.argument(x, scope, 1);
            Accessors object = isNull ? null : given; // Accessors.java:108
            return own(object, x); // Accessors.java:109
        }
    }

    /**
     * The graph of {@link Accessors#own(double)}.
     */
    static Value own(Accessors self, Value x) {
        Objects.requireNonNull(self);
        Scope scope = Scope.of(Sites.OWN);
        Value.argument(x, scope, 1);
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
            return n > 0 ? Value.argument(self.w, "w") : down(self, n + 1); // Accessors.java:85
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
        static final String LIBRARY = "Accessors.java\n"
                + "library\n"
                + "45\n"
                + "x \n"
                + " 47:16-62(47:16-33(47:16-29,47:32-33),47:36-62(47:36-58,47:61-62))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double library(double x, StringBuilder text) {\n"
                + "        return text.length() * x + \"text\".chars().count() * x;\n"
                + "    }\n";

        static final String DEPRECATED = "Accessors.java\n"
                + "deprecated\n"
                + "55\n"
                + "x \n"
                + " 57:16-26(57:16-22,57:25-26)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double deprecated(double x) {\n"
                + "        return old(2) * x;\n"
                + "    }\n";

        static final String CONSTANTS = "Accessors.java\n"
                + "constants\n"
                + "60\n"
                + "x \n"
                + " 63:16-128(63:16-96(63:16-70(63:16-41,63:44-70),63:73-96),63:99-128)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double constants(double x, boolean c, byte b) {\n"
                + "        final int five = 5;\n"
                + "        return chosen(c ? five : 'a', x) + chosen(c ? 1 + 1 : 'b', x) + chosen(c ? 0b11 : b, x) + chosen(c ? 0xFFFFFFFF : b, x);\n"
                + "    }\n";

        static final String CHOSEN = "Accessors.java\n"
                + "chosen\n"
                + "66\n"
                + "x \n"
                + " 68:16-21(68:16-17,68:20-21)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double chosen(char c, double x) {\n"
                + "        return x + c;\n"
                + "    }\n";

        static final String CHOSEN_2 = "Accessors.java\n"
                + "chosen\n"
                + "71\n"
                + "x \n"
                + " 73:16-21(73:16-17,73:20-21)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double chosen(byte b, double x) {\n"
                + "        return x - b;\n"
                + "    }\n";

        static final String CHOSEN_3 = "Accessors.java\n"
                + "chosen\n"
                + "76\n"
                + "d \n"
                + "x \n"
                + " 78:16-21(78:16-17,78:20-21)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double chosen(double d, double x) {\n"
                + "        return x * d;\n"
                + "    }\n";

        static final String MUTUAL = "Accessors.java\n"
                + "mutual\n"
                + "92\n"
                + "x \n"
                + " 94:16-35(94:16-25(94:16-21,94:24-25),94:28-35)\n"
                + "\n"
                + "    @Traced\n"
                + "    double mutual(double x) {\n"
                + "        return up(1) * x * down(2);\n"
                + "    }\n";

        static final String MISSING = "Accessors.java\n"
                + "missing\n"
                + "97\n"
                + "x \n"
                + " 103:16-21(103:16-17,103:20-21)\n"
                + "\n"
                + "    @Traced\n"
                + "    double missing(double x, boolean present, boolean early) {\n"
                + "        double a = (present ? w : missing).data();\n"
                + "        if (early) {\n"
                + "            throw new IllegalStateException();\n"
                + "        }\n"
                + "        return a * x;\n"
                + "    }\n";

        static final String ON_NULL = "Accessors.java\n"
                + "onNull\n"
                + "106\n"
                + "x \n"
                + "\n"
                + "    @Traced\n"
                + "    static double onNull(Accessors given, double x, boolean isNull) {\n"
                + "        Accessors object = isNull ? null : given;\n"
                + "        return object.own(x);\n"
                + "    }\n";

        static final String OWN = "Accessors.java\n"
                + "own\n"
                + "112\n"
                + "x \n"
                + "\n"
                + "    @Traced\n"
                + "    final double own(double x) {\n"
                + "        return x;\n"
                + "    }\n";

        static final String UP = "Accessors.java\n"
                + "up\n"
                + "84\n"
                + "\n"
                + "    double up(int n) {\n"
                + "        return n > 0 ? w.data() : down(n + 1);\n"
                + "    }\n";

        static final String DOWN = "Accessors.java\n"
                + "down\n"
                + "88\n"
                + "\n"
                + "    double down(int n) {\n"
                + "        return n > 0 ? up(n - 1) : up(n + 1);\n"
                + "    }\n";
    }
}
