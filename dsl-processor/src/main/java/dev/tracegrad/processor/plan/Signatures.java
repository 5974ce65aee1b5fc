package dev.tracegrad.processor.plan;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.RuntimeNames;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.model.CompanionNames;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.tracked.FunctionForm;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * No two methods of a companion have the same erased signature: a traced method whose signature is taken is refused, or left
 * out where the class is annotated as a whole; one that is traced along gets another name.
 *
 * <pre>
 * class Point {
 *     &#64;Traced double f(double x)                    f(Point, Value)
 *     &#64;Traced static double f(Point p, double x)    f(Point, Value), which is taken: [same-signature]
 *     private static double f(Point p, double[] x)  f(Point, Value[])
 * }
 * </pre>
 */
final class Signatures {
    private static final Set<String> LIFTS = Set.of("of", "constant");

    private final Semantics semantics;
    private final JavaTypes java;
    private final Map<String, TracedMethod> seen = new HashMap<>();

    Signatures(Semantics semantics) {
        this.semantics = semantics;
        this.java = semantics.java();
    }

    /**
     * Takes the signatures of traced methods, those first that somebody annotated, then those of objects; answers who came
     * too late.
     */
    Map<TracedMethod, Refusal> take(List<TracedMethod> methods) {
        Map<TracedMethod, Refusal> late = new LinkedHashMap<>();
        methods.stream()
                .filter(this::isOfTwin)
                .forEach(method ->
                        seen.putIfAbsent(CompanionNames.ofTwin(method.element()) + parameters(method, false), method));
        List<TracedMethod> inOrder = new ArrayList<>(methods);
        inOrder.sort(Comparator.comparingInt(
                method -> TracedDeclarations.isAnnotated(method.element()) ? 0 : method.isStatic() ? 2 : 1));
        for (TracedMethod method : inOrder) {
            boolean isLift = isOfTwin(method)
                    && LIFTS.contains(method.name())
                    && method.parameters().isEmpty();
            for (String name : names(method)) {
                TracedMethod first = seen.putIfAbsent(name + parameters(method, !method.isStatic()), method);
                if (first != null || isLift) {
                    ExecutableElement other = first == null ? method.element() : first.element();
                    late.put(
                            method,
                            new Refusal(Problem.SAME_SIGNATURE, method.source().location(), method.element(), other));
                    break;
                }
            }
        }
        return late;
    }

    private boolean isOfTwin(TracedMethod method) {
        return !method.isStatic() && semantics.tracked().isTwin(method.owner().asType());
    }

    /**
     * Takes those of methods traced along; answers the names of those that cannot keep their own.
     *
     * @param known those that are known to have another one
     */
    Map<ExecutableElement, String> otherNames(List<TracedMethod> helpers, Map<ExecutableElement, String> known) {
        Map<ExecutableElement, String> otherNames = new HashMap<>(known);
        for (TracedMethod helper : helpers) {
            String name = known.getOrDefault(helper.element(), helper.name());
            while (seen.putIfAbsent(name + parameters(helper, !helper.isStatic()), helper) != null) {
                name += "Of" + helper.owner().getSimpleName();
            }
            if (!name.equals(helper.name())) {
                otherNames.put(helper.element(), name);
            }
        }
        return otherNames;
    }

    private static Set<String> names(TracedMethod method) {
        return method.constant() == null
                ? new LinkedHashSet<>(List.of(method.name(), method.bodyName()))
                : Set.of(method.bodyName());
    }

    /** @param hasReceiver whether the receiver is the first parameter, in plain form */
    private String parameters(TracedMethod method, boolean hasReceiver) {
        List<String> parameters = new ArrayList<>();
        if (hasReceiver) {
            parameters.add(plain(method.owner().asType(), method.owner()));
        }
        method.parameters().forEach(parameter -> parameters.add(written(parameter.type(), method.owner())));
        return String.join(",", parameters);
    }

    private String written(TypeMirror type, TypeElement owner) {
        return semantics.tracked().isTracked(type) ? trackedErasure(type) : plain(type, owner);
    }

    private String plain(TypeMirror type, TypeElement owner) {
        TypeMirror erasure = java.types().erasure(type);
        return new Visibility(java, java.packageOf(owner)).isNameable(erasure)
                ? java.erasedName(erasure)
                : "java.lang.Object";
    }

    /** The erased tracked form; it is only compared with others. */
    private String trackedErasure(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return trackedErasure(array.getComponentType()) + "[]";
        }
        if (type instanceof TypeVariable) {
            return trackedErasure(java.types().erasure(type));
        }
        if (!(type instanceof DeclaredType declared)) {
            return RuntimeNames.VALUE;
        }
        String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
        FunctionForm form = FunctionForm.of(name);
        if (form != null) {
            return FunctionForm.PACKAGE + "." + form.tracked();
        }
        boolean isOfJdk = name.startsWith("java.");
        return isOfJdk ? name : name + "Traced";
    }
}
