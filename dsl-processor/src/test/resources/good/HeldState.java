package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collections with a nature of their own, which those of a twin that is made of the object have too. */
class HeldState {
    @Traced
    @SuppressWarnings("traced:not-traced")
    static class View {
        private final List<Double> base = new ArrayList<>();
        private final List<Double> view = Collections.unmodifiableList(base);

        static View sample() {
            return new View();
        }

        double size(double x) {
            base.add(x);
            return view.size() * x + view.get(0);
        }
    }

    @Traced
    static class ByAccess {
        private final Map<Integer, Double> map = new LinkedHashMap<>(16, 0.75f, true);

        ByAccess() {
            map.put(1, 1.0);
            map.put(2, 2.0);
        }

        static ByAccess sample() {
            return new ByAccess();
        }

        double inOrder(double x) {
            double sum = map.get(1);
            for (double each : map.values()) {
                sum = sum * x + each;
            }
            return sum;
        }
    }

    @Traced
    static class Wide {
        private final Map<String, Double> map = new HashMap<>(256);

        Wide() {
            map.put("eight", 1.0);
            map.put("one", 2.0);
            map.put("nine", 3.0);
            map.put("six", 4.0);
        }

        static Wide sample() {
            return new Wide();
        }

        double inOrder(double x) {
            double sum = 0;
            for (double each : map.values()) {
                sum = sum * x + each;
            }
            return sum;
        }
    }

    @Traced
    static class Strict {
        private final Map<String, Double> fixed = Map.of("a", 1.0);

        static Strict sample() {
            return new Strict();
        }

        double ask(double x) {
            try {
                return fixed.containsKey(null) ? 0 : x;
            } catch (NullPointerException e) {
                return x * fixed.get("a") * 3;
            }
        }
    }
}
