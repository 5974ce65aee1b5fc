package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link HookKind}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "at(double) along",
        "start(double) along",
        "tick() along",
        "field current",
        "at(double) memory reads elsewhere"
})
@SuppressWarnings("auxiliaryclass")
final class HookKindTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides AT = Overrides.of(LOOKUP, HookKind.class, "at", double.class);

    private static final Overrides TICK = Overrides.of(LOOKUP, HookKind.class, "tick");

    private static final Overrides START = Overrides.of(LOOKUP, HookKind.class, "start", double.class);

    static {
        Nodes.initialize(HookKind.class);
    }

    private HookKindTraced() {
    }

    /**
     * The graph of {@link HookKind#at(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value at(HookKind self, Value x) {
        if (AT.isOverriddenIn(self)) {
            return AT.call(self, x);
        }
        return atOfHookKind(self, x);
    }

    /**
     * The graph of {@link HookKind#at(double)} itself, overridden or not.
     */
    static Value atOfHookKind(HookKind self, Value x) {
        try (Scope scope = Scope.enter(Sites.AT); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            HookKind.current = memory.put(
                    HookKind.class, "current", Nodes.result(start(self, x), "current")); // Hooks.java:100
            tick(self); // Hooks.java:101
            return memory.get(HookKind.class, "current", HookKind.current); // Hooks.java:102
        }
    }

    /**
     * The graph of {@link HookKind#tick()}, or of the method that overrides it in the class of {@code self}.
     */
    static void tick(HookKind self) {
        if (TICK.isOverriddenIn(self)) {
            TICK.call(self);
            return;
        }
        tickOfHookKind(self);
    }

    /**
     * The graph of {@link HookKind#tick()} itself, overridden or not.
     */
    @SuppressWarnings("try")
    static void tickOfHookKind(HookKind self) {
        try (Memory memory = Memory.open()) {
        }
    }

    /**
     * The graph of {@link HookKind#tick()} in {@code LATER}.
     */
    static void tickOfLATER(HookKind self) {
        Objects.requireNonNull(self, "HookKind.tick() is called on null");
        Scope scope = Scope.of(Sites.TICK);
        try (Memory memory = Memory.open()) {
            HookKind.current = memory.put(
                    HookKind.class, "current",
                    Nodes.at(memory.get(HookKind.class, "current", HookKind.current).abs(), scope, 1)); // Hooks.java:89
        }
    }

    /**
     * The graph of {@link HookKind#start(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value start(HookKind self, Value x) {
        return START.call(self, x);
    }

    /**
     * The graph of {@link HookKind#start(double)} in {@code PLAIN}.
     */
    static Value startOfPLAIN(HookKind self, Value x) {
        Objects.requireNonNull(self, "HookKind.start(double) is called on null");
        Nodes.argument(x, "x");
        return x; // Hooks.java:78
    }

    /**
     * The graph of {@link HookKind#start(double)} in {@code LATER}.
     */
    static Value startOfLATER(HookKind self, Value x) {
        Objects.requireNonNull(self, "HookKind.start(double) is called on null");
        Scope scope = Scope.of(Sites.START);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.plus(1), scope, 2); // Hooks.java:84
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = """
                Hooks.java
                at
                99
                x\s

                    double at(double x) {
                        current = start(x);
                        tick();
                        return current;
                    }
                """;

        static final String TICK = """
                Hooks.java
                tick
                87
                current 89:23-40(89:32-39)

                        @Override
                        void tick() {
                            current = Math.abs(current);
                        }
                """;

        static final String START = """
                Hooks.java
                start
                82
                x\s
                return 84:20-25(84:20-21,84:24-25)

                        @Override
                        double start(double x) {
                            return x + 1;
                        }
                """;
    }
}
