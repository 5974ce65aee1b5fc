package dev.tracegrad.processor.language;

import java.util.function.Predicate;

/** A name that nothing else has: the one that is wanted, or that with a number as a person would add it. */
public final class FreshName {
    private FreshName() {}

    /** {@code index} or {@code index2}; after a digit {@code x1_2}. */
    public static String of(String wanted, Predicate<String> isTaken) {
        boolean endsInDigit = Character.isDigit(wanted.charAt(wanted.length() - 1));
        String name = wanted;
        for (int i = 2; isTaken.test(name); i++) {
            name = wanted + (endsInDigit ? "_" : "") + i;
        }
        return name;
    }
}
