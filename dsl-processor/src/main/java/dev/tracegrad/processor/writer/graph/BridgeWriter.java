package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.Code;
import com.palantir.javapoet.MethodSpec;
import dev.tracegrad.processor.activity.Companion;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A method once more with the erased parameters of each one that it overrides, where these differ from its own: what the
 * compiler's bridge methods are to a class. {@code Overrides} finds a companion's method by them.
 */
final class BridgeWriter {
    private final JavaTypes java;
    private final Members members;
    private final TrackedTypes tracked;
    private final Companion companion;
    private final TrackedTypeWriter types;

    BridgeWriter(Semantics semantics, Companion companion, TrackedTypeWriter types) {
        this.java = semantics.java();
        this.members = semantics.members();
        this.tracked = semantics.tracked();
        this.companion = companion;
        this.types = types;
    }

    /** @param link the source method, as documentation names it */
    List<MethodSpec> write(TracedMethod method, BodyNames names, Code link, Modifier[] modifiers) {
        List<MethodSpec> written = new ArrayList<>();
        Set<String> done = new HashSet<>(Set.of(erasedParameters(method.element())));
        for (ExecutableElement overridden : members.overriddenBy(method.element())) {
            if (done.add(erasedParameters(overridden)) && canPass(method, overridden)) {
                written.add(bridge(method, overridden, names, link, modifiers));
            }
        }
        return written;
    }

    /** Whether each plain object becomes what the method takes by a cast, or by a copy in tracked form that is as good. */
    private boolean canPass(TracedMethod method, ExecutableElement overridden) {
        return IntStream.range(0, method.parameters().size())
                .allMatch(i -> isSame(method, overridden, i)
                        || !tracked.isTracked(overridden.getParameters().get(i).asType())
                                && (!tracked.isTracked(
                                                method.parameters().get(i).type())
                                        || isCopied(method.parameters().get(i).type())));
    }

    private boolean isCopied(TypeMirror type) {
        return tracked.isTwin(type) && tracked.isLiftable(type);
    }

    private boolean isSame(TracedMethod method, ExecutableElement overridden, int position) {
        return java.types()
                .isSameType(
                        java.types()
                                .erasure(
                                        overridden.getParameters().get(position).asType()),
                        java.types().erasure(method.parameters().get(position).type()));
    }

    private MethodSpec bridge(
            TracedMethod method, ExecutableElement overridden, BodyNames names, Code link, Modifier[] modifiers) {
        String name = companion.nameOf(method.element());
        TypeMirror result = method.element().getReturnType();
        MethodSpec.Builder bridge = MethodSpec.methodBuilder(name)
                .addModifiers(modifiers)
                .returns(types.tracked(java.types().erasure(result)))
                .addJavadoc(
                        "$L for those who know it as a method of {@code $L}.\n",
                        link.block(),
                        overridden.getEnclosingElement().getSimpleName())
                .addParameter(types.erased(method.owner().asType()), names.self());
        List<Code> arguments = new ArrayList<>(List.of(Code.of("$N", names.self())));
        for (int i = 0; i < method.parameters().size(); i++) {
            Variable parameter = method.parameters().get(i);
            TypeMirror type =
                    java.types().erasure(overridden.getParameters().get(i).asType());
            bridge.addParameter(types.tracked(type), names.of(parameter));
            Code passed = Code.of("$N", names.of(parameter));
            if (!isSame(method, overridden, i)) {
                passed = Code.of("($T) $L", types.erased(parameter.type()), passed);
                passed = isCopied(parameter.type()) ? LiftCode.passed(types.twinOf(parameter.type()), passed) : passed;
            }
            arguments.add(passed);
        }
        if (!method.owner().getTypeParameters().isEmpty()) {
            bridge.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$S, $S}", "rawtypes", "unchecked")
                    .build());
        }
        method.element().getThrownTypes().forEach(thrown -> bridge.addException(types.nearest(thrown)));
        String start = result.getKind() == TypeKind.VOID ? "" : "return ";
        return bridge.addStatement(
                        "$L$N($L)", start, name, Code.join(arguments, ", ").block())
                .build();
    }

    private String erasedParameters(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> java.erasedName(parameter.asType()))
                .collect(Collectors.joining(","));
    }
}
