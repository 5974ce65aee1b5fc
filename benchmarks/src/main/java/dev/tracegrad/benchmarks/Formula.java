package dev.tracegrad.benchmarks;

import java.util.List;
import java.util.Random;

/** Formulas as numeric code has them; the same random numbers give the same ones. */
final class Formula {
    private static final List<String> OPERATORS = List.of(" + ", " - ", " * ", " / ");
    private static final List<String> FUNCTIONS =
            List.of("Math.sqrt", "Math.exp", "Math.log", "Math.sin", "Math.cos", "Math.tanh", "Math.abs");
    private static final List<String> FUNCTIONS_OF_TWO = List.of("Math.max", "Math.min", "Math.hypot", "Math.pow");
    private static final List<String> CONSTANTS = List.of("0.5", "2.5", "1.25", "1e-3", "SCALE", "TABLE[1]", "Math.PI");

    private final Random random;

    Formula(Random random) {
        this.random = random;
    }

    /** A formula of three operands or functions of them, with the first one a variable. */
    String of(List<String> variables) {
        return one(variables) + one(OPERATORS) + term(variables) + one(OPERATORS) + term(variables);
    }

    private String term(List<String> variables) {
        return switch (random.nextInt(6)) {
            case 0 -> one(FUNCTIONS) + "(" + one(variables) + one(OPERATORS) + one(CONSTANTS) + ")";
            case 1 -> "(" + one(variables) + one(OPERATORS) + one(variables) + ")";
            case 2 -> one(FUNCTIONS_OF_TWO) + "(" + one(variables) + ", " + one(CONSTANTS) + ")";
            case 3 -> one(CONSTANTS);
            default -> one(variables);
        };
    }

    <T> T one(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
