package dev.tracegrad.processor.fuzz.border;

import dev.tracegrad.processor.fuzz.Dice;

/** A record of two numbers, with methods that give numbers and records. */
final class Points implements Feature {
    @Override
    public void declare(Making program) {
        Dice dice = program.dice();
        String checked = dice.chance(30)
                ? "Point {\nif (x > 4) {\nthrow new IllegalArgumentException(\"far: \" + x);\n}\n}\n"
                : "";
        program.type("Point", """
                @Traced
                record Point(double x, double y) {
                %sdouble dot(Point other) {
                return x * other.x + y * other.y();
                }
                Point scaled(double k) {
                return new Point(x * k, y);
                }
                static Point of(double r) {
                return new Point(r, Math.sin(r));
                }
                static Point sample() {
                return new Point(1.5, -2);
                }
                }
                """.formatted(checked));
        program.value("Point");
        if (dice.chance(40)) {
            program.type("Segment", """
                    @Traced
                    record Segment(Point from, Point to, String name) {
                    double length() {
                    return Math.abs(from.x() - to.x()) + from.dot(to);
                    }
                    static Segment sample() {
                    return new Segment(new Point(1, 2), new Point(3, 4), "s");
                    }
                    }
                    """);
            program.value("Segment");
        }
    }

    @Override
    public void contribute(Making program) {
        Dice dice = program.dice();
        program.simple(
                "Point",
                (scope, depth) -> "new Point(" + program.number(scope, 0) + ", " + program.number(scope, 0) + ")");
        program.form(
                "Point",
                (scope, depth) ->
                        "new Point(" + program.number(scope, depth) + ", " + program.number(scope, depth) + ")");
        program.form("Point", (scope, depth) -> "Point.of(" + program.number(scope, depth) + ")");
        program.form(
                "Point",
                (scope, depth) -> program.of("Point", scope, depth) + ".scaled(" + program.number(scope, depth) + ")");
        program.form("double", (scope, depth) -> program.of("Point", scope, depth) + dice.pick(".x()", ".y()"));
        program.form(
                "double",
                (scope, depth) ->
                        program.of("Point", scope, depth) + ".dot(" + program.of("Point", scope, depth) + ")");
        if (program.hasType("Segment")) {
            program.simple(
                    "Segment",
                    (scope, depth) -> "new Segment(" + program.of("Point", scope, 0) + ", "
                            + program.of("Point", scope, 0) + ", \"s\")");
            program.form(
                    "Segment",
                    (scope, depth) -> "new Segment(" + program.of("Point", scope, depth) + ", "
                            + program.of("Point", scope, depth) + ", " + program.of("String", scope, depth) + ")");
            program.form("double", (scope, depth) -> program.of("Segment", scope, depth) + ".length()");
            program.form(
                    "Point", (scope, depth) -> program.of("Segment", scope, depth) + dice.pick(".from()", ".to()"));
        }
    }
}
