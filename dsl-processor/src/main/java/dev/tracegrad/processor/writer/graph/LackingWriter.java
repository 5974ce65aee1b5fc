package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tracegrad.processor.activity.Twin;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.tracked.Crossing;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TwinFunctions;
import dev.tracegrad.processor.tracked.TwinTypes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * The methods of a twin, or of a functional interface's tracked form, that cannot be traced, but without which it would be
 * abstract, or have those of its supertypes: they throw.
 */
final class LackingWriter {
    private final Semantics semantics;
    private final Twin twin;
    private final TypeElement owner;
    private final TwinTypes twins;
    private final TwinFunctions functions;
    private final TrackedTypeWriter types;

    LackingWriter(Semantics semantics, Twin twin, TrackedTypeWriter types) {
        this.semantics = semantics;
        this.twin = twin;
        this.owner = twin.owner();
        this.twins = semantics.tracked().twins();
        this.functions = semantics.tracked().twinFunctions();
        this.types = types;
    }

    void addTo(TypeSpec.Builder type) {
        own().forEach(method -> type.addMethod(lacking(method)));
        inherited().forEach(method -> type.addMethod(lacking(method)));
    }

    /** Those that the class itself declares. */
    private List<ExecutableElement> own() {
        Set<ExecutableElement> ofFunctions = Set.copyOf(functions.methods(owner));
        Set<ExecutableElement> written =
                twin.methods().stream().map(TracedMethod::element).collect(Collectors.toSet());
        return ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
                .filter(method -> !written.contains(method)
                        && !isWrittenByCompiler(method)
                        && !method.getModifiers().contains(Modifier.ABSTRACT)
                        && !method.getModifiers().contains(Modifier.STATIC))
                .filter(method -> ofFunctions.contains(method)
                        || semantics.members().overriddenBy(method).stream()
                                .anyMatch(overridden -> isOfTwinInterface(overridden)
                                        || isOrder(overridden)
                                        || ofFunctions.contains(overridden)
                                        || isOfOrdinaryClass(overridden)
                                                && (overridden.getModifiers().contains(Modifier.ABSTRACT)
                                                        || twin.lacking().contains(method))
                                                && isInherited(overridden)))
                .toList();
    }

    /** Whether it is what a record has without its source saying so; the twin has that too. */
    private boolean isWrittenByCompiler(ExecutableElement method) {
        boolean isAccessor = method.getParameters().isEmpty()
                && owner.getRecordComponents().stream()
                        .anyMatch(component -> component.getSimpleName().equals(method.getSimpleName()));
        return owner.getKind() == ElementKind.RECORD
                && !twin.lacking().contains(method)
                && (isAccessor || Crossing.ofReceiver(method) != null);
    }

    /** Those of interfaces that a class implements with a method which it has from a superclass. */
    private List<ExecutableElement> inherited() {
        List<ExecutableElement> found = new ArrayList<>();
        for (ExecutableElement method : ofTwinInterfaces()) {
            ExecutableElement implementing = implementation(method);
            if (implementing != null && !hasInTwin(implementing)) {
                int same = IntStream.range(0, found.size())
                        .filter(i -> implementing.equals(implementation(found.get(i))))
                        .findFirst()
                        .orElse(-1);
                if (same < 0) {
                    found.add(method);
                } else if (givesLess(method, found.get(same))) {
                    found.set(same, method);
                }
            }
        }
        return found;
    }

    /** Whether what a method gives is what another one gives too. */
    private boolean givesLess(ExecutableElement method, ExecutableElement other) {
        TypeMirror type = semantics.java().types().erasure(method.getReturnType());
        return semantics.java().types().isSubtype(type, semantics.java().types().erasure(other.getReturnType()));
    }

    private List<ExecutableElement> ofTwinInterfaces() {
        Stream<ExecutableElement> ofTwins = allInterfaces(owner).stream()
                .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC)
                        && !method.getModifiers().contains(Modifier.PRIVATE));
        return Stream.concat(ofTwins, functions.methods(owner).stream()).toList();
    }

    private Set<TypeElement> allInterfaces(TypeElement type) {
        Set<TypeElement> all = new LinkedHashSet<>();
        List<TypeElement> next = List.of(type);
        while (!next.isEmpty()) {
            next = next.stream()
                    .flatMap(one -> twins.interfaces(one).stream())
                    .filter(all::add)
                    .toList();
        }
        return all;
    }

    /** The method of a supertype that stands for an interface's in the class; null where it is another's. */
    private @Nullable ExecutableElement implementation(ExecutableElement method) {
        return semantics.members().methods(owner, method.getSimpleName().toString()).stream()
                .filter(one -> !one.getModifiers().contains(Modifier.ABSTRACT)
                        && !one.getEnclosingElement().equals(owner)
                        && (one.getEnclosingElement().getKind().isClass()
                                || !ofTwinInterfaces().contains(one))
                        && Crossing.ofReceiver(one) == null
                        && semantics.java().elements().overrides(one, method, owner))
                .findFirst()
                .orElse(null);
    }

    private boolean hasInTwin(ExecutableElement method) {
        TypeElement parent = twins.superclass(owner);
        return parent != null
                && twins.hasMethod(parent, method)
                && !twin.lacking().contains(method);
    }

    /** Whether the twin would have that method where its own class has another one. */
    private boolean isInherited(ExecutableElement overridden) {
        TypeElement parent = twins.superclass(owner);
        return Crossing.ofReceiver(overridden) != null || parent != null && twins.hasMethod(parent, overridden);
    }

    private boolean isOfTwinInterface(ExecutableElement method) {
        TypeElement type = (TypeElement) method.getEnclosingElement();
        return type.getKind().isInterface() && semantics.tracked().isTwin(type.asType());
    }

    /** Whether twins are compared by a method. */
    private boolean isOrder(ExecutableElement method) {
        return JavaTypes.isClass(method.getEnclosingElement().asType(), "java.lang.Comparable")
                && semantics.tracked().comparedWith(owner) != null;
    }

    private static boolean isOfOrdinaryClass(ExecutableElement method) {
        TypeElement type = (TypeElement) method.getEnclosingElement();
        return type.getKind() == ElementKind.CLASS && !type.getQualifiedName().contentEquals("java.lang.Record");
    }

    private MethodSpec lacking(ExecutableElement method) {
        ExecutableType seen = (ExecutableType) semantics
                .java()
                .types()
                .asMemberOf((DeclaredType) owner.asType(), method); // an interface may be generic
        MethodSpec.Builder written = MethodSpec.methodBuilder(
                        method.getSimpleName().toString())
                .addJavadoc("{@code $L.$L} cannot be traced.\n", owner.getSimpleName(), method)
                .returns(types.tracked(seen.getReturnType()));
        TwinWriter.visibility(method).forEach(written::addModifiers);
        if (owner.getKind().isInterface()) {
            written.addModifiers(Modifier.DEFAULT);
        }
        method.getTypeParameters().forEach(type -> written.addTypeVariable(types.trackedVariable(type)));
        for (int i = 0; i < method.getParameters().size(); i++) {
            written.addParameter(
                    types.tracked(seen.getParameterTypes().get(i)),
                    method.getParameters().get(i).getSimpleName().toString());
        }
        return written.varargs(method.isVarArgs())
                .addStatement(
                        "throw new $T($S)",
                        UnsupportedOperationException.class,
                        owner.getSimpleName() + "." + method + " cannot be traced")
                .build();
    }
}
