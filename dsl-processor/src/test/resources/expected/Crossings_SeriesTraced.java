package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Plain;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Crossings.Series} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("new(java.lang.String,java.util.List,float) stores 1")
final class Crossings_SeriesTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle NAME = PrivateMembers.field(LOOKUP, Crossings.Series.class, "name", String.class);

    private static final VarHandle ALL = PrivateMembers.field(LOOKUP, Crossings.Series.class, "all", List.class);

    private static final VarHandle WEIGHT = PrivateMembers.field(LOOKUP, Crossings.Series.class, "weight", float.class);

    final String name;

    final List<Value> all;

    final float weight;

    Crossings_SeriesTraced(String name, List<Value> all, float weight) {
        Nodes.elements(all, "all");
        this.name = name; // Crossings.java:24
        this.all = all; // Crossings.java:24
        this.weight = weight; // Crossings.java:24
    }

    Crossings_SeriesTraced(Crossings.Series plain, Lift lift) {
        lift.keep(plain, this);
        this.name = name(plain);
        this.all = lift.out(lift.in("all").collection(all(plain), one -> lift.value(one)));
        this.weight = weight(plain);
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Crossings_SeriesTraced of(Crossings.Series plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Crossings_SeriesTraced constant(Crossings.Series plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Crossings_SeriesTraced of(Crossings.Series plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        Crossings_SeriesTraced kept = lift.kept(plain);
        return kept == null ? new Crossings_SeriesTraced(plain, lift) : kept;
    }

    /**
     * The component {@code name}.
     */
    public String name() {
        return name;
    }

    /**
     * The component {@code all}.
     */
    public List<Value> all() {
        return all;
    }

    /**
     * The component {@code weight}.
     */
    public float weight() {
        return weight;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Crossings_SeriesTraced that && Objects.equals(this.name, that.name)
                && Objects.equals(Plain.of(this.all), Plain.of(that.all))
                && Float.compare(this.weight, that.weight) == 0;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Objects.hashCode(this.name);
        hash = 31 * hash + Objects.hashCode(Plain.of(this.all));
        hash = 31 * hash + Float.hashCode(this.weight);
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Series[name=" + this.name + ", all=" + Plain.of(this.all) + ", weight=" + this.weight + "]";
    }

    /**
     * The graph of {@link Crossings.Series#sample()}.
     */
    @SuppressWarnings("try")
    static Crossings_SeriesTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Crossings_SeriesTraced(
                    "s", List.of(Value.constant(1.5), Value.constant(-2.0)), 2.5f); // Crossings.java:27
        }
    }

    private static String name(Crossings.Series self) {
        return (String) NAME.get(self);
    }

    @SuppressWarnings("unchecked")
    private static List<Double> all(Crossings.Series self) {
        return (List<Double>) ALL.get(self);
    }

    private static float weight(Crossings.Series self) {
        return (float) WEIGHT.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SAMPLE = """
                Crossings.java
                sample
                26

                        static Series sample() {
                            return new Series("s", List.of(1.5, -2.0), 2.5f);
                        }
                """;
    }
}
