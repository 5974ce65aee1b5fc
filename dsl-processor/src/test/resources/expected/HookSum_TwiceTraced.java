package good;

import dev.tracegrad.Scope;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link HookSum.Twice}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "after(int) along",
        "self() along",
        "after(int) memory reads",
        "self() memory reads"
})
@SuppressWarnings("auxiliaryclass")
final class HookSum_TwiceTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides AFTER = Overrides.of(LOOKUP, HookSum.Twice.class, "after", int.class);

    private static final Overrides SELF = Overrides.of(LOOKUP, HookSum.Twice.class, "self");

    private HookSum_TwiceTraced() {
    }

    /**
     * The graph of {@link HookSum.Twice#after(int)}, or of the method that overrides it in the class of {@code self}.
     */
    static void after(HookSum.Twice self, int count) {
        if (AFTER.isOverriddenIn(self)) {
            AFTER.call(self, count);
            return;
        }
        afterOfTwice(self, count);
    }

    /**
     * The graph of {@link HookSum.Twice#after(int)} itself, overridden or not.
     */
    static void afterOfTwice(HookSum.Twice self, int count) {
        Scope scope = Scope.of(Sites.AFTER);
        try (Memory memory = Memory.open()) {
            self.total = memory.put(
                    self, "total",
                    Nodes.at(
                            Nodes.times(memory.get(self, "total", self.total), count, "count"),
                            scope, 1)); // Hooks.java:62
        }
    }

    /**
     * The graph of {@link HookSum.Twice#self()}, or of the method that overrides it in the class of {@code self}.
     */
    static HookSum self(HookSum.Twice self) {
        if (SELF.isOverriddenIn(self)) {
            return SELF.call(self);
        }
        return selfOfTwice(self);
    }

    /**
     * The graph of {@link HookSum.Twice#self()} itself, overridden or not.
     */
    static HookSum selfOfTwice(HookSum.Twice self) {
        Scope scope = Scope.of(Sites.SELF);
        try (Memory memory = Memory.open()) {
            self.total = memory.put(
                    self, "total", Nodes.at(memory.get(self, "total", self.total).plus(1), scope, 1)); // Hooks.java:67
            return self; // Hooks.java:68
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AFTER = """
                Hooks.java
                after
                60
                total 62:13-27(62:13-18,62:22-27)

                        @Override
                        void after(int count) {
                            total *= count;
                        }
                """;

        static final String SELF = """
                Hooks.java
                self
                65
                total 67:13-23(67:13-18,67:22-23)

                        @Override
                        HookSum self() {
                            total += 1;
                            return this;
                        }
                """;
    }
}
