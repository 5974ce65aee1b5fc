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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@code HiddenTypes.Box} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class HiddenTypes_BoxTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle PARTS = PrivateMembers.field(LOOKUP, HiddenTypes.Box.class, "parts", List.class);

    private static final Class<?> PART_CLASS = PrivateMembers.type(LOOKUP, "good.HiddenTypes$Part");

    private static final VarHandle ARRAY = PrivateMembers.field(
            LOOKUP, HiddenTypes.Box.class, "array", PART_CLASS.arrayType());

    private static final VarHandle MAP = PrivateMembers.field(LOOKUP, HiddenTypes.Box.class, "map", Map.class);

    private static final VarHandle MAYBE = PrivateMembers.field(LOOKUP, HiddenTypes.Box.class, "maybe", Optional.class);

    private static final VarHandle Q = PrivateMembers.field(LOOKUP, PART_CLASS, "q", double.class);

    private static final Overrides G = Overrides.of(LOOKUP, HiddenTypes.Box.class, "g", double.class);

    Value w = Value.constant(0);

    HiddenTypes_PartTraced part;

    List<HiddenTypes_PartTraced> parts;

    HiddenTypes_PartTraced[] array;

    Map<String, HiddenTypes_PartTraced> map;

    Optional<HiddenTypes_PartTraced> maybe;

    HiddenTypes_BoxTraced() {
        Scope scope = Scope.of(Sites.NEW_BOX);
        this.w = Nodes.at(Value.constant(2), scope, 1); // HiddenTypes.java:33
        part = new HiddenTypes_PartTraced(); // HiddenTypes.java:34
        parts = new ArrayList<>(List.of(part)); // HiddenTypes.java:35
        map = new HashMap<>(Map.of("a", part)); // HiddenTypes.java:37
        maybe = Optional.of(part); // HiddenTypes.java:38
    }

    HiddenTypes_BoxTraced(HiddenTypes.Box plain, Lift lift) {
        lift.keep(plain, this);
        this.w = lift.value(plain, plain.w, "w");
        this.part = lift.out(HiddenTypes_PartTraced.of(plain.part, lift.in("part")));
        this.parts = lift.out(lift.in("parts").collection(parts(plain), one -> HiddenTypes_PartTraced.of(one, lift)));
        this.array = lift.out(lift.in("array")
                .all(array(plain), one -> HiddenTypes_PartTraced.of(one, lift), HiddenTypes_PartTraced[]::new));
        this.map = lift.out(lift.in("map").map(map(plain), one -> HiddenTypes_PartTraced.of(one, lift)));
        this.maybe = lift.out(lift.in("maybe").optional(maybe(plain), one -> HiddenTypes_PartTraced.of(one, lift)));
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static HiddenTypes_BoxTraced of(HiddenTypes.Box plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static HiddenTypes_BoxTraced constant(HiddenTypes.Box plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static HiddenTypes_BoxTraced of(HiddenTypes.Box plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != HiddenTypes.Box.class) {
            return lift.subclass(LOOKUP, plain, HiddenTypes_BoxTraced.class);
        }
        HiddenTypes_BoxTraced kept = lift.kept(plain);
        return kept == null ? new HiddenTypes_BoxTraced(plain, lift) : kept;
    }

    /**
     * {@code Box.g(double)} on Values.
     */
    Value g(Value x) {
        Scope scope = Scope.of(Sites.G);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                w.times(x).plus(x.times(parts.get(0).q)).plus(array == null ? x : array[1].q)
                        .plus(map.get("a").q.times(maybe.get().q)),
                scope, 2); // HiddenTypes.java:48
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.HiddenTypes$Box@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link HiddenTypes.Box#g(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value g(HiddenTypes.Box self, Value x) {
        if (G.isOverriddenIn(self)) {
            return G.call(self, x);
        }
        return gOfBox(self, x);
    }

    /**
     * The graph of {@link HiddenTypes.Box#g(double)} itself, overridden or not.
     */
    static Value gOfBox(HiddenTypes.Box self, Value x) {
        Scope scope = Scope.of(Sites.G);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.plus(
                        Nodes.times(self.w, "w", x)
                                .plus(Nodes.times(x, q(((List<?>) parts(self)).get(0)), "parts.get(0).q"))
                                .plus(array(self) == null ? x : Value.constant(q(array(self)[1]), "array[1].q")),
                        q(((Map<?, ?>) map(self)).get("a")) * q(((Optional<?>) maybe(self)).get()),
                        "map.get(\"a\").q * maybe.get().q"),
                scope, 2); // HiddenTypes.java:48
    }

    @SuppressWarnings("unchecked")
    private static List<?> parts(HiddenTypes.Box self) {
        return (List<?>) PARTS.get(self);
    }

    private static Object[] array(HiddenTypes.Box self) {
        return (Object[]) ARRAY.get(self);
    }

    @SuppressWarnings("unchecked")
    private static Map<?, ?> map(HiddenTypes.Box self) {
        return (Map<?, ?>) MAP.get(self);
    }

    @SuppressWarnings("unchecked")
    private static Optional<?> maybe(HiddenTypes.Box self) {
        return (Optional<?>) MAYBE.get(self);
    }

    private static double q(Object self) {
        return (double) Q.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String NEW_BOX = """
                HiddenTypes.java
                new Box
                31
                w 33:20-21

                    @Traced
                    static class Box {
                        double w = 2;
                        Part part = new Part();
                        List<Part> parts = new ArrayList<>(List.of(part));
                        Part[] array;
                        Map<String, Part> map = new HashMap<>(Map.of("a", part));
                        Optional<Part> maybe = Optional.of(part);

                        @SuppressWarnings("traced:not-traced")
                        static Box sample() {
                            Box box = new Box();
                            box.array = new Part[] {box.part, new Part()};
                            return box;
                        }

                        double g(double x) {
                            return w * x + x * parts.get(0).q + (array == null ? x : array[1].q) + map.get("a").q * maybe.get().q;
                        }
                    }
                """;

        static final String G = """
                HiddenTypes.java
                g
                47
                x\s
                return 48:20-114(48:20-81(48:20-46(48:20-25(48:20-21,48:24-25),48:28-46(48:28-29,48:32-46)),48:50-80),48:84-114(48:84-98,48\
                :101-114))

                        double g(double x) {
                            return w * x + x * parts.get(0).q + (array == null ? x : array[1].q) + map.get("a").q * maybe.get().q;
                        }
                """;
    }
}
