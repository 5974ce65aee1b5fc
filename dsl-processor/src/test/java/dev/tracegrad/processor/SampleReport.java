package dev.tracegrad.processor;

import dev.tracegrad.processor.SampleVerdict.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The verdicts on all methods of a sample, as lines and as figures. */
final class SampleReport {
    private final Map<SampleMethod, SampleVerdict> verdicts = new LinkedHashMap<>();

    void add(SampleMethod method, SampleVerdict verdict) {
        verdicts.put(method, verdict);
    }

    /** One line a method: its library, what it was drawn for, its name, the verdict with id and message, and its reason. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        verdicts.forEach((method, verdict) -> lines.add(String.join(
                "\t",
                method.library(),
                method.kind().toString(),
                method.toString(),
                verdict.kind().toString(),
                verdict.id(),
                verdict.message().replaceAll("\\s+", " "),
                verdict.reason())));
        return lines;
    }

    String summary() {
        StringBuilder text = new StringBuilder();
        List<SampleMethod> judged = only(verdict -> verdict.kind() != Kind.DROPPED);
        text.append("accepted ").append(shares(judged, SampleVerdict::isAccepted));
        text.append("run and right ").append(shares(judged, SampleReport::isRight));
        List<SampleMethod> taking =
                judged.stream().filter(SampleMethod::takesNumbers).toList();
        text.append("of those with a number or an array of numbers among their parameters:%n".formatted());
        text.append("accepted ").append(shares(taking, SampleVerdict::isAccepted));
        text.append("run and right ").append(shares(taking, SampleReport::isRight));
        text.append("verdicts ")
                .append(counted(method -> verdicts.get(method).kind().toString(), all -> true));
        text.append("refused by id ")
                .append(counted(method -> verdicts.get(method).id(), verdict -> verdict.kind() == Kind.REFUSED));
        text.append("refused on ")
                .append(counted(
                        method -> verdicts.get(method).id() + " "
                                + verdicts.get(method).reason(),
                        verdict -> verdict.kind() == Kind.REFUSED));
        text.append("warned ")
                .append(counted(method -> verdicts.get(method).id(), verdict -> verdict.kind() == Kind.WARNED));
        text.append("not run ")
                .append(counted(method -> verdicts.get(method).id(), verdict -> verdict.kind() == Kind.NOT_RUN));
        for (SampleMethod.Kind kind : SampleMethod.Kind.values()) {
            text.append(kind)
                    .append(' ')
                    .append(figures(judged.stream()
                            .filter(method -> method.kind() == kind)
                            .toList()));
        }
        for (String library : byLibrary(judged, SampleReport::isRight).keySet()) {
            text.append(library)
                    .append(' ')
                    .append(figures(judged.stream()
                            .filter(method -> method.library().equals(library))
                            .toList()));
        }
        return text.toString();
    }

    private String figures(List<SampleMethod> methods) {
        return String.format(
                Locale.ROOT,
                "%d, accepted %.0f %%, right %.0f %%%n",
                methods.size(),
                share(methods, SampleVerdict::isAccepted),
                share(methods, SampleReport::isRight));
    }

    private String shares(List<SampleMethod> methods, Predicate<SampleVerdict> condition) {
        double meanOfLibraries = byLibrary(methods, condition).values().stream()
                .mapToDouble(each -> each)
                .average()
                .orElse(Double.NaN);
        return String.format(
                Locale.ROOT,
                "%.1f %% of %d methods, %.1f %% as the mean of libraries%n",
                share(methods, condition),
                methods.size(),
                meanOfLibraries);
    }

    private static boolean isRight(SampleVerdict verdict) {
        return verdict.kind() == Kind.RIGHT || verdict.kind() == Kind.WARNED;
    }

    private List<SampleMethod> only(Predicate<SampleVerdict> condition) {
        return verdicts.keySet().stream()
                .filter(method -> condition.test(verdicts.get(method)))
                .toList();
    }

    private double share(List<SampleMethod> methods, Predicate<SampleVerdict> condition) {
        return methods.stream()
                .mapToDouble(method -> condition.test(verdicts.get(method)) ? 100 : 0)
                .average()
                .orElse(Double.NaN);
    }

    private Map<String, Double> byLibrary(List<SampleMethod> methods, Predicate<SampleVerdict> condition) {
        return methods.stream()
                .collect(Collectors.groupingBy(
                        SampleMethod::library,
                        TreeMap::new,
                        Collectors.averagingDouble(method -> condition.test(verdicts.get(method)) ? 100 : 0)));
    }

    /** Most first. */
    private String counted(Function<SampleMethod, String> key, Predicate<SampleVerdict> condition) {
        Map<String, Long> counts =
                only(condition).stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", "))
                + System.lineSeparator();
    }

    /** The methods with one of these verdicts. */
    List<String> of(Kind... kinds) {
        return only(verdict -> List.of(kinds).contains(verdict.kind())).stream()
                .map(method -> method + " " + verdicts.get(method))
                .toList();
    }
}
