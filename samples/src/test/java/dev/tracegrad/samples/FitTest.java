package dev.tracegrad.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer.Optimum;
import org.junit.jupiter.api.Test;

/** Both optimisers find what made the points. */
class FitTest {
    private final double[] t = Fit.times();
    private final double[] y = Fit.points(t);

    @Test
    void byJacobian_findsTheCurveInFewSteps() {
        Optimum optimum = Fit.byJacobian(t, y);
        assertThat(optimum.getPoint().toArray()).containsExactly(Fit.TRUE, within(1e-9));
        assertThat(optimum.getIterations()).isLessThan(20);
    }

    @Test
    void byGradient_findsTheCurve() {
        assertThat(Fit.byGradient(t, y).getPoint()).containsExactly(Fit.TRUE, within(1e-5));
    }

    @Test
    void gradient_isTheJacobianTimesTheResiduals() {
        FitGradient.Residuals fit = FitGradient.residuals(Fit.START, t, y);
        double[] gradient = FitGradient.cost(Fit.START, t, y).p();
        for (int j = 0; j < gradient.length; j++) {
            double sum = 0;
            for (int i = 0; i < t.length; i++) {
                sum += fit.value()[i] * fit.p()[i][j];
            }
            assertThat(gradient[j]).isCloseTo(sum, within(1e-12));
        }
    }
}
