package dev.tracegrad.processor.fuzz.gradient;

import dev.tracegrad.processor.fuzz.Dice;
import java.util.EnumSet;
import java.util.Set;

/** What a program has besides doubles, ints and loops. */
enum Feature {
    /** Variables of the types long, float, short, byte and char, and arrays of ints. */
    NARROW(40),

    /** Static fields that are written. */
    STATE(30),

    /** Switches. */
    CHOICES(35),

    /** Arrays whose elements are listed. */
    LISTED(35),

    /** Functions where they have no finite slope. */
    CORNERS(15),

    /** Functions that are imported by their names. */
    IMPORTS(15),

    /** Methods and lambdas that are written out where they are called, and copies of arrays. */
    WRITTEN_OUT(30),

    /** What there is no gradient code for. */
    WILD(12);

    private final int percent;

    Feature(int percent) {
        this.percent = percent;
    }

    static Set<Feature> some(Dice dice) {
        Set<Feature> some = EnumSet.noneOf(Feature.class);
        for (Feature each : values()) {
            if (dice.chance(each.percent)) {
                some.add(each);
            }
        }
        return some;
    }
}
