package dev.tracegrad.processor.fuzz.border;

import dev.tracegrad.processor.fuzz.Dice;

/** Questions whether objects are the same, equal or of the same class. */
final class Identity implements Feature {
    @Override
    public void declare(Making program) {
        program.member("private static boolean isSame(Object one, Object other) {\nreturn one == other;\n}\n");
    }

    @Override
    public void contribute(Making program) {
        Dice dice = program.dice();
        for (String type : program.values()) {
            program.form(
                    "boolean",
                    (scope, depth) ->
                            program.of(type, scope, depth) + ".equals(" + program.of(type, scope, depth) + ")");
            program.form(
                    "boolean",
                    (scope, depth) -> "Objects.equals(" + program.of(type, scope, depth) + ", "
                            + program.of(type, scope, depth) + ")");
            program.form(
                    "boolean",
                    (scope, depth) -> "(" + program.of(type, scope, depth) + ".getClass() == "
                            + program.of(type, scope, depth) + ".getClass())");
            program.form(
                    "boolean",
                    (scope, depth) -> "List.<Object>of(" + program.of(type, scope, depth) + ").contains("
                            + program.of(type, scope, depth) + ")");
            program.form("int", (scope, depth) -> program.of(type, scope, depth) + ".hashCode() % 3");
            program.form("int", (scope, depth) -> "Objects.hash(" + program.of(type, scope, depth) + ") % 5");
        }
        program.form(
                "double",
                (scope, depth) -> "(" + program.of("int", scope, depth) + " + " + program.number(scope, depth) + ")");
        for (String type : program.objects()) {
            program.form(
                    "boolean",
                    (scope, depth) -> "(" + program.of(type, scope, depth) + dice.pick(" == ", " != ") + "null)");
            if (dice.chance(40)) {
                program.form(
                        "boolean",
                        (scope, depth) -> "(" + program.of(type, scope, depth) + dice.pick(" == ", " != ")
                                + program.of(type, scope, depth) + ")");
            }
            if (dice.chance(15)) {
                program.form(
                        "boolean",
                        (scope, depth) -> "isSame(" + program.of(type, scope, depth) + ", "
                                + program.of(type, scope, depth) + ")");
                program.form(
                        "boolean",
                        (scope, depth) -> "(" + program.of(type, scope, depth) + ".getClass() == " + type + ".class)");
            }
        }
    }
}
