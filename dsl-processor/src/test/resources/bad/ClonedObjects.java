package bad;

import dev.tracegrad.annotations.Traced;

/** Copies that would lose what is known of the numbers in them. */
class ClonedObjects {
    @Traced
    static double ofClone(double x, double y) throws CloneNotSupportedException {
        ClonedPoint point = new ClonedPoint();
        // WARNING ALONE: field-write
        point.x = x;
        // ERROR ALONE: untraced-values // ERROR ALONG: untraceable-callee
        return point.copy().x * y;
    }

    @Traced
    static class Vec {
        final double x;

        Vec(double x) {
            this.x = x;
        }
    }

    private static final double[][] ROWS = {{1, 2}};
    private static final Vec[] VECTORS = {null};

    private static double[][] made(double x) {
        return new double[][] {{x, 2}};
    }

    @Traced
    static double copiedRows(double x) {
        double[][] rows = made(x);
        Vec[] vectors = {new Vec(x)};
        // ERROR: hidden-value // WARNING: field-write
        System.arraycopy(rows, 0, ROWS, 0, 1);
        // ERROR: hidden-value
        System.arraycopy(vectors, 0, VECTORS, 0, 1);
        Object any = new double[1];
        // ERROR: hidden-value
        System.arraycopy(rows[0], 0, any, 0, 1);
        return ROWS[0][0];
    }
}

class ClonedPoint implements Cloneable {
    double x;

    ClonedPoint copy() throws CloneNotSupportedException {
        return (ClonedPoint) clone();
    }
}
