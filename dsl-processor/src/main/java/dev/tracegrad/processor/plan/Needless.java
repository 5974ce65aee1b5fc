package dev.tracegrad.processor.plan;

import dev.tracegrad.processor.activity.LeftOut;
import dev.tracegrad.processor.activity.WholeProgram;
import dev.tracegrad.processor.effects.CallGraph;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.reader.ClassReader;
import dev.tracegrad.processor.reader.MethodReader;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/**
 * The methods of classes that came along which nothing traced calls, and which would be warned of: nobody asked for them, so
 * that a warning would surprise, and a companion without one would lose a gradient in silence.
 *
 * <pre>
 * class Path { @Traced static Vec at(double t) { return new Vec(t, 1); } }     Vec comes along, as a twin
 * class Vec { double x, y; ... int cell() { return (int) x; } }                without cell, which nobody calls
 * </pre>
 *
 * What overrides a method stays, since a call need not name it, and so do constructors. What only {@code equals}, {@code
 * hashCode} and {@code toString} run may end a gradient without a warning: what they give has none.
 */
final class Needless {
    private static final Set<String> OF_OBJECT = Set.of("equals", "hashCode", "toString");

    private final WholeProgram program;
    private final MethodReader methods;
    private final Predicate<TypeElement> isNew;
    private final Collection<Draft> drafts;

    /** What is warned of in each method. */
    private final Map<ExecutableElement, Refusal> warned = new HashMap<>();

    /** What stays, but is reached by nothing that has a gradient. */
    private final Set<ExecutableElement> quiet = new HashSet<>();

    /** @param isNew whether a class came along now, and nobody may use its companion yet */
    Needless(WholeProgram program, MethodReader methods, Predicate<TypeElement> isNew, Collection<Draft> drafts) {
        this.program = program;
        this.methods = methods;
        this.isNew = isNew;
        this.drafts = drafts;
    }

    LeftOut leftOut() {
        List<TypeElement> along = drafts.stream()
                .map(draft -> draft.reader().owner())
                .filter(owner -> program.traced().isAlong(owner) && isNew.test(owner))
                .toList();
        if (along.isEmpty()) {
            return LeftOut.NOTHING;
        }
        drafts.forEach(draft -> draft.warned()
                .forEach((method, warnings) ->
                        warnings.stream().findFirst().ifPresent(warning -> warned.putIfAbsent(method, warning))));
        Set<ExecutableElement> roots = roots(along);
        Set<ExecutableElement> needed = reachedFrom(roots).collect(Collectors.toSet());
        quiet.addAll(needed);
        roots.removeIf(Needless::isOfObject);
        reachedFrom(roots).forEach(quiet::remove);
        warned.keySet().removeAll(needed);
        Map<ExecutableElement, Refusal> needless = new HashMap<>();
        for (TypeElement owner : warned.isEmpty() ? List.<TypeElement>of() : along) {
            for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
                if (!needed.contains(method) && canGo(method)) {
                    reachedFrom(List.of(method))
                            .filter(warned::containsKey)
                            .findFirst()
                            .ifPresent(reached -> needless.put(method, warned.get(reached)));
                }
            }
        }
        return new LeftOut(needless, needless);
    }

    /** The methods of which it is not told where gradients end, once {@link #leftOut} is known. */
    Set<ExecutableElement> quiet() {
        return quiet;
    }

    private static boolean isOfObject(ExecutableElement method) {
        return OF_OBJECT.contains(method.getSimpleName().toString())
                && method.getReturnType().getKind() != TypeKind.DOUBLE;
    }

    private boolean canGo(ExecutableElement method) {
        return method.getKind() == ElementKind.METHOD
                && !program.traced().isAlong(method)
                && !TracedDeclarations.isAnnotated(method)
                && program.semantics().members().overriddenBy(method).isEmpty();
    }

    /** What somebody asked for, and what stays in any case. */
    private Set<ExecutableElement> roots(List<TypeElement> along) {
        Set<Element> isAlong = new HashSet<>(along);
        Set<ExecutableElement> roots = new HashSet<>();
        for (Draft draft : drafts) {
            ClassReader reader = draft.reader();
            Stream.of(draft.companion().methods(), draft.companion().helpers())
                    .flatMap(List::stream)
                    .map(TracedMethod::element)
                    .filter(method -> !isAlong.contains(method.getEnclosingElement()) || !canGo(method))
                    .forEach(roots::add);
            if (isAlong.contains(reader.owner())) {
                roots.addAll(ElementFilter.constructorsIn(reader.owner().getEnclosedElements()));
                ElementFilter.methodsIn(reader.owner().getEnclosedElements()).stream()
                        .filter(method -> !canGo(method))
                        .forEach(roots::add);
            }
        }
        return roots;
    }

    private Stream<ExecutableElement> reachedFrom(Collection<ExecutableElement> roots) {
        CallGraph calls = CallGraph.withOverrides(this::body, program.traced(), step -> true);
        List<TracedMethod> bodies =
                roots.stream().flatMap(root -> body(root).stream()).toList();
        Stream<CallGraph.Reached> fromOthers =
                roots.stream().filter(root -> body(root).isEmpty()).flatMap(calls::from);
        return Stream.concat(calls.from(bodies), fromOthers).map(CallGraph.Reached::method);
    }

    private Optional<TracedMethod> body(ExecutableElement method) {
        return methods.readForEffects(method);
    }
}
