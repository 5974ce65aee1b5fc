package bad;

import dev.tracegrad.annotations.Traced;

/** Objects that are copied field by field, without what is known of the numbers in them. */
class ClonedObjects {
    @Traced
    static double ofClone(double x, double y) throws CloneNotSupportedException {
        ClonedPoint point = new ClonedPoint();
        // WARNING: field-write
        point.x = x;
        // ERROR: untraced-values
        return point.copy().x * y;
    }
}

class ClonedPoint implements Cloneable {
    double x;

    ClonedPoint copy() throws CloneNotSupportedException {
        return (ClonedPoint) clone();
    }
}
