package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.Code;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.tracegrad.processor.language.FreshName;
import dev.tracegrad.processor.language.FunctionType;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.writer.java.HandleClasses;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

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
        semantics
                .tracked()
                .twinFunctions()
                .named(function)
                .forEach(one -> twin.addSuperinterface(types.companionOf(one)));
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
        List<ExecutableElement> defaults = semantics.tracked().twinFunctions().defaults(function);
        MethodSpec.Builder written = MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariables(variables)
                .addJavadoc("A plain function in this form, or null: it calls the companion of the function's class.\n")
                .returns(result)
                .addParameter(TypeName.get(function.asType()), "function")
                .addStatement("$T overrides = $L", RuntimeClasses.OVERRIDES, overrides(method));
        if (defaults.isEmpty()) {
            String parameters = parameters(method);
            return written.addStatement(
                            "return function == null ? null : ($L) -> overrides.call($L)", parameters, passed(method))
                    .build();
        }
        Set<String> finders = new HashSet<>();
        TypeSpec.Builder made = TypeSpec.anonymousClassBuilder("").addSuperinterface(result);
        made.addMethod(override(semantics.functions().of(function.asType()))
                .addStatement("$Loverrides.call($L)", returns(method), passed(method))
                .build());
        for (ExecutableElement inherited : defaults) {
            MethodSpec.Builder own = override(declared(inherited));
            if (semantics.tracked().isPlain(inherited)) {
                made.addMethod(
                        own.addStatement("return function.$N($L)", inherited.getSimpleName(), parameters(inherited))
                                .build());
                continue;
            }
            String finder = FreshName.of("defaults", taken -> !finders.add(taken));
            written.addStatement("$T $N = $L", RuntimeClasses.OVERRIDES, finder, overrides(inherited));
            own.beginControlFlow("if ($N.isOverriddenIn(function))", finder)
                    .addStatement("$L$N.call($L)", returns(inherited), finder, passed(inherited));
            if (returns(inherited).isEmpty()) {
                own.addStatement("return");
            }
            made.addMethod(own.endControlFlow()
                    .addStatement(
                            "$L$T.super.$N($L)",
                            returns(inherited),
                            ClassName.get("", twin.name()),
                            inherited.getSimpleName(),
                            parameters(inherited))
                    .build());
        }
        return written.beginControlFlow("if (function == null)")
                .addStatement("return null")
                .endControlFlow()
                .addStatement("return $L", made.build())
                .build();
    }

    /** What the class of a function has in place of a method. */
    private CodeBlock overrides(ExecutableElement method) {
        Code.Builder signature = Code.builder();
        method.getParameters().forEach(parameter -> signature.add(", $L", types.classOf(parameter.asType())));
        return Code.of(
                        "$T.of($T.lookup(), $L, $S$L)",
                        RuntimeClasses.OVERRIDES,
                        HandleClasses.METHOD_HANDLES,
                        types.classOf(method.getEnclosingElement().asType()),
                        method.getSimpleName(),
                        signature.build())
                .block();
    }

    private static FunctionType declared(ExecutableElement method) {
        List<TypeMirror> parameters =
                method.getParameters().stream().map(VariableElement::asType).toList();
        return new FunctionType(method, parameters, method.getReturnType());
    }

    private MethodSpec.Builder override(FunctionType seen) {
        ExecutableElement method = seen.method();
        MethodSpec.Builder written = MethodSpec.methodBuilder(
                        method.getSimpleName().toString())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(types.tracked(seen.result()));
        method.getTypeParameters().forEach(type -> written.addTypeVariable(types.variable(type)));
        for (int i = 0; i < seen.parameters().size(); i++) {
            written.addParameter(types.tracked(seen.parameters().get(i)), "x" + (i + 1));
        }
        method.getThrownTypes().forEach(thrown -> written.addException(types.nearest(thrown)));
        return written.varargs(method.isVarArgs());
    }

    private static String returns(ExecutableElement method) {
        return method.getReturnType().getKind() == TypeKind.VOID ? "" : "return ";
    }

    private static String parameters(ExecutableElement method) {
        return IntStream.rangeClosed(1, method.getParameters().size())
                .mapToObj(i -> "x" + i)
                .collect(Collectors.joining(", "));
    }

    /** The arguments of the call of a companion. */
    private static String passed(ExecutableElement method) {
        return method.getParameters().isEmpty() ? "function" : "function, " + parameters(method);
    }
}
