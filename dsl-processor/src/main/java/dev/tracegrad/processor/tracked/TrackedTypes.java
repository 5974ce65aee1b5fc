package dev.tracegrad.processor.tracked;

import dev.tracegrad.processor.language.FunctionType;
import dev.tracegrad.processor.language.FunctionTypes;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Which types have a tracked form: {@code double}, whose form is {@code Value}, classes that have a twin, arrays of these,
 * and functions on them.
 */
public final class TrackedTypes {
    private static final Set<String> NUMBERLESS = Set.of(
            "java.lang.Boolean", "java.lang.Integer", "java.lang.Long", "java.lang.Character", "java.lang.String");

    /** Classes of the JDK that hold numbers, and say so only by their names. */
    private static final Set<String> OF_NUMBERS = Set.of("DoubleSummaryStatistics", "OfDouble");

    private final JavaTypes java;
    private final FunctionTypes functions;
    private final TwinTypes twins;
    private final TwinFunctions twinFunctions;
    private final TwinBounds bounds;
    private final Map<TypeElement, Boolean> ownFunctions = new HashMap<>();
    private final Map<TypeMirror, Boolean> references = new IdentityHashMap<>();
    private int searches;
    private Predicate<ExecutableElement> isImplemented = unused -> true;

    /** @param hasSource whether a class stands in a source file that is compiled and processed now */
    TrackedTypes(JavaTypes java, FunctionTypes functions, Predicate<TypeElement> hasSource, Along along) {
        this.java = java;
        this.functions = functions;
        this.twins = new TwinTypes(java, hasSource, along);
        this.twinFunctions = new TwinFunctions(java, functions, this, hasSource);
        this.bounds = new TwinBounds(this);
        twins.settle(this);
    }

    /** Whether a companion's signature has another type in place of this one. */
    public boolean isTracked(TypeMirror type) {
        return type.getKind() == TypeKind.DOUBLE || isReference(type);
    }

    /** Whether it is {@code double}, or its box. */
    public boolean isNumber(TypeMirror type) {
        return type.getKind() == TypeKind.DOUBLE || isBox(type);
    }

    /** Whether it is {@code java.lang.Double}, which a signature keeps, and which may be tracked inside a method. */
    public static boolean isBox(TypeMirror type) {
        return type instanceof DeclaredType declared
                && nameOf((TypeElement) declared.asElement()).equals("java.lang.Double");
    }

    /** Whether what a method gives, or changes if it gives nothing, could be made of numbers that it reads. */
    public static boolean couldHoldNumbers(TypeMirror result) {
        return switch (result.getKind()) {
            case BOOLEAN, BYTE, SHORT, CHAR, INT, LONG -> false;
            case DECLARED -> !NUMBERLESS.contains(nameOf((TypeElement) ((DeclaredType) result).asElement()));
            default -> true;
        };
    }

    /** Whether a method has nothing to do with numbers, as far as its signature tells, so that plain code can run it. */
    public boolean isPlain(ExecutableElement method) {
        return !couldHoldNumbers(method.getReturnType())
                && method.getParameters().stream().noneMatch(parameter -> isTracked(parameter.asType()));
    }

    /** Whether it is the type of objects that have a tracked form. */
    public boolean isReference(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            return false;
        }
        Boolean known = references.get(type);
        if (known == null) {
            known = isArray(type) || isTwin(type) || isFunction(type) || isContainer(type);
            if (searches == 0
                    && !twins.isSearching()
                    && !bounds.isSearching()) { // else it may rest on an answer that is not the last one
                references.put(type, known);
            }
        }
        return known;
    }

    /** Whether what has tracked form can be had as another type: a twin is no collection, although its class may be one. */
    public boolean isKept(TypeMirror type, TypeMirror wanted) {
        return isReference(wanted) && (!isTwin(type) || isTwin(wanted) || isFunction(wanted));
    }

    /** Whether it is a container of numbers, or of objects that have a tracked form. */
    public boolean isContainer(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) {
            return false;
        }
        TypeElement element = (TypeElement) declared.asElement();
        int content = Containers.content(declared);
        if (content < 0) {
            return Containers.isOfDouble(element);
        }
        TypeMirror held = declared.getTypeArguments().get(content);
        return Containers.isSet(element) ? isContainer(held) : isTrackedArgument(held);
    }

    /** Whether it has no tracked form, but is made of what has, as {@code Spliterator<Double>} or a set of numbers. */
    public boolean holdsWithoutForm(TypeMirror type) {
        return !isReference(type)
                && type instanceof DeclaredType declared
                && (OF_NUMBERS.contains(declared.asElement().getSimpleName().toString())
                        || declared.getTypeArguments().stream()
                                .anyMatch(one -> isTrackedArgument(one) || holdsWithoutForm(one)));
    }

    /** Whether it is {@code Double[]}, which keeps its form. */
    public static boolean isArrayOfBoxes(TypeMirror type) {
        return type instanceof ArrayType && isBox(JavaTypes.elementOfAll(type));
    }

    /** Whether it is {@code double[]}, an array of twins, functions or containers, or an array of such arrays. */
    public boolean isArray(TypeMirror type) {
        if (!(type instanceof ArrayType array)) {
            return false;
        }
        TypeMirror component = array.getComponentType();
        return component.getKind() == TypeKind.DOUBLE || isReference(component);
    }

    /** Whether it is a container of objects, which a copy of it holds too. */
    public boolean holdsReferences(TypeMirror type) {
        return isContainer(type)
                && type instanceof DeclaredType declared
                && Containers.content(declared) >= 0
                && !isBox(bound(declared.getTypeArguments().get(Containers.content(declared))));
    }

    /** Whether it is a container, or an array of containers, that holds nothing but boxes, in whichever container. */
    public boolean isOfBoxes(TypeMirror type) {
        TypeMirror element = JavaTypes.elementOfAll(type);
        TypeMirror content = Containers.contentOf(element);
        return isContainer(element) && (content == null || isBox(bound(content)) || isOfBoxes(bound(content)));
    }

    /** What is in an array or a container, in the innermost of them; the type itself, where it is neither. */
    public TypeMirror innermost(TypeMirror type) {
        TypeMirror content = type instanceof ArrayType array ? array.getComponentType() : Containers.contentOf(type);
        return content == null ? type : innermost(bound(content));
    }

    /** The upper bound of a wildcard; any other type itself. */
    private static TypeMirror bound(TypeMirror type) {
        TypeMirror bound = type instanceof WildcardType wildcard ? wildcard.getExtendsBound() : null;
        return bound == null ? type : bound;
    }

    /** Whether it is {@code double}, or an array whose innermost elements are. */
    public static boolean isArrayOfNumbers(TypeMirror type) {
        return JavaTypes.elementOfAll(type).getKind() == TypeKind.DOUBLE;
    }

    /** Whether it is a class that has a twin, or a type variable whose bound is one: {@code T extends Sub}. */
    public boolean isTwin(TypeMirror type) {
        return type instanceof TypeVariable variable
                ? bounds.isTwin((TypeParameterElement) variable.asElement())
                : type instanceof DeclaredType declared
                        && twins.hasTwin((TypeElement) declared.asElement())
                        && bounds.allow(declared);
    }

    /** What the objects of a class can be compared with by nature, if its twin can be compared with their twins; else null. */
    public @Nullable TypeMirror comparedWith(TypeElement type) {
        for (TypeMirror one : type.getInterfaces()) {
            boolean isOrdered = JavaTypes.isClass(one, "java.lang.Comparable")
                    && !((DeclaredType) one).getTypeArguments().isEmpty();
            if (isOrdered) {
                TypeMirror other = ((DeclaredType) one).getTypeArguments().get(0);
                return isTwin(other) && !(other instanceof TypeVariable) ? other : null;
            }
        }
        TypeElement parent = twins.superclass(type);
        return Stream.concat(Stream.ofNullable(parent), twins.interfaces(type).stream())
                .filter(twins::hasTwin)
                .flatMap(one -> Stream.ofNullable(comparedWith(one)))
                .findFirst()
                .orElse(null);
    }

    /** Whether it is a type parameter with a bound, which has a tracked form: what stands for it has that form too. */
    public boolean isTwinVariable(TypeParameterElement parameter) {
        return bounds.isTwin(parameter);
    }

    /** Whether what a type variable with a bound stands for, which has a twin, has tracked form everywhere in a type. */
    public boolean hasForm(TypeMirror type, TypeVariable variable) {
        return bounds.isTracked(type, type, variable);
    }

    /** Whether there is such a type variable in a type. */
    public boolean mentionsTwinVariable(TypeMirror type) {
        return type instanceof TypeVariable
                ? isTwin(type)
                : type instanceof ArrayType array && mentionsTwinVariable(array.getComponentType())
                        || type instanceof WildcardType wildcard
                                && Arrays.asList(wildcard.getExtendsBound(), wildcard.getSuperBound()).stream()
                                        .anyMatch(one -> one != null && mentionsTwinVariable(one))
                        || type instanceof DeclaredType declared
                                && declared.getTypeArguments().stream().anyMatch(this::mentionsTwinVariable);
    }

    TwinBounds bounds() {
        return bounds;
    }

    /** Whether a class has such type parameters. Its plain objects have no companions: they are in none of these bounds. */
    public boolean hasTwinVariables(TypeElement type) {
        return JavaTypes.typeParameters(type).stream().anyMatch(bounds::isTwin);
    }

    public TwinTypes twins() {
        return twins;
    }

    public TwinFunctions twinFunctions() {
        return twinFunctions;
    }

    /** Whether it is a functional interface that takes or gives something tracked. */
    public boolean isFunction(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) {
            return false;
        }
        TypeElement element = (TypeElement) declared.asElement();
        String name = nameOf(element);
        if (FunctionForm.isOfJdk(element)) {
            return FunctionForm.of(name) != null
                    || declared.getTypeArguments().stream().anyMatch(this::isTrackedArgument);
        }
        return !name.startsWith("java.") && isOwnFunction(element);
    }

    /** Whether it is an interface with one abstract method, be it on numbers or not. */
    boolean isFunctional(TypeElement type) {
        return functions.method((DeclaredType) type.asType()) != null;
    }

    /** Whether a copy in tracked form is as good as the plain object: a function's, whose companion it calls, and the like. */
    public boolean isLiftable(TypeMirror type) {
        return canLift(type) && (!isTwin(type) || twins.isImmutable(java.classOf(type)));
    }

    /** Whether there may be several copies of one object in tracked form, which are other objects. */
    public boolean mayBeCopied(TypeMirror type) {
        if (type instanceof TypeVariable) {
            return isTwin(type) && mayBeCopied(java.types().erasure(type));
        }
        boolean isInterface = isTwin(type) && java.classOf(type).getKind().isInterface();
        List<TypeElement> behind = isInterface ? twins.behind(java.classOf(type)) : List.of();
        return isLiftable(type) || behind == null || behind.stream().anyMatch(one -> isLiftable(one.asType()));
    }

    /** Whether the tracked form of a plain object or function can be made, as good as the plain one or not. */
    public boolean canLift(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)
                || declared.getTypeArguments().stream().anyMatch(this::isTrackedArgument)) {
            return false;
        }
        TypeElement element = (TypeElement) declared.asElement();
        return isTwin(type)
                ? twins.canBeLifted(element)
                : isFunction(type)
                        && !FunctionForm.isOfJdk(element)
                        && !isPrivate(element)
                        && isImplemented.test(functions.method(declared));
    }

    private static boolean isPrivate(Element type) {
        return type instanceof TypeElement
                && (type.getModifiers().contains(Modifier.PRIVATE) || isPrivate(type.getEnclosingElement()));
    }

    /** Tells which abstract methods are implemented by one that has a companion. */
    void settle(Predicate<ExecutableElement> implemented) {
        isImplemented = implemented;
    }

    /** Whether a call is that of the one method of a functional interface that has tracked form. */
    public boolean isCallOfFunction(Expression.Call call) {
        return call.receiver() != null && isMethodOfFunction(call.receiver().type(), call.method());
    }

    /** Whether a method is the one of a functional interface that has tracked form. */
    public boolean isMethodOfFunction(TypeMirror type, @Nullable ExecutableElement method) {
        FunctionType function = isFunction(type) ? functions.of(type) : null;
        return function != null && function.method().equals(method);
    }

    /** Whether an interface of the user's own has one abstract method, on numbers. */
    private boolean isOwnFunction(TypeElement type) {
        Boolean known = ownFunctions.get(type);
        if (known == null) {
            searches++;
            ownFunctions.put(type, false); // the answer to a method that takes its own interface
            FunctionType function = functions.of(type.asType());
            known = function != null
                    && type.getTypeParameters().stream().noneMatch(one -> isBoundBy(one, type)) // nor of its own kind
                    && function.method().getTypeParameters().isEmpty() // no lambda is a generic function
                    && (isTracked(function.result())
                            || function.parameters().stream().anyMatch(this::isTracked));
            ownFunctions.put(type, known);
            searches--;
        }
        return known;
    }

    /** Whether a type variable is bound by a class, as {@code T} is by {@code Shape} in {@code Shape<T extends Shape<T>>}. */
    private static boolean isBoundBy(TypeParameterElement variable, TypeElement type) {
        return variable.getBounds().stream()
                .anyMatch(bound -> bound instanceof DeclaredType declared
                        && declared.asElement().equals(type));
    }

    private static String nameOf(TypeElement type) {
        return type.getQualifiedName().toString();
    }

    /** Whether it has a tracked form as a type argument, where a box has one too. */
    public boolean isTrackedArgument(TypeMirror argument) {
        if (argument instanceof WildcardType wildcard) {
            TypeMirror upper = wildcard.getExtendsBound();
            TypeMirror lower = wildcard.getSuperBound();
            return upper != null && isTrackedArgument(upper) || lower != null && isTrackedArgument(lower);
        }
        return isNumber(argument) || isReference(argument);
    }
}
