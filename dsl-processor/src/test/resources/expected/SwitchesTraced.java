package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Switches}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class SwitchesTraced {
    private static final int SEVEN = 7;

    private SwitchesTraced() {
    }

    /**
     * The graph of {@link Switches#fallThrough(double, int)}.
     */
    @SuppressWarnings("fallthrough")
    static Value fallThrough(Value x, int n) {
        Scope scope = Scope.of(Sites.FALL_THROUGH);
        Nodes.argument(x, scope, 1);
        Value y = x; // Switches.java:23
        switch (n) { // Switches.java:24
            case 0: // Switches.java:25
                return Nodes.at(Value.constant(0), scope, 2); // Switches.java:26
            case 1: // Switches.java:27
                y = Nodes.at(y.times(2), scope, 3); // Switches.java:28
            case Switches.TWO: // Switches.java:29
                y = Nodes.at(y.plus(1), scope, 4); // Switches.java:30
                break; // Switches.java:31
            case 3, SEVEN: // Switches.java:32
                {
                    Value z = Nodes.at(y.times(y), scope, 5); // Switches.java:33
                    y = z; // Switches.java:34
                    break; // Switches.java:35
                }
            default: // Switches.java:37
                y = Nodes.at(y.unaryMinus(), scope, 6); // Switches.java:38
        }
        return y; // Switches.java:40
    }

    /**
     * The graph of {@link Switches#rules(double, Switches.Shape, boolean)}.
     */
    static Value rules(Value x, Switches.Shape shape, boolean line) {
        Scope scope = Scope.of(Sites.RULES);
        Nodes.argument(x, scope, 1);
        Value area; // Switches.java:45
        switch (line ? Switches.Shape.LINE : shape) { // Switches.java:46
            case SQUARE -> { // Switches.java:47
                area = Nodes.at(x.times(x), scope, 2); // Switches.java:47
            }
            case CIRCLE -> { // Switches.java:48
                Value r = Nodes.at(x.div(2), scope, 3); // Switches.java:49
                area = Nodes.at(Nodes.times(Math.PI, "Math.PI", r).times(r), scope, 4); // Switches.java:50
            }
            default -> { // Switches.java:52
                throw new IllegalArgumentException("no area: " + shape); // Switches.java:52
            }
        }
        return area; // Switches.java:54
    }

    /**
     * The graph of {@link Switches#texts(double, String, char)}.
     */
    static Value texts(Value x, String currency, char c) {
        Scope scope = Scope.of(Sites.TEXTS);
        Nodes.argument(x, scope, 1);
        switch (currency) { // Switches.java:59
            case "eur": // Switches.java:60
                x = Nodes.at(x.times(1.25), scope, 2); // Switches.java:61
                break; // Switches.java:62
            case "usd": // Switches.java:63
        }
        switch (c) { // Switches.java:65
            case 'a' -> { // Switches.java:66
                x = Nodes.at(x.plus(1), scope, 3); // Switches.java:66
            }
            case 'b', 'c' -> { // Switches.java:67
            }
            default -> { // Switches.java:68
                x = Nodes.at(x.minus(1), scope, 4); // Switches.java:68
            }
        }
        return x; // Switches.java:70
    }

    /**
     * The graph of {@link Switches#inLoop(double, int)}.
     */
    static Value inLoop(Value x, int n) {
        Scope scope = Scope.of(Sites.IN_LOOP);
        Nodes.argument(x, scope, 1);
        turns: for (int i = 0; i < 6; i++) { // Switches.java:76
            switch ((n + i) & 3) { // Switches.java:77
                case 0: // Switches.java:78
                    continue; // Switches.java:79
                case 1: // Switches.java:80
                    x = Nodes.at(x.times(1.5), scope, 2); // Switches.java:81
                    break; // Switches.java:82
                case 2: // Switches.java:83
                    break turns; // Switches.java:84
                default: // Switches.java:85
                    x = Nodes.at(Nodes.minus(x, i, "i"), scope, 3); // Switches.java:86
            }
            x = Nodes.at(x.plus(0.25), scope, 4); // Switches.java:88
        }
        return x; // Switches.java:90
    }

    /**
     * The graph of {@link Switches#inConditional(double, int, float)}.
     */
    static Value inConditional(Value x, int n, float f) {
        Scope scope = Scope.of(Sites.IN_CONDITIONAL);
        Nodes.argument(x, scope, 1);
        double y = n > 2 ? (switch (n) {
            case 3 -> n; // Switches.java:95
            default -> 2; // Switches.java:95
        }) : 'd'; // Switches.java:95
        double z = x.data() > 0 ? switch (n) {
            case 1 -> f; // Switches.java:96
            default -> 16777217; // Switches.java:96
        } : n; // Switches.java:96
        return Nodes.at(Nodes.times(x, y, "y").plus(Nodes.times(z, "z", x)), scope, 2); // Switches.java:97
    }

    /**
     * The graph of {@link Switches#beside(double, int)}.
     */
    @SuppressWarnings("try")
    static Value beside(Value x, int n) {
        try (Scope scope = Scope.enter(Sites.BESIDE)) {
            Nodes.argument(x, scope, 1);
            Value[] all = new Value[] {x}; // Switches.java:107
            double weight = 2; // Switches.java:108
            weight *= switch (n) {
                case 0 -> 1; // Switches.java:110
                default -> { // Switches.java:111
                    for (int i = 0; i < 2; i++) { // Switches.java:112
                        Scope pass = scope.pass("i", i);
                        all[0] = squared(all[0]); // Switches.java:113
                    }
                    yield 3; // Switches.java:115
                }
            }; // Switches.java:109
            return Nodes.at(Nodes.times(all[0], weight, "weight"), scope, 2); // Switches.java:118
        }
    }

    /**
     * The graph of {@link Switches#constantLabels(double, int)}.
     */
    static Value constantLabels(Value x, int n) {
        Scope scope = Scope.of(Sites.CONSTANT_LABELS);
        Nodes.argument(x, scope, 1);
        final String first = "ab"; // Switches.java:124
        final var second = first + 1 + 'c' + 1.5 + true; // Switches.java:125
        final String third = n > 100 ? "x" : "y"; // Switches.java:126
        String text = n % 3 == 0 ? "ab" : n % 3 == 1 ? "ab1c1.5true" : third; // Switches.java:127
        switch (text) { // Switches.java:128
            case first: // Switches.java:129
                return x; // Switches.java:130
            case second: // Switches.java:131
                return Nodes.at(x.times(x), scope, 2); // Switches.java:132
            case first + "-": // Switches.java:133
                return Nodes.at(Value.constant(2), scope, 3); // Switches.java:134
            default: // Switches.java:135
                return Nodes.at(x.unaryMinus(), scope, 4); // Switches.java:136
        }
    }

    /**
     * The graph of {@link Switches#squared(double)}, which a traced method calls.
     */
    private static Value squared(Value x) {
        Scope scope = Scope.of(Sites.SQUARED);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.times(x), scope, 2); // Switches.java:101
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String FALL_THROUGH = """
                Switches.java
                fallThrough
                20
                x\s
                return 26:24-25
                y 28:21-26(28:21-22,28:25-26)
                y 30:17-23(30:17-18,30:22-23)
                z 33:28-33(33:28-29,33:32-33)
                y 38:21-23(38:22-23)

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
                """;

        static final String RULES = """
                Switches.java
                rules
                43
                x\s
                area 47:35-40(47:35-36,47:39-40)
                r 49:28-33(49:28-29,49:32-33)
                area 50:24-39(50:24-35(50:24-31,50:34-35),50:38-39)

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
                """;

        static final String TEXTS = """
                Switches.java
                texts
                57
                x\s
                x 61:17-26(61:17-18,61:22-26)
                x 66:25-31(66:25-26,66:30-31)
                x 68:24-27

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
                """;

        static final String IN_LOOP = """
                Switches.java
                inLoop
                73
                x\s
                x 81:25-32(81:25-26,81:29-32)
                x 86:21-27(86:21-22,86:26-27)
                x 88:17-25(88:17-18,88:21-25)

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
                """;

        static final String IN_CONDITIONAL = """
                Switches.java
                inConditional
                93
                x\s
                return 97:16-29(97:16-21(97:16-17,97:20-21),97:24-29(97:24-25,97:28-29))

                    @Traced
                    static double inConditional(double x, int n, float f) {
                        double y = n > 2 ? (switch (n) { case 3 -> n; default -> 2; }) : 'd';
                        double z = x > 0 ? switch (n) { case 1 -> f; default -> 16777217; } : n;
                        return x * y + z * x;
                    }
                """;

        static final String BESIDE = """
                Switches.java
                beside
                105
                x\s
                return 118:16-31(118:16-22,118:25-31)

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
                """;

        static final String CONSTANT_LABELS = """
                Switches.java
                constantLabels
                122
                x\s
                return 132:24-29(132:24-25,132:28-29)
                return 134:24-25
                return 136:24-26(136:25-26)

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
                """;

        static final String SQUARED = """
                Switches.java
                squared
                100
                x\s
                return 101:16-21(101:16-17,101:20-21)

                    private static double squared(double x) {
                        return x * x;
                    }
                """;
    }
}
