package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link LentArrays}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field TABLE",
        "viewOfOwn(double) memory own reads elsewhere",
        "viewOfMade(double) memory own reads elsewhere",
        "onlyRead(double) memory reads elsewhere",
        "handedBack(double) reads",
        "stays(double) memory reads elsewhere"
})
final class LentArraysTraced {
    private LentArraysTraced() {
    }

    /**
     * The graph of {@link LentArrays#viewOfOwn(double)}.
     */
    static Value viewOfOwn(Value x) {
        try (Scope scope = Scope.enter(Sites.VIEW_OF_OWN)) {
            Nodes.argument(x, scope, 1);
            LentArrays_ViewTraced view = new LentArrays_ViewTraced(
                    new Value[] {x, Value.constant(1)}); // LentArrays.java:81
            view.set(Nodes.at(x.times(x), scope, 2)); // LentArrays.java:82
            Value[] own = new Value[] {x, Value.constant(2)}; // LentArrays.java:83
            either(own, view.all, x)[1] = Nodes.at(x.times(3), scope, 3); // LentArrays.java:84
            return Nodes.at(view.first().plus(own[1]).plus(view.all[1]), scope, 4); // LentArrays.java:85
        }
    }

    /**
     * The graph of {@link LentArrays#viewOfMade(double)}.
     */
    static Value viewOfMade(Value x) {
        try (Scope scope = Scope.enter(Sites.VIEW_OF_MADE); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            LentArrays_ViewTraced view = new LentArrays_ViewTraced(
                    memory.values(LentArrays.zeros(2))); // LentArrays.java:90
            view.set(x); // LentArrays.java:91
            LentArrays_ViewTraced other = new LentArrays_ViewTraced(made(x)); // LentArrays.java:92
            other.all[1] = Nodes.at(view.first().times(x), scope, 2); // LentArrays.java:93
            return Nodes.at(other.first().plus(other.all[1]), scope, 3); // LentArrays.java:94
        }
    }

    /**
     * The graph of {@link LentArrays#onlyRead(double)}.
     */
    static Value onlyRead(Value x) {
        try (Scope scope = Scope.enter(Sites.ONLY_READ); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    new LentArrays_LookTraced(memory.values(LentArrays.TABLE), x).last()
                            .plus(new LentArrays_LookTraced(
                                    either(memory.values(LentArrays.TABLE), memory.values(LentArrays.TABLE), x), x)
                                    .last()),
                    scope, 2); // LentArrays.java:99
        }
    }

    /**
     * The graph of {@link LentArrays#handedBack(double)}.
     */
    static Value handedBack(Value x) {
        try (Scope scope = Scope.enter(Sites.HANDED_BACK); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            double[] own = LentArrays.zeros(2); // LentArrays.java:104
            memory.set(own, 0, x); // LentArrays.java:105
            same(memory.values(own))[1] = Nodes.at(x.times(2), scope, 2); // LentArrays.java:106
            Function<Value, Value[]> making = t -> made(t); // LentArrays.java:107
            Value[] more = making.apply(x); // LentArrays.java:108
            more[0] = memory.get(own, 1); // LentArrays.java:109
            return Nodes.at(
                    memory.get(own, 0).plus(memory.get(own, 1).times(more[0])).plus(more[1]),
                    scope, 3); // LentArrays.java:110
        }
    }

    /**
     * The graph of {@link LentArrays#throughOtherNames(double, double)}.
     */
    static Value throughOtherNames(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.THROUGH_OTHER_NAMES)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Value[] all = new Value[] {x, y}; // LentArrays.java:115
            return Nodes.at(first(all, y).plus(chosen(all, x)).plus(all[0]), scope, 3); // LentArrays.java:116
        }
    }

    /**
     * The graph of {@link LentArrays#stays(double)}.
     */
    static Value stays(Value x) {
        try (Scope scope = Scope.enter(Sites.STAYS); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            held(x)[1] = Nodes.at(x.times(2), scope, 2); // LentArrays.java:123
            double[] other = (double[]) LentArrays.HELD; // LentArrays.java:124
            return Nodes.at(
                    once(memory.values(LentArrays.TABLE)).plus(memory.get(other, 1).times(x)),
                    scope, 3); // LentArrays.java:125
        }
    }

    /**
     * The graph of {@link LentArrays#either(double[], double[], double)}, which a traced method calls.
     */
    private static Value[] either(Value[] one, Value[] other, Value x) {
        Nodes.elements(one, "one");
        Nodes.elements(other, "other");
        Nodes.argument(x, "x");
        return x.data() > 0 ? one : other; // LentArrays.java:48
    }

    /**
     * The graph of {@link LentArrays#made(double)}, which a traced method calls.
     */
    private static Value[] made(Value x) {
        Nodes.argument(x, "x");
        return new Value[] {x, x.times(x)}; // LentArrays.java:52
    }

    /**
     * The graph of {@link LentArrays#same(double[])}, which a traced method calls.
     */
    private static Value[] same(Value[] all) {
        Nodes.elements(all, "all");
        return all; // LentArrays.java:44
    }

    /**
     * The graph of {@link LentArrays#first(double[], double)}, which a traced method calls.
     */
    private static Value first(Value[] all, Value x) {
        try (Scope scope = Scope.enter(Sites.FIRST)) {
            Nodes.elements(all, scope, 1);
            Nodes.argument(x, scope, 2);
            Value[] other = same(all); // LentArrays.java:64
            other[0] = Nodes.at(other[0].times(x), scope, 3); // LentArrays.java:65
            return other[0]; // LentArrays.java:66
        }
    }

    /**
     * The graph of {@link LentArrays#chosen(double[], double)}, which a traced method calls.
     */
    private static Value chosen(Value[] all, Value x) {
        Scope scope = Scope.of(Sites.CHOSEN);
        Nodes.elements(all, scope, 1);
        Nodes.argument(x, scope, 2);
        Value[] other = switch (all.length) {
            case 0 -> Values.zeros(1); // LentArrays.java:72
            default -> all; // LentArrays.java:73
        }; // LentArrays.java:70
        other[0] = Nodes.at(other[0].plus(x), scope, 3); // LentArrays.java:75
        return x; // LentArrays.java:76
    }

    /**
     * The graph of {@link LentArrays#held(double)}, which a traced method calls.
     */
    private static Value[] held(Value x) {
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, "x");
            return memory.values(
                    x.data() == x.data() ? (double[]) LentArrays.HELD : LentArrays.TABLE); // LentArrays.java:60
        }
    }

    /**
     * The graph of {@link LentArrays#once(double[])}, which a traced method calls.
     */
    private static Value once(Value[] all) {
        Scope scope = Scope.of(Sites.ONCE);
        Nodes.elements(all, scope, 1);
        all[0] = Nodes.at(all[0].times(1), scope, 2); // LentArrays.java:129
        return all[0]; // LentArrays.java:130
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String VIEW_OF_OWN = """
                LentArrays.java
                viewOfOwn
                79
                x\s
                 82:18-23(82:18-19,82:22-23)
                 84:39-44(84:39-40,84:43-44)
                return 85:16-51(85:16-37(85:16-28,85:31-37),85:40-51)

                    @Traced
                    static double viewOfOwn(double x) {
                        View view = new View(new double[] {x, 1});
                        view.set(x * x);
                        double[] own = {x, 2};
                        either(own, view.all, x)[1] = x * 3;
                        return view.first() + own[1] + view.all[1];
                    }
                """;

        static final String VIEW_OF_MADE = """
                LentArrays.java
                viewOfMade
                88
                x\s
                all[1] 93:24-40(93:24-36,93:39-40)
                return 94:16-44(94:16-29,94:32-44)

                    @Traced
                    static double viewOfMade(double x) {
                        View view = new View(zeros(2));
                        view.set(x);
                        View other = new View(made(x));
                        other.all[1] = view.first() * x;
                        return other.first() + other.all[1];
                    }
                """;

        static final String ONLY_READ = """
                LentArrays.java
                onlyRead
                97
                x\s
                return 99:16-87(99:16-41,99:44-87)

                    @Traced
                    static double onlyRead(double x) {
                        return new Look(TABLE, x).last() + new Look(either(TABLE, TABLE, x), x).last();
                    }
                """;

        static final String HANDED_BACK = """
                LentArrays.java
                handedBack
                102
                x\s
                 106:24-29(106:24-25,106:28-29)
                return 110:16-51(110:16-41(110:16-22,110:25-41(110:25-31,110:34-41)),110:44-51)

                    @Traced
                    static double handedBack(double x) {
                        double[] own = zeros(2);
                        own[0] = x;
                        same(own)[1] = x * 2;
                        DoubleFunction<double[]> making = t -> made(t);
                        double[] more = making.apply(x);
                        more[0] = own[1];
                        return own[0] + own[1] * more[0] + more[1];
                    }
                """;

        static final String THROUGH_OTHER_NAMES = """
                LentArrays.java
                throughOtherNames
                113
                x\s
                y\s
                return 116:16-55(116:16-46(116:16-29,116:32-46),116:49-55)

                    @Traced
                    static double throughOtherNames(double x, double y) {
                        double[] all = {x, y};
                        return first(all, y) + chosen(all, x) + all[0];
                    }
                """;

        static final String STAYS = """
                LentArrays.java
                stays
                120
                x\s
                 123:22-27(123:22-23,123:26-27)
                return 125:16-42(125:16-27,125:30-42(125:30-38,125:41-42))

                    @Traced
                    @SuppressWarnings("traced:field-write")
                    static double stays(double x) {
                        held(x)[1] = x * 2;
                        double[] other = (double[]) HELD;
                        return once(TABLE) + other[1] * x;
                    }
                """;

        static final String FIRST = """
                LentArrays.java
                first
                63
                all\s
                x\s
                other[0] 65:9-22(65:9-17,65:21-22)

                    static double first(double[] all, double x) {
                        double[] other = same(all);
                        other[0] *= x;
                        return other[0];
                    }
                """;

        static final String CHOSEN = """
                LentArrays.java
                chosen
                69
                all\s
                x\s
                other[0] 75:9-22(75:9-17,75:21-22)

                    static double chosen(double[] all, double x) {
                        double[] other =
                                switch (all.length) {
                                    case 0 -> new double[1];
                                    default -> all;
                                };
                        other[0] += x;
                        return x;
                    }
                """;

        static final String ONCE = """
                LentArrays.java
                once
                128
                all\s
                all[0] 129:9-20(129:9-15,129:19-20)

                    static double once(double[] all) {
                        all[0] *= 1;
                        return all[0];
                    }
                """;
    }
}
