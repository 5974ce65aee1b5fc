package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Copies;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@code Lifts.Holder} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("array numbers")
class Lifts_HolderTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides FIELDS = Overrides.of(LOOKUP, Lifts.Holder.class, "fields", double.class);

    private static final Overrides ARRAYS = Overrides.of(LOOKUP, Lifts.Holder.class, "arrays", double.class);

    private static final Overrides NUMBERS_IN = Overrides.of(LOOKUP, Lifts.Holder.class, "numbersIn", double.class);

    private static final Overrides LISTS = Overrides.of(LOOKUP, Lifts.Holder.class, "lists", double.class);

    private static final Overrides MAPS = Overrides.of(LOOKUP, Lifts.Holder.class, "maps", double.class);

    private static final Overrides GAUGED = Overrides.of(LOOKUP, Lifts.Holder.class, "gauged", double.class);

    private static final Overrides OPTIONAL = Overrides.of(LOOKUP, Lifts.Holder.class, "optional", double.class);

    private static final Overrides AREA = Overrides.of(LOOKUP, Lifts.Shape.class, "area", double.class);

    Lifts_SquareTraced square;

    Lifts_ShapeTraced shape;

    Lifts_ShapeTraced[] row;

    Lifts_ShapeTraced[][] grid;

    Value[][][] cube;

    List<Lifts_ShapeTraced> list;

    List<Lifts_ShapeTraced[]> rows;

    Map<String, List<Lifts_ShapeTraced>> named;

    Optional<Lifts_SquareTraced> maybe;

    Map<String, Value[]> numbers;

    Double boxed;

    List<Optional<Value>> gauges;

    Lifts_NamedTraced none;

    Value factor = Value.constant(0);

    Lifts_HolderTraced() {
        Scope scope = Scope.of(Sites.NEW_HOLDER);
        square = new Lifts_RingTraced(); // Lifts.java:78
        shape = new Lifts_SquareTraced(); // Lifts.java:79
        row = new Lifts_ShapeTraced[] {new Lifts_RingTraced(), new Lifts_SquareTraced()}; // Lifts.java:80
        grid = new Lifts_ShapeTraced[][] {
                new Lifts_ShapeTraced[] {new Lifts_SquareTraced()},
                new Lifts_ShapeTraced[] {new Lifts_RingTraced(), null}
        }; // Lifts.java:81
        cube = new Value[][][] {
                new Value[][] {new Value[] {Value.constant(1), Value.constant(2)}, new Value[] {Value.constant(3)}},
                new Value[][] {new Value[] {Value.constant(4), Value.constant(5)}}
        }; // Lifts.java:82
        list = new ArrayList<>(List.of(new Lifts_RingTraced(), new Lifts_SquareTraced())); // Lifts.java:83
        rows = new ArrayList<>(); // Lifts.java:84
        named = new HashMap<>(); // Lifts.java:85
        maybe = Optional.of(new Lifts_RingTraced()); // Lifts.java:86
        numbers = new HashMap<>(); // Lifts.java:87
        boxed = 4.0; // Lifts.java:88
        gauges = new ArrayList<>(List.of(Optional.of(Value.constant(2)), Optional.<Value>empty())); // Lifts.java:89
        this.factor = Nodes.at(Value.constant(2), scope, 1); // Lifts.java:91
        rows.add(new Lifts_ShapeTraced[] {new Lifts_RingTraced()}); // Lifts.java:94
        named.put("a", new ArrayList<>(List.of(new Lifts_SquareTraced(), new Lifts_RingTraced()))); // Lifts.java:95
        numbers.put("b", new Value[] {Value.constant(0.5), Value.constant(2)}); // Lifts.java:96
    }

    Lifts_HolderTraced(Lifts.Holder plain, Lift lift) {
        lift.keep(plain, this);
        this.square = lift.out(Lifts_SquareTraced.of(plain.square, lift.in("square")));
        this.shape = lift.out(Lifts_ShapeTraced.of(plain.shape, lift.in("shape")));
        this.row = lift.out(
                lift.in("row").all(plain.row, one -> Lifts_ShapeTraced.of(one, lift), Lifts_ShapeTraced[]::new));
        this.grid = lift.out(lift.in("grid")
                .all(
                        plain.grid,
                        one2 -> lift.all(one2, one -> Lifts_ShapeTraced.of(one, lift), Lifts_ShapeTraced[]::new),
                        Lifts_ShapeTraced[][]::new));
        this.cube = lift.out(lift.in("cube").all(plain.cube, one -> lift.values(one), Value[][][]::new));
        this.list = lift.out(lift.in("list").collection(plain.list, one -> Lifts_ShapeTraced.of(one, lift)));
        this.rows = lift.out(lift.in("rows")
                .collection(
                        plain.rows,
                        one2 -> lift.all(one2, one -> Lifts_ShapeTraced.of(one, lift), Lifts_ShapeTraced[]::new)));
        this.named = lift.out(lift.in("named")
                .map(plain.named, one2 -> lift.collection(one2, one -> Lifts_ShapeTraced.of(one, lift))));
        this.maybe = lift.out(lift.in("maybe").optional(plain.maybe, one -> Lifts_SquareTraced.of(one, lift)));
        this.numbers = lift.out(lift.in("numbers").map(plain.numbers, one -> lift.values(one)));
        this.boxed = plain.boxed;
        this.gauges = lift.out(
                lift.in("gauges").collection(plain.gauges, one2 -> lift.optional(one2, one -> lift.value(one))));
        this.none = Lift.none(plain.none, "none");
        this.factor = lift.value(plain, plain.factor, "factor");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Lifts_HolderTraced of(Lifts.Holder plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Lifts_HolderTraced constant(Lifts.Holder plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Lifts_HolderTraced of(Lifts.Holder plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Lifts.Holder.class) {
            return lift.subclass(LOOKUP, plain, Lifts_HolderTraced.class);
        }
        Lifts_HolderTraced kept = lift.kept(plain);
        return kept == null ? new Lifts_HolderTraced(plain, lift) : kept;
    }

    /**
     * {@code Holder.fields(double)} on Values.
     */
    Value fields(Value x) {
        try (Scope scope = Scope.enter(Sites.FIELDS)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(factor.times(square.area(x)).plus(shape.area(x)), scope, 2); // Lifts.java:104
        }
    }

    /**
     * {@code Holder.arrays(double)} on Values.
     */
    Value arrays(Value x) {
        try (Scope scope = Scope.enter(Sites.ARRAYS)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    row[0].area(x).plus(row[1].area(x)).plus(grid[0][0].area(x).times(grid[1][0].area(x))),
                    scope, 2); // Lifts.java:108
        }
    }

    /**
     * {@code Holder.numbersIn(double)} on Values.
     */
    Value numbersIn(Value x) {
        Scope scope = Scope.of(Sites.NUMBERS_IN);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.plus(x.times(cube[0][1][0]).times(factor).plus(cube[1][0][1]), boxed, "boxed"),
                scope, 2); // Lifts.java:112
    }

    /**
     * {@code Holder.lists(double)} on Values.
     */
    Value lists(Value x) {
        try (Scope scope = Scope.enter(Sites.LISTS)) {
            Nodes.argument(x, scope, 1);
            Value sum = Nodes.at(Value.constant(0), scope, 2); // Lifts.java:116
            int passes = 0;
            for (Lifts_ShapeTraced one : list) { // Lifts.java:117
                try (Scope pass = scope.enterPass("", passes++)) {
                    sum = Nodes.at(sum.plus(one.area(x)), pass, 3); // Lifts.java:118
                }
            }
            return Nodes.at(sum.plus(rows.get(0)[0].area(x)), scope, 4); // Lifts.java:120
        }
    }

    /**
     * {@code Holder.maps(double)} on Values.
     */
    Value maps(Value x) {
        try (Scope scope = Scope.enter(Sites.MAPS)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    named.get("a").get(1).area(x).times(factor).plus(numbers.get("b")[1].times(x)),
                    scope, 2); // Lifts.java:124
        }
    }

    /**
     * {@code Holder.gauged(double)} on Values.
     */
    Value gauged(Value x) {
        Scope scope = Scope.of(Sites.GAUGED);
        Nodes.argument(x, scope, 1);
        return Nodes.at(gauges.get(0).get().times(gauges.get(1).orElse(x)), scope, 2); // Lifts.java:128
    }

    /**
     * {@code Holder.optional(double)} on Values.
     */
    Value optional(Value x) {
        try (Scope scope = Scope.enter(Sites.OPTIONAL)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(maybe.get().area(x).times(factor), scope, 2); // Lifts.java:132
        }
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Lifts$Holder@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Lifts.Holder#sample()}.
     */
    @SuppressWarnings("try")
    static Lifts_HolderTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Lifts_HolderTraced(); // Lifts.java:100
        }
    }

    /**
     * The graph of {@link Lifts.Holder#fields(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value fields(Lifts.Holder self, Value x) {
        if (FIELDS.isOverriddenIn(self)) {
            return FIELDS.call(self, x);
        }
        return fieldsOfHolder(self, x);
    }

    /**
     * The graph of {@link Lifts.Holder#fields(double)} itself, overridden or not.
     */
    static Value fieldsOfHolder(Lifts.Holder self, Value x) {
        try (Scope scope = Scope.enter(Sites.FIELDS)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    Nodes.times(self.factor, "factor", Lifts_SquareTraced.area(self.square, x))
                            .plus(area(self.shape, x)),
                    scope, 2); // Lifts.java:104
        }
    }

    /**
     * The graph of {@link Lifts.Holder#arrays(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value arrays(Lifts.Holder self, Value x) {
        if (ARRAYS.isOverriddenIn(self)) {
            return ARRAYS.call(self, x);
        }
        return arraysOfHolder(self, x);
    }

    /**
     * The graph of {@link Lifts.Holder#arrays(double)} itself, overridden or not.
     */
    static Value arraysOfHolder(Lifts.Holder self, Value x) {
        try (Scope scope = Scope.enter(Sites.ARRAYS)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    area(self.row[0], x).plus(area(self.row[1], x))
                            .plus(area(self.grid[0][0], x).times(area(self.grid[1][0], x))),
                    scope, 2); // Lifts.java:108
        }
    }

    /**
     * The graph of {@link Lifts.Holder#numbersIn(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value numbersIn(Lifts.Holder self, Value x) {
        if (NUMBERS_IN.isOverriddenIn(self)) {
            return NUMBERS_IN.call(self, x);
        }
        return numbersInOfHolder(self, x);
    }

    /**
     * The graph of {@link Lifts.Holder#numbersIn(double)} itself, overridden or not.
     */
    static Value numbersInOfHolder(Lifts.Holder self, Value x) {
        Scope scope = Scope.of(Sites.NUMBERS_IN);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.plus(
                        Nodes.plus(
                                Nodes.times(Nodes.times(x, self.cube[0][1][0], "cube[0][1][0]"), self.factor, "factor"),
                                self.cube[1][0][1], "cube[1][0][1]"),
                        self.boxed, "boxed"),
                scope, 2); // Lifts.java:112
    }

    /**
     * The graph of {@link Lifts.Holder#lists(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value lists(Lifts.Holder self, Value x) {
        if (LISTS.isOverriddenIn(self)) {
            return LISTS.call(self, x);
        }
        return listsOfHolder(self, x);
    }

    /**
     * The graph of {@link Lifts.Holder#lists(double)} itself, overridden or not.
     */
    static Value listsOfHolder(Lifts.Holder self, Value x) {
        try (Scope scope = Scope.enter(Sites.LISTS)) {
            Nodes.argument(x, scope, 1);
            Value sum = Nodes.at(Value.constant(0), scope, 2); // Lifts.java:116
            int passes = 0;
            for (Lifts.Shape one : self.list) { // Lifts.java:117
                try (Scope pass = scope.enterPass("", passes++)) {
                    sum = Nodes.at(sum.plus(area(one, x)), pass, 3); // Lifts.java:118
                }
            }
            return Nodes.at(sum.plus(area(self.rows.get(0)[0], x)), scope, 4); // Lifts.java:120
        }
    }

    /**
     * The graph of {@link Lifts.Holder#maps(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value maps(Lifts.Holder self, Value x) {
        if (MAPS.isOverriddenIn(self)) {
            return MAPS.call(self, x);
        }
        return mapsOfHolder(self, x);
    }

    /**
     * The graph of {@link Lifts.Holder#maps(double)} itself, overridden or not.
     */
    static Value mapsOfHolder(Lifts.Holder self, Value x) {
        try (Scope scope = Scope.enter(Sites.MAPS)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    Nodes.times(area(self.named.get("a").get(1), x), self.factor, "factor")
                            .plus(Nodes.times(self.numbers.get("b")[1], "numbers.get(\"b\")[1]", x)),
                    scope, 2); // Lifts.java:124
        }
    }

    /**
     * The graph of {@link Lifts.Holder#gauged(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value gauged(Lifts.Holder self, Value x) {
        if (GAUGED.isOverriddenIn(self)) {
            return GAUGED.call(self, x);
        }
        return gaugedOfHolder(self, x);
    }

    /**
     * The graph of {@link Lifts.Holder#gauged(double)} itself, overridden or not.
     */
    static Value gaugedOfHolder(Lifts.Holder self, Value x) {
        Scope scope = Scope.of(Sites.GAUGED);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.times(
                        self.gauges.get(0).getAsDouble(), "gauges.get(0).getAsDouble()",
                        Copies.optional(self.gauges.get(1), one -> Value.constant(one)).orElse(x)),
                scope, 2); // Lifts.java:128
    }

    /**
     * The graph of {@link Lifts.Holder#optional(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value optional(Lifts.Holder self, Value x) {
        if (OPTIONAL.isOverriddenIn(self)) {
            return OPTIONAL.call(self, x);
        }
        return optionalOfHolder(self, x);
    }

    /**
     * The graph of {@link Lifts.Holder#optional(double)} itself, overridden or not.
     */
    static Value optionalOfHolder(Lifts.Holder self, Value x) {
        try (Scope scope = Scope.enter(Sites.OPTIONAL)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    Nodes.times(Lifts_SquareTraced.area(self.maybe.get(), x), self.factor, "factor"),
                    scope, 2); // Lifts.java:132
        }
    }

    /**
     * The graph of {@link Lifts.Shape#area(double)}, or of the method that overrides it in the class of {@code self}.
     */
    private static Value area(Lifts.Shape self, Value scale) {
        return AREA.call(self, scale);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String NEW_HOLDER = """
                Lifts.java
                new Holder
                93
                factor 91:25-26

                        Holder() {
                            rows.add(new Shape[] {new Ring()});
                            named.put("a", new ArrayList<>(List.of(new Square(), new Ring())));
                            numbers.put("b", new double[] {0.5, 2});
                        }
                """;

        static final String FIELDS = """
                Lifts.java
                fields
                103
                x\s
                return 104:20-59(104:20-43(104:20-26,104:29-43),104:46-59)

                        double fields(double x) {
                            return factor * square.area(x) + shape.area(x);
                        }
                """;

        static final String ARRAYS = """
                Lifts.java
                arrays
                107
                x\s
                return 108:20-93(108:20-51(108:20-34,108:37-51),108:54-93(108:54-72,108:75-93))

                        double arrays(double x) {
                            return row[0].area(x) + row[1].area(x) + grid[0][0].area(x) * grid[1][0].area(x);
                        }
                """;

        static final String NUMBERS_IN = """
                Lifts.java
                numbersIn
                111
                x\s
                return 112:20-70(112:20-62(112:20-46(112:20-37(112:20-21,112:24-37),112:40-46),112:49-62),112:65-70)

                        double numbersIn(double x) {
                            return x * cube[0][1][0] * factor + cube[1][0][1] + boxed;
                        }
                """;

        static final String LISTS = """
                Lifts.java
                lists
                115
                x\s
                sum 116:26-27
                sum 118:17-35(118:17-20,118:24-35)
                return 120:20-48(120:20-23,120:26-48)

                        double lists(double x) {
                            double sum = 0;
                            for (Shape one : list) {
                                sum += one.area(x);
                            }
                            return sum + rows.get(0)[0].area(x);
                        }
                """;

        static final String MAPS = """
                Lifts.java
                maps
                123
                x\s
                return 124:20-84(124:20-58(124:20-49,124:52-58),124:61-84(124:61-80,124:83-84))

                        double maps(double x) {
                            return named.get("a").get(1).area(x) * factor + numbers.get("b")[1] * x;
                        }
                """;

        static final String GAUGED = """
                Lifts.java
                gauged
                127
                x\s
                return 128:20-73(128:20-47,128:50-73)

                        double gauged(double x) {
                            return gauges.get(0).getAsDouble() * gauges.get(1).orElse(x);
                        }
                """;

        static final String OPTIONAL = """
                Lifts.java
                optional
                131
                x\s
                return 132:20-48(132:20-39,132:42-48)

                        double optional(double x) {
                            return maybe.get().area(x) * factor;
                        }
                """;

        static final String SAMPLE = """
                Lifts.java
                sample
                99

                        static Holder sample() {
                            return new Holder();
                        }
                """;
    }
}
