package dev.tracegrad.processor.fuzz.border;

import dev.tracegrad.processor.fuzz.Dice;

/** Classes with fields: one that tells its objects apart by their numbers, and one whose objects change. */
final class Spans implements Feature {
    @Override
    public void declare(Making program) {
        program.type("Span", """
                @Traced
                §class Span {
                private final double from;
                final double to;
                Span(double from, double to) {
                this.from = from;
                this.to = to;
                }
                double from() {
                return from;
                }
                double width() {
                return to - from;
                }
                Span with(double x) {
                return x > 3 ? this : new Span(from, x);
                }
                @Override
                public boolean equals(Object o) {
                return o instanceof Span other && from == other.from && to == other.to;
                }
                @Override
                public int hashCode() {
                return Double.hashCode(from) * 31 + Double.hashCode(to);
                }
                @Override
                public String toString() {
                return "[" + from + ".." + to + "]";
                }
                static Span sample() {
                return new Span(1.5, -2);
                }
                }
                """);
        program.value("Span");
        if (program.dice().chance(50)) {
            program.type("Mass", """
                    @Traced
                    §class Mass {
                    double place;
                    protected double speed = 1;
                    private final double[] trail = new double[2];
                    Mass(double place) {
                    this.place = place;
                    }
                    Mass moved(double dt) {
                    trail[0] = place;
                    place += speed * dt;
                    return this;
                    }
                    void push(double force) {
                    speed += force;
                    }
                    double energy() {
                    return place * speed + trail[0];
                    }
                    static Mass sample() {
                    return new Mass(0.5);
                    }
                    }
                    """);
            program.object("Mass");
        }
    }

    @Override
    public void contribute(Making program) {
        Dice dice = program.dice();
        program.simple(
                "Span",
                (scope, depth) -> "new Span(" + program.number(scope, 0) + ", " + program.number(scope, 0) + ")");
        program.form(
                "Span",
                (scope, depth) ->
                        "new Span(" + program.number(scope, depth) + ", " + program.number(scope, depth) + ")");
        program.form(
                "Span",
                (scope, depth) -> program.of("Span", scope, depth) + ".with(" + program.number(scope, depth) + ")");
        program.form(
                "double", (scope, depth) -> program.of("Span", scope, depth) + dice.pick(".width()", ".from()", ".to"));
        if (program.hasType("Mass")) {
            program.simple("Mass", (scope, depth) -> "new Mass(" + program.number(scope, 0) + ")");
            program.form("Mass", (scope, depth) -> "new Mass(" + program.number(scope, depth) + ")");
            program.form(
                    "Mass",
                    (scope, depth) ->
                            program.of("Mass", scope, depth) + ".moved(" + program.number(scope, depth) + ")");
            program.form(
                    "double", (scope, depth) -> program.of("Mass", scope, depth) + dice.pick(".energy()", ".place"));
            program.statement((scope, depth) ->
                    program.of("Mass", scope, depth) + ".push(" + program.number(scope, depth) + ");");
        }
    }
}
