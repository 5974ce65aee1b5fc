package kalman2;

import dev.tracegrad.annotations.Traced;
import kalman2.Kalman.Model;
import kalman2.Kalman.State;

public class Main {
    @Traced
    static double smoothed(double q, double r, double... measurements) {
        Kalman kalman = new Kalman(Model.randomWalk(q, r), new State(0, 1));
        for (double m : measurements) {
            kalman.observe(m);
        }
        double sum = 0;
        for (State s : kalman.smooth()) {
            sum += s.mean() / Math.sqrt(s.variance());
        }
        return sum + kalman.last().mean();
    }

    public static void main(String[] args) {
        System.out.println(smoothed(0.1, 0.5, 1, 1.2, 0.9, 1.4));
    }
}
