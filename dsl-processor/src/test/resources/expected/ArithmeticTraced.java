package good;

import dev.tracegrad.Value;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Arithmetic}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class ArithmeticTraced {
    private ArithmeticTraced() {
    }

    /**
     * The graph of {@link Arithmetic#expression(double, double, double)}.
     */
    static Value expression(Value a, Value b, Value c) {
        Value.argument(a, "a");
        Value.argument(b, "b");
        Value.argument(c, "c");
        Value d = a.times(b).named("d").at("Arithmetic.java:9");
        return d.plus(c).at("Arithmetic.java:10");
    }

    /**
     * The graph of {@link Arithmetic#grouping(double, double, double)}.
     */
    static Value grouping(Value a, Value b, Value c) {
        Value.argument(a, "a");
        Value.argument(b, "b");
        Value.argument(c, "c");
        return a.minus(b).minus(c).plus(a.minus(b.minus(c)).times(a).div(b).div(c))
                .at("Arithmetic.java:15");
    }

    /**
     * The graph of {@link Arithmetic#remainder(double, double)}.
     */
    static Value remainder(Value a, Value b) {
        Value.argument(a, "a");
        Value.argument(b, "b");
        return a.rem(b).plus(Value.constant(7).rem(a)).minus(b.rem(2.5)).at("Arithmetic.java:20");
    }

    /**
     * The graph of {@link Arithmetic#signs(double)}.
     */
    static Value signs(Value x) {
        Value.argument(x, "x");
        return x.unaryMinus().plus(x).minus(x.unaryMinus()).minus(x.unaryMinus().unaryMinus())
                .at("Arithmetic.java:25");
    }

    /**
     * The graph of {@link Arithmetic#reciprocal(double, double)}.
     */
    static Value reciprocal(Value x, Value y) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        return Value.constant(1).div(x).plus(x.div(y)).plus(2).minus(y).at("Arithmetic.java:30");
    }

    /**
     * The graph of {@link Arithmetic#numbersOnEitherSide(double)}.
     */
    static Value numbersOnEitherSide(Value a) {
        Value.argument(a, "a");
        return Value.constant(2).plus(a).plus(Value.constant(3).times(a)).minus(a.times(0x10))
                .minus(Value.constant(1e-3).times(a)).plus(a.div(1_000)).at("Arithmetic.java:35");
    }

    /**
     * The graph of {@link Arithmetic#same(double)}.
     */
    static Value same(Value a) {
        Value.argument(a, "a");
        return a.plus(a).at("Arithmetic.java:40");
    }

    /**
     * The graph of {@link Arithmetic#negatedZero(double)}.
     */
    static Value negatedZero(Value x) {
        Value.argument(x, "x");
        return x.unaryMinus().at("Arithmetic.java:45");
    }

    /**
     * The graph of {@link Arithmetic#identity(double)}.
     */
    static Value identity(Value x) {
        Value.argument(x, "x");
        return x; // Arithmetic.java:50
    }

    /**
     * The graph of {@link Arithmetic#constant()}.
     */
    static Value constant() {
        return Value.constant(1.5).at("Arithmetic.java:55");
    }

    /**
     * The graph of {@link Arithmetic#longFormula(double, double, double)}.
     */
    static Value longFormula(Value first, Value second, Value third) {
        Value.argument(first, "first");
        Value.argument(second, "second");
        Value.argument(third, "third");
        return first.times(first).plus(second.times(second)).plus(third.times(third))
                .minus(Value.constant(2).times(first).times(second))
                .minus(Value.constant(2).times(second).times(third))
                .plus(Value.constant(2).times(first).times(third))
                .plus(first.div(Value.constant(1).plus(second.times(second))))
                .plus(third.div(Value.constant(1).plus(first.times(first))))
                .at("Arithmetic.java:60");
    }
}
