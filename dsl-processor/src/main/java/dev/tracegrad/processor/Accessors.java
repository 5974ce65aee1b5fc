package dev.tracegrad.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Private members that a companion uses: each is a handle behind a small private method of the member's own name. */
final class Accessors {
    private final TypeWriter types;
    private final Elements elements;
    private final Set<String> classes;
    private final Set<String> variables;
    private final Set<String> constants = new HashSet<>();
    private final Map<Element, MethodSpec> methods = new LinkedHashMap<>();
    private final Map<String, FieldSpec> fields = new LinkedHashMap<>();
    private final Map<Element, String> copies = new HashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();

    /** Names that a static method without parameters cannot have, since every class inherits them. */
    private static final List<String> OF_OBJECT =
            List.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /**
     * @param takenMethods the names of the companion's other methods
     * @param classes the names of classes, which a constant would hide
     * @param variables the names of variables, which would hide a handle
     */
    Accessors(
            TypeWriter types,
            Elements elements,
            List<String> takenMethods,
            Set<String> classes,
            Set<String> variables) {
        this.types = types;
        this.elements = elements;
        this.classes = classes;
        this.variables = variables;
        takenMethods.forEach(name -> taken.put(name, 1));
        OF_OBJECT.forEach(name -> taken.put(name, 1));
    }

    /** The call that reads a field of {@code receiver}, which is empty for a static one. */
    CodeBlock read(VariableElement field, CodeBlock receiver) {
        return CodeBlock.of("$N($L)", methods.computeIfAbsent(field, unused -> reader(field)), receiver);
    }

    /** The call of a method with its receiver, unless it is static, and its arguments. */
    CodeBlock call(ExecutableElement method, List<CodeBlock> arguments) {
        MethodSpec accessor = methods.computeIfAbsent(method, unused -> caller(method));
        return CodeBlock.of("$N($L)", accessor, CodeBlock.join(arguments, ", "));
    }

    /** Adds a constant under a name not yet used, {@code THIS_STYLE} for {@code thisStyle}, and answers that name. */
    String constant(TypeName type, String memberName, CodeBlock initializer) {
        String base = memberName.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        String name = base;
        for (int i = 2; classes.contains(name) || variables.contains(name) || !constants.add(name); i++) {
            name = base + "_" + i;
        }
        fields.put(
                name,
                FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(initializer)
                        .build());
        return name;
    }

    /** The name under which a private compile-time constant stands in the companion too. */
    String copy(VariableElement field) {
        return copies.computeIfAbsent(field, unused -> {
            String name = field.getSimpleName().toString();
            while (classes.contains(name) || !constants.add(name)) {
                name += "_";
            }
            String value = elements.getConstantExpression(field.getConstantValue());
            FieldSpec.Builder constant = FieldSpec.builder(
                    types.plain(field.asType()), name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
            fields.put(name, constant.initializer("$L", value).build());
            return name;
        });
    }

    void addTo(TypeSpec.Builder companion) {
        fields.values().forEach(companion::addField);
        methods.values().forEach(companion::addMethod);
    }

    private MethodSpec reader(VariableElement field) {
        TypeElement owner = (TypeElement) field.getEnclosingElement();
        boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
        String name = field.getSimpleName().toString();
        String handle = constant(
                RuntimeNames.VAR_HANDLE,
                name,
                CodeBlock.of(
                        "$T.$L($T.lookup(), $L, $S, $L)",
                        RuntimeNames.PRIVATE_MEMBERS,
                        isStatic ? "staticField" : "field",
                        RuntimeNames.METHOD_HANDLES,
                        types.classOf(owner.asType()),
                        name,
                        types.classOf(field.asType())));
        MethodSpec.Builder accessor = accessor(name, field, field.asType());
        if (!isStatic) {
            accessor.addParameter(types.plain(owner.asType()), "self");
        }
        return accessor.addStatement(
                        "return ($T) $N.get($L)", type(field, field.asType()), handle, isStatic ? "" : "self")
                .build();
    }

    private MethodSpec caller(ExecutableElement method) {
        method.getParameters()
                .forEach(parameter -> variables.add(parameter.getSimpleName().toString()));
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        String name = method.getSimpleName().toString();
        CodeBlock.Builder signature = CodeBlock.builder().add("$L", types.classOf(method.getReturnType()));
        CodeBlock.Builder arguments = CodeBlock.builder();
        MethodSpec.Builder accessor = accessor(name, method, method.getReturnType());
        method.getTypeParameters().forEach(parameter -> accessor.addTypeVariable(types.variable(parameter)));
        if (!isStatic) {
            String self = unused("self", method);
            accessor.addParameter(types.plain(owner.asType()), self);
            arguments.add(self);
        }
        for (VariableElement parameter : method.getParameters()) {
            signature.add(", $L", types.classOf(parameter.asType()));
            accessor.addParameter(
                    type(method, parameter.asType()), parameter.getSimpleName().toString());
            arguments.add(
                    arguments.isEmpty() ? "$N" : ", $N",
                    parameter.getSimpleName().toString());
        }
        String handle = constant(
                RuntimeNames.METHOD_HANDLE,
                name,
                CodeBlock.of(
                        "$T.$L($T.lookup(), $L, $S, $L)",
                        RuntimeNames.PRIVATE_MEMBERS,
                        isStatic ? "staticMethod" : "method",
                        RuntimeNames.METHOD_HANDLES,
                        types.classOf(owner.asType()),
                        name,
                        signature.build()));
        method.getThrownTypes().forEach(checked -> accessor.addException(types.nearest(checked)));
        accessor.varargs(method.isVarArgs());
        String thrown = unused("thrown", method);
        boolean isVoid = method.getReturnType().getKind() == TypeKind.VOID;
        CodeBlock invocation = CodeBlock.of("$N.invoke($L)", handle, arguments.build());
        return accessor.beginControlFlow("try")
                .addStatement(
                        isVoid
                                ? invocation
                                : CodeBlock.of("return ($T) $L", type(method, method.getReturnType()), invocation))
                .nextControlFlow("catch ($T $N)", Throwable.class, thrown)
                .addStatement("throw $T.sneakily($N)", RuntimeNames.PRIVATE_MEMBERS, thrown)
                .endControlFlow()
                .build();
    }

    private static String unused(String wanted, ExecutableElement method) {
        String name = wanted;
        for (VariableElement parameter : method.getParameters()) {
            name += parameter.getSimpleName().contentEquals(name) ? "_" : "";
        }
        return name;
    }

    /** The start of an accessor; what a handle gives is cast unchecked where the type has arguments. */
    private MethodSpec.Builder accessor(String memberName, Element member, TypeMirror result) {
        String name = memberName;
        while (taken.merge(name, 1, Integer::sum) > 1) {
            name += "_";
        }
        TypeName type = type(member, result);
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type);
        if (type instanceof ParameterizedTypeName || type instanceof TypeVariableName) {
            accessor.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "unchecked")
                    .build());
        }
        if (knowsTypeArguments(member)) {
            TypeElement owner = (TypeElement) member.getEnclosingElement();
            owner.getTypeParameters().forEach(parameter -> accessor.addTypeVariable(types.variable(parameter)));
        }
        return accessor;
    }

    /** A type in an accessor's signature, erased where the receiver cannot tell the class's type arguments. */
    private TypeName type(Element member, TypeMirror type) {
        TypeElement owner = (TypeElement) member.getEnclosingElement();
        return owner.getTypeParameters().isEmpty() || knowsTypeArguments(member)
                ? types.plain(type)
                : types.erased(type);
    }

    private boolean knowsTypeArguments(Element member) {
        TypeElement owner = (TypeElement) member.getEnclosingElement();
        return !member.getModifiers().contains(Modifier.STATIC)
                && types.plain(owner.asType()) instanceof ParameterizedTypeName;
    }
}
