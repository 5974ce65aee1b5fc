package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Interfaces}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "of(double) memory",
        "returned(double) memory reads",
        "taken(good.Interfaces.Shape,double) memory reads",
        "passed(double) memory reads",
        "inList(double) memory reads",
        "inArray(double) memory reads",
        "inMap(double) memory reads",
        "perhaps(double) memory reads",
        "best(double) memory reads",
        "tested(good.Interfaces.Shape) memory reads",
        "changed(double) memory reads"
})
final class InterfacesTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides AREA = Overrides.of(LOOKUP, Interfaces.Shape.class, "area");

    private static final Overrides EDGE = Overrides.of(LOOKUP, Interfaces.Shape.class, "edge");

    private InterfacesTraced() {
    }

    /**
     * The graph of {@link Interfaces#of(double)}.
     */
    static Interfaces_ShapeTraced of(Value r) {
        try (Scope scope = Scope.enter(Sites.OF)) {
            Nodes.argument(r, scope, 1);
            return r.data() > 1 ? new Interfaces_DiscTraced(r) : new Interfaces_SquareTraced(r); // Interfaces.java:262
        }
    }

    /**
     * The graph of {@link Interfaces#returned(double)}.
     */
    @SuppressWarnings("try")
    static Value returned(Value r) {
        try (Scope scope = Scope.enter(Sites.RETURNED); Memory memory = Memory.open()) {
            Nodes.argument(r, scope, 1);
            return Nodes.at(of(r).area().times(of(r).ratio(r)), scope, 2); // Interfaces.java:267
        }
    }

    /**
     * The graph of {@link Interfaces#taken(Interfaces.Shape, double)}.
     */
    static Value taken(Interfaces_ShapeTraced shape, Value x) {
        try (Scope scope = Scope.enter(Sites.TAKEN)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    shape.area().times(x).plus(shape.ratio(x)).plus(shape.tagged(x)), scope, 2); // Interfaces.java:272
        }
    }

    /**
     * The graph of {@link Interfaces#passed(double)}.
     */
    @SuppressWarnings("try")
    static Value passed(Value r) {
        try (Scope scope = Scope.enter(Sites.PASSED); Memory memory = Memory.open()) {
            Nodes.argument(r, scope, 1);
            return Nodes.at(
                    taken(new Interfaces_DiscTraced(r), r)
                            .plus(taken(Interfaces_UnitTraced.scaled(new Interfaces.Unit(), r), Value.constant(2))),
                    scope, 2); // Interfaces.java:277
        }
    }

    /**
     * The graph of {@link Interfaces#inList(double)}.
     */
    @SuppressWarnings("try")
    static Value inList(Value r) {
        try (Scope scope = Scope.enter(Sites.IN_LIST); Memory memory = Memory.open()) {
            Nodes.argument(r, scope, 1);
            List<Interfaces_ShapeTraced> all = new ArrayList<>(); // Interfaces.java:282
            all.add(new Interfaces_DiscTraced(r)); // Interfaces.java:283
            all.add(new Interfaces_UnitTraced()); // Interfaces.java:284
            all.add(new Interfaces_GroupTraced(
                    List.of(new Interfaces_SquareTraced(r)),
                    new Interfaces_DiscTraced(Value.constant(2)))); // Interfaces.java:285
            Value sum = Nodes.result(Interfaces_ShapeTraced.total(all), "sum"); // Interfaces.java:286
            int passes = 0;
            for (Interfaces_ShapeTraced one : all) { // Interfaces.java:287
                try (Scope pass = scope.enterPass("", passes++)) {
                    sum = Nodes.at(sum.plus(one.scaled(r).edge().times(one.weight())), pass, 2); // Interfaces.java:288
                }
            }
            return Nodes.at(
                    sum.plus(Values.sum(all.stream().filter(one -> one.area().data() > 1).map(x -> x.edge()))),
                    scope, 3); // Interfaces.java:290
        }
    }

    /**
     * The graph of {@link Interfaces#inArray(double)}.
     */
    @SuppressWarnings("try")
    static Value inArray(Value r) {
        try (Scope scope = Scope.enter(Sites.IN_ARRAY); Memory memory = Memory.open()) {
            Nodes.argument(r, scope, 1);
            Interfaces_ShapeTraced[] all = new Interfaces_ShapeTraced[] {
                    new Interfaces_DiscTraced(r), new Interfaces_SquareTraced(r), of(r)
            }; // Interfaces.java:295
            Value sum = Nodes.at(Value.constant(0), scope, 2); // Interfaces.java:296
            int passes = 0;
            for (Interfaces_ShapeTraced one : all) { // Interfaces.java:297
                try (Scope pass = scope.enterPass("", passes++)) {
                    sum = Nodes.at(sum.plus(one.edge()), pass, 3); // Interfaces.java:298
                }
            }
            return Nodes.at(sum.times(all[1].area()), scope, 4); // Interfaces.java:300
        }
    }

    /**
     * The graph of {@link Interfaces#inMap(double)}.
     */
    static Value inMap(Value r) {
        try (Scope scope = Scope.enter(Sites.IN_MAP)) {
            Nodes.argument(r, scope, 1);
            Map<String, Interfaces_ShapeTraced> all = new HashMap<>(); // Interfaces.java:305
            all.put("a", new Interfaces_DiscTraced(r)); // Interfaces.java:306
            all.put("b", new Interfaces_SquareTraced(r)); // Interfaces.java:307
            return Nodes.at(all.get("a").area().times(all.get("b").edge()), scope, 2); // Interfaces.java:308
        }
    }

    /**
     * The graph of {@link Interfaces#perhaps(double)}.
     */
    static Value perhaps(Value r) {
        try (Scope scope = Scope.enter(Sites.PERHAPS)) {
            Nodes.argument(r, scope, 1);
            Optional<Interfaces_ShapeTraced> one = Optional.of(new Interfaces_DiscTraced(r)); // Interfaces.java:313
            Supplier<Interfaces_ShapeTraced> other = () -> new Interfaces_SquareTraced(r); // Interfaces.java:314
            return Nodes.at(
                    one.map(x -> x.area()).orElse(Value.constant(0.0)).times(other.get().edge()),
                    scope, 2); // Interfaces.java:315
        }
    }

    /**
     * The graph of {@link Interfaces#best(double)}.
     */
    static Value best(Value r) {
        try (Scope scope = Scope.enter(Sites.BEST)) {
            Nodes.argument(r, scope, 1);
            Interfaces_ShapeTraced best = null; // Interfaces.java:320
            for (int i = 1; i < 4; i++) { // Interfaces.java:321
                try (Scope pass = scope.enterPass("i", i)) {
                    Interfaces_ShapeTraced next = new Interfaces_SquareTraced(
                            Nodes.at(Nodes.times(r, i, "i"), pass, 2)); // Interfaces.java:322
                    if (best == null || next.area().data() > best.area().data()) { // Interfaces.java:323
                        best = next; // Interfaces.java:324
                    }
                }
            }
            return best.area(); // Interfaces.java:327
        }
    }

    /**
     * The graph of {@link Interfaces#tested(Interfaces.Shape)}.
     */
    @SuppressWarnings("try")
    static Value tested(Interfaces_ShapeTraced shape) {
        try (Scope scope = Scope.enter(Sites.TESTED); Memory memory = Memory.open()) {
            if (shape instanceof Interfaces_DiscTraced disc) { // Interfaces.java:332
                return Nodes.at(disc.radius().times(disc.all()), scope, 1); // Interfaces.java:333
            }
            return shape instanceof Interfaces_CountedTraced
                    ? Nodes.at(Value.constant(1), scope, 2)
                    : Nodes.at(
                            Interfaces_SquareTraced.side(((Interfaces.Square) Interfaces.of(0.5))).times(shape.edge()),
                            scope, 3); // Interfaces.java:335
        }
    }

    /**
     * The graph of {@link Interfaces#changed(double)}.
     */
    static Value changed(Value r) {
        try (Scope scope = Scope.enter(Sites.CHANGED)) {
            Nodes.argument(r, scope, 1);
            Interfaces_SquareTraced square = new Interfaces_SquareTraced(r); // Interfaces.java:340
            Interfaces_ShapeTraced shape = square; // Interfaces.java:341
            square.grow(r); // Interfaces.java:342
            return shape.area(); // Interfaces.java:343
        }
    }

    /**
     * The graph of {@link Interfaces#viewed(double, Interfaces.Boxed)}.
     */
    static Value viewed(Value r, Interfaces_BoxedTraced<String> boxed) {
        try (Scope scope = Scope.enter(Sites.VIEWED)) {
            Nodes.argument(r, scope, 1);
            Interfaces_DiscTraced disc = new Interfaces_DiscTraced(r); // Interfaces.java:348
            Interfaces_CountedTraced counted = r.data() > 0 ? disc : boxed; // Interfaces.java:349
            Interfaces_NamedTraced named = disc; // Interfaces.java:350
            return Nodes.at(
                    counted.all().plus(Nodes.times(named.tagged(r), named.name().length(), "named.name().length()")),
                    scope, 2); // Interfaces.java:351
        }
    }

    /**
     * The graph of {@link Interfaces.Shape#area()}, or of the method that overrides it in the class of {@code self}.
     */
    private static Value area(Interfaces.Shape self) {
        return AREA.call(self);
    }

    /**
     * The graph of {@link Interfaces.Shape#edge()}, or of the method that overrides it in the class of {@code self}.
     */
    private static Value edge(Interfaces.Shape self) {
        return EDGE.call(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String OF = """
                Interfaces.java
                of
                260
                r\s

                    @Traced
                    static Shape of(double r) {
                        return r > 1 ? new Disc(r) : new Square(r);
                    }
                """;

        static final String RETURNED = """
                Interfaces.java
                returned
                265
                r\s
                 267:16-45(267:16-28,267:31-45)

                    @Traced
                    static double returned(double r) {
                        return of(r).area() * of(r).ratio(r);
                    }
                """;

        static final String TAKEN = """
                Interfaces.java
                taken
                270
                x\s
                 272:16-67(272:16-49(272:16-32(272:16-28,272:31-32),272:35-49),272:52-67)

                    @Traced
                    static double taken(Shape shape, double x) {
                        return shape.area() * x + shape.ratio(x) + shape.tagged(x);
                    }
                """;

        static final String PASSED = """
                Interfaces.java
                passed
                275
                r\s
                 277:16-70(277:16-37,277:40-70)

                    @Traced
                    static double passed(double r) {
                        return taken(new Disc(r), r) + taken(new Unit().scaled(r), 2);
                    }
                """;

        static final String IN_LIST = """
                Interfaces.java
                inList
                280
                r\s
                sum 288:13-55(288:13-16,288:20-55(288:20-40,288:43-55))
                 290:16-95(290:16-19,290:22-95)

                    @Traced
                    static double inList(double r) {
                        List<Shape> all = new ArrayList<>();
                        all.add(new Disc(r));
                        all.add(new Unit());
                        all.add(new Group(List.of(new Square(r)), new Disc(2)));
                        double sum = Shape.total(all);
                        for (Shape one : all) {
                            sum += one.scaled(r).edge() * one.weight();
                        }
                        return sum + all.stream().filter(one -> one.area() > 1).mapToDouble(Shape::edge).sum();
                    }
                """;

        static final String IN_ARRAY = """
                Interfaces.java
                inArray
                293
                r\s
                sum 296:22-23
                sum 298:13-30(298:13-16,298:20-30)
                 300:16-35(300:16-19,300:22-35)

                    @Traced
                    static double inArray(double r) {
                        Shape[] all = {new Disc(r), new Square(r), of(r)};
                        double sum = 0;
                        for (Shape one : all) {
                            sum += one.edge();
                        }
                        return sum * all[1].area();
                    }
                """;

        static final String IN_MAP = """
                Interfaces.java
                inMap
                303
                r\s
                 308:16-57(308:16-35,308:38-57)

                    @Traced
                    static double inMap(double r) {
                        Map<String, Shape> all = new HashMap<>();
                        all.put("a", new Disc(r));
                        all.put("b", new Square(r));
                        return all.get("a").area() * all.get("b").edge();
                    }
                """;

        static final String PERHAPS = """
                Interfaces.java
                perhaps
                311
                r\s
                 315:16-69(315:16-48,315:51-69)

                    @Traced
                    static double perhaps(double r) {
                        Optional<Shape> one = Optional.of(new Disc(r));
                        Supplier<Shape> other = () -> new Square(r);
                        return one.map(Shape::area).orElse(0.0) * other.get().edge();
                    }
                """;

        static final String BEST = """
                Interfaces.java
                best
                318
                r\s
                 322:37-42(322:37-38,322:41-42)

                    @Traced
                    static double best(double r) {
                        Shape best = null;
                        for (int i = 1; i < 4; i++) {
                            Shape next = new Square(r * i);
                            if (best == null || next.area() > best.area()) {
                                best = next;
                            }
                        }
                        return best.area();
                    }
                """;

        static final String TESTED = """
                Interfaces.java
                tested
                330
                 333:20-46(333:20-33,333:36-46)
                 335:43-44
                 335:47-87(335:47-72,335:75-87)

                    @Traced
                    static double tested(Shape shape) {
                        if (shape instanceof Disc disc) {
                            return disc.radius() * disc.all();
                        }
                        return shape instanceof Counted ? 1 : ((Square) of(0.5)).side() * shape.edge();
                    }
                """;

        static final String CHANGED = """
                Interfaces.java
                changed
                338
                r\s

                    @Traced
                    static double changed(double r) {
                        Square square = new Square(r);
                        Shape shape = square;
                        square.grow(r);
                        return shape.area();
                    }
                """;

        static final String VIEWED = """
                Interfaces.java
                viewed
                346
                r\s
                 351:16-71(351:16-29,351:32-71(351:32-47,351:50-71))

                    @Traced
                    static double viewed(double r, Boxed<String> boxed) {
                        Disc disc = new Disc(r);
                        Counted counted = r > 0 ? disc : boxed;
                        Named named = disc;
                        return counted.all() + named.tagged(r) * named.name().length();
                    }
                """;
    }
}
