package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.WholeProgram;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.tracked.Containers;
import dev.tracegrad.processor.tracked.Crossing;
import dev.tracegrad.processor.tracked.TrackedForm;
import dev.tracegrad.processor.tracked.TrackedTypes;
import dev.tracegrad.processor.tracked.TwinTypes;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Whether an object in tracked form answers {@code equals}, {@code hashCode}, {@code toString} and {@code compareTo} as the plain
 * one does: a twin by the methods of its class, which it has too, or as a record; a collection by what it holds.
 */
final class Natures {
    private static final Map<Crossing, String> METHODS = Map.of(
            Crossing.TEXT, "toString",
            Crossing.EQUALITY, "equals",
            Crossing.HASH, "hashCode",
            Crossing.ORDER, "compareTo");

    /** The containers that are equal if what they hold is. */
    private static final Set<String> EQUAL_BY_CONTENT =
            Set.of("List", "ArrayList", "LinkedList", "Map", "HashMap", "LinkedHashMap", "TreeMap", "Optional");

    private final WholeProgram program;
    private final TrackedTypes types;

    /** The classes that are asked about just now. */
    private final Set<TypeElement> asked = new HashSet<>();

    Natures(WholeProgram program) {
        this.program = program;
        this.types = program.semantics().tracked();
    }

    /** Why the answer to a question would be another one than that of the plain object, or null if it is the same. */
    @Nullable
    String whyNot(TypeMirror type, Crossing question) {
        TrackedForm form = TrackedForm.of(types, type);
        if (program.semantics().java().isValue(type)) {
            return "a Value has the identity of its node";
        }
        if (form == null) {
            return type instanceof TypeVariable ? "an object of any type may have tracked form" : null;
        }
        return switch (form) {
            case NUMBER, BOX -> null;
            case TWIN -> ofTwin(program.semantics().java().classOf(type), question);
            case COLLECTION, MAP, OPTIONAL -> ofContainer((DeclaredType) type, question);
            default -> "it has an identity of its own, which is not that of the plain one";
        };
    }

    private @Nullable String ofContainer(DeclaredType type, Crossing question) {
        TypeElement element = (TypeElement) type.asElement();
        if (question != Crossing.TEXT
                && !EQUAL_BY_CONTENT.contains(element.getSimpleName().toString())) {
            return "it has an identity of its own, which is not that of the plain one";
        }
        if (Containers.isOfDouble(element)) {
            return null;
        }
        TypeMirror content = program.semantics()
                .java()
                .withoutWildcard(type.getTypeArguments().get(Containers.content(type)));
        boolean isOptionalInside = JavaTypes.isClass(content, "java.util.OptionalDouble");
        return isOptionalInside ? "it holds optionals of double" : whyNot(content, question);
    }

    private @Nullable String ofTwin(TypeElement type, Crossing question) {
        if (!asked.add(type)) {
            return null; // a component of its own record's type
        }
        String why = type.getKind().isInterface() ? ofInterface(type, question) : ofClass(type, question);
        asked.remove(type);
        boolean isOrdered = question != Crossing.ORDER || types.comparedWith(type) != null;
        return isOrdered ? why : type.getSimpleName() + " is not compared with objects that have tracked form";
    }

    /** What is asked is answered by the class of whichever object it is. */
    private @Nullable String ofInterface(TypeElement type, Crossing question) {
        List<TypeElement> behind = types.twins().behind(type);
        if (behind == null) {
            return type.getSimpleName()
                    + " is compiled already and not sealed, so that its objects may be of any class";
        }
        for (TypeElement one : behind) {
            String why = ofTwin(one, question);
            if (why != null) {
                return "it may be of " + one.getSimpleName() + ": " + why;
            }
        }
        return null;
    }

    private @Nullable String ofClass(TypeElement type, Crossing question) {
        String name = METHODS.get(question);
        TypeElement at = type;
        while (at != null) {
            ExecutableElement method = declared(at, name);
            if (method != null) {
                return ofMethod(type, at, method, question);
            }
            at = program.semantics().java().classOf(at.getSuperclass());
        }
        return question == Crossing.ORDER ? "its order is that of an interface" : null;
    }

    private @Nullable String ofMethod(
            TypeElement type, TypeElement owner, ExecutableElement method, Crossing question) {
        if (JavaTypes.isObject(owner.asType())) {
            boolean isCopied = question != Crossing.TEXT && types.isLiftable(type.asType());
            return isCopied
                    ? type.getSimpleName() + " has no " + METHODS.get(question)
                            + " of its own, and copies of an object " + "in tracked form are other objects"
                    : null;
        }
        if (!types.isTwin(owner.asType())) {
            return owner.getKind() == ElementKind.CLASS
                            && owner.getQualifiedName().contentEquals("java.lang.Record")
                    ? ofComponents(type, question)
                    : Members.described(method) + " is that of a class without a twin";
        }
        if (!program.traced().hasSource(owner)) {
            TypeElement companion = program.traced().companionElement(owner);
            boolean hasIt = companion != null
                    && declared(companion, METHODS.get(question)) != null
                    && (question != Crossing.ORDER || isComparable(companion));
            return hasIt ? null : "the companion of " + owner.getSimpleName() + " has no " + METHODS.get(question);
        }
        if (program.traced().isWrittenByCompiler(method)) {
            return ofComponents(owner, question);
        }
        Refusal missing = program.lacking().missing(method);
        return missing == null ? null : missing.message();
    }

    private @Nullable String ofComponents(TypeElement record, Crossing question) {
        for (VariableElement field : TwinTypes.allFields(record)) {
            String why = whyNot(field.asType(), question);
            if (why != null) {
                return "the component " + field.getSimpleName() + ": " + why;
            }
        }
        return null;
    }

    private boolean isComparable(TypeElement companion) {
        JavaTypes java = program.semantics().java();
        return java.types().isSubtype(companion.asType(), java.types().erasure(java.declared("java.lang.Comparable")));
    }

    private @Nullable ExecutableElement declared(TypeElement type, String name) {
        boolean isOrder = name.equals(METHODS.get(Crossing.ORDER));
        int parameters = name.equals("equals") || isOrder ? 1 : 0;
        List<ExecutableElement> methods = ElementFilter.methodsIn(type.getEnclosedElements());
        return methods.stream()
                .filter(method -> method.getSimpleName().contentEquals(name)
                        && method.getParameters().size() == parameters
                        && (parameters == 0
                                || isOrder
                                        != JavaTypes.isObject(
                                                method.getParameters().get(0).asType())))
                .findFirst()
                .orElse(null);
    }
}
