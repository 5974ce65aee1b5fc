package spline2;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A monotone Hermite spline through points. */
public record Spline(List<Knot> knots) {
    public record Point(double x, double y) {
        public static Point of(double x, double y) {
            return new Point(x, y);
        }
    }

    public record Knot(Point point, double slope) {}

    public static Spline through(List<Point> points) {
        List<Point> sorted = points.stream()
                .sorted(java.util.Comparator.comparingDouble(Point::x))
                .collect(Collectors.toList());
        List<Double> secants = new ArrayList<>();
        for (int i = 0; i + 1 < sorted.size(); i++) {
            Point p = sorted.get(i), q = sorted.get(i + 1);
            secants.add((q.y() - p.y()) / (q.x() - p.x()));
        }
        List<Knot> knots = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            double slope;
            if (i == 0) {
                slope = secants.get(0);
            } else if (i == sorted.size() - 1) {
                slope = secants.get(i - 1);
            } else if (secants.get(i - 1) * secants.get(i) <= 0) {
                slope = 0;
            } else {
                slope = 2 / (1 / secants.get(i - 1) + 1 / secants.get(i));
            }
            knots.add(new Knot(sorted.get(i), slope));
        }
        return new Spline(List.copyOf(knots));
    }

    public double at(double x) {
        int i = 0;
        while (i < knots.size() - 2 && knots.get(i + 1).point().x() <= x) {
            i++;
        }
        Knot a = knots.get(i), b = knots.get(i + 1);
        double h = b.point().x() - a.point().x();
        double t = (x - a.point().x()) / h;
        double t2 = t * t, t3 = t2 * t;
        return (2 * t3 - 3 * t2 + 1) * a.point().y()
                + (t3 - 2 * t2 + t) * h * a.slope()
                + (-2 * t3 + 3 * t2) * b.point().y()
                + (t3 - t2) * h * b.slope();
    }
}
