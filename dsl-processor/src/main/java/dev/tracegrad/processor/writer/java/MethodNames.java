package dev.tracegrad.processor.writer.java;

import dev.tracegrad.processor.activity.Companion;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.model.Walk;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The names of one companion method's variables: the original ones, but for a variable that would hide a class which the
 * companion names.
 */
public final class MethodNames {
    private final Companion companion;
    private final Set<String> classes;
    private final Set<String> used = new HashSet<>();
    private final Map<Variable, String> names = new IdentityHashMap<>();
    private final boolean inTwin;
    private final boolean isReplay;
    private final String self;
    private final String memory;
    private final String scope;

    /**
     * @param inTwin whether it is a method of the companion as an object
     * @param classes the simple names of the classes that the companion names
     */
    public MethodNames(Companion companion, TracedMethod method, boolean inTwin, Set<String> classes) {
        this.inTwin = inTwin;
        this.isReplay = method.isConstructor() && !inTwin;
        this.companion = companion;
        this.classes = classes;
        method.parameters().forEach(variable -> used.add(variable.written()));
        method.variables().forEach(variable -> used.add(variable.written()));
        method.expressions().forEach(this::renameFields);
        this.self = unused("self");
        this.memory = unused("memory");
        this.scope = unused("scope");
    }

    /** The fields of an anonymous class get names of their own, since variables inside it may hide them. */
    private void renameFields(Expression expression) {
        if (expression instanceof Expression.AnonymousClass created) {
            noteFields(created.type());
            for (Statement field : created.fields()) {
                if (field instanceof Statement.Declaration declaration && isTaken(created, declaration.variable())) {
                    names.put(
                            declaration.variable(),
                            unused(declaration.variable().name()));
                }
            }
        }
    }

    /** A field that an anonymous class inherits hides the variables around it. */
    private void noteFields(TypeMirror type) {
        if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            ElementFilter.fieldsIn(element.getEnclosedElements())
                    .forEach(field -> used.add(field.getSimpleName().toString()));
            noteFields(element.getSuperclass());
            element.getInterfaces().forEach(this::noteFields);
        }
    }

    private static boolean isTaken(Expression.AnonymousClass created, Variable field) {
        return created.statements().stream()
                        .flatMap(statement -> Walk.variables(statement).stream())
                        .anyMatch(other -> other != field && other.name().equals(field.name()))
                || created.methods().stream()
                        .flatMap(method -> method.parameters().stream())
                        .anyMatch(other -> other.name().equals(field.name()));
    }

    public boolean isInTwin() {
        return inTwin;
    }

    /** Whether it is the replay of a constructor, whose object is there already. */
    public boolean isReplay() {
        return isReplay;
    }

    /** The name of the parameter that stands for {@code this}. */
    public String self() {
        return self;
    }

    /** The name of the variable for what is remembered beside plain fields and arrays. */
    public String memory() {
        return memory;
    }

    /** The name of the variable for the call that makes the nodes. */
    public String scope() {
        return scope;
    }

    /** The class whose companion is written. */
    public TypeElement owner() {
        return companion.owner();
    }

    /** The name of a method of this or another companion. */
    public String companionName(ExecutableElement method) {
        return companion.nameOf(method);
    }

    /** The name of the method that makes an object and replays its constructor. */
    public String makerName(ExecutableElement constructor) {
        return companion.makerOf(constructor);
    }

    /** Whether the method has a variable of that name. */
    public boolean isVariable(String name) {
        return used.contains(name);
    }

    /** A name that no other variable has, and takes it. */
    public String unused(String wanted) {
        String name = wanted;
        while (classes.contains(name) || !used.add(name)) {
            name += "_";
        }
        return name;
    }

    public String of(Variable variable) {
        return names.computeIfAbsent(variable, this::choose);
    }

    private String choose(Variable variable) {
        String name = variable.written();
        while (classes.contains(name) || !name.equals(variable.written()) && used.contains(name)) {
            name += "_";
        }
        return name;
    }
}
