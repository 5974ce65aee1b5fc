package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Hooks}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "named(double,double,boolean) memory reads elsewhere",
        "ofConstant(double,boolean) memory reads elsewhere"
})
@SuppressWarnings("auxiliaryclass")
final class HooksTraced {
    private HooksTraced() {
    }

    /**
     * The graph of {@link Hooks#named(double, double, boolean)}.
     */
    static Value named(Value x, Value y, boolean isPlain) {
        try (Scope scope = Scope.enter(Sites.NAMED); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            HookSum sum = isPlain ? new HookSum() : new HookSum.Twice(); // Hooks.java:10
            HookSumTraced.add(sum, x); // Hooks.java:11
            return Nodes.at(memory.get(sum, "total", sum.total).times(y), scope, 3); // Hooks.java:12
        }
    }

    /**
     * The graph of {@link Hooks#ofConstant(double, boolean)}.
     */
    @SuppressWarnings("try")
    static Value ofConstant(Value x, boolean isPlain) {
        try (Scope scope = Scope.enter(Sites.OF_CONSTANT); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    HookKindTraced.at((isPlain ? HookKind.PLAIN : HookKind.LATER), x).times(x),
                    scope, 2); // Hooks.java:17
        }
    }

    /**
     * The graph of {@link Hooks#logged(double)}.
     */
    static Value logged(Value x) {
        try (Scope scope = Scope.enter(Sites.LOGGED)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(hit(x).plus(1), scope, 2); // Hooks.java:23
        }
    }

    /**
     * The graph of {@link Hooks.Log#hit(double)}, which a traced method calls.
     */
    private static Value hit(Value x) {
        Scope scope = Scope.of(Sites.HIT);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.times(2), scope, 2); // Hooks.java:30
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String NAMED = """
                Hooks.java
                named
                8
                x\s
                y\s
                return 12:16-29(12:16-25,12:28-29)

                    @Traced
                    static double named(double x, double y, boolean isPlain) {
                        HookSum sum = isPlain ? new HookSum() : new HookSum.Twice();
                        sum.add(x);
                        return sum.total * y;
                    }
                """;

        static final String OF_CONSTANT = """
                Hooks.java
                ofConstant
                15
                x\s
                return 17:16-69(17:16-65,17:68-69)

                    @Traced
                    static double ofConstant(double x, boolean isPlain) {
                        return (isPlain ? HookKind.PLAIN : HookKind.LATER).at(x) * x;
                    }
                """;

        static final String LOGGED = """
                Hooks.java
                logged
                21
                x\s
                return 23:16-30(23:16-26,23:29-30)

                    @Traced
                    static double logged(double x) {
                        return Log.hit(x) + 1;
                    }
                """;

        static final String HIT = """
                Hooks.java
                hit
                29
                x\s
                return 30:20-25(30:20-21,30:24-25)

                        static double hit(double x) {
                            return x * 2;
                        }
                """;
    }
}
