package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The objects whose methods may be called although no call stands there.
 *
 * <pre>
 * for (double x : weights)       weights, as an Iterable
 * stream.map(weights)            weights, as a DoubleUnaryOperator, and stream, as a DoubleStream
 * "" + weights                   weights, whose toString() is called
 * </pre>
 */
final class ImplicitUses {
    private final Semantics semantics;
    private final TracedDeclarations traced;

    ImplicitUses(Semantics semantics, TracedDeclarations traced) {
        this.semantics = semantics;
        this.traced = traced;
    }

    /**
     * An object and who may call its methods.
     *
     * @param as the type as which it is known there
     * @param givesNumbers whether a number that it gives can come back
     * @param withContents whether methods of what it holds may be called too
     * @param only the name of the one method that is called; null for all
     * @param named a method whose call stands there, which is looked at itself; null for none
     */
    record Use(
            Expression object,
            TypeMirror as,
            boolean givesNumbers,
            boolean withContents,
            @Nullable String only,
            @Nullable ExecutableElement named) {
        Use(Expression object, TypeMirror as, boolean givesNumbers) {
            this(object, as, givesNumbers, false, null, null);
        }
    }

    /** The objects of which methods may run when an expression is evaluated. */
    List<Use> in(Expression expression) {
        List<Use> uses = new ArrayList<>();
        if (expression instanceof Expression.Call call) {
            ExecutableElement method = call.method();
            TypeElement owner = (TypeElement) method.getEnclosingElement();
            boolean gives = TrackedTypes.couldHoldNumbers(call.type());
            if (call.receiver() != null && !traced.hasSource(owner)) {
                uses.add(new Use(call.receiver(), owner.asType(), gives, false, null, method));
            }
            boolean isAdded = call.receiver() != null && Stores.isStoring(method);
            for (int i = 0; i < call.arguments().size(); i++) {
                addPassed(call.arguments().get(i), call.declared(i), owner, gives || isAdded, uses);
            }
        } else if (expression instanceof Expression.Creation creation) {
            addPassed(creation.constructor(), creation.arguments(), uses);
        } else if (expression instanceof Expression.AnonymousClass created && created.constructor() != null) {
            addPassed(created.constructor(), created.arguments(), uses);
        } else if (expression instanceof Expression.Binary binary
                && semantics.java().isString(binary.type())) {
            binary.children().forEach(operand -> addText(operand, uses));
        } else if (expression instanceof Expression.Assignment assignment
                && assignment.operator() != null
                && semantics.java().isString(assignment.type())) {
            addText(assignment.value(), uses);
        }
        return uses;
    }

    /** The same of a statement, beside its expressions. */
    List<Use> in(Statement statement) {
        List<Use> uses = new ArrayList<>();
        if (statement instanceof Statement.ForEach loop) {
            boolean gives = TrackedTypes.couldHoldNumbers(loop.variable().type());
            TypeMirror iterable = semantics.java().declared("java.lang.Iterable");
            uses.add(new Use(loop.iterable(), iterable, gives, false, "iterator", null));
        } else if (statement instanceof Statement.Try guarded) {
            TypeMirror closeable = semantics.java().declared("java.lang.AutoCloseable");
            guarded.resources().stream()
                    .flatMap(resource -> resource.expressions().stream())
                    .forEach(object -> uses.add(new Use(object, closeable, true)));
        } else if (statement instanceof Statement.ConstructorCall call) {
            addPassed(call.constructor(), call.arguments(), uses);
        } else if (statement instanceof Statement.Assert asserted && asserted.detail() != null) {
            addText(asserted.detail(), uses);
        }
        return uses;
    }

    private void addText(Expression operand, List<Use> uses) {
        uses.add(new Use(operand, semantics.java().declared("java.lang.Object"), false, false, "toString", null));
    }

    private void addPassed(ExecutableElement constructor, List<Expression> arguments, List<Use> uses) {
        List<? extends VariableElement> parameters = constructor.getParameters();
        for (int i = 0; i < arguments.size() && !parameters.isEmpty(); i++) {
            int last = parameters.size() - 1;
            TypeMirror declared = parameters.get(Math.min(i, last)).asType();
            boolean isSpread = i >= last
                    && constructor.isVarArgs()
                    && arguments.get(i).type().getKind() != TypeKind.ARRAY;
            TypeMirror as = isSpread ? semantics.java().elementOf(declared) : declared;
            addPassed(arguments.get(i), as, (TypeElement) constructor.getEnclosingElement(), true, uses);
        }
    }

    /** Who takes an object as one of a type in source has a body that says what it does with it. */
    private void addPassed(
            Expression object, @Nullable TypeMirror as, TypeElement callee, boolean gives, List<Use> uses) {
        boolean isInSource = traced.hasSource(callee);
        for (TypeMirror bound : bounds(as)) {
            TypeElement type = semantics.java().classOf(bound);
            if (type == null || !traced.hasSource(type) || !isInSource) {
                uses.add(new Use(object, bound, gives, !isInSource, null, null));
            }
        }
    }

    /** The classes and interfaces of which a type is: that of a type variable are its bounds. */
    List<TypeMirror> bounds(@Nullable TypeMirror type) {
        return type == null || type.getKind().isPrimitive()
                ? List.of()
                : type.getKind() == TypeKind.TYPEVAR || type.getKind() == TypeKind.INTERSECTION
                        ? semantics.java().types().directSupertypes(type).stream()
                                .flatMap(bound -> bounds(bound).stream())
                                .toList()
                        : List.of(type);
    }
}
