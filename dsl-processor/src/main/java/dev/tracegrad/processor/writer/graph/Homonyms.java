package dev.tracegrad.processor.writer.graph;

import dev.tracegrad.processor.activity.Companion;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.CompanionNames;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.tracked.Semantics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The methods for which companions have static ones, by the names of these. One for all calls that stand in a companion, so that no
 * call has to look through all methods of the class that it names.
 */
final class Homonyms {
    private final Semantics semantics;
    private final Companion companion;
    private final Map<TypeElement, Map<String, Set<ExecutableElement>>> byName = new HashMap<>();

    /** @param companion the one that is written, all of whose methods are known */
    Homonyms(Semantics semantics, Companion companion) {
        this.semantics = semantics;
        this.companion = companion;
    }

    /** Those whose static methods a class's companion has under a name, or inherits. */
    List<ExecutableElement> of(TypeElement type, String name) {
        List<ExecutableElement> found = new ArrayList<>();
        for (@Nullable TypeElement at = type;
                at != null;
                at = semantics.tracked().twins().superclass(at)) {
            found.addAll(byName.computeIfAbsent(at, this::named).getOrDefault(name, Set.of()));
        }
        return found;
    }

    private Map<String, Set<ExecutableElement>> named(TypeElement type) {
        Map<String, Set<ExecutableElement>> found = new HashMap<>();
        for (ExecutableElement method : written(type)) {
            add(companion.nameOf(method), method, found);
            add(CompanionNames.ofBody(method), method, found);
        }
        return found;
    }

    private static void add(String name, ExecutableElement method, Map<String, Set<ExecutableElement>> found) {
        found.computeIfAbsent(name, unused -> new LinkedHashSet<>()).add(method);
    }

    private List<ExecutableElement> written(TypeElement type) {
        return type.equals(companion.owner())
                ? companion.all().stream().map(TracedMethod::element).toList()
                : Members.methods(type).stream()
                        .filter(companion.activity()::isTraced)
                        .toList();
    }
}
