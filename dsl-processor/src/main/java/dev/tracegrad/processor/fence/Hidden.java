package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.Target;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.Walk;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * Where an expression whose type a companion cannot name, and writes as an {@code Object} or a {@code List<?>}, must have its own
 * type.
 *
 * <pre>
 * private enum Kind { A, B }
 * EnumSet.of(Kind.A)          an Object is within no bound of E extends Enum&lt;E&gt;
 * List.of(Kind.A)             is a list of objects
 * kind = Kind.A;              no Object goes into the field of a twin in another package, where Kind is protected
 * </pre>
 */
final class Hidden {
    private final JavaTypes java;
    private final Activity activity;
    private final Visibility visibility;

    /** @param visibility what the companion can name */
    Hidden(JavaTypes java, Activity activity, Visibility visibility) {
        this.java = java;
        this.activity = activity;
        this.visibility = visibility;
    }

    /** Whether the type of something in an expression is lost, without which it is no Java. */
    boolean isLost(Expression expression) {
        if (expression instanceof Expression.Call call) {
            return isOutOfBounds(call.method(), call.method().getTypeParameters(), call.arguments())
                    || activity.target(call) == Target.CONTAINER && isKeyLost(call)
                    || call.receiver() != null && isReceiverOutOfBounds(call.method(), call.receiver())
                    || activity.target(call) == Target.INSTANCE && isArgumentLost(call);
        }
        if (expression instanceof Expression.Creation creation && !activity.isActive(creation)) {
            TypeElement created = (TypeElement) creation.constructor().getEnclosingElement();
            return isOutOfBounds(creation.constructor(), created.getTypeParameters(), creation.arguments());
        }
        if (expression instanceof Expression.Assignment assignment
                && assignment.target() instanceof Expression.Field field
                && activity.isTwinField(field)) {
            return isHiddenHere(field.field(), field.field().asType()) && !isSeen(assignment.value());
        }
        return expression instanceof Expression.Length length
                && isSeenFromElsewhere(length.array())
                && !visibility.isNameable(length.array().type());
    }

    /** Whether an order compares what a function gives, whose type must be one that can be compared. */
    private boolean isKeyLost(Expression.Call call) {
        return call.method().getSimpleName().toString().matches("comparing|thenComparing")
                && call.arguments().get(0) instanceof Expression.Lambda key
                && !visibility.isNameable(key.result().type());
    }

    /** Whether an argument would have to be within the bound of a type parameter. */
    private boolean isOutOfBounds(
            ExecutableElement method, List<? extends TypeParameterElement> parameters, List<Expression> arguments) {
        for (int i = 0; i < arguments.size() && !parameters.isEmpty(); i++) {
            Expression argument = arguments.get(i);
            int last = method.getParameters().size() - 1;
            TypeMirror type = method.getParameters().get(Math.min(i, last)).asType();
            boolean isOut = !visibility.isNameable(argument.type())
                    && !activity.isActive(argument)
                    && !isFunction(argument)
                    && parameters.stream().anyMatch(one -> isBounded(one, type));
            if (isOut) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFunction(Expression argument) {
        return argument instanceof Expression.Lambda || argument instanceof Expression.AnonymousClass;
    }

    /** Whether what is passed as that type must be of a type that is within a bound, and known for it. */
    private static boolean isBounded(TypeParameterElement parameter, TypeMirror type) {
        TypeVariable variable = (TypeVariable) parameter.asType();
        if (type instanceof TypeVariable) { // as which the bound itself will do
            return JavaTypes.mentions(type, variable)
                    && parameter.getBounds().stream().anyMatch(bound -> JavaTypes.mentions(bound, variable));
        }
        return JavaTypes.mentions(type, variable) && hasBound(parameter);
    }

    private static boolean hasBound(TypeParameterElement parameter) {
        return !parameter.getBounds().stream().allMatch(JavaTypes::isObject);
    }

    /** Whether a method takes a type argument of its object, which is written as an object of any, of which there are none. */
    private boolean isReceiverOutOfBounds(ExecutableElement method, Expression receiver) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        return receiver.type() instanceof DeclaredType
                && !visibility.isNameable(receiver.type())
                && !activity.isActive(receiver)
                && owner.getTypeParameters().stream().anyMatch(Hidden::hasBound)
                && Members.takesTypeArgument(method)
                && !visibility.isWritable(java.seenIn(receiver.type(), owner));
    }

    /** Whether the method of a twin has a parameter of a type that can be named there, and not here. */
    private boolean isArgumentLost(Expression.Call call) {
        ExecutableElement method = call.method();
        for (int i = 0; i < call.arguments().size(); i++) {
            int last = method.getParameters().size() - 1;
            Expression argument = call.arguments().get(i);
            boolean isSpread = method.isVarArgs()
                    && i >= last
                    && argument.type().getKind()
                            != method.getParameters().get(last).asType().getKind();
            TypeMirror type = method.getParameters().get(Math.min(i, last)).asType();
            if (isHiddenHere(method, type) && (isSpread || !isSeen(argument))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the twin that has a member can name a type, which cannot be named here. */
    private boolean isHiddenHere(Element member, TypeMirror type) {
        return !visibility.isNameable(type) && new Visibility(java, java.packageOf(member)).isNameable(type);
    }

    /** Whether an expression has its own type, since it comes from a twin that can name it. */
    private boolean isSeen(Expression expression) {
        if (expression instanceof Expression.Literal || activity.isActive(expression)) {
            return true;
        }
        if (visibility.isNameable(java.types().erasure(JavaTypes.elementOfAll(expression.type())))) {
            return false; // it is cast to a List<?>
        }
        if (expression instanceof Expression.Parenthesized parenthesized) {
            return isSeen(parenthesized.inner());
        }
        if (expression instanceof Expression.Conditional conditional) {
            return isSeen(conditional.whenTrue()) && isSeen(conditional.whenFalse());
        }
        if (expression instanceof Expression.SwitchExpression choice) {
            return choice.statements().stream()
                    .flatMap(statement -> Walk.statements(statement).stream())
                    .filter(Statement.Yield.class::isInstance)
                    .allMatch(yielded -> isSeen(((Statement.Yield) yielded).value()));
        }
        return isSeenFromElsewhere(expression);
    }

    private boolean isSeenFromElsewhere(Expression expression) {
        if (expression instanceof Expression.Element element) {
            return isSeenFromElsewhere(element.array());
        }
        if (expression instanceof Expression.Field field) {
            return activity.isTwinField(field)
                    && isHiddenHere(field.field(), field.field().asType());
        }
        return expression instanceof Expression.Call call
                && activity.target(call) == Target.INSTANCE
                && isHiddenHere(call.method(), call.method().getReturnType());
    }
}
