package dev.tracegrad.processor.gradient;

import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Whether no array, and no field of an object, is another one after a method: a getter, a comparison, or what counts in a static field. What
 * is not named here, as a call that the language makes itself, may change anything.
 */
final class Harmless {
    /** Classes whose methods only compute. */
    static final Set<String> PURE = Set.of(
            "java.lang.Math",
            "java.lang.StrictMath",
            "java.lang.Double",
            "java.lang.Float",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Short",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Boolean",
            "java.lang.String");

    private final Function<ExecutableElement, Optional<TracedMethod>> bodies;
    private final Set<ExecutableElement> fixed;
    private final boolean mayCount;
    private final Set<ExecutableElement> asked = new HashSet<>();

    /**
     * @param fixed methods that are not overridden, as is asked when they run
     * @param mayCount whether they may write to a static field; if not, they do the same again if they are called again
     */
    Harmless(
            Function<ExecutableElement, Optional<TracedMethod>> bodies,
            Set<ExecutableElement> fixed,
            boolean mayCount) {
        this.bodies = bodies;
        this.fixed = fixed;
        this.mayCount = mayCount;
    }

    boolean isHarmless(ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        if (PURE.contains(owner.getQualifiedName().toString()) || !asked.add(method)) {
            return true; // or it is asked already
        }
        return (fixed.contains(method) || !Members.isOverridable(method))
                && bodies.apply(method).filter(this::onlyComputes).isPresent();
    }

    private boolean onlyComputes(TracedMethod method) {
        return method.statements().stream().allMatch(Harmless::isPlain)
                && method.expressions().stream().allMatch(this::onlyComputes);
    }

    private static boolean isPlain(Statement statement) {
        return statement instanceof Statement.ForEach each
                ? each.iterable().type().getKind() == TypeKind.ARRAY
                : statement instanceof Statement.Switch choice
                        ? isNumberOrText(choice.selector())
                        : statement instanceof Statement.Block
                                || statement instanceof Statement.Declaration
                                || statement instanceof Statement.Evaluation
                                || statement instanceof Statement.If
                                || statement instanceof Statement.Return
                                || statement instanceof Statement.Throw
                                || statement instanceof Statement.Loop
                                || statement instanceof Statement.Jump
                                || statement instanceof Statement.Yield
                                || statement instanceof Statement.Labeled
                                || statement instanceof Statement.Empty;
    }

    private boolean onlyComputes(Expression expression) {
        if (expression instanceof Expression.Assignment assignment) {
            return isOwn(assignment.target())
                    && List.of(assignment.target(), assignment.value()).stream().allMatch(Harmless::isNumberOrText);
        } else if (expression instanceof Expression.Update update) {
            return isOwn(update.target());
        } else if (expression instanceof Expression.Call call) {
            return isHarmless(call.plain().method());
        } else if (expression instanceof Expression.Binary binary) {
            return binary.children().stream().allMatch(Harmless::isNumberOrText); // no text of an object
        } else if (expression instanceof Expression.Creation creation) {
            return creation.type().toString().startsWith("java.lang.")
                    && creation.children().stream().allMatch(Harmless::isNumberOrText);
        }
        return expression instanceof Expression.Literal
                || expression instanceof Expression.Local
                || expression instanceof Expression.This
                || expression instanceof Expression.Parenthesized
                || expression instanceof Expression.Field
                || expression instanceof Expression.Element
                || expression instanceof Expression.Length
                || expression instanceof Expression.Unary
                || expression instanceof Expression.Cast
                || expression instanceof Expression.Conditional
                || expression instanceof Expression.Function;
    }

    /** Whether an assignment changes a local variable, or a number in a static field, which is read when it is needed. */
    private boolean isOwn(Expression target) {
        if (target instanceof Expression.Field field) {
            VariableElement element = field.field();
            return mayCount
                    && element.getModifiers().contains(Modifier.STATIC)
                    && element.asType().getKind().isPrimitive();
        }
        return target instanceof Expression.Local;
    }

    private static boolean isNumberOrText(Expression expression) {
        TypeMirror type = expression.type();
        return type.getKind().isPrimitive() || type.toString().equals("java.lang.String");
    }
}
