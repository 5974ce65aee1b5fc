package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.apart.Facts;
import dev.tracegrad.processor.apart.Summaries;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Bodies;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/**
 * The bodies that store a number, or what may hold one, where somebody finds it later, whatever they return.
 *
 * <pre>
 * int step() { y = x * x; return 1; }        stores in y
 * int step() { passes++; return passes; }    stores no number that has a gradient
 * int step() { log.add(x); return 1; }       stores in what others hold
 * </pre>
 */
public final class Stores {
    private static final List<String> STORING = List.of(
            "add",
            "put",
            "set",
            "offer",
            "push",
            "insert",
            "replace",
            "compute",
            "merge",
            "accumulate",
            "update",
            "getAnd",
            "compareAndSet",
            "compareAndExchange",
            "lazySet",
            "complete");

    private static final Set<String> CHANGED_BY_NOBODY = Set.of("java.math", "java.time");

    private final Semantics semantics;
    private final TracedDeclarations traced;
    private final Summaries apart;
    private final WrittenParameters written;
    private final Question question;

    Stores(Semantics semantics, TracedDeclarations traced, Bodies bodies, Summaries apart, WrittenParameters written) {
        this.semantics = semantics;
        this.traced = traced;
        this.apart = apart;
        this.written = written;
        this.question = new Question(followed -> CallGraph.withOverrides(bodies, traced, followed), this::areInOrApart);
    }

    /** Whether a method does, itself or through what it calls, be it in what it is given. */
    boolean isTrueOf(ExecutableElement method) {
        List<? extends VariableElement> parameters = method.getParameters();
        return question.isTrueOf(method)
                || IntStream.range(0, parameters.size())
                        .anyMatch(i -> semantics
                                        .tracked()
                                        .isReference(parameters.get(i).asType())
                                && written.contains(method, i));
    }

    /** The same of a lambda, or a method of an anonymous class. */
    boolean isTrueOf(TracedMethod function) {
        return question.isTrueOfAny(List.of(function));
    }

    /** A summary says that a method reads what is tracked only if what it gives or stores could be made of it. */
    private boolean areInOrApart(CallGraph.Reached reached) {
        Facts facts = apart.of(reached.method());
        return reached.body().map(this::areIn).orElse(facts != null && facts.readsTracked());
    }

    /** Whether a method of a library keeps what it is given in its object, as its name tells. */
    public static boolean isStoring(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return STORING.stream().anyMatch(name::startsWith);
    }

    private boolean areIn(TracedMethod body) {
        return body.expressions().stream().anyMatch(expression -> isStore(expression, body));
    }

    private boolean isStore(Expression expression, TracedMethod body) {
        if (expression instanceof Expression.Assignment assignment) {
            return isKept(assignment.target(), body);
        }
        if (expression instanceof Expression.Update update) {
            return isKept(update.target(), body);
        }
        return expression instanceof Expression.Call call && (addsToOthers(call, body) || fillsOthers(call, body));
    }

    private boolean isKept(Expression target, TracedMethod body) {
        boolean isOfNew = body.isConstructor()
                && target instanceof Expression.Field field
                && field.receiver() instanceof Expression.This;
        return mayHold(target.type())
                && !isOfNew
                && (target instanceof Expression.Field
                        || target instanceof Expression.Element && isOfOthers(target, body));
    }

    private boolean mayHold(TypeMirror type) {
        return TrackedTypes.couldHoldNumbers(type) && !semantics.java().isValue(type);
    }

    private boolean addsToOthers(Expression.Call call, TracedMethod body) {
        TypeElement owner = (TypeElement) call.method().getEnclosingElement();
        return call.receiver() != null
                && !traced.hasSource(owner)
                && isStoring(call.method())
                && !CHANGED_BY_NOBODY.contains(
                        semantics.java().packageOf(owner).getQualifiedName().toString())
                && !isText(owner)
                && call.arguments().stream().anyMatch(argument -> mayHold(argument.type()))
                && isOfOthers(call.receiver(), body);
    }

    private static boolean isText(TypeElement owner) {
        return owner.getQualifiedName().toString().startsWith("java.lang.String")
                || owner.getQualifiedName().contentEquals("java.lang.AbstractStringBuilder");
    }

    private static boolean isOfLibrary(TypeElement owner) {
        return owner.getQualifiedName().toString().startsWith("java.");
    }

    private boolean fillsOthers(Expression.Call call, TracedMethod body) {
        for (int i = 0; i < call.arguments().size(); i++) {
            Expression argument = call.arguments().get(i);
            if (argument.type() instanceof ArrayType
                    && mayHold(JavaTypes.elementOfAll(argument.type()))
                    && written.contains(call.method(), i)
                    && isOfOthers(argument, body)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an object is neither made in the body nor passed to it: who passes it is asked for that. */
    private static boolean isOfOthers(Expression object, TracedMethod body) {
        if (object instanceof Expression.Parenthesized || object instanceof Expression.Cast) {
            return object.children().stream().anyMatch(inner -> isOfOthers(inner, body));
        }
        if (object instanceof Expression.Element element) {
            return isOfOthers(element.array(), body);
        }
        if (object instanceof Expression.Local local) {
            Variable variable = local.variable();
            List<Expression> values = CalledFunctions.valuesOf(variable, body);
            return values.isEmpty()
                    ? !body.parameters().contains(variable)
                    : !values.stream().allMatch(Stores::isMade);
        }
        return !isMade(object);
    }

    private static boolean isMade(Expression object) {
        return object instanceof Expression.NewArray
                || object instanceof Expression.Creation
                || object instanceof Expression.Literal
                || object instanceof Expression.Call call
                        && (call.method().getSimpleName().contentEquals("clone")
                                || call.receiver() == null
                                        && isOfLibrary(
                                                (TypeElement) call.method().getEnclosingElement()));
    }
}
