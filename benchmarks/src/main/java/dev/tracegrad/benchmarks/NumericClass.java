package dev.tracegrad.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes a class of traced methods: static ones, those of an object with two fields, and helpers. */
final class NumericClass {
    private final String name;
    private final boolean isAnnotated;
    private final Random random;
    private final List<String> calledElsewhere;
    private final List<String> lines = new ArrayList<>();

    /**
     * @param isAnnotated whether the class is annotated instead of its methods, so that it gets a twin too
     * @param calledElsewhere methods on two numbers of other classes
     */
    NumericClass(String name, boolean isAnnotated, List<String> calledElsewhere) {
        this.name = name;
        this.isAnnotated = isAnnotated;
        this.random = new Random(name.hashCode());
        this.calledElsewhere = calledElsewhere;
    }

    /** The method of any such class that others can call. */
    static String callOf(String className) {
        return className + ".method0";
    }

    /** The source of a class with that many traced methods, of that many statements at least. */
    String source(int methods, int fewestStatements) {
        addHead();
        for (int i = 0; i < methods; i++) {
            addMethod(i, fewestStatements + random.nextInt(fewestStatements));
        }
        lines.add("}");
        return String.join("\n", lines) + "\n";
    }

    private void addHead() {
        lines.add("package numeric;");
        lines.add("");
        lines.add("import dev.tracegrad.annotations.Traced;");
        lines.add("");
        lines.add("/** Formulas number " + Math.abs(name.hashCode() % 1000) + ". */");
        if (isAnnotated) {
            lines.add("@Traced");
        }
        lines.add("class " + name + " {");
        lines.add("    private static final double SCALE = 1.75;");
        lines.add("    private static final double[] TABLE = {0.5, -1.25, 3, 0.125};");
        lines.add("");
        lines.add("    private final double gain;");
        lines.add("    private final double offset;");
        lines.add("");
        lines.add("    " + name + "(double gain, double offset) {");
        lines.add("        this.gain = gain;");
        lines.add("        this.offset = offset;");
        lines.add("    }");
    }

    private void addMethod(int number, int statements) {
        boolean isStatic = number % 3 != 2;
        boolean isArray = number % 5 == 4;
        List<String> parameters = isArray ? List.of("x", "y", "weights[0]") : List.of("x", "y");
        List<String> fields = isStatic ? List.of() : List.of("gain", "offset");
        List<String> callees = new ArrayList<>(calledElsewhere);
        if (number > 0) {
            callees.add("method0");
        }
        if (!isAnnotated) {
            callees.add("helper" + number / 4);
        }
        if (callees.isEmpty()) {
            callees.add("Math.atan2");
        }
        lines.add("");
        lines.add("    /** Formula number " + number + ". */");
        if (!isAnnotated) {
            lines.add("    @Traced");
        }
        lines.add("    " + (isStatic ? "static " : "") + "double method" + number + "(double x, double y"
                + (isArray ? ", double[] weights" : "") + ") {");
        addBody(new NumericMethod(random, parameters, fields, callees).body(statements));
        if (number % 4 == 0 && !isAnnotated) {
            lines.add("");
            lines.add("    private static double helper" + number / 4 + "(double x, double y) {");
            addBody(new NumericMethod(random, List.of("x", "y"), List.of(), List.of("Math.atan2")).body(1));
        }
    }

    private void addBody(List<String> body) {
        body.forEach(line -> lines.add("        " + line));
        lines.add("    }");
    }
}
