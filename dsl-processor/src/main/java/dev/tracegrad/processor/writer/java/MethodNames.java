package dev.tracegrad.processor.writer.java;

import dev.tracegrad.processor.language.FreshName;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.model.Walk;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * The names of one companion method's variables: the original ones, but for a variable that would hide a class which the
 * companion names.
 */
public class MethodNames {
    private final Set<String> classes;
    private final Set<String> used = new HashSet<>();
    private final Map<Variable, String> names = new IdentityHashMap<>();
    private final Map<Variable, Variable> receivers = new IdentityHashMap<>();
    private final String self;

    /** @param classes the simple names of the classes that the companion names */
    @SuppressWarnings("this-escape") // what the constructor calls is final
    public MethodNames(TracedMethod method, Set<String> classes) {
        this.classes = classes;
        method.parameters().forEach(variable -> used.add(variable.written()));
        method.variables().stream()
                .filter(variable -> !variable.isUnnamed())
                .forEach(variable -> used.add(variable.written()));
        method.expressions().forEach(this::renameFields);
        nameReceivers(method);
        this.self = unused("self");
    }

    /** What a method reference is bound to has the name of the variable that it is, where nobody could tell the two apart. */
    private void nameReceivers(TracedMethod method) {
        Set<Variable> made = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Statement statement : method.statements()) {
            if (statement instanceof Statement.Declaration declaration && isNew(declaration.initializer())) {
                made.add(declaration.variable());
            }
        }
        for (Expression expression : method.expressions()) {
            if (expression instanceof Expression.Assignment assignment
                    && assignment.target() instanceof Expression.Local local) {
                made.remove(local.variable());
            }
        }
        for (Expression expression : method.expressions()) {
            if (expression instanceof Expression.Lambda lambda
                    && lambda.receiver() != null
                    && lambda.receiver().initializer() instanceof Expression.Local local
                    && made.contains(local.variable())) {
                receivers.put(lambda.receiver().variable(), local.variable());
            }
        }
    }

    /** Whether an expression makes an object, so that it is not null. */
    private static boolean isNew(@Nullable Expression expression) {
        return expression instanceof Expression.Creation
                || expression instanceof Expression.AnonymousClass
                || expression instanceof Expression.Lambda
                || expression instanceof Expression.NewArray;
    }

    /** Whether what is declared has the name of another variable, whose object it always is. */
    public final boolean isSame(Statement.Declaration receiver) {
        return receivers.containsKey(receiver.variable());
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
        return names.computeIfAbsent(receivers.getOrDefault(variable, variable), this::choose);
    }

    private String choose(Variable variable) {
        if (variable.isUnnamed()) {
            return unused(variable.written().equals(Variable.UNNAMED) ? "unused" : variable.written());
        }
        String written = variable.written();
        return FreshName.of(written, name -> classes.contains(name) || !name.equals(written) && used.contains(name));
    }
}
