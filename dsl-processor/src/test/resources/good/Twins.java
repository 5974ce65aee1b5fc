package good;

import dev.tracegrad.annotations.Traced;

/** Objects of numbers: an annotated class has a twin, which a traced method takes, makes and returns. */
class Twins {
    @Traced
    record Complex(double re, double im) {
        static final Complex I = new Complex(0, 1);

        @SuppressWarnings("traced:equality")
        Complex {
            if (re == 13) {
                throw new IllegalArgumentException("unlucky");
            }
            im = im + 0;
        }

        Complex(double re) {
            this(re, 0);
        }

        Complex plus(Complex other) {
            return new Complex(re + other.re, im + other.im);
        }

        Complex times(Complex other) {
            return new Complex(re * other.re - im * other.im, re * other.im + im * other.re());
        }

        Complex scaled(double factor) {
            return new Complex(re * factor, im * factor);
        }

        Complex turned() {
            return times(I);
        }

        double abs() {
            return Math.hypot(re, im);
        }

        @SuppressWarnings("traced:equality")
        boolean isReal() {
            return im == 0 | Double.isNaN(im);
        }

        Complex self() {
            return this;
        }

        static Complex polar(double r, double phi) {
            return new Complex(r * Math.cos(phi), r * Math.sin(phi));
        }

        static Complex sample() {
            return new Complex(1.5, -2);
        }

        @Override
        public String toString() {
            return re + "+" + im + "i";
        }
    }

    @Traced
    static double horner(Complex z, double a, double b) {
        Complex w = z.times(z).plus(new Complex(a)).scaled(b);
        Complex zero = new Complex(0, 0);
        Complex sum = w.plus(zero).plus(Complex.I);
        return sum.abs() + w.re() + w.im + (w.isReal() ? 1 : 2);
    }

    @Traced
    static Complex unit(double phi) {
        return Complex.polar(1, phi);
    }

    @Traced
    static double array(Complex[] zs, double x) {
        Complex sum = new Complex(x);
        for (Complex z : zs) {
            sum = sum.plus(z);
        }
        Complex[] pair = {sum, sum.turned()};
        Complex[] more = new Complex[2];
        more[0] = pair[1];
        return pair[1].abs() + more[0].re() + (more[1] == null ? 1 : 0);
    }

    @Traced
    static double passive(double x) {
        Complex z = new Complex(3, 4);
        return x * z.abs() + Complex.I.im() * x;
    }

    private final Complex held = new Complex(2, 1);

    @Traced
    double field(double x) {
        return held.scaled(x).abs() + held.plus(new Complex(x, 1)).re() + held.re * x;
    }

    /** A class that changes. */
    @Traced
    static class Particle {
        private double x;
        protected double v = 2;
        double[] trail = new double[3];
        final double mass;
        int steps;
        private String name;

        Particle(double x, double mass) {
            this.x = x;
            this.mass = mass;
            name = "p" + steps;
            trail[0] = x;
        }

        Particle(double mass) {
            this(1, mass);
            v = mass * 2;
        }

        void step(double dt) {
            v -= x * dt / mass;
            x += v * dt;
            steps++;
            trail[steps % 3] = x;
        }

        double energy() {
            return mass * v * v / 2 + potential();
        }

        double potential() {
            return x * x / 2;
        }

        String name() {
            return name + steps;
        }

        double trailed() {
            double sum = 0;
            for (double t : trail) {
                sum += t;
            }
            return sum + name().length();
        }

        static Particle sample() {
            return new Particle(0.5, 2);
        }
    }

    @Traced
    static class Charged extends Particle {
        private final double charge;

        Charged(double charge) {
            super(charge + 1);
            this.charge = charge;
        }

        @Override
        double potential() {
            return super.potential() + charge * v;
        }

        static Charged sample() {
            return new Charged(1.5);
        }
    }

    @Traced
    static double simulated(double x, double dt, int n) {
        Particle particle = new Particle(x, 2);
        for (int i = 0; i < n % 5; i++) {
            particle.step(dt);
        }
        Particle other = n > 3 ? particle : new Charged(x);
        other.step(dt);
        return particle.energy() + other.energy() + other.trailed() + other.steps + particle.v;
    }

    interface Curve {
        double at(double x);
    }

    /** A function that is an object of numbers. */
    @Traced
    record Line(double slope) implements Curve {
        @Override
        public double at(double x) {
            return slope * x;
        }

        static Line sample() {
            return new Line(2);
        }
    }

    @Traced
    static double called(Curve curve, double x) {
        return curve.at(x) + 1;
    }

    @Traced
    static double functions(double x, boolean flag) {
        Line line = new Line(x);
        Curve curve = new Line(x + 1);
        Curve chosen = flag ? line : t -> t * x;
        Curve constant = new Line(3);
        return called(line, x) + called(curve, 2) + called(new Line(2 * x), x) + chosen.at(x) + called(constant, x);
    }

    static Twins sample() {
        return new Twins();
    }

    /** The arguments of another constructor may have bodies, which do as they like. */
    @Traced
    static class Summed extends Particle {
        private double more = 1;

        Summed(double x) {
            super(
                    new Curve() {
                        @Override
                        public double at(double t) {
                            double[] both = {t, x};
                            both[0] *= x;
                            return both[0] + both[1];
                        }
                    }.at(x + 1),
                    2);
        }

        static Summed sample() {
            return new Summed(0.5);
        }
    }

    @Traced
    static double summed(double x) {
        return new Summed(x).energy();
    }
}
