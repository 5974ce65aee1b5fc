package good;

import dev.tracegrad.annotations.Traced;
import java.util.List;

/** Generic interfaces whose implementations have twins: each has the interface's twin for its own type arguments. */
class GenericInterfaces {
    @Traced
    record State(double place, double speed) {
        static State sample() {
            return new State(0.5, 2);
        }
    }

    /** S has a tracked form here, and M has none. */
    @Traced
    interface Filter<S, M> {
        S step(S state, M measured);

        double score(S state);

        default S twice(S state, M measured) {
            return step(step(state, measured), measured);
        }
    }

    @Traced
    record Linear(double gain) implements Filter<State, String> {
        static Linear sample() {
            return new Linear(1.5);
        }

        @Override
        public State step(State state, String measured) {
            return state == null
                    ? new State(gain, measured.length())
                    : new State(state.place() + gain * state.speed(), state.speed());
        }

        @Override
        public double score(State state) {
            return state.place() * gain;
        }
    }

    @Traced
    record Kept<T>(double gain) implements Filter<T, String> {
        static Kept<String> sample() {
            return new Kept<>(0.5);
        }

        @Override
        public T step(T state, String measured) {
            return state;
        }

        @Override
        public double score(T state) {
            return gain;
        }
    }

    /** Has the interface for whatever it is given. */
    @Traced
    static class Counted<T> implements Filter<T, String> {
        private final Filter<T, String> inner;
        private double weight = 1;

        Counted(Filter<T, String> inner) {
            this.inner = inner;
        }

        static Counted<String> sample() {
            return new Counted<>(new Kept<>(1.5));
        }

        @Override
        public T step(T state, String measured) {
            weight *= 2;
            return inner.step(state, measured);
        }

        @Override
        public double score(T state) {
            return inner.score(state) * weight;
        }
    }

    /** Says what one of the type arguments is, and leaves the other one open. */
    @Traced
    interface Rows<M> extends Filter<double[], M> {
        static Rows<List<Double>> sample() {
            return new Sum(0.75);
        }

        double weight();

        @Override
        default double[] step(double[] state, M measured) {
            state[0] *= 2;
            return new double[] {state[0], state[0] + 1};
        }
    }

    @Traced
    record Sum(double weight) implements Rows<List<Double>> {
        static Sum sample() {
            return new Sum(1.25);
        }

        @Override
        public double score(double[] state) {
            return weight() * (state[0] + state[1]);
        }
    }

    @Traced
    static double linear(double x, double y) {
        Filter<State, String> filter = new Linear(x);
        return filter.score(filter.twice(new State(y, x), "ab")) + filter.step(null, "abc").speed();
    }

    @Traced
    static double counted(double x, double y) {
        Filter<State, String> filter = new Counted<>(new Linear(x));
        State state = filter.twice(new State(y, x), "");
        return filter.score(state);
    }

    @Traced
    static double rows(double x, double y) {
        Rows<List<Double>> rows = new Sum(x);
        Filter<double[], List<Double>> filter = rows;
        double[] state = {y, x};
        return filter.score(filter.twice(state, List.of(x))) + rows.score(state);
    }

    /** Nobody but the helper knows what S is. */
    @Traced
    static double any(double x, double y) {
        List<Filter<State, String>> all = List.of(new Linear(x), new Linear(y));
        double sum = 0;
        for (Filter<?, String> filter : all) {
            sum += started(filter, "ab");
        }
        return sum;
    }

    private static <S> double started(Filter<S, String> filter, String measured) {
        return filter.score(filter.step(null, measured));
    }
}
