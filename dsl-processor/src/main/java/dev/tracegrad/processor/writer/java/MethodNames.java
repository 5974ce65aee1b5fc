package dev.tracegrad.processor.writer.java;

import dev.tracegrad.processor.language.FreshName;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.model.Walk;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The names of one companion method's variables: the original ones, but for a variable that would hide a class which the
 * companion names.
 */
public class MethodNames {
    private final Set<String> classes;
    private final Set<String> used = new HashSet<>();
    private final Map<Variable, String> names = new IdentityHashMap<>();
    private final String self;

    /** @param classes the simple names of the classes that the companion names */
    @SuppressWarnings("this-escape") // what the constructor calls is final
    public MethodNames(TracedMethod method, Set<String> classes) {
        this.classes = classes;
        method.parameters().forEach(variable -> used.add(variable.written()));
        method.variables().forEach(variable -> used.add(variable.written()));
        method.expressions().forEach(this::renameFields);
        this.self = unused("self");
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

    /** The name of the parameter that stands for {@code this}. */
    public final String self() {
        return self;
    }

    /** Whether the method has a variable of that name. */
    public final boolean isVariable(String name) {
        return used.contains(name);
    }

    /** A name that no other variable has, and takes it. */
    public final String unused(String wanted) {
        return FreshName.of(wanted, name -> classes.contains(name) || !used.add(name));
    }

    public final String of(Variable variable) {
        return names.computeIfAbsent(variable, this::choose);
    }

    private String choose(Variable variable) {
        if (variable.isUnnamed()) {
            return unused(variable.written().equals(Variable.UNNAMED) ? "unused" : variable.written());
        }
        String written = variable.written();
        return FreshName.of(written, name -> classes.contains(name) || !name.equals(written) && used.contains(name));
    }
}
