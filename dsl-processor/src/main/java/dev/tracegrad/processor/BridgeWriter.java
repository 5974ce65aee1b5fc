package dev.tracegrad.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final Companion companion;
    private final TypeWriter types;

    BridgeWriter(JavaTypes java, Companion companion, TypeWriter types) {
        this.java = java;
        this.companion = companion;
        this.types = types;
    }

    /** @param link the source method, as documentation names it */
    List<MethodSpec> write(TracedMethod method, MethodNames names, CodeBlock link, Modifier[] modifiers) {
        List<MethodSpec> written = new ArrayList<>();
        Set<String> done = new HashSet<>(Set.of(erasedParameters(method.element())));
        for (ExecutableElement overridden : new Members(java).overriddenBy(method.element())) {
            if (done.add(erasedParameters(overridden))) {
                written.add(bridge(method, overridden, names, link, modifiers));
            }
        }
        return written;
    }

    private MethodSpec bridge(
            TracedMethod method,
            ExecutableElement overridden,
            MethodNames names,
            CodeBlock link,
            Modifier[] modifiers) {
        String name = companion.nameOf(method.element());
        TypeMirror result = method.element().getReturnType();
        MethodSpec.Builder bridge = MethodSpec.methodBuilder(name)
                .addModifiers(modifiers)
                .returns(types.tracked(java.types().erasure(result)))
                .addJavadoc(
                        "$L for those who know it as a method of {@code $L}.\n",
                        link,
                        overridden.getEnclosingElement().getSimpleName())
                .addParameter(types.erased(method.owner().asType()), names.self());
        List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of("$N", names.self())));
        for (int i = 0; i < method.parameters().size(); i++) {
            Variable parameter = method.parameters().get(i);
            TypeMirror type =
                    java.types().erasure(overridden.getParameters().get(i).asType());
            bridge.addParameter(types.tracked(type), names.of(parameter));
            boolean isSame = java.types().isSameType(type, java.types().erasure(parameter.type()));
            CodeBlock passed = CodeBlock.of("$N", names.of(parameter));
            arguments.add(isSame ? passed : CodeBlock.of("($T) $L", types.plain(parameter.type()), passed));
        }
        method.element().getThrownTypes().forEach(thrown -> bridge.addException(types.nearest(thrown)));
        String start = result.getKind() == TypeKind.VOID ? "" : "return ";
        return bridge.addStatement("$L$N($L)", start, name, CodeBlock.join(arguments, ", "))
                .build();
    }

    private String erasedParameters(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> java.types().erasure(parameter.asType()).toString())
                .collect(Collectors.joining(","));
    }
}
