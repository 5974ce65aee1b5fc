package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.model.Primitive;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.writer.java.Accessors;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The companions of methods that are one node: an operation of the user's own, which calls the method for its number and the
 * methods of its partial derivatives when a gradient is computed. Where nothing but numbers is passed, it is a constant.
 */
final class PrimitiveWriter {
    private final JavaTypes java;
    private final Visibility visibility;
    private final Accessors accessors;

    PrimitiveWriter(JavaTypes java, Visibility visibility, Accessors accessors) {
        this.java = java;
        this.visibility = visibility;
        this.accessors = accessors;
    }

    /** @param mayBeConstant whether no warning is suppressed for the method's code alone */
    CodeBlock write(TracedMethod method, Primitive primitive, BodyNames names, boolean mayBeConstant) {
        String operands = names.unused("operands");
        String result = names.unused("result");
        List<CodeBlock> parts = new ArrayList<>();
        parts.add(CodeBlock.of("$S", method.name()));
        parts.add(CodeBlock.of("$N -> $L", operands, call(primitive.computes(), method, names, operands, null)));
        for (Primitive.Partial partial : primitive.partials()) {
            String given = partial.takesResult() ? result : null;
            parts.add(CodeBlock.of(
                    "($N, $N) -> $L", operands, result, call(partial.method(), method, names, operands, given)));
        }
        CodeBlock operation = CodeBlock.join(parts, ",\n");
        boolean isConstant = mayBeConstant
                && method.isStatic()
                && method.parameters().stream().allMatch(parameter -> java.isDouble(parameter.type()));
        CodeBlock receiver = isConstant
                ? CodeBlock.of("$N", constant(method.name(), operation))
                : CodeBlock.of("$T.of(\n$L)\n", RuntimeClasses.CUSTOM_OP, operation);
        CodeBlock passed = method.parameters().stream()
                .filter(parameter -> java.isDouble(parameter.type()))
                .map(parameter -> CodeBlock.of("$N", names.of(parameter)))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.builder()
                .addStatement("return $L.apply($L)", receiver, passed)
                .build();
    }

    private String constant(String name, CodeBlock operation) {
        CodeBlock made = CodeBlock.of("$T.of(\n$>$>$L)$<$<", RuntimeClasses.CUSTOM_OP, operation);
        return accessors.constant(RuntimeClasses.CUSTOM_OP, name, made);
    }

    /** The call of the method, or of a partial derivative, at the numbers of the operands. */
    private CodeBlock call(
            ExecutableElement called, TracedMethod method, BodyNames names, String operands, @Nullable String result) {
        List<CodeBlock> arguments = new ArrayList<>();
        int position = 0;
        for (Variable parameter : method.parameters()) {
            arguments.add(
                    java.isDouble(parameter.type())
                            ? CodeBlock.of("$N[$L]", operands, position++)
                            : CodeBlock.of("$N", names.of(parameter)));
        }
        if (result != null) {
            arguments.add(CodeBlock.of("$N", result));
        }
        TypeElement owner = (TypeElement) called.getEnclosingElement();
        boolean isStatic = called.getModifiers().contains(Modifier.STATIC);
        boolean byName = visibility.isAccessible(called)
                && called.getParameters().stream()
                        .allMatch(
                                parameter -> visibility.isNameable(java.types().erasure(parameter.asType())));
        if (!byName) {
            Stream<CodeBlock> receiver = isStatic ? Stream.of() : Stream.of(CodeBlock.of("$N", names.self()));
            return accessors.call(
                    called, Stream.concat(receiver, arguments.stream()).toList());
        }
        if (!isStatic && method.isStatic()) {
            return CodeBlock.of( // the method of an object, which is the rule's first parameter
                    "$L.$N($L)",
                    arguments.get(0),
                    called.getSimpleName(),
                    CodeBlock.join(arguments.subList(1, arguments.size()), ", "));
        }
        CodeBlock receiver = isStatic ? CodeBlock.of("$T", ClassName.get(owner)) : CodeBlock.of("$N", names.self());
        return CodeBlock.of("$L.$N($L)", receiver, called.getSimpleName(), CodeBlock.join(arguments, ", "));
    }
}
