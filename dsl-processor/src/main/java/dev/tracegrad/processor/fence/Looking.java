package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.WholeProgram;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.tracked.LibraryCall;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Which methods that are not traced may have an active number, or an array: nothing of it is in the result, and nothing of it stays.
 *
 * <pre>
 * Double.compare(x, y)       an answer
 * order.compare(x, y)        likewise, if that is abstract, and only classes without name have it in source
 * Log.keep(x)                not, if it stores x, whatever it gives
 * </pre>
 */
final class Looking {
    private final Semantics semantics;
    private final TracedDeclarations traced;
    private final Activity activity;
    private final Crossings crossings;

    Looking(WholeProgram program, Activity activity, Crossings crossings) {
        this.semantics = program.semantics();
        this.traced = program.traced();
        this.activity = activity;
        this.crossings = crossings;
    }

    /** @param isStatement whether the result of the call is not used */
    boolean isAllowed(Expression.Call call, int position, boolean isStatement) {
        ExecutableElement method = call.method();
        TypeMirror wanted = call.wanted().get(position);
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        Expression argument = call.arguments().get(position);
        if (activity.aliasesOf(argument) != null || activity.isTwinToBe(argument)) {
            return crossings.mayHave(method, call.arguments(), position)
                    && !(crossings.isHandedOn(method, position) && Crossings.givesAny(method));
        }
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        boolean isOfCollection = owner.getQualifiedName().toString().startsWith("java.util.Coll");
        boolean isBoxed = !wanted.getKind().isPrimitive();
        if (isStatement
                        && isStatic
                        && !isOfCollection
                        && isBoxed
                        && !new Keeping(traced, activity).mayKeep(call, position)
                || crossings.isQuestion(method, position)
                || !traced.hasSource(owner) && LibraryCall.isWriter(owner)) {
            return true;
        }
        TypeMirror result = method.getReturnType();
        boolean onNumbers = method.getParameters().stream()
                .allMatch(parameter -> parameter.asType().getKind().isPrimitive());
        boolean isText = isStatic && semantics.java().isString(result);
        boolean isAnswer = (isStatic || isOnlyWithoutName(method))
                && onNumbers
                && result.getKind().isPrimitive()
                && result.getKind() != TypeKind.DOUBLE;
        return (isText || isAnswer) && !activity.effects().stores(method);
    }

    /** Whether an object has an abstract method from a class without name, if it is of one in source, and cannot come along. */
    private boolean isOnlyWithoutName(ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        return method.getModifiers().contains(Modifier.ABSTRACT)
                && traced.hasSource(owner)
                && traced.overridesOf(method).isEmpty()
                && !semantics.tracked().isFunction(owner.asType());
    }
}
