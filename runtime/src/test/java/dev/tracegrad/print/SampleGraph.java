package dev.tracegrad.print;

import dev.tracegrad.Graph;
import dev.tracegrad.Value;
import java.util.function.Supplier;

/** The graphs that every printer has an exact expected text for; a new one does not compile until each printer has. */
enum SampleGraph {
    /** The formula {@code d = a * b; e = d + c}, as traced code builds it, with its gradients. */
    DOCUMENT(() -> {
        Value a = Value.of(2.0, "a");
        Value b = Value.of(-3.0, "b");
        Value c = Value.of(10.0, "c");
        Value d = a.times(b).named("d").at("Example.java:6");
        Value e = d.plus(c).named("e").at("Example.java:7");
        e.backward();
        return e;
    }),

    /** A node that takes one operand twice. */
    SAME_TWICE(() -> {
        Value a = Value.of(2.0, "a");
        return a.plus(a);
    }),

    /** Functions, constants with and without a label, a name used three times, nodes without one, shared nodes. */
    FUNCTIONS(() -> {
        Value x = Value.of(1.0, "x");
        Value nameless = Value.of(0.5);
        Value second = x.minus(-2.0).named("x").at("Mix.java:3");
        Value third = second.unaryMinus().named("x").at("Mix.java:4");
        Value power = second.pow(3).times(Value.constant(2, "i + 1")).at("Mix.java:5");
        Value y = power.fma(third, nameless.relu()).named("y").at("Mix.java:12");
        return y.div(third.max(Value.constant(-1, "lowest"))).at("Mix.java:13");
    }),

    /** Names that would break a line, a column or a format, and names that look like the ones printers give. */
    NASTY_NAMES(() -> {
        Value quoted = Value.of(1, "say \"hi\" {a|b} <c> \\N \\");
        Value broken = Value.of(2, "one\ntwo\ttab\r\0\u2028\u202e");
        Value spaced = Value.of(3, "  two  blanks ");
        Value entity = Value.of(4, "&lt; \u00e4\u03b2\ud83d\ude00");
        Value alone = Value.of(5, "\ud83d alone");
        Value first = quoted.minus(broken).named("x#2");
        Value second = spaced.rem(entity).named("x");
        Value third = first.times(second).named("x");
        return third.max(alone).named("%1").plus(0).at("Place\n.java:1 ");
    }),

    /** Numbers that are none, or hardly any. */
    NOT_FINITE(() -> {
        Value huge = Value.of(Double.POSITIVE_INFINITY, "huge");
        Value zero = Value.of(-0.0, "zero");
        Value lost = huge.times(zero).named("lost");
        Value small = zero.minus(huge).plus(Value.of(-0.001)).named("small");
        return lost.plus(small.times(Double.NEGATIVE_INFINITY)).unaryMinus();
    });

    private final Supplier<Value> root;

    SampleGraph(Supplier<Value> root) {
        this.root = root;
    }

    Graph graph() {
        return Graph.of(root.get());
    }
}
