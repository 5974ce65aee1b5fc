package dev.tracegrad.processor;

import dev.tracegrad.processor.plan.Plan;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.problem.Source;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;

/** What became of the classes of all rounds, by name, since their elements change with every round. */
final class Outcomes {
    private final Map<String, Outcome> known = new HashMap<>();

    /**
     * What became of a class.
     *
     * @param isEmpty whether nothing of it is traced, although something should be
     * @param reasons what keeps methods out of its companion, by their names
     */
    private record Outcome(boolean hasErrors, boolean isEmpty, SortedMap<String, String> reasons) {
        static final Outcome NONE = new Outcome(false, false, new TreeMap<>());
    }

    void add(Plan plan) {
        known.put(
                plan.reader().owner().getQualifiedName().toString(),
                new Outcome(!plan.errors().isEmpty(), plan.companion().isEmpty(), plan.reasons()));
    }

    boolean isEmpty(TypeElement type) {
        return of(type).isEmpty();
    }

    /** What a class breaks that is compiled already; it is enough that an error keeps its class file from being written. */
    Optional<Refusal> brokenBy(TypeElement type, Reliance reliance, Supplier<Source.Location> place) {
        Outcome outcome = of(type);
        return outcome.hasErrors() ? Optional.empty() : reliance.brokenBy(type, place, outcome.reasons());
    }

    private Outcome of(TypeElement type) {
        return known.getOrDefault(type.getQualifiedName().toString(), Outcome.NONE);
    }
}
