package dev.tracegrad.processor.fuzz.gradient;

import dev.tracegrad.processor.fuzz.Dice;
import java.util.ArrayList;
import java.util.List;

/** Random expressions of type double and boolean. */
final class Terms {
    private static final List<String> LITERALS = List.of(
            "0.5", "1", "2", "0.25", "1.5", "-0.75", "3", "0", "1e-3", "0.1", "-1", "0x1p-2", "RATE", "SCALE", "1.25f");
    private static final List<String> BOUNDED = List.of(
            "Math.sin(%)",
            "Math.cos(%)",
            "Math.tanh(%)",
            "Math.atan(%)",
            "Math.cbrt(%)",
            "Math.signum(%)",
            "Math.sin(%)",
            "Math.tanh(%)",
            "Math.atan(%)");
    private static final List<String> GUARDED = List.of(
            "Math.sqrt(Math.abs(%) + 0.5)",
            "Math.log(% * % + 0.5)",
            "Math.log1p(Math.abs(%))",
            "Math.log10(1 + Math.abs(%))",
            "Math.exp(-Math.abs(%))",
            "Math.exp(Math.tanh(%))",
            "Math.expm1(Math.sin(%))",
            "Math.asin(0.9 * Math.sin(%))",
            "Math.acos(0.9 * Math.cos(%))",
            "Math.tan(Math.tanh(%))",
            "Math.sinh(Math.tanh(%))",
            "Math.cosh(Math.sin(%))",
            "Math.hypot(%, 1)",
            "Math.hypot(%, %)",
            "Math.atan2(%, 1.5)",
            "Math.atan2(%, %)",
            "Math.pow(Math.abs(%) + 0.5, 1.5)",
            "Math.pow(1.5, Math.tanh(%))",
            "Math.pow(Math.sin(%) + 1.5, Math.cos(%))",
            "Math.pow(%, 2)",
            "Math.fma(%, %, %)",
            "Math.toRadians(%)",
            "Math.toDegrees(Math.sin(%))",
            "Math.scalb(%, 2)",
            "Math.copySign(%, 1.5)",
            "Math.copySign(1.5, RATE)", // the sign of NaN is not defined
            "Math.nextUp(%)",
            "Math.nextDown(%)",
            "Math.nextAfter(%, 1)",
            "Math.ulp(%)",
            "Math.floor(%)",
            "Math.ceil(%)",
            "Math.rint(%)",
            "Math.round(%)",
            "Math.IEEEremainder(%, 2.5)",
            "Math.sqrt(%)",
            "Math.log(%)",
            "Math.asin(%)");
    private static final List<String> KINKED = List.of(
            "Math.max(%, %)",
            "Math.min(%, %)",
            "Math.abs(%)",
            "Math.max(%, 0)",
            "Math.min(1, %)",
            "Double.max(%, %)",
            "Double.sum(%, %)");

    private static final List<String> CORNERS = List.of(
            "Math.pow(%, %)",
            "Math.pow(%, 0)",
            "Math.pow(0, %)",
            "Math.pow(%, 0.5)",
            "Math.sqrt(%)",
            "(1 / (%))",
            "((%) / (%))",
            "Math.log(%)",
            "Math.hypot(0, %)",
            "Math.hypot(%, %)",
            "Math.atan2(0, %)",
            "Math.atan2(%, %)",
            "Math.cbrt(%)",
            "Math.acos(%)",
            "Math.max(%, -0.0)",
            "Math.min(%, Double.NaN)",
            "((%) / 0)",
            "((%) \u0001 0)",
            "Math.fma(%, 0, %)",
            "(Double.MIN_VALUE * (%))",
            "Math.tanh(20 * (%))",
            "Math.exp(%)",
            "Math.sinh(%)",
            "Math.log1p(%)",
            "(Math.sqrt(%) * 0)",
            "Math.sqrt((%) - (%))",
            "StrictMath.sin(%)",
            "Math.signum(%)");

    private final Dice dice;
    private final Whole whole;
    private final Narrow narrow;
    private final State state;
    private Choices choices;

    Terms(Dice dice) {
        this.dice = dice;
        this.narrow = new Narrow(dice, this);
        this.state = new State(dice, this);
        this.whole = new Whole(dice, this);
    }

    Whole whole() {
        return whole;
    }

    Narrow narrow() {
        return narrow;
    }

    State state() {
        return state;
    }

    /** Tells how switches are made. */
    void choices(Choices some) {
        choices = some;
    }

    /** An expression that stays small where its variables are. */
    String bounded(Place place, int depth) {
        return dice.pick(BOUNDED).replace("%", of(place, depth - 1));
    }

    String of(Place place, int depth) {
        place.spend(1);
        return depth <= 0 ? leaf(place, depth) : inner(place, depth);
    }

    private String leaf(Place place, int depth) {
        Place.Variable number = place.variable(Sort.NUMBER);
        if (place.shows(Feature.NARROW, 15)) {
            return narrow.number(place);
        }
        if (place.has(Feature.STATE) && place.shows(Feature.WILD, 10)) {
            return state.number();
        }
        int roll = dice.next(20);
        if (roll < 3) {
            return dice.pick(LITERALS);
        }
        if (roll < 5) {
            Place.Variable counted = place.variable(Sort.WHOLE);
            return counted == null ? "2" : counted.name();
        }
        if (roll < 12) {
            String element = element(place, depth);
            if (element != null) {
                return element;
            }
        }
        return number == null ? dice.pick(LITERALS) : number.name();
    }

    /** An element of an array or matrix, or null. */
    String element(Place place, int depth) {
        Place.Variable matrix = place.variable(Sort.MATRIX);
        if (matrix != null && dice.chance(45)) {
            String row = matrix.name() + "[" + whole.index(matrix.name(), place, depth) + "]";
            return row + "[" + rowIndex(matrix, row, place, depth) + "]";
        }
        Place.Variable array = place.variable(Sort.ARRAY);
        return array == null ? null : array.name() + "[" + whole.index(array.name(), place, depth) + "]";
    }

    private String rowIndex(Place.Variable matrix, String row, Place place, int depth) {
        String safe = place.safeIndex(row);
        if (safe != null && dice.chance(70)) {
            return safe;
        }
        return dice.chance(85)
                ? "Math.floorMod(" + whole.of(place, depth - 1) + ", " + matrix.name() + "[0].length)"
                : dice.pick("0", "1");
    }

    private String inner(Place place, int depth) {
        int d = depth - 1;
        if (place.shows(Feature.CORNERS, 20)) {
            return filled(dice.pick(CORNERS), place, d);
        }
        if (place.shows(Feature.CHOICES, 5)) {
            return choices.expression(place, depth);
        }
        return switch (dice.next(32)) {
            case 0, 1, 2, 3 -> "(" + of(place, d) + dice.pick(" + ", " - ") + of(place, d) + ")";
            case 4, 5 ->
                "(" + of(place, d) + dice.pick(" + ", " - ") + of(place, d) + dice.pick(" + ", " - ") + of(place, d)
                        + ")";
            case 6, 7, 8 -> of(place, d) + " * " + bounded(place, d);
            case 9, 10 -> dice.pick(LITERALS) + " * " + of(place, d);
            case 11 -> bounded(place, d) + " * " + bounded(place, d);
            case 12, 13 -> of(place, d) + " / (1.5 + " + "Math.abs(" + of(place, d) + "))";
            case 14 -> "(" + of(place, d) + ") / " + dice.pick("2", "3", "0.75", "(2 + " + bounded(place, d) + ")");
            case 15 -> "(" + of(place, d) + ") % " + dice.pick("3", "2.5", "(2 + " + bounded(place, d) + ")");
            case 16, 17 -> bounded(place, d);
            case 18, 19 -> filled(dice.pick(GUARDED), place, d);
            case 20 -> filled(dice.pick(KINKED), place, d);
            case 21 -> tied(place, d);
            case 22 -> dice.pick("-", "-", "+") + "(" + of(place, d) + ")";
            case 23, 24 -> "(" + flag(place, d) + " ? " + of(place, d) + " : " + of(place, d) + ")";
            case 25 -> assignment(place, d);
            case 26 -> update(place, d);
            case 27 -> "(double) " + whole.of(place, d);
            default -> {
                Helper helper = place.helper(Sort.NUMBER);
                yield helper == null ? leaf(place, d) : call(helper, place, d);
            }
        };
    }

    private String filled(String pattern, Place place, int depth) {
        String text = pattern;
        while (text.contains("%")) {
            String argument = of(place, depth).replace("%", "\u0001");
            text = text.replaceFirst("%", java.util.regex.Matcher.quoteReplacement(argument));
        }
        text = text.replace("\u0001", "%");
        return text.startsWith("Math.") && place.shows(Feature.IMPORTS, 60) ? text.substring(5) : text;
    }

    /** A function where its operands are the same, so that it has a kink there. */
    private String tied(Place place, int depth) {
        Place.Variable number = place.variable(Sort.NUMBER);
        String text = number == null ? "0.5" : number.name();
        return dice.pick(
                "Math.max(" + text + ", " + text + ")",
                "Math.min(" + text + ", " + text + " * 1)",
                "Math.abs(" + text + " - " + text + ")",
                "Math.max(" + text + ", " + of(place, depth) + ")");
    }

    private String assignment(Place place, int depth) {
        String target = target(place, depth);
        return target == null
                ? leaf(place, depth)
                : "(" + target + dice.pick(" = ", " = ", " += ", " -= ", " *= ") + tame(place, depth) + ")";
    }

    private String update(Place place, int depth) {
        String target = target(place, depth);
        return target == null
                ? leaf(place, depth)
                : dice.chance(50) ? target + dice.pick("++", "--") : "(" + dice.pick("++", "--") + target + ")";
    }

    /** A variable or an element that may be assigned to, or null. */
    String target(Place place, int depth) {
        if (dice.chance(40)) {
            Place.Variable array = place.assignable(Sort.ARRAY);
            Place.Variable matrix = place.assignable(Sort.MATRIX);
            if (matrix != null && dice.chance(35)) {
                place.write(matrix);
                String row = matrix.name() + "[" + whole.index(matrix.name(), place, depth) + "]";
                return row + "[" + rowIndex(matrix, row, place, depth) + "]";
            }
            if (array != null) {
                place.write(array);
                return array.name() + "[" + whole.index(array.name(), place, depth) + "]";
            }
        }
        Place.Variable number = place.assignable(Sort.NUMBER);
        return number == null ? null : number.name();
    }

    /** What can be assigned again and again: it mostly does not grow. */
    String tame(Place place, int depth) {
        return place.loops() > 0 && dice.chance(60)
                ? dice.chance(50)
                        ? bounded(place, depth)
                        : "0.5 * " + bounded(place, depth) + " + 0.4 * " + leaf(place, depth)
                : of(place, depth);
    }

    /** What depends on all that is visible, and on one thing more. */
    String all(Place place) {
        StringBuilder text = new StringBuilder(of(place, 3));
        place.visible(Sort.NUMBER)
                .forEach(number ->
                        text.append(dice.pick(" + ", " - ", " + 0.3 * ")).append(number));
        place.visible(Sort.ARRAY).forEach(array -> {
            if (dice.chance(80)) {
                text.append(dice.pick(" + ", " - "))
                        .append(array)
                        .append("[")
                        .append(whole.index(array, place, 1))
                        .append("]");
            }
        });
        return text.toString();
    }

    String call(Helper helper, Place place, int depth) {
        place.spend(helper.cost());
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < helper.parameters().size(); i++) {
            arguments.add(
                    i == helper.depth()
                            ? dice.pick("1", "2", "3", "SIZE & 1")
                            : switch (helper.parameters().get(i)) {
                                case WHOLE, LONG, FLOAT -> whole.of(place, depth);
                                case SHORT -> "(short) (" + whole.of(place, depth) + ")";
                                case BYTE -> "(byte) (" + whole.of(place, depth) + ")";
                                case CHAR -> "(char) (" + whole.of(place, depth) + ")";
                                case TEXT -> "\"low\"";
                                case FLAG -> flag(place, depth);
                                case ARRAY -> {
                                    Place.Variable array = place.variable(Sort.ARRAY);
                                    place.write(array);
                                    yield array == null ? "new double[] {1, 2}" : array.name();
                                }
                                case INTS -> {
                                    Place.Variable array = place.variable(Sort.INTS);
                                    place.write(array);
                                    yield array == null ? "new int[] {1, 0}" : array.name();
                                }
                                default -> of(place, depth);
                            });
        }
        return helper.name() + "(" + String.join(", ", arguments) + ")";
    }

    /** A condition, which is an operand: it may stand between any operators. */
    String flag(Place place, int depth) {
        place.spend(1);
        int d = depth - 1;
        Place.Variable flag = place.variable(Sort.FLAG);
        if (place.shows(Feature.STATE, 12)) {
            return state.flag();
        }
        if (depth <= 0) {
            return "(" + leaf(place, d) + dice.pick(" > ", " < ", " <= ") + dice.pick("0.5", "0", "1", "-0.25") + ")";
        }
        return switch (dice.next(16)) {
            case 0, 1, 2, 3 -> "(" + of(place, d) + dice.pick(" > ", " < ", " >= ", " <= ") + of(place, d) + ")";
            case 4, 5 -> "(" + whole.of(place, d) + dice.pick(" > ", " < ", " == ", " != ") + whole.of(place, d) + ")";
            case 6 -> "(" + whole.of(place, d) + " % 2 == 0)";
            case 7, 8 -> flag == null ? flag(place, 0) : dice.pick("", "!") + flag.name();
            case 9 -> "(" + flag(place, d) + " && " + flag(place, d) + ")";
            case 10 -> "(" + flag(place, d) + " || " + flag(place, d) + ")";
            case 11 -> "!" + flag(place, d);
            case 12 -> {
                Place.Variable array = place.variable(Sort.ARRAY);
                yield array == null ? flag(place, 0) : "(" + array.name() + ".length > " + dice.next(4) + ")";
            }
            case 13 -> {
                Helper helper = place.helper(Sort.FLAG);
                yield helper == null ? dice.chance(10) ? "(SIZE > 2)" : flag(place, 0) : call(helper, place, d);
            }
            case 14 ->
                dice.chance(50)
                        ? "Double.isNaN(" + of(place, d) + ")"
                        : "(" + flag(place, d) + dice.pick(" & ", " | ", " ^ ", " == ") + flag(place, d) + ")";
            default -> {
                String target = target(place, d);
                yield target == null ? flag(place, 0) : "((" + target + " = " + tame(place, d) + ") > 0.3)";
            }
        };
    }
}
