package good;

import dev.tracegrad.annotations.Traced;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the JDK collects: groups, maps, sums and means. */
class Collected {
    enum Kind {
        FOOD,
        RENT
    }

    record Sale(String shop, Kind kind, double amount) {
        static Sale sample() {
            return new Sale("n", Kind.FOOD, 2.5);
        }
    }

    private static List<Sale> sales(double a, double b) {
        return List.of(
                new Sale("n", Kind.FOOD, a),
                new Sale("s", Kind.FOOD, b),
                new Sale("n", Kind.RENT, a * b),
                new Sale("s", Kind.RENT, a - b));
    }

    @Traced
    static double grouped(double a, double b) {
        Map<String, List<Sale>> byShop = sales(a, b).stream().collect(Collectors.groupingBy(Sale::shop));
        Map<String, Double> sums = sales(a, b).stream()
                .collect(Collectors.groupingBy(Sale::shop, Collectors.summingDouble(Sale::amount)));
        Map<Kind, Double> means = sales(a, b).stream()
                .collect(Collectors.groupingBy(Sale::kind, Collectors.averagingDouble(sale -> 2 * sale.amount())));
        return byShop.get("n").get(1).amount() * sums.get("s") + means.get(Kind.RENT);
    }

    @Traced
    static double mapped(double a, double b) {
        Map<String, Double> sums =
                sales(a, b).stream().collect(Collectors.toMap(Sale::shop, Sale::amount, Double::sum));
        Map<String, Sale> whole = sales(a, b).stream()
                .filter(sale -> sale.kind() == Kind.FOOD)
                .collect(Collectors.toMap(Sale::shop, Function.identity()));
        return sums.get("n") - 2 * whole.get("s").amount();
    }

    @Traced
    static double parted(double a, double b) {
        Map<Boolean, List<Sale>> parts = sales(a, b).stream().collect(Collectors.partitioningBy(s -> s.amount() > 1));
        double sum = 0;
        for (Sale sale : parts.get(true)) {
            sum += sale.amount() * parts.get(false).size();
        }
        return sum + sales(a, b).stream().collect(Collectors.averagingDouble(Sale::amount));
    }

    @Traced
    static double ofEnum(double a, double b) {
        Map<Kind, Double> map = new EnumMap<>(Kind.class);
        map.put(Kind.FOOD, a);
        map.merge(Kind.RENT, b, Double::sum);
        map.merge(Kind.FOOD, b * b, Double::sum);
        return map.get(Kind.FOOD) - 2 * map.get(Kind.RENT);
    }
}
