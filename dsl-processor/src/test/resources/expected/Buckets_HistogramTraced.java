package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
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
 * {@code Buckets.Histogram} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class Buckets_HistogramTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle BUCKETS = PrivateMembers.field(
            LOOKUP, Buckets.Histogram.class, "buckets", List[].class);

    private static final Overrides SUM = Overrides.of(LOOKUP, Buckets.Histogram.class, "sum", int.class);

    final List<Value>[] buckets;

    @SuppressWarnings({
            "rawtypes",
            "unchecked",
            "try"
    })
    Buckets_HistogramTraced(int count) {
        Scope scope = Scope.of(Sites.NEW_HISTOGRAM);
        buckets = (List<Value>[]) new List<?>[count]; // Buckets.java:20
        for (int i = 0; i < count; i++) { // Buckets.java:21
            Scope pass = scope.pass("i", i);
            buckets[i] = new ArrayList<>(); // Buckets.java:22
        }
    }

    @SuppressWarnings("unchecked")
    Buckets_HistogramTraced(Buckets.Histogram plain, Lift lift) {
        lift.keep(plain, this);
        this.buckets = lift.out(lift.in("buckets")
                .all(buckets(plain), one2 -> lift.collection(one2, one -> lift.value(one)), List[]::new));
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Buckets_HistogramTraced of(Buckets.Histogram plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Buckets_HistogramTraced constant(Buckets.Histogram plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Buckets_HistogramTraced of(Buckets.Histogram plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Buckets.Histogram.class) {
            return lift.subclass(LOOKUP, plain, Buckets_HistogramTraced.class);
        }
        Buckets_HistogramTraced kept = lift.kept(plain);
        return kept == null ? new Buckets_HistogramTraced(plain, lift) : kept;
    }

    /**
     * {@code Histogram.add(int,double)} on Values.
     */
    void add(int bucket, Value x) {
        Nodes.argument(x, "x");
        buckets[bucket].add(x); // Buckets.java:33
    }

    /**
     * {@code Histogram.sum(int)} on Values.
     */
    Value sum(int bucket) {
        Scope scope = Scope.of(Sites.SUM);
        Value sum = Nodes.at(Value.constant(0), scope, 1); // Buckets.java:37
        for (Value x : Nodes.allUnboxed(buckets[bucket])) { // Buckets.java:38
            sum = Nodes.at(sum.plus(x), scope, 2); // Buckets.java:39
        }
        return sum; // Buckets.java:41
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Buckets$Histogram@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Buckets.Histogram#sample()}.
     */
    @SuppressWarnings("try")
    static Buckets_HistogramTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            Buckets_HistogramTraced histogram = new Buckets_HistogramTraced(2); // Buckets.java:27
            histogram.add(1, Value.constant(3)); // Buckets.java:28
            return histogram; // Buckets.java:29
        }
    }

    /**
     * The graph of {@link Buckets.Histogram#sum(int)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value sum(Buckets.Histogram self, int bucket) {
        if (SUM.isOverriddenIn(self)) {
            return SUM.call(self, bucket);
        }
        return sumOfHistogram(self, bucket);
    }

    /**
     * The graph of {@link Buckets.Histogram#sum(int)} itself, overridden or not.
     */
    static Value sumOfHistogram(Buckets.Histogram self, int bucket) {
        Scope scope = Scope.of(Sites.SUM_2);
        double sum = 0; // Buckets.java:37
        for (double x : buckets(self)[bucket]) { // Buckets.java:38
            sum += x; // Buckets.java:39
        }
        return Nodes.at(Value.constant(sum), scope, 1); // Buckets.java:41
    }

    @SuppressWarnings("unchecked")
    private static List<Double>[] buckets(Buckets.Histogram self) {
        return (List<Double>[]) BUCKETS.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String NEW_HISTOGRAM = """
                Buckets.java
                new Histogram
                18

                        @SuppressWarnings({"rawtypes", "unchecked"})
                        Histogram(int count) {
                            buckets = new List[count];
                            for (int i = 0; i < count; i++) {
                                buckets[i] = new ArrayList<>();
                            }
                        }
                """;

        static final String SUM = """
                Buckets.java
                sum
                36
                sum 37:26-27
                sum 39:17-25(39:17-20,39:24-25)

                        double sum(int bucket) {
                            double sum = 0;
                            for (double x : buckets[bucket]) {
                                sum += x;
                            }
                            return sum;
                        }
                """;

        static final String SAMPLE = """
                Buckets.java
                sample
                26

                        static Histogram sample() {
                            Histogram histogram = new Histogram(2);
                            histogram.add(1, 3);
                            return histogram;
                        }
                """;

        static final String SUM_2 = """
                Buckets.java
                sum
                36
                return 41:20-23

                        double sum(int bucket) {
                            double sum = 0;
                            for (double x : buckets[bucket]) {
                                sum += x;
                            }
                            return sum;
                        }
                """;
    }
}
