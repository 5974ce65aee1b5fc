package dev.tracegrad.processor.apart;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the summary of a class says that it did not say when the class was compiled before, so that who relies on it does not know.
 *
 * <pre>
 * before   put(double) reads
 * now      put(double) memory reads          put(double) uses fields or arrays that traced code writes
 * now      field v                           traced code writes to v
 * </pre>
 */
public final class Growth {
    private Growth() {}

    /**
     * The first thing that is new, in words; nothing if all was known.
     *
     * @param isUsed whether somebody relies on a field or method, by its name; a constructor is called {@code new}
     */
    public static Optional<String> of(List<String> before, List<String> now, Predicate<String> isUsed) {
        Set<String> known = new HashSet<>(before);
        Map<String, Facts> facts = new HashMap<>();
        before.forEach(line -> facts.merge(methodOf(line), factsOf(line), Facts::or));
        for (String line : now) {
            boolean isField = ClassSummary.isField(line);
            String name =
                    isField ? line.substring(line.indexOf(' ') + 1) : line.substring(0, Math.max(line.indexOf('('), 0));
            if (isUsed.test(name)) {
                String more = facts.getOrDefault(methodOf(line), Facts.NONE).lacks(factsOf(line));
                if (isField && !known.contains(line)) {
                    return Optional.of("traced code writes to " + name);
                } else if (!isField && !more.isEmpty()) {
                    return Optional.of(methodOf(line) + " " + more);
                }
            }
        }
        return Optional.empty();
    }

    private static String methodOf(String line) {
        return line.substring(0, line.indexOf(')') + 1);
    }

    private static Facts factsOf(String line) {
        return Facts.of(
                Arrays.asList(line.substring(line.indexOf(')') + 1).trim().split(" ")));
    }
}
