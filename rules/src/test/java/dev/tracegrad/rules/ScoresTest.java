package dev.tracegrad.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracegrad.Value;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.apache.commons.statistics.distribution.TruncatedNormalDistribution;
import org.junit.jupiter.api.Test;

class ScoresTest {
    /** Its density may be another one. */
    private static final class Narrow extends NormalDistribution {
        private static final long serialVersionUID = 1;
    }

    @Test
    void densities_ofUnknownFamilies_areToldWhenAGradientIsWanted() {
        Value density = Math3DistributionsTraced.density(new Narrow(), Value.of(1));
        assertThatThrownBy(density::backward)
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("the derivative of the density of " + Narrow.class.getName()
                        + " is not known: write a rule for it (@Primitives)");
        Value truncated =
                StatisticsDistributionsTraced.density(TruncatedNormalDistribution.of(0, 1, -1, 1), Value.of(0.5));
        assertThatThrownBy(truncated::backward).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void slope_outsideOfTheSupport_isZero() {
        Value x = Value.of(-1);
        StatisticsDistributionsTraced.density(ExponentialDistribution.of(2), x).backward();
        assertThat(x.grad()).isZero();
    }

    @Test
    void t_ofManyDegreesOfFreedom_isNormal() {
        assertThat(Scores.t(0.5, Double.POSITIVE_INFINITY)).isEqualTo(-0.5);
        Value x = Value.of(0.5);
        StatisticsDistributionsTraced.logDensity(TDistribution.of(1e300), x).backward();
        assertThat(x.grad()).isEqualTo(-0.5);
    }
}
