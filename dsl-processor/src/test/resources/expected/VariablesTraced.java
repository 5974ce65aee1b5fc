package good;

import dev.tracegrad.Value;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Variables}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class VariablesTraced {
    private VariablesTraced() {
    }

    /**
     * The graph of {@link Variables#reassigned(double)}.
     */
    static Value reassigned(Value x) {
        Value.argument(x, "x");
        x = x.times(2).named("x").at("Variables.java:9");
        x = x.plus(1).named("x").at("Variables.java:10");
        Value y = x; // Variables.java:11
        x = x.plus(y).named("x").at("Variables.java:12");
        x = x.minus(1).named("x").at("Variables.java:13");
        x = x.times(y).named("x").at("Variables.java:14");
        x = x.div(3).named("x").at("Variables.java:15");
        x = x.rem(5).named("x").at("Variables.java:16");
        return x; // Variables.java:17
    }

    /**
     * The graph of {@link Variables#alias(double, double)}.
     */
    static Value alias(Value a, Value b) {
        Value.argument(a, "a");
        Value.argument(b, "b");
        Value d = a.times(b).named("d").at("Variables.java:22");
        Value e = d; // Variables.java:23
        Value f = e; // Variables.java:24
        Value g = f; // Variables.java:25
        Value h = g; // Variables.java:26
        return h; // Variables.java:27
    }

    /**
     * The graph of {@link Variables#declaredTogether(double)}.
     */
    static Value declaredTogether(Value a) {
        Value.argument(a, "a");
        Value b = a.times(2).named("b").at("Variables.java:32");
        Value c = b.times(a).named("c").at("Variables.java:32");
        double unused; // Variables.java:32
        final Value d = c.plus(b).named("d").at("Variables.java:33");
        return d; // Variables.java:34
    }

    /**
     * The graph of {@link Variables#inferred(double, int)}.
     */
    static Value inferred(Value a, int i) {
        Value.argument(a, "a");
        Value b = a.times(Value.constant(i, "i")).named("b").at("Variables.java:39");
        var n = i * 2; // Variables.java:40
        final var text = "n"; // Variables.java:41
        return b.plus(Value.constant(n, "n")).plus(Value.constant(text.length(), "text.length()"))
                .at("Variables.java:42");
    }

    /**
     * The graph of {@link Variables#passiveLocals(double)}.
     */
    static Value passiveLocals(Value a) {
        Value.argument(a, "a");
        double dt = 0.1; // Variables.java:47
        double half = dt / 2; // Variables.java:48
        double late; // Variables.java:49
        late = half + 1; // Variables.java:50
        late *= 2; // Variables.java:51
        return a.times(Value.constant(dt, "dt")).plus(a.times(Value.constant(half, "half")))
                .plus(Value.constant(late, "late")).at("Variables.java:52");
    }

    /**
     * The graph of {@link Variables#activeLater(double, boolean)}.
     */
    static Value activeLater(Value a, boolean flag) {
        Value.argument(a, "a");
        Value s = Value.constant(1).named("s").at("Variables.java:57");
        Value t = s; // Variables.java:58
        if (flag) { // Variables.java:59
            s = a; // Variables.java:60
        }
        return s.times(2).plus(t).at("Variables.java:62");
    }

    /**
     * The graph of {@link Variables#selfReference(double)}.
     */
    static Value selfReference(Value d) {
        Value.argument(d, "d");
        d = d.plus(d.times(d)).named("d").at("Variables.java:67");
        d = d.minus(d).named("d").at("Variables.java:68");
        return d; // Variables.java:69
    }

    /**
     * The graph of {@link Variables#awkwardNames(double, double, double, double)}.
     */
    static Value awkwardNames(Value Value_, Value self, Value Variables_, Value argument) {
        Value.argument(Value_, "Value");
        Value.argument(self, "self");
        Value.argument(Variables_, "Variables");
        Value.argument(argument, "argument");
        Value Math = Value_.times(self).named("Math").at("Variables.java:74");
        return Math.plus(Variables_.div(2)).plus(Value.constant(Variables.constant(), "constant()"))
                .minus(argument).at("Variables.java:75");
    }

    /**
     * The graph of {@link Variables#finalParameter(double, int)}.
     */
    static Value finalParameter(final Value x, final int n) {
        Value.argument(x, "x");
        final double K = 2; // Variables.java:84
        return x.times(Value.constant(K, "K")).times(Value.constant(n, "n"))
                .at("Variables.java:85");
    }
}
