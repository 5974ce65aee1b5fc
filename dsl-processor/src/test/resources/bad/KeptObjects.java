package bad;

import dev.tracegrad.annotations.Traced;
import java.util.List;

/** Plain objects of a generic class, which would keep an object in tracked form. */
@SuppressWarnings("traced:plain-object")
class KeptObjects {
    @Traced
    record Point(double x, double y) {}

    record Pair<A, B>(A first, B second) {}

    static class Box<T> {
        T content;
        List<T> all;

        Box(T content) {
            this.content = content;
        }

        Box(List<T> all) {
            this.all = all;
        }
    }

    @Traced
    static double objects(double x) {
        // ERROR: hidden-value
        Box<Point> box = new Box<>(new Point(x, x));
        // ERROR: hidden-value
        Pair<Point, String> pair = new Pair<Point, String>(new Point(x, x), "p");
        return box.content.x() * pair.first().y();
    }

    @Traced
    static double lists(double x) {
        // ERROR: hidden-value
        Box<Point> box = new Box<>(List.of(new Point(x, x)));
        // ERROR: hidden-value
        Box<Double> numbers = new Box<>(List.of(x));
        return box.all.get(0).x() * numbers.all.get(0);
    }
}
