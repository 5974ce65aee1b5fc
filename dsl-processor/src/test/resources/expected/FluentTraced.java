package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Fluent}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "chained(double,double) memory own reads elsewhere",
        "built(double,double) memory own reads elsewhere",
        "sameObject(double,double) memory own reads elsewhere",
        "overridden(double,double) memory own reads elsewhere",
        "inList(double,double) memory own reads elsewhere",
        "references(double,double) memory own reads elsewhere",
        "passedOn(good.Fluent.Product,double) memory own reads elsewhere",
        "assigned(double,double) memory own reads elsewhere"
})
final class FluentTraced {
    private FluentTraced() {
    }

    /**
     * The graph of {@link Fluent#chained(double, double)}.
     */
    @SuppressWarnings("try")
    static Value chained(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.CHAINED); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            return Fluent_MeanTraced.get(Fluent_MeanTraced.add(
                    Fluent_MeanTraced.addBoth(
                            Fluent_MeanTraced.add(Fluent.Mean.create(), x), y, Nodes.at(x.times(y), scope, 3)),
                    Value.constant(2))); // Fluent.java:123
        }
    }

    /**
     * The graph of {@link Fluent#built(double, double)}.
     */
    @SuppressWarnings("try")
    static Value built(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.BUILT); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            return Fluent_LineBuilderTraced.build(Fluent_LineBuilderTraced.offset(
                    Fluent_LineBuilderTraced.slope(new Fluent.LineBuilder(), Nodes.at(x.times(y), scope, 3)), y))
                    .at(x); // Fluent.java:128
        }
    }

    /**
     * The graph of {@link Fluent#sameObject(double, double)}.
     */
    @SuppressWarnings("try")
    static Value sameObject(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.SAME_OBJECT); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Fluent.Product p = new Fluent.Product(2); // Fluent.java:133
            Fluent.Product q = x.data() > 0 ? Fluent_ProductTraced.times(p, x) : p; // Fluent.java:134
            for (int i = 1; i < 3; i++) { // Fluent.java:135
                try (Scope pass = scope.enterPass("i", i)) {
                    q = Fluent_ProductTraced.times(q, Nodes.at(Nodes.times(y, i, "i"), pass, 3)); // Fluent.java:136
                }
            }
            return p == q
                    ? Nodes.at(
                            Fluent_ProductTraced.get(p)
                                    .times(Fluent_ProductTraced.get(Fluent_ProductTraced.times(q, x))),
                            scope, 4)
                    : Nodes.at(Value.constant(0), scope, 5); // Fluent.java:138
        }
    }

    /**
     * The graph of {@link Fluent#overridden(double, double)}.
     */
    @SuppressWarnings("try")
    static Value overridden(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.OVERRIDDEN); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Fluent.Product p = new Fluent.Power(3); // Fluent.java:143
            return Nodes.at(
                    Fluent_ProductTraced.get(Fluent_ProductTraced.times(Fluent_ProductTraced.times(p, x), y))
                            .plus(Fluent_ProductTraced.get(
                                    Fluent_PowerTraced.once(Fluent_PowerTraced.times(new Fluent.Power(2), y), x)))
                            .plus(new Fluent_ProductTraced(x).times(y).get()),
                    scope, 3); // Fluent.java:144
        }
    }

    /**
     * The graph of {@link Fluent#inList(double, double)}.
     */
    static Value inList(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.IN_LIST)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            List<Fluent_ProductTraced> all = new ArrayList<>(); // Fluent.java:149
            all.add(new Fluent_ProductTraced(x).times(y)); // Fluent.java:150
            Fluent_ProductTraced two = new Fluent_ProductTraced(Value.constant(2)); // Fluent.java:151
            all.add(two.times(x)); // Fluent.java:152
            two.times(Value.constant(3)); // Fluent.java:153
            Value sum = Nodes.at(Value.constant(0), scope, 3); // Fluent.java:154
            int passes = 0;
            for (Fluent_ProductTraced p : all) { // Fluent.java:155
                try (Scope pass = scope.enterPass("", passes++)) {
                    sum = Nodes.at(sum.plus(p.times(y).get()), pass, 4); // Fluent.java:156
                }
            }
            return sum; // Fluent.java:158
        }
    }

    /**
     * The graph of {@link Fluent#references(double, double)}.
     */
    static Value references(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.REFERENCES)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Fluent_ProductTraced p = new Fluent_ProductTraced(Value.constant(1)); // Fluent.java:163
            Fluent_StepTraced step = z -> p.times(z); // Fluent.java:164
            step.go(x); // Fluent.java:165
            Fluent_StepTraced other = v -> p.times(Nodes.at(v.times(y), scope, 3)); // Fluent.java:166
            return other.go(x).get(); // Fluent.java:167
        }
    }

    /**
     * The graph of {@link Fluent#passedOn(Fluent.Product, double)}.
     */
    static Fluent_ProductTraced passedOn(Fluent_ProductTraced p, Value x) {
        try (Scope scope = Scope.enter(Sites.PASSED_ON)) {
            Nodes.argument(x, scope, 1);
            return p.times(x); // Fluent.java:172
        }
    }

    /**
     * The graph of {@link Fluent#assigned(double, double)}.
     */
    static Value assigned(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.ASSIGNED)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Fluent_PairTraced first = new Fluent_PairTraced(x); // Fluent.java:201
            Fluent_PairTraced second = new Fluent_PairTraced(y); // Fluent.java:202
            productOf(first).value = Nodes.at(x.times(y), scope, 3); // Fluent.java:203
            Fluent_ProductTraced owner;
            (owner = productOf(second)).value = Nodes.at(
                    owner.value.plus(productOf(first).value), scope, 4); // Fluent.java:204
            Fluent_PairTraced owner2;
            (owner2 = heavier(first, second)).weight = Nodes.at(owner2.weight.times(y), scope, 5); // Fluent.java:205
            Fluent_ProductTraced owner3;
            Value before = Nodes.before(
                    (owner3 = productOf(first)).value,
                    owner3.value = Nodes.at(owner3.value.plus(1), scope, 6)); // Fluent.java:206
            Fluent_PairTraced owner4;
            (owner4 = (x.data() > y.data() ? first : second)).weight = Nodes.at(
                    owner4.weight.minus(before), scope, 7); // Fluent.java:207
            List.of(first, second).get(1).weight = x; // Fluent.java:208
            return Nodes.at(
                    first.weight.times(second.weight).plus(productOf(first).get().times(second.product.get())),
                    scope, 8); // Fluent.java:209
        }
    }

    /**
     * The graph of {@link Fluent#productOf(Fluent.Pair)}, which a traced method calls.
     */
    private static Fluent_ProductTraced productOf(Fluent_PairTraced pair) {
        return pair.product; // Fluent.java:195
    }

    /**
     * The graph of {@link Fluent#heavier(Fluent.Pair, Fluent.Pair)}, which a traced method calls.
     */
    private static Fluent_PairTraced heavier(Fluent_PairTraced one, Fluent_PairTraced other) {
        return one.weight.data() > other.weight.data() ? one : other; // Fluent.java:191
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String CHAINED = """
                Fluent.java
                chained
                121
                x\s
                y\s
                 123:48-53(123:48-49,123:52-53)

                    @Traced
                    static double chained(double x, double y) {
                        return Mean.create().add(x).addBoth(y, x * y).add(2).get();
                    }
                """;

        static final String BUILT = """
                Fluent.java
                built
                126
                x\s
                y\s
                 128:40-45(128:40-41,128:44-45)

                    @Traced
                    static double built(double x, double y) {
                        return new LineBuilder().slope(x * y).offset(y).build().at(x);
                    }
                """;

        static final String SAME_OBJECT = """
                Fluent.java
                sameObject
                131
                x\s
                y\s
                 136:25-30(136:25-26,136:29-30)
                return 138:25-51(138:25-32,138:35-51)
                return 138:54-55

                    @Traced
                    static double sameObject(double x, double y) {
                        Product p = new Product(2);
                        Product q = x > 0 ? p.times(x) : p;
                        for (int i = 1; i < 3; i++) {
                            q = q.times(y * i);
                        }
                        return p == q ? p.get() * q.times(x).get() : 0;
                    }
                """;

        static final String OVERRIDDEN = """
                Fluent.java
                overridden
                141
                x\s
                y\s
                return 144:16-111(144:16-79(144:16-41,144:44-79),144:82-111)

                    @Traced
                    static double overridden(double x, double y) {
                        Product p = new Power(3);
                        return p.times(x).times(y).get() + new Power(2).times(y).once(x).get() + new Product(x).times(y).get();
                    }
                """;

        static final String IN_LIST = """
                Fluent.java
                inList
                147
                x\s
                y\s
                sum 154:22-23
                sum 156:13-36(156:13-16,156:20-36)

                    @Traced
                    static double inList(double x, double y) {
                        List<Product> all = new ArrayList<>();
                        all.add(new Product(x).times(y));
                        Product two = new Product(2);
                        all.add(two.times(x));
                        two.times(3);
                        double sum = 0;
                        for (Product p : all) {
                            sum += p.times(y).get();
                        }
                        return sum;
                    }
                """;

        static final String REFERENCES = """
                Fluent.java
                references
                161
                x\s
                y\s
                 166:35-40(166:35-36,166:39-40)

                    @Traced
                    static double references(double x, double y) {
                        Product p = new Product(1);
                        Step step = p::times;
                        step.go(x);
                        Step other = v -> p.times(v * y);
                        return other.go(x).get();
                    }
                """;

        static final String PASSED_ON = """
                Fluent.java
                passedOn
                170
                x\s

                    @Traced
                    static Product passedOn(Product p, double x) {
                        return p.times(x);
                    }
                """;

        static final String ASSIGNED = """
                Fluent.java
                assigned
                199
                x\s
                y\s
                value 203:34-39(203:34-35,203:38-39)
                value 204:9-58(204:9-32,204:36-58)
                weight 205:9-43(205:9-38,205:42-43)
                value 206:25-49
                weight 207:9-50(207:9-40,207:44-50)
                return 209:16-92(209:16-44(209:16-28,209:31-44),209:47-92(209:47-69,209:72-92))

                    @Traced
                    static double assigned(double x, double y) {
                        Pair first = new Pair(x);
                        Pair second = new Pair(y);
                        productOf(first).value = x * y;
                        productOf(second).value += productOf(first).value;
                        heavier(first, second).weight *= y;
                        double before = productOf(first).value++;
                        (x > y ? first : second).weight -= before;
                        List.of(first, second).get(1).weight = x;
                        return first.weight * second.weight + productOf(first).get() * second.product.get();
                    }
                """;
    }
}
