package geodesic1;

import dev.tracegrad.annotations.Traced;

public class Main {
    @Traced
    static double all(double x, double y, double z) {
        Geo geo = new Geo(2);
        return geo.distance(x, y, z) + geo.path(x, y, z) + geo.pairs(x, y, z) + geo.queue(x, y, z);
    }

    public static void main(String[] args) {
        System.out.println(all(0.7, 1.3, -0.4));
    }
}
