package dev.tracegrad.processor.writer.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.tracegrad.processor.language.ConstantName;
import dev.tracegrad.processor.language.JavaTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Private members that a companion uses: each is a handle behind a small private method of the member's own name.
 *
 * <pre>
 * private double bias;         private static final VarHandle BIAS = PrivateMembers.field(..., Neuron.class, "bias", double.class);
 *
 * neuron.bias                  bias(neuron)
 * neuron.bias = 2              setBias(neuron, 2)
 *                              private static double bias(Neuron self) {
 *                                  return (double) BIAS.get(self);
 *                              }
 * </pre>
 */
public final class Accessors {
    private final TypeWriter types;
    private final Elements elements;
    private final Set<String> classes;
    private final Set<String> variables;
    private final Set<String> constants = new HashSet<>();
    private final Map<Element, MethodSpec> methods = new LinkedHashMap<>();
    private final Map<Element, MethodSpec> superMethods = new LinkedHashMap<>();
    private final Map<Element, MethodSpec> outers = new LinkedHashMap<>();
    private final Map<Element, MethodSpec> setters = new LinkedHashMap<>();
    private final Map<Element, String> handles = new HashMap<>();
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
    public Accessors(
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
    public CodeBlock read(VariableElement field, CodeBlock receiver) {
        return CodeBlock.of("$N($L)", methods.computeIfAbsent(field, unused -> reader(field)), receiver);
    }

    /** The call that writes a field of a receiver, unless it is static, and gives what it wrote. */
    public CodeBlock write(VariableElement field, List<CodeBlock> arguments) {
        MethodSpec accessor = setters.computeIfAbsent(field, unused -> setter(field));
        return CodeBlock.of("$N($L)", accessor, CodeBlock.join(arguments, ", "));
    }

    /** The call of a method with its receiver, unless it is static, and its arguments. */
    public CodeBlock call(ExecutableElement method, List<CodeBlock> arguments) {
        MethodSpec accessor = methods.computeIfAbsent(method, unused -> caller(method, null));
        return CodeBlock.of("$N($L)", accessor, CodeBlock.join(arguments, ", "));
    }

    /** The instance around an object of an inner class. */
    public CodeBlock outer(TypeElement inner, TypeElement outer, CodeBlock object) {
        MethodSpec accessor = outers.computeIfAbsent(inner, unused -> outerReader(inner, outer));
        return CodeBlock.of("$N($L)", accessor, object);
    }

    private MethodSpec outerReader(TypeElement inner, TypeElement outer) {
        String name = Character.toLowerCase(outer.getSimpleName().charAt(0))
                + outer.getSimpleName().toString().substring(1);
        String handle = constant(
                HandleClasses.VAR_HANDLE,
                name,
                CodeBlock.of(
                        "$T.outer($T.lookup(), $L, $L)",
                        HandleClasses.PRIVATE_MEMBERS,
                        HandleClasses.METHOD_HANDLES,
                        types.classOf(inner.asType()),
                        types.classOf(outer.asType())));
        TypeName type = types.isWidened(outer.asType()) ? types.plain(outer.asType()) : types.anyOf(outer);
        return MethodSpec.methodBuilder(uniqueName("around" + inner.getSimpleName()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type)
                .addParameter(
                        types.isWidened(inner.asType()) ? types.plain(inner.asType()) : types.anyOf(inner), "self")
                .addStatement("return ($T) $N.get(self)", type, handle)
                .build();
    }

    /** The call of a superclass's own method with its receiver and arguments, as {@code super.method()} inside a class. */
    public CodeBlock callSuper(ExecutableElement method, TypeElement from, List<CodeBlock> arguments) {
        MethodSpec accessor = superMethods.computeIfAbsent(method, unused -> caller(method, from));
        return CodeBlock.of("$N($L)", accessor, CodeBlock.join(arguments, ", "));
    }

    /** Adds a constant under a name not yet used, {@code THIS_STYLE} for {@code thisStyle}, and answers that name. */
    public String constant(TypeName type, String memberName, CodeBlock initializer) {
        String base = ConstantName.of(memberName);
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
    public String copy(VariableElement field) {
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

    public void addTo(TypeSpec.Builder companion, boolean isInterface) {
        fields.values().forEach(field -> companion.addField(isInterface ? opened(field) : field));
        methods.values().forEach(companion::addMethod);
        setters.values().forEach(companion::addMethod);
        superMethods.values().forEach(companion::addMethod);
        outers.values().forEach(companion::addMethod);
    }

    /** A constant of an interface, where all are public. */
    private static FieldSpec opened(FieldSpec field) {
        return FieldSpec.builder(field.type(), field.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(field.initializer())
                .build();
    }

    private String handle(VariableElement field) {
        return handles.computeIfAbsent(field, unused -> {
            boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
            String name = field.getSimpleName().toString();
            CodeBlock found = CodeBlock.of(
                    "$T.$L($T.lookup(), $L, $S, $L)",
                    HandleClasses.PRIVATE_MEMBERS,
                    isStatic ? "staticField" : "field",
                    HandleClasses.METHOD_HANDLES,
                    types.classOf(field.getEnclosingElement().asType()),
                    name,
                    types.classOf(field.asType()));
            return constant(HandleClasses.VAR_HANDLE, name, found);
        });
    }

    private MethodSpec setter(VariableElement field) {
        TypeElement owner = (TypeElement) field.getEnclosingElement();
        boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
        String name = field.getSimpleName().toString();
        String setName = "set" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        MethodSpec.Builder accessor = accessor(setName, field, field.asType(), false);
        if (!isStatic) {
            accessor.addParameter(types.plain(owner.asType()), "self");
        }
        return accessor.addParameter(type(field, field.asType()), "value")
                .addStatement("$N.set($L)", handle(field), isStatic ? "value" : "self, value")
                .addStatement("return value")
                .build();
    }

    private MethodSpec reader(VariableElement field) {
        TypeElement owner = (TypeElement) field.getEnclosingElement();
        boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
        String name = field.getSimpleName().toString();
        MethodSpec.Builder accessor = accessor(name, field, field.asType(), true);
        if (!isStatic) {
            accessor.addParameter(types.plain(owner.asType()), "self");
        }
        return accessor.addStatement(
                        "return ($T) $N.get($L)", type(field, field.asType()), handle(field), isStatic ? "" : "self")
                .build();
    }

    private MethodSpec caller(ExecutableElement method, @Nullable TypeElement superOf) {
        method.getParameters()
                .forEach(parameter -> variables.add(parameter.getSimpleName().toString()));
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        boolean isConstructor = method.getKind() == ElementKind.CONSTRUCTOR;
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        String name = isConstructor
                ? "new" + owner.getSimpleName()
                : superOf == null ? method.getSimpleName().toString() : "super_" + method.getSimpleName();
        TypeMirror result = isConstructor ? owner.asType() : method.getReturnType();
        List<CodeBlock> signature = new ArrayList<>();
        CodeBlock.Builder arguments = CodeBlock.builder();
        MethodSpec.Builder accessor = accessor(name, method, result, true);
        method.getTypeParameters().forEach(parameter -> accessor.addTypeVariable(types.variable(parameter)));
        if (!isStatic && !isConstructor) {
            String self = unused("self", method);
            accessor.addParameter(types.plain((superOf == null ? owner : superOf).asType()), self);
            arguments.add(self);
        }
        if (isConstructor && JavaTypes.isInner(owner)) {
            TypeElement outer = (TypeElement) owner.getEnclosingElement();
            String self = unused("outer", method);
            signature.add(types.classOf(outer.asType()));
            accessor.addParameter(types.plain(outer.asType()), self);
            arguments.add(self);
        }
        for (VariableElement parameter : method.getParameters()) {
            signature.add(types.classOf(parameter.asType()));
            accessor.addParameter(
                    type(method, parameter.asType()), parameter.getSimpleName().toString());
            arguments.add(
                    arguments.isEmpty() ? "$N" : ", $N",
                    parameter.getSimpleName().toString());
        }
        String handle = constant(HandleClasses.METHOD_HANDLE, name, lookup(method, superOf, signature));
        method.getThrownTypes().forEach(checked -> accessor.addException(types.nearest(checked)));
        accessor.varargs(method.isVarArgs());
        String thrown = unused("thrown", method);
        CodeBlock invocation = CodeBlock.of("$N.invoke($L)", handle, arguments.build());
        return accessor.beginControlFlow("try")
                .addStatement(
                        result.getKind() == TypeKind.VOID
                                ? invocation
                                : CodeBlock.of("return ($T) $L", type(method, result), invocation))
                .nextControlFlow("catch ($T $N)", Throwable.class, thrown)
                .addStatement("throw $T.sneakily($N)", HandleClasses.PRIVATE_MEMBERS, thrown)
                .endControlFlow()
                .build();
    }

    /** The lookup of a method's handle, which depends on how Java would call it. */
    private CodeBlock lookup(ExecutableElement method, @Nullable TypeElement superOf, List<CodeBlock> parameters) {
        CodeBlock owner = types.classOf(method.getEnclosingElement().asType());
        List<CodeBlock> all = new ArrayList<>(parameters);
        if (method.getKind() == ElementKind.CONSTRUCTOR) {
            all.add(0, owner);
            return lookup("constructor", all);
        }
        all.addAll(
                0, List.of(owner, CodeBlock.of("$S", method.getSimpleName()), types.classOf(method.getReturnType())));
        if (superOf != null) {
            all.add(0, types.classOf(superOf.asType()));
            return lookup("superMethod", all);
        }
        return lookup(method.getModifiers().contains(Modifier.STATIC) ? "staticMethod" : "method", all);
    }

    private static CodeBlock lookup(String kind, List<CodeBlock> arguments) {
        return CodeBlock.of(
                "$T.$L($T.lookup(), $L)",
                HandleClasses.PRIVATE_MEMBERS,
                kind,
                HandleClasses.METHOD_HANDLES,
                CodeBlock.join(arguments, ", "));
    }

    private static String unused(String wanted, ExecutableElement method) {
        String name = wanted;
        for (VariableElement parameter : method.getParameters()) {
            name += parameter.getSimpleName().contentEquals(name) ? "_" : "";
        }
        return name;
    }

    /** The start of an accessor; what a handle gives is cast, unchecked where the type has arguments. */
    private MethodSpec.Builder accessor(String memberName, Element member, TypeMirror result, boolean casts) {
        String name = uniqueName(memberName);
        TypeName type = type(member, result);
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type);
        if (casts && (type instanceof ParameterizedTypeName || type instanceof TypeVariableName)) {
            accessor.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "unchecked")
                    .build());
        }
        if (knowsTypeArguments(member)) {
            TypeElement owner = (TypeElement) member.getEnclosingElement();
            JavaTypes.typeParameters(owner).forEach(parameter -> accessor.addTypeVariable(types.variable(parameter)));
        }
        return accessor;
    }

    private String uniqueName(String wanted) {
        String name = wanted;
        while (taken.merge(name, 1, Integer::sum) > 1) {
            name += "_";
        }
        return name;
    }

    /** A type in an accessor's signature, erased where the receiver cannot tell the class's type arguments. */
    private TypeName type(Element member, TypeMirror type) {
        TypeElement owner = (TypeElement) member.getEnclosingElement();
        return JavaTypes.typeParameters(owner).isEmpty() || knowsTypeArguments(member)
                ? types.plain(type)
                : types.erased(type);
    }

    private boolean knowsTypeArguments(Element member) {
        TypeElement owner = (TypeElement) member.getEnclosingElement();
        return !member.getModifiers().contains(Modifier.STATIC)
                && types.plain(owner.asType()) instanceof ParameterizedTypeName;
    }
}
