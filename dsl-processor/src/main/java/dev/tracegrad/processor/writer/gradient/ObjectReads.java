package dev.tracegrad.processor.writer.gradient;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.Code;
import com.palantir.javapoet.TypeSpec;
import dev.tracegrad.processor.flow.Adjoint;
import dev.tracegrad.processor.flow.Rows;
import dev.tracegrad.processor.flow.Slot;
import dev.tracegrad.processor.flow.Tangent;
import dev.tracegrad.processor.gradient.Gradients;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.writer.java.Accessors;
import dev.tracegrad.processor.writer.java.TypeWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * What gradient code reads of the object on which its method is called, before all else.
 *
 * <pre>
 * OVERRIDES.requireNone(self);
 * double rate = rate(self);        a private field
 * double[] weights = self.weights;
 * </pre>
 */
final class ObjectReads {
    /** The name of the object. */
    static final String SELF = "self";

    private static final ClassName OVERRIDES = ClassName.get("dev.tracegrad.generated", "Overrides");

    private final TypeElement owner;
    private final Visibility visibility;
    private final Accessors accessors;
    private final Map<ExecutableElement, String> overrides = new HashMap<>();

    ObjectReads(JavaTypes java, TypeElement owner, List<Gradients.Gradient> gradients) {
        this.owner = owner;
        this.visibility = new Visibility(java, java.packageOf(owner));
        Set<String> variables = new HashSet<>();
        gradients.forEach(gradient -> Stream.concat(
                        Stream.of(
                                        gradient.adjoint(),
                                        gradient.hessian().map(Gradients.Hessian::adjoint),
                                        gradient.rows().map(Rows::adjoint))
                                .flatMap(Optional::stream)
                                .map(Adjoint::procedure),
                        Stream.concat(gradient.jacobian().stream(), gradient.tangent().stream())
                                .map(Tangent::procedure))
                .forEach(procedure -> procedure.parameters().forEach(slot -> variables.add(slot.name()))));
        gradients.forEach(
                gradient -> gradient.method().parameters().forEach(parameter -> variables.add(parameter.name())));
        List<String> methods =
                gradients.stream().map(gradient -> gradient.method().name()).toList();
        this.accessors = new Accessors(
                new TypeWriter(java, visibility), java.elements(), methods, classes(java), variables, false);
    }

    /** The names that a constant would hide: those with which names of static members begin, in the unnamed package too. */
    private Set<String> classes(JavaTypes java) {
        Set<String> names = new HashSet<>(Set.of("Math", "Double", "Tape"));
        java.packageOf(owner)
                .getEnclosedElements()
                .forEach(each -> names.add(each.getSimpleName().toString()));
        return names;
    }

    /** The statements that come first. */
    String before(Gradients.Gradient gradient, List<Slot> slots) {
        StringBuilder text = new StringBuilder();
        boolean looks = !gradient.overridable().isEmpty()
                || gradient.captured().stream()
                        .anyMatch(each -> each instanceof VariableElement field
                                && !field.getModifiers().contains(Modifier.STATIC));
        if (!gradient.method().isStatic() && !looks) {
            text.append("java.util.Objects.requireNonNull(" + SELF + ");\n");
        }
        for (ExecutableElement method : gradient.overridable()) {
            text.append(overrides.computeIfAbsent(method, this::constant)).append(".requireNone(" + SELF + ");\n");
        }
        for (int i = 0; i < slots.size(); i++) {
            Element element = gradient.captured().get(i);
            Slot slot = slots.get(i);
            String read = element instanceof VariableElement field ? read(field) : SELF;
            if (!read.equals(slot.name())) {
                text.append(slot.type() + " " + slot.name() + " = " + read + ";\n");
            }
        }
        return text.toString();
    }

    private String constant(ExecutableElement method) {
        StringBuilder types = new StringBuilder();
        method.getParameters().forEach(parameter -> types.append(", ").append(accessors.classOf(parameter.asType())));
        Code found = Code.of(
                "$T.of($L, $L, $S$L)",
                OVERRIDES,
                accessors.lookup(),
                accessors.classOf(method.getEnclosingElement().asType()),
                method.getSimpleName().toString(),
                types.toString());
        return accessors.constant(OVERRIDES, method.getSimpleName().toString(), found);
    }

    /** How a field is read. */
    String read(VariableElement field) {
        boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
        TypeElement in = (TypeElement) field.getEnclosingElement();
        boolean isPlain = visibility.isAccessible(field) && (isStatic || in.equals(owner));
        return isPlain
                ? (isStatic ? in.getQualifiedName().toString() : SELF) + "." + field.getSimpleName()
                : accessors.read(field, isStatic ? Code.of("") : Code.of(SELF)).toString();
    }

    void addTo(TypeSpec.Builder type) {
        accessors.addTo(type);
    }
}
