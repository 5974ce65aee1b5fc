package dev.tracegrad.processor.replay;

import dev.tracegrad.processor.effects.OwnReads;
import dev.tracegrad.processor.effects.Purity;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Bodies;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.tracked.TrackedTypes;
import dev.tracegrad.processor.tracked.TwinTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * The constructors of plain objects that can be replayed: run once more on an object that they have made, they tell which
 * Value stands behind each number in it, and do nothing else.
 *
 * <p>Such a constructor assigns to fields of its object, each time in a statement of its own; what it reads of the object
 * must be settled by then, what it calls must be pure, and an object that it makes is stored in a field, and can be
 * replayed too.
 */
public final class Replays {
    private final Semantics semantics;
    private final TracedDeclarations traced;
    private final Bodies whole;
    private final Bodies afresh;
    private final Purity purity;
    private final OwnReads ownReads;
    private final ObjectPlacement placement;
    private final Map<ExecutableElement, Optional<TracedMethod>> inlined = new HashMap<>();
    private final Map<ExecutableElement, Optional<TracedMethod>> rewritten = new HashMap<>();
    private final Map<ExecutableElement, Optional<TracedMethod>> replayed = new HashMap<>();
    private final Map<ExecutableElement, Optional<FieldStates>> known = new HashMap<>();

    /**
     * @param whole where bodies are read that can be read whole
     * @param afresh the same with variables of their own each time, since they may come to stand elsewhere
     */
    public Replays(Semantics semantics, TracedDeclarations traced, Bodies whole, Bodies afresh) {
        this.semantics = semantics;
        this.traced = traced;
        this.whole = whole;
        this.afresh = afresh;
        this.purity = new Purity(semantics.java(), traced, whole);
        this.ownReads = new OwnReads(traced, whole);
        this.placement = new ObjectPlacement(semantics.java().types(), this::inlined);
    }

    /** The constructor's body as it is replayed, if it can be. */
    Optional<TracedMethod> of(ExecutableElement constructor) {
        return canReplay(constructor)
                ? replayed.computeIfAbsent(constructor, one -> rewritten(one).map(Replays::withoutAssertions))
                : Optional.empty();
    }

    /** The body of a method that could be read whole. */
    Optional<TracedMethod> readWhole(ExecutableElement method) {
        return whole.of(method);
    }

    /** The body without what it asserted when the object was made. */
    private static TracedMethod withoutAssertions(TracedMethod constructor) {
        StatementReplacer rewriting = new StatementReplacer() {
            @Override
            List<Statement> replaced(Statement statement, List<Statement> following) {
                return statement instanceof Statement.Assert ? List.of() : List.of(statement);
            }
        };
        return constructor.withBody(rewriting.rewrite(constructor.body()));
    }

    private Optional<TracedMethod> inlined(ExecutableElement constructor) {
        return inlined.computeIfAbsent(
                constructor,
                one -> whole.of(one)
                        .map(body -> Inlining.in(body, semantics.java().types(), traced, afresh)));
    }

    private Optional<TracedMethod> rewritten(ExecutableElement constructor) {
        Optional<TracedMethod> body = rewritten.get(constructor);
        if (body == null) {
            body = inlined(constructor).map(placement::rewrite);
            rewritten.put(constructor, body);
        }
        return body;
    }

    private boolean canReplay(ExecutableElement constructor) {
        return assigned(constructor).isPresent();
    }

    /** What a constructor does, if it can be replayed. */
    private Optional<FieldStates> assigned(ExecutableElement constructor) {
        Optional<FieldStates> answer = known.get(constructor);
        if (answer == null) {
            known.put(constructor, Optional.empty());
            boolean fits = isPlainClass((TypeElement) constructor.getEnclosingElement())
                    && constructor.getParameters().stream().allMatch(this::isPlainOrNumbers);
            answer = fits ? rewritten(constructor).flatMap(this::assigned) : Optional.empty();
            known.put(constructor, answer);
        }
        return answer;
    }

    private boolean isPlainClass(TypeElement type) {
        return (type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD)
                && !JavaTypes.isInner(type)
                && !hidesField(type)
                && !semantics.tracked().isTwin(type.asType())
                && !semantics.java().isThrowable(type.asType());
    }

    /** Whether a field has the name of another one of the same object, from which it would not be told. */
    private boolean hidesField(TypeElement type) {
        Set<String> names = new HashSet<>();
        for (@Nullable TypeElement at = type; at != null; at = semantics.java().classOf(at.getSuperclass())) {
            for (VariableElement field : TwinTypes.allFields(at)) {
                if (!names.add(field.getSimpleName().toString())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isPlainOrNumbers(VariableElement parameter) {
        return !semantics.tracked().isReference(parameter.asType())
                || TrackedTypes.isArrayOfNumbers(parameter.asType());
    }

    private Optional<FieldStates> assigned(TracedMethod constructor) {
        FieldStates assigned = new FieldStates(constructor);
        for (Statement statement : inOrder(constructor.body())) {
            if (!canReplay(statement, assigned)) {
                return Optional.empty();
            }
        }
        boolean isSettled = assigned.isSettled(field -> semantics.tracked().isNumber(field.asType()));
        return isSettled ? Optional.of(assigned) : Optional.empty();
    }

    /** The statements in the order of the source, each before those inside it. */
    private static List<Statement> inOrder(Statement root) {
        List<Statement> found = new ArrayList<>(List.of(root));
        for (int i = 0; i < found.size(); i++) {
            found.addAll(i + 1, found.get(i).children());
        }
        return found;
    }

    private boolean canReplay(Statement statement, FieldStates assigned) {
        if (statement instanceof Statement.ConstructorCall call) {
            boolean isOfObject = call.arguments().isEmpty()
                    && call.constructor().getEnclosingElement().toString().startsWith("java.lang.");
            Optional<FieldStates> other = isOfObject ? Optional.empty() : assigned(call.constructor());
            other.ifPresent(found -> assigned.add(found, handedTo(call)));
            boolean isGivenNothing =
                    call.isSuper() && call.arguments().isEmpty(); // what it reads is looked at elsewhere
            return isOfObject
                    || isGivenNothing && other.isEmpty()
                    || other.isPresent() && !fillsVariable(call) && readsWell(call.arguments(), assigned);
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
                || statement instanceof Statement.DoWhile
                || statement instanceof Statement.Labeled
                || statement instanceof Statement.ForEach loop
                        && loop.iterable().type() instanceof ArrayType
                || statement instanceof Statement.Switch
                || statement instanceof Statement.Return
                || statement instanceof Statement.Assert
                || statement instanceof Statement.Jump
                || statement instanceof Statement.Empty;
        if (!isKnown) {
            return false;
        }
        if (statement instanceof Statement.Evaluation evaluation
                && evaluation.expression() instanceof Expression.Assignment assignment
                && assignment.operator() == null
                && assignment.target() instanceof Expression.Field field
                && (field.receiver() instanceof Expression.This || placement.wrote(statement))) {
            boolean fits = assignment.value() instanceof Expression.Creation made
                    ? canMake(made) && readsWell(made.arguments(), assigned)
                    : readsWell(List.of(assignment.value()), assigned) && isStorable(field);
            if (field.receiver() instanceof Expression.This) {
                assigned.note(field.field());
            }
            return fits;
        }
        return readsWell(statement.expressions(), assigned);
    }

    /** Whether numbers go where another constructor has a type variable, which the class itself says to be plain. */
    private boolean fillsVariable(Statement.ConstructorCall call) {
        List<? extends VariableElement> parameters = call.constructor().getParameters();
        return IntStream.range(0, Math.min(call.arguments().size(), parameters.size()))
                .filter(i -> parameters.get(i).asType() instanceof TypeVariable)
                .mapToObj(i -> call.arguments().get(i).type())
                .anyMatch(type -> semantics.tracked().isReference(type)
                        || semantics.tracked().isNumber(type));
    }

    /** The fields of the objects that another constructor takes to store them there, where they are already. */
    private Set<VariableElement> handedTo(Statement.ConstructorCall call) {
        return call.arguments().stream()
                .map(argument -> argument instanceof Expression.Cast cast ? cast.operand() : argument)
                .filter(placement::wrote)
                .map(field -> ((Expression.Field) field).field())
                .collect(Collectors.toSet());
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
                || !semantics.tracked().isReference(field.type()) && !TrackedTypes.isBox(field.type());
    }

    private boolean readsWell(List<Expression> expressions, FieldStates assigned) {
        List<Expression> all = everything(expressions);
        assigned.noteArrays(expressions, all);
        return all.stream().allMatch(expression -> readsWell(expression, assigned));
    }

    private boolean readsWell(Expression expression, FieldStates assigned) {
        if (expression instanceof Expression.Field field && field.receiver() instanceof Expression.This) {
            return placement.wrote(field) || assigned.read(field.field());
        }
        if (expression instanceof Expression.Assignment assignment) {
            return assigned.isOwn(assignment.target());
        }
        if (expression instanceof Expression.Update update) {
            return assigned.isOwn(update.target());
        }
        if (expression instanceof Expression.Binary binary && !purity.isPure(binary)) {
            return false;
        }
        if (expression instanceof Expression.Call call) {
            return purity.isPure(call)
                    && (!OwnReads.isSelf(call.receiver()) || assigned.readAll(ownReads.of(call.method())));
        }
        return !(expression instanceof Expression.This
                || expression instanceof Expression.Creation
                || expression instanceof Expression.AnonymousClass
                || expression instanceof Expression.Lambda
                || expression instanceof Expression.SwitchExpression);
    }

    /** The expressions and all inside them, but for the objects whose fields or methods are used. */
    private static List<Expression> everything(List<Expression> roots) {
        List<Expression> found = new ArrayList<>(roots);
        for (int i = 0; i < found.size(); i++) {
            Expression at = found.get(i);
            at.children().stream()
                    .filter(child -> !(child instanceof Expression.This && isUsedAlone(at, child)))
                    .forEach(found::add);
        }
        return found;
    }

    /** Whether an object is where a field or a method of it is used, and is not passed on. */
    private static boolean isUsedAlone(Expression around, Expression object) {
        return around instanceof Expression.Field
                || around instanceof Expression.Call call && call.receiver() == object;
    }
}
