package dev.tracegrad.processor.fuzz.border;

import dev.tracegrad.processor.fuzz.Dice;

/** Methods of other classes: static ones that are annotated, and an object that keeps what it is given. */
final class Statics implements Feature {
    @Override
    public void declare(Making program) {
        Dice dice = program.dice();
        program.type("Formulas", """
                §class Formulas {
                static final double SCALE = 1.5;
                static double rate = 0.75;
                @Traced
                static double bent(double x) {
                return Math.tanh(x) * SCALE + rate;
                }
                @Traced
                static double[] both(double x, double y) {
                double[] all = {x * y, x - y};
                all[0] += 1;
                return all;
                }
                @Traced
                static List<Double> steps(double from, int n) {
                List<Double> all = new ArrayList<>();
                for (int i = 0; i < n; i++) {
                all.add(from * (i + 1));
                }
                return all;
                }
                @Traced
                static double sum(double... all) {
                double sum = 0;
                for (double one : all) {
                sum += one;
                }
                return sum;
                }
                @Traced
                static void fill(double[] target, double x) {
                Arrays.fill(target, x);
                target[0] *= x;
                }
                @Traced
                static DoubleUnaryOperator times(double k) {
                return x -> x * k;
                }
                %sstatic double plain(double x) {
                return x * x;
                }
                }
                """.formatted(dice.chance(60) ? "@Traced\n" : ""));
        program.type("Meter", """
                %s§class Meter {
                private double count;
                private double last = 2;
                double measured(double x) {
                count += x;
                last = x;
                return count * last;
                }
                double last() {
                return last;
                }
                static Meter sample() {
                return new Meter();
                }
                }
                """.formatted(dice.chance(75) ? "@Traced\n" : ""));
        program.object("Meter");
    }

    @Override
    public void contribute(Making program) {
        Dice dice = program.dice();
        program.simple("Meter", (scope, depth) -> "new Meter()");
        program.form("double", (scope, depth) -> "Formulas.bent(" + program.number(scope, depth) + ")");
        program.form(
                "double",
                (scope, depth) ->
                        "Formulas.sum(" + program.number(scope, depth) + ", " + program.number(scope, depth) + ")");
        program.form("double", (scope, depth) -> "Formulas.sum(" + program.of("double[]", scope, depth) + ")");
        program.form("double", (scope, depth) -> "Formulas.plain(" + program.number(scope, depth) + ")");
        program.form(
                "double",
                (scope, depth) -> "Formulas.times(" + program.number(scope, depth) + ").applyAsDouble("
                        + program.number(scope, depth) + ")");
        program.form(
                "double[]",
                (scope, depth) ->
                        "Formulas.both(" + program.number(scope, depth) + ", " + program.number(scope, depth) + ")");
        program.form("List<Double>", (scope, depth) -> "Formulas.steps(" + program.number(scope, depth) + ", 2)");
        program.form(
                "double",
                (scope, depth) ->
                        program.of("Meter", scope, depth) + ".measured(" + program.number(scope, depth) + ")");
        program.form("double", (scope, depth) -> program.of("Meter", scope, depth) + ".last()");
        program.statement((scope, depth) -> {
            String name = scope.fresh("filled");
            String text = "double[] " + name + " = new double[2];\nFormulas.fill(" + name + ", "
                    + program.number(scope, depth) + ");";
            scope.declare(name, "double[]");
            return text;
        });
        program.statement((scope, depth) -> {
            String name = scope.fresh("meter");
            String text =
                    "Meter " + name + " = new Meter();\n" + name + ".measured(" + program.number(scope, depth) + ");";
            scope.declare(name, "Meter");
            return text;
        });
        if (dice.chance(30)) {
            program.reset("Formulas.rate = 0.75;");
            program.statement((scope, depth) -> "Formulas.rate = " + program.number(scope, depth) + ";");
        }
    }
}
