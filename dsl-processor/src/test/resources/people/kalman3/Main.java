package kalman3;

import dev.tracegrad.annotations.Traced;
import java.util.stream.Collectors;
import java.util.Arrays;
import java.util.List;

public class Main {
    @Traced
    static double fit(double noise, double variance, double[] places) {
        Filter<Estimate, Measurement> filter = new ConstantVelocity(noise);
        Tracker<Estimate, Measurement> tracker = new Tracker<>(filter, Estimate.builder().speed(0.5).build());
        List<Measurement> measurements =
                Arrays.stream(places).mapToObj(p -> new Measurement(p, variance)).collect(Collectors.toList());
        for (Measurement m : measurements) {
            tracker.observe(m, 0.5);
        }
        Estimate next = filter.step(tracker.current(), Measurement.exact(2), 0.25);
        double roughness = tracker.history().stream().mapToDouble(Estimate::p22).sum();
        return tracker.logLikelihood() + next.position() * next.speed() + roughness;
    }

    public static void main(String[] args) {
        System.out.println(fit(0.1, 0.2, new double[] {0.2, 0.7, 1.1}));
    }
}
