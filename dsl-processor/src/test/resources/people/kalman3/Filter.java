package kalman3;

/** A filter with a state S that is corrected by measurements M. */
public interface Filter<S, M> {
    S predict(S state, double dt);

    S update(S state, M measurement);

    double logLikelihood(S state, M measurement);

    default S step(S state, M measurement, double dt) {
        return update(predict(state, dt), measurement);
    }
}
