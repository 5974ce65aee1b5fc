package dev.tracegrad.processor.fuzz.border;

import dev.tracegrad.processor.fuzz.Dice;

/** An interface with several methods, and classes that implement it. */
final class Shapes implements Feature {
    @Override
    public void declare(Making program) {
        Dice dice = program.dice();
        program.type("Shape", """
                @Traced
                interface Shape {
                double area();
                Shape grown(double k);
                default double twice() {
                return 2 * area();
                }
                }
                """);
        program.type("Disc", """
                @Traced
                record Disc(double radius) implements Shape {
                @Override
                public double area() {
                return radius * radius * 3;
                }
                @Override
                public Disc grown(double k) {
                return new Disc(radius * k);
                }
                static Disc sample() {
                return new Disc(1.25);
                }
                }
                """);
        program.type(
                "Square", """
                @Traced
                §class Square implements Shape {
                private double side;
                Square(double side) {
                this.side = side;
                }
                double side() {
                return side;
                }
                @Override
                public double area() {
                return side * side;
                }
                @Override
                public double twice() {
                return area() + side;
                }
                @Override
                public Shape grown(double k) {
                %s
                }
                static Square sample() {
                return new Square(1.5);
                }
                }
                """.formatted(dice.chance(40) ? "side *= k;\nreturn this;" : "return new Square(side + k);"));
        program.member("private static Shape round(double r) {\nreturn new Disc(r);\n}\n");
        program.member("private static Shape edged(double a) {\nShape made = new Square(a);\nreturn made;\n}\n");
        program.member("private static Shape viewed(Shape one) {\nreturn one;\n}\n");
        program.object("Shape");
        program.value("Disc");
    }

    @Override
    public void contribute(Making program) {
        Dice dice = program.dice();
        program.simple("Shape", (scope, depth) -> dice.pick("round", "edged") + "(" + program.number(scope, 0) + ")");
        program.simple("Disc", (scope, depth) -> "new Disc(" + program.number(scope, 0) + ")");
        program.form("Disc", (scope, depth) -> "new Disc(" + program.number(scope, depth) + ")");
        program.form(
                "Disc",
                (scope, depth) -> program.of("Disc", scope, depth) + ".grown(" + program.number(scope, depth) + ")");
        program.form("Shape", (scope, depth) -> dice.pick("round", "edged") + "(" + program.number(scope, depth) + ")");
        program.form(
                "Shape",
                (scope, depth) -> program.of("Shape", scope, depth) + ".grown(" + program.number(scope, depth) + ")");
        program.form("Shape", (scope, depth) -> "viewed(" + program.of("Disc", scope, depth) + ")");
        program.form("double", (scope, depth) -> program.of("Shape", scope, depth) + dice.pick(".area()", ".twice()"));
        program.form("double", (scope, depth) -> program.of("Disc", scope, depth) + ".radius()");
    }
}
