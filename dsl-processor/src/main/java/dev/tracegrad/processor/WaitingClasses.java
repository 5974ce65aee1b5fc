package dev.tracegrad.processor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The classes to read in this round or a later one, by name, since their elements change with every round. Those of earlier
 * rounds are planned again with one that has waited, since it must know what they lack and write.
 */
final class WaitingClasses {
    private final Set<String> waiting = new LinkedHashSet<>();
    private final Set<String> finished = new LinkedHashSet<>();

    void add(String name) {
        waiting.add(name);
    }

    boolean contains(TypeElement type) {
        return waiting.contains(type.getQualifiedName().toString());
    }

    /** Its companion is written, or will not be. */
    void done(TypeElement type) {
        waiting.remove(type.getQualifiedName().toString());
        finished.add(type.getQualifiedName().toString());
    }

    /** Those that are planned together now: none if nothing waits. */
    List<TypeElement> together(Elements elements) {
        return waiting.isEmpty()
                ? List.of()
                : Stream.concat(waiting.stream(), finished.stream())
                        .map(elements::getTypeElement)
                        .toList();
    }

    /** Gives up what waits. */
    WaitingClasses clear() {
        waiting.clear();
        return this;
    }

    /** The names of those that wait. */
    @Override
    public String toString() {
        return String.join(", ", waiting);
    }
}
