package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.Code;
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
    Code write(TracedMethod method, Primitive primitive, BodyNames names, boolean mayBeConstant) {
        String operands = names.unused("operands");
        String result = names.unused("result");
        List<Code> parts = new ArrayList<>();
        parts.add(Code.of("$S", method.name()));
        parts.add(Code.of("$N -> $L", operands, call(primitive.computes(), method, names, operands, null)));
        for (Primitive.Partial partial : primitive.partials()) {
            parts.add(Code.of("($N, $N) -> $L", operands, result, partial(partial, method, names, operands, result)));
        }
        Code operation = Code.join(parts, ",\n");
        boolean isConstant = mayBeConstant
                && method.isStatic()
                && method.parameters().stream().allMatch(parameter -> java.isDouble(parameter.type()));
        Code receiver = isConstant
                ? Code.of("$N", constant(method.name(), operation))
                : Code.of("$T.of(\n$L)\n", RuntimeClasses.CUSTOM_OP, operation);
        Code passed = method.parameters().stream()
                .filter(parameter -> java.isDouble(parameter.type()))
                .map(parameter -> Code.of("$N", names.of(parameter)))
                .collect(Code.joining(", "));
        return Code.builder()
                .addStatement("return $L.apply($L)", receiver, passed)
                .build();
    }

    private Code partial(
            Primitive.Partial partial, TracedMethod method, BodyNames names, String operands, String result) {
        return partial.method() == null
                ? Code.of("$T.noDerivative($S)", RuntimeClasses.NODES, method.name())
                : call(partial.method(), method, names, operands, partial.takesResult() ? result : null);
    }

    private String constant(String name, Code operation) {
        Code made = Code.of("$T.of(\n$>$>$L)$<$<", RuntimeClasses.CUSTOM_OP, operation);
        return accessors.constant(RuntimeClasses.CUSTOM_OP, name, made);
    }

    /** The call of the method, or of a partial derivative, at the numbers of the operands. */
    private Code call(
            ExecutableElement called, TracedMethod method, BodyNames names, String operands, @Nullable String result) {
        List<Code> arguments = new ArrayList<>();
        int position = 0;
        for (Variable parameter : method.parameters()) {
            arguments.add(
                    java.isDouble(parameter.type())
                            ? Code.of("$N[$L]", operands, position++)
                            : Code.of("$N", names.of(parameter)));
        }
        if (result != null) {
            arguments.add(Code.of("$N", result));
        }
        TypeElement owner = (TypeElement) called.getEnclosingElement();
        boolean isStatic = called.getModifiers().contains(Modifier.STATIC);
        boolean byName = visibility.isAccessible(called)
                && called.getParameters().stream()
                        .allMatch(
                                parameter -> visibility.isNameable(java.types().erasure(parameter.asType())));
        if (!byName) {
            Stream<Code> receiver = isStatic ? Stream.of() : Stream.of(Code.of("$N", names.self()));
            return accessors.call(
                    called, Stream.concat(receiver, arguments.stream()).toList());
        }
        if (!isStatic && method.isStatic()) {
            return Code.of( // the method of an object, which is the rule's first parameter
                    "$L.$N($L)",
                    arguments.get(0),
                    called.getSimpleName(),
                    Code.join(arguments.subList(1, arguments.size()), ", "));
        }
        Code receiver = isStatic ? Code.of("$T", ClassName.get(owner)) : Code.of("$N", names.self());
        return Code.of("$L.$N($L)", receiver, called.getSimpleName(), Code.join(arguments, ", "));
    }
}
