package bad;

import dev.tracegrad.annotations.Traced;

/** Calls that may run an override without companion, which would throw when they run. */
class Overrides {
    /** Not annotated: its methods are traced along, but not what its constants have in their place. */
    enum Kind {
        SINGLE,
        SQUARE {
            @Override
            double of(double x) {
                return x * x;
            }
        };

        double of(double x) {
            return 3 * x;
        }
    }

    @Traced
    static double ofConstant(double x) {
        // ERROR ALONE: untraced-override
        return Kind.SQUARE.of(x);
    }

    interface Operation {
        @Traced
        default double of(double x) {
            return x;
        }
    }

    enum Operations implements Operation {
        SQUARE {
            @Override
            public double of(double x) {
                return x * x;
            }
        }
    }

    @Traced
    static double ofInterface(double x, boolean isSquare) {
        // ERROR: untraced-override
        double a = Operations.SQUARE.of(x);
        Operation operation = isSquare ? Operations.SQUARE : new Operation() {};
        // ERROR: untraced-override
        return a + operation.of(x);
    }

    static class Shape {
        @Traced
        double area(double x) {
            return 3 * x;
        }

        @Traced
        double twice(double x) {
            return 2 * area(x);
        }
    }

    static class Square extends Shape {
        @Override
        double area(double x) {
            return x * x;
        }

        @Traced
        double base(double x) {
            return super.area(x);
        }
    }

    static Shape make() {
        return new Square();
    }

    static final Shape KNOWN = new Shape();

    @Traced
    static double ofSubclass(double x) {
        // ERROR ALONE: untraced-override
        double a = make().area(x);
        // ERROR ALONE: untraced-override
        double b = make().twice(x);
        // ERROR ALONE: untraced-override
        double c = new Square().twice(x);
        Shape known = new Shape();
        return a + b + c + known.area(x) + KNOWN.twice(x) + new Square().base(x);
    }

    static class Body {
        double mass(double x) {
            return x;
        }
    }

    @Traced
    static double ofAnonymous(double x) {
        Body body = new Body() {
            @Override
            double mass(double y) {
                return y * y;
            }
        };
        // ERROR: untraced-override
        return body.mass(x);
    }

    static class Inherited {
        public double of(double x) {
            return x * x;
        }
    }

    static class Inheriting extends Inherited implements Operation {}

    @Traced
    static double ofInherited(Inheriting inheriting, double x) {
        Operation operation = inheriting;
        // ERROR: untraced-override
        return operation.of(x);
    }

    @Traced
    static class Solid {
        final double edge;

        Solid(double edge) {
            this.edge = edge;
        }

        double volume(double x) {
            return edge * x;
        }
    }

    @Traced
    static class Lacking extends Solid {
        Lacking(double edge) {
            super(edge);
        }

        @Override
        double volume(double x) {
            // WARNING: not-traced
            return new java.math.BigDecimal(edge * x).doubleValue();
        }
    }

    @Traced
    static double ofTwin(double x) {
        Solid solid = new Lacking(x);
        // ERROR: untraced-override
        return solid.volume(x);
    }

    static class Plain extends Solid {
        Plain() {
            super(2);
        }
    }

    static Solid solid = new Plain();

    @Traced
    static double use(Solid one, double x) {
        return one.edge * x;
    }

    @Traced
    static double ofPlain(double x) {
        // ERROR ALONE: untraced-subclass
        return use(solid, x) + use(new Solid(2), x);
    }

    interface Curve {
        double at(double x);
    }

    static class Parabola implements Curve {
        @Override
        @Traced
        public double at(double x) {
            return x * x;
        }
    }

    static class Cubic implements Curve {
        @Override
        public double at(double x) {
            return x * x * x;
        }
    }

    static Curve curve = new Cubic();

    @Traced
    static double use(Curve one, double x) {
        return one.at(x);
    }

    @Traced
    static double ofFunction(double x) {
        // ERROR ALONE: untraced-function
        double a = curve.at(x);
        // ERROR ALONE: untraced-function
        double b = use(curve, x);
        return a + b + use(new Parabola(), x);
    }

    static double total;

    @Traced
    static class Adding {
        @SuppressWarnings("traced:field-write")
        void add(double x) {
            total += x;
            hook();
        }

        void hook() {}
    }

    static Adding adding = new Adding() {
        @Override
        void hook() {
            total *= 3;
        }
    };

    /** What is overridden has no number in its signature, but what overrides it reads one. */
    @Traced
    static double ofHook(double x) {
        // ERROR: untraced-override
        adding.add(x);
        return total;
    }
}
