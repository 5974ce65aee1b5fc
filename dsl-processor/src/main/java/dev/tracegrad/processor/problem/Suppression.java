package dev.tracegrad.processor.problem;

import java.util.Set;
import javax.lang.model.element.Element;

/**
 * A part of a file in which warnings are suppressed.
 *
 * @param start where it starts in the file, in characters
 * @param end where it ends
 * @param names what is suppressed, as {@code traced:cut-gradient}
 */
public record Suppression(int start, int end, Set<String> names) {
    /** That of all warnings inside a place. */
    public static Suppression ofAll(Source place) {
        return new Suppression(place.start(), place.end(), Set.of("traced"));
    }

    public boolean covers(Problem problem, Source source) {
        return start <= source.start() && source.end() <= end && isOf(names, problem);
    }

    /** Whether a declaration, or one around it, suppresses a problem. */
    public static boolean isOn(Element declaration, Problem problem) {
        for (Element at = declaration; at != null; at = at.getEnclosingElement()) {
            SuppressWarnings suppressed = at.getAnnotation(SuppressWarnings.class);
            if (suppressed != null && isOf(Set.of(suppressed.value()), problem)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a problem is suppressed by one of these names. */
    static boolean isOf(Set<String> names, Problem problem) {
        return names.contains("traced:" + problem.id()) || names.contains("traced");
    }
}
