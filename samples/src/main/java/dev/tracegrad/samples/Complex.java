package dev.tracegrad.samples;

import dev.tracegrad.annotations.Traced;

/** A complex number, computed in double arithmetic: infinities and NaN take the course of the formulas. */
@Traced
record Complex(double re, double im) {
    Complex plus(Complex other) {
        return new Complex(re + other.re, im + other.im);
    }

    Complex minus(Complex other) {
        return new Complex(re - other.re, im - other.im);
    }

    Complex times(Complex other) {
        return new Complex(re * other.re - im * other.im, re * other.im + im * other.re);
    }

    /** The quotient, by R. L. Smith, "Algorithm 116: Complex division", Communications of the ACM 5 (8), 1962. */
    Complex dividedBy(Complex other) {
        if (Math.abs(other.re) >= Math.abs(other.im)) {
            double ratio = other.im / other.re;
            double denominator = other.re + ratio * other.im;
            return new Complex((re + im * ratio) / denominator, (im - re * ratio) / denominator);
        }
        double ratio = other.re / other.im;
        double denominator = other.im + ratio * other.re;
        return new Complex((re * ratio + im) / denominator, (im * ratio - re) / denominator);
    }

    double abs() {
        return Math.hypot(re, im);
    }

    /** The angle to the positive real axis, in radians between -π and π. */
    double phase() {
        return Math.atan2(im, re);
    }

    /**
     * The root whose real part is not negative, by P. Friedland, "Algorithm 312: Absolute value and square root of a
     * complex number", Communications of the ACM 10 (10), 1967.
     */
    Complex sqrt() {
        double larger = Math.sqrt((Math.abs(re) + abs()) / 2);
        if (larger <= 0) {
            return new Complex(larger, im);
        }
        double smaller = im / (2 * larger);
        return re < 0 ? new Complex(Math.abs(smaller), Math.copySign(larger, im)) : new Complex(larger, smaller);
    }
}
