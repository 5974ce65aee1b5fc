package dev.tracegrad.processor;

import dev.tracegrad.processor.print.StagePrint;
import dev.tracegrad.processor.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the user gave as {@code -Atraced.name=value}. Every option that starts with {@code traced.} is taken, so that a
 * misspelt one is told of once, here, and not by javac, which knows no better name.
 *
 * @param mathClasses {@code traced.math}: more classes of mathematics, by their canonical names
 * @param tellsOrigins false for {@code traced.origins=none}: nodes are not told their names and places, which shows what
 *     these cost. For benchmarks alone, and not supported
 * @param suppressed {@code traced.suppress}: the warnings that nobody wants to see
 * @param tracesAlong false for {@code traced.along=none}: other classes' methods are traced only if they are annotated
 * @param isVerbose {@code traced.verbose}: tells what comes along, and why
 * @param printed {@code traced.print}: which stages show what they found, for whoever works on Tracegrad. Not supported
 * @param unknown what is told of each option, and each value, that there is none of
 */
record Options(
        Set<String> mathClasses,
        boolean tellsOrigins,
        Set<Problem> suppressed,
        boolean tracesAlong,
        boolean isVerbose,
        List<StagePrint> printed,
        List<String> unknown) {
    static final String MATH = "traced.math";
    static final String SUPPRESS = "traced.suppress";
    static final String ALONG = "traced.along";

    static final String VERBOSE = "traced.verbose";

    private static final String NONE = "none";
    private static final String ORIGINS = "traced.origins";
    private static final String PRINT = "traced.print";

    private static final String PREFIX = "traced.";
    private static final List<String> NAMES = List.of(MATH, SUPPRESS, ALONG, VERBOSE);

    /** Those that users are not told of. */
    private static final Set<String> HIDDEN = Set.of(ORIGINS, PRINT);

    /** The options that are there, and those of the user's that look like them. */
    static Set<String> supported(Map<String, String> given) {
        Set<String> supported = new TreeSet<>(NAMES);
        given.keySet().stream().filter(name -> name.startsWith(PREFIX)).forEach(supported::add);
        return supported;
    }

    static Options of(Map<String, String> given) {
        List<String> unknown = new ArrayList<>();
        supported(given).stream()
                .filter(name -> !NAMES.contains(name) && !HIDDEN.contains(name))
                .map(name -> Problem.UNKNOWN_OPTION.message("-A" + name, "-A" + nearest(name, NAMES)))
                .forEach(unknown::add);
        Map<String, Problem> warnings =
                Problem.WARNINGS.stream().collect(Collectors.toMap(Problem::id, problem -> problem));
        Set<Problem> suppressed = new LinkedHashSet<>();
        for (String id : entries(given.get(SUPPRESS))) {
            Problem problem = warnings.get(id);
            if (problem != null) {
                suppressed.add(problem);
            } else {
                String option = "-A" + SUPPRESS + "=";
                unknown.add(Problem.UNKNOWN_OPTION.message(option + id, option + nearest(id, warnings.keySet())));
            }
        }
        String along = given.get(ALONG);
        if (along != null && !along.equals(NONE)) {
            String option = "-A" + ALONG + "=";
            unknown.add(Problem.UNKNOWN_OPTION.message(option + along, option + NONE));
        }
        List<StagePrint> printed = new ArrayList<>();
        for (String entry : entries(given.get(PRINT))) {
            String option = "-A" + PRINT + "=";
            StagePrint.of(entry)
                    .ifPresentOrElse(
                            printed::add,
                            () -> unknown.add(Problem.UNKNOWN_OPTION.message(
                                    option + entry, option + nearest(entry, StagePrint.stages()))));
        }
        return new Options(
                new LinkedHashSet<>(entries(given.get(MATH))),
                !NONE.equals(given.get(ORIGINS)),
                suppressed,
                !NONE.equals(given.get(ALONG)),
                given.containsKey(VERBOSE),
                printed,
                unknown);
    }

    /** What is told of each class of mathematics that there is not. */
    List<String> missingClasses(Predicate<String> isClass) {
        return mathClasses.stream()
                .filter(name -> !isClass.test(name))
                .map(name -> Problem.UNKNOWN_CLASS.message("-A" + MATH, name))
                .toList();
    }

    /** The entries of a list with commas; blank ones are none. */
    private static List<String> entries(@Nullable String list) {
        return list == null
                ? List.of()
                : Stream.of(list.split(","))
                        .map(String::strip)
                        .filter(entry -> !entry.isEmpty())
                        .toList();
    }

    private static String nearest(String given, Collection<String> names) {
        return names.stream()
                .min(Comparator.comparingInt((String name) -> distance(given, name))
                        .thenComparing(name -> name))
                .orElseThrow();
    }

    /** How many letters must be put in, taken out or replaced (Levenshtein 1966). */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
