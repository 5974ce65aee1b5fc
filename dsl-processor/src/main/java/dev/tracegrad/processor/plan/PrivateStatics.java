package dev.tracegrad.processor.plan;

import dev.tracegrad.processor.activity.WholeProgram;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.CompanionNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The private static methods whose names methods of subclasses have too. These do not inherit them, but their twins would inherit
 * those of the superclass's twin, which are not private.
 *
 * <pre>
 * class Upper { private static double scaled(double x) {...} }       scaledOfUpper
 * class Lower extends Upper { double scaled(double x) {...} }        scaled
 * </pre>
 */
final class PrivateStatics {
    private PrivateStatics() {}

    /** The names of those that stand in the same source as a class, as nobody else calls them. */
    static Map<ExecutableElement, String> around(TypeElement owner, WholeProgram program) {
        Map<ExecutableElement, String> names = new HashMap<>();
        for (TypeElement type : program.traced().sources()) {
            if (JavaTypes.outermost(type).equals(JavaTypes.outermost(owner))
                    && program.semantics().tracked().isTwin(type.asType())) {
                add(type, program, names);
            }
        }
        return names;
    }

    private static void add(TypeElement type, WholeProgram program, Map<ExecutableElement, String> names) {
        Set<Name> below = program.traced().subclassesOf(type).stream()
                .filter(one -> !one.equals(type))
                .flatMap(one -> ElementFilter.methodsIn(one.getEnclosedElements()).stream())
                .map(ExecutableElement::getSimpleName)
                .collect(Collectors.toSet());
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().containsAll(Set.of(Modifier.PRIVATE, Modifier.STATIC)))
                .filter(method -> below.contains(method.getSimpleName()))
                .forEach(method -> names.put(method, CompanionNames.ofTwin(method)));
    }
}
