package dev.tracegrad.processor.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Java's rules for the types of operators and conversions, as seen from one module (JLS chapters 5 and 15). */
public final class JavaTypes {
    private static final List<TypeKind> INTEGRAL =
            List.of(TypeKind.BYTE, TypeKind.SHORT, TypeKind.CHAR, TypeKind.INT, TypeKind.LONG);

    private final Types types;
    private final Elements elements;
    private final @Nullable ModuleElement module;
    private final Map<String, Optional<TypeElement>> named = new HashMap<>();

    public JavaTypes(Types types, Elements elements, @Nullable ModuleElement module) {
        this.types = types;
        this.elements = elements;
        this.module = module;
    }

    public Types types() {
        return types;
    }

    public Elements elements() {
        return elements;
    }

    /** The class of that canonical name, as the module sees it, or null. */
    public @Nullable TypeElement named(String canonicalName) {
        return named.computeIfAbsent(canonicalName, name -> Optional.ofNullable(find(name)))
                .orElse(null);
    }

    private @Nullable TypeElement find(String canonicalName) {
        return module == null ? elements.getTypeElement(canonicalName) : elements.getTypeElement(module, canonicalName);
    }

    public TypeMirror primitive(TypeKind kind) {
        return types.getPrimitiveType(kind);
    }

    public TypeMirror string() {
        return declared("java.lang.String");
    }

    public TypeMirror declared(String canonicalName) {
        TypeElement element = named(canonicalName);
        return element == null ? types.getNoType(TypeKind.NONE) : types.getDeclaredType(element);
    }

    public boolean isDouble(TypeMirror type) {
        return type.getKind() == TypeKind.DOUBLE;
    }

    public boolean isString(TypeMirror type) {
        return isClass(type, "java.lang.String");
    }

    public boolean isValue(TypeMirror type) {
        return isClass(type, RuntimeNames.VALUE);
    }

    /** What an array of arrays holds in the end; any other type itself. */
    public static TypeMirror elementOfAll(TypeMirror type) {
        return type instanceof ArrayType array ? elementOfAll(array.getComponentType()) : type;
    }

    /** A double, or an array of them, with a Value in place of each; any other type itself. */
    public TypeMirror onValue(TypeMirror type, TypeMirror value) {
        return type instanceof ArrayType array
                ? types.getArrayType(onValue(array.getComponentType(), value))
                : isDouble(type) ? value : type;
    }

    public boolean isArrayOfDouble(TypeMirror type) {
        return !isDouble(type) && isDouble(elementOfAll(type));
    }

    public static boolean isClass(TypeMirror type, String canonicalName) {
        return type.getKind() == TypeKind.DECLARED
                && ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .contentEquals(canonicalName);
    }

    public static boolean isObject(TypeMirror type) {
        return isClass(type, "java.lang.Object");
    }

    /** The erasure as a text, which is the same for the same type, however it is annotated. */
    public String erasedName(TypeMirror type) {
        TypeMirror erased = types.erasure(type);
        if (erased instanceof ArrayType array) {
            return erasedName(array.getComponentType()) + "[]";
        }
        return erased instanceof DeclaredType declared
                ? declared.asElement().toString()
                : erased.getKind().toString();
    }

    /** Whether a type variable stands in a type. */
    public static boolean mentions(TypeMirror type, TypeVariable variable) {
        if (type instanceof ArrayType array) {
            return mentions(array.getComponentType(), variable);
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() != null && mentions(wildcard.getExtendsBound(), variable)
                    || wildcard.getSuperBound() != null && mentions(wildcard.getSuperBound(), variable);
        }
        return type instanceof TypeVariable other
                ? other.asElement().equals(variable.asElement())
                : type instanceof DeclaredType declared
                        && (mentions(declared.getEnclosingType(), variable)
                                || declared.getTypeArguments().stream()
                                        .anyMatch(argument -> mentions(argument, variable)));
    }

    /** The class whose members an expression of this type has, or null where it has none. */
    public @Nullable TypeElement classOf(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            return (TypeElement) declared.asElement();
        }
        if (type instanceof TypeVariable variable) {
            return classOf(variable.getUpperBound());
        }
        if (type instanceof WildcardType wildcard) {
            TypeMirror bound = wildcard.getExtendsBound();
            return bound == null ? named("java.lang.Object") : classOf(bound);
        }
        if (type instanceof IntersectionType intersection) {
            return classOf(intersection.getBounds().get(0));
        }
        return type.getKind() == TypeKind.ARRAY ? named("java.lang.Object") : null;
    }

    /** Whether it is a type variable, or a type argument of it is one. */
    public static boolean isOpen(TypeMirror type) {
        if (type instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() != null && isOpen(wildcard.getExtendsBound())
                    || wildcard.getSuperBound() != null && isOpen(wildcard.getSuperBound());
        }
        return type.getKind() == TypeKind.TYPEVAR
                || type instanceof DeclaredType declared
                        && declared.getTypeArguments().stream().anyMatch(JavaTypes::isOpen);
    }

    /** Whether a type parameter has no bound. */
    public static boolean isFree(TypeParameterElement parameter) {
        return parameter.getBounds().stream().allMatch(JavaTypes::isObject);
    }

    public boolean isThrowable(TypeMirror type) {
        return types.isSubtype(types.erasure(type), declared("java.lang.Throwable"));
    }

    /** Whether an exception must be caught or declared. */
    public boolean isChecked(TypeMirror thrown) {
        return !types.isSubtype(thrown, declared("java.lang.RuntimeException"))
                && !types.isSubtype(thrown, declared("java.lang.Error"));
    }

    /** The primitive type of a box, any other type as it is. */
    public TypeMirror unboxed(TypeMirror type) {
        if (type instanceof TypeVariable variable) {
            return unboxed(variable.getUpperBound());
        }
        if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            return unboxed(wildcard.getExtendsBound());
        }
        if (type.getKind() == TypeKind.DECLARED) {
            try {
                return types.unboxedType(type);
            } catch (IllegalArgumentException notABox) {
                return type;
            }
        }
        return type;
    }

    public boolean isNumeric(TypeMirror type) {
        TypeKind kind = unboxed(type).getKind();
        return kind == TypeKind.DOUBLE || kind == TypeKind.FLOAT || INTEGRAL.contains(kind);
    }

    public boolean isBoolean(TypeMirror type) {
        return unboxed(type).getKind() == TypeKind.BOOLEAN;
    }

    /** Whether a conditional between them has a type of its own, also where another one is wanted (JLS 15.25). */
    public boolean isStandalone(TypeMirror a, TypeMirror b) {
        return isNumeric(a) && isNumeric(b) || isBoolean(a) && isBoolean(b);
    }

    /** Unary numeric promotion (JLS 5.6). */
    public TypeMirror promoted(TypeMirror type) {
        TypeMirror unboxed = unboxed(type);
        return switch (unboxed.getKind()) {
            case BYTE, SHORT, CHAR -> primitive(TypeKind.INT);
            default -> unboxed;
        };
    }

    /** Binary numeric promotion (JLS 5.6). */
    public TypeMirror promoted(TypeMirror left, TypeMirror right) {
        TypeKind a = promoted(left).getKind();
        TypeKind b = promoted(right).getKind();
        for (TypeKind kind : List.of(TypeKind.DOUBLE, TypeKind.FLOAT, TypeKind.LONG)) {
            if (a == kind || b == kind) {
                return primitive(kind);
            }
        }
        return primitive(TypeKind.INT);
    }

    public TypeMirror boxed(TypeMirror type) {
        return type.getKind().isPrimitive()
                ? types.boxedClass((PrimitiveType) type).asType()
                : type;
    }

    /** The type of the elements of an array or an {@code Iterable}, or null where it is neither. */
    public @Nullable TypeMirror elementOf(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return array.getComponentType();
        }
        TypeElement iterable = named("java.lang.Iterable");
        DeclaredType seen = iterable == null ? null : asSuper(type, iterable);
        if (seen == null) {
            return null;
        }
        if (seen.getTypeArguments().isEmpty()) {
            return declared("java.lang.Object");
        }
        return withoutWildcard(seen.getTypeArguments().get(0));
    }

    /** What an expression of a type argument's type is known to be: a wildcard's bound. */
    public TypeMirror withoutWildcard(TypeMirror type) {
        if (!(type instanceof WildcardType wildcard)) {
            return type;
        }
        TypeMirror bound = wildcard.getExtendsBound();
        return bound == null ? declared("java.lang.Object") : bound;
    }

    /** A type as that superclass or interface of it, or null if it is none. */
    public @Nullable DeclaredType asSuper(TypeMirror type, TypeElement target) {
        if (type instanceof DeclaredType declared && declared.asElement().equals(target)) {
            return declared;
        }
        if (type instanceof WildcardType) {
            return asSuper(withoutWildcard(type), target);
        }
        if (type.getKind() == TypeKind.DECLARED || type.getKind() == TypeKind.TYPEVAR) {
            for (TypeMirror parent : types.directSupertypes(type)) {
                DeclaredType found = asSuper(parent, target);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** A type as a class type whose members it has: a type variable is what its bound says. */
    public DeclaredType seenAs(TypeMirror type, TypeElement site) {
        if (type instanceof DeclaredType declared) {
            return new Wildcards(types).bounded(declared);
        }
        DeclaredType bound = type.getKind() == TypeKind.TYPEVAR ? asSuper(type, site) : null;
        return bound == null ? (DeclaredType) site.asType() : bound;
    }

    /** A type as the superclass or interface that declares a member which it has. */
    public DeclaredType seenIn(TypeMirror type, TypeElement owner) {
        DeclaredType found = asSuper(type, owner);
        return found == null ? seenAs(type, owner) : found;
    }

    /** The nearest superclass of the first type that all others have too. */
    public TypeMirror superclassOfAll(List<TypeMirror> all) {
        TypeMirror at = all.get(0);
        while (true) {
            TypeMirror candidate = at;
            TypeElement type = classOf(at);
            if (type == null || all.stream().allMatch(one -> types.isSubtype(one, candidate))) {
                return at;
            }
            at = type.getSuperclass();
        }
    }

    /** The package of an element. */
    public PackageElement packageOf(Element element) {
        return elements.getPackageOf(declared(element));
    }

    /** What the compiler knows of: the field for the method that gives its function. */
    private static Element declared(Element element) {
        return element instanceof FieldFunction function ? function.field() : element;
    }

    boolean sameModule(Element one, Element other) {
        return Objects.equals(elements.getModuleOf(declared(one)), elements.getModuleOf(declared(other)));
    }

    /** Whether a class is one of the JDK's. */
    public boolean isOfPlatform(Element element) {
        String name = outermost(element).getQualifiedName().toString();
        ModuleElement home = elements.getModuleOf(declared(element));
        String inModule = home == null ? "" : home.getQualifiedName().toString();
        return name.startsWith("java.") || inModule.startsWith("java.") || inModule.startsWith("jdk.");
    }

    /** How class files call a class: {@code a/B$C}. */
    public String internalName(TypeElement type) {
        return elements.getBinaryName(type).toString().replace('.', '/');
    }

    /** The class that class files call so; null for one without a name, and one that is not there. */
    public @Nullable TypeElement ofInternalName(String name) {
        return named(name.replace('/', '.').replace('$', '.'));
    }

    /** The class that lexically holds everything around an element; itself, if it is one that is not there. */
    public static TypeElement outermost(Element element) {
        TypeElement outermost = null;
        for (Element at = element; at != null; at = at.getEnclosingElement()) {
            outermost = at instanceof TypeElement type ? type : outermost;
        }
        return Objects.requireNonNull(outermost);
    }

    /** Whether a class has a type parameter with its own name, or with that of a class around it, which nobody can name there. */
    public static boolean hidesClassAround(TypeElement type) {
        return Stream.iterate((Element) type, at -> at instanceof TypeElement, Element::getEnclosingElement)
                .anyMatch(around -> type.getTypeParameters().stream()
                        .anyMatch(parameter -> parameter.getSimpleName().equals(around.getSimpleName())));
    }

    /** Whether the objects of a class have an enclosing instance. */
    public static boolean isInner(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement
                && type.getKind() == ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.STATIC);
    }

    /** The type parameters of a class and of the classes around its objects. */
    public static List<TypeParameterElement> typeParameters(TypeElement type) {
        List<TypeParameterElement> parameters = new ArrayList<>();
        if (isInner(type)) {
            parameters.addAll(typeParameters((TypeElement) type.getEnclosingElement()));
        }
        parameters.addAll(type.getTypeParameters());
        return parameters;
    }

    /** How many dimensions an array has; 0 for any other type. */
    public static int depth(TypeMirror type) {
        return type instanceof ArrayType array ? 1 + depth(array.getComponentType()) : 0;
    }

    public static boolean isArrayOfArrays(TypeMirror type) {
        return depth(type) > 1;
    }

    /** Whether it is {@code double[]}. */
    public static boolean isRow(TypeMirror type) {
        return type instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.DOUBLE;
    }
}
