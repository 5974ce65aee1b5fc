package dev.tracegrad.processor.fuzz.border;

import dev.tracegrad.processor.fuzz.Dice;

/** Functions in variables, parameters, results and fields. */
final class Operations implements Feature {
    private static final String UNARY = "DoubleUnaryOperator";

    @Override
    public void declare(Making program) {
        Dice dice = program.dice();
        program.type("Curve", """
                @FunctionalInterface
                interface Curve {
                double at(double x);
                }
                """);
        program.type("Model", """
                %srecord Model(DoubleUnaryOperator f, double k) {
                double at(double x) {
                return f.applyAsDouble(x) * k;
                }
                static Model sample() {
                return new Model(x -> x * 2, 1.5);
                }
                }
                """.formatted(dice.chance(70) ? "@Traced\n" : ""));
        program.member("private static final DoubleUnaryOperator SQUARE = x -> x * x;\n");
        program.member(
                "static double slope(DoubleUnaryOperator f, double x) {\nreturn f.applyAsDouble(x + 1) - f.applyAsDouble(x);\n}\n");
        program.member("private static double along(Curve curve, double x) {\nreturn curve.at(x) * curve.at(1);\n}\n");
        program.member("private static DoubleUnaryOperator line(double a) {\nreturn x -> a * x + 1;\n}\n");
        program.member("private static double doubled(double x) {\nreturn x * 2;\n}\n");
    }

    @Override
    public void contribute(Making program) {
        Dice dice = program.dice();
        program.simple(UNARY, (scope, depth) -> dice.pick("Math::sin", "Main::doubled", "Math::abs"));
        program.simple("Supplier<Double>", (scope, depth) -> "() -> " + inside(program, scope, 0));
        program.simple(
                "Function<Double, Double>", (scope, depth) -> Helpers.function("Double", "double", program, scope, 0));
        program.simple("Curve", (scope, depth) -> dice.pick("Math::cos", "Main::doubled"));
        for (int i = 0; i < 2; i++) {
            program.form(UNARY, (scope, depth) -> Helpers.function("double", "double", program, scope, depth));
        }
        program.form(UNARY, (scope, depth) -> "line(" + program.number(scope, depth) + ")");
        program.form("Supplier<Double>", (scope, depth) -> "() -> " + inside(program, scope, depth));
        program.form(
                "Function<Double, Double>",
                (scope, depth) -> Helpers.function("Double", "double", program, scope, depth));
        program.form("Curve", (scope, depth) -> Helpers.function("double", "double", program, scope, depth));
        program.form(
                "double",
                (scope, depth) ->
                        "slope(" + program.of(UNARY, scope, depth) + ", " + program.number(scope, depth) + ")");
        program.form(
                "double",
                (scope, depth) ->
                        "along(" + program.of("Curve", scope, depth) + ", " + program.number(scope, depth) + ")");
        program.form(
                "double",
                (scope, depth) -> "line(" + program.number(scope, depth) + ").applyAsDouble("
                        + program.number(scope, depth) + ")");
        if (dice.chance(30)) {
            program.form("double", (scope, depth) -> "SQUARE.applyAsDouble(" + program.number(scope, depth) + ")");
            program.form(UNARY, (scope, depth) -> "SQUARE");
        }
        if (dice.chance(50)) {
            program.form(
                    "double",
                    (scope, depth) -> "new Model(" + program.of(UNARY, scope, depth) + ", "
                            + program.number(scope, depth) + ").at(" + program.number(scope, depth) + ")");
            program.form(
                    "double",
                    (scope, depth) ->
                            "new Model(" + program.of(UNARY, scope, depth) + ", " + program.number(scope, depth)
                                    + ").f().applyAsDouble(" + program.number(scope, depth) + ")");
        }
        declared(program, UNARY, ".applyAsDouble(", true);
        declared(program, "Supplier<Double>", ".get(", false);
        declared(program, "Function<Double, Double>", ".apply(", true);
        declared(program, "Curve", ".at(", true);
        program.objects().forEach(type -> {
            String maker = "Function<Double, " + type + ">";
            program.simple(maker, (scope, depth) -> Helpers.function("Double", type, program, scope, 1));
            declared(program, type, maker, ".apply(");
            String judge = "ToDoubleFunction<" + type + ">";
            program.simple(judge, (scope, depth) -> Helpers.function(type, "double", program, scope, 1));
            program.statement((scope, depth) -> {
                String name = scope.fresh("g");
                String result = scope.fresh("r");
                String text = judge + " " + name + " = " + program.of(judge, scope, depth) + ";\ndouble " + result
                        + " = " + name + ".applyAsDouble(" + program.of(type, scope, depth) + ");";
                scope.declare(result, "double");
                return text;
            });
        });
        program.statement((scope, depth) -> {
            String name = scope.fresh("both");
            String result = scope.fresh("r");
            String text = "Function<Double, Function<Double, Double>> " + name + " = a2 -> b2 -> a2 * b2 + "
                    + inside(program, scope, 0) + ";\ndouble " + result + " = " + name + ".apply("
                    + program.boxed(scope, depth)
                    + ").apply(" + program.boxed(scope, depth) + ");";
            scope.declare(result, "double");
            return scope.name("double") == null ? "" : text;
        });
    }

    private static String inside(Making program, Scope scope, int depth) {
        return scope.inFunction("unused", "unused", (inner, left) -> program.number(inner, left), depth);
    }

    private static void declared(Making program, String type, String call, boolean takes) {
        program.statement((scope, depth) -> {
            String name = scope.fresh("f");
            String result = scope.fresh("r");
            String text = type + " " + name + " = " + program.of(type, scope, depth + 1) + ";\ndouble " + result + " = "
                    + name + call + (takes ? program.number(scope, depth) : "") + ");";
            scope.declare(name, type);
            scope.declare(result, "double");
            return text;
        });
    }

    private static void declared(Making program, String result, String type, String call) {
        program.statement((scope, depth) -> {
            String name = scope.fresh("f");
            String made = scope.fresh("r");
            String text = type + " " + name + " = " + program.of(type, scope, depth) + ";\n" + result + " " + made
                    + " = " + name + call + program.boxed(scope, depth) + ");";
            scope.declare(made, result);
            return text;
        });
    }
}
