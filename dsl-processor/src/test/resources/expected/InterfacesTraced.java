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
        "of(double) memory own",
        "returned(double) memory own reads elsewhere",
        "taken(good.Interfaces.Shape,double) memory own reads elsewhere",
        "passed(double) memory own reads elsewhere",
        "inList(double) memory own reads elsewhere",
        "inArray(double) memory own reads elsewhere",
        "inMap(double) memory own reads elsewhere",
        "perhaps(double) memory own reads elsewhere",
        "best(double) memory own reads elsewhere",
        "tested(good.Interfaces.Shape) memory own reads elsewhere",
        "changed(double) memory own reads elsewhere"
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
            return r.data() > 1 ? new Interfaces_DiscTraced(r) : new Interfaces_SquareTraced(r); // Interfaces.java:266
        }
    }

    /**
     * The graph of {@link Interfaces#returned(double)}.
     */
    @SuppressWarnings("try")
    static Value returned(Value r) {
        try (Scope scope = Scope.enter(Sites.RETURNED); Memory memory = Memory.open()) {
            Nodes.argument(r, scope, 1);
            return Nodes.at(of(r).area().times(of(r).ratio(r)), scope, 2); // Interfaces.java:271
        }
    }

    /**
     * The graph of {@link Interfaces#taken(Interfaces.Shape, double)}.
     */
    static Value taken(Interfaces_ShapeTraced shape, Value x) {
        try (Scope scope = Scope.enter(Sites.TAKEN)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    shape.area().times(x).plus(shape.ratio(x)).plus(shape.tagged(x)), scope, 2); // Interfaces.java:276
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
                    scope, 2); // Interfaces.java:281
        }
    }

    /**
     * The graph of {@link Interfaces#inList(double)}.
     */
    @SuppressWarnings("try")
    static Value inList(Value r) {
        try (Scope scope = Scope.enter(Sites.IN_LIST); Memory memory = Memory.open()) {
            Nodes.argument(r, scope, 1);
            List<Interfaces_ShapeTraced> all = new ArrayList<>(); // Interfaces.java:286
            all.add(new Interfaces_DiscTraced(r)); // Interfaces.java:287
            all.add(new Interfaces_UnitTraced()); // Interfaces.java:288
            all.add(new Interfaces_GroupTraced(
                    List.of(new Interfaces_SquareTraced(r)),
                    new Interfaces_DiscTraced(Value.constant(2)))); // Interfaces.java:289
            Value sum = Nodes.result(Interfaces_ShapeTraced.total(all), "sum"); // Interfaces.java:290
            int passes = 0;
            for (Interfaces_ShapeTraced one : all) { // Interfaces.java:291
                try (Scope pass = scope.enterPass("", passes++)) {
                    sum = Nodes.at(sum.plus(one.scaled(r).edge().times(one.weight())), pass, 2); // Interfaces.java:292
                }
            }
            return Nodes.at(
                    sum.plus(Values.sum(all.stream().filter(one -> one.area().data() > 1).map(x -> x.edge()))),
                    scope, 3); // Interfaces.java:294
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
            }; // Interfaces.java:299
            Value sum = Nodes.at(Value.constant(0), scope, 2); // Interfaces.java:300
            int passes = 0;
            for (Interfaces_ShapeTraced one : all) { // Interfaces.java:301
                try (Scope pass = scope.enterPass("", passes++)) {
                    sum = Nodes.at(sum.plus(one.edge()), pass, 3); // Interfaces.java:302
                }
            }
            return Nodes.at(sum.times(all[1].area()), scope, 4); // Interfaces.java:304
        }
    }

    /**
     * The graph of {@link Interfaces#inMap(double)}.
     */
    static Value inMap(Value r) {
        try (Scope scope = Scope.enter(Sites.IN_MAP)) {
            Nodes.argument(r, scope, 1);
            Map<String, Interfaces_ShapeTraced> all = new HashMap<>(); // Interfaces.java:309
            all.put("a", new Interfaces_DiscTraced(r)); // Interfaces.java:310
            all.put("b", new Interfaces_SquareTraced(r)); // Interfaces.java:311
            return Nodes.at(all.get("a").area().times(all.get("b").edge()), scope, 2); // Interfaces.java:312
        }
    }

    /**
     * The graph of {@link Interfaces#perhaps(double)}.
     */
    static Value perhaps(Value r) {
        try (Scope scope = Scope.enter(Sites.PERHAPS)) {
            Nodes.argument(r, scope, 1);
            Optional<Interfaces_ShapeTraced> one = Optional.of(new Interfaces_DiscTraced(r)); // Interfaces.java:317
            Supplier<Interfaces_ShapeTraced> other = () -> new Interfaces_SquareTraced(r); // Interfaces.java:318
            return Nodes.at(
                    Nodes.unboxed(one.map(x -> x.area()).orElse(Value.constant(0.0))).times(other.get().edge()),
                    scope, 2); // Interfaces.java:319
        }
    }

    /**
     * The graph of {@link Interfaces#best(double)}.
     */
    static Value best(Value r) {
        try (Scope scope = Scope.enter(Sites.BEST)) {
            Nodes.argument(r, scope, 1);
            Interfaces_ShapeTraced best = null; // Interfaces.java:324
            for (int i = 1; i < 4; i++) { // Interfaces.java:325
                try (Scope pass = scope.enterPass("i", i)) {
                    Interfaces_ShapeTraced next = new Interfaces_SquareTraced(
                            Nodes.at(Nodes.times(r, i, "i"), pass, 2)); // Interfaces.java:326
                    if (best == null || next.area().data() > best.area().data()) { // Interfaces.java:327
                        best = next; // Interfaces.java:328
                    }
                }
            }
            return best.area(); // Interfaces.java:331
        }
    }

    /**
     * The graph of {@link Interfaces#tested(Interfaces.Shape)}.
     */
    @SuppressWarnings("try")
    static Value tested(Interfaces_ShapeTraced shape) {
        try (Scope scope = Scope.enter(Sites.TESTED); Memory memory = Memory.open()) {
            if (shape instanceof Interfaces_DiscTraced disc) { // Interfaces.java:336
                return Nodes.at(disc.radius().times(disc.all()), scope, 1); // Interfaces.java:337
            }
            return shape instanceof Interfaces_CountedTraced
                    ? Nodes.at(Value.constant(1), scope, 2)
                    : Nodes.at(
                            Interfaces_SquareTraced.side(((Interfaces.Square) Interfaces.of(0.5))).times(shape.edge()),
                            scope, 3); // Interfaces.java:339
        }
    }

    /**
     * The graph of {@link Interfaces#changed(double)}.
     */
    static Value changed(Value r) {
        try (Scope scope = Scope.enter(Sites.CHANGED)) {
            Nodes.argument(r, scope, 1);
            Interfaces_SquareTraced square = new Interfaces_SquareTraced(r); // Interfaces.java:344
            Interfaces_ShapeTraced shape = square; // Interfaces.java:345
            square.grow(r); // Interfaces.java:346
            return shape.area(); // Interfaces.java:347
        }
    }

    /**
     * The graph of {@link Interfaces#viewed(double, Interfaces.Boxed)}.
     */
    static Value viewed(Value r, Interfaces_BoxedTraced<String> boxed) {
        try (Scope scope = Scope.enter(Sites.VIEWED)) {
            Nodes.argument(r, scope, 1);
            Interfaces_DiscTraced disc = new Interfaces_DiscTraced(r); // Interfaces.java:352
            Interfaces_CountedTraced counted = r.data() > 0 ? disc : boxed; // Interfaces.java:353
            Interfaces_NamedTraced named = disc; // Interfaces.java:354
            return Nodes.at(
                    counted.all().plus(Nodes.times(named.tagged(r), named.name().length(), "named.name().length()")),
                    scope, 2); // Interfaces.java:355
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
                264
                r\s

                    @Traced
                    static Shape of(double r) {
                        return r > 1 ? new Disc(r) : new Square(r);
                    }
                """;

        static final String RETURNED = """
                Interfaces.java
                returned
                269
                r\s
                return 271:16-45(271:16-28,271:31-45)

                    @Traced
                    static double returned(double r) {
                        return of(r).area() * of(r).ratio(r);
                    }
                """;

        static final String TAKEN = """
                Interfaces.java
                taken
                274
                x\s
                return 276:16-67(276:16-49(276:16-32(276:16-28,276:31-32),276:35-49),276:52-67)

                    @Traced
                    static double taken(Shape shape, double x) {
                        return shape.area() * x + shape.ratio(x) + shape.tagged(x);
                    }
                """;

        static final String PASSED = """
                Interfaces.java
                passed
                279
                r\s
                return 281:16-70(281:16-37,281:40-70)

                    @Traced
                    static double passed(double r) {
                        return taken(new Disc(r), r) + taken(new Unit().scaled(r), 2);
                    }
                """;

        static final String IN_LIST = """
                Interfaces.java
                inList
                284
                r\s
                sum 292:13-55(292:13-16,292:20-55(292:20-40,292:43-55))
                return 294:16-95(294:16-19,294:22-95)

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
                297
                r\s
                sum 300:22-23
                sum 302:13-30(302:13-16,302:20-30)
                return 304:16-35(304:16-19,304:22-35)

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
                307
                r\s
                return 312:16-57(312:16-35,312:38-57)

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
                315
                r\s
                return 319:16-69(319:16-48,319:51-69)

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
                322
                r\s
                 326:37-42(326:37-38,326:41-42)

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
                334
                return 337:20-46(337:20-33,337:36-46)
                return 339:43-44
                return 339:47-87(339:47-72,339:75-87)

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
                342
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
                350
                r\s
                return 355:16-71(355:16-29,355:32-71(355:32-47,355:50-71))

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
