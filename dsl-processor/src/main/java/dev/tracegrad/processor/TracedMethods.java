package dev.tracegrad.processor;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Which methods have companions, and how these are called: told from declarations alone, never from bodies. */
final class TracedMethods {
    static final String ANNOTATION = "dev.tracegrad.annotations.Traced";

    private final JavaTypes java;
    private final Predicate<Element> hasSource;
    private final Collection<TypeElement> sources;
    private final Set<String> companionsToCome;

    /**
     * @param hasSource whether a class or method stands in a source file that is compiled and processed now
     * @param sources all classes in those source files
     * @param owners the classes whose companions are still to be written
     */
    TracedMethods(
            JavaTypes java,
            Predicate<Element> hasSource,
            Collection<TypeElement> sources,
            Collection<TypeElement> owners) {
        this.java = java;
        this.hasSource = hasSource;
        this.sources = sources;
        this.companionsToCome =
                owners.stream().map(TracedMethods::companionName).collect(Collectors.toSet());
    }

    /** Whether a simple name is that of a companion that is still to be written, and so cannot be waited for. */
    boolean isToCome(String simpleName) {
        return companionsToCome.contains(simpleName);
    }

    static boolean isAnnotated(Element element) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror -> ((TypeElement) mirror.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(ANNOTATION));
    }

    /** The methods of a class that should get a companion: the annotated ones, or all that fit if the class is. */
    List<ExecutableElement> of(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> isAnnotated(method) ? !isOperatorForm(method) : isTraced(method))
                .toList();
    }

    /** The annotated methods of a class that are written on {@code Value}. */
    List<ExecutableElement> ofOperatorForm(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> isAnnotated(method) && isOperatorForm(method))
                .toList();
    }

    /** Whether the method has a companion. */
    boolean isTraced(ExecutableElement method) {
        if (isOperatorForm(method)) {
            return false;
        }
        if (isAnnotated(method)) {
            return true;
        }
        return isAnnotated(method.getEnclosingElement())
                && !isWrittenByCompiler(method)
                && !method.getModifiers().contains(Modifier.ABSTRACT)
                && !method.getModifiers().contains(Modifier.NATIVE)
                && hasDoubles(method);
    }

    /** Whether a method is written on {@code Value}: it builds its graph itself. */
    private boolean isOperatorForm(ExecutableElement method) {
        return mentions(method, java::isValue);
    }

    /** Whether a method of a class in source, such as a record's accessor, stands nowhere in it. */
    private boolean isWrittenByCompiler(ExecutableElement method) {
        return hasSource((TypeElement) method.getEnclosingElement()) && !hasSource.test(method);
    }

    /** Whether a method takes or returns double, or arrays of it. */
    boolean hasDoubles(ExecutableElement method) {
        return mentions(method, java::isDouble);
    }

    private static boolean mentions(ExecutableElement method, Predicate<TypeMirror> wanted) {
        return wanted.test(element(method.getReturnType()))
                || method.getParameters().stream().anyMatch(parameter -> wanted.test(element(parameter.asType())));
    }

    private static TypeMirror element(TypeMirror type) {
        TypeMirror at = type;
        while (at instanceof ArrayType array) {
            at = array.getComponentType();
        }
        return at;
    }

    /** The methods in source that override this one. */
    List<ExecutableElement> overridesOf(ExecutableElement method) {
        if (!isOverridable(method)) {
            return List.of();
        }
        TypeMirror owner = java.types().erasure(method.getEnclosingElement().asType());
        return sources.stream()
                .filter(type -> java.types().isSubtype(java.types().erasure(type.asType()), owner))
                .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .filter(candidate -> candidate.getSimpleName().equals(method.getSimpleName()))
                        .filter(candidate -> java.elements().overrides(candidate, method, type)))
                .toList();
    }

    boolean hasSource(TypeElement type) {
        return hasSource.test(JavaTypes.outermost(type));
    }

    /** Whether the companion of a traced method can be counted on: it will be written now, or its class file has it. */
    boolean hasCompanion(ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        if (hasSource(owner)) {
            return true;
        }
        TypeElement companion = companionElement(owner);
        return companion != null
                && ElementFilter.methodsIn(companion.getEnclosedElements()).stream()
                        .anyMatch(candidate -> isCompanion(candidate, method));
    }

    private boolean isCompanion(ExecutableElement candidate, ExecutableElement method) {
        List<? extends VariableElement> parameters = method.getParameters();
        int receiver = method.getModifiers().contains(Modifier.STATIC) ? 0 : 1;
        if (!candidate.getSimpleName().equals(method.getSimpleName())
                || candidate.getParameters().size() != parameters.size() + receiver) {
            return false;
        }
        for (int i = 0; i < parameters.size(); i++) {
            TypeMirror given = candidate.getParameters().get(i + receiver).asType();
            if (java.isDouble(parameters.get(i).asType()) != java.isValue(given)) {
                return false;
            }
        }
        return true;
    }

    /** The companion as a class that exists already, or null. */
    @Nullable
    TypeElement companionElement(TypeElement owner) {
        PackageElement inPackage = java.packageOf(owner);
        String prefix = inPackage.isUnnamed() ? "" : inPackage.getQualifiedName() + ".";
        return java.named(prefix + companionName(owner));
    }

    /** {@code Outer_InnerTraced} for {@code Outer.Inner}. */
    static String companionName(TypeElement owner) {
        StringBuilder name = new StringBuilder("Traced");
        String separator = "";
        for (Element at = owner; at instanceof TypeElement type; at = at.getEnclosingElement()) {
            name.insert(0, type.getSimpleName() + separator);
            separator = "_";
        }
        return name.toString();
    }

    /** Whether a subclass may override the method, so that a call must look at the receiver's class. */
    static boolean isOverridable(ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        boolean sealedShut = owner.getModifiers().contains(Modifier.FINAL)
                || owner.getKind() == ElementKind.RECORD
                || method.getModifiers().contains(Modifier.FINAL)
                || method.getModifiers().contains(Modifier.PRIVATE)
                || method.getModifiers().contains(Modifier.STATIC);
        return !sealedShut;
    }

    /** The name of the companion of the method's own body, where the method's name stands for it or an override. */
    static String bodyName(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return isOverridable(method)
                ? name + "Of" + method.getEnclosingElement().getSimpleName()
                : name;
    }

    /** Whether a type is {@code double}, which a companion takes and returns as {@code Value}. */
    static boolean isTracked(TypeMirror type) {
        return type.getKind() == TypeKind.DOUBLE;
    }
}
