package dev.tracegrad.processor.fuzz.gradient;

import dev.tracegrad.processor.fuzz.Dice;

/** Random statements. */
final class Steps {
    private static final int DEPTH = 3;

    private final Dice dice;
    private final Terms terms;
    private final Passes passes;
    private final Choices choices;
    private final Wild wild;

    Steps(Dice dice, Terms terms) {
        this.dice = dice;
        this.choices = new Choices(dice, terms, this);
        this.wild = new Wild(dice, terms, this);
        terms.choices(choices);
        this.terms = terms;
        this.passes = new Passes(dice, terms, this);
    }

    /** Some statements in a block of their own, without braces. */
    String block(Place place, int most, int depth) {
        int[] mark = place.open();
        StringBuilder text = new StringBuilder();
        int count = 1 + dice.next(most);
        for (int i = 0; i < count && place.affords(20); i++) {
            text.append(statement(place, depth));
        }
        place.close(mark);
        return text.toString();
    }

    /** Statements whose variables stay visible. */
    String open(Place place, int count, int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count && place.affords(20); i++) {
            text.append(statement(place, depth));
        }
        return text.toString();
    }

    private String statement(Place place, int depth) {
        if (place.shows(Feature.NARROW, 18)) {
            return terms.narrow().statement(place);
        }
        if (place.shows(Feature.STATE, 10)) {
            return terms.state().statement(place);
        }
        if (depth > 0 && place.shows(Feature.CHOICES, 14)) {
            return choices.statement(place, depth);
        }
        if (place.shows(Feature.LISTED, 8)) {
            return listed(place);
        }
        if (place.shows(Feature.WRITTEN_OUT, 12)) {
            return new Written(dice, terms).statement(place);
        }
        if (depth > 0 && place.shows(Feature.WILD, 10)) {
            return wild.statement(place, depth);
        }
        int roll = dice.next(100);
        if (roll < 18) {
            return declaration(place);
        }
        if (roll < 50) {
            return change(place);
        }
        if (roll < 54 || depth <= 0) {
            return leaving(place);
        }
        if (roll < 68) {
            return branch(place, depth);
        }
        if (roll < 92) {
            return place.loops() < 3 && place.affords(60) ? passes.loop(place, depth) : change(place);
        }
        if (roll < 95) {
            return "{\n" + block(place, 3, depth - 1) + "}\n";
        }
        if (roll < 96) {
            return outside(place, depth);
        }
        return roll < 97 ? leaving(place) : late(place);
    }

    /** An array whose elements are listed. */
    private String listed(Place place) {
        String name;
        if (dice.chance(25)) {
            String rows = "{{" + terms.of(place, 2) + ", " + terms.of(place, 1) + "}, {" + terms.of(place, 1) + ", 1}}";
            name = place.fresh();
            place.declare(name, Sort.MATRIX, true, false);
            place.safe(name, "0");
            place.safe(name + "[0]", "1");
            return "double[][] " + name + " = " + rows + ";\n";
        }
        String elements = "{" + terms.of(place, 2) + ", " + terms.of(place, 2) + ", " + terms.of(place, 1) + "}";
        name = place.fresh();
        place.declare(name, Sort.ARRAY, true, false);
        place.safe(name, "2");
        place.safe(name, "0");
        return "double[] " + name + " = " + dice.pick("", "new double[] ") + elements + ";\n";
    }

    private String declaration(Place place) {
        switch (dice.next(12)) {
            case 0, 1, 2, 3, 4 -> {
                String value = terms.of(place, DEPTH);
                String name = place.fresh();
                boolean isFinal = dice.chance(10);
                place.declare(name, Sort.NUMBER, !isFinal, false);
                return (isFinal ? "final double " : "double ") + name + " = " + value + ";\n";
            }
            case 5, 6 -> {
                String value = terms.whole().of(place, 2);
                String name = place.fresh();
                boolean isFinal = dice.chance(10);
                place.declare(name, Sort.WHOLE, !isFinal && dice.chance(70), false);
                return (isFinal ? "final int " : "int ") + name + " = " + value + ";\n";
            }
            case 7 -> {
                String value = terms.flag(place, 2);
                String name = place.fresh();
                place.declare(name, Sort.FLAG, true, false);
                return "boolean " + name + " = " + value + ";\n";
            }
            case 8 -> {
                Place.Variable matrix = place.variable(Sort.MATRIX);
                if (matrix == null) {
                    return change(place);
                }
                String index = terms.whole().index(matrix.name(), place, 2);
                String name = place.fresh();
                place.declare(name, Sort.ARRAY, matrix.isAssignable(), matrix.isGiven());
                return "double[] " + name + " = " + matrix.name() + "[" + index + "];\n";
            }
            case 9 -> {
                if (place.loops() > 0 && !dice.chance(10)) {
                    return change(place);
                }
                String length = dice.pick("3", "2", "4", "SIZE");
                String name = place.fresh();
                place.declare(name, Sort.ARRAY, true, false);
                place.safe(name, "0");
                place.safe(name, "1");
                return "double[] " + name + " = new double[" + length + "];\n";
            }
            case 10 -> {
                Place.Variable array = place.variable(Sort.ARRAY);
                if (array == null || !dice.chance(40)) {
                    return change(place);
                }
                String name = place.fresh();
                place.declare(name, Sort.ARRAY, array.isAssignable(), array.isGiven());
                return "double[] " + name + " = " + array.name() + ";\n";
            }
            default -> {
                String name = place.fresh();
                String text = "double " + name + ";\nif (" + terms.flag(place, 2) + ") {\n" + name + " = "
                        + terms.of(place, 2) + ";\n} else {\n" + name + " = " + terms.of(place, 2) + ";\n}\n";
                place.declare(name, Sort.NUMBER, true, false);
                return text;
            }
        }
    }

    /** A statement that changes a variable or an element. */
    private String change(Place place) {
        switch (dice.next(14)) {
            case 0 -> {
                Place.Variable whole = place.assignable(Sort.WHOLE);
                return whole == null
                        ? number(place)
                        : dice.chance(50)
                                ? whole.name() + dice.pick("++;\n", "--;\n")
                                : whole.name() + dice.pick(" = ", " += ", " -= ")
                                        + terms.whole().of(place, 2) + ";\n";
            }
            case 1 -> {
                Place.Variable flag = place.assignable(Sort.FLAG);
                return flag == null
                        ? number(place)
                        : flag.name() + dice.pick(" = ", " &= ", " |= ") + terms.flag(place, 2) + ";\n";
            }
            case 2 -> {
                String target = terms.target(place, 2);
                return target == null ? "" : target + dice.pick("++;\n", "--;\n");
            }
            case 3 -> {
                String first = terms.target(place, 2);
                String second = terms.target(place, 2);
                return first == null || second == null
                        ? ""
                        : first + dice.pick(" = ", " += ") + second + dice.pick(" = ", " = ", " *= ")
                                + terms.tame(place, 2) + ";\n";
            }
            default -> {
                return number(place);
            }
        }
    }

    private String number(Place place) {
        String target = terms.target(place, 2);
        if (target == null) {
            return "";
        }
        String operator = dice.pick(" = ", " = ", " = ", " += ", " += ", " -= ", " *= ", " /= ");
        if (operator.equals(" *= ") || operator.equals(" /= ")) {
            return target + operator + "(1.2 + 0.5 * " + terms.bounded(place, 2) + ");\n";
        }
        if (dice.chance(4)) {
            return target + " %= 2.5;\n";
        }
        if (operator.equals(" = ") && !target.contains("++") && !target.contains("--") && dice.chance(60)) {
            return target + " = 0.7 * " + target + dice.pick(" + ", " - ") + terms.tame(place, DEPTH) + ";\n";
        }
        return target + operator + terms.tame(place, DEPTH) + ";\n";
    }

    private String branch(Place place, int depth) {
        String text = "if (" + terms.flag(place, 2) + ") {\n" + block(place, 3, depth - 1) + "}";
        for (int i = dice.next(5) - 2; i > 0; i--) {
            text += " else if (" + terms.flag(place, 2) + ") {\n" + block(place, 2, depth - 1) + "}";
        }
        return dice.chance(45) ? text + " else {\n" + block(place, 3, depth - 1) + "}\n" : text + "\n";
    }

    /** A jump, return or exception under a condition. */
    private String leaving(Place place) {
        String before = dice.chance(40) ? change(place) : "";
        String condition = terms.flag(place, 2);
        int roll = dice.next(20);
        String jump;
        if (place.loops() > 0 && roll < 14) {
            String label = place.label();
            String word = roll < 7 ? "break" : "continue";
            jump = label == null || dice.chance(50) ? word : word + " " + label;
        } else if (roll < 18) {
            jump = "return " + terms.all(place);
            condition = "(" + condition + " && " + terms.flag(place, 1) + ")";
        } else {
            Place.Variable word = place.variable(Sort.TEXT);
            jump = dice.pick(
                    "throw new IllegalArgumentException(" + (word == null ? "\"none\"" : word.name() + " + 1") + ")",
                    "throw new IllegalStateException(\"stopped\")",
                    "throw new IllegalArgumentException(\"no such \" + SIZE)",
                    "throw new ArithmeticException(\"too \" + " + terms.whole().of(place, 0) + ")");
            condition = "(" + condition + " && " + terms.flag(place, 1) + ")";
        }
        boolean hasElse = dice.chance(15);
        return "if (" + condition + ") {\n" + before + jump + ";\n}"
                + (hasElse ? " else {\n" + change(place) + "}\n" : "\n");
    }

    /** A local array that is filled and read. */
    private String late(Place place) {
        if (place.loops() > 0) {
            return change(place);
        }
        String array = place.fresh();
        String counter = array.equals("i") ? "j" : "i";
        if (place.variable(Sort.ARRAY) == null || !place.isFree(counter)) {
            return change(place);
        }
        String length = place.variable(Sort.ARRAY).name() + ".length";
        place.declare(array, Sort.ARRAY, true, false);
        String text = "double[] " + array + " = new double[" + length + "];\n";
        int[] mark = place.open();
        place.declare(counter, Sort.WHOLE, false, false);
        place.safe(array, counter);
        place.repeat(3);
        text += "for (int " + counter + " = 0; " + counter + " < " + array + ".length; " + counter + "++) {\n" + array
                + "[" + counter + "] = " + terms.of(place, 2) + ";\n}\n";
        place.endRepeat(3);
        place.close(mark);
        return text;
    }

    /** What gradient code is not written for. */
    private String outside(Place place, int depth) {
        String label = place.newLabel();
        Place.Variable whole = place.variable(Sort.WHOLE);
        if (whole == null || dice.chance(50)) {
            return label + ":\n{\n" + change(place) + "if (" + terms.flag(place, 1) + ") {\nbreak " + label + ";\n}\n"
                    + block(place, 2, depth - 1) + "}\n";
        }
        return "switch (" + whole.name() + " & 1) {\ncase 0:\n" + change(place) + "break;\ndefault:\n" + change(place)
                + "}\n";
    }
}
