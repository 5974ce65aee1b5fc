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
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Bags}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("overridden(double,double) memory own reads elsewhere")
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
            Bags_BagTraced bag = new Bags_BagTraced(); // Bags.java:166
            bag.add(Nodes.at(a.times(b), scope, 3)); // Bags.java:167
            for (int i = 0; i < 2; i++) { // Bags.java:168
                try (Scope pass = scope.enterPass("i", i)) {
                    bag.add(b); // Bags.java:169
                }
            }
            bag.add(Value.constant(3)); // Bags.java:171
            return bag.total(); // Bags.java:172
        }
    }

    /**
     * The graph of {@link Bags#factories(double, double)}.
     */
    static Value factories(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.FACTORIES)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Bags_BagTraced one = Bags_BagTraced.of(a); // Bags.java:177
            one.add(b); // Bags.java:178
            Bags_BagTraced other = Bags_BagTraced.empty(); // Bags.java:179
            other.add(b); // Bags.java:180
            return Nodes.at(
                    one.total()
                            .minus(other.total().times(new Bags_BagTraced().with(Value.constant(2)).with(a).total())),
                    scope, 3); // Bags.java:181
        }
    }

    /**
     * The graph of {@link Bags#handedOut(double, double)}.
     */
    static Value handedOut(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.HANDED_OUT)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Bags_BagTraced bag = new Bags_BagTraced(); // Bags.java:186
            bag.values().add(a); // Bags.java:187
            List<Value> values = bag.values(); // Bags.java:188
            values.addAll(List.of(a.times(b), b, Value.constant(1.0))); // Bags.java:189
            Iterator<Value> iterator = bag.values().iterator(); // Bags.java:190
            iterator.next(); // Bags.java:191
            iterator.remove(); // Bags.java:192
            return Nodes.at(bag.total().plus(bag.values().get(0)), scope, 3); // Bags.java:193
        }
    }

    /**
     * The graph of {@link Bags#field(double, double)}.
     */
    static Value field(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.FIELD)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Bags_BagTraced bag = new Bags_BagTraced(); // Bags.java:198
            bag.all.add(a); // Bags.java:199
            bag.all.add(b); // Bags.java:200
            return Nodes.at(bag.total().times(bag.all.get(1)), scope, 3); // Bags.java:201
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
                    Value.constant(2), List.of(Value.constant(1.0), Value.constant(2.0))); // Bags.java:206
            scaled.add(a); // Bags.java:207
            Bags_ScaledTraced active = new Bags_ScaledTraced(b, new ArrayList<>()); // Bags.java:208
            active.add(a); // Bags.java:209
            active.add(Value.constant(1)); // Bags.java:210
            return Nodes.at(scaled.first().times(active.first()), scope, 3); // Bags.java:211
        }
    }

    /**
     * The graph of {@link Bags#maps(double, double)}.
     */
    static Value maps(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.MAPS)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Bags_TableTraced table = new Bags_TableTraced(); // Bags.java:216
            table.add("a", a); // Bags.java:217
            table.add("a", b); // Bags.java:218
            return Nodes.at(table.rate("a").plus(table.rate("b")), scope, 3); // Bags.java:219
        }
    }

    /**
     * The graph of {@link Bags#overridden(double, double)}.
     */
    static Value overridden(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.OVERRIDDEN)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Bags_SinkTraced sink = new Bags_SquaresTraced(); // Bags.java:224
            sink.put(a); // Bags.java:225
            Bags_KeptTraced kept = new Bags_SquaresTraced(); // Bags.java:226
            kept.put(b); // Bags.java:227
            return Nodes.at(sink.sum().times(kept.sum()), scope, 3); // Bags.java:228
        }
    }

    /**
     * The graph of {@link Bags#inObject(double, double)}.
     */
    static Value inObject(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.IN_OBJECT)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Bags_ModelTraced model = new Bags_ModelTraced(); // Bags.java:233
            model.see(Nodes.at(a.times(b), scope, 3)); // Bags.java:234
            return model.loss(); // Bags.java:235
        }
    }

    /**
     * The graph of {@link Bags#passed(double, double)}.
     */
    static Value passed(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.PASSED)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Bags_BagTraced bag = new Bags_BagTraced(); // Bags.java:244
            fill(bag, a); // Bags.java:245
            Bags_BagTraced chosen = a.data() > b.data() ? bag : new Bags_BagTraced(); // Bags.java:246
            chosen.add(b); // Bags.java:247
            return bag.total(); // Bags.java:248
        }
    }

    /**
     * The graph of {@link Bags#held(double, double)}.
     */
    static Value held(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.HELD)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Bags_BagTraced[] array = new Bags_BagTraced[] {new Bags_BagTraced(), new Bags_BagTraced()}; // Bags.java:253
            array[0].add(a); // Bags.java:254
            Map<String, Bags_BagTraced> map = new HashMap<>(); // Bags.java:255
            map.computeIfAbsent("b", name -> new Bags_BagTraced()).add(b); // Bags.java:256
            List<Bags_BagTraced> list = new ArrayList<>(List.of(array[0], new Bags_BagTraced())); // Bags.java:257
            list.get(1).add(Nodes.at(a.plus(b), scope, 3)); // Bags.java:258
            return Nodes.at(
                    array[0].total().minus(map.get("b").total().times(list.get(1).total())), scope, 4); // Bags.java:259
        }
    }

    /**
     * The graph of {@link Bags#fromFunctions(double, double)}.
     */
    static Value fromFunctions(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.FROM_FUNCTIONS)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Supplier<Bags_BagTraced> make = () -> new Bags_BagTraced(); // Bags.java:264
            Bags_BagTraced made = make.get(); // Bags.java:265
            made.add(a); // Bags.java:266
            List<Bags_BagTraced> all = Stream.generate(() -> new Bags_BagTraced()).limit(2).toList(); // Bags.java:267
            all.get(1).add(b); // Bags.java:268
            return Nodes.at(made.total().times(all.get(1).total()).plus(all.get(0).total()), scope, 3); // Bags.java:269
        }
    }

    /**
     * The graph of {@link Bags#inField(double, double)}.
     */
    static Value inField(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.IN_FIELD)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Bags_ModelTraced model = new Bags_ModelTraced(); // Bags.java:274
            Bags_ModelTraced same = model; // Bags.java:275
            same.bag.add(a); // Bags.java:276
            model.bag.values().add(b); // Bags.java:277
            return model.loss(); // Bags.java:278
        }
    }

    /**
     * The graph of {@link Bags#fill(Bags.Bag, double)}, which a traced method calls.
     */
    private static void fill(Bags_BagTraced bag, Value x) {
        try (Scope scope = Scope.enter(Sites.FILL)) {
            Nodes.argument(x, scope, 1);
            bag.add(Nodes.at(x.times(x), scope, 2)); // Bags.java:239
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String ADDED = """
                Bags.java
                added
                164
                a\s
                b\s
                 167:17-22(167:17-18,167:21-22)

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
                175
                a\s
                b\s
                return 181:16-79(181:16-27,181:30-79(181:30-43,181:46-79))

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
                184
                a\s
                b\s
                return 193:16-49(193:16-27,193:30-49)

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
                196
                a\s
                b\s
                return 201:16-44(201:16-27,201:30-44)

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
                204
                a\s
                b\s
                return 211:16-47(211:16-30,211:33-47)

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
                214
                a\s
                b\s
                return 219:16-49(219:16-31,219:34-49)

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
                222
                a\s
                b\s
                return 228:16-39(228:16-26,228:29-39)

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
                231
                a\s
                b\s
                 234:19-24(234:19-20,234:23-24)

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
                242
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
                251
                a\s
                b\s
                 258:25-30(258:25-26,258:29-30)
                return 259:16-77(259:16-32,259:35-77(259:35-55,259:58-77))

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

        static final String FROM_FUNCTIONS = """
                Bags.java
                fromFunctions
                262
                a\s
                b\s
                return 269:16-70(269:16-49(269:16-28,269:31-49),269:52-70)

                    @Traced
                    static double fromFunctions(double a, double b) {
                        Supplier<Bag> make = Bag::new;
                        Bag made = make.get();
                        made.add(a);
                        List<Bag> all = Stream.generate(() -> new Bag()).limit(2).toList();
                        all.get(1).add(b);
                        return made.total() * all.get(1).total() + all.get(0).total();
                    }
                """;

        static final String IN_FIELD = """
                Bags.java
                inField
                272
                a\s
                b\s

                    @Traced
                    static double inField(double a, double b) {
                        Model model = new Model();
                        Model same = model;
                        same.bag.add(a);
                        model.bag.values().add(b);
                        return model.loss();
                    }
                """;

        static final String FILL = """
                Bags.java
                fill
                238
                x\s
                 239:17-22(239:17-18,239:21-22)

                    private static void fill(Bag bag, double x) {
                        bag.add(x * x);
                    }
                """;
    }
}
