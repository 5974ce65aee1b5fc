package dev.tracegrad.processor.fuzz.gradient;

import dev.tracegrad.processor.fuzz.Dice;

/** Random statements for which there is no gradient code, or was none. */
final class Wild {
    private final Dice dice;
    private final Terms terms;
    private final Steps steps;

    Wild(Dice dice, Terms terms, Steps steps) {
        this.dice = dice;
        this.terms = terms;
        this.steps = steps;
    }

    String statement(Place place, int depth) {
        Place.Variable array = place.assignable(Sort.ARRAY);
        Place.Variable matrix = place.assignable(Sort.MATRIX);
        switch (dice.next(8)) {
            case 0 -> {
                String label = place.newLabel();
                return label + ":\n{\n{\n" + steps.block(place, 2, depth - 1) + "}\nif (" + terms.flag(place, 1)
                        + ") {\nbreak " + label + ";\n}\n{\n" + steps.block(place, 2, depth - 1) + "}\n}\n";
            }
            case 1 -> {
                Place.Variable other = place.variable(Sort.ARRAY);
                if (array == null || place.loops() > 0) {
                    return "";
                }
                String name = place.fresh();
                place.declare(name, Sort.ARRAY, true, array.isGiven());
                return "double[] " + name + " = " + array.name() + ";\n" + name + " = " + other.name() + ";\n";
            }
            case 2 -> {
                Place.Variable row = place.variable(Sort.ARRAY);
                if (matrix == null || row == null) {
                    return "";
                }
                place.write(matrix);
                return matrix.name() + "[" + terms.whole().index(matrix.name(), place, 1) + "] = "
                        + (dice.chance(50) ? row.name() : "new double[] {1, 2, 3, 4}") + ";\n";
            }
            case 3 -> {
                if (array == null) {
                    return "";
                }
                String name = place.fresh();
                place.declare(name, Sort.ARRAY, true, false);
                return "double[] " + name + " = " + array.name() + ".clone();\n";
            }
            case 4 -> {
                Place.Variable number = place.assignable(Sort.NUMBER);
                return number == null
                        ? ""
                        : number.name() + " = total(" + terms.of(place, 1) + ", " + terms.of(place, 1) + ");\n";
            }
            case 5 -> {
                Place.Variable number = place.assignable(Sort.NUMBER);
                return number == null
                        ? ""
                        : number.name() + " = (" + terms.flag(place, 1) + " ? (Double) (" + terms.of(place, 1) + ") : "
                                + number.name() + ");\n";
            }
            case 6 -> {
                Place.Variable number = place.assignable(Sort.NUMBER);
                return number == null
                        ? ""
                        : "try {\n" + number.name() + " *= order2("
                                + terms.whole().of(place, 1)
                                + ");\n} catch (ArithmeticException thrown) {\n" + number.name() + " += "
                                + terms.of(place, 1) + ";\n}\n";
            }
            default -> {
                String k = place.fresh();
                Place.Variable number = place.assignable(Sort.NUMBER);
                return number == null
                        ? ""
                        : "int " + k + " = 0;\ndo {\n" + number.name() + " *= 0.5;\n" + steps.block(place, 2, depth - 1)
                                + "} while (" + k + "++ < 2 && " + terms.flag(place, 1) + ");\n";
            }
        }
    }
}
