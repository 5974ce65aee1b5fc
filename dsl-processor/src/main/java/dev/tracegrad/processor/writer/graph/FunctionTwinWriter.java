package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.Code;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.tracegrad.processor.language.FunctionType;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.writer.java.HandleClasses;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The tracked form of a functional interface: the same method on Values, and the way there from a plain function. */
final class FunctionTwinWriter {
    private final Semantics semantics;
    private final Visibility visibility;
    private final TrackedTypeWriter types;

    FunctionTwinWriter(Semantics semantics, Visibility visibility, TrackedTypeWriter types) {
        this.semantics = semantics;
        this.visibility = visibility;
        this.types = types;
    }

    /** Adds the members to an interface. */
    void addTo(TypeSpec.Builder twin, TypeElement function) {
        FunctionType seen = semantics.functions().of(function.asType());
        if (seen == null) {
            throw new IllegalStateException(function + " is no functional interface");
        }
        function.getTypeParameters().forEach(parameter -> twin.addTypeVariable(types.variable(parameter)));
        twin.addAnnotation(FunctionalInterface.class);
        twin.addMethod(abstractMethod(function, seen));
        if (visibility.isAccessible(function)) {
            twin.addMethod(lift(twin.build(), function, seen.method()));
        }
    }

    private MethodSpec abstractMethod(TypeElement function, FunctionType seen) {
        ExecutableElement method = seen.method();
        MethodSpec.Builder written = MethodSpec.methodBuilder(
                        method.getSimpleName().toString())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc("{@code $L.$L} on Values.\n", function.getSimpleName(), method)
                .returns(types.tracked(seen.result()));
        for (int i = 0; i < seen.parameters().size(); i++) {
            String name = method.getParameters().get(i).getSimpleName().toString();
            written.addParameter(types.tracked(seen.parameters().get(i)), name);
        }
        method.getThrownTypes().forEach(thrown -> written.addException(types.nearest(thrown)));
        return written.varargs(method.isVarArgs()).build();
    }

    /** {@code of(function)}: what it gives calls the companion of whichever method implements the function. */
    private MethodSpec lift(TypeSpec twin, TypeElement function, ExecutableElement method) {
        List<TypeVariableName> variables = twin.typeVariables();
        ClassName name = ClassName.get("", twin.name());
        TypeName result =
                variables.isEmpty() ? name : ParameterizedTypeName.get(name, variables.toArray(TypeName[]::new));
        Code.Builder signature = Code.builder();
        List<Code> passed = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            signature.add(", $L", types.classOf(parameter.asType()));
            passed.add(Code.of("x$L", passed.size() + 1));
        }
        Code parameters = Code.join(passed, ", ");
        passed.add(0, Code.of("function"));
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariables(variables)
                .addJavadoc("A plain function in this form, or null: it calls the companion of the function's class.\n")
                .returns(result)
                .addParameter(TypeName.get(function.asType()), "function")
                .addStatement(
                        "$T overrides = $T.of($T.lookup(), $L, $S$L)",
                        RuntimeClasses.OVERRIDES,
                        RuntimeClasses.OVERRIDES,
                        HandleClasses.METHOD_HANDLES,
                        types.classOf(method.getEnclosingElement().asType()).block(),
                        method.getSimpleName(),
                        signature.build().block())
                .addStatement(
                        "return function == null ? null : ($L) -> overrides.call($L)",
                        parameters.block(),
                        Code.join(passed, ", ").block())
                .build();
    }
}
