package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Bodies;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.tracked.LibraryCall;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The methods whose calls change nothing, so that one more call does no harm. */
public final class Purity {
    private static final Set<String> LIBRARY = Set.of(
            "java.lang.Math",
            "java.lang.StrictMath",
            "java.lang.Double",
            "java.lang.Float",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Boolean",
            "java.lang.String");

    private final JavaTypes java;
    private final TracedDeclarations traced;
    private final CallGraph calls;
    private final Map<ExecutableElement, Boolean> known = new HashMap<>();

    public Purity(JavaTypes java, TracedDeclarations traced, Bodies bodies) {
        this.java = java;
        this.traced = traced;
        this.calls = CallGraph.withOverrides(
                bodies, traced, step -> !(step.call() instanceof Expression.Call call && isOfLibrary(call)));
    }

    public boolean isPure(Expression.Call call) {
        return isOfLibrary(call) || isPure(call.method());
    }

    /** Whether all bodies are pure that a call may run, and can be looked into. */
    public boolean isPure(ExecutableElement method) {
        Boolean answer = known.get(method);
        if (answer == null) {
            answer = calls.from(method).allMatch(this::isPure);
            known.put(method, answer);
        }
        return answer;
    }

    private boolean isPure(CallGraph.Reached reached) {
        ExecutableElement method = reached.method();
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        boolean isOfLibrarysException = method.getKind() == ElementKind.CONSTRUCTOR
                && java.isThrowable(owner.asType())
                && !traced.hasSource(owner);
        return isOfLibrarysException
                || !method.getModifiers().contains(Modifier.ABSTRACT)
                        && reached.body().filter(this::isPureItself).isPresent();
    }

    /** Whether it is a call of the JDK's that works on numbers and texts alone, or copies an array. */
    private boolean isOfLibrary(Expression.Call call) {
        LibraryCall library = LibraryCall.of(call.method());
        TypeElement owner = (TypeElement) call.method().getEnclosingElement();
        Name name = call.method().getSimpleName();
        boolean isCheck =
                owner.getQualifiedName().contentEquals("java.util.Objects") && name.contentEquals("requireNonNull");
        return library != null && LibraryCall.COPIES.contains(library)
                || isCheck
                || LIBRARY.contains(owner.getQualifiedName().toString())
                        && call.arguments().stream().allMatch(this::isValue)
                        && !name.contentEquals("random");
    }

    private boolean isValue(Expression expression) {
        TypeMirror type = expression.type();
        return java.unboxed(type).getKind().isPrimitive() || java.isString(type) || type.getKind() == TypeKind.NULL;
    }

    /** Whether an operation runs no code but its own, as the concatenation with an object does. */
    public boolean isPure(Expression.Binary binary) {
        return !java.isString(binary.type()) || binary.children().stream().allMatch(this::isValue);
    }

    /** Whether a body changes nothing, but for what it calls, and for the fields of the object that it makes. */
    private boolean isPureItself(TracedMethod method) {
        Set<Variable> own = ownArrays(method.body());
        return method.expressions().stream().allMatch(expression -> {
            Expression target = expression instanceof Expression.Assignment assignment
                    ? assignment.target()
                    : expression instanceof Expression.Update update ? update.target() : null;
            boolean isOfMade = method.isConstructor()
                    && target instanceof Expression.Field field
                    && field.receiver() instanceof Expression.This;
            return target == null ? makesNothing(expression) : isOfMade || isLocal(target, own);
        });
    }

    /** Whether no object is made but an exception, whose constructor is looked into. */
    private boolean makesNothing(Expression expression) {
        return !(expression instanceof Expression.AnonymousClass || expression instanceof Expression.Lambda)
                && !(expression instanceof Expression.Creation creation && !java.isThrowable(creation.type()));
    }

    /** The variables of a body that hold an array which it made, and nothing else. */
    public static Set<Variable> ownArrays(Statement body) {
        Set<Variable> own = new HashSet<>();
        for (Statement statement : Walk.statements(body)) {
            if (statement instanceof Statement.Declaration declaration && isNewArray(declaration.initializer())) {
                own.add(declaration.variable());
            }
        }
        for (Expression expression : Walk.expressions(body)) {
            if (expression instanceof Expression.Assignment assignment
                    && assignment.target() instanceof Expression.Local local) {
                own.remove(local.variable());
            }
        }
        return own;
    }

    private static boolean isNewArray(@Nullable Expression expression) {
        return expression instanceof Expression.NewArray
                || expression instanceof Expression.Call call
                        && LibraryCall.of(call.method()) != null
                        && LibraryCall.COPIES.contains(LibraryCall.of(call.method()));
    }

    /** Whether an assignment changes a variable of the method alone, or an array in one of these. */
    public static boolean isLocal(Expression target, Set<Variable> ownArrays) {
        return target instanceof Expression.Local
                || target instanceof Expression.Element element
                        && element.array() instanceof Expression.Local array
                        && ownArrays.contains(array.variable());
    }
}
