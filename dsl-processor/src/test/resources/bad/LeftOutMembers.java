package bad;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What of annotated classes cannot be traced is left out, and what is left of them compiles. */
class LeftOutMembers {
    @Traced
    abstract static class Solver {
        double tolerance = 1e-9;

        abstract double solve(double x);
    }

    /** Implements what its superclass lacks, but not on Values. */
    @Traced
    abstract static class Stored extends Solver {
        private final Set<Double> seen = new HashSet<>();

        @Override
        double solve(double x) {
            // WARNING: not-traced
            seen.add(x);
            return x;
        }
    }

    @Traced
    static class Named extends Stored {
        double twice(double x) {
            return x * 2;
        }
    }

    @Traced
    interface Rule {
        double at(double x);
    }

    @Traced
    static class Kept implements Rule {
        double scale = 1;

        private final Set<Double> seen = new HashSet<>();

        @Override
        public double at(double x) {
            // WARNING: not-traced
            seen.add(x);
            return x * scale;
        }
    }

    /** Has no constructor that can be traced, and cannot be lifted. */
    @Traced
    static class Unmade extends ArrayList<String> {
        double scale;

        final Set<Double> seen = new HashSet<>();

        Unmade(double scale) {
            super(3);
            // WARNING: not-traced
            seen.add(scale);
            this.scale = scale;
        }

        double scaled(double x) {
            return x * scale;
        }
    }

    @Traced
    static class UnmadeToo extends Unmade {
        UnmadeToo() {
            // WARNING: not-traced
            super(2);
        }
    }

    @Traced
    abstract static class Started {
        double start;

        final Set<Double> seen = new HashSet<>();

        Started() {
            start = Math.random();
            // WARNING: not-traced
            seen.add(start);
        }
    }

    /** Calls a constructor that is left out without saying so. */
    @Traced
    static class Begun extends Started {
        double next;

        // WARNING: not-traced
        Begun(double next) {
            this.next = next;
        }
    }

    @Traced
    static class ByIdentity {
        double scale;

        final Map<Object, List<Double>> all;

        ByIdentity(double scale) {
            this.scale = scale;
            // WARNING: not-traced
            this.all = new IdentityHashMap<>();
        }
    }

    @Traced
    record Row(double height) {}

    @Traced
    static class Rows {
        private final Set<Row> rows = new HashSet<>();

        Collection<Row> all() {
            // WARNING: not-traced
            return Collections.unmodifiableSet(rows);
        }
    }

    @Traced
    interface Curve {
        Curve part(double from, double to);

        double length();
    }

    @Traced
    interface Straight extends Curve {
        @Override
        Straight part(double from, double to);
    }

    abstract static class Cut {
        public Edge part(double from, double to) {
            return new Edge(to - from);
        }
    }

    /** Has from its superclass what two interfaces ask for. */
    @Traced
    static class Edge extends Cut implements Curve, Straight {
        private final double size;

        Edge(double size) {
            this.size = size;
        }

        @Override
        public double length() {
            return size;
        }
    }

    /** A list of what the companion cannot name. */
    @Traced
    static class Sorted {
        private static class Hidden {
            final int rank = 1;
        }

        private static final Comparator<Hidden> BY_RANK = Comparator.comparingInt(one -> one.rank);

        static double of(double x) {
            List<Hidden> all = new ArrayList<>();
            all.add(new Hidden());
            all.sort(BY_RANK);
            return all.size() * x;
        }
    }

    static class Pair<K, V> {
        final K key;

        final V value;

        Pair(K key, V value) {
            this.key = key;
            this.value = value;
        }
    }

    /** Says of a generic class what its type arguments are, which are plain then. */
    static class Point extends Pair<double[], Double> {
        Point(double[] key, double value) {
            super(key, value);
        }
    }

    @Traced
    static Pair<Row, Row> rows(double x) {
        // ERROR: hidden-value
        return new Pair<>(new Row(x), new Row(2));
    }

    @Traced
    static double pair(double x) {
        // ERROR ALONE: untraced-object // ERROR ALONG: no-twin
        return new Point(new double[] {x}, x).key[0];
    }
}
