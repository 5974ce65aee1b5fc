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
 * {@code Orders.Item} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("along")
final class Orders_ItemTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle NAME = PrivateMembers.field(LOOKUP, Orders.Item.class, "name", String.class);

    private static final VarHandle WEIGHT = PrivateMembers.field(LOOKUP, Orders.Item.class, "weight", double.class);

    private static final VarHandle VALUE = PrivateMembers.field(LOOKUP, Orders.Item.class, "value", double.class);

    final String name;

    final Value weight;

    final Value value;

    Orders_ItemTraced(String name, Value weight, Value value) {
        Nodes.argument(weight, "weight");
        Nodes.argument(value, "value");
        this.name = name; // Orders.java:16
        this.weight = weight; // Orders.java:16
        this.value = value; // Orders.java:16
    }

    Orders_ItemTraced(Orders.Item plain, Lift lift) {
        lift.keep(plain, this);
        this.name = name(plain);
        this.weight = lift.value(weight(plain), "weight");
        this.value = lift.value(value(plain), "value");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Orders_ItemTraced of(Orders.Item plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Orders_ItemTraced constant(Orders.Item plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Orders_ItemTraced of(Orders.Item plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        Orders_ItemTraced kept = lift.kept(plain);
        return kept == null ? new Orders_ItemTraced(plain, lift) : kept;
    }

    /**
     * {@code Item.density()} on Values.
     */
    Value density() {
        Scope scope = Scope.of(Sites.DENSITY);
        return Nodes.at(value.div(weight), scope, 1); // Orders.java:22
    }

    /**
     * The component {@code name}.
     */
    public String name() {
        return name;
    }

    /**
     * The component {@code weight}.
     */
    public Value weight() {
        return weight;
    }

    /**
     * The component {@code value}.
     */
    public Value value() {
        return value;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Orders_ItemTraced that && Objects.equals(this.name, that.name)
                && Double.compare(this.weight.data(), that.weight.data()) == 0
                && Double.compare(this.value.data(), that.value.data()) == 0;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Objects.hashCode(this.name);
        hash = 31 * hash + Double.hashCode(this.weight.data());
        hash = 31 * hash + Double.hashCode(this.value.data());
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Item[name=" + this.name + ", weight=" + this.weight.data() + ", value=" + this.value.data() + "]";
    }

    /**
     * The graph of {@link Orders.Item#sample()}.
     */
    @SuppressWarnings("try")
    static Orders_ItemTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Orders_ItemTraced("x", Value.constant(2), Value.constant(3)); // Orders.java:18
        }
    }

    /**
     * The graph of {@link Orders.Item#density()}.
     */
    static Value density(Orders.Item self) {
        Scope scope = Scope.of(Sites.DENSITY);
        return Nodes.at(Value.constant(value(self) / weight(self)), scope, 1); // Orders.java:22
    }

    private static String name(Orders.Item self) {
        return (String) NAME.get(self);
    }

    private static double weight(Orders.Item self) {
        return (double) WEIGHT.get(self);
    }

    private static double value(Orders.Item self) {
        return (double) VALUE.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String DENSITY = """
                Orders.java
                density
                21
                return 22:20-34(22:20-25,22:28-34)

                        double density() {
                            return value / weight;
                        }
                """;

        static final String SAMPLE = """
                Orders.java
                sample
                17

                        static Item sample() {
                            return new Item("x", 2, 3);
                        }
                """;
    }
}
