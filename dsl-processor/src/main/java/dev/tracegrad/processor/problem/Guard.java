package dev.tracegrad.processor.problem;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * No fault of a stage ends the compiler: what the stage worked on is left out, and the fault is told at a place of the user's.
 *
 * <pre>
 * Guard.run("fences", () -&gt; Fences.check(...), fault -&gt; nothing(fault.at(location, method)))
 *
 * Model.java:9: error: [internal-error] Tracegrad failed in its fences on Model.f(double) with ...
 * </pre>
 */
public final class Guard {
    /** What tests do at the start of each stage: they let it fail. */
    private static final ThreadLocal<Consumer<String>> PROBE = ThreadLocal.withInitial(() -> stage -> {});

    private Guard() {}

    /** What a stage failed with. */
    public record Fault(String stage, Throwable cause) {
        public Refusal at(Source.Location location, Object what) {
            String where = Arrays.stream(cause.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith("dev.tracegrad"))
                    .findFirst()
                    .map(Fault::place)
                    .orElse("");
            return new Refusal(Problem.INTERNAL_ERROR, location, stage, what, cause + where);
        }

        /** The package of the stage, too: some stages ask others. */
        private static String place(StackTraceElement frame) {
            String type = frame.getClassName();
            String inPackage = type.substring(0, type.lastIndexOf('.'));
            return " at " + inPackage.substring(inPackage.lastIndexOf('.') + 1) + "/" + frame.getFileName() + ":"
                    + frame.getLineNumber();
        }
    }

    /** What the work of a stage gives, or what is taken in its place where the stage fails. */
    public static <T> T run(String stage, Supplier<T> work, Function<Fault, T> otherwise) {
        try {
            PROBE.get().accept(stage);
            return work.get();
        } catch (RuntimeException | StackOverflowError | AssertionError fault) {
            return otherwise.apply(new Fault(stage, fault));
        }
    }

    /** Lets a test look at the stages of this thread. */
    public static void probe(Consumer<String> atStart) {
        PROBE.set(atStart);
    }

    /** Ends what {@link #probe} began. */
    public static void forgetProbe() {
        PROBE.remove();
    }
}
