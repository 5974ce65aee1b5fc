package spline2;

import dev.tracegrad.annotations.Traced;
import java.util.List;
import spline2.Spline.Point;

public class Main {
    @Traced
    static double curve(double y0, double y1, double y2, double x) {
        Spline s = Spline.through(List.of(Point.of(2, y2), Point.of(0, y0), new Point(1, y1), Point.of(3, y2 * 1.5)));
        return s.at(x) + s.at(0.4) * s.at(2.2);
    }

    public static void main(String[] args) {
        System.out.println(curve(0, 0.5, 0.9, 1.4));
    }
}
