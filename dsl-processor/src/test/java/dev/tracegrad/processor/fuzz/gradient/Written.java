package dev.tracegrad.processor.fuzz.gradient;

import dev.tracegrad.processor.fuzz.Dice;

/** Random statements with calls that are written out: of private methods with arrays, with functions, and of the library. */
final class Written {
    static final String MEMBERS = """
            private static double[] scaled(double[] a, double s) {
            double[] made = a.clone();
            for (int i = 0; i < made.length; i++) {
            made[i] *= s;
            }
            return made;
            }
            private static int best(double[] a, double least) {
            int at = 0;
            for (int i = 0; i < a.length; i++) {
            if (a[i] < least) {
            continue;
            }
            if (a[i] > 2) {
            return i + 1;
            }
            at = i;
            }
            return at;
            }
            private static int side(double x) {
            if (x < 0) {
            return -1;
            }
            return 1;
            }
            static double applied(java.util.function.DoubleUnaryOperator f, double x, int n) {
            for (int i = 0; i < n; i++) {
            if (x > 3) {
            return f.applyAsDouble(x - 3);
            }
            x = 0.5 * f.applyAsDouble(x);
            }
            return x * f.applyAsDouble(0.1 * x);
            }
            """;

    private final Dice dice;
    private final Terms terms;

    Written(Dice dice, Terms terms) {
        this.dice = dice;
        this.terms = terms;
    }

    String statement(Place place) {
        Place.Variable array = place.variable(Sort.ARRAY);
        Place.Variable number = place.assignable(Sort.NUMBER);
        int kind = dice.next(8);
        if (kind < 4 && array == null || kind >= 4 && number == null) {
            return "";
        }
        return switch (kind) {
            case 0 -> array(place, array.name() + ".clone()");
            case 1 ->
                array(place, "java.util.Arrays.copyOf(" + array.name() + ", " + dice.pick("2", "5", "SIZE") + ")");
            case 2 -> array(place, "scaled(" + array.name() + ", " + terms.of(place, 1) + ")");
            case 3 -> {
                Place.Variable written = place.assignable(Sort.ARRAY);
                if (written == null) {
                    yield "";
                }
                String value = terms.of(place, 2);
                place.write(written);
                yield "java.util.Arrays.fill(" + written.name() + ", " + value + ");\n";
            }
            case 4 -> number.name() + " *= side(" + terms.of(place, 2) + ");\n";
            case 5 ->
                array == null
                        ? number.name() + " = total();\n"
                        : number.name() + " += 0.5 * best(" + array.name() + ", " + terms.of(place, 1) + ");\n";
            case 6 -> number.name() + " = total(" + terms.of(place, 1) + ", 1, " + terms.of(place, 1) + ");\n";
            default ->
                number.name() + " = applied(t9 -> "
                        + dice.pick(
                                "t9 * t9 - 0.5", "Math.sin(t9)", "{\nif (t9 > 1) {\nreturn 1;\n}\nreturn t9 * 0.9;\n}")
                        + ", " + terms.tame(place, 1) + ", " + (1 + dice.next(3)) + ");\n";
        };
    }

    private String array(Place place, String value) {
        String name = place.fresh();
        place.declare(name, Sort.ARRAY, true, false);
        return "double[] " + name + " = " + value + ";\n";
    }
}
