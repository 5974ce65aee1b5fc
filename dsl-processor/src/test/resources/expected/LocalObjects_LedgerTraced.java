package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code LocalObjects.Ledger} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field total",
        "field rows",
        "new() memory own",
        "sample() memory own",
        "add(double) memory own reads setsOwn"
})
class LocalObjects_LedgerTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides ADD = Overrides.of(LOOKUP, LocalObjects.Ledger.class, "add", double.class);

    Value total = Value.constant(0);

    Value[] rows;

    LocalObjects_LedgerTraced() {
        rows = new Value[] {Value.constant(1), Value.constant(2)}; // LocalObjects.java:10
    }

    LocalObjects_LedgerTraced(LocalObjects.Ledger plain, Lift lift) {
        lift.keep(plain, this);
        this.total = lift.value(plain, plain.total, "total");
        this.rows = lift.out(lift.in("rows").values(plain.rows));
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static LocalObjects_LedgerTraced of(LocalObjects.Ledger plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static LocalObjects_LedgerTraced constant(LocalObjects.Ledger plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static LocalObjects_LedgerTraced of(LocalObjects.Ledger plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != LocalObjects.Ledger.class) {
            return lift.subclass(LOOKUP, plain, LocalObjects_LedgerTraced.class);
        }
        LocalObjects_LedgerTraced kept = lift.kept(plain);
        return kept == null ? new LocalObjects_LedgerTraced(plain, lift) : kept;
    }

    /**
     * {@code Ledger.add(double)} on Values.
     */
    void add(Value x) {
        Scope scope = Scope.of(Sites.ADD);
        Nodes.argument(x, scope, 1);
        this.total = Nodes.at(this.total.plus(x), scope, 2); // LocalObjects.java:17
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.LocalObjects$Ledger@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link LocalObjects.Ledger#sample()}.
     */
    @SuppressWarnings("try")
    static LocalObjects_LedgerTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new LocalObjects_LedgerTraced(); // LocalObjects.java:13
        }
    }

    /**
     * The graph of {@link LocalObjects.Ledger#add(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static void add(LocalObjects.Ledger self, Value x) {
        if (ADD.isOverriddenIn(self)) {
            ADD.call(self, x);
            return;
        }
        addOfLedger(self, x);
    }

    /**
     * The graph of {@link LocalObjects.Ledger#add(double)} itself, overridden or not.
     */
    static void addOfLedger(LocalObjects.Ledger self, Value x) {
        Scope scope = Scope.of(Sites.ADD);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            self.total = memory.put(
                    self, "total",
                    Nodes.at(memory.get(self, "total", self.total).plus(x), scope, 2)); // LocalObjects.java:17
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String ADD = """
                LocalObjects.java
                add
                16
                x\s
                total 17:13-23(17:13-18,17:22-23)

                        void add(double x) {
                            total += x;
                        }
                """;

        static final String SAMPLE = """
                LocalObjects.java
                sample
                12

                        static Ledger sample() {
                            return new Ledger();
                        }
                """;
    }
}
