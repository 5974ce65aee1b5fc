package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.Target;
import dev.tracegrad.processor.language.FunctionType;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Source;
import dev.tracegrad.processor.tracked.Containers;
import dev.tracegrad.processor.tracked.Crossing;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The fence for containers: what holds something active must have tracked form, and then only hold it. */
final class ContainerFence {
    private static final Set<String> COLLECTORS = Set.of("counting", "toList", "toUnmodifiableList");

    private final Semantics semantics;
    private final Activity activity;
    private final Findings findings;
    private final Crossings crossings;
    private final LiftFence lifts;
    private final BiConsumer<Expression, TypeMirror> functions;

    /** @param functions checks an object in tracked form that is put in as a function */
    ContainerFence(
            Semantics semantics,
            Activity activity,
            Findings findings,
            Crossings crossings,
            LiftFence lifts,
            BiConsumer<Expression, TypeMirror> functions) {
        this.semantics = semantics;
        this.activity = activity;
        this.findings = findings;
        this.crossings = crossings;
        this.lifts = lifts;
        this.functions = functions;
    }

    /** A call of a container in tracked form. */
    void check(Expression.Call call) {
        Expression receiver = call.receiver();
        Expression.Call parallel = crossings.parallelIn(call);
        if (parallel != null && (parallel == call || activity.target(parallel) == Target.PLAIN)) {
            findings.refuse(
                    Problem.UNSUPPORTED_EXPRESSION,
                    parallel.source(),
                    parallel.source().text() + ", a stream on which several threads work,",
                    "Leave it sequential: tracked numbers are computed in one order, with the same bits each time");
            return;
        }
        TypeMirror ordered = Containers.compared(call);
        if (ordered != null && refusesOrder(ordered, call.source())) {
            return;
        }
        if (ordered == null && Containers.isComparing(call) && !isAnsweredByTwins(call) || !hasForm(call)) {
            findings.refuse(
                    Problem.UNSUPPORTED_EXPRESSION,
                    call.source(),
                    call.source().text() + ", on tracked numbers, which have an identity of their own,",
                    "Do it in a loop, with the numbers themselves");
            return;
        }
        if (Containers.isOrder(call, semantics.tracked()) && comparesTwins(call)) {
            findings.refuse(
                    Problem.UNSUPPORTED_EXPRESSION,
                    call.source(),
                    call.source().text() + ", which compares objects in tracked form by their nature,",
                    "Compare numbers in them");
            return;
        }
        Expression sorted = receiver == null && !call.arguments().isEmpty() && Containers.isChanging(call.method())
                ? call.arguments().get(0)
                : null;
        if (sorted != null && semantics.tracked().isContainer(sorted.type()) && !activity.isActive(sorted)) {
            findings.refuseCopy(sorted, false);
            return;
        }
        boolean isHidden = receiver != null
                && activity.isActive(receiver)
                && call.type() instanceof ArrayType array
                && !isContentOf(receiver.type(), array);
        if (isHidden) { // toArray: what is in it has another type
            findings.refuse(Problem.HIDDEN_VALUE, call.source(), call.source().text(), call.type());
            return;
        }
        boolean isAddedToSet = receiver != null
                && JavaTypes.isClass(receiver.type(), "java.util.Set")
                && call.method().getSimpleName().toString().startsWith("add");
        if (isAddedToSet) {
            findings.refuse(
                    Problem.HIDDEN_VALUE,
                    call.source(),
                    call.arguments().get(0).source().text(),
                    receiver.type());
            return;
        }
        boolean isCopied =
                receiver != null && semantics.tracked().isContainer(receiver.type()) && !activity.isActive(receiver);
        if (isCopied && (Containers.isChanging(call.method()) || !Containers.canCopy(receiver.type()))) {
            findings.refuseCopy(receiver, semantics.tracked().isTwin(receiver.type()));
        } else if (isCopied) {
            lifts.refusesContent(receiver);
        }
        for (int i = 0; i < call.arguments().size(); i++) {
            check(call, i);
        }
    }

    /** Whether a function of it gives objects that are in tracked form. */
    private boolean comparesTwins(Expression.Call call) {
        FunctionType key = call.arguments().size() == 1
                ? semantics.functions().of(call.wanted().get(0))
                : null;
        return key != null
                && key.parameters().size() == 1
                && semantics.tracked().isReference(key.result())
                && whyUnordered(key.result()) != null;
    }

    /** Why objects in tracked form would not be compared as the plain ones are; null if they are. */
    private @Nullable String whyUnordered(TypeMirror type) {
        TypeMirror compared = semantics.java().withoutWildcard(type);
        return semantics.tracked().isTwin(compared)
                ? crossings.natures().whyNot(compared, Crossing.ORDER)
                : compared + " is not known to be a class of objects that are compared";
    }

    /** Refuses to compare objects by nature, unless their tracked forms are compared likewise; answers whether it did. */
    private boolean refusesOrder(TypeMirror compared, Source place) {
        String why = whyUnordered(compared);
        if (why != null) {
            findings.refuse(
                    Problem.UNSUPPORTED_EXPRESSION,
                    place,
                    place.text() + ", which compares objects in tracked form by their nature,",
                    Character.toUpperCase(why.charAt(0)) + why.substring(1) + ". Compare numbers in them");
        }
        return why != null;
    }

    /** Whether an array can have what is in a container in tracked form: a twin is no function for {@code toArray}. */
    private boolean isContentOf(TypeMirror container, ArrayType array) {
        TrackedTypes tracked = semantics.tracked();
        return tracked.isArray(array)
                && (!tracked.isFunction(array.getComponentType())
                        || ((DeclaredType) container)
                                .getTypeArguments().stream().allMatch(tracked::isFunction));
    }

    /** Whether the question is one to which twins give the answers of the plain objects. */
    private boolean isAnsweredByTwins(Expression.Call call) {
        Expression receiver = call.receiver();
        boolean isAsked = receiver != null
                && Containers.asksContent(call.method())
                && crossings.isKeptByContent(receiver.type(), Crossing.EQUALITY)
                && crossings.isKeptByContent(receiver.type(), Crossing.HASH);
        return isAsked && call.arguments().stream().allMatch(activity::isActive);
    }

    private void check(Expression.Call call, int position) {
        Expression argument = call.arguments().get(position);
        TypeMirror wanted = call.wanted().get(position);
        TrackedTypes tracked = semantics.tracked();
        boolean isPlain = !activity.isActive(argument) && !(argument instanceof Expression.Literal);
        boolean isOfAny = call.receiver() == null
                && tracked.isContainer(argument.type())
                && !tracked.isReference(wanted)
                && wanted instanceof DeclaredType container
                && Containers.content(container) >= 0
                && call.method().getReturnType().getKind() == TypeKind.VOID; // nobody gets it as a list of others
        FunctionType keys =
                Containers.givesKeys(call, position) ? semantics.functions().of(wanted) : null;
        if (keys != null && (tracked.isNumber(keys.result()) || tracked.isReference(keys.result()))) {
            findings.refuse(
                    Problem.HIDDEN_VALUE, argument.source(), argument.source().text(), wanted);
            return;
        }
        if (isOfAny || isPlainCollector(argument)) {
            return; // as Collections.reverse(List<?>) takes it
        }
        if (tracked.isFunction(wanted)) {
            if (!(isPlain && lifts.refuses(argument, wanted)) && tracked.isTwin(argument.type())) {
                functions.accept(argument, wanted);
            }
        } else if (Containers.isSought(call, position) && activity.isActiveNumber(argument)) {
            return; // the number is looked for, and decides as in a condition
        } else if (Containers.isKey(call, position) && activity.isActive(argument)
                || activity.isActiveReference(argument)
                        && !isAnsweredByTwins(call)
                        && !tracked.isKept(argument.type(), wanted)) {
            findings.refuse(
                    Problem.HIDDEN_VALUE, argument.source(), argument.source().text(), wanted);
        } else if (tracked.isReference(wanted)) {
            boolean isCopy = tracked.isArray(wanted)
                    || tracked.isLiftable(wanted)
                    || tracked.isLiftable(argument.type())
                    || tracked.isContainer(wanted) && canCopy(argument.type());
            if (isPlain && !isCopy) {
                findings.refuseCopy(argument, semantics.tracked().isTwin(argument.type()));
            } else if (isPlain) {
                lifts.refuses(argument, wanted);
            }
        } else if (TrackedTypes.isArrayOfBoxes(argument.type())) {
            findings.refuseCopy(argument, semantics.tracked().isTwin(argument.type()));
        } else if (activity.isActive(argument)
                && !isAnsweredByTwins(call)
                && !(tracked.isNumber(wanted) && Containers.isContent(call, position))) {
            findings.refuse(
                    Problem.HIDDEN_VALUE, argument.source(), argument.source().text(), wanted);
        }
    }

    /** Whether the method is there for Values too: what it takes and gives has tracked form, or is not of the content. */
    private boolean hasForm(Expression.Call call) {
        TrackedTypes tracked = semantics.tracked();
        for (int i = 0; i < call.arguments().size(); i++) {
            Expression argument = call.arguments().get(i);
            boolean isPlain = Containers.isCollector(argument.type()) && !activity.isActive(argument);
            if ((isPlain || tracked.holdsWithoutForm(call.wanted().get(i))) && !isPlainCollector(argument)) {
                return false;
            }
        }
        TypeMirror result = call.type();
        boolean isAnything = call.receiver() != null
                && activity.isActive(call.receiver())
                && JavaTypes.isObject(call.method().getReturnType()); // as what clone() gives
        return !isAnything && !tracked.holdsWithoutForm(result) && result.getKind() != TypeKind.ERROR;
    }

    private static boolean isPlainCollector(Expression argument) {
        return argument instanceof Expression.Call call
                && COLLECTORS.contains(call.method().getSimpleName().toString())
                && ownerOf(call.method()).equals("java.util.stream.Collectors");
    }

    private static String ownerOf(ExecutableElement method) {
        return ((TypeElement) method.getEnclosingElement()).getQualifiedName().toString();
    }

    /** The call of a container of plain content; answers whether it was refused since it is given something active. */
    boolean refusesPlain(Expression.Call call) {
        Expression receiver = call.receiver();
        boolean isStored = receiver != null
                && call.arguments().stream()
                        .anyMatch(argument -> activity.isActive(argument)
                                && !semantics.tracked().isFunction(argument.type()));
        if (isStored) {
            findings.refuseCopy(receiver, semantics.tracked().isTwin(receiver.type()));
        }
        return isStored;
    }

    /** Whether a container has objects without twin where another one's content has twins. */
    private boolean holdsTwinless(TypeMirror type, TypeMirror other) {
        TypeMirror content = Containers.contentOf(type);
        TypeMirror wanted = Containers.contentOf(other);
        return content != null
                && wanted != null
                && content.getKind() == TypeKind.DECLARED
                && !JavaTypes.isObject(content)
                && semantics.tracked().isTwin(wanted)
                && !semantics.tracked().isTwin(content);
    }

    /** Whether what is in a container can be copied into one in tracked form: objects, or numbers that are gone over. */
    private boolean canCopy(TypeMirror type) {
        TypeElement iterable = semantics.java().classOf(semantics.java().declared("java.lang.Iterable"));
        DeclaredType seen = iterable == null ? null : semantics.java().asSuper(type, iterable);
        TypeMirror content = seen == null ? null : Containers.contentOf(seen);
        return semantics.tracked().isContainer(type)
                ? Containers.canCopy(type)
                : content != null
                        && semantics.tracked().isNumber(semantics.java().withoutWildcard(content));
    }

    /** A new collection, which is a copy of another one's content. */
    void check(Expression.Creation creation) {
        TypeMirror compared = activity.isActive(creation) ? Containers.compared(creation) : null;
        if (compared != null && refusesOrder(compared, creation.source())) {
            return;
        }
        if (activity.isActive(creation) && Containers.isCopyOfNumbers(creation)) {
            findings.refuse(
                    Problem.UNSUPPORTED_EXPRESSION,
                    creation.source(),
                    creation.source().text() + ", which compares what it holds by its nature,",
                    "Give it a comparator, and add what it holds");
            return;
        }
        for (int i = 0; i < creation.arguments().size(); i++) {
            Expression argument = creation.arguments().get(i);
            TypeMirror wanted = creation.wanted().get(i);
            if (semantics.tracked().isFunction(wanted)) {
                boolean isPlain = activity.isActive(creation) && !activity.isActive(argument);
                if (isPlain && !(argument instanceof Expression.Literal)) {
                    findings.refuseFunction(argument);
                }
                continue;
            }
            boolean isContainer = semantics.tracked().isContainer(wanted);
            boolean isCopy = activity.isActive(creation) == activity.isActive(argument)
                    || activity.isActive(creation) && canCopy(argument.type());
            boolean lacksTwins = activity.isActive(creation) && holdsTwinless(argument.type(), creation.type());
            boolean isUntold = activity.isActive(creation)
                    && Containers.isContainer(creation.wanted().get(i));
            if (isContainer ? !isCopy : isUntold || activity.isActive(argument) || lacksTwins) {
                findings.refuse(
                        Problem.HIDDEN_VALUE,
                        argument.source(),
                        argument.source().text(),
                        creation.type());
            }
        }
    }
}
