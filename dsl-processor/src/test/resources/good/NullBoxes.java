package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/** Boxes that are null, which Java refuses where a number is wanted, and nowhere else. */
class NullBoxes {
    private static Map<String, Double> map(double x) {
        Map<String, Double> map = new HashMap<>();
        map.put("x", x);
        map.put("none", null);
        return map;
    }

    private static List<Double> list(double x) {
        List<Double> list = new ArrayList<>();
        list.add(x);
        list.add(null);
        return list;
    }

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

    @Traced
    static double cast(double x) {
        try {
            return +(double) map(x).get("none");
        } catch (NullPointerException e) {
            return x * x;
        }
    }

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

    @Traced
    static double written(double x) {
        Double none = map(x).get("none");
        String text = "none is " + none;
        text += map(x).get("none");
        return none == null ? x * text.length() : x;
    }
}
