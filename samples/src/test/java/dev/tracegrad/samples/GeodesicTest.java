package dev.tracegrad.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tracegrad.GradientCheck;
import dev.tracegrad.Graph;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeodesicTest {
    private static final double A = 6378137;
    private static final double F = 1 / 298.257223563;

    /** The square of the first eccentricity. */
    private static final double E2 = F * (2 - F);

    @Nested
    class SameBits {
        @Test
        void distance_anyNumbers() {
            Inputs.edges(4, this::compare);
            Inputs.random(4, this::compare);
        }

        @Test
        void distance_placesOnEarth_someOfThemNearlyAntipodal() {
            Random random = new Random(1975);
            for (int i = 0; i < 5_000; i++) {
                double latitude = 180 * random.nextDouble() - 90;
                double longitude = 360 * random.nextDouble() - 180;
                compare(latitude, longitude, 180 * random.nextDouble() - 90, 360 * random.nextDouble() - 180);
                compare(latitude, longitude, random.nextDouble() - latitude, longitude + 180 + random.nextDouble());
            }
        }

        private void compare(double... x) {
            Outcome.same(() -> plain(x), () -> traced(Values.of(x)), x[0], x[1], x[2], x[3]);
        }
    }

    @Nested
    class Distance {
        /** The worked example of the Geocentric Datum of Australia's technical manual, where GRS80 differs by less. */
        @Test
        void flindersPeakToBuninyong_isThePublishedDistance() {
            double distance = Geodesic.distance(
                    -degrees(37, 57, 3.72030), degrees(144, 25, 29.52440),
                    -degrees(37, 39, 10.15610), degrees(143, 55, 35.38390));

            assertThat(distance).isCloseTo(54972.271, within(0.0005));
        }

        /** By another method: C. F. F. Karney, "Algorithms for geodesics", 2013, as GeographicLib 2.2 computes it. */
        @ParameterizedTest
        @CsvSource({
            "51.5074, -0.1278, 40.7128, -74.0060, 5585233.578931301",
            "-33.8688, 151.2093, 51.5074, -0.1278, 16989295.770540446",
            "-41.2865, 174.7762, 40.4168, -3.7038, 19854610.375957005",
            "0, 0, 0.5, 179, 19902751.03259346",
            "0, 0, 0.7, 180, 19926529.42688064",
            "89.9, 10, 89.9, -170, 22338.795682520195",
        })
        void farPlaces_areKarneysDistance(double a, double b, double c, double d, double distance) {
            assertThat(Geodesic.distance(a, b, c, d)).isCloseTo(distance, within(1e-4));
        }

        @Test
        void alongTheEquator_isAnArcOfACircle() {
            assertThat(Geodesic.distance(0, 0, 0, 1)).isCloseTo(A * Math.toRadians(1), within(1e-6));
            assertThat(Geodesic.distance(0, 179.5, 0, -179.5)).isCloseTo(A * Math.toRadians(1), within(1e-6));
            assertThat(Geodesic.distance(0, -60, 0, 90)).isCloseTo(A * Math.toRadians(150), within(1e-6));
        }

        @Test
        void alongAMeridian_isTheIntegralOfItsCurvature() {
            assertThat(Geodesic.distance(0, 7, 90, 7)).isCloseTo(meridian(0, 90), within(1e-4));
            assertThat(Geodesic.distance(-60, 7, 45, 7)).isCloseTo(meridian(-60, 45), within(1e-4));
            assertThat(Geodesic.distance(80, 7, 70, -173))
                    .as("over the pole")
                    .isCloseTo(meridian(80, 90) + meridian(70, 90), within(1e-4));
        }

        @Test
        void bothWays_isTheSameDistance() {
            double there = Geodesic.distance(48.8566, 2.3522, -33.8688, 151.2093);

            assertThat(Geodesic.distance(-33.8688, 151.2093, 48.8566, 2.3522)).isCloseTo(there, within(1e-6));
            assertThat(Geodesic.distance(48.8566, 362.3522, -33.8688, -208.7907))
                    .isCloseTo(there, within(1e-6));
        }

        @Test
        void samePlace_isZeroWithoutAGradient() {
            Value[] inputs = Values.of(48.8566, 2.3522, 48.8566, 2.3522);
            Value distance = traced(inputs);
            distance.backward();

            assertThat(distance.data()).isZero();
            assertThat(Values.grad(inputs)).containsOnly(Double.NaN);
        }

        @Test
        void nan_isPassedOn() {
            assertThat(Geodesic.distance(Double.NaN, 2, 3, 4)).isNaN();
            assertThat(Geodesic.distance(1, 2, 3, Double.POSITIVE_INFINITY)).isNaN();
        }

        @Test
        void nearlyAntipodal_isRefused() {
            String message = "(0.0, 0.0) and (0.5, 179.5) are nearly antipodal";

            assertThatThrownBy(() -> Geodesic.distance(0, 0, 0.5, 179.5))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage(message);
            assertThatThrownBy(() -> traced(Values.of(0, 0, 0.5, 179.5)))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage(message);
        }
    }

    @Nested
    class Gradient {
        private final Random random = new Random(1909);

        @Test
        void isTheSlope() {
            GradientCheck check = GradientCheck.of(GeodesicTest::traced).against(GeodesicTest::plain);
            for (int i = 0; i < 200; i++) {
                check.assertCorrect(places());
            }
        }

        /** Whoever starts in the direction that shortens the distance fastest, and goes straight on, arrives. */
        @Test
        void pointsToTheOtherPlace() {
            for (int i = 0; i < 200; i++) {
                double[] x = places();
                Value[] inputs = Values.of(x);
                Value distance = traced(inputs);
                distance.backward();

                double phi = Math.toRadians(x[0]);
                double north = -Math.toDegrees(inputs[0].grad()) / meridianRadius(phi);
                double east = -Math.toDegrees(inputs[1].grad()) / (normalRadius(phi) * Math.cos(phi));
                double[] end = walk(phi, Math.toRadians(x[1]), Math.atan2(east, north), distance.data());
                double missed = Geodesic.distance(Math.toDegrees(end[0]), Math.toDegrees(end[1]), x[2], x[3]);

                assertThat(Math.hypot(north, east)).as("metres a metre").isCloseTo(1, within(1e-9));
                assertThat(missed).as("metres from the other place").isLessThan(0.001);
            }
        }

        /** Two places that are neither close nor nearly antipodal, nor near a pole. */
        private double[] places() {
            double latitude = 120 * random.nextDouble() - 60;
            double longitude = 360 * random.nextDouble() - 180;
            return new double[] {
                latitude,
                longitude,
                latitude / 2 + 40 * random.nextDouble() - 20,
                longitude + 20 + 130 * random.nextDouble()
            };
        }
    }

    @Test
    void graph_growsByTheSameNodesWithEachIteration() {
        Graph close = Graph.of(traced(Values.of(51.5074, -0.1278, 40.7128, -74.0060)));
        Graph far = Graph.of(traced(Values.of(0, 0, 0.5, 179)));

        assertThat(iterations(far)).isGreaterThan(iterations(close) + 10);
        assertThat(far.size() - close.size()).isEqualTo(53 * (iterations(far) - iterations(close)));
    }

    private static int iterations(Graph graph) {
        return (int) graph.topologicalOrder().stream()
                .filter(node -> "sigma".equals(node.name()))
                .count();
    }

    private static double plain(double... x) {
        return Geodesic.distance(x[0], x[1], x[2], x[3]);
    }

    private static Value traced(Value... x) {
        return GeodesicTraced.distance(x[0], x[1], x[2], x[3]);
    }

    private static double degrees(int degrees, int minutes, double seconds) {
        return degrees + minutes / 60.0 + seconds / 3600;
    }

    // -------------------------------------------------------------------------------- the ellipsoid, by other formulas

    private static double meridianRadius(double phi) {
        return A * (1 - E2) / Math.pow(1 - E2 * Math.sin(phi) * Math.sin(phi), 1.5);
    }

    private static double normalRadius(double phi) {
        return A / Math.sqrt(1 - E2 * Math.sin(phi) * Math.sin(phi));
    }

    /** The length of a meridian between two latitudes, by Simpson's rule. */
    private static double meridian(double from, double to) {
        int intervals = 1000;
        double width = Math.toRadians(to - from) / intervals;
        double sum = 0;
        for (int i = 0; i < intervals; i++) {
            double phi = Math.toRadians(from) + i * width;
            sum += meridianRadius(phi) + 4 * meridianRadius(phi + width / 2) + meridianRadius(phi + width);
        }
        return sum * width / 6;
    }

    /**
     * Where a geodesic leads, in radians, by its differential equations and the classical Runge-Kutta method: Bessel's
     * d phi / ds = cos alpha / M, d lambda / ds = sin alpha / (N cos phi), d alpha / ds = tan phi sin alpha / N.
     */
    private static double[] walk(double latitude, double longitude, double azimuth, double distance) {
        int steps = 2000;
        double h = distance / steps;
        double[] at = {latitude, longitude, azimuth};
        for (int i = 0; i < steps; i++) {
            double[] k1 = direction(at);
            double[] k2 = direction(moved(at, k1, h / 2));
            double[] k3 = direction(moved(at, k2, h / 2));
            double[] k4 = direction(moved(at, k3, h));
            at = moved(moved(moved(moved(at, k1, h / 6), k2, h / 3), k3, h / 3), k4, h / 6);
        }
        return at;
    }

    private static double[] direction(double[] at) {
        double phi = at[0];
        double alpha = at[2];
        double normal = normalRadius(phi);
        return new double[] {
            Math.cos(alpha) / meridianRadius(phi),
            Math.sin(alpha) / (normal * Math.cos(phi)),
            Math.tan(phi) * Math.sin(alpha) / normal
        };
    }

    private static double[] moved(double[] at, double[] direction, double by) {
        return new double[] {at[0] + by * direction[0], at[1] + by * direction[1], at[2] + by * direction[2]};
    }
}
