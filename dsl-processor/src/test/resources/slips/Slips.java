package good;

enum Colour {
    RED,
    GREEN
}

interface Shape {
    double area(double x);
}

abstract class Base {
    abstract double base(double x);

    final double fixed(double x) {
        return x;
    }
}

class Box {
    static final double LIMIT = 1;
    final double constant = 1;
    double size;

    Box(double size) {
        this.size = size;
    }

    double get() {
        return size;
    }
}

final class Leaf {
    private final double hidden;

    Leaf(double hidden) {
        this.hidden = hidden;
    }

    private double hidden() {
        return hidden;
    }
}
