package good;

import dev.tracegrad.Value;
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
        Value.argument(x, "x");
        Value y = x; // Switches.java:23
        switch (n) { // Switches.java:24
            case 0: // Switches.java:25
                return Value.constant(0).at("Switches.java:26");
            case 1: // Switches.java:27
                y = y.times(2).named("y").at("Switches.java:28");
            case Switches.TWO: // Switches.java:29
                y = y.plus(1).named("y").at("Switches.java:30");
                break; // Switches.java:31
            case 3, SEVEN: // Switches.java:32
                {
                    Value z = y.times(y).named("z").at("Switches.java:33");
                    y = z; // Switches.java:34
                    break; // Switches.java:35
                }
            default: // Switches.java:37
                y = y.unaryMinus().named("y").at("Switches.java:38");
        }
        return y; // Switches.java:40
    }

    /**
     * The graph of {@link Switches#rules(double, Switches.Shape, boolean)}.
     */
    static Value rules(Value x, Switches.Shape shape, boolean line) {
        Value.argument(x, "x");
        Value area; // Switches.java:45
        switch (line ? Switches.Shape.LINE : shape) { // Switches.java:46
            case SQUARE -> { // Switches.java:47
                area = x.times(x).named("area").at("Switches.java:47");
            }
            case CIRCLE -> { // Switches.java:48
                Value r = x.div(2).named("r").at("Switches.java:49");
                area = Value.constant(Math.PI, "Math.PI").times(r).times(r)
                        .named("area").at("Switches.java:50");
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
        Value.argument(x, "x");
        switch (currency) { // Switches.java:59
            case "eur": // Switches.java:60
                x = x.times(1.25).named("x").at("Switches.java:61");
                break; // Switches.java:62
            case "usd": // Switches.java:63
        }
        switch (c) { // Switches.java:65
            case 'a' -> { // Switches.java:66
                x = x.plus(1).named("x").at("Switches.java:66");
            }
            case 'b', 'c' -> { // Switches.java:67
            }
            default -> { // Switches.java:68
                x = x.minus(1).named("x").at("Switches.java:68");
            }
        }
        return x; // Switches.java:70
    }

    /**
     * The graph of {@link Switches#inLoop(double, int)}.
     */
    static Value inLoop(Value x, int n) {
        Value.argument(x, "x");
        turns: for (int i = 0; i < 6; i++) { // Switches.java:76
            switch ((n + i) & 3) { // Switches.java:77
                case 0: // Switches.java:78
                    continue; // Switches.java:79
                case 1: // Switches.java:80
                    x = x.times(1.5).named("x").at("Switches.java:81");
                    break; // Switches.java:82
                case 2: // Switches.java:83
                    break turns; // Switches.java:84
                default: // Switches.java:85
                    x = x.minus(Value.constant(i, "i")).named("x").at("Switches.java:86");
            }
            x = x.plus(0.25).named("x").at("Switches.java:88");
        }
        return x; // Switches.java:90
    }

    /**
     * The graph of {@link Switches#inConditional(double, int, float)}.
     */
    static Value inConditional(Value x, int n, float f) {
        Value.argument(x, "x");
        double y = n > 2 ? (switch (n) {
            case 3 -> n; // Switches.java:95
            default -> 2; // Switches.java:95
        }) : 'd'; // Switches.java:95
        double z = x.data() > 0 ? switch (n) {
            case 1 -> f; // Switches.java:96
            default -> 16777217; // Switches.java:96
        } : n; // Switches.java:96
        return x.times(Value.constant(y, "y")).plus(Value.constant(z, "z").times(x))
                .at("Switches.java:97");
    }
}
