package good;

import dev.tracegrad.annotations.Traced;

/** Both kinds of switch statement, on numbers, characters, strings and enums, with and without falling through. */
class Switches {
    static final int TWO = 2;
    private static final int SEVEN = 7;

    enum Shape {
        SQUARE,
        CIRCLE,
        LINE;

        static Shape sample() {
            return CIRCLE;
        }
    }

    @Traced
    @SuppressWarnings("fallthrough")
    static double fallThrough(double x, int n) {
        double y = x;
        switch (n) {
            case 0:
                return 0;
            case 1:
                y = y * 2;
            case TWO:
                y += 1;
                break;
            case 3, SEVEN: {
                double z = y * y;
                y = z;
                break;
            }
            default:
                y = -y;
        }
        return y;
    }

    @Traced
    static double rules(double x, Shape shape, boolean line) {
        double area;
        switch (line ? Shape.LINE : shape) {
            case SQUARE -> area = x * x;
            case CIRCLE -> {
                double r = x / 2;
                area = Math.PI * r * r;
            }
            default -> throw new IllegalArgumentException("no area: " + shape);
        }
        return area;
    }

    @Traced
    static double texts(double x, String currency, char c) {
        switch (currency) {
            case "eur":
                x *= 1.25;
                break;
            case "usd":
        }
        switch (c) {
            case 'a' -> x += 1;
            case 'b', 'c' -> {}
            default -> x--;
        }
        return x;
    }

    @Traced
    static double inLoop(double x, int n) {
        turns:
        for (int i = 0; i < 6; i++) {
            switch ((n + i) & 3) {
                case 0:
                    continue;
                case 1:
                    x = x * 1.5;
                    break;
                case 2:
                    break turns;
                default:
                    x -= i;
            }
            x = x + 0.25;
        }
        return x;
    }

    @Traced
    static double inConditional(double x, int n, float f) {
        double y = n > 2 ? (switch (n) { case 3 -> n; default -> 2; }) : 'd';
        double z = x > 0 ? switch (n) { case 1 -> f; default -> 16777217; } : n;
        return x * y + z * x;
    }

    private static double squared(double x) {
        return x * x;
    }

    /** A loop in a switch that stands beside a number of two words. */
    @Traced
    static double beside(double x, int n) {
        double[] all = {x};
        double weight = 2;
        weight *= switch (n) {
            case 0 -> 1;
            default -> {
                for (int i = 0; i < 2; i++) {
                    all[0] = squared(all[0]);
                }
                yield 3;
            }
        };
        return all[0] * weight;
    }

    /** Labels that are variables, whose values the compiler knows. */
    @Traced
    static double constantLabels(double x, int n) {
        final String first = "a" + "b";
        final var second = first + 1 + 'c' + 1.5 + true;
        final String third = n > 100 ? "x" : "y";
        String text = n % 3 == 0 ? "ab" : n % 3 == 1 ? "ab1c1.5true" : third;
        switch (text) {
            case first:
                return x;
            case second:
                return x * x;
            case first + "-":
                return 2;
            default:
                return -x;
        }
    }
}
