package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Private nested classes, which companions cannot name: in fields of others, and as arguments of any number. */
public class HiddenTypes {
    private enum Kind {
        A,
        B
    }

    private static class Job {
        final int hours;

        Job(int hours) {
            this.hours = hours;
        }
    }

    @Traced
    private static class Part {
        double q = 3;
    }

    /** Not private itself, as are its fields. */
    @Traced
    static class Box {
        double w = 2;
        Part part = new Part();
        List<Part> parts = new ArrayList<>(List.of(part));
        Part[] array;
        Map<String, Part> map = new HashMap<>(Map.of("a", part));
        Optional<Part> maybe = Optional.of(part);

        @SuppressWarnings("traced:not-traced")
        static Box sample() {
            Box box = new Box();
            box.array = new Part[] {box.part, new Part()};
            return box;
        }

        double g(double x) {
            return w * x + x * parts.get(0).q + (array == null ? x : array[1].q) + map.get("a").q * maybe.get().q;
        }
    }

    private List<Kind> kinds = List.of(Kind.B);

    private static int count(Kind... all) {
        return 10 * all.length + all.getClass().getSimpleName().length();
    }

    private static int hours(int start, Job... all) {
        int sum = start;
        for (Job one : all) {
            sum += one.hours;
        }
        return sum;
    }

    private static boolean isFirstGone(Kind... all) {
        all[0] = null;
        return all.length > 1;
    }

    private static int rows(Kind[]... all) {
        return all.length;
    }

    private int inherited(Kind... all) {
        return all.length + 1;
    }

    static HiddenTypes sample() {
        return new HiddenTypes();
    }

    @Traced
    static double arguments(double x) {
        Kind[] own = Kind.values();
        double sum = x * count(Kind.A, Kind.B) + count() + count(Kind.A) + count(own) * x;
        if (isFirstGone(own) && own[0] == null) {
            sum *= 2;
        }
        return sum + hours(2, new Job(3), new Job(4)) * x + hours(1) + rows(own, own);
    }

    @Traced
    double ofObject(double x) {
        kinds = x > 0 ? kinds : List.of();
        return x * inherited(Kind.A, Kind.B) + inherited() + kinds.size();
    }

    @Traced
    static double parts(double x) {
        return new Box().g(x);
    }
}
