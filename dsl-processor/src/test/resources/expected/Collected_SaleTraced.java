package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Collected.Sale} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("along")
final class Collected_SaleTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle SHOP = PrivateMembers.field(LOOKUP, Collected.Sale.class, "shop", String.class);

    private static final VarHandle KIND = PrivateMembers.field(
            LOOKUP, Collected.Sale.class, "kind", Collected.Kind.class);

    private static final VarHandle AMOUNT = PrivateMembers.field(LOOKUP, Collected.Sale.class, "amount", double.class);

    final String shop;

    final Collected.Kind kind;

    final Value amount;

    Collected_SaleTraced(String shop, Collected.Kind kind, Value amount) {
        Nodes.argument(amount, "amount");
        this.shop = shop; // Collected.java:17
        this.kind = kind; // Collected.java:17
        this.amount = amount; // Collected.java:17
    }

    Collected_SaleTraced(Collected.Sale plain, Lift lift) {
        lift.keep(plain, this);
        this.shop = shop(plain);
        this.kind = kind(plain);
        this.amount = lift.value(amount(plain), "amount");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Collected_SaleTraced of(Collected.Sale plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Collected_SaleTraced constant(Collected.Sale plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Collected_SaleTraced of(Collected.Sale plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        Collected_SaleTraced kept = lift.kept(plain);
        return kept == null ? new Collected_SaleTraced(plain, lift) : kept;
    }

    /**
     * The component {@code shop}.
     */
    public String shop() {
        return shop;
    }

    /**
     * The component {@code kind}.
     */
    public Collected.Kind kind() {
        return kind;
    }

    /**
     * The component {@code amount}.
     */
    public Value amount() {
        return amount;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Collected_SaleTraced that && Objects.equals(this.shop, that.shop)
                && Objects.equals(this.kind, that.kind) && Double.compare(this.amount.data(), that.amount.data()) == 0;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Objects.hashCode(this.shop);
        hash = 31 * hash + Objects.hashCode(this.kind);
        hash = 31 * hash + Double.hashCode(this.amount.data());
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Sale[shop=" + this.shop + ", kind=" + this.kind + ", amount=" + this.amount.data() + "]";
    }

    /**
     * The graph of {@link Collected.Sale#sample()}.
     */
    @SuppressWarnings("try")
    static Collected_SaleTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Collected_SaleTraced("n", Collected.Kind.FOOD, Value.constant(2.5)); // Collected.java:19
        }
    }

    private static String shop(Collected.Sale self) {
        return (String) SHOP.get(self);
    }

    private static Collected.Kind kind(Collected.Sale self) {
        return (Collected.Kind) KIND.get(self);
    }

    private static double amount(Collected.Sale self) {
        return (double) AMOUNT.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SAMPLE = """
                Collected.java
                sample
                18

                        static Sale sample() {
                            return new Sale("n", Kind.FOOD, 2.5);
                        }
                """;
    }
}
