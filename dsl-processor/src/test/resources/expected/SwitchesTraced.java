package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Switches}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
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
        Value.argument(x, scope, 1);
        Value y = x; // Switches.java:23
        switch (n) { // Switches.java:24
            case 0: // Switches.java:25
                return Value.constant(0).at(scope, 2); // Switches.java:26
            case 1: // Switches.java:27
                y = y.times(2).at(scope, 3); // Switches.java:28
            case Switches.TWO: // Switches.java:29
                y = y.plus(1).at(scope, 4); // Switches.java:30
                break; // Switches.java:31
            case 3, SEVEN: // Switches.java:32
                {
                    Value z = y.times(y).at(scope, 5); // Switches.java:33
                    y = z; // Switches.java:34
                    break; // Switches.java:35
                }
            default: // Switches.java:37
                y = y.unaryMinus().at(scope, 6); // Switches.java:38
        }
        return y; // Switches.java:40
    }

    /**
     * The graph of {@link Switches#rules(double, Switches.Shape, boolean)}.
     */
    static Value rules(Value x, Switches.Shape shape, boolean line) {
        Scope scope = Scope.of(Sites.RULES);
        Value.argument(x, scope, 1);
        Value area; // Switches.java:45
        switch (line ? Switches.Shape.LINE : shape) { // Switches.java:46
            case SQUARE -> { // Switches.java:47
                area = x.times(x).at(scope, 2); // Switches.java:47
            }
            case CIRCLE -> { // Switches.java:48
                Value r = x.div(2).at(scope, 3); // Switches.java:49
                area = Values.times(Math.PI, "Math.PI", r).times(r)
                        .at(scope, 4); // Switches.java:50
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
        Value.argument(x, scope, 1);
        switch (currency) { // Switches.java:59
            case "eur": // Switches.java:60
                x = x.times(1.25).at(scope, 2); // Switches.java:61
                break; // Switches.java:62
            case "usd": // Switches.java:63
        }
        switch (c) { // Switches.java:65
            case 'a' -> { // Switches.java:66
                x = x.plus(1).at(scope, 3); // Switches.java:66
            }
            case 'b', 'c' -> { // Switches.java:67
            }
            default -> { // Switches.java:68
                x = x.minus(1).at(scope, 4); // Switches.java:68
            }
        }
        return x; // Switches.java:70
    }

    /**
     * The graph of {@link Switches#inLoop(double, int)}.
     */
    static Value inLoop(Value x, int n) {
        Scope scope = Scope.of(Sites.IN_LOOP);
        Value.argument(x, scope, 1);
        turns: for (int i = 0; i < 6; i++) { // Switches.java:76
            switch ((n + i) & 3) { // Switches.java:77
                case 0: // Switches.java:78
                    continue; // Switches.java:79
                case 1: // Switches.java:80
                    x = x.times(1.5).at(scope, 2); // Switches.java:81
                    break; // Switches.java:82
                case 2: // Switches.java:83
                    break turns; // Switches.java:84
                default: // Switches.java:85
                    x = x.minus(i, "i").at(scope, 3); // Switches.java:86
            }
            x = x.plus(0.25).at(scope, 4); // Switches.java:88
        }
        return x; // Switches.java:90
    }

    /**
     * The graph of {@link Switches#inConditional(double, int, float)}.
     */
    static Value inConditional(Value x, int n, float f) {
        Scope scope = Scope.of(Sites.IN_CONDITIONAL);
        Value.argument(x, scope, 1);
        double y = n > 2 ? (switch (n) {
            case 3 -> n; // Switches.java:95
            default -> 2; // Switches.java:95
        }) : 'd'; // Switches.java:95
        double z = x.data() > 0 ? switch (n) {
            case 1 -> f; // Switches.java:96
            default -> 16777217; // Switches.java:96
        } : n; // Switches.java:96
        return x.times(y, "y").plus(Values.times(z, "z", x)).at(scope, 2); // Switches.java:97
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String FALL_THROUGH = "Switches.java\n"
                + "fallThrough\n"
                + "20\n"
                + "x \n"
                + " 26:24-25\n"
                + "y 28:21-26(28:21-22,28:25-26)\n"
                + "y 30:17-23(30:17-18,30:22-23)\n"
                + "z 33:28-33(33:28-29,33:32-33)\n"
                + "y 38:21-23(38:22-23)\n"
                + "\n"
                + "    @Traced\n"
                + "    @SuppressWarnings(\"fallthrough\")\n"
                + "    static double fallThrough(double x, int n) {\n"
                + "        double y = x;\n"
                + "        switch (n) {\n"
                + "            case 0:\n"
                + "                return 0;\n"
                + "            case 1:\n"
                + "                y = y * 2;\n"
                + "            case TWO:\n"
                + "                y += 1;\n"
                + "                break;\n"
                + "            case 3, SEVEN: {\n"
                + "                double z = y * y;\n"
                + "                y = z;\n"
                + "                break;\n"
                + "            }\n"
                + "            default:\n"
                + "                y = -y;\n"
                + "        }\n"
                + "        return y;\n"
                + "    }\n";

        static final String RULES = "Switches.java\n"
                + "rules\n"
                + "43\n"
                + "x \n"
                + "area 47:35-40(47:35-36,47:39-40)\n"
                + "r 49:28-33(49:28-29,49:32-33)\n"
                + "area 50:24-39(50:24-35(50:24-31,50:34-35),50:38-39)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double rules(double x, Shape shape, boolean line) {\n"
                + "        double area;\n"
                + "        switch (line ? Shape.LINE : shape) {\n"
                + "            case SQUARE -> area = x * x;\n"
                + "            case CIRCLE -> {\n"
                + "                double r = x / 2;\n"
                + "                area = Math.PI * r * r;\n"
                + "            }\n"
                + "            default -> throw new IllegalArgumentException(\"no area: \" + shape);\n"
                + "        }\n"
                + "        return area;\n"
                + "    }\n";

        static final String TEXTS = "Switches.java\n"
                + "texts\n"
                + "57\n"
                + "x \n"
                + "x 61:17-26(61:17-18,61:22-26)\n"
                + "x 66:25-31(66:25-26,66:30-31)\n"
                + "x 68:24-27\n"
                + "\n"
                + "    @Traced\n"
                + "    static double texts(double x, String currency, char c) {\n"
                + "        switch (currency) {\n"
                + "            case \"eur\":\n"
                + "                x *= 1.25;\n"
                + "                break;\n"
                + "            case \"usd\":\n"
                + "        }\n"
                + "        switch (c) {\n"
                + "            case 'a' -> x += 1;\n"
                + "            case 'b', 'c' -> {}\n"
                + "            default -> x--;\n"
                + "        }\n"
                + "        return x;\n"
                + "    }\n";

        static final String IN_LOOP = "Switches.java\n"
                + "inLoop\n"
                + "73\n"
                + "x \n"
                + "x 81:25-32(81:25-26,81:29-32)\n"
                + "x 86:21-27(86:21-22,86:26-27)\n"
                + "x 88:17-25(88:17-18,88:21-25)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double inLoop(double x, int n) {\n"
                + "        turns:\n"
                + "        for (int i = 0; i < 6; i++) {\n"
                + "            switch ((n + i) & 3) {\n"
                + "                case 0:\n"
                + "                    continue;\n"
                + "                case 1:\n"
                + "                    x = x * 1.5;\n"
                + "                    break;\n"
                + "                case 2:\n"
                + "                    break turns;\n"
                + "                default:\n"
                + "                    x -= i;\n"
                + "            }\n"
                + "            x = x + 0.25;\n"
                + "        }\n"
                + "        return x;\n"
                + "    }\n";

        static final String IN_CONDITIONAL = "Switches.java\n"
                + "inConditional\n"
                + "93\n"
                + "x \n"
                + " 97:16-29(97:16-21(97:16-17,97:20-21),97:24-29(97:24-25,97:28-29))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double inConditional(double x, int n, float f) {\n"
                + "        double y = n > 2 ? (switch (n) { case 3 -> n; default -> 2; }) : 'd';\n"
                + "        double z = x > 0 ? switch (n) { case 1 -> f; default -> 16777217; } : n;\n"
                + "        return x * y + z * x;\n"
                + "    }\n";
    }
}
