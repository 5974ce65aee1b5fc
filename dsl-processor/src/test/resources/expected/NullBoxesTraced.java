package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link NullBoxes}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class NullBoxesTraced {
    private NullBoxesTraced() {
    }

    /**
     * The graph of {@link NullBoxes#assigned(double)}.
     */
    static Value assigned(Value x) {
        try (Scope scope = Scope.enter(Sites.ASSIGNED)) {
            Nodes.argument(x, scope, 1);
            Map<String, Value> map = map(x); // NullBoxes.java:28
            Value[] all = new Value[] {x, Value.constant(0)}; // NullBoxes.java:29
            try {
                all[1] = Nodes.unboxed(map.get("none")); // NullBoxes.java:31
            } catch (NullPointerException e) {
                return Nodes.at(x.times(x), scope, 2); // NullBoxes.java:33
            }
            return all[1]; // NullBoxes.java:35
        }
    }

    /**
     * The graph of {@link NullBoxes#cast(double)}.
     */
    static Value cast(Value x) {
        try (Scope scope = Scope.enter(Sites.CAST)) {
            Nodes.argument(x, scope, 1);
            try {
                return Nodes.unboxed(Nodes.unboxed(map(x).get("none"))); // NullBoxes.java:41
            } catch (NullPointerException e) {
                return Nodes.at(x.times(x), scope, 2); // NullBoxes.java:43
            }
        }
    }

    /**
     * The graph of {@link NullBoxes#looped(double)}.
     */
    static Value looped(Value x) {
        try (Scope scope = Scope.enter(Sites.LOOPED)) {
            Nodes.argument(x, scope, 1);
            Value last = Nodes.at(Value.constant(0), scope, 2); // NullBoxes.java:49
            try {
                for (Value each : Nodes.unboxed(list(x))) { // NullBoxes.java:51
                    last = each; // NullBoxes.java:52
                }
            } catch (NullPointerException e) {
                return Nodes.at(last.times(x), scope, 3); // NullBoxes.java:55
            }
            return last; // NullBoxes.java:57
        }
    }

    /**
     * The graph of {@link NullBoxes#chosen(double)}.
     */
    static Value chosen(Value x) {
        try (Scope scope = Scope.enter(Sites.CHOSEN)) {
            Nodes.argument(x, scope, 1);
            Value none = map(x).get("none"); // NullBoxes.java:62
            try {
                Value y = x.data() > 0 ? Nodes.unboxed(none) : x; // NullBoxes.java:64
                return y; // NullBoxes.java:65
            } catch (NullPointerException e) {
                return Nodes.at(x.times(x), scope, 2); // NullBoxes.java:67
            }
        }
    }

    /**
     * The graph of {@link NullBoxes#supplied(double)}.
     */
    static Value supplied(Value x) {
        try (Scope scope = Scope.enter(Sites.SUPPLIED)) {
            Nodes.argument(x, scope, 1);
            Map<String, Value> map = map(x); // NullBoxes.java:73
            Supplier<Value> none = () -> Nodes.unboxed(map.get("none")); // NullBoxes.java:74
            try {
                Value y = Nodes.result(none.get(), "y"); // NullBoxes.java:76
                return y; // NullBoxes.java:77
            } catch (NullPointerException e) {
                return Nodes.at(x.times(x), scope, 2); // NullBoxes.java:79
            }
        }
    }

    /**
     * The graph of {@link NullBoxes#written(double)}.
     */
    static Value written(Value x) {
        try (Scope scope = Scope.enter(Sites.WRITTEN)) {
            Nodes.argument(x, scope, 1);
            Value none = map(x).get("none"); // NullBoxes.java:85
            String text = "none is " + Nodes.dataOrNull(none); // NullBoxes.java:86
            text += Nodes.dataOrNull(map(x).get("none")); // NullBoxes.java:87
            return none == null
                    ? Nodes.at(Nodes.times(x, text.length(), "text.length()"), scope, 2)
                    : x; // NullBoxes.java:88
        }
    }

    /**
     * The graph of {@link NullBoxes#map(double)}, which a traced method calls.
     */
    private static Map<String, Value> map(Value x) {
        try (Scope scope = Scope.enter(Sites.MAP)) {
            Nodes.argument(x, scope, 1);
            Map<String, Value> map = new HashMap<>(); // NullBoxes.java:13
            map.put("x", x); // NullBoxes.java:14
            map.put("none", null); // NullBoxes.java:15
            return map; // NullBoxes.java:16
        }
    }

    /**
     * The graph of {@link NullBoxes#list(double)}, which a traced method calls.
     */
    private static List<Value> list(Value x) {
        try (Scope scope = Scope.enter(Sites.LIST)) {
            Nodes.argument(x, scope, 1);
            List<Value> list = new ArrayList<>(); // NullBoxes.java:20
            list.add(x); // NullBoxes.java:21
            list.add(null); // NullBoxes.java:22
            return list; // NullBoxes.java:23
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String ASSIGNED = """
                NullBoxes.java
                assigned
                26
                x\s
                 33:20-25(33:20-21,33:24-25)

                    @Traced
                    static double assigned(double x) {
                        Map<String, Double> map = map(x);
                        double[] all = {x, 0};
                        try {
                            all[1] = map.get("none");
                        } catch (NullPointerException e) {
                            return x * x;
                        }
                        return all[1];
                    }
                """;

        static final String CAST = """
                NullBoxes.java
                cast
                38
                x\s
                 43:20-25(43:20-21,43:24-25)

                    @Traced
                    static double cast(double x) {
                        try {
                            return +(double) map(x).get("none");
                        } catch (NullPointerException e) {
                            return x * x;
                        }
                    }
                """;

        static final String LOOPED = """
                NullBoxes.java
                looped
                47
                x\s
                last 49:23-24
                 55:20-28(55:20-24,55:27-28)

                    @Traced
                    static double looped(double x) {
                        double last = 0;
                        try {
                            for (double each : list(x)) {
                                last = each;
                            }
                        } catch (NullPointerException e) {
                            return last * x;
                        }
                        return last;
                    }
                """;

        static final String CHOSEN = """
                NullBoxes.java
                chosen
                60
                x\s
                 67:20-25(67:20-21,67:24-25)

                    @Traced
                    static double chosen(double x) {
                        Double none = map(x).get("none");
                        try {
                            double y = x > 0 ? none : x;
                            return y;
                        } catch (NullPointerException e) {
                            return x * x;
                        }
                    }
                """;

        static final String SUPPLIED = """
                NullBoxes.java
                supplied
                71
                x\s
                 79:20-25(79:20-21,79:24-25)

                    @Traced
                    static double supplied(double x) {
                        Map<String, Double> map = map(x);
                        DoubleSupplier none = () -> map.get("none");
                        try {
                            double y = none.getAsDouble();
                            return y;
                        } catch (NullPointerException e) {
                            return x * x;
                        }
                    }
                """;

        static final String WRITTEN = """
                NullBoxes.java
                written
                83
                x\s
                 88:31-48(88:31-32,88:35-48)

                    @Traced
                    static double written(double x) {
                        Double none = map(x).get("none");
                        String text = "none is " + none;
                        text += map(x).get("none");
                        return none == null ? x * text.length() : x;
                    }
                """;

        static final String MAP = """
                NullBoxes.java
                map
                12
                x\s

                    private static Map<String, Double> map(double x) {
                        Map<String, Double> map = new HashMap<>();
                        map.put("x", x);
                        map.put("none", null);
                        return map;
                    }
                """;

        static final String LIST = """
                NullBoxes.java
                list
                19
                x\s

                    private static List<Double> list(double x) {
                        List<Double> list = new ArrayList<>();
                        list.add(x);
                        list.add(null);
                        return list;
                    }
                """;
    }
}
