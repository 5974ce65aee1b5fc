package dev.tracegrad.processor.tracked;

import dev.tracegrad.processor.language.JavaTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The classes in source that are subtypes of a class or interface, and those that are all there can be. */
final class Implementers {
    private final JavaTypes java;
    private final Map<TypeElement, List<TypeElement>> known = new HashMap<>();
    private Collection<TypeElement> sources = Set.of();

    Implementers(JavaTypes java) {
        this.java = java;
    }

    /** Tells which classes stand in source files that are compiled and processed now. */
    void settle(Collection<TypeElement> all) {
        sources = all;
    }

    /** The classes and interfaces in source that are subtypes of one, without itself. */
    List<TypeElement> inSource(TypeElement type) {
        return known.computeIfAbsent(type, unused -> {
            TypeMirror erased = java.types().erasure(type.asType());
            return sources.stream()
                    .filter(one -> !one.equals(type)
                            && java.types().isSubtype(java.types().erasure(one.asType()), erased))
                    .toList();
        });
    }

    /** All classes that there can be of a sealed type, itself among them; null where another one may come. */
    @Nullable
    List<TypeElement> all(TypeElement type) {
        List<TypeElement> found = new ArrayList<>(List.of(type));
        for (int i = 0; i < found.size(); i++) {
            TypeElement at = found.get(i);
            if (at.getModifiers().contains(Modifier.SEALED)) {
                at.getPermittedSubclasses().stream()
                        .map(java::classOf)
                        .filter(one -> one != null && !found.contains(one))
                        .forEach(found::add);
            } else if (!at.getModifiers().contains(Modifier.FINAL)) {
                return null;
            }
        }
        return found;
    }
}
