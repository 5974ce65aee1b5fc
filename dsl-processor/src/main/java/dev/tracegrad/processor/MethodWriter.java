package dev.tracegrad.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The methods of a companion that stand for one method of the source. */
final class MethodWriter {
    private final JavaTypes java;
    private final Companion companion;
    private final Visibility visibility;
    private final TypeWriter types;
    private final Accessors accessors;
    private final Set<String> classes;

    /** @param classes the simple names of the classes that the companion names */
    MethodWriter(
            JavaTypes java,
            Companion companion,
            Visibility visibility,
            TypeWriter types,
            Accessors accessors,
            Set<String> classes) {
        this.java = java;
        this.companion = companion;
        this.visibility = visibility;
        this.types = types;
        this.accessors = accessors;
        this.classes = classes;
    }

    /** One method, or two where a subclass may override it: the choice by the receiver's class, and the body. */
    List<MethodSpec> write(TracedMethod method, boolean traced) {
        MethodNames names = new MethodNames(companion, method, classes);
        Modifier[] modifiers = modifiers(method, traced);
        MethodSpec.Builder body = signature(method, bodyName(method), names).addModifiers(modifiers);
        boolean overridable = TracedMethods.isOverridable(method.element());
        body.addJavadoc(javadoc(method, traced, overridable));
        body.addCode(body(method, names, !overridable && (traced || isCalledOnOthers(method))));
        List<MethodSpec> written =
                new ArrayList<>(new BridgeWriter(java, companion, types).write(method, names, link(method), modifiers));
        if (!overridable) {
            written.add(0, body.build());
            return written;
        }
        MethodSpec.Builder choice =
                signature(method, companion.nameOf(method.element()), names).addModifiers(modifiers);
        choice.addJavadoc(
                "The graph of $L, or of the method that overrides it in the class of {@code $L}.\n",
                link(method),
                names.self());
        choice.addCode(choice(method, names));
        written.addAll(0, List.of(choice.build(), body.build()));
        return written;
    }

    private String bodyName(TracedMethod method) {
        return TracedMethods.isOverridable(method.element())
                ? TracedMethods.bodyName(method.element())
                : companion.nameOf(method.element());
    }

    private CodeBlock body(TracedMethod method, MethodNames names, boolean checksReceiver) {
        ValueWriter values = new ValueWriter(java, names, companion.activity(), visibility, types, accessors);
        CodeBlock.Builder code = CodeBlock.builder();
        if (checksReceiver && !method.isStatic() && !startsWithReceiver(method)) {
            code.addStatement("$T.requireNonNull($N)", Objects.class, names.self());
        }
        for (Variable parameter : method.parameters()) {
            if (TracedMethods.isTracked(parameter.type())) {
                code.addStatement("$T.argument($N, $S)", RuntimeNames.VALUE, names.of(parameter), parameter.name());
            }
        }
        TypeMirror result = method.element().getReturnType();
        return code.add(new StatementWriter(names, companion.activity(), types, values, result).write(method.body()))
                .build();
    }

    /** Whether the method is called on another object than {@code this}, which could be null. */
    private boolean isCalledOnOthers(TracedMethod method) {
        return companion.all().stream()
                .flatMap(caller -> Walk.expressions(caller.body()).stream())
                .anyMatch(expression -> expression instanceof Expression.Call call
                        && call.method().equals(method.element())
                        && !(call.receiver() instanceof Expression.This));
    }

    /** Whether the first thing that the body does, in any case, is to read a field of the receiver. */
    private static boolean startsWithReceiver(TracedMethod method) {
        if (method.body().statements().isEmpty()) {
            return false;
        }
        for (Expression at : method.body().statements().get(0).expressions()) {
            Expression first = at;
            while (!first.children().isEmpty() && !(first instanceof Expression.Field)) {
                first = first.children().get(first instanceof Expression.Assignment ? 1 : 0);
            }
            if (first instanceof Expression.Field field && field.receiver() instanceof Expression.This) {
                return true;
            }
        }
        return false;
    }

    private CodeBlock choice(TracedMethod method, MethodNames names) {
        ExecutableElement element = method.element();
        CodeBlock.Builder signature = CodeBlock.builder();
        for (VariableElement parameter : element.getParameters()) {
            signature.add(", $L", types.classOf(parameter.asType()));
        }
        String overrides = accessors.constant(
                RuntimeNames.OVERRIDES,
                method.name(),
                CodeBlock.of(
                        "$T.of($T.lookup(), $L, $S$L)",
                        RuntimeNames.OVERRIDES,
                        RuntimeNames.METHOD_HANDLES,
                        types.classOf(method.owner().asType()),
                        method.name(),
                        signature.build()));
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$N", names.self()));
        method.parameters().forEach(parameter -> arguments.add(CodeBlock.of("$N", names.of(parameter))));
        CodeBlock passed = CodeBlock.join(arguments, ", ");
        boolean isVoid = element.getReturnType().getKind() == TypeKind.VOID;
        CodeBlock.Builder code =
                CodeBlock.builder().beginControlFlow("if ($N.isOverriddenIn($N))", overrides, names.self());
        if (isVoid) {
            code.addStatement("$N.call($L)", overrides, passed).addStatement("return");
        } else {
            code.addStatement("return $N.call($L)", overrides, passed);
        }
        return code.endControlFlow()
                .addStatement("$L$N($L)", isVoid ? "" : "return ", bodyName(method), passed)
                .build();
    }

    private MethodSpec.Builder signature(TracedMethod method, String name, MethodNames names) {
        ExecutableElement element = method.element();
        MethodSpec.Builder spec = MethodSpec.methodBuilder(name).returns(types.tracked(element.getReturnType()));
        if (!method.isStatic()) {
            typeParametersAround(method.owner()).forEach(type -> spec.addTypeVariable(types.variable(type)));
            spec.addParameter(types.plain(method.owner().asType()), names.self());
        }
        element.getTypeParameters().forEach(type -> spec.addTypeVariable(types.variable(type)));
        for (Variable parameter : method.parameters()) {
            ParameterSpec.Builder written = ParameterSpec.builder(types.tracked(parameter.type()), names.of(parameter));
            spec.addParameter(
                    parameter.isFinal() ? written.addModifiers(Modifier.FINAL).build() : written.build());
        }
        for (TypeMirror thrown : element.getThrownTypes()) {
            spec.addException(types.nearest(thrown));
        }
        Set<String> suppressed = suppressedWarnings(method);
        if (!suppressed.isEmpty()) {
            AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
            suppressed.forEach(warning -> suppress.addMember("value", "$S", warning));
            spec.addAnnotation(suppress.build());
        }
        return spec.varargs(element.isVarArgs());
    }

    /** What the source suppresses around the method, or is spared as the same class: the companion has the same code. */
    private Set<String> suppressedWarnings(TracedMethod method) {
        Set<String> warnings = new LinkedHashSet<>();
        for (Element at = method.element(); at != null; at = at.getEnclosingElement()) {
            SuppressWarnings suppressed = at.getAnnotation(SuppressWarnings.class);
            if (suppressed != null) {
                warnings.addAll(List.of(suppressed.value()));
            }
        }
        for (Expression expression : Walk.expressions(method.body())) {
            Element used = expression instanceof Expression.Call call
                    ? call.method()
                    : expression instanceof Expression.Field field ? field.field() : null;
            if (used != null && java.elements().isDeprecated(used)) {
                warnings.addAll(List.of("deprecation", "removal"));
            }
        }
        return warnings;
    }

    /** The type parameters of a class and, if it is an inner one, of those around it, the outermost first. */
    private static List<TypeParameterElement> typeParametersAround(TypeElement type) {
        List<TypeParameterElement> parameters = new ArrayList<>();
        if (type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC)) {
            parameters.addAll(typeParametersAround((TypeElement) type.getEnclosingElement()));
        }
        parameters.addAll(type.getTypeParameters());
        return parameters;
    }

    /** A traced method is as visible as its source, but for its own package at least; one traced along is private. */
    private static Modifier[] modifiers(TracedMethod method, boolean traced) {
        Set<Modifier> of = method.element().getModifiers();
        if (!traced) {
            return new Modifier[] {Modifier.PRIVATE, Modifier.STATIC};
        }
        boolean isPublic = of.contains(Modifier.PUBLIC) || of.contains(Modifier.PROTECTED);
        return isPublic ? new Modifier[] {Modifier.PUBLIC, Modifier.STATIC} : new Modifier[] {Modifier.STATIC};
    }

    private CodeBlock javadoc(TracedMethod method, boolean traced, boolean overridable) {
        if (!traced) {
            return CodeBlock.of("The graph of $L, which a traced method calls.\n", link(method));
        }
        String ending = overridable ? " itself, overridden or not" : "";
        return CodeBlock.of("The graph of $L$L.\n", link(method), ending);
    }

    private CodeBlock link(TracedMethod method) {
        TypeElement owner = method.owner();
        if (!visibility.isAccessible(owner)
                || !method.parameters().stream().allMatch(parameter -> visibility.isNameable(parameter.type()))) {
            return CodeBlock.of("{@code $L.$L}", owner.getSimpleName(), method.name());
        }
        List<CodeBlock> parameters = method.parameters().stream()
                .map(parameter -> CodeBlock.of("$T", types.erased(parameter.type())))
                .toList();
        return CodeBlock.of(
                "{@link $T#$L($L)}",
                java.types().erasure(owner.asType()),
                method.name(),
                CodeBlock.join(parameters, ", "));
    }
}
