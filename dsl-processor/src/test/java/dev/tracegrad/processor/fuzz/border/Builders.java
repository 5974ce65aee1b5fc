package dev.tracegrad.processor.fuzz.border;

import dev.tracegrad.processor.fuzz.Dice;

/** A class whose methods give the object on which they are called. */
final class Builders implements Feature {
    @Override
    public void declare(Making program) {
        Dice dice = program.dice();
        program.type(
                "Builder", """
                %s§class Builder {
                private double a = 1;
                private double b;
                private final List<Double> parts = new ArrayList<>();
                Builder a(double a) {
                this.a = a;
                return this;
                }
                Builder add(double x) {
                b += x;
                %sreturn this;
                }
                Builder twice() {
                return a(a * 2).add(a);
                }
                double build() {
                return a * b;
                }
                static Builder sample() {
                return new Builder();
                }
                }
                """.formatted(dice.chance(75) ? "@Traced\n" : "", dice.chance(30) ? "parts.add(x);\n" : ""));
        program.object("Builder");
    }

    @Override
    public void contribute(Making program) {
        Dice dice = program.dice();
        program.simple("Builder", (scope, depth) -> "new Builder().a(" + program.number(scope, 0) + ")");
        program.form(
                "Builder",
                (scope, depth) -> program.of("Builder", scope, depth) + ".a(" + program.number(scope, depth) + ")");
        program.form(
                "Builder",
                (scope, depth) -> program.of("Builder", scope, depth) + ".add(" + program.number(scope, depth) + ")");
        program.form("Builder", (scope, depth) -> program.of("Builder", scope, depth) + ".twice()");
        program.form("double", (scope, depth) -> program.of("Builder", scope, depth) + ".build()");
        program.statement((scope, depth) ->
                program.of("Builder", scope, depth) + dice.pick(".add(", ".a(") + program.number(scope, depth) + ");");
    }
}
