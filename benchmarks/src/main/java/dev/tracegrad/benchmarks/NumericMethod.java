package dev.tracegrad.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes the body of one method: locals, branches, loops, arrays, and calls of helpers and of other classes. */
final class NumericMethod {
    private final Random random;
    private final Formula formula;
    private final List<String> callees;
    private final List<String> lines = new ArrayList<>();
    private final List<String> parameters;
    private final List<String> variables;
    private final List<String> locals = new ArrayList<>();

    /**
     * @param parameters the numbers that the method is given, all of which are in its result
     * @param fields more numbers that it can read
     * @param callees the methods on two numbers that it can call
     */
    NumericMethod(Random random, List<String> parameters, List<String> fields, List<String> callees) {
        this.random = random;
        this.formula = new Formula(random);
        this.parameters = parameters;
        this.variables = new ArrayList<>(parameters);
        this.variables.addAll(fields);
        this.callees = callees;
    }

    /** The lines of a body with that many statements before the return, those inside others not counted. */
    List<String> body(int statements) {
        lines.add("double all = " + String.join(" * ", parameters) + ";");
        declare(formula.of(variables));
        for (int i = 1; i < statements; i++) {
            addStatement();
        }
        lines.add("return all + " + formula.of(locals) + ";");
        return lines;
    }

    private void addStatement() {
        String local = formula.one(locals);
        switch (random.nextInt(9)) {
            case 0 -> lines.add(local + " += " + formula.of(variables) + ";");
            case 1 -> addBranch(local);
            case 2 -> addLoop(local);
            case 3 -> addArray(local);
            case 4 -> declare(choice() + " ? " + formula.of(variables) + " : " + formula.one(variables));
            case 5, 6 ->
                declare(formula.one(callees) + "(" + formula.of(variables) + ", " + formula.one(variables) + ")");
            default -> declare(formula.of(variables));
        }
    }

    private void declare(String value) {
        String name = "v" + locals.size();
        lines.add("double " + name + " = " + value + ";");
        locals.add(name);
        variables.add(name);
    }

    private String choice() {
        return formula.one(variables) + " > " + formula.one(variables);
    }

    private void addBranch(String local) {
        lines.add("if (" + choice() + ") {");
        lines.add("    " + local + " = " + formula.of(variables) + ";");
        lines.add("} else {");
        lines.add("    " + local + " *= " + formula.one(variables) + ";");
        lines.add("}");
    }

    private void addLoop(String local) {
        lines.add("for (int i = 0; i < TABLE.length; i++) {");
        lines.add("    " + local + " += TABLE[i] * " + formula.of(variables) + ";");
        lines.add("}");
    }

    private void addArray(String local) {
        String array = "a" + lines.size();
        lines.add("double[] " + array + " = new double[4];");
        lines.add("for (int i = 0; i < " + array + ".length; i++) {");
        lines.add("    " + array + "[i] = " + formula.of(variables) + ";");
        lines.add("}");
        lines.add(local + " = " + array + "[0] + " + array + "[3];");
    }
}
