package geodesic1;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Computes with objects of private classes, as GeographicLib does. */
public class Geo {
    private final double radius;

    public Geo(double radius) {
        this.radius = radius;
    }

    private static class InverseData {
        private double s12;
        private double azi1;
        private GeodesicData g;

        private InverseData() {
            g = new GeodesicData();
            s12 = azi1 = Double.NaN;
        }
    }

    private static class GeodesicData {
        double lat;
        double lon;
        private final double[] c = new double[2];
    }

    private static final class Step {
        final double h;
        final Step next;

        Step(double h, Step next) {
            this.h = h;
            this.next = next;
        }

        double total() {
            return h + (next == null ? 0 : next.total());
        }
    }

    private record Pair(double a, double b) {
        Pair swap() {
            return new Pair(b, a);
        }

        double mix() {
            return a + 2 * b;
        }
    }

    public double distance(double lat1, double lon1, double lat2) {
        InverseData r = inverse(lat1, lon1, lat2);
        return r.s12 + r.azi1 * r.g.lat + r.g.c[1];
    }

    private InverseData inverse(double lat1, double lon1, double lat2) {
        InverseData r = new InverseData();
        r.s12 = radius * Math.hypot(lat1 - lat2, lon1);
        r.azi1 = Math.atan2(lon1, lat2);
        r.g.lat = lat1;
        r.g.lon = lon1;
        r.g.c[1] = lat1 * lon1;
        return r;
    }

    public double path(double x, double y, double z) {
        Step step = null;
        for (int i = 0; i < 3; i++) {
            step = new Step(x * i + y, step);
        }
        List<Step> all = new ArrayList<>();
        all.add(step);
        all.add(new Step(z, step));
        double sum = 0;
        for (Step one : all) {
            sum += one.total();
        }
        return sum;
    }

    public double pairs(double x, double y, double z) {
        Pair p = new Pair(x, y);
        Pair[] all = {p, p.swap(), new Pair(z, x * y)};
        double sum = 0;
        for (Pair q : all) {
            sum += q.mix() * q.a();
        }
        Map<String, Pair> byName = new HashMap<>();
        byName.put("a", p);
        byName.put("b", p.swap().swap());
        return sum + byName.get("b").mix() + best(List.of(p, all[2])).b();
    }

    private static Pair best(List<Pair> all) {
        Pair best = all.get(0);
        for (Pair p : all) {
            if (p.mix() > best.mix()) {
                best = p;
            }
        }
        return best;
    }

    public double queue(double x, double y, double z) {
        PriorityQueue<Step> queue = new PriorityQueue<>(Comparator.comparingDouble(step -> step.h));
        queue.add(new Step(x, null));
        queue.add(new Step(y, new Step(z, null)));
        queue.add(new Step(-z, null));
        double sum = 0;
        int i = 1;
        while (!queue.isEmpty()) {
            sum += i++ * queue.poll().total();
        }
        return sum;
    }
}
