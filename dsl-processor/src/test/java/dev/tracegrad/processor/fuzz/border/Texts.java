package dev.tracegrad.processor.fuzz.border;

import dev.tracegrad.processor.fuzz.Dice;

/** Texts of objects and numbers, and exceptions that have them as messages. */
final class Texts implements Feature {
    @Override
    public void declare(Making program) {
        program.member("private static double checked(double x, String name) {\nif (x > 2) {\n"
                + "throw new IllegalStateException(name + \" is \" + x);\n}\nreturn x;\n}\n");
    }

    @Override
    public void contribute(Making program) {
        Dice dice = program.dice();
        program.values().forEach(type -> {
            program.form("String", (scope, depth) -> "(\"\" + " + program.of(type, scope, depth) + ")");
            program.form("String", (scope, depth) -> "String.valueOf(" + program.of(type, scope, depth) + ")");
            program.form("String", (scope, depth) -> program.of(type, scope, depth) + ".toString()");
            program.form(
                    "String",
                    (scope, depth) -> "String.format(\"%s %.3f\", " + program.of(type, scope, depth) + ", "
                            + program.number(scope, depth) + ")");
            program.statement((scope, depth) -> "if (" + program.of("boolean", scope, depth)
                    + ") {\nthrow new IllegalArgumentException(\"bad: \" + " + program.of(type, scope, depth)
                    + ");\n}");
        });
        program.form(
                "String",
                (scope, depth) ->
                        "(" + program.of("String", scope, depth) + " + " + program.number(scope, depth) + ")");
        program.form("String", (scope, depth) -> "String.valueOf(" + program.number(scope, depth) + ")");
        program.form(
                "String",
                (scope, depth) -> "String.format(\"%.2f|%s\", " + program.number(scope, depth) + ", "
                        + program.boxed(scope, depth) + ")");
        program.form("String", (scope, depth) -> "Double.toString(" + program.number(scope, depth) + ")");
        program.form("String", (scope, depth) -> "(\"\" + " + program.of("List<Double>", scope, depth) + ")");
        program.form(
                "String",
                (scope, depth) -> "String.join(\",\", " + program.of("String", scope, depth) + ", "
                        + program.of("String", scope, depth) + ")");
        program.form("double", (scope, depth) -> "(" + program.of("String", scope, depth) + ".length() * 0.5)");
        program.form(
                "double",
                (scope, depth) ->
                        "checked(" + program.number(scope, depth) + ", " + program.of("String", scope, depth) + ")");
        program.form(
                "boolean",
                (scope, depth) -> program.of("String", scope, depth) + dice.pick(".isEmpty()", ".contains(\"1\")"));
        program.statement((scope, depth) -> {
            String name = scope.fresh("w");
            String text = "double " + name + ";\ntry {\n" + name + " = checked(" + program.number(scope, depth) + ", "
                    + program.of("String", scope, depth) + ");\n} catch (IllegalStateException failed) {\n" + name
                    + " = failed.getMessage().length() * " + program.number(scope, depth) + ";\n}";
            scope.declareWritten(name, "double");
            return text;
        });
    }
}
