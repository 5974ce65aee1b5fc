package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code AlongPath} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "along",
        "to(double) along",
        "field points",
        "field length",
        "sample() memory own reads",
        "new(double) memory own reads",
        "to(double) memory own reads setsOwn",
        "last() memory own reads",
        "length() memory own reads"
})
@SuppressWarnings("auxiliaryclass")
class AlongPathTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle POINTS = PrivateMembers.field(LOOKUP, AlongPath.class, "points", List.class);

    private static final VarHandle LENGTH = PrivateMembers.field(LOOKUP, AlongPath.class, "length", double.class);

    private static final Overrides LAST = Overrides.of(LOOKUP, AlongPath.class, "last");

    private static final Overrides LENGTH_2 = Overrides.of(LOOKUP, AlongPath.class, "length");

    final List<AlongPointTraced> points;

    Value length = Value.constant(0);

    AlongPathTraced(Value x) {
        Nodes.argument(x, "x");
        points = new ArrayList<>(); // ComesAlong.java:81
        points.add(new AlongPointTraced(x, Value.constant(0))); // ComesAlong.java:89
    }

    AlongPathTraced(AlongPath plain, Lift lift) {
        lift.keep(plain, this);
        this.points = lift.out(lift.in("points").collection(points(plain), one -> AlongPointTraced.of(one, lift)));
        this.length = lift.value(plain, plainLength(plain), "length");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static AlongPathTraced of(AlongPath plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static AlongPathTraced constant(AlongPath plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static AlongPathTraced of(AlongPath plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != AlongPath.class) {
            return lift.subclass(LOOKUP, plain, AlongPathTraced.class);
        }
        AlongPathTraced kept = lift.kept(plain);
        return kept == null ? new AlongPathTraced(plain, lift) : kept;
    }

    /**
     * {@code AlongPath.to(double)} on Values.
     */
    AlongPathTraced to(Value x) {
        try (Scope scope = Scope.enter(Sites.TO)) {
            Nodes.argument(x, scope, 1);
            AlongPointTraced next = new AlongPointTraced(
                    x, Value.constant(points.size(), "points.size()")); // ComesAlong.java:93
            this.length = Nodes.at(this.length.plus(next.distance(last())), scope, 2); // ComesAlong.java:94
            points.add(next); // ComesAlong.java:95
            return this; // ComesAlong.java:96
        }
    }

    /**
     * {@code AlongPath.last()} on Values.
     */
    AlongPointTraced last() {
        return points.get(points.size() - 1); // ComesAlong.java:100
    }

    /**
     * {@code AlongPath.length()} on Values.
     */
    Value length() {
        return length; // ComesAlong.java:104
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.AlongPath@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link AlongPath#sample()}.
     */
    @SuppressWarnings("try")
    static AlongPathTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new AlongPathTraced(Value.constant(0.5)); // ComesAlong.java:85
        }
    }

    /**
     * The graph of {@link AlongPath#last()}, or of the method that overrides it in the class of {@code self}.
     */
    static AlongPointTraced last(AlongPath self) {
        if (LAST.isOverriddenIn(self)) {
            return LAST.call(self);
        }
        return lastOfAlongPath(self);
    }

    /**
     * The graph of {@link AlongPath#last()} itself, overridden or not.
     */
    @SuppressWarnings("try")
    static AlongPointTraced lastOfAlongPath(AlongPath self) {
        try (Memory memory = Memory.open()) {
            return AlongPointTraced.of(points(self).get(points(self).size() - 1), Lift.passed()); // ComesAlong.java:100
        }
    }

    /**
     * The graph of {@link AlongPath#length()}, or of the method that overrides it in the class of {@code self}.
     */
    static Value length(AlongPath self) {
        if (LENGTH_2.isOverriddenIn(self)) {
            return LENGTH_2.call(self);
        }
        return lengthOfAlongPath(self);
    }

    /**
     * The graph of {@link AlongPath#length()} itself, overridden or not.
     */
    static Value lengthOfAlongPath(AlongPath self) {
        try (Memory memory = Memory.open()) {
            return memory.get(self, "length", plainLength(self)); // ComesAlong.java:104
        }
    }

    @SuppressWarnings("unchecked")
    private static List<AlongPoint> points(AlongPath self) {
        return (List<AlongPoint>) POINTS.get(self);
    }

    private static double plainLength(AlongPath self) {
        return (double) LENGTH.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String TO = """
                ComesAlong.java
                to
                92
                x\s
                length 94:9-40(94:9-15,94:19-40)

                    AlongPath to(double x) {
                        AlongPoint next = new AlongPoint(x, points.size());
                        length += next.distance(last());
                        points.add(next);
                        return this;
                    }
                """;

        static final String SAMPLE = """
                ComesAlong.java
                sample
                84

                    static AlongPath sample() {
                        return new AlongPath(0.5);
                    }
                """;
    }
}
