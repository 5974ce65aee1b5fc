package dev.tracegrad.processor.tracked;

import dev.tracegrad.processor.language.FieldFunction;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.language.RuntimeNames;
import dev.tracegrad.processor.model.CompanionNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Which methods have companions, and how these are called: told from declarations alone, never from bodies. */
public final class TracedDeclarations {
    public static final String ANNOTATION = "dev.tracegrad.annotations.Traced";

    public static final String GRADIENT = "dev.tracegrad.annotations.Gradient";

    private final JavaTypes java;
    private final TrackedTypes tracked;
    private final PrimitiveRules primitives;
    private final CompiledCompanions compiled;
    private final Along along;
    private final Predicate<Element> hasSource;
    private final Collection<TypeElement> sources;
    private final Set<String> companionsToCome;
    private final Map<ExecutableElement, Boolean> isTraced = new HashMap<>();
    private final Map<ExecutableElement, List<ExecutableElement>> overrides = new HashMap<>();

    /** The classes in source that are subtypes of a class, which may be one itself, once somebody asks. */
    private final Map<Element, List<TypeElement>> below = new HashMap<>();

    /**
     * @param along what is traced without an annotation
     * @param hasSource whether a class or method stands in a source file that is compiled and processed now
     * @param sources all classes in those source files
     * @param owners the classes whose companions are still to be written
     */
    public TracedDeclarations(
            Semantics semantics,
            Along along,
            Predicate<Element> hasSource,
            Collection<TypeElement> sources,
            Collection<TypeElement> owners) {
        this.java = semantics.java();
        this.tracked = semantics.tracked();
        this.primitives = semantics.primitives();
        this.compiled = new CompiledCompanions(java, tracked::isTwin);
        this.along = along;
        this.hasSource = hasSource;
        this.sources = sources;
        this.companionsToCome = owners.stream().map(CompanionNames::of).collect(Collectors.toSet());
        tracked.twins().implementers().settle(sources);
        tracked.settle(method -> overridesOf(method).stream().anyMatch(this::isTraced));
    }

    /** All classes in the source files that are compiled now. */
    public Collection<TypeElement> sources() {
        return sources;
    }

    /** Whether a simple name is that of a companion that is still to be written, and so cannot be waited for. */
    public boolean isToCome(String simpleName) {
        return companionsToCome.contains(simpleName);
    }

    /** Whether a companion is asked for, be it of a formula or of one node. */
    public static boolean isAnnotated(Element element) {
        return PrimitiveRules.annotation(element, ANNOTATION) != null
                || PrimitiveRules.annotation(element, GRADIENT) != null
                || PrimitiveRules.isPrimitive(element);
    }

    /** Whether gradient code is asked for, by an annotation on the method or its class. */
    public static boolean wantsGradient(Element element) {
        return isGradient(element) || isGradient(element.getEnclosingElement());
    }

    /** Whether a method or class has the annotation itself. */
    public static boolean isGradient(Element element) {
        return PrimitiveRules.annotation(element, GRADIENT) != null;
    }

    /** Whether a class is traced as a whole, with a twin if it can have one. */
    public boolean isWhole(Element type) {
        return isAnnotated(type) || along.has(type);
    }

    /** Whether a method or class could be traced without an annotation: its source is there, and it can be named. */
    public boolean canComeAlong(Element element) {
        return hasBody(element) && couldComeAlong(element);
    }

    /** Whether it could if there is a formula, which an abstract method that came along before has elsewhere. */
    private boolean couldComeAlong(Element element) {
        boolean isNamed = true;
        for (Element at = element;
                at instanceof TypeElement || at instanceof ExecutableElement;
                at = at.getEnclosingElement()) {
            boolean isInside = at instanceof TypeElement type
                    && (type.getNestingKind() == NestingKind.LOCAL || type.getNestingKind() == NestingKind.ANONYMOUS);
            isNamed &= !isInside;
        }
        return isNamed && !isOfGenericOuter(element) && hasSource.test(element);
    }

    /** Whether there is a formula: its own, or that of a method in source that overrides it. */
    private boolean hasBody(Element element) {
        return !element.getModifiers().contains(Modifier.ABSTRACT)
                || element instanceof TypeElement
                || element.getEnclosingElement().getKind() == ElementKind.ENUM
                || element instanceof ExecutableElement method
                        && !overridesOf(method).isEmpty();
    }

    /** Whether it is a method of an inner class of a generic one, whose type variables a static method cannot name. */
    private static boolean isOfGenericOuter(Element element) {
        Element owner = element.getEnclosingElement();
        return element instanceof ExecutableElement
                && !owner.getModifiers().contains(Modifier.STATIC)
                && owner.getEnclosingElement() instanceof TypeElement outer
                && !outer.getTypeParameters().isEmpty();
    }

    /** The classes without an annotation that annotated methods take. */
    public Set<TypeElement> inParameters() {
        List<TypeMirror> types = new ArrayList<>();
        sources.forEach(type -> Stream.concat(
                        of(type).stream(), ElementFilter.constructorsIn(type.getEnclosedElements()).stream())
                .filter(method -> isAnnotated(method) || isAnnotated(type))
                .flatMap(method -> method.getParameters().stream())
                .forEach(parameter -> types.add(parameter.asType())));
        return Set.copyOf(tracked.twins().neededFor(types));
    }

    /** Whether it is traced only as far as others need it, so that nobody is told of the rest. */
    public boolean isAlong(Element element) {
        return along.has(element);
    }

    /** Whether a class, or one of its methods, is annotated. */
    public static boolean isOwner(TypeElement type) {
        return isAnnotated(type) || type.getEnclosedElements().stream().anyMatch(TracedDeclarations::isAnnotated);
    }

    /** The methods of a class that should get a companion: the annotated ones, or all that fit if the class is. */
    public List<ExecutableElement> of(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> isAnnotated(method) ? !isOperatorForm(method) : isTraced(method))
                .toList();
    }

    /** The annotated methods of a class that are written on {@code Value}. */
    public List<ExecutableElement> ofOperatorForm(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> isOperatorForm(method) && (isAnnotated(method) || isAnnotated(type)))
                .toList();
    }

    /** Whether the method has a companion. */
    public boolean isTraced(ExecutableElement method) {
        Boolean known = isTraced.get(method);
        if (known == null) {
            known = findTraced(method);
            isTraced.put(method, known);
        }
        return known;
    }

    private boolean findTraced(ExecutableElement method) {
        if (isOperatorForm(method)) {
            return false;
        }
        if (isAnnotated(method)) {
            return true;
        }
        if (along.has(method)) {
            return !isWrittenByCompiler(method)
                    && !method.getModifiers().contains(Modifier.NATIVE)
                    && !primitives.isPartial(method);
        }
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        if (!isAnnotated(owner) && !hasSource(owner)) {
            if (java.isOfPlatform(owner)) {
                return false;
            }
            TypeElement companion = companionElement(owner);
            return hasAlong(companion)
                    && compiled.of(method, companion).findAny().isPresent();
        }
        return !(method instanceof FieldFunction)
                && isWhole(method.getEnclosingElement())
                && !isWrittenByCompiler(method)
                && !isLeftOutApart(method)
                && (!method.getModifiers().contains(Modifier.ABSTRACT)
                        || method.getEnclosingElement().getKind() == ElementKind.ENUM)
                && !method.getModifiers().contains(Modifier.NATIVE)
                && hasDoubles(method)
                && !primitives.isPartial(method);
    }

    /** Whether what constants of its enum have in place of a method has companions as the method has. */
    public boolean isOfTracedEnum(ExecutableElement method) {
        return method.getEnclosingElement().getKind() == ElementKind.ENUM && isTraced(method);
    }

    /** Whether the class is compiled already, and its companion does without the method. */
    private boolean isLeftOutApart(ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        return !hasSource(owner) && companionElement(owner) != null && !hasCompanion(method);
    }

    /** Whether a method is written on {@code Value}: it builds its graph itself. */
    public boolean isOperatorForm(ExecutableElement method) {
        return !PrimitiveRules.isPrimitive(method) && isOnValue(method);
    }

    private boolean isOnValue(ExecutableElement method) {
        return holdsValue(method.getReturnType())
                || method.getParameters().stream().anyMatch(parameter -> holdsValue(parameter.asType()));
    }

    /** Whether it is a Value, an array or a collection of them, or a function on them. */
    public boolean holdsValue(TypeMirror type) {
        return type instanceof ArrayType array
                ? holdsValue(array.getComponentType())
                : java.isValue(type)
                        || type instanceof DeclaredType declared
                                && declared.getTypeArguments().stream().anyMatch(this::holdsValue);
    }

    /** The component that an accessor which the compiler writes for a record in source reads; null for other methods. */
    public @Nullable VariableElement componentOf(ExecutableElement method) {
        boolean isAccessor = method.getEnclosingElement().getKind() == ElementKind.RECORD
                && method.getParameters().isEmpty()
                && isWrittenByCompiler(method);
        return isAccessor
                ? TwinTypes.allFields((TypeElement) method.getEnclosingElement()).stream()
                        .filter(field -> field.getSimpleName().equals(method.getSimpleName()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Whether a method of a class in source, such as a record's accessor, stands nowhere in it. */
    public boolean isWrittenByCompiler(ExecutableElement method) {
        return hasSource((TypeElement) method.getEnclosingElement()) && !hasSource.test(method);
    }

    /** Whether a method takes or returns something that has a tracked form. */
    public boolean hasDoubles(ExecutableElement method) {
        return tracked.isTracked(method.getReturnType())
                || method.getParameters().stream().anyMatch(parameter -> tracked.isTracked(parameter.asType()));
    }

    /** The methods in source that override this one. */
    public List<ExecutableElement> overridesOf(ExecutableElement method) {
        return Members.isOverridable(method) ? overrides.computeIfAbsent(method, this::findOverrides) : List.of();
    }

    /** A class may also implement an interface with what it has from a superclass, which knows nothing of the interface. */
    private List<ExecutableElement> findOverrides(ExecutableElement method) {
        return below(method.getEnclosingElement()).stream()
                .flatMap(type -> withInherited(type, method.getEnclosingElement())
                        .flatMap(owner -> ElementFilter.methodsIn(owner.getEnclosedElements()).stream())
                        .filter(candidate -> candidate.getSimpleName().equals(method.getSimpleName()))
                        .filter(candidate -> java.elements().overrides(candidate, method, type)))
                .distinct()
                .toList();
    }

    /** A class, and its superclasses in source that are not below an interface themselves. */
    private Stream<TypeElement> withInherited(TypeElement type, Element above) {
        return Stream.iterate(
                type,
                at -> at != null
                        && (at == type
                                || above.getKind().isInterface()
                                        && hasSource(at)
                                        && !below(above).contains(at)),
                at -> java.classOf(at.getSuperclass()));
    }

    private List<TypeElement> below(Element type) {
        if (below.isEmpty()) {
            sources.forEach(one -> addBelow(one.asType(), one, new HashSet<>()));
        }
        return below.getOrDefault(type, List.of());
    }

    private void addBelow(TypeMirror supertype, TypeElement type, Set<Element> seen) {
        Element above = java.types().asElement(supertype);
        if (seen.add(above)) {
            below.computeIfAbsent(above, unused -> new ArrayList<>()).add(type);
            java.types().directSupertypes(supertype).forEach(next -> addBelow(next, type, seen));
        }
    }

    /** The class itself, and the classes and interfaces in source that extend it. */
    public List<TypeElement> subclassesOf(TypeElement type) {
        return Stream.concat(Stream.of(type), below(type).stream().filter(one -> !one.equals(type)))
                .toList();
    }

    public boolean hasSource(TypeElement type) {
        return hasSource.test(JavaTypes.outermost(type));
    }

    /** Whether the companion of a traced method can be counted on: it will be written now, or its class file has it. */
    public boolean hasCompanion(ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        if (hasSource(owner)) {
            return true;
        }
        TypeElement companion = companionElement(owner);
        return companion != null
                && PrimitiveRules.annotation(companion, RuntimeNames.SUMMARY) != null
                && compiled.of(method, companion).findAny().isPresent();
    }

    /** The lines of a companion's summary; none where it is no companion. */
    public static List<String> summaryOf(TypeElement companion) {
        AnnotationMirror summary = PrimitiveRules.annotation(companion, RuntimeNames.SUMMARY);
        return summary == null
                ? List.of()
                : summary.getElementValues().values().stream()
                        .map(AnnotationValue::getValue)
                        .filter(List.class::isInstance)
                        .flatMap(list -> ((List<?>) list).stream())
                        .map(line -> String.valueOf(((AnnotationValue) line).getValue()))
                        .toList();
    }

    /** Whether a companion that is compiled already has something which nobody annotated. */
    public static boolean hasAlong(@Nullable TypeElement companion) {
        return companion != null && summaryOf(companion).stream().anyMatch(Along::isMark);
    }

    /** The methods of a class, and the class itself, that these lines of its summary say came along. */
    public List<Element> cameAlong(TypeElement type, List<String> lines) {
        return Stream.concat(
                        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                                .filter(method -> lines.contains(Along.mark(java, method))),
                        lines.contains(Along.MARK) ? Stream.of(type) : Stream.empty())
                .filter(element -> !isAnnotated(element) && couldComeAlong(element))
                .map(Element.class::cast)
                .toList();
    }

    /** Whether the companion of a class that is compiled already gives for the method an object in plain form. */
    public boolean givesPlainObject(ExecutableElement method) {
        TypeElement companion = companionElement((TypeElement) method.getEnclosingElement());
        TypeElement given = java.classOf(method.getReturnType());
        return companion != null
                && compiled.of(method, companion)
                        .anyMatch(candidate -> Objects.equals(java.classOf(candidate.getReturnType()), given));
    }

    /** Whether the twin of a class has a constructor or method; one that is compiled already may lack it. */
    public boolean hasInTwin(ExecutableElement member) {
        TypeElement owner = (TypeElement) member.getEnclosingElement();
        TypeElement companion = hasSource(owner) ? null : companionElement(owner);
        return companion == null
                || companion.getEnclosedElements().stream()
                        .filter(candidate -> candidate.getKind() == member.getKind())
                        .filter(candidate -> !candidate.getModifiers().contains(Modifier.STATIC))
                        .anyMatch(candidate -> compiled.isCompanion((ExecutableElement) candidate, member, 0));
    }

    /** The companion as a class that exists already, or null. */
    public @Nullable TypeElement companionElement(TypeElement owner) {
        return java.named(CompanionNames.qualified(java, owner));
    }
}
