package dev.tracegrad.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes methods that call each other as a binary tree does, in classes without an annotation, and one that is traced and calls the
 * root: all the others come along.
 *
 * <pre>
 * class Caller { @Traced static double at(double x, double y) { return Callee0.method0(x, y); } }
 * class Callee0 { static double method0(double x, double y) { ... all += Callee0.method1(x, y + 1); ... } }
 * </pre>
 */
final class CallTree {
    private final int classes;
    private final int methodsOfClass;
    private final Random random = new Random(7);

    CallTree(int classes, int methodsOfClass) {
        this.classes = classes;
        this.methodsOfClass = methodsOfClass;
    }

    /** The sources by the names of their classes. */
    Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int i = 0; i < classes; i++) {
            sources.put("numeric.Callee" + i, callee(i));
        }
        List<String> caller = List.of(
                "package numeric;",
                "",
                "import dev.tracegrad.annotations.Traced;",
                "",
                "class Caller {",
                "    @Traced",
                "    static double at(double x, double y) {",
                "        return " + name(0) + "(x, y);",
                "    }",
                "}");
        sources.put("numeric.Caller", text(caller));
        return sources;
    }

    private String callee(int index) {
        List<String> lines = new ArrayList<>(List.of(
                "package numeric;",
                "",
                "class Callee" + index + " {",
                "    private static final double SCALE = 1.75;",
                "    private static final double[] TABLE = {0.5, -1.25, 3, 0.125};"));
        for (int i = 0; i < methodsOfClass; i++) {
            addMethod(index * methodsOfClass + i, lines);
        }
        lines.add("}");
        return text(lines);
    }

    private void addMethod(int number, List<String> lines) {
        List<String> body =
                new ArrayList<>(new NumericMethod(random, List.of("x", "y"), List.of(), List.of("Math.atan2"))
                        .body(2 + random.nextInt(2)));
        for (int i = 1; i <= 2; i++) {
            int called = 2 * number + i;
            if (called < classes * methodsOfClass) {
                body.add(i, "all += " + name(called) + "(x, y + " + i + ");");
            }
        }
        lines.add("");
        lines.add("    static double method" + number + "(double x, double y) {");
        body.forEach(line -> lines.add("        " + line));
        lines.add("    }");
    }

    private String name(int method) {
        return "Callee" + method / methodsOfClass + ".method" + method;
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
