package shapes1;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Shapes of several classes where a type variable stands for what they have in common. */
public class Main {
    static <T> T pick(boolean first, T a, T b) {
        return first ? a : b;
    }

    static <T> List<T> with(T x, List<T> all) {
        List<T> more = new ArrayList<>(all);
        more.add(x);
        return more;
    }

    @Traced
    static double cover(double x, double y) {
        double sum = List.of(new Disc(x), new Box(x, y)).get(1).area();
        for (Shape shape : List.of(new Disc(x), new Box(x, y), new Disc(y))) {
            sum += shape.area();
        }
        sum += pick(x > y, new Disc(x), new Box(x, y)).area();
        Shape chosen = pick(x < y, new Disc(x), new Box(x, y));
        sum += chosen.area();
        var both = Arrays.asList(new Disc(x), new Box(x, y));
        for (var shape : both) {
            sum += shape.area();
        }
        List<Shape> boxes = new ArrayList<>();
        boxes.add(new Box(x, y));
        for (Shape shape : with(new Disc(x), boxes)) {
            sum += shape.area();
        }
        for (Number n : List.of(1, 2.5)) {
            sum += n.doubleValue() * x;
        }
        return sum + Stream.of(new Disc(x), new Box(x, y)).mapToDouble(Shape::area).sum();
    }

    public static void main(String[] args) {
        System.out.println(cover(0.7, 1.3));
    }
}
