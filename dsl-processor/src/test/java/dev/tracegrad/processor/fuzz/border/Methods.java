package dev.tracegrad.processor.fuzz.border;

import dev.tracegrad.processor.fuzz.Dice;
import java.util.ArrayList;
import java.util.List;

/** Random helpers of the main class, which take and give what the other features have. */
final class Methods implements Feature {
    /** What a helper may have for a parameter or a result. */
    private static String type(Making program) {
        Dice dice = program.dice();
        String element = program.element();
        return switch (dice.next(6)) {
            case 0, 1 -> "double";
            case 2 -> dice.pick("double[]", "List<Double>");
            default -> element.equals("Double") ? "double" : element;
        };
    }

    @Override
    public void declare(Making program) {}

    @Override
    public void contribute(Making program) {
        for (int i = 1 + program.dice().next(3); i > 0; i--) {
            helper(program);
        }
    }

    private static void helper(Making program) {
        Dice dice = program.dice();
        String name = program.fresh("helper");
        Scope scope = new Scope(program);
        List<String> types = new ArrayList<>(List.of("double", "double"));
        List<String> parameters = new ArrayList<>(List.of("double x", "double y"));
        scope.declare("x", "double");
        scope.declare("y", "double");
        for (int i = dice.next(3); i > 0; i--) {
            String type = type(program);
            String parameter = scope.fresh("p");
            types.add(type);
            parameters.add(type + " " + parameter);
            scope.declare(parameter, type);
        }
        String result = type(program);
        StringBuilder body = new StringBuilder();
        for (int i = dice.next(3); i > 0; i--) {
            body.append(program.statement(scope, 1));
        }
        body.append("return ").append(program.of(result, scope, 2)).append(";\n");
        program.member((dice.chance(50) ? "@Traced\nprivate static " : "private static ") + result + " " + name + "("
                + String.join(", ", parameters) + ") {\n" + body + "}\n");
        program.form(result, (inner, depth) -> {
            List<String> arguments = types.stream()
                    .map(type -> program.of(type, inner, Math.min(depth, 1)))
                    .toList();
            return name + "(" + String.join(", ", arguments) + ")";
        });
    }
}
