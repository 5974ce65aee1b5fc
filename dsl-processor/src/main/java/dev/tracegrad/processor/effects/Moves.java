package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Operator;
import dev.tracegrad.processor.model.Bodies;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Pattern;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.tracked.Containers;
import dev.tracegrad.processor.tracked.Crossing;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * The methods that hand objects of any type on, and learn nothing of them: no more than whether they are null. What stands
 * for such an object there can be in tracked form.
 *
 * <pre>
 * &lt;T> T last(List&lt;T> l) { return l.get(l.size() - 1); }        hands on
 * &lt;T> T timed(Supplier&lt;T> work) { return work.get(); }           hands on
 * &lt;T> boolean twice(List&lt;T> l) { return l.contains(l.get(0)); }   asks: contains calls equals
 * &lt;T> void log(T t) { System.out.println(t); }                     asks: println calls toString
 * void keep(Object o) { kept = o; }                                  keeps it, for whoever asks later
 * </pre>
 */
final class Moves {
    private static final Set<String> COLLECTIONS =
            Set.of("ArrayList", "LinkedList", "ArrayDeque", "HashMap", "LinkedHashMap");

    /** The methods of the JDK's collections and functions that only hand content on. */
    private static final Set<String> HANDING = Set.of(
            ("add addAll addFirst addLast get getFirst getLast set size isEmpty clear peek peekFirst peekLast poll pollFirst "
                            + "pollLast push pop offer offerFirst offerLast removeFirst removeLast iterator hasNext next subList "
                            + "stream map filter flatMap toList limit skip findFirst orElse orElseGet orElseThrow isPresent "
                            + "ifPresent forEach apply accept test applyAsDouble applyAsInt run call of copyOf asList nCopies "
                            + "reverse swap rotate ofNullable empty emptyList singletonList unmodifiableList reduce "
                            + "compare put putIfAbsent getOrDefault computeIfAbsent containsKey values")
                    .split(" "));

    private final Bodies bodies;
    private final LookUps lookUps;
    private final Map<ExecutableElement, Boolean> known = new HashMap<>();

    Moves(Bodies bodies, TrackedTypes types) {
        this.bodies = bodies;
        this.lookUps = new LookUps(types);
    }

    /** Whether it looks for what an argument of that type is, or takes, in a map or set, although that has tracked form. */
    boolean looksUp(ExecutableElement method, int position, TypeMirror argument) {
        int last = method.getParameters().size() - 1;
        TypeMirror declared =
                method.getParameters().get(Math.min(position, last)).asType();
        TypeMirror type = declared instanceof ArrayType array && method.isVarArgs() && position >= last
                ? array.getComponentType()
                : declared;
        return bodies.of(method)
                .filter(body -> lookUps.isLookedUp(body, type, argument))
                .isPresent();
    }

    /** Whether that parameter is of any type, and the method only hands such objects on. */
    boolean onlyHandsOn(ExecutableElement method, int position) {
        int last = method.getParameters().size() - 1;
        return isAny(method.getParameters().get(Math.min(position, last)).asType())
                && !forgetsType(method.getReturnType())
                && onlyHandsOn(method);
    }

    /** Whether what a method gives back could be what it was given, and nobody knows any more what that was. */
    private static boolean forgetsType(TypeMirror type) {
        return isAny(type)
                && !(type instanceof TypeVariable)
                && !(type instanceof ArrayType array && !forgetsType(array.getComponentType()))
                && !(type instanceof DeclaredType declared
                        && !JavaTypes.isObject(type)
                        && declared.getTypeArguments().stream().noneMatch(Moves::forgetsType));
    }

    /** Whether a method or what it calls learns nothing of the objects that it is given as ones of any type. */
    private boolean onlyHandsOn(ExecutableElement method) {
        Boolean answer = known.get(method);
        if (answer == null) {
            known.put(method, true); // the answer to a method that calls itself
            answer = isBound(method) && bodies.of(method).filter(this::handsOn).isPresent();
            known.put(method, answer);
        }
        return answer;
    }

    /** Whether no other method can run in its place. */
    private static boolean isBound(ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        return modifiers.contains(Modifier.STATIC) || modifiers.contains(Modifier.PRIVATE);
    }

    private boolean handsOn(TracedMethod method) {
        return method.hasBody()
                && !LookUps.looksUpAny(method)
                && method.statements().stream().allMatch(Moves::keepsType)
                && method.expressions().stream().allMatch(this::handsOn);
    }

    /** Whether a statement gives no object to a variable of a type that forgets which it is. */
    private static boolean keepsType(Statement statement) {
        if (statement instanceof Statement.Declaration declaration && declaration.initializer() != null) {
            return fits(declaration.variable().type(), declaration.initializer());
        }
        if (statement instanceof Statement.Return returned && returned.value() != null) {
            return fits(returned.result().type(), returned.value());
        }
        if (statement instanceof Statement.Yield yielded) {
            return fits(yielded.result().type(), yielded.value());
        }
        if (statement instanceof Statement.ForEach loop) {
            return fits(loop.variable().type(), loop.iterable());
        }
        if (!Pattern.Match.in(statement).isEmpty()) {
            return Pattern.Match.in(statement).stream().noneMatch(match -> isAny(match.operand()));
        }
        boolean isPlain = !(statement instanceof Statement.Synchronized
                || statement instanceof Statement.Throw
                || statement instanceof Statement.Assert
                || statement instanceof Statement.ConstructorCall);
        return isPlain || statement.expressions().stream().noneMatch(Moves::isAny);
    }

    private static boolean fits(TypeMirror type, Expression value) {
        return !isAny(value) || isAny(type);
    }

    private boolean handsOn(Expression expression) {
        if (expression instanceof Expression.Local
                || expression instanceof Expression.Literal
                || expression instanceof Expression.Parenthesized
                || expression instanceof Expression.Lambda) {
            return true;
        }
        if (expression instanceof Expression.Assignment assignment) {
            return assignment.target() instanceof Expression.Local
                    ? fits(assignment.target().type(), assignment.value())
                    : !isAny(assignment.value());
        }
        if (expression instanceof Expression.Element element) {
            return !isAny(element.index());
        }
        if (expression instanceof Expression.SwitchExpression choice) {
            return !isAny(choice.selector()) && Pattern.Match.in(choice).isEmpty();
        }
        if (expression instanceof Expression.Conditional conditional) {
            return fits(conditional.type(), conditional.whenTrue())
                    && fits(conditional.type(), conditional.whenFalse());
        }
        if (expression instanceof Expression.Binary binary) {
            return binary.children().stream().noneMatch(Moves::isAny) || asksForNull(binary);
        }
        if (expression instanceof Expression.Call call) {
            return handsOn(call);
        }
        if (expression instanceof Expression.Creation creation) {
            TypeElement type = (TypeElement) creation.constructor().getEnclosingElement();
            boolean isCollection = COLLECTIONS.contains(type.getSimpleName().toString())
                    && type.getQualifiedName().toString().startsWith("java.util.");
            return isCollection || creation.arguments().stream().noneMatch(Moves::isAny);
        }
        return !isAny(expression) && expression.children().stream().noneMatch(Moves::isAny);
    }

    private static boolean asksForNull(Expression.Binary binary) {
        boolean isComparison = binary.operator() == Operator.EQUAL || binary.operator() == Operator.NOT_EQUAL;
        return isComparison
                && binary.children().stream()
                        .anyMatch(one -> one instanceof Expression.Literal literal && literal.value() == null);
    }

    private boolean handsOn(Expression.Call call) {
        if (call.children().stream().noneMatch(Moves::isAny)) {
            return !JavaTypes.isClass(call.type(), "java.util.Comparator") || !isAny(call.type());
        }
        String owner = ((TypeElement) call.method().getEnclosingElement())
                .getQualifiedName()
                .toString();
        boolean isOfObject = call.receiver() != null && isObject(call.receiver().type());
        if (isOfObject || call.method().isVarArgs() && !Containers.isStatic(call.method())) {
            return false;
        }
        if (owner.startsWith("java.util.")) {
            return Crossing.of(call.method(), 0) == Crossing.ABSENCE
                    || !(owner.endsWith(".Comparator") && call.receiver() == null)
                            && HANDING.contains(call.method().getSimpleName().toString());
        }
        return call.children().stream().noneMatch(child -> child == call.receiver() && isAny(child))
                && onlyHandsOn(call.method())
                && call.method().getTypeParameters().stream()
                        .noneMatch(one -> bodies.of(call.method())
                                .filter(body -> LookUps.isLookedUp(body, (TypeVariable) one.asType()))
                                .isPresent());
    }

    private static boolean isObject(TypeMirror type) {
        return type instanceof TypeVariable || JavaTypes.isObject(type);
    }

    private static boolean isAny(Expression expression) {
        boolean isNull = expression instanceof Expression.Literal;
        return !isNull && isAny(expression.type());
    }

    /** Whether objects of any type are of a type, or are held by those of it. */
    static boolean isAny(@Nullable TypeMirror type) {
        if (type instanceof ArrayType array) {
            return isAny(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            List<@Nullable TypeMirror> bounds = new ArrayList<>();
            bounds.add(wildcard.getExtendsBound());
            bounds.add(wildcard.getSuperBound());
            return bounds.stream().allMatch(Objects::isNull) || bounds.stream().anyMatch(Moves::isAny);
        }
        if (type instanceof DeclaredType declared) {
            return JavaTypes.isObject(type)
                    || declared.getTypeArguments().stream().anyMatch(Moves::isAny);
        }
        return type instanceof TypeVariable;
    }
}
