package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Objects with an equals of their own, compared in lambdas of a twin. */
public class ComparedElements {
    @Traced
    @SuppressWarnings("traced:equality")
    static class Part {
        double a;

        Part(double a) {
            this.a = a;
        }

        static Part sample() {
            return new Part(2);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Part part && part.a == a;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    @Traced
    static class Box {
        final List<Part> parts = new ArrayList<>(List.of(new Part(2), new Part(1)));
        final Part one = new Part(1);

        static Box sample() {
            return new Box();
        }

        double any(double x) {
            return parts.stream().anyMatch(part -> part.equals(one)) ? x : 1;
        }

        double count(double x) {
            Predicate<Part> isOne = part -> part.equals(one);
            return x * parts.stream().filter(isOne).count();
        }

        double removed(double x) {
            List<Part> kept = new ArrayList<>(parts);
            kept.removeIf(part -> part.equals(one));
            return x * kept.size() + kept.get(0).a;
        }
    }

    /** Its hash code is nobody's business. */
    @Traced
    static class Unhashed {
        static int asked;

        final double v;

        Unhashed(double v) {
            this.v = v;
        }

        static Unhashed sample() {
            return new Unhashed(2);
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            asked++;
            return 1;
        }

        @Override
        public String toString() {
            return "<" + v + ">";
        }
    }

    @Traced
    static String texts(double x) {
        int before = Unhashed.asked;
        Map<String, Unhashed> map = new LinkedHashMap<>();
        map.put("a", new Unhashed(x));
        Map<String, Double> numbers = new LinkedHashMap<>(Map.of("b", x));
        return "" + map.entrySet() + map + map.values() + String.valueOf(map.entrySet()) + List.of(map.entrySet())
                + numbers.entrySet() + numbers + (Unhashed.asked - before);
    }

    @Traced
    static double made(double x) {
        Box box = new Box();
        return box.any(x) * box.count(x) + box.removed(x) + box.one.a;
    }
}
