package bad;

import dev.tracegrad.annotations.Traced;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Types that companions cannot name, where a type parameter has a bound: what stands for them is not within it. */
class HiddenBounds {
    private enum Kind {
        A,
        B
    }

    private record Job(int hours) implements Comparable<Job> {
        @Override
        public int compareTo(Job other) {
            return Integer.compare(hours, other.hours);
        }
    }

    interface Named {
        String name();
    }

    private record Person(String name) implements Named {}

    private static final List<Job> JOBS = List.of(new Job(3), new Job(1));

    private static final EnumMap<Kind, Integer> RANKS = new EnumMap<>(Map.of(Kind.A, 5, Kind.B, 6));

    static <T extends Comparable<T>> T first(List<T> all) {
        return all.get(0);
    }

    static <T extends Named> int length(T named) {
        return named.name().length();
    }

    static class Best<T extends Comparable<T>> {
        final T best;

        Best(T best) {
            this.best = best;
        }
    }

    @Traced
    static double sets(double x) {
        // ERROR: unreachable-member
        int some = EnumSet.of(Kind.A, Kind.B).size();
        // ERROR: unreachable-member
        int all = EnumSet.allOf(Kind.class).size();
        // ERROR: unreachable-member
        int none = new EnumMap<Kind, Integer>(Kind.class).size();
        return x * some * all + none;
    }

    @Traced
    static double compared(double x) {
        // ERROR: unreachable-member
        int order = Kind.A.compareTo(Kind.B);
        // ERROR: unreachable-member
        int longest = Collections.max(JOBS).hours();
        // ERROR: unreachable-member
        int first = first(JOBS).hours();
        // ERROR: unreachable-member
        int best = new Best<>(JOBS.get(0)).best.hours();
        return x * order * longest + first + best;
    }

    @Traced
    static double put(double x) {
        // ERROR: unreachable-member
        int before = RANKS.put(Kind.A, 4);
        return x * before;
    }

    /** What takes anything, or the bound itself, takes these. */
    @Traced
    static double taken(double x) {
        int some = List.of(Kind.A, Kind.B).size() + Kind.valueOf("B").ordinal() + RANKS.get(Kind.A);
        return x * some * JOBS.get(0).compareTo(JOBS.get(1)) + length(new Person("Ada"));
    }
}
