package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.AnnotationSpec;
import dev.tracegrad.processor.language.FieldFunction;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Primitive;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.problem.Suppression;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The compiler's warnings that a companion would give where the source gives none: it has the same code, in another class. */
final class SuppressedWarnings {
    private SuppressedWarnings() {}

    /** What the source suppresses around a method and in it, or is spared as the same class. */
    static Set<String> of(TracedMethod method, JavaTypes java, Set<String> more) {
        Set<String> warnings = around(method.element());
        method.suppressions().stream()
                .map(Suppression::names)
                .flatMap(Set::stream)
                .filter(SuppressedWarnings::isOfJavac)
                .sorted()
                .forEach(warnings::add);
        Stream<? extends Element> used = method.primitive() == null
                ? method.expressions().stream().map(SuppressedWarnings::used).filter(Objects::nonNull)
                : Stream.concat(
                        Stream.of(method.primitive().computes()),
                        method.primitive().partials().stream()
                                .map(Primitive.Partial::method)
                                .filter(Objects::nonNull));
        if (used.anyMatch(java.elements()::isDeprecated)) {
            warnings.add("deprecation");
            warnings.add("removal");
        }
        warnings.addAll(more);
        return warnings;
    }

    /** What is suppressed on a declaration, and on those around it. */
    static Set<String> around(Element declaration) {
        Set<String> warnings = new LinkedHashSet<>();
        for (Element at = declaration; at != null; at = at.getEnclosingElement()) {
            SuppressWarnings suppressed = at.getAnnotation(SuppressWarnings.class);
            if (suppressed != null) {
                Stream.of(suppressed.value())
                        .filter(SuppressedWarnings::isOfJavac)
                        .forEach(warnings::add);
            }
        }
        return warnings;
    }

    static Optional<AnnotationSpec> annotation(Set<String> warnings) {
        if (warnings.isEmpty()) {
            return Optional.empty();
        }
        AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
        warnings.forEach(warning -> suppress.addMember("value", "$S", warning));
        return Optional.of(suppress.build());
    }

    private static boolean isOfJavac(String warning) {
        return !warning.startsWith("traced");
    }

    private static @Nullable Element used(Expression expression) {
        return expression instanceof Expression.Call call
                ? call.method() instanceof FieldFunction function
                        ? function.field()
                        : call.plain().method()
                : expression instanceof Expression.Field field ? field.field() : null;
    }
}
