package dev.tracegrad.processor;

import dev.tracegrad.processor.SampleVerdict.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How many methods have gradient code, and for which constructs the others have none. */
final class GradientShares {
    /** Constructs without the names that are in them, by what a message begins with. */
    private static final List<String> KINDS = List.of(
            "the call of .*, whose source is not there",
            "the call of .*, which has no body of its own",
            "the call of .*, which may change a field",
            "the call .* of a variable number of arguments",
            "the call ",
            "the field ",
            "the exception ",
            "the private member ",
            "a variable that holds one array after another",
            "the variable ",
            "the row ",
            "the method reference ",
            "the lambda ",
            "the creation ",
            "the object ",
            "the statement ",
            "an assignment to ",
            "an effect in the place of ",
            "an object of type ");

    private final Map<SampleMethod, SampleVerdict> verdicts = new LinkedHashMap<>();

    /** @param verdict its reason is the construct for which there is no gradient code, or empty */
    void add(SampleMethod method, SampleVerdict verdict) {
        verdicts.put(method, verdict);
    }

    /** A construct, or the error's message, as a kind. */
    static String kind(String construct) {
        for (String kind : KINDS) {
            if (construct.matches("(?s)" + kind + ".*")) {
                return kind.replace(".*", "...").strip();
            }
        }
        return construct.replaceAll("\\s+", " ");
    }

    String table() {
        long all = count(verdict -> verdict.kind() != Kind.DROPPED);
        long code = count(verdict -> verdict.isAccepted() && verdict.reason().isEmpty());
        long graph = count(verdict -> verdict.isAccepted() && !verdict.reason().isEmpty());
        long refused = count(verdict -> verdict.kind() == Kind.REFUSED);
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%d methods: %d (%.0f %%) in gradient code, %d (%.0f %%) through the graph, %d (%.0f %%) refused%n",
                all,
                code,
                100.0 * code / all,
                graph,
                100.0 * graph / all,
                refused,
                100.0 * refused / all));
        text.append("verdicts on gradient code:")
                .append(counted(
                        verdict -> verdict.kind().toString(),
                        verdict -> verdict.kind() != Kind.REFUSED
                                && verdict.reason().isEmpty()));
        text.append("not run:").append(counted(SampleVerdict::id, verdict -> verdict.kind() == Kind.NOT_RUN));
        text.append("through the graph:")
                .append(counted(
                        verdict -> kind(verdict.reason()),
                        verdict -> verdict.isAccepted() && !verdict.reason().isEmpty()));
        text.append("refused:")
                .append(counted(
                        verdict -> verdict.id().equals("gradient-signature")
                                ? kind(verdict.reason())
                                : "[" + verdict.id() + "]",
                        verdict -> verdict.kind() == Kind.REFUSED));
        return text.toString();
    }

    private long count(java.util.function.Predicate<SampleVerdict> condition) {
        return verdicts.values().stream().filter(condition).count();
    }

    private String counted(Function<SampleVerdict, String> key, java.util.function.Predicate<SampleVerdict> condition) {
        Map<String, Long> counts = verdicts.values().stream()
                .filter(condition)
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> System.lineSeparator() + "  " + entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining("", "", System.lineSeparator()));
    }

    /** A line a method: what came of it, and the construct. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        verdicts.forEach((method, verdict) -> lines.add(String.join(
                "\t",
                method.library(),
                method.toString(),
                verdict.kind().toString(),
                verdict.id(),
                verdict.reason().replaceAll("\\s+", " "),
                verdict.message().replaceAll("\\s+", " "))));
        return lines;
    }

    /** Those that no gradient may be. */
    List<String> faults() {
        return lines().stream()
                .filter(line -> line.matches("[^\t]*\t[^\t]*\t(WRONG|BROKEN|INTERNAL)\t(?s:.*)"))
                .toList();
    }
}
