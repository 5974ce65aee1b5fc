package dev.tracegrad.processor.fuzz.gradient;

import dev.tracegrad.processor.fuzz.Dice;
import java.util.List;

/** Random expressions and statements of other primitive types than double, int and boolean, with the conversions between them. */
final class Narrow {
    private static final List<Sort> SORTS = List.of(Sort.LONG, Sort.FLOAT, Sort.SHORT, Sort.BYTE, Sort.CHAR);

    private final Dice dice;
    private final Terms terms;

    Narrow(Dice dice, Terms terms) {
        this.dice = dice;
        this.terms = terms;
    }

    /** An operand that is not assigned to, or null. */
    private String variable(Place place, Sort... sorts) {
        Place.Variable found = place.variable(sorts[dice.next(sorts.length)]);
        return found == null ? null : found.name();
    }

    /** Of type int. */
    String whole(Place place, int depth) {
        String large = variable(place, Sort.LONG);
        String small = variable(place, Sort.SHORT, Sort.BYTE, Sort.CHAR);
        String real = variable(place, Sort.FLOAT);
        Place.Variable array = place.variable(Sort.INTS);
        Whole whole = terms.whole();
        return switch (dice.next(10)) {
            case 0 -> large == null ? "'b'" : "(int) " + large;
            case 1 -> large == null ? "0x1F" : "(int) (" + large + dice.pick(" >> 2", " >>> 60", " & 7", " % 3") + ")";
            case 2, 3 ->
                small == null
                        ? "010"
                        : "(" + small + dice.pick(" + 1", " & 3", " << 1", " ^ 5", " - 'a'", " / 2") + ")";
            case 4 -> real == null ? "1_0" : "(int) " + real;
            case 5 -> "(" + whole.of(place, depth - 1) + dice.pick(" >>> 28", " << 2", " | 4", " ^ 2") + ")";
            case 6 -> "(~" + whole.of(place, depth - 1) + " & 3)";
            case 7 ->
                large == null
                        ? "Integer.signum(" + whole.of(place, depth - 1) + ")"
                        : "Math.floorMod(" + large + ", 3)";
            case 8 -> "Math.floorDiv(" + whole.of(place, depth - 1) + ", 3)";
            default -> array == null ? "(short) 3" : array.name() + "[" + whole.index(array.name(), place, depth) + "]";
        };
    }

    /** Of a type that becomes a double. */
    String number(Place place) {
        String name = variable(place, Sort.LONG, Sort.FLOAT, Sort.SHORT, Sort.BYTE, Sort.CHAR);
        if (name == null) {
            return dice.pick("'a'", "3L", "0.1f", "010", "0x10", "1_0");
        }
        return dice.chance(60) ? name : "(" + name + dice.pick(" / 2", " * 3L", " + 1f", " - 1", " * 0.1f") + ")";
    }

    /** What can be cast to any of the types. */
    private String any(Place place) {
        return switch (dice.next(5)) {
            case 0, 1 -> terms.whole().of(place, 2);
            case 2 -> number(place);
            case 3 ->
                place.has(Feature.WILD) ? terms.of(place, 1) : terms.whole().of(place, 1);
            default -> dice.pick("1", "2", "-3", "'c'", "7", "010");
        };
    }

    String statement(Place place) {
        Sort sort = dice.pick(SORTS);
        Place.Variable known = place.assignable(sort);
        if (known == null || dice.chance(30)) {
            return dice.chance(20) ? indices(place) : declaration(sort, place);
        }
        String name = known.name();
        boolean isReal = sort == Sort.FLOAT;
        return switch (dice.next(6)) {
            case 0 -> name + dice.pick("++;\n", "--;\n");
            case 1 -> name + dice.pick(" += ", " -= ", " *= ") + any(place) + ";\n";
            case 2 -> name + " = (" + sort.text() + ") (" + any(place) + ");\n";
            case 3 ->
                isReal
                        ? name + dice.pick(" *= 0.75;\n", " /= 3;\n", " += 0.1;\n", " *= 1.5f;\n")
                        : name
                                + dice.pick(
                                        " <<= 1;\n", " >>= 1;\n", " >>>= 1;\n", " ^= 5;\n", " |= 2;\n", " &= 'g';\n");
            case 4 -> {
                Place.Variable whole = place.assignable(Sort.WHOLE);
                yield whole == null
                        ? name + " += 0.75;\n"
                        : whole.name() + dice.pick(" += ", " -= ", " = (int) ", " ^= (int) ") + name + ";\n";
            }
            default ->
                name + " += "
                        + (isReal && !place.has(Feature.WILD) ? terms.whole().of(place, 1) : terms.bounded(place, 1))
                        + ";\n";
        };
    }

    private String declaration(Sort sort, Place place) {
        String value = switch (sort) {
            case LONG -> dice.pick(terms.whole().of(place, 2), "5L", "1L << 33", "'a'");
            case FLOAT -> dice.pick(terms.whole().of(place, 1), "0.3f", "2", "1L", "'a'");
            case CHAR -> dice.pick("'a'", "66", "(char) (" + any(place) + ")");
            default -> dice.pick("3", "'a'", "SIZE", "(" + sort.text() + ") (" + any(place) + ")");
        };
        boolean isFinal = dice.chance(20);
        String name = place.fresh();
        place.declare(name, sort, !isFinal, false);
        return (isFinal ? "final " : "") + sort.text() + " " + name + " = " + value + ";\n";
    }

    private String indices(Place place) {
        Place.Variable known = place.variable(Sort.INTS);
        if (known != null && dice.chance(60)) {
            place.write(known);
            return known.name() + "[" + terms.whole().index(known.name(), place, 1) + "]"
                    + dice.pick(" = ", " += ", " ^= ", " *= ") + terms.whole().of(place, 1) + ";\n";
        }
        String text = "{" + terms.whole().of(place, 1) + ", " + terms.whole().of(place, 1) + ", 1}";
        String name = place.fresh();
        place.declare(name, Sort.INTS, true, false);
        place.safe(name, dice.pick("0", "1", "2"));
        return "int[] " + name + " = " + dice.pick("", "new int[] ") + text + ";\n";
    }
}
