package dev.tracegrad.processor.fuzz.border;

import dev.tracegrad.processor.fuzz.Dice;

/** Numbers, conditions, short texts, arrays and lists, and statements that declare and write variables. */
final class Arithmetic implements Feature {
    @Override
    public void declare(Making program) {}

    @Override
    public void contribute(Making program) {
        Dice dice = program.dice();
        program.simple("double", (scope, depth) -> dice.pick("x", "y", "x", "y", "1.5", "0.5"));
        program.simple("int", (scope, depth) -> dice.pick("0", "1"));
        program.simple("boolean", (scope, depth) -> "(" + program.number(scope, 0) + " > 0.25)");
        program.simple("String", (scope, depth) -> dice.pick("\"t\"", "\"u\""));
        program.simple("Double", (scope, depth) -> {
            String name = scope.name("double");
            return name == null ? "Double.valueOf(" + program.number(scope, 0) + ")" : name;
        });
        program.simple(
                "double[]",
                (scope, depth) -> "new double[] {" + program.number(scope, 0) + ", " + program.number(scope, 0) + "}");
        program.simple(
                "List<Double>",
                (scope, depth) -> "List.of(" + program.boxed(scope, 0) + ", " + program.boxed(scope, 0) + ")");
        for (int i = 0; i < 3; i++) {
            program.form(
                    "double",
                    (scope, depth) -> "(" + program.number(scope, depth) + dice.pick(" + ", " * ", " - ")
                            + program.number(scope, depth) + ")");
        }
        program.form(
                "double",
                (scope, depth) ->
                        "Math." + dice.pick("sin", "cos", "tanh", "abs") + "(" + program.number(scope, depth) + ")");
        program.form(
                "double",
                (scope, depth) -> "(" + program.of("boolean", scope, depth) + " ? " + program.number(scope, depth)
                        + " : " + program.number(scope, depth) + ")");
        program.form("double", (scope, depth) -> program.of("double[]", scope, depth) + "[" + dice.next(2) + "]");
        program.form("Double", (scope, depth) -> "Double.valueOf(" + program.number(scope, depth) + ")");
        program.form(
                "double[]",
                (scope, depth) ->
                        "new double[] {" + program.number(scope, depth) + ", " + program.number(scope, depth) + "}");
        program.form(
                "List<Double>",
                (scope, depth) -> "List.of(" + program.boxed(scope, depth) + ", " + program.boxed(scope, depth) + ")");
        program.form(
                "boolean",
                (scope, depth) -> "(" + program.number(scope, depth) + dice.pick(" > ", " <= ")
                        + program.number(scope, depth) + ")");
        program.statement((scope, depth) -> variable("double", program, scope, depth));
        program.statement((scope, depth) -> variable(program.element(), program, scope, depth));
        program.statement((scope, depth) -> variable(program.element(), program, scope, depth));
        program.statement((scope, depth) -> loop(program, scope, depth));
        program.statement((scope, depth) -> branch(program, scope, depth));
    }

    private static String variable(String type, Making program, Scope scope, int depth) {
        String name = scope.fresh("v");
        String text = type + " " + name + " = " + program.of(type, scope, depth + 1) + ";";
        if (program.dice().chance(30)) {
            scope.declareWritten(name, type);
        } else {
            scope.declare(name, type);
        }
        return text;
    }

    private static String loop(Making program, Scope scope, int depth) {
        String type = program.dice().chance(50) ? "double" : program.element();
        String name = scope.fresh("sum");
        String index = scope.fresh("i");
        String start = type + " " + name + " = " + program.of(type, scope, depth) + ";\n";
        int mark = scope.open();
        scope.declareWritten(name, type);
        scope.declareWritten(index, "int");
        String body = name + " = " + program.of(type, scope, depth) + ";\n";
        scope.close(mark);
        scope.declareWritten(name, type);
        return start + "for (int " + index + " = 0; " + index + " < 2; " + index + "++) {\n" + body + "}";
    }

    private static String branch(Making program, Scope scope, int depth) {
        String type = program.dice().chance(50) ? "double" : program.element();
        String name = scope.written(type);
        if (name == null) {
            return variable(type, program, scope, depth);
        }
        int mark = scope.open();
        String text = "if " + "(" + program.of("boolean", scope, depth) + ") {\n" + program.statement(scope, depth - 1)
                + name + " = " + program.of(type, scope, depth) + ";\n}";
        scope.close(mark);
        return text;
    }
}
