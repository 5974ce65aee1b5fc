package kalman3;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs a filter over measurements. */
public class Tracker<S, M> {
    private final Filter<S, M> filter;
    private final List<S> history = new ArrayList<>();
    private S state;
    private double logLikelihood;

    public Tracker(Filter<S, M> filter, S start) {
        this.filter = filter;
        this.state = start;
    }

    public void observe(M measurement, double dt) {
        S predicted = filter.predict(state, dt);
        logLikelihood += filter.logLikelihood(predicted, measurement);
        state = filter.update(predicted, measurement);
        history.add(state);
    }

    public S current() {
        return state;
    }

    public double logLikelihood() {
        return logLikelihood;
    }

    public void forEach(Consumer<? super S> consumer) {
        history.forEach(consumer);
    }

    public List<S> history() {
        return List.copyOf(history);
    }
}
