package dev.tracegrad.processor;

import java.util.Set;

/**
 * A part of a file in which warnings are suppressed.
 *
 * @param start where it starts in the file, in characters
 * @param end where it ends
 * @param names what is suppressed, as {@code traced:cut-gradient}
 */
record Suppression(int start, int end, Set<String> names) {
    boolean covers(Problem problem, Source source) {
        return start <= source.start() && source.end() <= end && isOf(names, problem);
    }

    /** Whether a problem is suppressed by one of these names. */
    static boolean isOf(Set<String> names, Problem problem) {
        return names.contains("traced:" + problem.id()) || names.contains("traced");
    }
}
