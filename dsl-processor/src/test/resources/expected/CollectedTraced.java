package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Collected}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class CollectedTraced {
    private CollectedTraced() {
    }

    /**
     * The graph of {@link Collected#grouped(double, double)}.
     */
    static Value grouped(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.GROUPED)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Map<String, List<Collected_SaleTraced>> byShop = sales(a, b).stream()
                    .collect(Collectors.groupingBy((Collected_SaleTraced x) -> x.shop())); // Collected.java:33
            Map<String, Value> sums = sales(a, b).stream()
                    .collect(Collectors.groupingBy(
                            x -> x.shop(),
                            Values.summing((Collected_SaleTraced x) -> x.amount()))); // Collected.java:34
            Map<Collected.Kind, Value> means = sales(a, b).stream()
                    .collect(Collectors.groupingBy(
                            (Collected_SaleTraced x) -> x.kind(),
                            Values.averaging(
                                    sale -> Nodes.at(Values.times(2, sale.amount()), scope, 3)))); // Collected.java:36
            return Nodes.at(
                    byShop.get("n").get(1).amount().times(sums.get("s")).plus(means.get(Collected.Kind.RENT)),
                    scope, 4); // Collected.java:38
        }
    }

    /**
     * The graph of {@link Collected#mapped(double, double)}.
     */
    static Value mapped(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.MAPPED)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Map<String, Value> sums = sales(a, b).stream()
                    .collect(Collectors.toMap(
                            (Collected_SaleTraced x) -> x.shop(), x -> x.amount(),
                            (Value x, Value y) -> Nodes.at(x.plus(y), scope, 3))); // Collected.java:43
            Map<String, Collected_SaleTraced> whole = sales(a, b).stream()
                    .filter(sale -> sale.kind() == Collected.Kind.FOOD)
                    .collect(Collectors.toMap(
                            (Collected_SaleTraced x) -> x.shop(), Function.identity())); // Collected.java:45
            return Nodes.at(
                    Nodes.unboxed(sums.get("n")).minus(Values.times(2, whole.get("s").amount())),
                    scope, 4); // Collected.java:48
        }
    }

    /**
     * The graph of {@link Collected#parted(double, double)}.
     */
    static Value parted(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.PARTED)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Map<Boolean, List<Collected_SaleTraced>> parts = sales(a, b).stream()
                    .collect(Collectors.partitioningBy(s -> s.amount().data() > 1)); // Collected.java:53
            Value sum = Nodes.at(Value.constant(0), scope, 3); // Collected.java:54
            int passes = 0;
            for (Collected_SaleTraced sale : parts.get(true)) { // Collected.java:55
                try (Scope pass = scope.enterPass("", passes++)) {
                    sum = Nodes.at(
                            sum.plus(Nodes.times(sale.amount(), parts.get(false).size(), "parts.get(false).size()")),
                            pass, 4); // Collected.java:56
                }
            }
            return Nodes.at(
                    sum.plus(sales(a, b).stream().collect(Values.averaging((Collected_SaleTraced x) -> x.amount()))),
                    scope, 5); // Collected.java:58
        }
    }

    /**
     * The graph of {@link Collected#ofEnum(double, double)}.
     */
    static Value ofEnum(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.OF_ENUM)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Map<Collected.Kind, Value> map = new EnumMap<>(Collected.Kind.class); // Collected.java:63
            map.put(Collected.Kind.FOOD, a); // Collected.java:64
            map.merge(Collected.Kind.RENT, b, (x, y) -> Nodes.at(x.plus(y), scope, 3)); // Collected.java:65
            map.merge(Collected.Kind.FOOD, b.times(b), (x, y) -> Nodes.at(x.plus(y), scope, 4)); // Collected.java:66
            return Nodes.at(
                    Nodes.unboxed(map.get(Collected.Kind.FOOD)).minus(Values.times(2, map.get(Collected.Kind.RENT))),
                    scope, 5); // Collected.java:67
        }
    }

    /**
     * The graph of {@link Collected#sales(double, double)}, which a traced method calls.
     */
    private static List<Collected_SaleTraced> sales(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.SALES)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            return List.of(
                    new Collected_SaleTraced("n", Collected.Kind.FOOD, a),
                    new Collected_SaleTraced("s", Collected.Kind.FOOD, b),
                    new Collected_SaleTraced("n", Collected.Kind.RENT, Nodes.at(a.times(b), scope, 3)),
                    new Collected_SaleTraced(
                            "s", Collected.Kind.RENT, Nodes.at(a.minus(b), scope, 4))); // Collected.java:24
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String GROUPED = """
                Collected.java
                grouped
                31
                a\s
                b\s
                 37:95-112(37:95-96,37:99-112)
                return 38:16-86(38:16-63(38:16-47,38:50-63),38:66-86)

                    @Traced
                    static double grouped(double a, double b) {
                        Map<String, List<Sale>> byShop = sales(a, b).stream().collect(Collectors.groupingBy(Sale::shop));
                        Map<String, Double> sums = sales(a, b).stream()
                                .collect(Collectors.groupingBy(Sale::shop, Collectors.summingDouble(Sale::amount)));
                        Map<Kind, Double> means = sales(a, b).stream()
                                .collect(Collectors.groupingBy(Sale::kind, Collectors.averagingDouble(sale -> 2 * sale.amount())));
                        return byShop.get("n").get(1).amount() * sums.get("s") + means.get(Kind.RENT);
                    }
                """;

        static final String MAPPED = """
                Collected.java
                mapped
                41
                a\s
                b\s
                 44:89-100(44:89-100,44:89-100)
                return 48:16-59(48:16-29,48:32-59(48:32-33,48:36-59))

                    @Traced
                    static double mapped(double a, double b) {
                        Map<String, Double> sums =
                                sales(a, b).stream().collect(Collectors.toMap(Sale::shop, Sale::amount, Double::sum));
                        Map<String, Sale> whole = sales(a, b).stream()
                                .filter(sale -> sale.kind() == Kind.FOOD)
                                .collect(Collectors.toMap(Sale::shop, Function.identity()));
                        return sums.get("n") - 2 * whole.get("s").amount();
                    }
                """;

        static final String PARTED = """
                Collected.java
                parted
                51
                a\s
                b\s
                sum 54:22-23
                sum 56:13-59(56:13-16,56:20-59(56:20-33,56:36-59))
                return 58:16-92(58:16-19,58:22-92)

                    @Traced
                    static double parted(double a, double b) {
                        Map<Boolean, List<Sale>> parts = sales(a, b).stream().collect(Collectors.partitioningBy(s -> s.amount() > 1));
                        double sum = 0;
                        for (Sale sale : parts.get(true)) {
                            sum += sale.amount() * parts.get(false).size();
                        }
                        return sum + sales(a, b).stream().collect(Collectors.averagingDouble(Sale::amount));
                    }
                """;

        static final String OF_ENUM = """
                Collected.java
                ofEnum
                61
                a\s
                b\s
                 65:33-44(65:33-44,65:33-44)
                 66:37-48(66:37-48,66:37-48)
                return 67:16-59(67:16-34,67:37-59(67:37-38,67:41-59))

                    @Traced
                    static double ofEnum(double a, double b) {
                        Map<Kind, Double> map = new EnumMap<>(Kind.class);
                        map.put(Kind.FOOD, a);
                        map.merge(Kind.RENT, b, Double::sum);
                        map.merge(Kind.FOOD, b * b, Double::sum);
                        return map.get(Kind.FOOD) - 2 * map.get(Kind.RENT);
                    }
                """;

        static final String SALES = """
                Collected.java
                sales
                23
                a\s
                b\s
                 27:42-47(27:42-43,27:46-47)
                 28:42-47(28:42-43,28:46-47)

                    private static List<Sale> sales(double a, double b) {
                        return List.of(
                                new Sale("n", Kind.FOOD, a),
                                new Sale("s", Kind.FOOD, b),
                                new Sale("n", Kind.RENT, a * b),
                                new Sale("s", Kind.RENT, a - b));
                    }
                """;
    }
}
