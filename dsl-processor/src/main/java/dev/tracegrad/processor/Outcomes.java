package dev.tracegrad.processor;

import dev.tracegrad.processor.plan.Plan;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.problem.Source;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** What became of the classes of all rounds, by name, since their elements change with every round. */
final class Outcomes {
    private final Map<String, Outcome> known = new HashMap<>();

    /**
     * What became of a class.
     *
     * @param isEmpty whether nothing of it is traced, although something should be
     * @param reasons what keeps methods out of its companion, by their names
     * @param fields those of plain objects in which traced code stores something, each with the qualified name of its class
     */
    private record Outcome(boolean hasErrors, boolean isEmpty, SortedMap<String, String> reasons, Set<String> fields) {
        static final Outcome NONE = new Outcome(false, false, new TreeMap<>(), Set.of());
    }

    void add(Plan plan) {
        known.put(
                plan.reader().owner().getQualifiedName().toString(),
                new Outcome(!plan.errors().isEmpty(), plan.companion().isEmpty(), plan.reasons(), fields(plan)));
    }

    private static Set<String> fields(Plan plan) {
        return plan.program().fields().written().stream()
                .map(field -> field.getEnclosingElement() + "." + field.getSimpleName())
                .collect(Collectors.toSet());
    }

    boolean isEmpty(TypeElement type) {
        return of(type).isEmpty();
    }

    /** What a class breaks that is compiled already; it is enough that an error keeps its class file from being written. */
    Optional<Refusal> brokenBy(TypeElement type, Reliance reliance, Supplier<Source.Location> place) {
        Outcome outcome = of(type);
        return outcome.hasErrors()
                ? Optional.empty()
                : reliance.brokenBy(type, place, outcome.reasons(), outcome.fields());
    }

    private Outcome of(TypeElement type) {
        return known.getOrDefault(type.getQualifiedName().toString(), Outcome.NONE);
    }
}
