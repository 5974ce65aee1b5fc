package good;

import dev.tracegrad.Values;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * {@code HidingNames.Both} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class HidingNames_BothTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle NODES = PrivateMembers.field(LOOKUP, HidingNames.Both.class, "Nodes", double.class);

    private static final VarHandle VALUE = PrivateMembers.field(LOOKUP, HidingNames.Both.class, "Value", double.class);

    private static final VarHandle SCOPE = PrivateMembers.field(LOOKUP, HidingNames.Both.class, "Scope", double.class);

    private static final VarHandle OBJECTS = PrivateMembers.field(
            LOOKUP, HidingNames.Both.class, "Objects", double.class);

    private static final VarHandle OVERRIDES = PrivateMembers.field(
            LOOKUP, HidingNames.Both.class, "Overrides", double.class);

    private static final VarHandle DOUBLE = PrivateMembers.field(
            LOOKUP, HidingNames.Both.class, "Double", double.class);

    final dev.tracegrad.Value Nodes;

    final dev.tracegrad.Value Value;

    final dev.tracegrad.Value Scope;

    final dev.tracegrad.Value Objects;

    final dev.tracegrad.Value Overrides;

    final dev.tracegrad.Value Double;

    HidingNames_BothTraced(dev.tracegrad.Value Nodes2, dev.tracegrad.Value Value2,
            dev.tracegrad.Value Scope2, dev.tracegrad.Value Objects2,
            dev.tracegrad.Value Overrides2, dev.tracegrad.Value Double) {
        dev.tracegrad.generated.Nodes.argument(Nodes2, "Nodes");
        dev.tracegrad.generated.Nodes.argument(Value2, "Value");
        dev.tracegrad.generated.Nodes.argument(Scope2, "Scope");
        dev.tracegrad.generated.Nodes.argument(Objects2, "Objects");
        dev.tracegrad.generated.Nodes.argument(Overrides2, "Overrides");
        dev.tracegrad.generated.Nodes.argument(Double, "Double");
        this.Nodes = Nodes2; // HidingNames.java:124
        this.Value = Value2; // HidingNames.java:124
        this.Scope = Scope2; // HidingNames.java:124
        this.Objects = Objects2; // HidingNames.java:124
        this.Overrides = Overrides2; // HidingNames.java:124
        this.Double = Double; // HidingNames.java:124
    }

    HidingNames_BothTraced(HidingNames.Both plain, Lift lift) {
        lift.keep(plain, this);
        this.Nodes = lift.value(Nodes(plain), "Nodes");
        this.Value = lift.value(Value(plain), "Value");
        this.Scope = lift.value(Scope(plain), "Scope");
        this.Objects = lift.value(Objects(plain), "Objects");
        this.Overrides = lift.value(Overrides(plain), "Overrides");
        this.Double = lift.value(Double(plain), "Double");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static HidingNames_BothTraced of(HidingNames.Both plain) {
        java.util.Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static HidingNames_BothTraced constant(HidingNames.Both plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static HidingNames_BothTraced of(HidingNames.Both plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        HidingNames_BothTraced kept = lift.kept(plain);
        return kept == null ? new HidingNames_BothTraced(plain, lift) : kept;
    }

    /**
     * {@code Both.sum(double)} on Values.
     */
    dev.tracegrad.Value sum(dev.tracegrad.Value a) {
        dev.tracegrad.Scope scope = dev.tracegrad.Scope.of(Sites.SUM);
        dev.tracegrad.generated.Nodes.argument(a, scope, 1);
        return dev.tracegrad.generated.Nodes.at(
                Nodes.times(a).plus(Value.div(a)).plus(Scope).plus(Objects).plus(Values.div(2, a))
                        .plus(Double.times(Overrides)),
                scope, 2); // HidingNames.java:131
    }

    /**
     * The component {@code Nodes}.
     */
    public dev.tracegrad.Value Nodes() {
        return Nodes;
    }

    /**
     * The component {@code Value}.
     */
    public dev.tracegrad.Value Value() {
        return Value;
    }

    /**
     * The component {@code Scope}.
     */
    public dev.tracegrad.Value Scope() {
        return Scope;
    }

    /**
     * The component {@code Objects}.
     */
    public dev.tracegrad.Value Objects() {
        return Objects;
    }

    /**
     * The component {@code Overrides}.
     */
    public dev.tracegrad.Value Overrides() {
        return Overrides;
    }

    /**
     * The component {@code Double}.
     */
    public dev.tracegrad.Value Double() {
        return Double;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof HidingNames_BothTraced that
                && java.lang.Double.compare(this.Nodes.data(), that.Nodes.data()) == 0
                && java.lang.Double.compare(this.Value.data(), that.Value.data()) == 0
                && java.lang.Double.compare(this.Scope.data(), that.Scope.data()) == 0
                && java.lang.Double.compare(this.Objects.data(), that.Objects.data()) == 0
                && java.lang.Double.compare(this.Overrides.data(), that.Overrides.data()) == 0
                && java.lang.Double.compare(this.Double.data(), that.Double.data()) == 0;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = java.lang.Double.hashCode(this.Nodes.data());
        hash = 31 * hash + java.lang.Double.hashCode(this.Value.data());
        hash = 31 * hash + java.lang.Double.hashCode(this.Scope.data());
        hash = 31 * hash + java.lang.Double.hashCode(this.Objects.data());
        hash = 31 * hash + java.lang.Double.hashCode(this.Overrides.data());
        hash = 31 * hash + java.lang.Double.hashCode(this.Double.data());
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Both[Nodes=" + this.Nodes.data() + ", Value=" + this.Value.data() + ", Scope=" + this.Scope.data()
                + ", Objects=" + this.Objects.data() + ", Overrides=" + this.Overrides.data() + ", Double="
                + this.Double.data() + "]";
    }

    /**
     * The graph of {@link HidingNames.Both#sample()}.
     */
    @SuppressWarnings("try")
    static HidingNames_BothTraced sample() {
        try (dev.tracegrad.Scope scope = dev.tracegrad.Scope.enter(Sites.SAMPLE)) {
            return new HidingNames_BothTraced(
                    dev.tracegrad.Value.constant(1), dev.tracegrad.Value.constant(2), dev.tracegrad.Value.constant(3),
                    dev.tracegrad.Value.constant(4), dev.tracegrad.Value.constant(5),
                    dev.tracegrad.Value.constant(6)); // HidingNames.java:127
        }
    }

    /**
     * The graph of {@link HidingNames.Both#sum(double)}.
     */
    static dev.tracegrad.Value sum(HidingNames.Both self, dev.tracegrad.Value a) {
        dev.tracegrad.Scope scope = dev.tracegrad.Scope.of(Sites.SUM);
        dev.tracegrad.generated.Nodes.argument(a, scope, 1);
        return dev.tracegrad.generated.Nodes.at(
                dev.tracegrad.generated.Nodes.plus(
                        dev.tracegrad.generated.Nodes.plus(
                                dev.tracegrad.generated.Nodes.plus(
                                        dev.tracegrad.generated.Nodes.times(Nodes(self), "Nodes", a)
                                                .plus(dev.tracegrad.generated.Nodes.div(Value(self), "Value", a)),
                                        Scope(self), "Scope"),
                                Objects(self), "Objects")
                                .plus(Values.div(2, a)),
                        Double(self) * Overrides(self), "Double * Overrides"),
                scope, 2); // HidingNames.java:131
    }

    private static double Nodes(HidingNames.Both self) {
        return (double) NODES.get(self);
    }

    private static double Value(HidingNames.Both self) {
        return (double) VALUE.get(self);
    }

    private static double Scope(HidingNames.Both self) {
        return (double) SCOPE.get(self);
    }

    private static double Objects(HidingNames.Both self) {
        return (double) OBJECTS.get(self);
    }

    private static double Overrides(HidingNames.Both self) {
        return (double) OVERRIDES.get(self);
    }

    private static double Double(HidingNames.Both self) {
        return (double) DOUBLE.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SUM = """
                HidingNames.java
                sum
                130
                a\s
                return 131:20-88(131:20-67(131:20-59(131:20-49(131:20-41(131:20-29(131:20-25,131:28-29),131:32-41(131:32-37,131:40-41)),131\
                :44-49),131:52-59),131:62-67(131:62-63,131:66-67)),131:70-88(131:70-76,131:79-88))

                        double sum(double a) {
                            return Nodes * a + Value / a + Scope + Objects + 2 / a + Double * Overrides;
                        }
                """;

        static final String SAMPLE = """
                HidingNames.java
                sample
                126

                        static Both sample() {
                            return new Both(1, 2, 3, 4, 5, 6);
                        }
                """;
    }
}
