package dev.tracegrad.processor.fuzz.gradient;

import dev.tracegrad.processor.fuzz.Dice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes programs of numbers and arrays of numbers: the same one of the same seed. */
public final class NumericPrograms {
    private static final List<Sort> OTHERS =
            List.of(Sort.LONG, Sort.FLOAT, Sort.SHORT, Sort.BYTE, Sort.CHAR, Sort.INTS, Sort.INTS);

    private static final String TOTAL = """
            static double total(double... all) {
            double sum = 0;
            for (double each : all) {
            sum += each * each;
            }
            return sum;
            }
            """;

    private static final String OUTSIDE = """
            static int order2(int k) {
            return 6 / (k & 3);
            }
            """;

    private final Dice dice;
    private final Terms terms;
    private final Steps steps;
    private final List<Helper> helpers = new ArrayList<>();
    private final Set<String> writers = new HashSet<>();
    private final Set<Feature> features;
    private final StringBuilder text = new StringBuilder();

    /** How many statements more than a few a method with a gradient has. */
    private final int more;

    private NumericPrograms(Dice dice, int more) {
        this.dice = dice;
        this.more = more;
        this.terms = new Terms(dice);
        this.steps = new Steps(dice, terms);
        this.features = Feature.some(dice);
    }

    public static NumericProgram generate(long seed) {
        return new NumericPrograms(new Dice(seed), 0).program(seed);
    }

    /** One whose gradients are longer than a method should be. */
    public static NumericProgram generateLong(long seed) {
        return new NumericPrograms(new Dice(seed), 150).program(seed);
    }

    private NumericProgram program(long seed) {
        String name = "Grad" + Long.toUnsignedString(seed, 36);
        boolean isWild = features.contains(Feature.WILD);
        text.append("package good;\n\nimport dev.tracegrad.annotations.Gradient;\n")
                .append(features.contains(Feature.IMPORTS) ? "import static java.lang.Math.*;\n" : "")
                .append("\nclass ")
                .append(name)
                .append(
                        " {\nstatic final double RATE = 0.75;\nprivate static final double SCALE = 1.25;\nstatic final int SIZE = 3;\n\n");
        if (features.contains(Feature.STATE)) {
            text.append(State.members(isWild));
            helpers.addAll(State.helpers(isWild));
        }
        boolean isWritten = features.contains(Feature.WRITTEN_OUT);
        text.append(isWild || isWritten ? TOTAL : "")
                .append(isWild ? OUTSIDE : "")
                .append(isWritten ? Written.MEMBERS : "");
        if (dice.chance(35)) {
            passive("isLow", Sort.FLAG);
        }
        if (dice.chance(35)) {
            passive("count", Sort.WHOLE);
        }
        int count = dice.next(4);
        for (int i = 0; i < count; i++) {
            helper(dice.pick("step", "curve", "sin", "value", "slopes") + i);
        }
        if (dice.chance(30)) {
            recursive();
        }
        String first = dice.pick("f", "f", "energy", "value", "kept", "math");
        gradient(first);
        if (dice.chance(30)) {
            gradient("second");
        }
        return new NumericProgram(seed, name, text.append("}\n").toString(), writers);
    }

    /** A method of numbers that gives a condition or an int. */
    private void passive(String name, Sort result) {
        Place place = new Place(dice, List.of(), features);
        String x = parameter(place, Sort.NUMBER, false);
        String k = parameter(place, Sort.WHOLE, false);
        text.append("static ")
                .append(result.text())
                .append(' ')
                .append(name)
                .append("(double ")
                .append(x)
                .append(", int ");
        text.append(k).append(") {\nreturn ");
        text.append(
                result == Sort.FLAG ? terms.flag(place, 2) : "(" + terms.whole().of(place, 2) + ") & 3");
        text.append(";\n}\n\n");
        helpers.add(new Helper(name, List.of(Sort.NUMBER, Sort.WHOLE), result, 4, -1));
    }

    private String parameter(Place place, Sort sort, boolean isAssignable) {
        String name = place.fresh();
        place.declare(name, sort, isAssignable, true);
        return name;
    }

    private void helper(String name) {
        Place place = new Place(dice, List.copyOf(helpers), features);
        List<Sort> sorts = new ArrayList<>(List.of(Sort.NUMBER));
        for (int i = dice.next(3); i > 0; i--) {
            sorts.add(dice.chance(70) ? Sort.NUMBER : dice.chance(50) ? Sort.WHOLE : Sort.FLAG);
        }
        if (dice.chance(7)) {
            sorts.add(Sort.ARRAY);
        }
        if (place.shows(Feature.NARROW, 20)) {
            sorts.add(dice.pick(OTHERS));
        }
        boolean isNested = dice.chance(8);
        String owner = isNested ? "In" + Character.toUpperCase(name.charAt(0)) + name.substring(1) : "";
        text.append(isNested ? "static class " + owner + " {\n" : "");
        text.append(dice.pick("private static ", "static ", "private static "));
        String head = head(name, sorts, place);
        text.append(head);
        text.append(dice.chance(40) ? "" : steps.open(place, 1 + dice.next(3), 1));
        text.append("return ").append(terms.all(place)).append(isNested ? ";\n}\n}\n\n" : ";\n}\n\n");
        if (place.spent() < 300) {
            helpers.add(new Helper(isNested ? owner + "." + name : name, sorts, Sort.NUMBER, place.spent(), -1));
        }
        if (!isNested && dice.chance(12)) { // of which calls with an int as the first argument are calls
            Place other = new Place(dice, List.of(), features);
            List<Sort> narrower = new ArrayList<>(sorts);
            narrower.set(0, Sort.WHOLE);
            text.append("static ").append(head(name, narrower, other));
            text.append("return ").append(terms.of(other, 2)).append(";\n}\n\n");
        }
    }

    private String head(String name, List<Sort> sorts, Place place) {
        List<String> parameters = new ArrayList<>();
        for (Sort sort : sorts) {
            boolean isAssignable = dice.chance(sort == Sort.ARRAY || sort == Sort.MATRIX ? 55 : 75);
            parameters.add(sort.text() + " " + parameter(place, sort, isAssignable));
        }
        return "double " + name + "(" + String.join(", ", parameters) + ") {\n";
    }

    private void recursive() {
        Place place = new Place(dice, List.copyOf(helpers), features);
        String x = parameter(place, Sort.NUMBER, true);
        String y = parameter(place, Sort.NUMBER, dice.chance(50));
        String depth = parameter(place, Sort.WHOLE, false);
        String self = "again";
        text.append("private static double again(double ")
                .append(x)
                .append(", double ")
                .append(y)
                .append(", int ");
        text.append(depth).append(") {\nif (").append(depth).append(" <= 0) {\nreturn ");
        text.append(terms.of(place, 2)).append(";\n}\n");
        text.append(steps.open(place, dice.next(3), 1));
        String call = self + "(" + terms.tame(place, 2) + ", " + terms.of(place, 1) + ", " + depth + " - 1)";
        text.append("return ")
                .append(terms.of(place, 2))
                .append(dice.pick(" + ", " * ", " - "))
                .append(call);
        if (dice.chance(40)) {
            text.append(" + 0.5 * ")
                    .append(self)
                    .append("(")
                    .append(terms.of(place, 1))
                    .append(", ");
            text.append(terms.of(place, 1)).append(", ").append(depth).append(" - 2)");
        }
        text.append(";\n}\n\n");
        if (place.spent() < 80) {
            List<Sort> sorts = List.of(Sort.NUMBER, Sort.NUMBER, Sort.WHOLE);
            helpers.add(new Helper(self, sorts, Sort.NUMBER, 5 * place.spent() + 5, 2));
        }
    }

    private void gradient(String name) {
        Place place = new Place(dice, List.copyOf(helpers), features);
        List<Sort> sorts = new ArrayList<>();
        int count = 1 + dice.next(4);
        for (int i = 0; i < count; i++) {
            int roll = dice.next(20);
            sorts.add(
                    roll < 9
                            ? Sort.NUMBER
                            : roll < 15 ? Sort.ARRAY : roll < 16 ? Sort.MATRIX : roll < 19 ? Sort.WHOLE : Sort.FLAG);
        }
        if (!sorts.contains(Sort.NUMBER) && !sorts.contains(Sort.ARRAY)) {
            sorts.add(dice.chance(50) ? Sort.NUMBER : Sort.ARRAY);
        }
        if (place.shows(Feature.NARROW, 50)) {
            sorts.add(dice.pick(OTHERS));
        }
        if (dice.chance(5)) {
            sorts.add(Sort.TEXT);
        }
        text.append("@Gradient\nstatic ").append(head(name, sorts, place));
        text.append(steps.open(place, more + 2 + dice.next(5), 3));
        text.append("return ").append(terms.all(place)).append(";\n}\n\n");
        if (place.writesGiven()) {
            writers.add(name);
        }
        boolean isOfNumbers =
                sorts.stream().noneMatch(List.of(Sort.ARRAY, Sort.MATRIX, Sort.TEXT, Sort.INTS)::contains);
        if (isOfNumbers && place.spent() < 300) {
            helpers.add(new Helper(name, sorts, Sort.NUMBER, place.spent(), -1));
        }
    }
}
