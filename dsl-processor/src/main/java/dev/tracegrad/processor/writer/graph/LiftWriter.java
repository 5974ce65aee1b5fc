package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.Code;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TwinTypes;
import dev.tracegrad.processor.writer.java.Accessors;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The way from a plain object to its twin: {@code of} makes inputs of its numbers, {@code constant} constants. */
final class LiftWriter {
    /** The methods that it makes. */
    static final List<String> NAMES = List.of("of", "constant");

    private final Semantics semantics;
    private final TypeElement owner;
    private final Visibility visibility;
    private final TrackedTypeWriter types;
    private final Accessors accessors;
    private final boolean canBeLifted;
    private final boolean isOfTwins;

    LiftWriter(
            Semantics semantics,
            TypeElement owner,
            Visibility visibility,
            TrackedTypeWriter types,
            Accessors accessors) {
        this.semantics = semantics;
        this.owner = owner;
        this.visibility = visibility;
        this.types = types;
        this.accessors = accessors;
        this.canBeLifted = semantics.tracked().twins().canBeLifted(owner);
        this.isOfTwins = semantics.tracked().hasTwinVariables(owner);
    }

    void addTo(TypeSpec.Builder type) {
        if (canBeLifted && owner.getKind().isClass()) {
            type.addMethod(constructor());
        }
        type.addMethod(inputs());
        type.addMethod(constants());
        type.addMethod(byClass());
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(types.plain(owner.asType()), "plain")
                .addParameter(RuntimeClasses.LIFT, "lift");
        if (isPublic()) {
            constructor
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("For companions in other packages; others call {@code of} or {@code constant}.\n");
        }
        boolean isUnchecked = false;
        TypeMirror parent = owner.getSuperclass();
        if (semantics.tracked().isTwin(parent)) {
            TypeName superclass = types.plain(parent);
            isUnchecked = semantics.tracked().twins().hasTrackedArguments(parent);
            boolean isHidden = types.isWidened(owner.asType()) && !superclass.equals(ClassName.OBJECT);
            Code passed = isHidden ? Code.of("($T) plain", superclass) : Code.of("plain");
            Code cast = Code.of(
                    "($T) ($T) plain",
                    lifted(semantics, types, parent),
                    types.anyOf(semantics.java().classOf(parent)));
            constructor.addStatement("super($L, lift)", (isUnchecked ? cast : passed).block());
        }
        if (!semantics.tracked().isTwin(parent)) {
            constructor.addStatement("lift.keep(plain, this)");
        }
        for (VariableElement field : TwinTypes.allFields(owner)) {
            if (Members.isConstant(field)) {
                continue;
            }
            String name = field.getSimpleName().toString();
            Code read = visibility.isAccessible(field) && !isOfHidden(field.asType())
                    ? Code.of("plain.$N", name)
                    : accessors.read(field, Code.of("plain"));
            boolean isTracked = semantics.tracked().isTracked(field.asType());
            boolean isErased = types.isWidened(owner.asType()) && TwinTypes.mentionsVariable(field.asType());
            if (isErased) {
                isUnchecked = true;
                read = Code.of("($T) $L", types.plain(field.asType()), read);
            }
            isUnchecked |= isTracked && LiftCode.isUnchecked(types, field.asType());
            boolean isRemembered = semantics.java().isDouble(field.asType())
                    && !field.getModifiers().contains(Modifier.FINAL);
            Code held = isRemembered
                    ? Code.of(
                            "lift.value(plain, $L, $S)",
                            read,
                            semantics.members().nameInObjects(field))
                    : isTracked
                            ? LiftCode.ofField(semantics, types, name).of(field.asType(), read)
                            : isUnchanging(field.asType()) ? read : Code.of("lift.held($L)", read);
            constructor.addStatement("this.$N = $L", name, held.block());
        }
        boolean mayEscape = isPublic()
                && !owner.getModifiers().contains(Modifier.FINAL)
                && !semantics.tracked().isTwin(parent); // a lint of newer compilers: subclasses keep no more
        if (isUnchecked && mayEscape) {
            constructor.addAnnotation(suppressed("unchecked", "this-escape"));
        } else if (isUnchecked || mayEscape) {
            constructor.addAnnotation(suppressed(isUnchecked ? "unchecked" : "this-escape"));
        }
        return constructor.build();
    }

    /** Whether there is a class in a type that has another name in what is made of it, {@code List<?>}. */
    private boolean isOfHidden(TypeMirror type) {
        return !visibility.isNameable(type)
                && visibility.isOpen(owner)
                && (type.getKind() == TypeKind.ARRAY
                        || visibility.isNameable(semantics.java().types().erasure(type)));
    }

    /** Whether nobody can tell what a field holds from a copy of it. */
    private boolean isUnchanging(TypeMirror type) {
        TypeElement named = semantics.java().classOf(type);
        return semantics.java().unboxed(type).getKind().isPrimitive()
                || semantics.java().isString(type)
                || semantics.java().isValue(type)
                || named != null && named.getKind() == ElementKind.ENUM;
    }

    /** The type of the plain object that the twin of a superclass is lifted from, which has the type arguments of the twin. */
    static TypeName lifted(Semantics semantics, TrackedTypeWriter types, TypeMirror superclass) {
        return semantics.tracked().twins().hasTrackedArguments(superclass)
                        && types.tracked(superclass) instanceof ParameterizedTypeName tracked
                ? ParameterizedTypeName.get(
                        ClassName.get(semantics.java().classOf(superclass)),
                        tracked.typeArguments().toArray(TypeName[]::new))
                : types.plain(superclass);
    }

    /** {@code of(plain, lift)}: by the object's own class, which may be a subclass. */
    private MethodSpec byClass() {
        MethodSpec.Builder factory = factory("of", "Its twin by the class of the object, or null for null.")
                .addParameter(RuntimeClasses.LIFT, "lift")
                .beginControlFlow("if (plain == null)")
                .addStatement("return null")
                .endControlFlow();
        if (!owner.getTypeParameters().isEmpty() && !owner.getModifiers().contains(Modifier.FINAL)) {
            factory.addAnnotation(suppressed("unchecked"));
        }
        if (owner.getKind().isInterface()) {
            return factory.addStatement(
                            "return lift.subclass($L, plain, $T.class)",
                            accessors.lookup().block(),
                            types.companionOf(owner))
                    .build();
        }
        if (!owner.getModifiers().contains(Modifier.FINAL)) {
            factory.beginControlFlow(
                            "if (plain.getClass() != $L)",
                            accessors.classOf(owner.asType()).block())
                    .addStatement(
                            "return lift.subclass($L, plain, $T.class)",
                            accessors.lookup().block(),
                            types.companionOf(owner))
                    .endControlFlow();
        }
        if (owner.getModifiers().contains(Modifier.ABSTRACT)) {
            return factory.addStatement("throw new $T()", AssertionError.class).build();
        }
        return canBeLifted
                ? factory.addStatement("$T kept = lift.kept(plain)", twin())
                        .addStatement(
                                "return kept == null ? new $T$L(plain, lift) : kept",
                                types.companionOf(owner),
                                diamond())
                        .build()
                : factory.addStatement("throw lift.withoutTwin(plain)").build();
    }

    private static AnnotationSpec suppressed(String... lints) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
        for (String lint : lints) {
            annotation.addMember("value", "$S", lint);
        }
        return annotation.build();
    }

    private String diamond() {
        return owner.getTypeParameters().isEmpty() ? "" : "<>";
    }

    private MethodSpec inputs() {
        return factory("of", "Its twin, whose numbers are inputs: they get gradients.")
                .addStatement("$T.requireNonNull(plain, $S)", Objects.class, "plain: null is no object")
                .addStatement("return of(plain, $T.inputs())", RuntimeClasses.LIFT)
                .build();
    }

    private MethodSpec constants() {
        return factory("constant", "Its twin, whose numbers are constants, or null for null.")
                .addStatement("return of(plain, $T.constants())", RuntimeClasses.LIFT)
                .build();
    }

    private List<TypeVariableName> variables() {
        return isOfTwins
                ? List.of()
                : owner.getTypeParameters().stream().map(types::variable).toList();
    }

    private TypeName twin() {
        ClassName twin = types.companionOf(owner);
        if (isOfTwins) {
            return types.anyOf(twin, owner.getTypeParameters().size());
        }
        List<TypeVariableName> variables = variables();
        return variables.isEmpty() ? twin : ParameterizedTypeName.get(twin, variables.toArray(TypeName[]::new));
    }

    private MethodSpec.Builder factory(String name, String description) {
        MethodSpec.Builder factory = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addTypeVariables(variables())
                .addJavadoc("$L\n", description)
                .returns(twin())
                .addParameter(isOfTwins ? types.anyOf(owner) : types.plain(owner.asType()), "plain");
        return isPublic() ? factory.addModifiers(Modifier.PUBLIC) : factory;
    }

    /** Whether companions in other packages use it: those of subclasses too, where the class is a protected one inside another. */
    private boolean isPublic() {
        return owner.getModifiers().contains(Modifier.PUBLIC)
                || owner.getModifiers().contains(Modifier.PROTECTED)
                || owner.getKind().isInterface();
    }
}
