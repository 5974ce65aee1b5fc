package good;

import dev.tracegrad.annotations.Traced;

/** Names: of what an assignment makes, never of an alias; several values of one variable. */
class Variables {
    @Traced
    static double reassigned(double x) {
        x = x * 2;
        x = x + 1;
        double y = x;
        x += y;
        x -= 1;
        x *= y;
        x /= 3;
        x %= 5;
        return x;
    }

    @Traced
    static double alias(double a, double b) {
        double d = a * b;
        double e = d;
        double f = (e);
        double g = +f;
        double h = (double) g;
        return h;
    }

    @Traced
    static double declaredTogether(double a) {
        double b = a * 2, c = b * a, unused;
        final double d = c + b;
        return d;
    }

    @Traced
    static double inferred(double a, int i) {
        var b = a * i;
        var n = i * 2;
        final var text = "n";
        return b + n + text.length();
    }

    @Traced
    static double passiveLocals(double a) {
        double dt = 0.1;
        double half = dt / 2;
        double late;
        late = half + 1;
        late *= 2;
        return a * dt + a * half + late;
    }

    @Traced
    static double activeLater(double a, boolean flag) {
        double s = 1;
        double t = s;
        if (flag) {
            s = a;
        }
        return s * 2 + t;
    }

    @Traced
    static double selfReference(double d) {
        d += d * d;
        d = d - d;
        return d;
    }

    @Traced
    static double awkwardNames(double Value, double self, double Variables, double argument) {
        double Math = Value * self;
        return Math + Variables / 2 + constant() - argument;
    }

    static double constant() {
        return 4;
    }

    @Traced
    static double finalParameter(final double x, final int n) {
        final double K = 2;
        return x * K * n;
    }
}
