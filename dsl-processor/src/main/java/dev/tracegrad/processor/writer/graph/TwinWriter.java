package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.Code;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tracegrad.processor.activity.Twin;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.model.CompanionNames;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TrackedTypes;
import dev.tracegrad.processor.tracked.TwinTypes;
import dev.tracegrad.processor.writer.java.Accessors;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The members that make a companion an object: fields in tracked form, the constructors and methods on them. */
final class TwinWriter {
    private final Semantics semantics;
    private final Twin twin;
    private final Visibility visibility;
    private final TrackedTypeWriter types;
    private final Accessors accessors;
    private final BodyWriter bodies;

    TwinWriter(
            Semantics semantics,
            Twin twin,
            Visibility visibility,
            TrackedTypeWriter types,
            Accessors accessors,
            BodyWriter bodies) {
        this.semantics = semantics;
        this.twin = twin;
        this.visibility = visibility;
        this.types = types;
        this.accessors = accessors;
        this.bodies = bodies;
    }

    /** Adds the members of a class's twin. */
    void addTo(TypeSpec.Builder type) {
        TypeElement owner = twin.owner();
        TwinTypes twins = semantics.tracked().twins();
        owner.getTypeParameters().forEach(parameter -> type.addTypeVariable(types.trackedVariable(parameter)));
        TypeElement parent = twins.superclass(owner);
        if (parent != null) {
            TypeMirror superclass = owner.getSuperclass();
            type.superclass(
                    semantics.tracked().isTwin(superclass) ? types.tracked(superclass) : types.plain(superclass));
        }
        owner.getInterfaces().stream()
                .filter(semantics.tracked()::isTwin)
                .forEach(one -> type.addSuperinterface(types.tracked(one)));
        semantics.tracked().twinFunctions().named(owner).forEach(one -> type.addSuperinterface(types.companionOf(one)));
        TypeMirror order = order();
        if (order != null) {
            type.addSuperinterface(ParameterizedTypeName.get(ClassName.get(Comparable.class), types.tracked(order)));
        }
        if (isSuper(Cloneable.class)) {
            type.addSuperinterface(Cloneable.class);
        }
        TwinTypes.allFields(owner).forEach(field -> type.addField(field(field)));
        twin.constructors().forEach(constructor -> type.addMethod(constructor(constructor)));
        boolean isLifted = !owner.getKind().isClass() || twins.canBeLifted(owner);
        if (!isLifted && (twin.constructors().isEmpty() || !owner.getModifiers().contains(Modifier.FINAL))) {
            type.addMethod(new UnmadeWriter(semantics, types).constructor(owner));
        }
        new LiftWriter(semantics, owner, visibility, types, accessors).addTo(type);
        twin.methods().forEach(method -> type.addMethod(method(method)));
        new LackingWriter(semantics, twin, types).addTo(type);
        if (owner.getKind() == ElementKind.RECORD) {
            recordAccessors(owner).forEach(type::addMethod);
        }
        if (owner.getKind().isClass()) {
            new NatureWriter(semantics, twin, types.twinOf(owner.asType())).addTo(type);
        }
    }

    /** Whether the class names an interface of the JDK. */
    private boolean isSuper(Class<?> type) {
        return twin.owner().getInterfaces().stream().anyMatch(one -> JavaTypes.isClass(one, type.getName()));
    }

    /** What twins of the class can be compared with, if their superclass or an interface does not say so. */
    private @Nullable TypeMirror order() {
        TrackedTypes tracked = semantics.tracked();
        TypeElement parent = tracked.twins().superclass(twin.owner());
        boolean isSaid = Stream.concat(Stream.ofNullable(parent), tracked.twins().interfaces(twin.owner()).stream())
                .anyMatch(one -> tracked.isTwin(one.asType()) && tracked.comparedWith(one) != null);
        return isSaid ? null : tracked.comparedWith(twin.owner());
    }

    /** Adds the default methods of a functional interface's tracked form. */
    void addDefaultsTo(TypeSpec.Builder type) {
        twin.methods().forEach(method -> type.addMethod(method(method)));
        new LackingWriter(semantics, twin, types).addTo(type);
    }

    private FieldSpec field(VariableElement field) {
        boolean isConstant = Members.isConstant(field);
        FieldSpec.Builder written = FieldSpec.builder(
                isConstant ? types.plain(field.asType()) : types.tracked(field.asType()),
                field.getSimpleName().toString());
        SuppressedWarnings.annotation(SuppressedWarnings.around(field)).ifPresent(written::addAnnotation);
        Stream.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.FINAL)
                .filter(field.getModifiers()::contains)
                .forEach(written::addModifiers);
        boolean isZero = semantics.java().isDouble(field.asType())
                && !field.getModifiers().contains(Modifier.FINAL);
        if (isConstant) {
            written.initializer("$L", semantics.java().elements().getConstantExpression(field.getConstantValue()));
        } else if (isZero && twin.activity().effects().earlyFields().contain(field)) {
            written.initializer("$T.orZero(this.$N)", RuntimeClasses.NODES, field.getSimpleName());
        } else if (isZero) {
            written.initializer("$T.constant(0)", RuntimeClasses.VALUE);
        }
        return written.build();
    }

    private MethodSpec constructor(TracedMethod constructor) {
        BodyNames names = bodies.names(constructor, true);
        MethodSpec.Builder written = MethodSpec.constructorBuilder();
        constructor.element().getTypeParameters().forEach(type -> written.addTypeVariable(types.trackedVariable(type)));
        visibility(constructor.element()).forEach(written::addModifiers);
        addSignature(written, constructor, names);
        List<Statement> statements = constructor.body().statements();
        boolean callsAnother = !statements.isEmpty() && statements.get(0) instanceof Statement.ConstructorCall;
        Code.Builder code = Code.builder();
        if (callsAnother && isKept((Statement.ConstructorCall) statements.get(0))) {
            code.add(bodies.constructorCall(constructor, twin.activity(), names, statements.get(0)));
        }
        List<Statement> rest = callsAnother ? statements.subList(1, statements.size()) : statements;
        BodyWriter.Body body = bodies.writeOfTwin(constructor, twin.activity(), names, rest);
        suppress(written, constructor, body);
        return written.addCode(code.add(body.code()).build().body()).build();
    }

    /** Whether the called constructor is that of a class which the twin has as its superclass, or its own. */
    private boolean isKept(Statement.ConstructorCall call) {
        return !call.isSuper() || semantics.tracked().twins().superclass(twin.owner()) != null;
    }

    private MethodSpec method(TracedMethod method) {
        BodyNames names = bodies.names(method, true);
        MethodSpec.Builder written = MethodSpec.methodBuilder(CompanionNames.ofTwin(method.element()))
                .returns(types.tracked(method.element().getReturnType()));
        boolean isImplementation = semantics.members().overriddenBy(method.element()).stream()
                .anyMatch(
                        overridden -> overridden.getEnclosingElement().getKind().isInterface());
        // public even where that was forgotten, which javac tells in the class itself
        (isImplementation ? Stream.of(Modifier.PUBLIC) : visibility(method.element())).forEach(written::addModifiers);
        boolean isOfInterface = method.owner().getKind().isInterface(); // where only what is private is not everybody's
        Stream.of(Modifier.ABSTRACT, Modifier.FINAL, Modifier.SYNCHRONIZED, Modifier.DEFAULT, Modifier.PRIVATE)
                .filter(modifier -> modifier != Modifier.PRIVATE || isOfInterface)
                .filter(method.element().getModifiers()::contains)
                .forEach(written::addModifiers);
        method.element().getTypeParameters().forEach(type -> written.addTypeVariable(types.trackedVariable(type)));
        addSignature(written, method, names);
        written.addJavadoc("{@code $L.$L} on Values.\n", method.owner().getSimpleName(), method.element());
        if (method.hasBody()) {
            BodyWriter.Body body = bodies.writeOfTwin(
                    method, twin.activity(), names, method.body().statements());
            suppress(written, method, body);
            body.addTo(written);
        }
        return written.build();
    }

    private void suppress(MethodSpec.Builder written, TracedMethod method, BodyWriter.Body body) {
        SuppressedWarnings.annotation(SuppressedWarnings.of(method, semantics.java(), body.suppressed()))
                .ifPresent(written::addAnnotation);
    }

    /** As visible as the source's, but for its own package at least: nested classes reach each other's private members. */
    static Stream<Modifier> visibility(ExecutableElement method) {
        return Stream.of(Modifier.PUBLIC, Modifier.PROTECTED).filter(method.getModifiers()::contains);
    }

    private void addSignature(MethodSpec.Builder written, TracedMethod method, BodyNames names) {
        for (Variable parameter : method.parameters()) {
            ParameterSpec.Builder one = ParameterSpec.builder(types.tracked(parameter.type()), names.of(parameter));
            written.addParameter(
                    parameter.isFinal() ? one.addModifiers(Modifier.FINAL).build() : one.build());
        }
        method.element().getThrownTypes().forEach(thrown -> written.addException(types.nearest(thrown)));
        written.varargs(method.element().isVarArgs());
    }

    /** The accessors that the compiler writes in a record, unless its source has them, be it ones that cannot be traced. */
    private List<MethodSpec> recordAccessors(TypeElement owner) {
        Set<String> given = Stream.concat(
                        twin.methods().stream().map(TracedMethod::element),
                        twin.lacking().stream()
                                .filter(method -> method.getEnclosingElement().equals(owner)))
                .filter(method -> method.getParameters().isEmpty())
                .map(method -> method.getSimpleName().toString())
                .collect(Collectors.toSet());
        return owner.getRecordComponents().stream()
                .filter(component -> !given.contains(component.getSimpleName().toString()))
                .map(component -> MethodSpec.methodBuilder(
                                component.getSimpleName().toString())
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("The component {@code $L}.\n", component.getSimpleName())
                        .returns(types.tracked(component.asType()))
                        .addStatement("return $N", component.getSimpleName().toString())
                        .build())
                .toList();
    }
}
