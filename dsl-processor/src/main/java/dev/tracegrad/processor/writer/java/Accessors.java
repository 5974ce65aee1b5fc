package dev.tracegrad.processor.writer.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.Code;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.tracegrad.processor.language.ConstantName;
import dev.tracegrad.processor.language.FreshName;
import dev.tracegrad.processor.language.JavaTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Private members that a companion uses: each is a handle behind a small private method of the member's own name,
 * or {@code plainScaled} where {@code scaled} is a method on Values.
 *
 * <pre>
 * private double bias;         private static final VarHandle BIAS = PrivateMembers.field(LOOKUP, Neuron.class, "bias", double.class);
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
    private final Map<Element, String> hiddenClasses = new HashMap<>();
    private final Map<String, FieldSpec> fields = new LinkedHashMap<>();
    private final Map<Element, String> copies = new HashMap<>();
    private final Set<String> taken = new HashSet<>(OF_OBJECT);
    private final boolean isInterface;
    private @Nullable String lookup;

    private static final TypeName ANY_CLASS =
            ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class));

    /** Names that a static method without parameters cannot have, since every class inherits them. */
    private static final List<String> OF_OBJECT =
            List.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /**
     * @param takenMethods the names of the companion's other methods
     * @param classes the names of classes, which a constant would hide
     * @param variables the names of variables, which would hide a handle
     * @param isInterface whether the companion is one, where all that is static is public
     */
    public Accessors(
            TypeWriter types,
            Elements elements,
            List<String> takenMethods,
            Set<String> classes,
            Set<String> variables,
            boolean isInterface) {
        this.types = types;
        this.elements = elements;
        this.classes = classes;
        this.variables = variables;
        this.isInterface = isInterface;
        taken.addAll(takenMethods);
    }

    /** The call that reads a field of {@code receiver}, which is empty for a static one. */
    public Code read(VariableElement field, Code receiver) {
        return Code.of("$N($L)", methods.computeIfAbsent(field, unused -> reader(field)), receiver);
    }

    /** The call that writes a field of a receiver, unless it is static, and gives what it wrote. */
    public Code write(VariableElement field, List<Code> arguments) {
        MethodSpec accessor = setters.computeIfAbsent(field, unused -> setter(field));
        return Code.of("$N($L)", accessor, Code.join(arguments, ", "));
    }

    /** The call of a method with its receiver, unless it is static, and its arguments. */
    public Code call(ExecutableElement method, List<Code> arguments) {
        MethodSpec accessor = methods.computeIfAbsent(method, unused -> caller(method, null));
        return Code.of("$N($L)", accessor, Code.join(arguments, ", "));
    }

    /** The instance around an object of an inner class. */
    public Code outer(TypeElement inner, TypeElement outer, Code object) {
        MethodSpec accessor = outers.computeIfAbsent(inner, unused -> outerReader(inner, outer));
        return Code.of("$N($L)", accessor, object);
    }

    private MethodSpec outerReader(TypeElement inner, TypeElement outer) {
        String name = Character.toLowerCase(outer.getSimpleName().charAt(0))
                + outer.getSimpleName().toString().substring(1);
        String handle = constant(
                HandleClasses.VAR_HANDLE,
                name,
                Code.of(
                        "$T.outer($L, $L, $L)",
                        HandleClasses.PRIVATE_MEMBERS,
                        lookup(),
                        classOf(inner.asType()),
                        classOf(outer.asType())));
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
    public Code callSuper(ExecutableElement method, TypeElement from, List<Code> arguments) {
        MethodSpec accessor = superMethods.computeIfAbsent(method, unused -> caller(method, from));
        return Code.of("$N($L)", accessor, Code.join(arguments, ", "));
    }

    /** The lookup of the companion: a constant, but for an interface, where it would be everybody's. */
    public Code lookup() {
        if (isInterface) {
            return Code.of("$T.lookup()", HandleClasses.METHOD_HANDLES);
        }
        if (lookup == null) {
            lookup = constant(HandleClasses.LOOKUP, "lookup", Code.of("$T.lookup()", HandleClasses.METHOD_HANDLES));
        }
        return Code.of("$N", lookup);
    }

    /** An expression for the {@code Class} of a type: a constant where it must be looked up by name. */
    public Code classOf(TypeMirror type) {
        return types.classOf(type, hidden -> Code.of("$N", hiddenClasses.computeIfAbsent(hidden, this::hiddenClass)));
    }

    private String hiddenClass(Element type) {
        return constant(ANY_CLASS, type.getSimpleName() + "Class", types.lookedUp((TypeElement) type, lookup()));
    }

    /** Adds a constant under a name not yet used, {@code THIS_STYLE} for {@code thisStyle}, and answers that name. */
    public String constant(TypeName type, String memberName, Code initializer) {
        String base = ConstantName.of(memberName);
        String name = base;
        for (int i = 2; classes.contains(name) || variables.contains(name) || !constants.add(name); i++) {
            name = base + "_" + i;
        }
        return added(type, name, initializer);
    }

    private String added(TypeName type, String name, Code initializer) {
        Modifier access = isInterface ? Modifier.PUBLIC : Modifier.PRIVATE; // as all constants of interfaces are
        FieldSpec.Builder field = FieldSpec.builder(type, name, access, Modifier.STATIC, Modifier.FINAL);
        fields.put(name, field.initializer(initializer.block()).build());
        return name;
    }

    /** The name under which a compile-time constant that is private, or no static field, stands in the companion too. */
    public String copy(VariableElement field) {
        return copies.computeIfAbsent(field, unused -> {
            String name = FreshName.of(
                    field.getSimpleName().toString(),
                    any -> classes.contains(any) || variables.contains(any) || !constants.add(any));
            String value = elements.getConstantExpression(field.getConstantValue());
            return added(types.plain(field.asType()), name, Code.of("$L", value));
        });
    }

    public void addTo(TypeSpec.Builder companion) {
        fields.values().forEach(companion::addField);
        methods.values().forEach(companion::addMethod);
        setters.values().forEach(companion::addMethod);
        superMethods.values().forEach(companion::addMethod);
        outers.values().forEach(companion::addMethod);
    }

    private String handle(VariableElement field) {
        return handles.computeIfAbsent(field, unused -> {
            boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
            String name = field.getSimpleName().toString();
            Code found = Code.of(
                    "$T.$L($L, $L, $S, $L)",
                    HandleClasses.PRIVATE_MEMBERS,
                    isStatic ? "staticField" : "field",
                    lookup(),
                    classOf(field.getEnclosingElement().asType()),
                    name,
                    classOf(field.asType()));
            return constant(HandleClasses.VAR_HANDLE, name, found);
        });
    }

    private MethodSpec setter(VariableElement field) {
        TypeElement owner = (TypeElement) field.getEnclosingElement();
        boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
        String name = field.getSimpleName().toString();
        String setName = "set" + capitalized(name);
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
                : superOf == null ? method.getSimpleName().toString() : "super" + capitalized(method.getSimpleName());
        TypeMirror result = isConstructor ? owner.asType() : method.getReturnType();
        List<Code> signature = new ArrayList<>();
        Code.Builder arguments = Code.builder();
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
            signature.add(classOf(outer.asType()));
            accessor.addParameter(types.plain(outer.asType()), self);
            arguments.add(self);
        }
        for (VariableElement parameter : method.getParameters()) {
            signature.add(classOf(parameter.asType()));
            accessor.addParameter(
                    type(method, parameter.asType()), parameter.getSimpleName().toString());
            arguments
                    .add(arguments.isEmpty() ? "" : ", ")
                    .add(SpreadArray.passed(method, parameter, types, this::classOf));
        }
        Code found = lookup(method, superOf, signature);
        String handle = constant(
                HandleClasses.METHOD_HANDLE,
                name,
                SpreadArray.isIn(method, types) ? Code.of("$L.asFixedArity()", found) : found);
        method.getThrownTypes().forEach(checked -> accessor.addException(types.nearest(checked)));
        accessor.varargs(method.isVarArgs());
        String thrown = unused("thrown", method);
        Code invocation = Code.of("$N.invoke($L)", handle, arguments.build());
        return accessor.beginControlFlow("try")
                .addStatement(
                        "$L",
                        result.getKind() == TypeKind.VOID
                                ? invocation.block()
                                : Code.of("return ($T) $L", type(method, result), invocation)
                                        .block())
                .nextControlFlow("catch ($T $N)", Throwable.class, thrown)
                .addStatement("throw $T.sneakily($N)", HandleClasses.PRIVATE_MEMBERS, thrown)
                .endControlFlow()
                .build();
    }

    /** The lookup of a method's handle, which depends on how Java would call it. */
    private Code lookup(ExecutableElement method, @Nullable TypeElement superOf, List<Code> parameters) {
        Code owner = classOf(method.getEnclosingElement().asType());
        List<Code> all = new ArrayList<>(parameters);
        if (method.getKind() == ElementKind.CONSTRUCTOR) {
            all.add(0, owner);
            return lookup("constructor", all);
        }
        all.addAll(0, List.of(owner, Code.of("$S", method.getSimpleName()), classOf(method.getReturnType())));
        if (superOf != null) {
            all.add(0, classOf(superOf.asType()));
            return lookup("superMethod", all);
        }
        return lookup(method.getModifiers().contains(Modifier.STATIC) ? "staticMethod" : "method", all);
    }

    private Code lookup(String kind, List<Code> arguments) {
        return Code.of("$T.$L($L, $L)", HandleClasses.PRIVATE_MEMBERS, kind, lookup(), Code.join(arguments, ", "));
    }

    private static String unused(String wanted, ExecutableElement method) {
        return FreshName.of(
                wanted,
                name -> method.getParameters().stream()
                        .anyMatch(parameter -> parameter.getSimpleName().contentEquals(name)));
    }

    /** The start of an accessor; what a handle gives is cast, unchecked where the type has arguments. */
    private MethodSpec.Builder accessor(String memberName, Element member, TypeMirror result, boolean casts) {
        String name = uniqueName(memberName);
        TypeName type = type(member, result);
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type);
        TypeName element = type;
        while (element instanceof ArrayTypeName array) {
            element = array.componentType();
        }
        if (casts && (element instanceof ParameterizedTypeName || element instanceof TypeVariableName)) {
            accessor.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "unchecked")
                    .build());
        } else if (isRaw(member, result)) {
            accessor.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "rawtypes")
                    .build());
        }
        if (knowsTypeArguments(member)) {
            TypeElement owner = (TypeElement) member.getEnclosingElement();
            JavaTypes.typeParameters(owner).forEach(parameter -> accessor.addTypeVariable(types.variable(parameter)));
        }
        return accessor;
    }

    /** The name, or {@code plainScaled} where {@code scaled} is a method on Values. */
    private String uniqueName(String wanted) {
        return taken.add(wanted) ? wanted : FreshName.of("plain" + capitalized(wanted), name -> !taken.add(name));
    }

    private static String capitalized(CharSequence name) {
        return Character.toUpperCase(name.charAt(0)) + name.toString().substring(1);
    }

    /** A type in an accessor's signature, erased where the receiver cannot tell the class's type arguments. */
    private TypeName type(Element member, TypeMirror type) {
        TypeElement owner = (TypeElement) member.getEnclosingElement();
        return JavaTypes.typeParameters(owner).isEmpty() || knowsTypeArguments(member)
                ? types.plain(type)
                : types.erased(type);
    }

    /** Whether generic classes stand without type arguments in an accessor's signature. */
    private boolean isRaw(Element member, TypeMirror result) {
        List<? extends VariableElement> parameters =
                member instanceof ExecutableElement method ? method.getParameters() : List.of();
        return Stream.concat(Stream.of(result), parameters.stream().map(VariableElement::asType))
                .map(JavaTypes::elementOfAll)
                .anyMatch(type -> type instanceof DeclaredType && erases(member, type));
    }

    /** Whether an accessor of a member gives an erased type, since the receiver cannot tell the class's type arguments. */
    public boolean erases(Element member, TypeMirror type) {
        TypeElement owner = (TypeElement) member.getEnclosingElement();
        return !JavaTypes.typeParameters(owner).isEmpty()
                && !knowsTypeArguments(member)
                && !types.erased(type).equals(types.plain(type));
    }

    private boolean knowsTypeArguments(Element member) {
        TypeElement owner = (TypeElement) member.getEnclosingElement();
        return !member.getModifiers().contains(Modifier.STATIC)
                && types.plain(owner.asType()) instanceof ParameterizedTypeName;
    }
}
