package dev.tracegrad.processor.tracked;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.language.RuntimeNames;
import dev.tracegrad.processor.model.CompanionNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * The classes whose companion is also their twin: an object with a Value in place of each double. An annotated class or
 * record that has fields of a tracked type is one, if its superclass is one too, or has nothing to do with numbers. An
 * annotated interface is one if all classes in source are that implement it; these need no fields of their own then. So is an abstract
 * class without numbers in its fields.
 */
public final class TwinTypes {
    /** The methods of Object that mean the same on a twin. */
    private static final Set<String> OF_EVERY_TWIN = Set.of("getClass", "wait", "notify", "notifyAll");

    private final JavaTypes java;
    private final Predicate<TypeElement> hasSource;
    private final Along along;
    private final Implementers implementers;
    private final Supertypes supertypes;
    private final Map<TypeElement, Optional<Boolean>> known = new HashMap<>();
    private @Nullable TrackedTypes types;
    private Predicate<VariableElement> holdsOwnCopy = unused -> false;
    private int searches;

    /** @param hasSource whether a class stands in a source file that is compiled and processed now */
    TwinTypes(JavaTypes java, Predicate<TypeElement> hasSource, Along along) {
        this.java = java;
        this.along = along;
        this.hasSource = hasSource;
        this.implementers = new Implementers(java);
        this.supertypes = new Supertypes(this, java);
    }

    Supertypes supertypes() {
        return supertypes;
    }

    Implementers implementers() {
        return implementers;
    }

    /** Tells which other types are tracked; these ask about twins in turn. */
    void settle(TrackedTypes tracked) {
        types = tracked;
    }

    /** Tells which final fields hold a list that is never changed, whatever made their object. */
    public void settle(Predicate<VariableElement> holdsCopy) {
        holdsOwnCopy = holdsCopy;
    }

    /** Whether it is found out just now which classes have twins, so that an answer may not be the last one. */
    boolean isSearching() {
        return searches > 0;
    }

    /** Whether a class has a twin. */
    boolean hasTwin(TypeElement type) {
        Optional<Boolean> answer = known.get(type);
        if (answer == null) {
            searches++;
            known.put(type, Optional.of(couldHaveTwin(type))); // the answer to a class that has a field of its own type
            answer = Optional.of(couldHaveTwin(type) && find(type));
            known.put(type, answer);
            searches--;
        }
        return answer.orElse(false);
    }

    boolean couldHaveTwin(TypeElement type) {
        boolean isInner = type.getNestingKind() != NestingKind.TOP_LEVEL
                && !type.getModifiers().contains(Modifier.STATIC);
        boolean isInterface = type.getKind() == ElementKind.INTERFACE && types != null && !types.isFunctional(type);
        return (type.getKind() == ElementKind.CLASS && !isInner || type.getKind() == ElementKind.RECORD || isInterface)
                && type.getNestingKind() != NestingKind.LOCAL
                && !JavaTypes.hidesClassAround(type)
                && isTraced(type)
                && !isThrowable(type);
    }

    /** Whether a class is generic in whatever there is, or in twins: in its twin, another bound would stand for plain objects. */
    private boolean hasFreeForms(TypeElement type) {
        return type.getTypeParameters().stream()
                .allMatch(one -> JavaTypes.isFree(one) || types != null && types.isTwinVariable(one));
    }

    /** Whether it is an exception: it is thrown and caught as what it is, and its superclass holds what is not known. */
    boolean isThrowable(TypeElement type) {
        return java.types().isSubtype(java.types().erasure(type.asType()), java.declared("java.lang.Throwable"));
    }

    private boolean find(TypeElement type) {
        if (!hasSource.test(type)) {
            return hasCompiledTwin(type);
        }
        if (type.getKind().isInterface()) {
            return hasFreeForms(type) && supertypes.fit(type) && areTwinsBelow(type);
        }
        return (hasNumbers(type) || !interfaces(type).isEmpty() && hasFreeForms(type) || isBaseOfTwins(type))
                && supertypes.fit(type);
    }

    /** Whether an abstract class has nothing in tracked form but its methods, which its subclasses have in that form. */
    private boolean isBaseOfTwins(TypeElement type) {
        return type.getModifiers().contains(Modifier.ABSTRACT)
                && hasFreeForms(type)
                && (type.getTypeParameters().isEmpty() || types.hasTwinVariables(type))
                && supertypes.hasMethodsOnNumbers(type)
                && areTwinsBelow(type);
    }

    private boolean hasNumbers(TypeElement type) {
        TypeElement parent = parent(type);
        return !fields(type).isEmpty() || parent != null && hasTwin(parent);
    }

    /**
     * Whether all classes in source that are subtypes of an interface or class have twins, and there is one with numbers, or was when
     * it was compiled before.
     */
    private boolean areTwinsBelow(TypeElement type) {
        Set<TypeElement> before = Set.copyOf(known.keySet());
        List<TypeElement> all = implementers.inSource(type);
        boolean areTwins = all.stream().allMatch(one -> couldHaveTwin(one) && supertypes.fit(one))
                && (all.stream().anyMatch(one -> one.getKind().isClass() && hasNumbersBelow(one, type))
                        || hasCompiledTwin(type));
        if (!areTwins) {
            known.keySet().retainAll(before); // what was found while it could be one
        }
        return areTwins;
    }

    /** Whether a class has numbers that it does not have from a supertype, or what is above that. */
    private boolean hasNumbersBelow(TypeElement type, TypeElement above) {
        TypeElement parent = parent(type);
        return !type.equals(above)
                && (!fields(type).isEmpty() || parent != null && hasTwin(parent) && hasNumbersBelow(parent, above));
    }

    /** The interfaces of a class or interface, as it names them, that have twins. */
    public List<TypeElement> interfaces(TypeElement type) {
        return type.getInterfaces().stream()
                .map(java::classOf)
                .flatMap(Stream::ofNullable)
                .filter(this::hasTwin)
                .toList();
    }

    boolean hasCompiledTwin(TypeElement type) {
        TypeElement companion = java.named(CompanionNames.qualified(java, type));
        return companion == null && along.hadTwin(type)
                || companion != null
                        && ElementFilter.methodsIn(companion.getEnclosedElements()).stream()
                                .anyMatch(method -> isLift(method, type));
    }

    private boolean isLift(ExecutableElement method, TypeElement type) {
        return method.getSimpleName().contentEquals("constant")
                && method.getParameters().size() == 1
                && java.types()
                        .isSameType(
                                java.types()
                                        .erasure(method.getParameters().get(0).asType()),
                                java.types().erasure(type.asType()));
    }

    /**
     * The classes of the objects that an interface with a twin stands for, as far as can be known: those that it permits, or
     * those in source; null where it was compiled before, and others may have come since.
     */
    public @Nullable List<TypeElement> behind(TypeElement type) {
        List<TypeElement> all = implementers.all(type);
        List<TypeElement> found = all != null || !hasSource.test(type) ? all : implementers.inSource(type);
        return found == null
                ? null
                : found.stream()
                        .filter(one ->
                                one.getKind().isClass() && !one.getModifiers().contains(Modifier.ABSTRACT))
                        .toList();
    }

    /** The fields of a class itself that its twin has in tracked form. */
    List<VariableElement> fields(TypeElement type) {
        return allFields(type).stream().filter(this::isTracked).toList();
    }

    /** The instance fields of a class itself. */
    public static List<VariableElement> allFields(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .toList();
    }

    boolean isTracked(VariableElement field) {
        return types != null && types.isTracked(field.asType());
    }

    /**
     * Whether all instance fields of a class, its superclasses and its subclasses are final, and so are those of the objects with
     * twins in them, and lists in them are copies, so that a copy is as good as the object; of an interface, whether that is so of
     * all classes that it permits.
     */
    boolean isImmutable(TypeElement type) {
        return isImmutable(type, new HashSet<>());
    }

    /** @param seen the classes that were asked, which may hold objects of their own class */
    private boolean isImmutable(TypeElement type, Set<TypeElement> seen) {
        if (!seen.add(type)) {
            return true;
        }
        if (type.getKind().isInterface()) {
            List<TypeElement> all = implementers.all(type);
            return all != null && all.stream().allMatch(one -> one.getKind().isInterface() || isImmutable(one, seen));
        }
        for (@Nullable TypeElement at = type; at != null; at = java.classOf(at.getSuperclass())) {
            if (!allFields(at).stream()
                    .allMatch(field -> field.getModifiers().contains(Modifier.FINAL)
                            && (holdsImmutable(field.asType(), seen) || holdsOwnCopy(field, seen)))) {
                return false;
            }
        }
        return implementers.inSource(type).stream().allMatch(one -> isImmutable(one, seen)); // whose object it may be
    }

    private boolean holdsImmutable(TypeMirror type, Set<TypeElement> seen) {
        if (types == null || !types.isTwin(type)) {
            return types == null || !types.isArray(type) && !types.isContainer(type);
        }
        TypeElement held = java.classOf(type);
        List<TypeElement> behind = held.getKind().isInterface() ? behind(held) : List.of(held);
        return behind != null && behind.stream().allMatch(one -> isImmutable(one, seen));
    }

    /** Whether it holds a list of numbers, or of what does not change, which nobody can change. */
    private boolean holdsOwnCopy(VariableElement field, Set<TypeElement> seen) {
        return JavaTypes.isClass(field.asType(), "java.util.List")
                && ((DeclaredType) field.asType())
                        .getTypeArguments().stream()
                                .allMatch(content ->
                                        TrackedTypes.isBox(content) || isTwin(content) && holdsImmutable(content, seen))
                && holdsOwnCopy.test(field);
    }

    /**
     * The class that the twin of a class extends, its twin or itself; null for Object, and for a superclass that has
     * methods on numbers but no state: the twin does without it.
     */
    public @Nullable TypeElement superclass(TypeElement type) {
        TypeElement parent = parent(type);
        return parent == null || !hasTwin(parent) && !supertypes.isInherited(type, parent) ? null : parent;
    }

    /** Whether the twin of an object can be made: all that its superclasses hold is known. */
    public boolean canBeLifted(TypeElement type) {
        if (!hasSource.test(type) && type.getKind().isClass()) {
            TypeElement companion = java.named(CompanionNames.qualified(java, type));
            return companion != null
                    && Members.constructors(companion).stream()
                            .anyMatch(made -> made.getParameters().size() == 2
                                    && JavaTypes.isClass(
                                            made.getParameters().get(1).asType(), RuntimeNames.LIFT));
        }
        if (types != null && types.hasTwinVariables(type)) {
            return false;
        }
        TypeElement parent = parent(type); // an object behind an interface is asked when it is there
        return parent == null
                || (hasTwin(parent)
                        ? canBeLifted(parent) && !(hasTrackedArguments(type.getSuperclass()) && holdsVariables(parent))
                        : supertypes.isStateless(parent) && !isOfJdk(parent));
    }

    /** Whether a class is generic, and stands there for one of tracked things. */
    public boolean hasTrackedArguments(TypeMirror type) {
        return type instanceof DeclaredType declared
                && types != null
                && declared.getTypeArguments().stream().anyMatch(types::isTrackedArgument);
    }

    /** Whether a class or a superclass has a field whose type depends on a type argument. */
    private boolean holdsVariables(TypeElement type) {
        for (@Nullable TypeElement at = type; at != null; at = parent(at)) {
            if (allFields(at).stream().anyMatch(field -> mentionsVariable(field.asType()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are type variables in a type. */
    public static boolean mentionsVariable(TypeMirror type) {
        return type instanceof TypeVariable
                || type instanceof ArrayType array && mentionsVariable(array.getComponentType())
                || type instanceof DeclaredType declared
                        && declared.getTypeArguments().stream().anyMatch(TwinTypes::mentionsVariable);
    }

    /** Whether what a class holds may be left out of its class file as the compiler sees it. */
    private static boolean isOfJdk(TypeElement type) {
        String name = type.getQualifiedName().toString();
        return name.startsWith("java.") || name.startsWith("javax.");
    }

    /** What to do so that a class which has no twin gets one. */
    public String adviceFor(TypeElement type) {
        return new TwinAdvice(this, java).of(type);
    }

    /** The classes that must be traced before a class can have a twin: itself, its superclass, or what its fields hold. */
    public List<TypeElement> neededFor(TypeElement type) {
        return new TwinAdvice(this, java).needed(type);
    }

    /** The classes of source in these types that are not traced, and those that an interface among them needs too. */
    public List<TypeElement> neededFor(List<TypeMirror> all) {
        return new TwinAdvice(this, java).untraced(all);
    }

    boolean isTraced(TypeElement type) {
        return TracedDeclarations.isAnnotated(type)
                || along.has(type)
                || !hasSource.test(type) && cameAlongWhole(java.named(CompanionNames.qualified(java, type)));
    }

    private static boolean cameAlongWhole(@Nullable TypeElement companion) {
        return companion != null && TracedDeclarations.summaryOf(companion).contains(Along.MARK);
    }

    @Nullable
    TypeElement parent(TypeElement type) {
        TypeElement parent = java.classOf(type.getSuperclass());
        boolean isNone = parent == null
                || Set.of("java.lang.Object", "java.lang.Record")
                        .contains(parent.getQualifiedName().toString());
        return isNone ? null : parent;
    }

    /** Whether an object in tracked form has a method, in its own or in plain form. */
    public boolean hasMethod(TypeElement type, ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        for (@Nullable TypeElement at = type; at != null; at = superclass(at)) {
            if (at.equals(owner)) {
                return true;
            }
        }
        boolean isOfInterface = owner.getKind().isInterface()
                && hasTwin(owner)
                && java.types()
                        .isSubtype(
                                java.types().erasure(type.asType()),
                                java.types().erasure(owner.asType()));
        return isOfInterface
                || OF_EVERY_TWIN.contains(method.getSimpleName().toString())
                        && owner.getQualifiedName().contentEquals("java.lang.Object");
    }

    boolean isTwin(TypeMirror type) {
        return types != null && types.isTwin(type);
    }

    boolean isTrackedArgument(TypeMirror type) {
        return types != null && types.isTrackedArgument(type);
    }

    boolean isTrackedIn(TypeMirror type, TypeMirror seen, TypeVariable variable) {
        return types != null && types.bounds().isTracked(type, seen, variable);
    }

    boolean isTracked(TypeMirror type) {
        return types != null && types.isTracked(type);
    }
}
