package dev.tracegrad.processor.replay;

import dev.tracegrad.processor.effects.Purity;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.tracked.LibraryCall;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/**
 * What the statements of a constructor up to a place do to the fields of its object, and to arrays of their own. A replay runs
 * when all fields have their last contents, so a read counts only if it finds the same content in both runs.
 *
 * <pre>
 * Interval(double a, double b) {
 *     min = a;                        note(min)
 *     middle = (min + b) / 2;         read(min): true, since min was assigned before; note(middle)
 *     if (b &lt; a) { min = b; }         note(min): too late, the replay would have read this one
 * }                                   isSettled: false
 * </pre>
 */
final class FieldStates {
    private final Set<Variable> ownArrays;

    /** The arrays that may be in a field, or in another variable. */
    private final Set<Variable> stored = new HashSet<>();

    private final Set<VariableElement> before = new HashSet<>();
    private final Set<VariableElement> twice = new HashSet<>();
    private final Set<VariableElement> inLoops = new HashSet<>();
    private final Set<VariableElement> read = new HashSet<>();

    /** Those that are assigned to after they were read. */
    private final Set<VariableElement> late = new HashSet<>();

    FieldStates(TracedMethod constructor) {
        this.ownArrays = Purity.ownArrays(constructor.body());
        constructor.statements().forEach(this::noteLoop);
    }

    /** Notes what a loop assigns to, which it does in each iteration. */
    private void noteLoop(Statement statement) {
        if (statement instanceof Statement.Loop) {
            Walk.expressions(statement).forEach(expression -> {
                if (expression instanceof Expression.Assignment assignment
                        && assignment.target() instanceof Expression.Field field) {
                    inLoops.add(field.field());
                }
            });
        }
    }

    /** Notes an assignment to a field. */
    void note(VariableElement field) {
        if (!before.add(field)) {
            twice.add(field);
        }
        if (read.contains(field)) {
            late.add(field);
        }
    }

    /**
     * Takes over what another constructor does to the same object.
     *
     * @param handed the fields that hold what the other constructor stores in them before it is called
     */
    void add(FieldStates other, Set<VariableElement> handed) {
        other.before.stream().filter(field -> !handed.contains(field)).forEach(this::note);
        twice.addAll(other.twice);
        inLoops.addAll(other.inLoops);
        read.addAll(other.read);
        late.addAll(other.late);
    }

    /** Notes that a field is read, and answers whether it can have its final content there. */
    boolean read(VariableElement field) {
        read.add(field);
        return field.getModifiers().contains(Modifier.FINAL) || before.contains(field);
    }

    /** Whether all fields that a method reads can have their final contents; it may run before a final field is assigned. */
    boolean readAll(Optional<Set<VariableElement>> fields) {
        fields.ifPresent(read::addAll);
        return fields.filter(before::containsAll).isPresent();
    }

    /**
     * Whether each field that was read had its final content there, and each that holds no number has one content.
     *
     * @param isNumber whether what is assigned last is all that counts
     */
    boolean isSettled(Predicate<VariableElement> isNumber) {
        return Collections.disjoint(read, inLoops)
                && late.isEmpty()
                && twice.stream().allMatch(isNumber)
                && inLoops.stream().allMatch(isNumber);
    }

    /** Whether it is a variable of the constructor, or an element of an array in one that is not stored yet. */
    boolean isOwn(Expression target) {
        boolean isStored = target instanceof Expression.Element element
                && element.array() instanceof Expression.Local array
                && stored.contains(array.variable());
        return !isStored && Purity.isLocal(target, ownArrays);
    }

    /**
     * Notes the arrays that can be reached in another way from now on.
     *
     * @param all these expressions and those inside them
     */
    void noteArrays(List<Expression> expressions, List<Expression> all) {
        Set<Expression> used = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Expression expression : all) {
            if (expression instanceof Expression.Element
                    || expression instanceof Expression.Length
                    || expression instanceof Expression.Call call && givesNoArray(call)) {
                used.addAll(expression.children());
            }
        }
        for (Expression expression : all) {
            if (expression instanceof Expression.Local local && !used.contains(local)) {
                stored.add(local.variable());
            }
        }
    }

    private static boolean givesNoArray(Expression.Call call) {
        LibraryCall library = LibraryCall.of(call.method());
        return call.type().getKind().isPrimitive()
                || library != null && LibraryCall.COPIES.contains(library) && !JavaTypes.isArrayOfArrays(call.type());
    }
}
