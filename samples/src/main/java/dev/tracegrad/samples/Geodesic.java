package dev.tracegrad.samples;

import dev.tracegrad.Graph;
import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.io.IOException;
import java.util.List;

/**
 * The distance between two points of the WGS84 ellipsoid: T. Vincenty, "Direct and inverse solutions of geodesics on the
 * ellipsoid with application of nested equations", Survey Review 23 (176), 1975.
 */
public final class Geodesic {
    private static final double EQUATORIAL_RADIUS = 6378137;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double POLAR_RADIUS = EQUATORIAL_RADIUS * (1 - FLATTENING);

    /** The change of lambda, in radians, at which the iteration ends: less than 0.01 mm on the ground. */
    private static final double TOLERANCE = 1e-12;

    private static final int MOST_ITERATIONS = 100;

    private Geodesic() {}

    /**
     * The length in metres of the shortest line between two points, whose coordinates are in degrees; NaN if one of them
     * is.
     *
     * <p>It has no gradient where the points are the same: that is NaN there.
     *
     * @throws ArithmeticException if the points are nearly antipodal, so that the iteration does not converge; this
     *     happens within 0.8 degrees of the antipode
     */
    @Traced
    static double distance(double latitude1, double longitude1, double latitude2, double longitude2) {
        double u1 = reduced(latitude1);
        double u2 = reduced(latitude2);
        double sinU1 = Math.sin(u1);
        double cosU1 = Math.cos(u1);
        double sinU2 = Math.sin(u2);
        double cosU2 = Math.cos(u2);
        double difference = Math.toRadians(Math.IEEEremainder(longitude2 - longitude1, 360));
        double lambda = difference;
        for (int i = 0; i < MOST_ITERATIONS; i++) {
            double sinLambda = Math.sin(lambda);
            double cosLambda = Math.cos(lambda);
            double sinSigma = Math.hypot(cosU2 * sinLambda, cosU1 * sinU2 - sinU1 * cosU2 * cosLambda);
            double cosSigma = sinU1 * sinU2 + cosU1 * cosU2 * cosLambda;
            double sigma = Math.atan2(sinSigma, cosSigma);
            double sinAlpha = sinSigma > 0 ? cosU1 * cosU2 * sinLambda / sinSigma : 0;
            double cosSquaredAlpha = 1 - sinAlpha * sinAlpha;
            double cosTwoSigmaM = cosSquaredAlpha > 0 ? cosSigma - 2 * sinU1 * sinU2 / cosSquaredAlpha : 0;
            double c = FLATTENING / 16 * cosSquaredAlpha * (4 + FLATTENING * (4 - 3 * cosSquaredAlpha));
            double factor = cosTwoSigmaM + c * cosSigma * (2 * cosTwoSigmaM * cosTwoSigmaM - 1);
            double arc = sigma + c * sinSigma * factor;
            double previous = lambda;
            lambda = difference + (1 - c) * FLATTENING * sinAlpha * arc;
            if (!(Math.abs(lambda - previous) > TOLERANCE)) {
                return length(sigma, sinSigma, cosSigma, cosSquaredAlpha, cosTwoSigmaM);
            }
        }
        throw new ArithmeticException("(" + latitude1 + ", " + longitude1 + ") and (" + latitude2 + ", " + longitude2
                + ") are nearly antipodal");
    }

    /** The reduced latitude, in radians. */
    private static double reduced(double latitude) {
        return Math.atan((1 - FLATTENING) * Math.tan(Math.toRadians(latitude)));
    }

    /** The length of an arc of sigma radians on the auxiliary sphere, in metres on the ellipsoid. */
    private static double length(
            double sigma, double sinSigma, double cosSigma, double cosSquaredAlpha, double cosTwoSigmaM) {
        double e = EQUATORIAL_RADIUS / POLAR_RADIUS;
        double uSquared = cosSquaredAlpha * (e * e - 1);
        double a = 1 + uSquared / 16384 * (4096 + uSquared * (-768 + uSquared * (320 - 175 * uSquared)));
        double b = uSquared / 1024 * (256 + uSquared * (-128 + uSquared * (74 - 47 * uSquared)));
        double square = cosTwoSigmaM * cosTwoSigmaM;
        double third = cosTwoSigmaM * (4 * sinSigma * sinSigma - 3) * (4 * square - 3);
        double deltaSigma = b * sinSigma * (cosTwoSigmaM + b / 4 * (cosSigma * (2 * square - 1) - b / 6 * third));
        return POLAR_RADIUS * a * (sigma - deltaSigma);
    }

    /** Prints this sample; the arguments are ignored. */
    public static void main(String[] args) throws IOException {
        run(Page.standard());
    }

    static void run(Page page) throws IOException {
        page.title("Geodesic: a distance on the ellipsoid and its gradient");
        page.method(Geodesic.class, "distance");

        Place london = new Place("London", 51.5074, -0.1278);
        Place newYork = new Place("New York", 40.7128, -74.0060);
        double plain = distance(london.latitude, london.longitude, newYork.latitude, newYork.longitude);
        Value latitude1 = Value.of(london.latitude);
        Value longitude1 = Value.of(london.longitude);
        Value latitude2 = Value.of(newYork.latitude);
        Value longitude2 = Value.of(newYork.longitude);
        Value distance = GeodesicTraced.distance(latitude1, longitude1, latitude2, longitude2);
        page.results(Geodesic.class, "distance(...)", plain, distance);

        Graph graph = Graph.of(distance);
        graph.backward();
        page.heading("From London to New York, and metres a degree");
        page.line("distance                 %14.3f", plain);
        page.line("d / d latitude of London    %11.3f", latitude1.grad());
        page.line("d / d longitude of London   %11.3f", longitude1.grad());
        page.line("d / d latitude of New York  %11.3f", latitude2.grad());
        page.line("d / d longitude of New York %11.3f", longitude2.grad());

        page.heading("The iterations of the loop are in the graph: each has a sigma of its own");
        for (Value sigma : iterations(graph)) {
            page.line("%s = %.12f   %s", sigma.name(), sigma.data(), sigma.site());
        }

        page.picture(graph, "geodesic");

        page.heading("So the graph grows with the iterations, and these toward the antipode");
        size(page, london, new Place("Paris", 48.8566, 2.3522));
        size(page, london, newYork);
        size(page, london, new Place("Sydney", -33.8688, 151.2093));
        size(page, new Place("Madrid", 40.4168, -3.7038), new Place("Wellington", -41.2865, 174.7762));
        size(page, new Place("0 N 0 E", 0, 0), new Place("0.5 N 179 E", 0.5, 179));
        size(page, new Place("0 N 0 E", 0, 0), new Place("0.5 N 179.5 E", 0.5, 179.5));
    }

    private static List<Value> iterations(Graph graph) {
        return graph.topologicalOrder().stream()
                .filter(node -> "sigma".equals(node.name()))
                .toList();
    }

    private static void size(Page page, Place from, Place to) {
        String places = from.name + " - " + to.name;
        try {
            Graph graph = Graph.of(GeodesicTraced.distance(
                    Value.of(from.latitude), Value.of(from.longitude), Value.of(to.latitude), Value.of(to.longitude)));
            page.line(
                    "%-23s %12.3f m %3d iterations %5d nodes",
                    places, graph.root().data(), iterations(graph).size(), graph.size());
        } catch (ArithmeticException e) {
            page.line("%-23s %s", places, e.getMessage());
        }
    }

    private record Place(String name, double latitude, double longitude) {}
}
