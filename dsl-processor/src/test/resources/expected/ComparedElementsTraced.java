package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Plain;
import dev.tracegrad.generated.Summary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link ComparedElements}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
public final class ComparedElementsTraced {
    private ComparedElementsTraced() {
    }

    /**
     * The graph of {@link ComparedElements#texts(double)}.
     */
    static String texts(Value x) {
        try (Scope scope = Scope.enter(Sites.TEXTS)) {
            Nodes.argument(x, scope, 1);
            int before = ComparedElements.Unhashed.asked; // ComparedElements.java:95
            Map<String, ComparedElements_UnhashedTraced> map = new LinkedHashMap<>(); // ComparedElements.java:96
            map.put("a", new ComparedElements_UnhashedTraced(x)); // ComparedElements.java:97
            Map<String, Value> numbers = new LinkedHashMap<>(Map.of("b", x)); // ComparedElements.java:98
            return "" + Plain.of(map.entrySet()) + Plain.of(map) + Plain.of(map.values())
                    + String.valueOf(Plain.of(map.entrySet())) + Plain.of(List.of(map.entrySet()))
                    + Plain.of(numbers.entrySet()) + Plain.of(numbers)
                    + (ComparedElements.Unhashed.asked - before); // ComparedElements.java:99
        }
    }

    /**
     * The graph of {@link ComparedElements#made(double)}.
     */
    static Value made(Value x) {
        try (Scope scope = Scope.enter(Sites.MADE)) {
            Nodes.argument(x, scope, 1);
            ComparedElements.Box box = new ComparedElements.Box(); // ComparedElements.java:105
            return Nodes.at(
                    Nodes.plus(
                            ComparedElements_BoxTraced.any(box, x).times(ComparedElements_BoxTraced.count(box, x))
                                    .plus(ComparedElements_BoxTraced.removed(box, x)),
                            box.one.a, "box.one.a"),
                    scope, 2); // ComparedElements.java:106
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String TEXTS = """
                ComparedElements.java
                texts
                93
                x\s

                    @Traced
                    static String texts(double x) {
                        int before = Unhashed.asked;
                        Map<String, Unhashed> map = new LinkedHashMap<>();
                        map.put("a", new Unhashed(x));
                        Map<String, Double> numbers = new LinkedHashMap<>(Map.of("b", x));
                        return "" + map.entrySet() + map + map.values() + String.valueOf(map.entrySet()) + List.of(map.entrySet())
                                + numbers.entrySet() + numbers + (Unhashed.asked - before);
                    }
                """;

        static final String MADE = """
                ComparedElements.java
                made
                103
                x\s
                return 106:16-70(106:16-58(106:16-41(106:16-26,106:29-41),106:44-58),106:61-70)

                    @Traced
                    static double made(double x) {
                        Box box = new Box();
                        return box.any(x) * box.count(x) + box.removed(x) + box.one.a;
                    }
                """;
    }
}
