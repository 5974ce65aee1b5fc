package dev.tracegrad.processor.language;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name that a constant has by convention. */
public final class ConstantName {
    private static final Pattern WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private ConstantName() {}

    /** {@code THIS_STYLE} for {@code thisStyle}, {@code NOT_A_NUMBER} for {@code notANumber}. */
    public static String of(String member) {
        return WORDS.matcher(member).replaceAll("_").toUpperCase(Locale.ROOT);
    }
}
