package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Bodies;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * The numbers in fields that methods may use before anything was assigned to them, when they are zero: those that a constructor
 * runs. Beside {@code double} nothing needs to be known of that, since a reference is null in either form.
 *
 * <pre>
 * class Base { Base(double v) { init(v); } abstract void init(double v); }
 * class Sub extends Base { double kept; void init(double v) { kept += v; } }      kept is one
 * </pre>
 */
public final class EarlyFields {
    private final JavaTypes java;
    private final TracedDeclarations traced;
    private final CallGraph calls;
    private final Map<VariableElement, Boolean> known = new HashMap<>();

    EarlyFields(JavaTypes java, TracedDeclarations traced, Bodies bodies) {
        this.java = java;
        this.traced = traced;
        this.calls = CallGraph.withOverrides(bodies, traced, step -> true);
    }

    public boolean contain(VariableElement field) {
        return java.isDouble(field.asType()) && known.computeIfAbsent(field, this::find);
    }

    private boolean find(VariableElement field) {
        TypeElement owner = (TypeElement) field.getEnclosingElement();
        return !field.getModifiers().contains(Modifier.STATIC)
                && (isUsedBy(java.types().asElement(owner.getSuperclass()), field)
                        || field.getModifiers().contains(Modifier.FINAL) && isUsedBy(owner, field));
    }

    /** Whether a constructor of a class, or of one above it, runs a method that uses the field. */
    private boolean isUsedBy(@Nullable Element type, VariableElement field) {
        return type instanceof TypeElement above
                && !java.isOfPlatform(above)
                && (!traced.hasSource(above) // whose constructors cannot be read
                        || ElementFilter.constructorsIn(above.getEnclosedElements()).stream()
                                .flatMap(calls::from)
                                .filter(reached -> !isConstructorOf(field, reached))
                                .flatMap(reached -> reached.expressions().stream())
                                .anyMatch(used -> used instanceof Expression.Field read
                                        && read.field().equals(field))
                        || isUsedBy(java.types().asElement(above.getSuperclass()), field));
    }

    private static boolean isConstructorOf(VariableElement field, CallGraph.Reached reached) {
        return reached.body().filter(body -> body.isConstructor()).isPresent()
                && reached.method().getEnclosingElement().equals(field.getEnclosingElement());
    }
}
