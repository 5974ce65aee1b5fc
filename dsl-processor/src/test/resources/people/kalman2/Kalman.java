package kalman2;

import java.util.ArrayList;
import java.util.List;

/** A scalar random walk, filtered and smoothed, on immutable records. */
public final class Kalman {
    public record State(double mean, double variance) {
        public State {
            if (variance < 0) {
                throw new IllegalArgumentException("negative variance " + variance);
            }
        }

        State predict(Model model) {
            return new State(model.transition() * mean, model.transition() * model.transition() * variance + model.processVariance());
        }

        State correct(double measurement, Model model) {
            double gain = variance / (variance + model.measurementVariance());
            return new State(mean + gain * (measurement - mean), (1 - gain) * variance);
        }
    }

    public record Model(double transition, double processVariance, double measurementVariance) {
        public static Model randomWalk(double processVariance, double measurementVariance) {
            return new Model(1, processVariance, measurementVariance);
        }
    }

    private final Model model;
    private final List<State> predicted = new ArrayList<>();
    private final List<State> filtered = new ArrayList<>();

    public Kalman(Model model, State start) {
        this.model = model;
        filtered.add(start);
    }

    public Kalman observe(double measurement) {
        State p = last().predict(model);
        predicted.add(p);
        filtered.add(p.correct(measurement, model));
        return this;
    }

    public State last() {
        return filtered.get(filtered.size() - 1);
    }

    public List<State> smooth() {
        List<State> result = new ArrayList<>(filtered);
        for (int i = filtered.size() - 2; i >= 0; i--) {
            State f = filtered.get(i);
            State p = predicted.get(i);
            State next = result.get(i + 1);
            double c = f.variance() * model.transition() / p.variance();
            result.set(i, new State(f.mean() + c * (next.mean() - p.mean()), f.variance() + c * c * (next.variance() - p.variance())));
        }
        return result;
    }
}
