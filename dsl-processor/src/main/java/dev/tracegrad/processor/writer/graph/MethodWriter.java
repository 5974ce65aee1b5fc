package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.Code;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.tracegrad.processor.activity.Companion;
import dev.tracegrad.processor.language.FieldFunction;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Primitive;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.writer.java.Accessors;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The methods of a companion that stand for one method of the source. */
final class MethodWriter {
    private final Semantics semantics;
    private final JavaTypes java;
    private final Companion companion;
    private final Visibility visibility;
    private final TrackedTypeWriter types;
    private final Accessors accessors;
    private final BodyWriter bodies;

    /** The methods that are called on another object than {@code this}, once somebody asks. */
    private @Nullable Set<ExecutableElement> calledOnOthers;

    MethodWriter(
            Semantics semantics,
            Companion companion,
            Visibility visibility,
            TrackedTypeWriter types,
            Accessors accessors,
            BodyWriter bodies) {
        this.semantics = semantics;
        this.java = semantics.java();
        this.companion = companion;
        this.visibility = visibility;
        this.types = types;
        this.accessors = accessors;
        this.bodies = bodies;
    }

    /** One method, or two where a subclass may override it: the choice by the receiver's class, and the body. */
    List<MethodSpec> write(TracedMethod method, boolean traced) {
        BodyNames names = bodies.names(method, false);
        if (method.isConstructor()) {
            MethodSpec replay = replay(method, names);
            return method.owner().getModifiers().contains(Modifier.ABSTRACT)
                    ? List.of(replay)
                    : List.of(new MakerWriter(companion, visibility, types, accessors).write(method, names), replay);
        }
        Modifier[] modifiers = modifiers(method, traced);
        boolean overridable = Members.isOverridable(method.element()) && method.constant() == null;
        boolean checksReceiver = !method.isStatic()
                && !overridable
                && (traced || isCalledOnOthers(method))
                && !startsWithReceiver(method);
        BodyWriter.Body code = method.primitive() == null
                ? bodies.write(method, names, checksReceiver)
                : node(method, method.primitive(), names);
        MethodSpec.Builder body =
                signature(method, bodyName(method), names, code.suppressed()).addModifiers(modifiers);
        body.addJavadoc(javadoc(method, traced, overridable).block());
        code.addTo(body);
        if (method.constant() != null) {
            return List.of(body.build());
        }
        List<MethodSpec> written = new ArrayList<>(
                new BridgeWriter(semantics, companion, types).write(method, names, link(method), modifiers));
        if (!overridable) {
            written.add(0, body.build());
            return written;
        }
        MethodSpec.Builder choice = signature(method, companion.nameOf(method.element()), names, Set.of())
                .addModifiers(modifiers);
        choice.addJavadoc(
                "The graph of $L, or of the method that overrides it in the class of {@code $L}.\n",
                link(method).block(),
                names.self());
        choice.addCode(choice(method, names).block());
        if (!method.hasBody()) {
            return List.of(choice.build());
        }
        written.addAll(0, List.of(choice.build(), body.build()));
        return written;
    }

    private MethodSpec replay(TracedMethod constructor, BodyNames names) {
        BodyWriter.Body code = bodies.write(constructor, names, false);
        MethodSpec.Builder replay = signature(
                        constructor, companion.nameOf(constructor.element()), names, code.suppressed())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addJavadoc(
                        "Remembers which Values stand behind the numbers of a new {@code $L}.\n",
                        constructor.owner().getSimpleName());
        code.addTo(replay);
        return replay.build();
    }

    private BodyWriter.Body node(TracedMethod method, Primitive primitive, BodyNames names) {
        boolean mayBeConstant = SuppressedWarnings.of(method, java, Set.of()).isEmpty();
        Code code = new PrimitiveWriter(java, visibility, accessors).write(method, primitive, names, mayBeConstant);
        return new BodyWriter.Body(code, Set.of());
    }

    private String bodyName(TracedMethod method) {
        return Members.isOverridable(method.element()) ? method.bodyName() : companion.nameOf(method.element());
    }

    /** Whether the method is called on another object than {@code this}, which could be null. */
    private boolean isCalledOnOthers(TracedMethod method) {
        Set<ExecutableElement> called = calledOnOthers;
        if (called == null) {
            called = companion.all().stream()
                    .flatMap(caller -> caller.expressions().stream())
                    .filter(expression ->
                            expression instanceof Expression.Call call && !(call.receiver() instanceof Expression.This))
                    .map(expression -> ((Expression.Call) expression).method())
                    .collect(Collectors.toSet());
            calledOnOthers = called;
        }
        return called.contains(method.element());
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

    private Code choice(TracedMethod method, BodyNames names) {
        ExecutableElement element = method.element();
        Code.Builder signature = Code.builder();
        for (VariableElement parameter : element.getParameters()) {
            signature.add(", $L", accessors.classOf(parameter.asType()));
        }
        String overrides = accessors.constant(
                RuntimeClasses.OVERRIDES,
                method.name(),
                Code.of(
                        "$T.of($L, $L, $S$L)",
                        RuntimeClasses.OVERRIDES,
                        accessors.lookup(),
                        accessors.classOf(method.owner().asType()),
                        method.name(),
                        signature.build()));
        List<Code> arguments = new ArrayList<>();
        arguments.add(Code.of("$N", names.self()));
        method.parameters().forEach(parameter -> arguments.add(Code.of("$N", names.of(parameter))));
        Code passed = Code.join(arguments, ", ");
        boolean isVoid = element.getReturnType().getKind() == TypeKind.VOID;
        Code.Builder code = Code.builder();
        if (!method.hasBody()) {
            return code.addStatement("$L$N.call($L)", isVoid ? "" : "return ", overrides, passed)
                    .build();
        }
        code.beginControlFlow("if ($N.isOverriddenIn($N))", overrides, names.self());
        if (isVoid) {
            code.addStatement("$N.call($L)", overrides, passed).addStatement("return");
        } else {
            code.addStatement("return $N.call($L)", overrides, passed);
        }
        return code.endControlFlow()
                .addStatement("$L$N($L)", isVoid ? "" : "return ", bodyName(method), passed)
                .build();
    }

    private MethodSpec.Builder signature(
            TracedMethod method, String name, BodyNames names, Set<String> moreSuppressed) {
        ExecutableElement element = method.element();
        MethodSpec.Builder spec = MethodSpec.methodBuilder(name).returns(result(method));
        if (!method.isStatic()) {
            JavaTypes.typeParameters(method.owner()).forEach(type -> spec.addTypeVariable(types.variable(type)));
            spec.addParameter(types.plain(method.owner().asType()), names.self());
        }
        element.getTypeParameters().forEach(type -> spec.addTypeVariable(types.trackedVariable(type)));
        for (Variable parameter : method.parameters()) {
            ParameterSpec.Builder written = ParameterSpec.builder(types.tracked(parameter.type()), names.of(parameter));
            spec.addParameter(
                    parameter.isFinal() ? written.addModifiers(Modifier.FINAL).build() : written.build());
        }
        for (TypeMirror thrown : element.getThrownTypes()) {
            spec.addException(types.nearest(thrown));
        }
        SuppressedWarnings.annotation(SuppressedWarnings.of(method, java, moreSuppressed))
                .ifPresent(spec::addAnnotation);
        if (element.getAnnotation(SafeVarargs.class) != null) {
            spec.addAnnotation(SafeVarargs.class);
        }
        return spec.varargs(element.isVarArgs());
    }

    /** The type of what it gives, which is plain for one that gives the plain object on which it is called. */
    private TypeName result(TracedMethod method) {
        TypeMirror type = method.element().getReturnType();
        return semantics.tracked().isTwin(type) && !companion.activityOf(method).isActive(method.result())
                ? types.plain(type)
                : types.tracked(type);
    }

    /** A traced method is as visible as its source, but for its own package at least; one traced along is private. */
    private static Modifier[] modifiers(TracedMethod method, boolean traced) {
        Set<Modifier> of = method.element().getModifiers();
        if (!traced) {
            return new Modifier[] {Modifier.PRIVATE, Modifier.STATIC};
        }
        boolean isPublic = of.contains(Modifier.PUBLIC)
                || of.contains(Modifier.PROTECTED)
                || method.owner().getKind().isInterface(); // its companion may be one, where nothing is in between
        return isPublic ? new Modifier[] {Modifier.PUBLIC, Modifier.STATIC} : new Modifier[] {Modifier.STATIC};
    }

    private Code javadoc(TracedMethod method, boolean traced, boolean overridable) {
        if (!traced) {
            return Code.of("The graph of $L, which a traced method calls.\n", link(method));
        }
        if (method.constant() != null) {
            return Code.of("The graph of $L in {@code $L}.\n", link(method), method.constant());
        }
        if (method.primitive() != null) {
            return Code.of("$L as one node of the graph.\n", link(method));
        }
        String ending = overridable ? " itself, overridden or not" : "";
        return Code.of("The graph of $L$L.\n", link(method), ending);
    }

    private Code link(TracedMethod method) {
        TypeElement owner = method.owner();
        if (method.element() instanceof FieldFunction function) {
            return Code.of("{@code $L.$L}", owner.getSimpleName(), function.field());
        }
        if (!visibility.isAccessible(owner)
                || !method.parameters().stream().allMatch(parameter -> visibility.isNameable(parameter.type()))) {
            return Code.of("{@code $L.$L}", owner.getSimpleName(), method.name());
        }
        List<Code> parameters = method.parameters().stream()
                .map(parameter -> Code.of("$T", types.erased(parameter.type())))
                .toList();
        return Code.of(
                "{@link $T#$L($L)}", java.types().erasure(owner.asType()), method.name(), Code.join(parameters, ", "));
    }
}
