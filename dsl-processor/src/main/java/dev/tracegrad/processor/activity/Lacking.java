package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.problem.Refusal;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * What all companions lack, as far as was found by now. Who is left out stays so for the reason that was found first. What was
 * asked about and was not left out is noted, so that who asked looks again if it is later, and else does not.
 */
public final class Lacking {
    private final Reasons untraceable;
    private final Reasons missing;

    private Lacking(Reasons untraceable, Reasons missing) {
        this.untraceable = untraceable;
        this.missing = missing;
    }

    /** Nothing yet. */
    public Lacking() {
        this(new Reasons(new HashMap<>()), new Reasons(new HashMap<>()));
    }

    /** Why each is left out, and about which others somebody asked. */
    private record Reasons(Map<ExecutableElement, Refusal> known, Set<ExecutableElement> asked) {
        Reasons(Map<ExecutableElement, Refusal> known) {
            this(known, new HashSet<>());
        }

        @Nullable
        Refusal of(ExecutableElement method) {
            Refusal why = known.get(method);
            if (why == null) {
                asked.add(method);
            }
            return why;
        }

        boolean haveChanged() {
            return asked.stream().anyMatch(known::containsKey);
        }

        Map<ExecutableElement, Refusal> in(TypeElement outermost) {
            return known.entrySet().stream()
                    .filter(entry -> JavaTypes.outermost(entry.getKey()).equals(outermost))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    public void add(LeftOut found) {
        found.untraceable().forEach(untraceable.known()::putIfAbsent);
        found.missing().forEach(missing.known()::putIfAbsent);
    }

    /** The same, now and later, for somebody who has not asked yet. */
    Lacking unasked() {
        return new Lacking(new Reasons(untraceable.known()), new Reasons(missing.known()));
    }

    /** Whether something was left out since somebody asked about it here. */
    boolean hasChanged() {
        return untraceable.haveChanged() || missing.haveChanged();
    }

    /** Why a method has no companion although it should; null if it is not left out. */
    public @Nullable Refusal untraceable(ExecutableElement method) {
        return untraceable.of(method);
    }

    public boolean isUntraceable(ExecutableElement method) {
        return untraceable.of(method) != null;
    }

    /** Why a twin lacks a constructor or method; null if it does not. */
    public @Nullable Refusal missing(ExecutableElement method) {
        return missing.of(method);
    }

    public boolean isMissing(ExecutableElement method) {
        return missing.of(method) != null;
    }

    /** All that twins lack, now and later. */
    public Set<ExecutableElement> missing() {
        return Collections.unmodifiableSet(missing.known().keySet());
    }

    /** What companions of one class lack, and of those in the same outermost class. */
    public LeftOut in(TypeElement owner) {
        TypeElement outermost = JavaTypes.outermost(owner);
        return new LeftOut(untraceable.in(outermost), missing.in(outermost));
    }
}
