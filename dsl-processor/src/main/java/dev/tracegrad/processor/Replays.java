package dev.tracegrad.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * The constructors of plain objects that can be replayed: run once more on an object that they have made, they tell which
 * Value stands behind each number in it, and do nothing else.
 *
 * <p>Such a constructor assigns to fields of its object, each time in a statement of its own; what it reads of the object
 * must be settled by then, what it calls must be pure, and an object that it makes is stored in a field, and can be
 * replayed too.
 */
final class Replays {
    private final Semantics semantics;
    private final Function<ExecutableElement, Optional<TracedMethod>> bodies;
    private final Purity purity;
    private final Map<ExecutableElement, Boolean> known = new HashMap<>();

    /** @param bodies where bodies are read; empty for what cannot be read whole */
    Replays(Semantics semantics, Function<ExecutableElement, Optional<TracedMethod>> bodies) {
        this.semantics = semantics;
        this.bodies = bodies;
        this.purity = new Purity(bodies);
    }

    /** The constructor's body, if it can be replayed. */
    Optional<TracedMethod> of(ExecutableElement constructor) {
        return canReplay(constructor) ? bodies.apply(constructor) : Optional.empty();
    }

    private boolean canReplay(ExecutableElement constructor) {
        Boolean answer = known.get(constructor);
        if (answer == null) {
            known.put(constructor, false);
            answer = isPlainClass((TypeElement) constructor.getEnclosingElement())
                    && constructor.getParameters().stream().allMatch(this::isPlainOrNumbers)
                    && bodies.apply(constructor).filter(this::canReplay).isPresent();
            known.put(constructor, answer);
        }
        return answer;
    }

    private boolean isPlainClass(TypeElement type) {
        return (type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD)
                && !JavaTypes.isInner(type)
                && !semantics.tracked().isTwin(type.asType())
                && !semantics.java().isThrowable(type.asType());
    }

    private boolean isPlainOrNumbers(VariableElement parameter) {
        return !semantics.tracked().isReference(parameter.asType())
                || TrackedTypes.isArrayOfNumbers(parameter.asType());
    }

    private boolean canReplay(TracedMethod constructor) {
        Assigned assigned = new Assigned(Purity.ownArrays(constructor.body()));
        for (Statement statement : inOrder(constructor.body())) {
            if (!canReplay(statement, assigned)) {
                return false;
            }
        }
        return true;
    }

    /** The fields that the statements up to a place assign to, and those that all of them do. */
    private static final class Assigned {
        final Set<Variable> ownArrays;
        final Set<VariableElement> before = new HashSet<>();
        final Set<VariableElement> twice = new HashSet<>();
        final Set<VariableElement> read = new HashSet<>();

        Assigned(Set<Variable> ownArrays) {
            this.ownArrays = ownArrays;
        }
    }

    /** The statements in the order of the source, each before those inside it. */
    private static List<Statement> inOrder(Statement root) {
        List<Statement> found = new ArrayList<>(List.of(root));
        for (int i = 0; i < found.size(); i++) {
            found.addAll(i + 1, found.get(i).children());
        }
        return found;
    }

    private boolean canReplay(Statement statement, Assigned assigned) {
        if (statement instanceof Statement.ConstructorCall call) {
            boolean isOfObject = call.arguments().isEmpty()
                    && call.constructor().getEnclosingElement().toString().startsWith("java.lang.");
            return isOfObject || canReplay(call.constructor()) && readsWell(call.arguments(), assigned);
        }
        if (statement instanceof Statement.Throw) {
            return true; // the object has been made, so it is not reached
        }
        boolean isKnown = statement instanceof Statement.Block
                || statement instanceof Statement.Declaration
                || statement instanceof Statement.Evaluation
                || statement instanceof Statement.If
                || statement instanceof Statement.For
                || statement instanceof Statement.While
                || statement instanceof Statement.ForEach
                || statement instanceof Statement.Return
                || statement instanceof Statement.Jump
                || statement instanceof Statement.Empty;
        if (!isKnown) {
            return false;
        }
        if (statement instanceof Statement.Evaluation evaluation
                && evaluation.expression() instanceof Expression.Assignment assignment
                && assignment.operator() == null
                && assignment.target() instanceof Expression.Field field
                && field.receiver() instanceof Expression.This) {
            boolean fits = assignment.value() instanceof Expression.Creation made
                    ? canMake(made) && readsWell(made.arguments(), assigned)
                    : readsWell(List.of(assignment.value()), assigned) && isStorable(field);
            if (!assigned.before.add(field.field())) {
                assigned.twice.add(field.field());
            }
            return fits && !(assigned.twice.contains(field.field()) && assigned.read.contains(field.field()));
        }
        return readsWell(statement.expressions(), assigned);
    }

    /** Whether an object that is stored can be replayed in turn, or has nothing to do with numbers. */
    private boolean canMake(Expression.Creation creation) {
        boolean takesNothing =
                creation.arguments().isEmpty() && !semantics.tracked().isReference(creation.type());
        return takesNothing || creation.outer() == null && canReplay(creation.constructor());
    }

    /** Whether a field holds a number, an array of numbers, or nothing in tracked form. */
    private boolean isStorable(Expression.Field field) {
        return TrackedTypes.isArrayOfNumbers(field.type())
                || !semantics.tracked().isReference(field.type());
    }

    private boolean readsWell(List<Expression> expressions, Assigned assigned) {
        for (Expression expression : everything(expressions)) {
            if (!readsWell(expression, assigned)) {
                return false;
            }
        }
        return true;
    }

    private boolean readsWell(Expression expression, Assigned assigned) {
        if (expression instanceof Expression.Field field && field.receiver() instanceof Expression.This) {
            assigned.read.add(field.field());
            return isSettled(field.field(), assigned);
        }
        if (expression instanceof Expression.Assignment assignment) {
            return Purity.isLocal(assignment.target(), assigned.ownArrays);
        }
        if (expression instanceof Expression.Update update) {
            return Purity.isLocal(update.target(), assigned.ownArrays);
        }
        return expression instanceof Expression.Call call
                ? !(call.receiver() instanceof Expression.This) && purity.isPure(call.method())
                : !(expression instanceof Expression.This
                        || expression instanceof Expression.Creation
                        || expression instanceof Expression.AnonymousClass
                        || expression instanceof Expression.Lambda
                        || expression instanceof Expression.SwitchExpression);
    }

    /** Whether a field of the object has its final content when it is read. */
    private static boolean isSettled(VariableElement field, Assigned assigned) {
        return field.getModifiers().contains(Modifier.FINAL)
                || assigned.before.contains(field) && !assigned.twice.contains(field);
    }

    /** The expressions and all inside them, but for the objects whose fields or methods are used. */
    private static List<Expression> everything(List<Expression> roots) {
        List<Expression> found = new ArrayList<>(roots);
        for (int i = 0; i < found.size(); i++) {
            Expression at = found.get(i);
            at.children().stream()
                    .filter(child -> !(at instanceof Expression.Field && child instanceof Expression.This))
                    .forEach(found::add);
        }
        return found;
    }
}
