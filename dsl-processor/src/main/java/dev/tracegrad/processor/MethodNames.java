package dev.tracegrad.processor;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The names of one companion method's variables: the original ones, but for a variable that would hide a class which the
 * companion names.
 */
final class MethodNames {
    private final Companion companion;
    private final Set<String> classes;
    private final Set<String> used = new HashSet<>();
    private final Map<Variable, String> names = new IdentityHashMap<>();
    private final String self;

    /** @param classes the simple names of the classes that the companion names */
    MethodNames(Companion companion, TracedMethod method, Set<String> classes) {
        this.companion = companion;
        this.classes = classes;
        method.parameters().forEach(variable -> used.add(variable.name()));
        collect(method.body());
        String name = "self";
        while (used.contains(name)) {
            name += "_";
        }
        this.self = name;
    }

    /** The name of the parameter that stands for {@code this}. */
    String self() {
        return self;
    }

    /** The class whose companion is written. */
    TypeElement owner() {
        return companion.owner();
    }

    /** The name of a method of this or another companion. */
    String companionName(ExecutableElement method) {
        return companion.nameOf(method);
    }

    /** Whether the method has a variable of that name. */
    boolean isVariable(String name) {
        return used.contains(name);
    }

    String of(Variable variable) {
        return names.computeIfAbsent(variable, this::choose);
    }

    private String choose(Variable variable) {
        String name = variable.name();
        while (classes.contains(name) || !name.equals(variable.name()) && used.contains(name)) {
            name += "_";
        }
        return name;
    }

    private void collect(Statement statement) {
        if (statement instanceof Statement.Declaration declaration) {
            used.add(declaration.variable().name());
        }
        statement.children().forEach(this::collect);
    }
}
