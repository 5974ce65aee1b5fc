package dev.tracegrad.processor.language;

import java.util.Locale;

/** The name that a constant has by convention. */
public final class ConstantName {
    private ConstantName() {}

    /** {@code THIS_STYLE} for {@code thisStyle}. */
    public static String of(String member) {
        return member.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
