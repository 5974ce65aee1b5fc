package bad;

import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.annotations.Traced;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Functions that another thread runs, which has a memory of its own, and numbers of many Values. */
@SuppressWarnings("traced:field-write")
class OtherThreads {
    private static double rate = 1;
    private static final Value[] WEIGHTS = Values.of(1, 2);

    private static void set(double value) {
        rate = value;
    }

    private static double rate() {
        return rate;
    }

    private static void run(Runnable task) throws InterruptedException {
        Thread thread = new Thread(task);
        thread.start();
        thread.join();
    }

    @Traced
    static double threads(double x) throws InterruptedException {
        // ERROR: unsupported-expression
        Thread thread = new Thread(() -> set(x));
        thread.start();
        thread.join();
        Runnable task = () -> set(x * x);
        // ERROR: unsupported-expression
        new Thread(task).start();
        // ERROR: unsupported-expression
        run(() -> set(x));
        // ERROR: unsupported-expression
        CompletableFuture.runAsync(() -> set(x)).join();
        // ERROR: unsupported-expression
        IntStream.range(0, 3).parallel().forEach(i -> set(i * x));
        double[] found = {0};
        // ERROR: unsupported-expression
        run(() -> found[0] = rate());
        return rate() + found[0];
    }

    @Traced
    static double here(double x) throws InterruptedException {
        List.of(1).forEach(i -> set(i * x));
        Thread thread = new Thread(() -> rate = x);
        thread.start();
        thread.join();
        return rate();
    }

    @Traced
    static double numbers(double x) {
        // ERROR: unsupported-expression
        double[] all = Values.data(WEIGHTS);
        // ERROR: unsupported-expression
        Function<Value[], double[]> numbers = Values::data;
        double stopped = Value.stopGradient(Values.data(WEIGHTS)[0]);
        // ERROR: untraced-values
        return x * all[0] * numbers.apply(WEIGHTS)[1] * stopped + NumbersElsewhere.sum(WEIGHTS);
    }
}

class NumbersElsewhere {
    static double sum(Value[] values) {
        double sum = 0;
        for (double number : Values.data(values)) {
            sum += number;
        }
        return sum;
    }
}
