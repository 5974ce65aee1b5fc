package good;

import dev.tracegrad.annotations.Traced;

/** Every loop, with break, continue, labels and returns inside, and recursion: a node for each turn's operations. */
class Loops {
    @Traced
    static double power(double x, int n) {
        double product = 1;
        for (int i = 0; i < n % 9; i++) {
            product *= x;
        }
        return product;
    }

    @Traced
    static double newton(double a) {
        double x = a > 1 ? a : 1;
        int steps = 0;
        while (Math.abs(x * x - a) > 1e-12 * a && steps < 50) {
            x = (x + a / x) / 2;
            steps++;
        }
        return x;
    }

    @Traced
    static double halved(double x) {
        int n = 0;
        do x /= 2; while (x > 1 && ++n < 60);
        return x;
    }

    @Traced
    static double series(double x) {
        double sum = 0;
        double term = 1;
        for (int n = 1; ; n++) {
            sum += term;
            term = term * x / n;
            if (Math.abs(term) < 1e-9) {
                break;
            }
            if (n > 40) {
                return Double.NaN;
            }
        }
        return sum;
    }

    @Traced
    static double activeHead(double x, double limit) {
        int turns = 0;
        double last = x;
        for (double y = x, step = 0.5; y < limit && turns < 30; y = y + step, turns++) {
            if (y < 0) {
                continue;
            }
            last = y;
        }
        for (double y = x, z = limit; y < z && turns < 60; y++, --z, turns += 1) {
            last += y * z;
        }
        return last;
    }

    @Traced
    static double labels(double x, int n) {
        double sum = x;
        outer:
        for (int i = 0; i < n % 6; i++) {
            inner:
            for (double j = 0, k = x; j < 4; j++) {
                if (j > i) continue outer;
                if (sum > 1e6) break outer;
                if (k > j) break inner;
                sum = sum * 1.5 + j;
            }
            sum++;
        }
        done: {
            if (sum < 0) break done;
            sum = -sum;
        }
        int turns = 0;
        spin:
        while (true) {
            sum--;
            if (sum < 100 || turns++ > 20) break spin;
            sum /= 10;
        }
        return sum;
    }

    @Traced
    static double nestedAssignments(double x, double y) {
        double a, b;
        a = b = x * y;
        double c = (a = x + 1) * a + a;
        double d = x + (x = y) * x - (x += 2) / ++x;
        int n = 0;
        while ((b = b / 2) > 1 && n++ < 40) {
            c = c + b;
        }
        return a + b + c + (y > 0 ? (a = y) : (b = 2)) + d + (n = 3) * a + n;
    }

    @Traced
    static double factorial(double n) {
        return n > 20 || !(n > 1) ? 1 : n * factorial(n - 1);
    }

    @Traced
    static double even(double x, int depth) {
        return depth > 7 || depth < 0 ? x : odd(x * 0.5, depth + 1);
    }

    private static double odd(double x, int depth) {
        return even(x + 1, depth + 1) * 2;
    }

    @Traced
    static double passiveLoop(double x, int n) {
        int count = 0;
        for (int i = n & 15, j = 0; i > 0; i >>= 1, j++) count += i & j;
        for (; ; ) {
            if (count++ > 3) break;
        }
        return x * count;
    }
}
