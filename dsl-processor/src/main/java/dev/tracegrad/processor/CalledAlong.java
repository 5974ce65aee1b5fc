package dev.tracegrad.processor;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/**
 * Functions on numbers that will be wanted too, since what comes along calls them. They come along at once, so that a chain of calls does
 * not need as many plans as it has links.
 */
final class CalledAlong {
    private CalledAlong() {}

    /**
     * The functions that these methods call, directly or not, each with the method among them for whose sake.
     *
     * @param canCome whether something could come along, and does not yet
     */
    static Map<Element, Element> by(Set<Element> wanted, ModulePlanner.Planned planned, Predicate<Element> canCome) {
        Map<Element, Element> reached = new HashMap<>();
        wanted.forEach(element -> reached.put(element, element));
        Map<Element, Element> found = new HashMap<>();
        Deque<Element> left = new ArrayDeque<>(wanted);
        while (!left.isEmpty()) {
            Element at = left.pop();
            Set<ExecutableElement> called = at instanceof ExecutableElement method
                    ? planned.methods()
                            .readForEffects(method)
                            .map(CalledAlong::functionsIn)
                            .orElse(Set.of())
                    : Set.of();
            for (ExecutableElement callee : called) {
                if (reached.putIfAbsent(callee, reached.get(at)) == null) {
                    left.push(callee);
                    boolean isOfOther = !JavaTypes.outermost(callee).equals(JavaTypes.outermost(at));
                    if (isOfOther && canCome.test(callee)) {
                        found.put(callee, reached.get(at));
                    }
                }
            }
        }
        return found;
    }

    /** The static methods that a body calls for a number, with numbers that come from its parameters. */
    private static Set<ExecutableElement> functionsIn(TracedMethod body) {
        Set<Variable> active = new HashSet<>();
        body.parameters().stream()
                .filter(parameter -> parameter.type().getKind() == TypeKind.DOUBLE)
                .forEach(active::add);
        int known;
        do {
            known = active.size();
            body.statements().forEach(statement -> {
                if (statement instanceof Statement.Declaration declaration
                        && declaration.initializer() != null
                        && mentions(declaration.initializer(), active)) {
                    active.add(declaration.variable());
                }
            });
            body.expressions().forEach(expression -> {
                if (expression instanceof Expression.Assignment assignment
                        && assignment.target() instanceof Expression.Local local
                        && mentions(assignment, active)) {
                    active.add(local.variable());
                }
            });
        } while (active.size() > known);
        return body.calls().stream()
                .filter(call -> call instanceof Expression.Call && mentions(call, active))
                .map(call -> ((Expression.Call) call).method())
                .filter(CalledAlong::isFunction)
                .collect(Collectors.toSet());
    }

    private static boolean mentions(Expression expression, Set<Variable> active) {
        return expression instanceof Expression.Local local && active.contains(local.variable())
                || expression.children().stream().anyMatch(child -> mentions(child, active));
    }

    private static boolean isFunction(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC)
                && method.getReturnType().getKind() == TypeKind.DOUBLE
                && method.getParameters().stream()
                        .anyMatch(parameter -> parameter.asType().getKind() == TypeKind.DOUBLE)
                && method.getParameters().stream()
                        .allMatch(parameter -> parameter.asType().getKind().isPrimitive());
    }
}
