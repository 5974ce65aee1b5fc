package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link HidingNames}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field y",
        "fields(double) memory reads",
        "twins(double) memory own reads elsewhere"
})
final class HidingNamesTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides FIELDS = Overrides.of(LOOKUP, HidingNames.class, "fields", double.class);

    private HidingNamesTraced() {
    }

    /**
     * The graph of {@link HidingNames#locals(double, double, int)}.
     */
    static Value locals(Value a, Value Nodes2, int Value2) {
        Scope scope = Scope.of(Sites.LOCALS);
        dev.tracegrad.generated.Nodes.argument(a, scope, 1);
        dev.tracegrad.generated.Nodes.argument(Nodes2, scope, 2);
        double Scope2 = 3; // HidingNames.java:31
        int Overrides2 = 4; // HidingNames.java:32
        boolean Lift2 = a.data() > 1; // HidingNames.java:33
        Value Memory2 = dev.tracegrad.generated.Nodes.at(
                dev.tracegrad.generated.Nodes.times(Nodes2, Scope2, "Scope"), scope, 3); // HidingNames.java:34
        double dev2 = 2; // HidingNames.java:35
        double java2 = 4; // HidingNames.java:36
        double Double = 5; // HidingNames.java:37
        double Math = 6; // HidingNames.java:38
        double Objects2 = 7; // HidingNames.java:39
        double UnsupportedOperationException = 8; // HidingNames.java:40
        Value sum = Lift2
                ? dev.tracegrad.generated.Nodes.at(
                        dev.tracegrad.generated.Nodes.times(a, dev2, "dev")
                                .plus(dev.tracegrad.generated.Nodes.div(java2, "java", a)),
                        scope, 4)
                : dev.tracegrad.generated.Nodes.at(
                        dev.tracegrad.generated.Nodes.plus(Overrides2, "Overrides", Values.div(2, a)),
                        scope, 5); // HidingNames.java:41
        return dev.tracegrad.generated.Nodes.at(
                dev.tracegrad.generated.Nodes.plus(
                        dev.tracegrad.generated.Nodes.plus(
                                dev.tracegrad.generated.Nodes.times(sum, Value2, "Value").plus(Memory2.times(a)),
                                Math * Objects2 / Double, "Math * Objects / Double"),
                        UnsupportedOperationException, "UnsupportedOperationException"),
                scope, 6); // HidingNames.java:42
    }

    /**
     * The graph of {@link HidingNames#others(double, Object)}.
     */
    static Value others(Value a, Object object) {
        try (Scope scope = Scope.enter(Sites.OTHERS)) {
            dev.tracegrad.generated.Nodes.argument(a, scope, 1);
            Value sum = dev.tracegrad.generated.Nodes.at(Value.constant(0), scope, 2); // HidingNames.java:47
            for (Value Scope2 : new Value[] {a, Value.constant(2)}) { // HidingNames.java:48
                sum = dev.tracegrad.generated.Nodes.at(
                        sum.plus(Scope2.times(a).plus(Values.div(2, Scope2))), scope, 3); // HidingNames.java:49
            }
            try {
                sum = dev.tracegrad.generated.Nodes.at(sum.div(a), scope, 4); // HidingNames.java:52
            } catch (RuntimeException Nodes2) {
                sum = a; // HidingNames.java:54
            }
            if (object instanceof Integer Nodes2) { // HidingNames.java:56
                sum = dev.tracegrad.generated.Nodes.at(
                        sum.plus(dev.tracegrad.generated.Nodes.times(Nodes2, "Nodes", a)),
                        scope, 5); // HidingNames.java:57
            }
            UnaryOperator<Value> f = Nodes2 -> dev.tracegrad.generated.Nodes.at(
                    Nodes2.times(a).plus(2), scope, 6); // HidingNames.java:59
            UnaryOperator<Value> g = new UnaryOperator<Value>() {
                Value Nodes2 = dev.tracegrad.generated.Nodes.at(Value.constant(2), scope, 7); // HidingNames.java:61

                @Override
                public Value apply(Value Values2) {
                    Nodes2 = dev.tracegrad.generated.Nodes.at(Nodes2.plus(Values2), scope, 8); // HidingNames.java:65
                    return dev.tracegrad.generated.Nodes.at(
                            Nodes2.times(a).plus(Values.div(2, a)), scope, 9); // HidingNames.java:66
                }
            }; // HidingNames.java:60
            HidingNames.Numbers numbers = new HidingNames.Numbers() {

                @Override
                double at(double x) {
                    return 2 * this.Nodes + x; // HidingNames.java:72
                }
            }; // HidingNames.java:69
            return dev.tracegrad.generated.Nodes.at(
                    dev.tracegrad.generated.Nodes.times(f.apply(sum).times(g.apply(a)), numbers.at(2), "numbers.at(2)"),
                    scope, 10); // HidingNames.java:75
        }
    }

    /**
     * The graph of {@link HidingNames#fields(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value fields(HidingNames self, Value a) {
        if (FIELDS.isOverriddenIn(self)) {
            return FIELDS.call(self, a);
        }
        return fieldsOfHidingNames(self, a);
    }

    /**
     * The graph of {@link HidingNames#fields(double)} itself, overridden or not.
     */
    static Value fieldsOfHidingNames(HidingNames self, Value a) {
        Scope scope = Scope.of(Sites.FIELDS);
        try (Memory memory = Memory.open()) {
            dev.tracegrad.generated.Nodes.argument(a, scope, 1);
            self.y = memory.put(self, "y", a); // HidingNames.java:81
            return dev.tracegrad.generated.Nodes.at(
                    dev.tracegrad.generated.Nodes.plus(
                            a.times(a).plus(dev.tracegrad.generated.Nodes.times(HidingNames.Nodes, "Nodes", a.plus(1)))
                                    .plus(dev.tracegrad.generated.Nodes.times(HidingNames.Scope, "Scope", a))
                                    .plus(dev.tracegrad.generated.Nodes.times(
                                            self.Memory, "Memory", memory.get(self, "y", self.y)))
                                    .plus(Values.div(2, a)),
                            new HidingNames.Values().q * HidingNames.Values.two(), "new Values().q * Values.two()"),
                    scope, 2); // HidingNames.java:82
        }
    }

    /**
     * The graph of {@link HidingNames#typed(double, Object)}.
     */
    static <Nodes> Value typed(Value a, Nodes any) {
        Scope scope = Scope.of(Sites.TYPED);
        dev.tracegrad.generated.Nodes.argument(a, scope, 1);
        return any == null
                ? dev.tracegrad.generated.Nodes.at(a.times(2), scope, 2)
                : dev.tracegrad.generated.Nodes.at(Values.div(2, a), scope, 3); // HidingNames.java:91
    }

    /**
     * The graph of {@link HidingNames#twins(double)}.
     */
    static Value twins(Value a) {
        try (Scope scope = Scope.enter(Sites.TWINS)) {
            dev.tracegrad.generated.Nodes.argument(a, scope, 1);
            return dev.tracegrad.generated.Nodes.at(
                    new HidingNames_TwinTraced(a).twice(a)
                            .plus(new HidingNames_BothTraced(a, a, Value.constant(2), a, a, Value.constant(3)).sum(a)),
                    scope, 2); // HidingNames.java:137
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String LOCALS = """
                HidingNames.java
                locals
                29
                a\s
                Nodes\s
                Memory 34:25-38(34:25-30,34:33-38)
                sum 41:29-47(41:29-36(41:29-30,41:33-36),41:39-47(41:39-43,41:46-47))
                sum 41:50-67(41:50-59,41:62-67(41:62-63,41:66-67))
                return 42:16-98(42:16-66(42:16-40(42:16-27(42:16-19,42:22-27),42:30-40(42:30-36,42:39-40)),42:43-66(42:43-57(42:43-47,42:50\
                -57),42:60-66)),42:69-98)

                    @Traced
                    static double locals(double a, double Nodes, int Value) {
                        double Scope = 3;
                        int Overrides = 4;
                        boolean Lift = a > 1;
                        double Memory = Nodes * Scope;
                        double dev = 2;
                        double java = 4;
                        double Double = 5;
                        double Math = 6;
                        double Objects = 7;
                        double UnsupportedOperationException = 8;
                        double sum = Lift ? a * dev + java / a : Overrides + 2 / a;
                        return sum * Value + Memory * a + Math * Objects / Double + UnsupportedOperationException;
                    }
                """;

        static final String OTHERS = """
                HidingNames.java
                others
                45
                a\s
                sum 47:22-23
                sum 49:13-41(49:13-16,49:20-41(49:20-29(49:20-25,49:28-29),49:32-41(49:32-33,49:36-41)))
                sum 52:13-21(52:13-16,52:20-21)
                sum 57:13-29(57:13-16,57:20-29(57:20-25,57:28-29))
                 59:42-55(59:42-51(59:42-47,59:50-51),59:54-55)
                Nodes 61:28-29
                Nodes 65:17-32(65:17-22,65:26-32)
                 66:24-41(66:24-33(66:24-29,66:32-33),66:36-41(66:36-37,66:40-41))
                return 75:16-73(75:16-57(75:16-36,75:39-57),75:60-73)

                    @Traced
                    static double others(double a, Object object) {
                        double sum = 0;
                        for (double Scope : new double[] {a, 2}) {
                            sum += Scope * a + 2 / Scope;
                        }
                        try {
                            sum /= a;
                        } catch (RuntimeException Nodes) {
                            sum = a;
                        }
                        if (object instanceof Integer Nodes) {
                            sum += Nodes * a;
                        }
                        DoubleUnaryOperator f = Nodes -> Nodes * a + 2;
                        DoubleUnaryOperator g = new DoubleUnaryOperator() {
                            double Nodes = 2;

                            @Override
                            public double applyAsDouble(double Values) {
                                Nodes += Values;
                                return Nodes * a + 2 / a;
                            }
                        };
                        Numbers numbers = new Numbers() {
                            @Override
                            double at(double x) {
                                return 2 * Nodes + x;
                            }
                        };
                        return f.applyAsDouble(sum) * g.applyAsDouble(a) * numbers.at(2);
                    }
                """;

        static final String FIELDS = """
                HidingNames.java
                fields
                78
                a\s
                return 82:16-104(82:16-72(82:16-64(82:16-51(82:16-39(82:16-21(82:16-17,82:20-21),82:24-39(82:24-29,82:33-38(82:33-34,82:37-\
                38))),82:42-51(82:42-47,82:50-51)),82:54-64(82:54-60,82:63-64)),82:67-72(82:67-68,82:71-72)),82:75-104(82:75-89,82:92-104))

                    @Traced
                    @SuppressWarnings("traced:field-write")
                    double fields(double a) {
                        y = a;
                        return a * a + Nodes * (a + 1) + Scope * a + Memory * y + 2 / a + new Values().q * Values.two();
                    }
                """;

        static final String TYPED = """
                HidingNames.java
                typed
                89
                a\s
                return 91:30-35(91:30-31,91:34-35)
                return 91:38-43(91:38-39,91:42-43)

                    @Traced
                    static <Nodes> double typed(double a, Nodes any) {
                        return any == null ? a * 2 : 2 / a;
                    }
                """;

        static final String TWINS = """
                HidingNames.java
                twins
                135
                a\s
                return 137:16-72(137:16-36,137:39-72)

                    @Traced
                    static double twins(double a) {
                        return new Twin(a).twice(a) + new Both(a, a, 2, a, a, 3).sum(a);
                    }
                """;
    }
}
