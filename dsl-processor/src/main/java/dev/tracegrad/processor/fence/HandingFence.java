package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.WholeProgram;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Constants;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * The fence for arguments of traced code that stand for objects of any type: they have tracked form only where the method hands
 * them on, and either all that stand for a type variable have it or none.
 *
 * <pre>
 * pick(b, x, 2.0)          passes: the constant becomes a node
 * largest(x, y)            refused, if it compares them
 * memo(m, 3.0, k -> x)     refused, if 3.0 is a key of m: a node would not be found
 * </pre>
 */
final class HandingFence {
    private final WholeProgram program;
    private final Semantics semantics;
    private final Activity activity;
    private final Findings findings;

    HandingFence(WholeProgram program, Activity activity, Findings findings) {
        this.program = program;
        this.semantics = program.semantics();
        this.activity = activity;
        this.findings = findings;
    }

    /** A box may be tracked as a function's argument, and as an object of any type, but not in a method's signature. */
    void checkNumber(
            ExecutableElement method, int position, Expression argument, TypeMirror wanted, boolean isFunction) {
        boolean isAny =
                wanted.getKind() == TypeKind.TYPEVAR && semantics.tracked().isNumber(argument.type());
        boolean isTracked = wanted.getKind() == TypeKind.DOUBLE
                || isFunction && TrackedTypes.isBox(wanted)
                || isAny && mayHandOn(method, position, argument);
        if (activity.isActive(argument) && !isTracked) {
            refuse(argument, wanted);
        } else if (isAny && activity.effects().looksUp(method, position, argument.type())) {
            findings.refuse(
                    Problem.UNSUPPORTED_EXPRESSION,
                    argument.source(),
                    argument.source().text() + " as an object that is looked for, beside others in tracked form,",
                    "Look for it here, or let the key be no double");
        }
    }

    /** The numbers of many Values at once, which would not be told from others. */
    void refuseNumbersOfAll(Expression.Call call) {
        findings.refuse(
                Problem.UNSUPPORTED_EXPRESSION,
                call.source(),
                call.source().text() + ", whose numbers depend on Values,",
                "Call data() of each element");
    }

    /** Refuses what a method of an annotated class takes as a type variable, which no annotation would change. */
    boolean refusesOpen(Expression.Call call, int position) {
        TypeMirror declared = call.declared(position);
        boolean isOpen =
                TracedDeclarations.isAnnotated(call.method().getEnclosingElement()) && JavaTypes.isOpen(declared);
        if (isOpen) {
            refuse(call.arguments().get(position), declared);
        }
        return isOpen;
    }

    /** An object in tracked form where any object is wanted. */
    void checkHidden(ExecutableElement method, int position, Expression argument, TypeMirror wanted) {
        boolean isTracked = activity.isActive(argument) || activity.isTwinToBe(argument);
        boolean isOther = !isTracked && semantics.tracked().isReference(argument.type()) && JavaTypes.isOpen(wanted);
        if (isOther || isTracked && !mayHandOn(method, position, argument)) {
            refuse(argument, wanted);
        }
    }

    /** What stands for a type variable as other arguments in tracked form do has that form too. */
    void checkAlike(Expression.Call call) {
        if (activity.wanted(call).equals(call.wanted())) {
            return;
        }
        for (int i = 0; i < call.arguments().size(); i++) {
            Expression argument = call.arguments().get(i);
            TypeMirror inferred = call.wanted().get(i);
            boolean isAlike = activity.isActive(argument)
                    || activity.isTwinToBe(argument)
                    || semantics.tracked().isNumber(argument.type())
                    || semantics.tracked().isReference(argument.type()) // looked at already
                    || argument instanceof Expression.Literal;
            if (!isAlike
                    && JavaTypes.isOpen(activity.wanted(call).get(i))
                    && !JavaTypes.isOpen(inferred)
                    && semantics.tracked().isReference(inferred)) {
                refuse(argument, inferred);
            }
        }
    }

    /**
     * An object that would be copied into tracked form, but whose class has no twin, so that this fails when it runs; answers
     * whether it is one.
     */
    boolean refusesTwinless(Expression value, TypeMirror wanted) {
        TypeElement type = semantics.java().classOf(value.type());
        boolean isTwinless = type != null
                && type.getKind().isClass()
                && activity.aliasesOf(value) == null
                && !activity.isTwinToBe(value)
                && !(value instanceof Expression.Literal)
                && semantics.tracked().isTwin(wanted);
        if (isTwinless && !findings.refusesAt(value.source())) {
            findings.refuseWithout(
                    semantics.tracked().twins().neededFor(type),
                    Problem.NO_TWIN,
                    value.source(),
                    type.getSimpleName(),
                    value.source().text(),
                    semantics.tracked().twins().adviceFor(type));
        }
        return isTwinless;
    }

    /**
     * Refuses a call on an object in tracked form whose result would have plain form, as a function without tracked form says that it
     * is given: {@code tree.apply(COPY)}, where {@code COPY} is an {@code Operation<Tree>}.
     */
    void checkInferred(Expression.Call call) {
        boolean isTracked = semantics.tracked().isTrackedArgument(call.type());
        for (int i = 0; isTracked && i < call.arguments().size(); i++) {
            TypeMirror declared = call.declared(i);
            boolean saysResult =
                    semantics.tracked().holdsWithoutForm(call.wanted().get(i))
                            && call.method().getTypeParameters().stream()
                                    .map(one -> (TypeVariable) one.asType())
                                    .anyMatch(one ->
                                            JavaTypes.mentions(call.method().getReturnType(), one)
                                                    && JavaTypes.mentions(declared, one));
            if (saysResult) {
                findings.refuse(
                        Problem.UNTRACEABLE_CALLEE,
                        call.source(),
                        Members.described(call.method()),
                        call.arguments().get(i).source().text()
                                + " has no tracked form, and says what the method gives");
                return;
            }
        }
    }

    /**
     * Refuses what has tracked form where a type variable stands for it whose bound has none: {@code <T extends Sub> T first(List<T>)}
     * takes no list of twins, if {@code Sub} has none.
     */
    boolean refusesBound(ExecutableElement method, int position, Expression argument) {
        int last = method.getParameters().size() - 1;
        TypeMirror declared =
                method.getParameters().get(Math.min(position, last)).asType();
        Stream<? extends TypeParameterElement> ofClass = method.getKind() == ElementKind.CONSTRUCTOR
                ? ((TypeElement) method.getEnclosingElement()).getTypeParameters().stream()
                : Stream.empty();
        boolean isTracked = activity.isActive(argument) || activity.isTwinToBe(argument);
        boolean isRefused = !Constants.isNull(argument)
                && Stream.<TypeParameterElement>concat(method.getTypeParameters().stream(), ofClass)
                        .filter(one -> !JavaTypes.isFree(one))
                        .filter(one -> isTracked || semantics.tracked().isTwinVariable(one))
                        .anyMatch(one -> isOutOf(one, declared, argument.type()));
        if (isRefused) {
            refuse(argument, declared);
        }
        return isRefused;
    }

    private boolean isOutOf(TypeParameterElement parameter, TypeMirror declared, TypeMirror given) {
        boolean areTwins = semantics.tracked().isTwinVariable(parameter);
        return new Instantiation(semantics.java(), (TypeVariable) parameter.asType())
                .of(declared, given)
                .anyMatch(one -> semantics.tracked().isTrackedArgument(one) != areTwins);
    }

    /** Refuses the call of a method that gives what has tracked form, for a type variable that stands for what has none. */
    void checkGiven(Expression.Call call) {
        TypeMirror given = call.method().getReturnType();
        if (semantics.tracked().isReference(given)
                && !semantics.tracked().isReference(call.type())
                && JavaTypes.isOpen(JavaTypes.elementOfAll(given))) {
            refuse(call, call.type());
        }
    }

    /** Refuses an object that would be copied into tracked form in vain. */
    void refuseCopied(Expression value, TypeMirror wanted) {
        if (!refusesTwinless(value, wanted)) {
            findings.refuseCopy(value, true);
        }
    }

    /** What {@code Arrays.fill} puts into an array, which must be able to have it in tracked form. */
    void checkFilling(List<Expression> arguments) {
        Expression array = arguments.get(0);
        Expression filling = arguments.get(arguments.size() - 1);
        TypeMirror component = ((ArrayType) array.type()).getComponentType();
        boolean hasForm = component.getKind() == TypeKind.DOUBLE
                || TrackedTypes.isArrayOfNumbers(component)
                || activity.isActive(array) && semantics.tracked().isKept(filling.type(), component);
        if (activity.isActive(array) && refusesTwinless(filling, component)) {
            return;
        }
        if (activity.isActive(filling) && !hasForm || activity.isActive(array) && isNoContainer(filling, component)) {
            refuse(filling, component);
        }
    }

    /**
     * Whether a class that is not known to be a collection is wanted as one in tracked form, which has another type then; or an
     * array of what is not told, as {@code new ArrayList[2]}.
     */
    boolean isNoContainer(Expression value, TypeMirror wanted) {
        return semantics.tracked().isContainer(JavaTypes.elementOfAll(wanted))
                && activity.aliasesOf(value) == null
                && !(value instanceof Expression.Literal);
    }

    /** What {@code System.arraycopy} copies from one array into another, which must be able to have it. */
    void checkCopied(Expression from, Expression to) {
        TrackedTypes types = semantics.tracked();
        boolean areRows = JavaTypes.isRow(from.type()) && JavaTypes.isRow(to.type()); // in any form
        boolean areAlike = activity.isActive(from) == activity.isActive(to)
                && (!activity.isActive(from) || types.isKept(from.type(), to.type()));
        boolean isCopy = activity.isActive(to)
                && (TrackedTypes.isArrayOfNumbers(from.type())
                        || from.type() instanceof ArrayType array && types.isLiftable(array.getComponentType()));
        boolean mayBeAny = !(from.type() instanceof ArrayType) || !(to.type() instanceof ArrayType);
        boolean isHidden = mayBeAny
                && (isKept(uncast(from))
                        || isKept(uncast(to))
                        || program.fields().holdSharedArrays());
        if (isHidden || !areRows && !areAlike && !isCopy) {
            refuse(from, to.type());
        }
    }

    /** Whether reflection is given what may be an array, known as an object, that traced code of any class writes to. */
    boolean isReflected(ExecutableElement method, Expression argument) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        return owner.getQualifiedName().contentEquals("java.lang.reflect.Array")
                && JavaTypes.isObject(argument.type())
                && program.fields().holdSharedArrays();
    }

    private boolean isKept(Expression array) {
        return activity.holdsActive(array) || activity.isRemembered(array);
    }

    private static Expression uncast(Expression expression) {
        return expression instanceof Expression.Cast || expression instanceof Expression.Parenthesized
                ? uncast(expression.children().get(0))
                : expression;
    }

    private void refuse(Expression argument, TypeMirror wanted) {
        refuseHidden(argument, argument, wanted);
    }

    /** Refuses what has tracked form where a type is wanted that has none, be it for want of classes that are not traced. */
    void refuseHidden(Expression place, Expression value, TypeMirror wanted) {
        findings.refuseWithout(
                semantics.tracked().twins().neededFor(List.of(wanted)),
                Problem.HIDDEN_VALUE,
                place.source(),
                value.source().text(),
                wanted);
    }

    /** Whether a method hands an argument on, and does not look for it among the keys of a map. */
    private boolean mayHandOn(ExecutableElement method, int position, Expression argument) {
        return activity.effects().onlyHandsOn(method, position)
                && !activity.effects().looksUp(method, position, argument.type());
    }
}
