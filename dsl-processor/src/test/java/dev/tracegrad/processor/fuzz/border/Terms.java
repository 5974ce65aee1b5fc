package dev.tracegrad.processor.fuzz.border;

import dev.tracegrad.processor.fuzz.Dice;

/** A sealed interface over records, and where Java has them, patterns on them. */
final class Terms implements Feature {
    @Override
    public void declare(Making program) {
        program.type("Term", """
                @Traced
                sealed interface Term {
                @Traced
                record Leaf(double value) implements Term {
                static Leaf sample() {
                return new Leaf(2);
                }
                }
                @Traced
                record Sum(Term left, Term right) implements Term {
                static Sum sample() {
                return new Sum(new Leaf(2), new None());
                }
                }
                @Traced
                record Times(double factor, Term of) implements Term {
                static Times sample() {
                return new Times(2, new None());
                }
                }
                @Traced
                record None() implements Term {
                static None sample() {
                return new None();
                }
                }
                }
                """);
        program.value("Term");
        program.member("private static Term leaf(double x) {\nreturn new Term.Leaf(x);\n}\n");
        program.member("private static Term sum(Term one, Term other) {\nreturn new Term.Sum(one, other);\n}\n");
        program.member("private static Term times(double k, Term of) {\nreturn new Term.Times(k, of);\n}\n");
        program.member("private static Term none() {\nreturn new Term.None();\n}\n");
        program.member("""
                private static double chained(Term term) {
                if (term instanceof Term.Leaf leaf) {
                return leaf.value();
                } else if (term instanceof Term.Sum sum) {
                return chained(sum.left()) + chained(sum.right());
                }
                return term instanceof Term.Times t && t.factor() > 0 ? t.factor() * chained(t.of()) : 1;
                }
                """);
        if (program.isFor(21)) {
            String rest = program.isFor(22) && program.dice().chance(50) ? "Term.None _" : "Term.None none";
            program.member("""
                    private static double valued(Term term) {
                    return switch (term) {
                    case Term.Leaf(double value) when value > 1 -> value * value;
                    case Term.Leaf(var value) -> value;
                    case Term.Sum(Term.Leaf(double one), Term.Leaf other) -> one * other.value();
                    case Term.Sum(Term left, var right) -> valued(left) + valued(right);
                    case Term.Times times -> times.factor() * valued(times.of());
                    case %s -> 0.5;
                    };
                    }
                    """.formatted(rest));
            program.member("""
                    private static double summed(Term term, double start) {
                    double sum = start;
                    switch (term) {
                    case null -> sum *= 2;
                    case Term.Times(double k, Term.Leaf(double v)) when k > v -> sum += k * v;
                    case Term.Times(double k, Term of) -> sum = summed(of, sum * k);
                    case Term.Leaf leaf -> sum -= leaf.value();
                    default -> sum += 1;
                    }
                    return sum;
                    }
                    """);
        }
    }

    @Override
    public void contribute(Making program) {
        Dice dice = program.dice();
        program.simple("Term", (scope, depth) -> dice.chance(80) ? "leaf(" + program.number(scope, 0) + ")" : "none()");
        program.form(
                "Term",
                (scope, depth) ->
                        "sum(" + program.of("Term", scope, depth) + ", " + program.of("Term", scope, depth) + ")");
        program.form(
                "Term",
                (scope, depth) ->
                        "times(" + program.number(scope, depth) + ", " + program.of("Term", scope, depth) + ")");
        program.form("double", (scope, depth) -> "chained(" + program.of("Term", scope, depth) + ")");
        program.form(
                "double",
                (scope, depth) -> "(" + program.of("Term", scope, depth) + " instanceof Term.Leaf "
                        + fresh(scope, "l", " ? ") + program.number(scope, depth) + " : 2.0)");
        if (program.isFor(21)) {
            program.form("double", (scope, depth) -> "valued(" + program.of("Term", scope, depth) + ")");
            program.form(
                    "double",
                    (scope, depth) -> "summed(" + (dice.chance(15) ? "null" : program.of("Term", scope, depth)) + ", "
                            + program.number(scope, depth) + ")");
            program.form("double", (scope, depth) -> inline(program, scope, depth));
        }
    }

    private static String fresh(Scope scope, String start, String end) {
        String name = scope.fresh(start);
        return name + end + name + ".value() + ";
    }

    /** A switch in the place of an expression. */
    private static String inline(Making program, Scope scope, int depth) {
        String selector = program.of("Term", scope, depth);
        String value = scope.fresh("n");
        String other = scope.fresh("o");
        int mark = scope.open();
        scope.declare(value, "double");
        String first = program.number(scope, depth) + " * " + value;
        scope.close(mark);
        scope.declare(other, "Term");
        String second = program.number(scope, depth);
        scope.close(mark);
        return "(switch (" + selector + ") {\ncase Term.Leaf(double " + value + ") when " + value + " > 0.1 -> " + first
                + ";\ncase Term " + other + " -> " + second + ";\n})";
    }
}
