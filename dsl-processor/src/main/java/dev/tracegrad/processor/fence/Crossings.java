package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.WholeProgram;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Source;
import dev.tracegrad.processor.tracked.Containers;
import dev.tracegrad.processor.tracked.Crossing;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.tracked.TrackedForm;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * The fence where an object in tracked form would be looked at by code that was not translated for it: what {@link Crossing}
 * does not allow is refused, and a method that takes any object may have it only if it does no more than hand it on.
 *
 * <pre>
 * "far: " + p                  passes, if the twin's text is that of the plain object
 * p.getClass() == q.getClass() passes: both are twins
 * p.getClass().getName()       refused
 * last(list)                   passes: last gives an element back, and asks it nothing
 * </pre>
 */
final class Crossings {
    private static final Map<Crossing, String> QUESTIONS = Map.of(
            Crossing.TEXT, "the text of %s",
            Crossing.EQUALITY, "a comparison with %s",
            Crossing.HASH, "the hash code of %s",
            Crossing.ORDER, "the order of %s",
            Crossing.ABSENCE, "%s",
            Crossing.IDENTITY, "a comparison of the identity of %s",
            Crossing.CLASS, "the class of %s",
            Crossing.LOCK, "a lock on %s",
            Crossing.THROWN, "a throw of %s");

    private final Semantics semantics;
    private final TracedDeclarations traced;
    private final Activity activity;
    private final Findings findings;
    private final Natures natures;
    private final Set<Expression> comparedClasses = Collections.newSetFromMap(new IdentityHashMap<>());

    Crossings(WholeProgram program, Activity activity, Findings findings) {
        this.semantics = program.semantics();
        this.traced = program.traced();
        this.activity = activity;
        this.findings = findings;
        this.natures = new Natures(program);
    }

    Natures natures() {
        return natures;
    }

    /** Checks what is asked of an expression, if it has tracked form. */
    void check(Crossing question, Expression asked) {
        String why = whyNot(question, asked);
        if (why != null) {
            refuse(question, asked, asked, why);
        }
    }

    private void refuse(Crossing question, Expression place, Expression asked, String why) {
        refuse(question, place.source(), asked, why);
    }

    void refuse(Crossing question, Source place, Expression asked, String why) {
        String text = asked.source().text();
        findings.refuse(
                Problem.UNSUPPORTED_EXPRESSION,
                place,
                String.format(QUESTIONS.get(question), text) + ", which has tracked form,",
                Character.toUpperCase(why.charAt(0)) + why.substring(1));
    }

    /** Why a question must not be asked of an expression; null if it may be. */
    private @Nullable String whyNot(Crossing question, Expression asked) {
        if (!activity.isActiveReference(asked)) {
            return activity.isTwinToBe(asked) ? whyNotOfAny(question) : null;
        }
        TrackedForm form = TrackedForm.of(semantics.tracked(), asked.type());
        if (form == null || question.answer(form) == Crossing.Answer.REFUSED) {
            return "the answer would be about the tracked form. Ask for the numbers instead, in a loop or with a "
                    + "method of your own";
        }
        boolean isCopy = semantics.tracked().mayBeCopied(asked.type());
        if (question == Crossing.IDENTITY && form == TrackedForm.TWIN && isCopy) {
            return "an object that does not change may be copied into tracked form more than once. Compare with equals";
        }
        boolean isAsked = question == Crossing.TEXT || question == Crossing.EQUALITY || question == Crossing.HASH;
        return isAsked ? natures.whyNot(asked.type(), question) : null;
    }

    private static @Nullable String whyNotOfAny(Crossing question) {
        boolean isKept = question != Crossing.CLASS && question.answer(TrackedForm.TWIN) == Crossing.Answer.KEPT;
        return isKept ? null : "the answer would be about the tracked form";
    }

    /** The operands of {@code ==}, one of which is no null. */
    void checkIdentity(Expression left, Expression right) {
        List<Expression> both = List.of(left, right);
        if (both.stream().anyMatch(Crossings::isNull)) {
            return;
        }
        if (both.stream().allMatch(this::isClassOfTwin)) {
            comparedClasses.addAll(both);
            return;
        }
        boolean areBoxes = both.stream()
                .allMatch(one -> activity.isActiveNumber(one)
                        && TrackedForm.of(semantics.tracked(), one.type()) == TrackedForm.BOX);
        if (areBoxes) {
            refuse(Crossing.IDENTITY, left, left, "boxes are compared, and not numbers. Compare the numbers");
            return;
        }
        boolean isOwnEquals = both.stream().anyMatch(activity::isTwinToBe)
                && both.stream().allMatch(one -> activity.isTwinToBe(one) || activity.isActiveReference(one));
        if (!isOwnEquals) {
            both.stream()
                    .filter(activity::isActiveReference)
                    .findFirst()
                    .ifPresent(asked -> check(Crossing.IDENTITY, asked));
        }
    }

    private boolean isClassOfTwin(Expression expression) {
        return expression instanceof Expression.Call call
                && Crossing.ofReceiver(call.method()) == Crossing.CLASS
                && (activity.isTwinToBe(call.receiver())
                        || activity.isActiveReference(call.receiver())
                                && semantics.tracked().isTwin(call.receiver().type()));
    }

    /** Checks a method that every object has, if it is called on one in tracked form; answers whether it is. */
    boolean checkReceiver(Expression.Call call) {
        Expression receiver = call.receiver();
        Crossing question = receiver == null ? null : Crossing.ofReceiver(call.method());
        if (question == null) {
            return false;
        }
        boolean isSuper = receiver instanceof Expression.Super && activity.isInTwin();
        if (isSuper && !activity.isActiveReference(receiver)) {
            if (question == Crossing.TEXT || question == Crossing.CLASS) {
                refuse(question, call, receiver, "the answer would be about the tracked form");
            }
            return true;
        }
        if (!activity.isActiveReference(receiver) && !activity.isTwinToBe(receiver)) {
            return false;
        }
        if (question == Crossing.CLASS && comparedClasses.contains(call)) {
            return true;
        }
        String why = whyNot(question, receiver);
        TrackedForm form = TrackedForm.of(semantics.tracked(), receiver.type());
        if (why == null && form != null && question.answer(form) == Crossing.Answer.PLAIN) {
            why = holdsOnlyTwins(receiver.type())
                    ? null
                    : "write String.valueOf(" + receiver.source().text() + ")";
        }
        if (why != null) {
            refuse(question, call, receiver, why);
        } else if (question == Crossing.EQUALITY) {
            checkCompared(call.arguments());
        }
        return true;
    }

    /** Whether a collection has the same text in tracked form, since it holds no numbers. */
    private boolean holdsOnlyTwins(TypeMirror type) {
        return semantics.tracked().holdsReferences(type)
                && type.toString().indexOf("java.lang.Double") < 0
                && type.toString().indexOf("OptionalDouble") < 0;
    }

    /** What an object in tracked form is compared with has that form too, or is nothing that could be equal. */
    private void checkCompared(List<Expression> others) {
        for (Expression other : others) {
            if (!isNull(other)
                    && !activity.isActive(other)
                    && !activity.isTwinToBe(other)
                    && !isOfValues(other.type())) {
                findings.refuse(
                        Problem.UNSUPPORTED_EXPRESSION,
                        other.source(),
                        "a comparison with " + other.source().text() + ", which has no tracked form as the other has,",
                        "Compare two of a kind");
            } else {
                check(Crossing.EQUALITY, other);
            }
        }
    }

    private boolean isOfValues(TypeMirror type) {
        return semantics.java().isString(type)
                || semantics.java().unboxed(type).getKind().isPrimitive();
    }

    /**
     * Whether a method that is not traced may be given an argument in tracked form; it is refused here if the method is known
     * to ask what must not be asked.
     */
    boolean mayHave(ExecutableElement method, List<Expression> arguments, int position) {
        Expression argument = arguments.get(position);
        Crossing question = question(method, position);
        if (question == null) {
            return activity.effects().onlyHandsOn(method, position);
        }
        check(question, argument);
        boolean isTracked = activity.isActiveReference(argument) || activity.isTwinToBe(argument);
        if (question == Crossing.EQUALITY && isTracked && whyNot(question, argument) == null) {
            checkCompared(arguments);
        }
        return true;
    }

    /** Whether it is by its body that a method may have an argument. */
    boolean isHandedOn(ExecutableElement method, int position) {
        return question(method, position) == null;
    }

    /** Whether a method is known to give nothing back of a number but an answer. */
    boolean isQuestion(ExecutableElement method, int position) {
        return question(method, position) != null;
    }

    private @Nullable Crossing question(ExecutableElement method, int position) {
        boolean isOwn = traced.hasSource((TypeElement) method.getEnclosingElement());
        return isOwn ? null : Crossing.of(method, position);
    }

    /** Whether a type is known to be another one anyway. */
    boolean isCertain(TypeMirror type, TypeMirror tested) {
        return semantics
                .java()
                .types()
                .isSubtype(
                        semantics.java().types().erasure(type),
                        semantics.java().types().erasure(tested));
    }

    /** A cast of a collection or a function, whose class is another one in tracked form. */
    void check(Expression.Cast cast) {
        Expression operand = cast.operand();
        boolean isRefused = activity.isActiveReference(operand)
                && cast.type().getKind() == TypeKind.DECLARED
                && !(semantics.tracked().isTwin(cast.type())
                        && semantics.tracked().isTwin(operand.type()))
                && !isCertain(operand.type(), cast.type());
        boolean isOther = activity.isTwinToBe(operand) && !semantics.tracked().isTwin(cast.type());
        boolean isAdapted = activity.isActiveReference(operand)
                && semantics.tracked().twinFunctions().isAdapted(operand.type(), cast.type());
        if (isRefused || isOther || isAdapted) {
            refuse(Crossing.CLASS, cast, operand, "whether it is a " + cast.type() + " depends on the plain object");
        }
    }

    /** Whether an argument of an exception's constructor, which is not traced, may be given to it. */
    void checkThrown(Expression.Creation creation) {
        for (int i = 0; i < creation.arguments().size(); i++) {
            Expression argument = creation.arguments().get(i);
            boolean isTracked = activity.isActiveReference(argument) || activity.isTwinToBe(argument);
            if (isTracked && question(creation.constructor(), i) == null) {
                findings.refuse(
                        Problem.HIDDEN_VALUE,
                        argument.source(),
                        argument.source().text(),
                        creation.type());
            } else if (isTracked) {
                check(Crossing.TEXT, argument);
            }
        }
    }

    /** The call in a chain that makes a stream on which several threads work, or null. */
    Expression.@Nullable Call parallelIn(Expression stream) {
        return Stream.iterate(stream, Expression.Call.class::isInstance, one -> ((Expression.Call) one).receiver())
                .map(Expression.Call.class::cast)
                .filter(one -> one.method().getSimpleName().toString().startsWith("parallel"))
                .findFirst()
                .orElse(null);
    }

    /** Whether the objects in a container have their nature in tracked form: a question is answered as of the plain ones. */
    boolean isKeptByContent(TypeMirror container, Crossing question) {
        return container instanceof DeclaredType declared
                && Containers.content(declared) >= 0
                && semantics.tracked().isTwin(content(declared))
                && natures.whyNot(content(declared), question) == null;
    }

    private TypeMirror content(DeclaredType container) {
        return semantics.java().withoutWildcard(container.getTypeArguments().get(Containers.content(container)));
    }

    private static boolean isNull(Expression expression) {
        return expression instanceof Expression.Literal literal && literal.value() == null;
    }

    /** Whether a method gives back objects of a type that its caller chooses. */
    static boolean givesAny(ExecutableElement method) {
        return method.getTypeParameters().stream()
                        .anyMatch(one -> JavaTypes.mentions(method.getReturnType(), (TypeVariable) one.asType()))
                || JavaTypes.isObject(method.getReturnType());
    }
}
