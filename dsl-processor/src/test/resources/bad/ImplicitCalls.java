package bad;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Objects of classes with a name whose methods run although no call of them stands there, and read what is tracked. */
@SuppressWarnings("traced:field-write")
class ImplicitCalls {
    static double sink;

    static class Weights implements Iterable<Double>, DoubleUnaryOperator, AutoCloseable, Runnable {
        final Value w = Value.of(2);

        @Override
        public Iterator<Double> iterator() {
            return List.of(w.data(), 1.0).iterator();
        }

        @Override
        public double applyAsDouble(double x) {
            return w.data() * x;
        }

        @Override
        public void close() {
            sink = w.data();
        }

        @Override
        public void run() {
            sink = w.data();
        }

        double count() {
            return 2;
        }
    }

    /** What its iterator reads, its own methods do not. */
    static class Series implements Iterable<Double> {
        double x = 1;

        @Override
        public Iterator<Double> iterator() {
            return cursor();
        }

        private Iterator<Double> cursor() {
            Iterator<Double> made = new Cursor(this);
            return made;
        }
    }

    static class Longer extends Series {}

    static class Cursor implements Iterator<Double> {
        private final Series of;
        private int at;

        Cursor(Series of) {
            this.of = of;
        }

        @Override
        public boolean hasNext() {
            return at < 3;
        }

        @Override
        public Double next() {
            return of.x * at++;
        }
    }

    static class Held implements Iterable<Double> {
        final Value w = Value.of(2);
        final Iterator<Double> only = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return false;
            }

            @Override
            public Double next() {
                return w.data();
            }
        };

        @Override
        public Iterator<Double> iterator() {
            return only;
        }
    }

    static class Multiples extends AbstractList<Double> {
        double x = 1;

        @Override
        public Double get(int i) {
            return i * x;
        }

        @Override
        public int size() {
            return 3;
        }
    }

    static class Table extends AbstractMap<String, Double> {
        final Value w = Value.of(2);

        @Override
        public Set<Map.Entry<String, Double>> entrySet() {
            return Map.of("w", w.data()).entrySet();
        }
    }

    static class Job extends Thread implements Callable<Double>, Supplier<Double> {
        double x;
        double y;

        @Override
        public void run() {
            y = x * x;
        }

        @Override
        public Double call() {
            return x;
        }

        @Override
        public Double get() {
            return x;
        }
    }

    /** What is asked for is no number; what is kept on the way is one. */
    static class Remembering implements Comparator<Integer> {
        double x = 1;
        double last;

        @Override
        public int compare(Integer a, Integer b) {
            last = x * a;
            return Integer.compare(a, b);
        }

        @Override
        public String toString() {
            last = x * x;
            return "remembering";
        }

        @Override
        public int hashCode() {
            last = x * x * x;
            return 1;
        }

        @Override
        public boolean equals(Object other) {
            return other == this;
        }
    }

    static final Weights WEIGHTS = new Weights();
    static final Iterable<Double> AS_ITERABLE = new Weights();
    static final Multiples MULTIPLES = new Multiples();
    static final Table TABLE = new Table();
    static final Series SERIES = new Longer();
    static final List<Job> JOBS = List.of(new Job());
    static IntPredicate kept = i -> {
        sink = WEIGHTS.w.data() * i;
        return true;
    };

    static Series series() {
        return SERIES;
    }

    @Traced
    static double loops(double a, Weights given) {
        SERIES.x = a;
        MULTIPLES.x = a;
        double sum = a;
        // ERROR: implicit-call
        for (double one : WEIGHTS) {
            sum += one;
        }
        // ERROR: implicit-call
        for (double one : AS_ITERABLE) {
            sum += one;
        }
        // ERROR: implicit-call
        for (double one : given) {
            sum += one;
        }
        // ERROR: implicit-call
        for (double one : series()) {
            sum += one;
        }
        // ERROR: implicit-call
        for (double one : MULTIPLES) {
            sum += one;
        }
        // ERROR: implicit-call
        for (double one : new Held()) {
            sum += one;
        }
        Object hidden = SERIES;
        // ERROR: implicit-call
        for (Object one : (Iterable<?>) hidden) {
            sum += (Double) one;
        }
        // ERROR: implicit-call
        for (double one : TABLE.values()) {
            sum += one;
        }
        return sum;
    }

    @Traced
    static double helpers(double a) {
        SERIES.x = a;
        // ERROR: implicit-call
        double sum = a + LoopsElsewhere.sum(WEIGHTS);
        // ERROR ALONE: untraced-values // ERROR ALONG: untraceable-callee
        sum += LoopsElsewhere.sumOf(SERIES);
        // ERROR ALONE: untraced-values // ERROR ALONG: untraceable-callee
        return sum + LoopsElsewhere.closed(WEIGHTS);
    }

    @Traced
    static double closed(double a) {
        // ERROR: implicit-call
        try (Weights same = WEIGHTS) {
            return a + sink;
        }
    }

    @Traced
    static double libraries(double a) {
        MULTIPLES.x = a;
        // ERROR: implicit-call
        double sum = a + DoubleStream.of(1, 2).map(WEIGHTS).sum();
        // ERROR: implicit-call
        sum += MULTIPLES.stream().mapToDouble(one -> one).sum();
        // ERROR: implicit-call
        sum += Collections.max(MULTIPLES);
        // ERROR: implicit-call
        sum += new ArrayList<>(MULTIPLES).get(1);
        // ERROR: implicit-call
        sum += TABLE.get("w");
        return sum;
    }

    @Traced
    static double jobs(double a, ExecutorService service) throws Exception {
        Job job = new Job();
        job.x = a;
        // ERROR: implicit-call
        job.start();
        // ERROR: implicit-call
        Thread thread = new Thread(WEIGHTS);
        thread.start();
        // ERROR: implicit-call
        FutureTask<Double> task = new FutureTask<>(job);
        task.run();
        double sum = task.get();
        // ERROR: implicit-call
        service.invokeAll(JOBS);
        // ERROR: implicit-call
        sum += Stream.generate(job).limit(2).mapToDouble(one -> one).sum();
        // ERROR: implicit-call
        return sum + Optional.<Double>empty().orElseGet(job);
    }

    @Traced
    static double remembered(double a) {
        Remembering kept = new Remembering();
        kept.x = a;
        Integer[] numbers = {3, 1, 2};
        // ERROR: implicit-call
        Arrays.sort(numbers, kept);
        // ERROR: implicit-call
        String text = "" + kept;
        // ERROR: implicit-call
        text += kept;
        // ERROR: implicit-call
        System.out.println(kept);
        Set<Remembering> set = new HashSet<>();
        // ERROR: implicit-call
        set.add(kept);
        // ERROR: implicit-call
        boolean isSame = Objects.equals(kept, "");
        return isSame ? kept.last : kept.last * text.length();
    }

    @Traced
    static double stored(double a) {
        // ERROR: untraced-function
        boolean isStored = kept.test(2);
        return isStored ? a + sink : a;
    }
}

/** Not traced along: the first asks who calls it, the others know whose methods run. */
class LoopsElsewhere {
    static double sum(Iterable<Double> all) {
        double sum = 0;
        for (double one : all) {
            sum += one;
        }
        return sum;
    }

    static double sumOf(ImplicitCalls.Series all) {
        double sum = 0;
        for (double one : all) {
            sum += one;
        }
        return sum;
    }

    static double closed(ImplicitCalls.Weights all) {
        try (ImplicitCalls.Weights closed = all) {
            return closed.count();
        }
    }
}
