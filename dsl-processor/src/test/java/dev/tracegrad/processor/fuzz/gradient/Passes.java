package dev.tracegrad.processor.fuzz.gradient;

import dev.tracegrad.processor.fuzz.Dice;

/** Random loops; all of them end. */
final class Passes {
    private static final int TURNS = 4;

    private final Dice dice;
    private final Terms terms;
    private final Steps steps;

    Passes(Dice dice, Terms terms, Steps steps) {
        this.dice = dice;
        this.terms = terms;
        this.steps = steps;
    }

    String loop(Place place, int depth) {
        int[] mark = place.open();
        place.repeat(TURNS);
        String label = dice.chance(35) ? place.newLabel() : null;
        if (label != null) {
            place.label(label);
        }
        String text = switch (dice.next(12)) {
            case 0, 1, 2 -> overArray(place, depth);
            case 3 -> counted(place, depth);
            case 4, 5 -> fuelled(place, depth);
            case 6 -> doWhile(place, depth);
            case 7, 8 -> forEach(place, depth);
            case 9 -> real(place, depth);
            case 10 -> overMatrix(place, depth);
            default -> byData(place, depth);
        };
        if (label != null) {
            place.endLabel();
        }
        place.endRepeat(TURNS);
        place.close(mark);
        if (text.startsWith("int ")) {
            place.declare(text.substring(4, text.indexOf(" = ")), Sort.WHOLE, false, false);
        }
        return label == null ? text : text.startsWith("int ") ? afterFirstLine(text, label) : label + ":\n" + text;
    }

    /** Puts a label after the declaration that stands before a loop. */
    private static String afterFirstLine(String text, String label) {
        int end = text.indexOf('\n') + 1;
        return text.substring(0, end) + label + ":\n" + text.substring(end);
    }

    private String body(Place place, int depth) {
        return steps.block(place, 4, depth - 1) + "}\n";
    }

    private String overArray(Place place, int depth) {
        Place.Variable array = place.variable(Sort.ARRAY);
        if (array == null) {
            return counted(place, depth);
        }
        String a = array.name();
        String i = place.fresh();
        place.declare(i, Sort.WHOLE, false, false);
        place.safe(a, i);
        return switch (dice.next(7)) {
            case 0 ->
                "for (int " + i + " = " + a + ".length - 1; " + i + " >= 0; " + i + "--) {\n" + body(place, depth);
            case 1 -> {
                place.safe(a, i + " - 1");
                yield "for (int " + i + " = 1; " + i + " < " + a + ".length; " + i + "++) {\n" + body(place, depth);
            }
            case 2 -> {
                place.safe(a, i + " + 1");
                yield "for (int " + i + " = 0; " + i + " < " + a + ".length - 1; ++" + i + ") {\n" + body(place, depth);
            }
            case 3 -> {
                place.safe(a, i + " + 1");
                place.safe(a, i + " - 1");
                place.safe(a, i + " - 1");
                yield "for (int " + i + " = 1; " + i + " < " + a + ".length - 1; " + i + "++) {\n" + body(place, depth);
            }
            case 4 -> "for (int " + i + " = 0; " + i + " < " + a + ".length; " + i + " += 2) {\n" + body(place, depth);
            case 5 -> {
                place.safe(a, a + ".length - 1 - " + i);
                yield "for (int " + i + " = 0; " + i + " <= " + a + ".length - 1; " + i + " = " + i + " + 1) {\n"
                        + body(place, depth);
            }
            default -> "for (int " + i + " = 0; " + i + " < " + a + ".length; " + i + "++) {\n" + body(place, depth);
        };
    }

    private String counted(Place place, int depth) {
        String most = place.variable(Sort.WHOLE) != null && dice.chance(60)
                ? "(" + terms.whole().of(place, 1) + " & 3)"
                : dice.pick("3", "4", "SIZE");
        String i = place.fresh();
        boolean isChanged = dice.chance(15);
        place.declare(i, Sort.WHOLE, false, false);
        if (dice.chance(12)) {
            return several(place, depth, i);
        }
        String more = isChanged ? "if (" + terms.flag(place, 1) + ") {\n" + i + "++;\n}\n" : "";
        return switch (dice.next(5)) {
            case 0 -> "for (int " + i + " = 4; " + i + " > " + most + "; " + i + "--) {\n" + body(place, depth);
            case 1 -> "for (int " + i + " = 0; " + i + " < 6; " + i + " += 2) {\n" + more + body(place, depth);
            case 2 -> "for (int " + i + " = 1; " + i + " <= " + most + "; " + i + "++) {\n" + more + body(place, depth);
            case 3 ->
                "for (int " + i + " = 0; " + i + " < " + most + " && " + terms.flag(place, 1) + "; " + i + "++) {\n"
                        + more + body(place, depth);
            default -> "for (int " + i + " = 0; " + i + " < " + most + "; " + i + "++) {\n" + more + body(place, depth);
        };
    }

    /** A loop with several counters, or that does something else after each iteration. */
    private String several(Place place, int depth, String i) {
        if (dice.chance(50)) {
            String j = place.fresh();
            place.declare(j, Sort.WHOLE, false, false);
            return "for (int " + i + " = 0, " + j + " = 4; " + i + " < " + j + "; " + i + "++, " + j + "--) {\n"
                    + body(place, depth);
        }
        Place.Variable number = place.assignable(Sort.NUMBER);
        String update = number == null ? i + "++" : i + "++, " + number.name() + dice.pick(" *= 0.7", " += 0.25");
        return "for (int " + i + " = 0; " + i + " < 3; " + update + ") {\n" + body(place, depth);
    }

    /** A while loop that counts for itself. */
    private String fuelled(Place place, int depth) {
        String k = place.fresh();
        place.declare(k, Sort.WHOLE, false, false);
        String most = dice.pick("3", "4", "5");
        String first = "int " + k + " = 0;\n";
        return switch (dice.next(5)) {
            case 0 -> first + "while (" + k + " < " + most + ") {\n" + k + "++;\n" + body(place, depth);
            case 1 ->
                first + "while (" + terms.flag(place, 2) + " && " + k + "++ < " + most + ") {\n" + body(place, depth);
            case 2 -> first + "while (true) {\nif (++" + k + " > " + most + ") {\nbreak;\n}\n" + body(place, depth);
            case 3 ->
                first + "for (; ; ) {\nif (" + k + "++ >= " + most + " || " + terms.flag(place, 2) + ") {\nbreak;\n}\n"
                        + body(place, depth);
            default ->
                first + "while (" + k + " < " + most + " && " + terms.flag(place, 2) + ") {\n" + k + " += "
                        + dice.pick("1", "2", "1 + (SIZE & 1)") + ";\n" + body(place, depth);
        };
    }

    private String doWhile(Place place, int depth) {
        String k = place.fresh();
        place.declare(k, Sort.WHOLE, false, false);
        String condition = dice.chance(50) ? k + " < 3" : k + " < 4 && " + terms.flag(place, dice.chance(80) ? 0 : 2);
        return "int " + k + " = 0;\ndo {\n" + k + "++;\n" + steps.block(place, 4, depth - 1) + "} while (" + condition
                + ");\n";
    }

    private String forEach(Place place, int depth) {
        Place.Variable matrix = place.variable(Sort.MATRIX);
        if (matrix != null && dice.chance(50)) {
            String row = place.fresh();
            place.declare(row, Sort.ARRAY, matrix.isAssignable(), matrix.isGiven());
            return "for (double[] " + row + " : " + matrix.name() + ") {\n" + body(place, depth);
        }
        Place.Variable array = place.variable(Sort.ARRAY);
        if (array == null) {
            return counted(place, depth);
        }
        String element = place.fresh();
        place.declare(element, Sort.NUMBER, dice.chance(70), false);
        return "for (double " + element + " : " + array.name() + ") {\n" + body(place, depth);
    }

    /** A loop whose counter is a double. */
    private String real(Place place, int depth) {
        String t = place.fresh();
        place.declare(t, Sort.NUMBER, false, false);
        return dice.chance(50)
                ? "for (double " + t + " = 0; " + t + " < 1; " + t + " += 0.3) {\n" + body(place, depth)
                : "for (double " + t + " = 2; " + t + " > 0.5; " + t + " *= 0.7) {\n" + body(place, depth);
    }

    private String overMatrix(Place place, int depth) {
        Place.Variable matrix = place.variable(Sort.MATRIX);
        if (matrix == null) {
            return fuelled(place, depth);
        }
        String m = matrix.name();
        String i = place.fresh();
        place.declare(i, Sort.WHOLE, false, false);
        String j = place.fresh();
        place.declare(j, Sort.WHOLE, false, false);
        String row = m + "[" + i + "]";
        place.safe(m, i);
        place.safe(row, j);
        place.repeat(3);
        String text = "for (int " + i + " = 0; " + i + " < " + m + ".length; " + i + "++) {\nfor (int " + j + " = 0; "
                + j + " < " + row + ".length; " + j + "++) {\n" + body(place, depth) + "}\n";
        place.endRepeat(3);
        return text;
    }

    /** A loop that what it computes ends: an iteration that comes to rest. */
    private String byData(Place place, int depth) {
        Place.Variable number = place.assignable(Sort.NUMBER);
        if (number == null) {
            return fuelled(place, depth);
        }
        String x = number.name();
        String k = place.fresh();
        place.declare(k, Sort.WHOLE, false, false);
        return "int " + k + " = 0;\nwhile (Math.abs(" + x + ") > 0.4 && " + k + " < 5) {\n" + k + "++;\n" + x
                + dice.pick(" *= 0.6", " = Math.sin(" + x + ")", " -= 0.3", " = " + x + " / 2 - 0.1") + ";\n"
                + body(place, depth);
    }
}
