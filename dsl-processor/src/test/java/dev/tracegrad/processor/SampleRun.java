package dev.tracegrad.processor;

import dev.tracegrad.processor.SampleArguments.NotMade;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Calls of a method and of its companion with equal arguments, which must do the same to the last bit; and some gradients,
 * which must be the slopes of the method, unless a warning says that they may not be.
 */
final class SampleRun {
    private static final int CALLS = 60;
    private static final int MOST_CALLS = 300;
    /** Which numbers have slopes: see {@link SampleArguments}. */
    private static final Set<Integer> SMOOTH_STYLES = Set.of(0, 1, 2, 4);

    private static final int MOST_SLOPES = 200;
    /** Warnings of a gradient that may be lost. */
    private static final Set<String> WARNINGS_OF_GRADIENTS = Set.of(
            "assumed-derivative", "cut-gradient", "field-write", "independent-parameter", "not-traced", "plain-object");

    private static final int MOST_TIMEOUTS = 4;
    private static final int SECONDS = 1;
    private static final int TRACED_SECONDS = 5;
    private static final int SLOPE_SECONDS = 20;

    private final SampleCalls calls;
    private final SampleMethod sampled;
    private final Set<String> warnings;

    private int normal;
    private int slopes;
    private int compared;
    private String why = "";

    /** What one call did: its result or exception, and what became of its arguments. */
    private record Outcome(String text, boolean isNormal, String detail) {
        static Outcome of(Throwable thrown) {
            String where =
                    Arrays.stream(thrown.getStackTrace()).limit(4).toList().toString();
            return new Outcome("throws " + thrown.getClass().getName(), false, thrown + " " + where);
        }

        boolean isAs(Outcome other) {
            return SampleBits.areSame(text, other.text);
        }

        boolean isOutOfMemory() {
            return !isNormal
                    && text.endsWith("Error")
                    && (text.contains("OutOfMemory") || text.contains("StackOverflow"));
        }
    }

    /** @param warnings the ids of what the processor warned of */
    SampleRun(SampleClasses classes, SampleMethod sampled, Set<String> warnings) {
        this.calls = new SampleCalls(classes, sampled);
        this.sampled = sampled;
        this.warnings = warnings;
    }

    SampleVerdict verdict() {
        Method plain;
        Method companion;
        try {
            plain = calls.plain();
            companion = calls.companion(plain);
        } catch (ReflectiveOperationException | LinkageError e) {
            return new SampleVerdict(SampleVerdict.Kind.NOT_RUN, "no-companion", e.toString());
        }
        int timeouts = 0;
        for (long seed = 0; (seed < CALLS || seed < MOST_CALLS && normal == 0) && timeouts < MOST_TIMEOUTS; seed++) {
            try {
                String difference = difference(plain, companion, seed);
                if (!difference.isEmpty()) {
                    return new SampleVerdict(SampleVerdict.Kind.WRONG, "seed " + seed, difference);
                }
                String slope = differingSlope(plain, companion, seed);
                if (!slope.isEmpty()) {
                    boolean isWarned = warnings.stream().anyMatch(WARNINGS_OF_GRADIENTS::contains);
                    return new SampleVerdict(
                            isWarned ? SampleVerdict.Kind.WARNED : SampleVerdict.Kind.WRONG,
                            isWarned ? String.join(",", warnings) : "slope, seed " + seed,
                            slope);
                }
            } catch (TimeoutException e) {
                why = e.getMessage();
                timeouts++;
            }
        }
        if (normal > 0) {
            return new SampleVerdict(
                    SampleVerdict.Kind.RIGHT,
                    "",
                    compared + " calls, " + normal + " without exception, " + slopes + " slopes");
        }
        String id = compared > 0 ? "only-exceptions" : why.replaceAll("[: ].*", "");
        return new SampleVerdict(SampleVerdict.Kind.NOT_RUN, id, why);
    }

    /** How the two differ, or an empty text. */
    private String difference(Method plain, Method companion, long seed) throws TimeoutException {
        @Nullable Object[][] made = new Object[3][];
        for (int i = 0; i < made.length; i++) {
            made[i] = SampleCalls.limited(() -> arguments(plain, seed), SECONDS, "time-arguments");
            if (made[i] == null) {
                return "";
            }
        }
        String start = SampleBits.of(made[0]);
        if (!start.equals(SampleBits.of(made[1]))) {
            why = "arguments: not the same twice";
            return "";
        }
        Outcome first = SampleCalls.limited(() -> outcome(plain, made[0], made[0]), SECONDS, "time");
        Outcome again = SampleCalls.limited(() -> outcome(plain, made[1], made[1]), SECONDS, "time");
        if (!first.isAs(again)) {
            why = "result: not the same twice";
            return "";
        }
        @Nullable Object[] traced = calls.traced(plain, companion, made[2]);
        Outcome other = SampleCalls.limited(() -> outcome(companion, made[2], traced), TRACED_SECONDS, "time-traced");
        if (first.isOutOfMemory() || other.isOutOfMemory()) {
            why = "memory";
            return "";
        }
        if (other.detail().contains("but has no companion. Annotate it")) {
            why = "override: " + other.detail();
            return "";
        }
        compared++;
        normal += first.isNormal() ? 1 : 0;
        if (!first.isNormal()) {
            why = first.detail();
        }
        return first.isAs(other) ? "" : difference(first.text(), other.text()) + " of " + start + other.detail();
    }

    /** A slope that the graph does not have, or an empty text. */
    private String differingSlope(Method plain, Method companion, long seed) throws TimeoutException {
        int style = Math.floorMod(seed, SampleArguments.STYLES);
        if (slopes > MOST_SLOPES || SampleCalls.hasSame(seed) || !SMOOTH_STYLES.contains(style)) {
            return "";
        }
        SampleSlopes compared = new SampleSlopes(new SampleSlopes.Calls() {
            @Override
            public @Nullable Object[] arguments() {
                @Nullable Object[] made = SampleRun.this.arguments(plain, seed);
                return made == null ? new Object[0] : made;
            }

            @Override
            public @Nullable Object[] traced(@Nullable Object[] arguments) {
                return calls.traced(plain, companion, arguments);
            }

            @Override
            public @Nullable Object @Nullable [] callPlain(@Nullable Object[] arguments) {
                return results(plain, arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length), arguments);
            }

            @Override
            public @Nullable Object @Nullable [] callTraced(@Nullable Object[] arguments) {
                return results(companion, null, arguments, arguments);
            }
        });
        return SampleCalls.limited(
                () -> {
                    String difference = compared.difference();
                    slopes += compared.compared();
                    return difference;
                },
                SLOPE_SECONDS,
                "time-slopes");
    }

    private static @Nullable Object @Nullable [] results(
            Method method, @Nullable Object receiver, @Nullable Object[] given, @Nullable Object[] after) {
        try {
            Object result = method.invoke(receiver, given);
            @Nullable Object[] results = prepended(after);
            results[0] = result;
            return results;
        } catch (InvocationTargetException thrown) {
            return null;
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static String difference(String plain, String traced) {
        String[] parts = plain.split(" ");
        String[] others = traced.split(" ");
        int at = Arrays.mismatch(parts, others);
        return "at " + at + " " + (at < parts.length ? parts[at] : "") + " but traced "
                + (at < others.length ? others[at] : "");
    }

    /** The receiver, or null, before them; null if they cannot be made. */
    private @Nullable Object @Nullable [] arguments(Method plain, long seed) {
        try {
            return calls.made(plain, seed);
        } catch (NotMade e) {
            why = String.valueOf(e.getMessage());
            return null;
        }
    }

    private Outcome outcome(Method method, @Nullable Object[] made, @Nullable Object[] arguments)
            throws ReflectiveOperationException {
        boolean isPlain = made == arguments;
        Object receiver = isPlain ? made[0] : null;
        @Nullable Object[] given = isPlain ? Arrays.copyOfRange(made, 1, made.length) : arguments;
        // What is after the call: the receiver and the arguments.
        @Nullable Object[] after = isPlain ? made : sampled.isStatic() ? prepended(arguments) : arguments;
        try {
            Object result = method.invoke(receiver, given);
            return new Outcome(SampleBits.of(result) + "; then " + SampleBits.of(after), true, "");
        } catch (InvocationTargetException e) {
            return Outcome.of(e.getCause());
        }
    }

    private static @Nullable Object[] prepended(@Nullable Object[] arguments) {
        @Nullable Object[] all = new Object[arguments.length + 1];
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return all;
    }
}
