package dev.tracegrad.processor.fuzz.gradient;

import dev.tracegrad.processor.fuzz.Dice;

/** Random expressions of type int, indices among them. */
final class Whole {
    private final Dice dice;
    private final Terms terms;

    Whole(Dice dice, Terms terms) {
        this.dice = dice;
        this.terms = terms;
    }

    String of(Place place, int depth) {
        place.spend(1);
        Place.Variable variable = place.variable(Sort.WHOLE);
        if (place.shows(Feature.NARROW, 20)) {
            return terms.narrow().whole(place, depth);
        }
        if (place.shows(Feature.STATE, 12)) {
            return terms.state().whole();
        }
        if (depth <= 0 || dice.chance(50)) {
            return variable == null || dice.chance(20) ? dice.pick("0", "1", "2", "3") : variable.name();
        }
        return switch (dice.next(12)) {
            case 0, 1, 2 -> "(" + of(place, depth - 1) + dice.pick(" + ", " - ", " * ") + of(place, depth - 1) + ")";
            case 3 -> "(" + of(place, depth - 1) + dice.pick(" % 3", " / 2", " >> 1", " & 3", " % 2") + ")";
            case 4 -> "(int) " + terms.bounded(place, depth - 1);
            case 5 -> {
                Place.Variable changed = place.assignable(Sort.WHOLE);
                yield changed == null ? "2" : dice.chance(60) ? changed.name() + "++" : "--" + changed.name();
            }
            case 6 -> {
                Place.Variable changed = place.assignable(Sort.WHOLE);
                yield changed == null
                        ? "1"
                        : "(" + changed.name() + dice.pick(" = ", " += ") + of(place, depth - 1) + " % 4)";
            }
            case 7 -> {
                Place.Variable array = place.variable(Sort.ARRAY);
                yield array == null ? "3" : array.name() + ".length";
            }
            case 8 ->
                "(" + terms.flag(place, depth - 1) + " ? " + of(place, depth - 1) + " : " + of(place, depth - 1) + ")";
            case 9 -> {
                Helper helper = place.helper(Sort.WHOLE);
                yield helper == null ? "1" : terms.call(helper, place, depth - 1);
            }
            case 10 ->
                "Math." + dice.pick("max", "min") + "(" + of(place, depth - 1) + ", " + of(place, depth - 1) + ")";
            default -> dice.chance(30) ? "Math.getExponent(" + terms.bounded(place, depth - 1) + ")" : "SIZE";
        };
    }

    /** An index of an array, which it nearly always has. */
    String index(String array, Place place, int depth) {
        String safe = place.safeIndex(array);
        int roll = dice.next(100);
        if (safe != null && roll < 70) {
            return safe;
        }
        if (roll < 3) {
            return of(place, depth - 1);
        }
        if (roll < 10) {
            return array + ".length - 1";
        }
        if (roll < 20) {
            return "0";
        }
        return "Math.floorMod(" + of(place, depth - 1) + ", " + array + ".length)";
    }
}
