package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link HookSum}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "add(double) along",
        "field total",
        "add(double) memory reads elsewhere",
        "after(int) reads",
        "self() reads"
})
@SuppressWarnings("auxiliaryclass")
final class HookSumTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides ADD = Overrides.of(LOOKUP, HookSum.class, "add", double.class);

    private static final Overrides SELF = Overrides.of(LOOKUP, HookSum.class, "self");

    private static final Overrides AFTER = Overrides.of(LOOKUP, HookSum.class, "after", int.class);

    private HookSumTraced() {
    }

    /**
     * The graph of {@link HookSum#add(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static void add(HookSum self, Value x) {
        if (ADD.isOverriddenIn(self)) {
            ADD.call(self, x);
            return;
        }
        addOfHookSum(self, x);
    }

    /**
     * The graph of {@link HookSum#add(double)} itself, overridden or not.
     */
    static void addOfHookSum(HookSum self, Value x) {
        try (Scope scope = Scope.enter(Sites.ADD); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            self.total = memory.put(
                    self, "total", Nodes.at(memory.get(self, "total", self.total).plus(x), scope, 2)); // Hooks.java:45
            after(self(self), 2); // Hooks.java:46
        }
    }

    /**
     * The graph of {@link HookSum#self()}, or of the method that overrides it in the class of {@code self}.
     */
    private static HookSum self(HookSum self) {
        if (SELF.isOverriddenIn(self)) {
            return SELF.call(self);
        }
        return selfOfHookSum(self);
    }

    /**
     * The graph of {@link HookSum#self()}, which a traced method calls.
     */
    private static HookSum selfOfHookSum(HookSum self) {
        return self; // Hooks.java:52
    }

    /**
     * The graph of {@link HookSum#after(int)}, or of the method that overrides it in the class of {@code self}.
     */
    private static void after(HookSum self, int count) {
        if (AFTER.isOverriddenIn(self)) {
            AFTER.call(self, count);
            return;
        }
        afterOfHookSum(self, count);
    }

    /**
     * The graph of {@link HookSum#after(int)}, which a traced method calls.
     */
    private static void afterOfHookSum(HookSum self, int count) {
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String ADD = """
                Hooks.java
                add
                44
                x\s
                total 45:9-19(45:9-14,45:18-19)

                    void add(double x) {
                        total += x;
                        self().after(2);
                    }
                """;
    }
}
