package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Bags}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("overridden(double,double) memory reads")
final class BagsTraced {
    private BagsTraced() {
    }

    /**
     * The graph of {@link Bags#added(double, double)}.
     */
    @SuppressWarnings("try")
    static Value added(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.ADDED)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Bags_BagTraced bag = new Bags_BagTraced(); // Bags.java:164
            bag.add(Nodes.at(a.times(b), scope, 3)); // Bags.java:165
            for (int i = 0; i < 2; i++) { // Bags.java:166
                try (Scope pass = scope.enterPass("i", i)) {
                    bag.add(b); // Bags.java:167
                }
            }
            bag.add(Value.constant(3)); // Bags.java:169
            return bag.total(); // Bags.java:170
        }
    }

    /**
     * The graph of {@link Bags#factories(double, double)}.
     */
    static Value factories(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.FACTORIES)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Bags_BagTraced one = Bags_BagTraced.of(a); // Bags.java:175
            one.add(b); // Bags.java:176
            Bags_BagTraced other = Bags_BagTraced.empty(); // Bags.java:177
            other.add(b); // Bags.java:178
            return Nodes.at(
                    one.total()
                            .minus(other.total().times(new Bags_BagTraced().with(Value.constant(2)).with(a).total())),
                    scope, 3); // Bags.java:179
        }
    }

    /**
     * The graph of {@link Bags#handedOut(double, double)}.
     */
    static Value handedOut(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.HANDED_OUT)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Bags_BagTraced bag = new Bags_BagTraced(); // Bags.java:184
            bag.values().add(a); // Bags.java:185
            List<Value> values = bag.values(); // Bags.java:186
            values.addAll(List.of(a.times(b), b, Value.constant(1.0))); // Bags.java:187
            Iterator<Value> iterator = bag.values().iterator(); // Bags.java:188
            iterator.next(); // Bags.java:189
            iterator.remove(); // Bags.java:190
            return Nodes.at(bag.total().plus(bag.values().get(0)), scope, 3); // Bags.java:191
        }
    }

    /**
     * The graph of {@link Bags#field(double, double)}.
     */
    static Value field(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.FIELD)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Bags_BagTraced bag = new Bags_BagTraced(); // Bags.java:196
            bag.all.add(a); // Bags.java:197
            bag.all.add(b); // Bags.java:198
            return Nodes.at(bag.total().times(bag.all.get(1)), scope, 3); // Bags.java:199
        }
    }

    /**
     * The graph of {@link Bags#constructor(double, double)}.
     */
    static Value constructor(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.CONSTRUCTOR)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Bags_ScaledTraced scaled = new Bags_ScaledTraced(
                    Value.constant(2), List.of(Value.constant(1.0), Value.constant(2.0))); // Bags.java:204
            scaled.add(a); // Bags.java:205
            Bags_ScaledTraced active = new Bags_ScaledTraced(b, new ArrayList<>()); // Bags.java:206
            active.add(a); // Bags.java:207
            active.add(Value.constant(1)); // Bags.java:208
            return Nodes.at(scaled.first().times(active.first()), scope, 3); // Bags.java:209
        }
    }

    /**
     * The graph of {@link Bags#maps(double, double)}.
     */
    static Value maps(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.MAPS)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Bags_TableTraced table = new Bags_TableTraced(); // Bags.java:214
            table.add("a", a); // Bags.java:215
            table.add("a", b); // Bags.java:216
            return Nodes.at(table.rate("a").plus(table.rate("b")), scope, 3); // Bags.java:217
        }
    }

    /**
     * The graph of {@link Bags#overridden(double, double)}.
     */
    static Value overridden(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.OVERRIDDEN)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Bags_SinkTraced sink = new Bags_SquaresTraced(); // Bags.java:222
            sink.put(a); // Bags.java:223
            Bags_KeptTraced kept = new Bags_SquaresTraced(); // Bags.java:224
            kept.put(b); // Bags.java:225
            return Nodes.at(sink.sum().times(kept.sum()), scope, 3); // Bags.java:226
        }
    }

    /**
     * The graph of {@link Bags#inObject(double, double)}.
     */
    static Value inObject(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.IN_OBJECT)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Bags_ModelTraced model = new Bags_ModelTraced(); // Bags.java:231
            model.see(Nodes.at(a.times(b), scope, 3)); // Bags.java:232
            return model.loss(); // Bags.java:233
        }
    }

    /**
     * The graph of {@link Bags#passed(double, double)}.
     */
    static Value passed(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.PASSED)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Bags_BagTraced bag = new Bags_BagTraced(); // Bags.java:242
            fill(bag, a); // Bags.java:243
            Bags_BagTraced chosen = a.data() > b.data() ? bag : new Bags_BagTraced(); // Bags.java:244
            chosen.add(b); // Bags.java:245
            return bag.total(); // Bags.java:246
        }
    }

    /**
     * The graph of {@link Bags#held(double, double)}.
     */
    static Value held(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.HELD)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Bags_BagTraced[] array = new Bags_BagTraced[] {new Bags_BagTraced(), new Bags_BagTraced()}; // Bags.java:251
            array[0].add(a); // Bags.java:252
            Map<String, Bags_BagTraced> map = new HashMap<>(); // Bags.java:253
            map.computeIfAbsent("b", name -> new Bags_BagTraced()).add(b); // Bags.java:254
            List<Bags_BagTraced> list = new ArrayList<>(List.of(array[0], new Bags_BagTraced())); // Bags.java:255
            list.get(1).add(Nodes.at(a.plus(b), scope, 3)); // Bags.java:256
            return Nodes.at(
                    array[0].total().minus(map.get("b").total().times(list.get(1).total())), scope, 4); // Bags.java:257
        }
    }

    /**
     * The graph of {@link Bags#fill(Bags.Bag, double)}, which a traced method calls.
     */
    private static void fill(Bags_BagTraced bag, Value x) {
        try (Scope scope = Scope.enter(Sites.FILL)) {
            Nodes.argument(x, scope, 1);
            bag.add(Nodes.at(x.times(x), scope, 2)); // Bags.java:237
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String ADDED = """
                Bags.java
                added
                162
                a\s
                b\s
                 165:17-22(165:17-18,165:21-22)

                    @Traced
                    static double added(double a, double b) {
                        Bag bag = new Bag();
                        bag.add(a * b);
                        for (int i = 0; i < 2; i++) {
                            bag.add(b);
                        }
                        bag.add(3);
                        return bag.total();
                    }
                """;

        static final String FACTORIES = """
                Bags.java
                factories
                173
                a\s
                b\s
                 179:16-79(179:16-27,179:30-79(179:30-43,179:46-79))

                    @Traced
                    static double factories(double a, double b) {
                        Bag one = Bag.of(a);
                        one.add(b);
                        Bag other = Bag.empty();
                        other.add(b);
                        return one.total() - other.total() * new Bag().with(2).with(a).total();
                    }
                """;

        static final String HANDED_OUT = """
                Bags.java
                handedOut
                182
                a\s
                b\s
                 191:16-49(191:16-27,191:30-49)

                    @Traced
                    static double handedOut(double a, double b) {
                        Bag bag = new Bag();
                        bag.values().add(a);
                        List<Double> values = bag.values();
                        values.addAll(List.of(a * b, b, 1.0));
                        Iterator<Double> iterator = bag.values().iterator();
                        iterator.next();
                        iterator.remove();
                        return bag.total() + bag.values().get(0);
                    }
                """;

        static final String FIELD = """
                Bags.java
                field
                194
                a\s
                b\s
                 199:16-44(199:16-27,199:30-44)

                    @Traced
                    static double field(double a, double b) {
                        Bag bag = new Bag();
                        bag.all.add(a);
                        bag.all.add(b);
                        return bag.total() * bag.all.get(1);
                    }
                """;

        static final String CONSTRUCTOR = """
                Bags.java
                constructor
                202
                a\s
                b\s
                 209:16-47(209:16-30,209:33-47)

                    @Traced
                    static double constructor(double a, double b) {
                        Scaled scaled = new Scaled(2, List.of(1.0, 2.0));
                        scaled.add(a);
                        Scaled active = new Scaled(b, new ArrayList<>());
                        active.add(a);
                        active.add(1);
                        return scaled.first() * active.first();
                    }
                """;

        static final String MAPS = """
                Bags.java
                maps
                212
                a\s
                b\s
                 217:16-49(217:16-31,217:34-49)

                    @Traced
                    static double maps(double a, double b) {
                        Table table = new Table();
                        table.add("a", a);
                        table.add("a", b);
                        return table.rate("a") + table.rate("b");
                    }
                """;

        static final String OVERRIDDEN = """
                Bags.java
                overridden
                220
                a\s
                b\s
                 226:16-39(226:16-26,226:29-39)

                    @Traced
                    static double overridden(double a, double b) {
                        Sink sink = new Squares();
                        sink.put(a);
                        Kept kept = new Squares();
                        kept.put(b);
                        return sink.sum() * kept.sum();
                    }
                """;

        static final String IN_OBJECT = """
                Bags.java
                inObject
                229
                a\s
                b\s
                 232:19-24(232:19-20,232:23-24)

                    @Traced
                    static double inObject(double a, double b) {
                        Model model = new Model();
                        model.see(a * b);
                        return model.loss();
                    }
                """;

        static final String PASSED = """
                Bags.java
                passed
                240
                a\s
                b\s

                    @Traced
                    static double passed(double a, double b) {
                        Bag bag = new Bag();
                        fill(bag, a);
                        Bag chosen = a > b ? bag : new Bag();
                        chosen.add(b);
                        return bag.total();
                    }
                """;

        static final String HELD = """
                Bags.java
                held
                249
                a\s
                b\s
                 256:25-30(256:25-26,256:29-30)
                 257:16-77(257:16-32,257:35-77(257:35-55,257:58-77))

                    @Traced
                    static double held(double a, double b) {
                        Bag[] array = {new Bag(), new Bag()};
                        array[0].add(a);
                        Map<String, Bag> map = new HashMap<>();
                        map.computeIfAbsent("b", name -> new Bag()).add(b);
                        List<Bag> list = new ArrayList<>(List.of(array[0], new Bag()));
                        list.get(1).add(a + b);
                        return array[0].total() - map.get("b").total() * list.get(1).total();
                    }
                """;

        static final String FILL = """
                Bags.java
                fill
                236
                x\s
                 237:17-22(237:17-18,237:21-22)

                    private static void fill(Bag bag, double x) {
                        bag.add(x * x);
                    }
                """;
    }
}
