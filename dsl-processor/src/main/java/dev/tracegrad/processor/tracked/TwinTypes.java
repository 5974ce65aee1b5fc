package dev.tracegrad.processor.tracked;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.CompanionNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * The classes whose companion is also their twin: an object with a Value in place of each double. An annotated class or
 * record that has fields of a tracked type is one, if its superclass is one too, or has nothing to do with numbers.
 */
public final class TwinTypes {
    /** The methods of Object that mean the same on a twin. */
    private static final Set<String> OF_EVERY_TWIN = Set.of("getClass", "wait", "notify", "notifyAll");

    private final JavaTypes java;
    private final Predicate<TypeElement> hasSource;
    private final Map<TypeElement, Optional<Boolean>> known = new HashMap<>();
    private @Nullable TrackedTypes types;

    /** @param hasSource whether a class stands in a source file that is compiled and processed now */
    TwinTypes(JavaTypes java, Predicate<TypeElement> hasSource) {
        this.java = java;
        this.hasSource = hasSource;
    }

    /** Tells which other types are tracked; these ask about twins in turn. */
    void settle(TrackedTypes tracked) {
        types = tracked;
    }

    /** Whether a class has a twin. */
    boolean hasTwin(TypeElement type) {
        Optional<Boolean> answer = known.get(type);
        if (answer == null) {
            known.put(type, Optional.of(couldHaveTwin(type))); // the answer to a class that has a field of its own type
            answer = Optional.of(couldHaveTwin(type) && find(type));
            known.put(type, answer);
        }
        return answer.orElse(false);
    }

    private static boolean couldHaveTwin(TypeElement type) {
        boolean isInner = type.getNestingKind() != NestingKind.TOP_LEVEL
                && !type.getModifiers().contains(Modifier.STATIC);
        return (type.getKind() == ElementKind.CLASS && !isInner || type.getKind() == ElementKind.RECORD)
                && type.getNestingKind() != NestingKind.LOCAL
                && TracedDeclarations.isAnnotated(type);
    }

    private boolean find(TypeElement type) {
        if (!hasSource.test(type)) {
            TypeElement companion = java.named(CompanionNames.qualified(java, type));
            return companion != null
                    && ElementFilter.methodsIn(companion.getEnclosedElements()).stream()
                            .anyMatch(method -> isLift(method, type));
        }
        return !fields(type).isEmpty() && fitsSuperclass(type);
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

    /** Whether all instance fields of a class and its superclasses are final, so that a copy is as good as the object. */
    boolean isImmutable(TypeElement type) {
        for (@Nullable TypeElement at = type; at != null; at = java.classOf(at.getSuperclass())) {
            if (!allFields(at).stream()
                    .allMatch(field -> field.getModifiers().contains(Modifier.FINAL)
                            && (types == null
                                    || !types.isArray(field.asType()) && !types.isContainer(field.asType())))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The class that the twin of a class extends, its twin or itself; null for Object, and for a superclass that has
     * methods on numbers but no state: the twin does without it.
     */
    public @Nullable TypeElement superclass(TypeElement type) {
        TypeElement parent = parent(type);
        return parent == null || !hasTwin(parent) && !isWithoutNumbers(parent) ? null : parent;
    }

    private @Nullable TypeElement parent(TypeElement type) {
        TypeElement parent = java.classOf(type.getSuperclass());
        boolean isNone = parent == null
                || Set.of("java.lang.Object", "java.lang.Record")
                        .contains(parent.getQualifiedName().toString());
        return isNone ? null : parent;
    }

    private boolean fitsSuperclass(TypeElement type) {
        TypeElement parent = parent(type);
        return parent == null || hasTwin(parent) || isWithoutNumbers(parent) || isStateless(parent);
    }

    /** Whether a class and its superclasses have neither instance fields nor constructors with parameters. */
    private boolean isStateless(TypeElement type) {
        for (@Nullable TypeElement at = type; at != null; at = parent(at)) {
            boolean takesSomething = Members.constructors(at).stream()
                    .anyMatch(constructor -> !constructor.getParameters().isEmpty());
            if (takesSomething || !allFields(at).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a class, its superclasses included, has nothing that its subclass's twin would have in another form. */
    private boolean isWithoutNumbers(TypeElement type) {
        for (@Nullable TypeElement at = type; at != null; at = parent(at)) {
            boolean hasNumbers = !fields(at).isEmpty()
                    || ElementFilter.methodsIn(at.getEnclosedElements()).stream()
                            .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
                            .anyMatch(this::mentionsNumbers);
            if (hasNumbers) {
                return false;
            }
        }
        return true;
    }

    /** Whether an object in tracked form has a method, in its own or in plain form. */
    public boolean hasMethod(TypeElement type, ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        for (@Nullable TypeElement at = type; at != null; at = superclass(at)) {
            if (at.equals(owner)) {
                return true;
            }
        }
        return OF_EVERY_TWIN.contains(method.getSimpleName().toString())
                && owner.getQualifiedName().contentEquals("java.lang.Object");
    }

    private boolean mentionsNumbers(ExecutableElement method) {
        return isTracked(method.getReturnType())
                || method.getParameters().stream().anyMatch(parameter -> isTracked(parameter.asType()));
    }

    private boolean isTracked(TypeMirror type) {
        return types != null && types.isTracked(type);
    }
}
