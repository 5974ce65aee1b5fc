package dev.tracegrad.processor.writer.graph;

import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Operator;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.tracked.LibraryCall;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/**
 * The expressions whose evaluation nobody can tell where a {@code NullPointerException} follows: they have no effect, run no
 * code of anybody's, and throw nothing else.
 *
 * <pre>
 * x * y      are       weights[i]      is not: the index may be out of bounds
 * a.b.c      are       next()          is not
 * </pre>
 */
final class Quiet {
    private static final Set<String> MATHEMATICS = Set.of("java.lang.Math", "java.lang.StrictMath");

    private final JavaTypes java;
    private final Effects effects;
    private final TypeElement owner;

    /** @param owner the class whose code it is, which is initialised */
    Quiet(JavaTypes java, Effects effects, TypeElement owner) {
        this.java = java;
        this.effects = effects;
        this.owner = owner;
    }

    boolean is(Expression expression) {
        return isItself(expression) && expression.children().stream().allMatch(this::is);
    }

    /**
     * Whether nobody can tell either what ran before it: it is about numbers in local variables alone, none of which may be a box that
     * is null.
     */
    boolean isOfLocals(Expression expression) {
        boolean isOther = expression instanceof Expression.Field
                || expression instanceof Expression.Length
                || expression instanceof Expression.Data
                || expression instanceof Expression.Outer
                || expression instanceof Expression.Lambda lambda && lambda.receiver() != null
                || isNumber(expression) && !expression.type().getKind().isPrimitive() && Boxes.mayBeNull(expression);
        return !isOther
                && isItself(expression)
                && expression.children().stream().allMatch(this::isOfLocals);
    }

    /** Whether it is but for what is inside. */
    private boolean isItself(Expression expression) {
        if (expression instanceof Expression.Field field) {
            return field.receiver() != null
                    || !initialises((TypeElement) field.field().getEnclosingElement());
        }
        if (expression instanceof Expression.Lambda lambda) {
            return lambda.receiver() == null || is(lambda.receiver().initializer());
        }
        if (expression instanceof Expression.NewArray array) {
            return array.dimensions().stream().allMatch(Expression.Literal.class::isInstance);
        }
        if (expression instanceof Expression.InstanceOf test) {
            return test.pattern() == null;
        }
        if (expression instanceof Expression.Cast cast) {
            return isNumber(cast.operand());
        }
        if (expression instanceof Expression.Binary binary) {
            return java.isString(binary.type())
                    ? binary.children().stream().allMatch(this::hasNoText)
                    : !divides(binary) || divisorIsKnown(binary);
        }
        if (expression instanceof Expression.Call call) {
            return LibraryCall.VALUE_OF.is(call)
                    || LibraryCall.DOUBLE_VALUE.is(call)
                    || call.type().getKind() == TypeKind.DOUBLE
                            && MATHEMATICS.contains(
                                    call.method().getEnclosingElement().toString());
        }
        return expression instanceof Expression.Literal
                || expression instanceof Expression.Local
                || expression instanceof Expression.This
                || expression instanceof Expression.AnonymousThis
                || expression instanceof Expression.Outer
                || expression instanceof Expression.Data
                || expression instanceof Expression.Length
                || expression instanceof Expression.Parenthesized
                || expression instanceof Expression.Unary
                || expression instanceof Expression.Conditional
                || expression instanceof Expression.Function
                || expression instanceof Expression.ClassLiteral;
    }

    /** Whether the first use of a class may do more than give its fields values. */
    boolean initialises(TypeElement type) {
        return !type.equals(owner) && effects.isInitialised(type);
    }

    private boolean isNumber(Expression expression) {
        return java.unboxed(expression.type()).getKind().isPrimitive();
    }

    /** Whether it becomes part of a text without code of its own. */
    private boolean hasNoText(Expression expression) {
        return isNumber(expression)
                || java.isString(expression.type())
                || expression.type().getKind() == TypeKind.NULL;
    }

    private boolean divides(Expression.Binary binary) {
        boolean isDivision = binary.operator() == Operator.DIVIDE || binary.operator() == Operator.REMAINDER;
        TypeKind kind = java.unboxed(binary.type()).getKind();
        return isDivision && kind != TypeKind.DOUBLE && kind != TypeKind.FLOAT;
    }

    private static boolean divisorIsKnown(Expression.Binary binary) {
        return binary.right() instanceof Expression.Literal literal
                && literal.value() instanceof Number number
                && number.longValue() != 0;
    }
}
