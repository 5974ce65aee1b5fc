package good;

import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * {@code HidingNames.Twin} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field Nodes",
        "new(double) memory own",
        "sample() memory own",
        "twice(double) memory own reads setsOwn"
})
class HidingNames_TwinTraced extends HidingNames.Base {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final dev.tracegrad.generated.Overrides TWICE = dev.tracegrad.generated.Overrides.of(
            LOOKUP, HidingNames.Twin.class, "twice", double.class);

    dev.tracegrad.Value Nodes = dev.tracegrad.Value.constant(0);

    dev.tracegrad.Value Value = dev.tracegrad.Value.constant(0);

    int Scope;

    String Values;

    HidingNames_TwinTraced(dev.tracegrad.Value x) {
        super(); // HidingNames.java:109
        dev.tracegrad.Scope scope = dev.tracegrad.Scope.of(Sites.NEW_TWIN);
        dev.tracegrad.generated.Nodes.argument(x, scope, 1);
        Scope = 4; // HidingNames.java:106
        Values = "values"; // HidingNames.java:107
        this.Nodes = x; // HidingNames.java:110
        this.Value = dev.tracegrad.generated.Nodes.at(
                dev.tracegrad.Values.times(2, x), scope, 2); // HidingNames.java:111
    }

    /**
     * No object is made with it.
     */
    HidingNames_TwinTraced(Lift lift, Void none) {
        throw new UnsupportedOperationException();
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static HidingNames_TwinTraced of(HidingNames.Twin plain) {
        java.util.Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static HidingNames_TwinTraced constant(HidingNames.Twin plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static HidingNames_TwinTraced of(HidingNames.Twin plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != HidingNames.Twin.class) {
            return lift.subclass(LOOKUP, plain, HidingNames_TwinTraced.class);
        }
        throw lift.withoutTwin(plain);
    }

    /**
     * {@code Twin.twice(double)} on Values.
     */
    dev.tracegrad.Value twice(dev.tracegrad.Value a) {
        dev.tracegrad.Scope scope = dev.tracegrad.Scope.of(Sites.TWICE);
        dev.tracegrad.generated.Nodes.argument(a, scope, 1);
        this.Nodes = dev.tracegrad.generated.Nodes.at(this.Nodes.plus(a), scope, 2); // HidingNames.java:119
        return dev.tracegrad.generated.Nodes.at(
                dev.tracegrad.generated.Nodes.plus(
                        dev.tracegrad.Values.div(2, Nodes).plus(dev.tracegrad.generated.Nodes.times(a, Scope, "Scope"))
                                .plus(dev.tracegrad.generated.Nodes.times(Value, Values.length(), "Values.length()"))
                                .plus(dev.tracegrad.generated.Nodes.times(
                                        HidingNames.Base.Objects, "Objects", a.exp())),
                        Memory, "Memory"),
                scope, 3); // HidingNames.java:120
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.HidingNames$Twin@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link HidingNames.Twin#sample()}.
     */
    @SuppressWarnings("try")
    static HidingNames_TwinTraced sample() {
        try (dev.tracegrad.Scope scope = dev.tracegrad.Scope.enter(Sites.SAMPLE)) {
            return new HidingNames_TwinTraced(dev.tracegrad.Value.constant(3)); // HidingNames.java:115
        }
    }

    /**
     * The graph of {@link HidingNames.Twin#twice(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static dev.tracegrad.Value twice(HidingNames.Twin self, dev.tracegrad.Value a) {
        if (TWICE.isOverriddenIn(self)) {
            return TWICE.call(self, a);
        }
        return twiceOfTwin(self, a);
    }

    /**
     * The graph of {@link HidingNames.Twin#twice(double)} itself, overridden or not.
     */
    static dev.tracegrad.Value twiceOfTwin(HidingNames.Twin self, dev.tracegrad.Value a) {
        dev.tracegrad.Scope scope = dev.tracegrad.Scope.of(Sites.TWICE);
        try (dev.tracegrad.generated.Memory memory = dev.tracegrad.generated.Memory.open()) {
            dev.tracegrad.generated.Nodes.argument(a, scope, 1);
            self.Nodes = memory.put(
                    self, "Nodes",
                    dev.tracegrad.generated.Nodes.at(
                            memory.get(self, "Nodes", self.Nodes).plus(a), scope, 2)); // HidingNames.java:119
            return dev.tracegrad.generated.Nodes.at(
                    dev.tracegrad.generated.Nodes.plus(
                            dev.tracegrad.generated.Nodes.plus(
                                    dev.tracegrad.Values.div(2, memory.get(self, "Nodes", self.Nodes))
                                            .plus(dev.tracegrad.generated.Nodes.times(a, self.Scope, "Scope")),
                                    self.Value * self.Values.length(), "Value * Values.length()")
                                    .plus(dev.tracegrad.generated.Nodes.times(
                                            HidingNames.Base.Objects, "Objects", a.exp())),
                            self.Memory, "Memory"),
                    scope, 3); // HidingNames.java:120
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String NEW_TWIN = """
                HidingNames.java
                new Twin
                109
                x\s
                Value 111:21-26(111:21-22,111:25-26)

                        Twin(double x) {
                            Nodes = x;
                            Value = 2 * x;
                        }
                """;

        static final String TWICE = """
                HidingNames.java
                twice
                118
                a\s
                Nodes 119:13-23(119:13-18,119:22-23)
                return 120:20-100(120:20-91(120:20-67(120:20-41(120:20-29(120:20-21,120:24-29),120:32-41(120:32-33,120:36-41)),120:44-67(12\
                0:44-49,120:52-67)),120:70-91(120:70-77,120:80-91(120:89-90))),120:94-100)

                        double twice(double a) {
                            Nodes += a;
                            return 2 / Nodes + a * Scope + Value * Values.length() + Objects * Math.exp(a) + Memory;
                        }
                """;

        static final String SAMPLE = """
                HidingNames.java
                sample
                114

                        static Twin sample() {
                            return new Twin(3);
                        }
                """;
    }
}
