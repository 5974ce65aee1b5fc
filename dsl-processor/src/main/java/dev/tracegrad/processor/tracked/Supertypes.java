package dev.tracegrad.processor.tracked;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * What the supertypes of a class are to its twin.
 *
 * <pre>
 * class Velocity implements Filter&lt;Estimate, String&gt;       VelocityTraced implements FilterTraced&lt;EstimateTraced, String&gt;
 * class Scale implements Norm&lt;Double&gt;                      no twin: its methods keep Double, and a NormTraced has Value
 * class Round extends Shape, which has no numbers          RoundTraced extends Shape
 * </pre>
 */
record Supertypes(TwinTypes twins, JavaTypes java) {
    /** Whether the twin of a class or interface can have the twins of those that it names as its supertypes. */
    boolean fit(TypeElement type) {
        TypeElement parent = twins.parent(type);
        return (parent == null
                        || (twins.hasTwin(parent)
                                ? isSupertype(type.getSuperclass())
                                : isInherited(type, parent) || isStateless(parent)))
                && type.getInterfaces().stream().allMatch(one -> !twins.hasTwin(java.classOf(one)) || isSupertype(one))
                && otherwiseAbove(type) == null;
    }

    /** A method of a class that gives what has a tracked form, where one that it overrides in a twin gives a plain object; or null. */
    @Nullable
    ExecutableElement otherwiseAbove(TypeElement type) {
        return forSubclasses(type)
                .filter(method -> !givesAsAbove(type, method))
                .findFirst()
                .orElse(null);
    }

    /** Whether what a method gives in tracked form could be given for each method that it overrides in a twin. */
    private boolean givesAsAbove(TypeElement type, ExecutableElement method) {
        return !twins.isTracked(method.getReturnType())
                || twinsAbove(type)
                        .flatMap(Supertypes::forSubclasses)
                        .filter(above -> above.getSimpleName().equals(method.getSimpleName())
                                && java.elements().overrides(method, above, type))
                        .map(above -> (ExecutableType) java.types().asMemberOf((DeclaredType) type.asType(), above))
                        .allMatch(above -> twins.isTracked(above.getReturnType())
                                || isPlainAbove(method.getReturnType(), above.getReturnType()));
    }

    private static Stream<ExecutableElement> forSubclasses(TypeElement type) {
        return Members.methods(type).stream().filter(Supertypes::isForSubclasses);
    }

    private static boolean isForSubclasses(ExecutableElement method) {
        return !method.getModifiers().contains(Modifier.PRIVATE)
                && !method.getModifiers().contains(Modifier.STATIC);
    }

    private Stream<TypeElement> twinsAbove(TypeElement type) {
        return Stream.concat(
                        Stream.ofNullable(twins.parent(type)).filter(twins::hasTwin), twins.interfaces(type).stream())
                .flatMap(above -> Stream.concat(Stream.of(above), twinsAbove(above)));
    }

    /** Whether the tracked form of a type is a subtype of a plain one: of any object, or of a superclass that has no twin. */
    private boolean isPlainAbove(TypeMirror tracked, TypeMirror plain) {
        if (JavaTypes.isObject(plain) || !twins.isTwin(tracked)) {
            return JavaTypes.isObject(plain);
        }
        TypeElement at = java.classOf(tracked);
        while (at != null && twins.hasTwin(at)) {
            at = twins.superclass(at);
        }
        return at != null
                && java.types()
                        .isSubtype(
                                java.types().erasure(at.asType()), java.types().erasure(plain));
    }

    /**
     * Whether a type can be a supertype of a twin: not one of boxes, which signatures keep, nor a raw one, whose methods take
     * any object.
     */
    private boolean isSupertype(TypeMirror type) {
        List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
        return twins.isTwin(type)
                && arguments.size() == java.classOf(type).getTypeParameters().size()
                && arguments.stream().noneMatch(TrackedTypes::isBox)
                && forSubclasses(java.classOf(type)).allMatch(method -> isKept((DeclaredType) type, method));
    }

    /** Whether what a class gives for a type parameter has the same form in a method's signature as what that stands for there. */
    private boolean isKept(DeclaredType type, ExecutableElement method) {
        ExecutableType seen = (ExecutableType) java.types().asMemberOf(type, method);
        return isKept(type, method.getReturnType(), seen.getReturnType())
                && IntStream.range(0, seen.getParameterTypes().size())
                        .allMatch(i -> isKept(
                                type,
                                method.getParameters().get(i).asType(),
                                seen.getParameterTypes().get(i)));
    }

    private boolean isKept(DeclaredType type, TypeMirror declared, TypeMirror seen) {
        List<? extends TypeParameterElement> parameters = java.classOf(type).getTypeParameters();
        return IntStream.range(0, parameters.size())
                .filter(i -> twins.isTrackedArgument(type.getTypeArguments().get(i)))
                .mapToObj(i -> (TypeVariable) parameters.get(i).asType())
                .allMatch(one -> twins.isTrackedIn(declared, seen, one));
    }

    /** Whether a twin can have a class that has no twin as its superclass. */
    boolean isInherited(TypeElement type, TypeElement parent) {
        return !isPrivate(parent) && isWithoutNumbers(type);
    }

    private static boolean isPrivate(Element type) {
        return type instanceof TypeElement
                && (type.getModifiers().contains(Modifier.PRIVATE) || isPrivate(type.getEnclosingElement()));
    }

    /** Whether a class and its superclasses have neither instance fields nor constructors with parameters. */
    boolean isStateless(TypeElement type) {
        for (@Nullable TypeElement at = type; at != null; at = twins.parent(at)) {
            boolean takesSomething = Members.constructors(at).stream()
                    .anyMatch(constructor -> !constructor.getParameters().isEmpty());
            if (takesSomething || !TwinTypes.allFields(at).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the superclasses of a class have nothing that its twin would have in another form. */
    private boolean isWithoutNumbers(TypeElement type) {
        DeclaredType seen = (DeclaredType) type.asType();
        for (@Nullable TypeElement at = twins.parent(type); at != null; at = twins.parent(at)) {
            if (!twins.fields(at).isEmpty()) {
                return false;
            }
        }
        TypeElement parent = twins.parent(type);
        return parent == null || !hasMethodsOnNumbers(parent, seen);
    }

    /** Whether what a class has for its subclasses takes or gives something that has a tracked form. */
    boolean hasMethodsOnNumbers(TypeElement type) {
        return hasMethodsOnNumbers(type, (DeclaredType) type.asType());
    }

    private boolean hasMethodsOnNumbers(TypeElement type, DeclaredType seen) {
        return ElementFilter.methodsIn(java.elements().getAllMembers(type)).stream()
                .filter(Supertypes::isForSubclasses)
                .anyMatch(method -> mentionsNumbers(seen, method));
    }

    /** Whether a method, as a class has it from a superclass, takes or gives something that has a tracked form. */
    private boolean mentionsNumbers(DeclaredType seen, ExecutableElement method) {
        ExecutableType type = (ExecutableType) java.types().asMemberOf(seen, method);
        return twins.isTracked(type.getReturnType())
                || type.getParameterTypes().stream().anyMatch(twins::isTracked);
    }
}
