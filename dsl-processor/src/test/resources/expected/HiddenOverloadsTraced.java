package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link HiddenOverloads}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class HiddenOverloadsTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides BOTH = Overrides.of(
            LOOKUP, HiddenOverloads.Both.class, "both", Object.class, double.class);

    private HiddenOverloadsTraced() {
    }

    /**
     * The graph of {@link HiddenOverloads#privateOfSuperclass(double)}.
     */
    static Value privateOfSuperclass(Value x) {
        try (Scope scope = Scope.enter(Sites.PRIVATE_OF_SUPERCLASS)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    HiddenOverloads_UpperTraced.scaled((Object) 3, x).times(HiddenOverloads_UpperTraced.scaled(3, x)),
                    scope, 2); // HiddenOverloads.java:101
        }
    }

    /**
     * The graph of {@link HiddenOverloads#privateOfObject(double)}.
     */
    static Value privateOfObject(Value x) {
        try (Scope scope = Scope.enter(Sites.PRIVATE_OF_OBJECT)) {
            Nodes.argument(x, scope, 1);
            HiddenOverloads.Lower lower = new HiddenOverloads.Lower(); // HiddenOverloads.java:106
            HiddenOverloads.Upper upper = lower; // HiddenOverloads.java:107
            return Nodes.at(
                    HiddenOverloads_LowerTraced.moved(lower, 3, x).times(HiddenOverloads_UpperTraced.moved(upper, 3, x))
                            .plus(HiddenOverloads_LowerTraced.own(lower, x)
                                    .times(HiddenOverloads_LowerTraced.above(lower, x))),
                    scope, 2); // HiddenOverloads.java:108
        }
    }

    /**
     * The graph of {@link HiddenOverloads#references(double)}.
     */
    static Value references(Value x) {
        try (Scope scope = Scope.enter(Sites.REFERENCES)) {
            Nodes.argument(x, scope, 1);
            HiddenOverloads.Lower lower = new HiddenOverloads.Lower(); // HiddenOverloads.java:113
            return Nodes.at(
                    on((y, z) -> HiddenOverloads_UpperTraced.scaled((Object) y, z), x)
                            .times(on((y, z) -> HiddenOverloads_LowerTraced.moved(lower, y, z), x)),
                    scope, 2); // HiddenOverloads.java:114
        }
    }

    /**
     * The graph of {@link HiddenOverloads#anyNumber(double)}.
     */
    static Value anyNumber(Value x) {
        try (Scope scope = Scope.enter(Sites.ANY_NUMBER)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    HiddenOverloads_UpperTraced.counted(x, new int[] {3})
                            .times(HiddenOverloads_UpperTraced.counted(x, 3, 4)),
                    scope, 2); // HiddenOverloads.java:119
        }
    }

    /**
     * The graph of {@link HiddenOverloads#arguments(double, int)}.
     */
    static Value arguments(Value x, int n) {
        try (Scope scope = Scope.enter(Sites.ARGUMENTS)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    HiddenOverloads_UpperTraced.none((Object) (-3), x)
                            .times(HiddenOverloads_UpperTraced.none((Object) (n + 1), x))
                            .plus(HiddenOverloads_UpperTraced.none((Object) (n < 3 ? 4 : 5), x)
                                    .times(HiddenOverloads_UpperTraced.none((Object) null, x))),
                    scope, 2); // HiddenOverloads.java:124
        }
    }

    /**
     * The graph of {@link HiddenOverloads#widened(double)}.
     */
    static Value widened(Value x) {
        try (Scope scope = Scope.enter(Sites.WIDENED)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    HiddenOverloads_UpperTraced.powered((float) 3, x)
                            .times(HiddenOverloads_UpperTraced.any((Object) 3, x)),
                    scope, 2); // HiddenOverloads.java:129
        }
    }

    /**
     * The graph of {@link HiddenOverloads#functions(double)}.
     */
    static Value functions(Value x) {
        try (Scope scope = Scope.enter(Sites.FUNCTIONS)) {
            Nodes.argument(x, scope, 1);
            return HiddenOverloads_UpperTraced.taken(
                    (UnaryOperator<Value>) t -> Nodes.at(t.times(x), scope, 2), (Object) 3); // HiddenOverloads.java:134
        }
    }

    /**
     * The graph of {@link HiddenOverloads#helpersOfSeveralClasses(double)}.
     */
    static Value helpersOfSeveralClasses(Value x) {
        try (Scope scope = Scope.enter(Sites.HELPERS_OF_SEVERAL_CLASSES)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    half((Object) 3, x).plus(half(4, x).times(half((Object) null, x))),
                    scope, 2); // HiddenOverloads.java:151
        }
    }

    /**
     * The graph of {@link HiddenOverloads#objectAndClass(double)}.
     */
    static Value objectAndClass(Value x) {
        try (Scope scope = Scope.enter(Sites.OBJECT_AND_CLASS)) {
            Nodes.argument(x, scope, 1);
            return both(new HiddenOverloads.Both(), 3, x); // HiddenOverloads.java:166
        }
    }

    /**
     * The graph of {@link HiddenOverloads#privateOfInterface(double)}.
     */
    static Value privateOfInterface(Value x) {
        try (Scope scope = Scope.enter(Sites.PRIVATE_OF_INTERFACE)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    HiddenOverloads_WeighingTraced.weighed(
                            (HiddenOverloads.Weighing) new HiddenOverloads.Scale(), (Object) 3, x)
                            .times(HiddenOverloads_ScaleTraced.own(new HiddenOverloads.Scale(), x)),
                    scope, 2); // HiddenOverloads.java:201
        }
    }

    /**
     * The graph of {@link HiddenOverloads#on(HiddenOverloads.Function2, double)}, which a traced method calls.
     */
    private static Value on(HiddenOverloads_Function2Traced f, Value x) {
        try (Scope scope = Scope.enter(Sites.ON)) {
            Nodes.argument(x, scope, 1);
            return f.at(3, x); // HiddenOverloads.java:96
        }
    }

    /**
     * The graph of {@link HiddenOverloads.First#half(Object, double)}, which a traced method calls.
     */
    private static Value half(Object o, Value x) {
        Nodes.argument(x, "x");
        return x; // HiddenOverloads.java:139
    }

    /**
     * The graph of {@link HiddenOverloads.Second#half(Integer, double)}, which a traced method calls.
     */
    private static Value half(Integer i, Value x) {
        Scope scope = Scope.of(Sites.HALF);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.div(2), scope, 2); // HiddenOverloads.java:145
    }

    /**
     * The graph of {@link HiddenOverloads.Both#both(Object, double)}, or of the method that overrides it in the class
     * of {@code self}.
     */
    private static Value both(HiddenOverloads.Both self, Object i, Value x) {
        if (BOTH.isOverriddenIn(self)) {
            return BOTH.call(self, i, x);
        }
        return bothOfBoth(self, i, x);
    }

    /**
     * The graph of {@link HiddenOverloads.Both#both(Object, double)}, which a traced method calls.
     */
    private static Value bothOfBoth(HiddenOverloads.Both self, Object i, Value x) {
        Scope scope = Scope.of(Sites.BOTH);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.times(7), scope, 2); // HiddenOverloads.java:160
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String PRIVATE_OF_SUPERCLASS = """
                HiddenOverloads.java
                privateOfSuperclass
                99
                x\s
                return 101:16-55(101:16-34,101:37-55)

                    @Traced
                    static double privateOfSuperclass(double x) {
                        return Lower.scaled(3, x) * Upper.scaled(3, x);
                    }
                """;

        static final String PRIVATE_OF_OBJECT = """
                HiddenOverloads.java
                privateOfObject
                104
                x\s
                return 108:16-85(108:16-53(108:16-33,108:36-53),108:56-85(108:56-68,108:71-85))

                    @Traced
                    static double privateOfObject(double x) {
                        Lower lower = new Lower();
                        Upper upper = lower;
                        return lower.moved(3, x) * upper.moved(3, x) + lower.own(x) * lower.above(x);
                    }
                """;

        static final String REFERENCES = """
                HiddenOverloads.java
                references
                111
                x\s
                return 114:16-58(114:16-36,114:39-58)

                    @Traced
                    static double references(double x) {
                        Lower lower = new Lower();
                        return on(Lower::scaled, x) * on(lower::moved, x);
                    }
                """;

        static final String ANY_NUMBER = """
                HiddenOverloads.java
                anyNumber
                117
                x\s
                return 119:16-60(119:16-35,119:38-60)

                    @Traced
                    static double anyNumber(double x) {
                        return Lower.counted(x, 3) * Lower.counted(x, 3, 4);
                    }
                """;

        static final String ARGUMENTS = """
                HiddenOverloads.java
                arguments
                122
                x\s
                return 124:16-109(124:16-56(124:16-33,124:36-56),124:59-109(124:59-87,124:90-109))

                    @Traced
                    static double arguments(double x, int n) {
                        return Lower.none(-3, x) * Lower.none(n + 1, x) + Lower.none(n < 3 ? 4 : 5, x) * Lower.none(null, x);
                    }
                """;

        static final String WIDENED = """
                HiddenOverloads.java
                widened
                127
                x\s
                return 129:16-53(129:16-35,129:38-53)

                    @Traced
                    static double widened(double x) {
                        return Lower.powered(3, x) * Lower.any(3, x);
                    }
                """;

        static final String FUNCTIONS = """
                HiddenOverloads.java
                functions
                132
                x\s
                 134:33-38(134:33-34,134:37-38)

                    @Traced
                    static double functions(double x) {
                        return Lower.taken(t -> t * x, 3);
                    }
                """;

        static final String HELPERS_OF_SEVERAL_CLASSES = """
                HiddenOverloads.java
                helpersOfSeveralClasses
                149
                x\s
                return 151:16-74(151:16-32,151:35-74(151:35-52,151:55-74))

                    @Traced
                    static double helpersOfSeveralClasses(double x) {
                        return First.half(3, x) + Second.half(4, x) * First.half(null, x);
                    }
                """;

        static final String OBJECT_AND_CLASS = """
                HiddenOverloads.java
                objectAndClass
                164
                x\s

                    @Traced
                    static double objectAndClass(double x) {
                        return new Both().both(3, x);
                    }
                """;

        static final String PRIVATE_OF_INTERFACE = """
                HiddenOverloads.java
                privateOfInterface
                199
                x\s
                return 201:16-62(201:16-41,201:44-62)

                    @Traced
                    static double privateOfInterface(double x) {
                        return new Scale().weighed(3, x) * new Scale().own(x);
                    }
                """;

        static final String ON = """
                HiddenOverloads.java
                on
                95
                x\s

                    private static double on(Function2 f, double x) {
                        return f.at(3, x);
                    }
                """;

        static final String HALF = """
                HiddenOverloads.java
                half
                144
                x\s
                return 145:20-25(145:20-21,145:24-25)

                        static double half(Integer i, double x) {
                            return x / 2;
                        }
                """;

        static final String BOTH = """
                HiddenOverloads.java
                both
                159
                x\s
                return 160:20-25(160:20-21,160:24-25)

                        double both(Object i, double x) {
                            return x * 7;
                        }
                """;
    }
}
