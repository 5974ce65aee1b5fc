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
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
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

    private final CallGraph calls;
    private final Map<ExecutableElement, Boolean> known = new HashMap<>();

    public Purity(TracedDeclarations traced, Bodies bodies) {
        this.calls = CallGraph.withOverrides(
                bodies, traced, step -> !isOfLibrary(step.from()) && !(step.call() instanceof Expression.Creation));
    }

    public boolean isPure(ExecutableElement method) {
        Boolean answer = known.get(method);
        if (answer == null) {
            answer = calls.from(method).allMatch(this::isPure);
            known.put(method, answer);
        }
        return answer;
    }

    private boolean isPure(CallGraph.Reached reached) {
        return isOfLibrary(reached.method())
                || !reached.method().getModifiers().contains(Modifier.ABSTRACT)
                        && reached.body().filter(Purity::isPureItself).isPresent();
    }

    /** Whether it is a method of the JDK that works on numbers and texts alone, or a copy of an array. */
    private static boolean isOfLibrary(ExecutableElement method) {
        LibraryCall library = LibraryCall.of(method);
        String owner =
                ((TypeElement) method.getEnclosingElement()).getQualifiedName().toString();
        boolean isOfValues = method.getParameters().stream().allMatch(parameter -> isValue(parameter.asType()));
        boolean isCheck =
                owner.equals("java.util.Objects") && method.getSimpleName().contentEquals("requireNonNull");
        return library != null && LibraryCall.COPIES.contains(library)
                || isCheck
                || LIBRARY.contains(owner)
                        && isOfValues
                        && !method.getSimpleName().contentEquals("random");
    }

    private static boolean isValue(TypeMirror type) {
        return type.getKind().isPrimitive() || type.toString().equals("java.lang.String");
    }

    /** Whether an operation runs no code but its own, as the concatenation with an object does. */
    public static boolean isPure(JavaTypes java, Expression.Binary binary) {
        return !java.isString(binary.type())
                || binary.children().stream()
                        .allMatch(operand -> isValue(operand.type())
                                || operand.type().getKind() == TypeKind.NULL
                                || operand instanceof Expression.Literal);
    }

    /** Whether a body changes nothing, but for what it calls. */
    private static boolean isPureItself(TracedMethod method) {
        Set<Variable> own = ownArrays(method.body());
        return method.expressions().stream().allMatch(expression -> isPure(expression, own));
    }

    private static boolean isPure(Expression expression, Set<Variable> own) {
        if (expression instanceof Expression.Assignment assignment) {
            return isLocal(assignment.target(), own);
        }
        if (expression instanceof Expression.Update update) {
            return isLocal(update.target(), own);
        }
        return !(expression instanceof Expression.AnonymousClass || expression instanceof Expression.Lambda)
                && !(expression instanceof Expression.Creation creation && !isException(creation));
    }

    private static boolean isException(Expression.Creation creation) {
        return creation.type().toString().matches(".*(Exception|Error)(<.*>)?");
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
