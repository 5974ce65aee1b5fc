package dev.tracegrad.processor.fuzz.border;

import dev.tracegrad.processor.fuzz.Dice;

/** Variables, parameters and elements of type {@code Object}, and casts and tests that find out what they are. */
final class Objects implements Feature {
    @Override
    public void declare(Making program) {
        program.member("private static double read(Object one) {\nreturn one instanceof Double d ? d : 1;\n}\n");
        program.member("private static Object hidden(double x) {\nreturn x;\n}\n");
        program.member("private static boolean isNothing(Object one) {\nreturn one == null;\n}\n");
    }

    @Override
    public void contribute(Making program) {
        Dice dice = program.dice();
        program.simple("Object", (scope, depth) -> dice.pick("((Object) \"t\")", "((Object) 1)"));
        program.simple("Number", (scope, depth) -> "((Number) Double.valueOf(" + program.number(scope, 0) + "))");
        program.elements().stream().distinct().filter(unused -> dice.chance(25)).forEach(type -> {
            program.form("Object", (scope, depth) -> "((Object) " + program.of(type, scope, depth) + ")");
            program.form(type, (scope, depth) -> "((" + type + ") (Object) " + program.of(type, scope, depth) + ")");
            program.form(
                    "boolean",
                    (scope, depth) -> "(" + program.of("Object", scope, depth) + " instanceof " + type + ")");
            program.form("boolean", (scope, depth) -> "isNothing(" + program.of(type, scope, depth) + ")");
            program.statement((scope, depth) -> {
                String name = scope.fresh("o");
                String found = scope.fresh("f");
                String text = "Object " + name + " = " + program.of(type, scope, depth) + ";\nif (" + name
                        + " instanceof " + type + " " + found + ") {\n";
                int mark = scope.open();
                scope.declare(found, type);
                text += program.statement(scope, depth - 1)
                        + (dice.chance(50)
                                ? "if (" + program.number(scope, depth) + " > 2) {\nthrow new RuntimeException();\n}\n"
                                : "")
                        + "}";
                scope.close(mark);
                scope.declare(name, "Object");
                return text;
            });
            program.form("double", (scope, depth) -> {
                String found = scope.fresh("f");
                String tested = program.of("Object", scope, depth);
                return "(" + tested + " instanceof " + type + " " + found + " ? "
                        + scope.inFunction(found, type, (inner, left) -> program.number(inner, left), depth) + " : "
                        + program.number(scope, depth) + ")";
            });
        });
        if (dice.chance(30)) {
            program.form("double", (scope, depth) -> "read(" + program.boxed(scope, depth) + ")");
            program.form("double", (scope, depth) -> "((double) hidden(" + program.number(scope, depth) + "))");
            program.form("double", (scope, depth) -> program.of("Number", scope, depth) + ".doubleValue()");
        }
    }
}
