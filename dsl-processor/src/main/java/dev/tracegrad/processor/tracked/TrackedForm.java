package dev.tracegrad.processor.tracked;

import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The kinds of tracked form that a type has. */
public enum TrackedForm {
    NUMBER,
    BOX,
    ARRAY,
    TWIN,
    FUNCTION,
    COLLECTION,
    MAP,
    ITERATOR,
    STREAM,
    OPTIONAL;

    private static final Set<String> ITERATORS =
            Set.of("java.lang.Iterable", "java.util.Iterator", "java.util.ListIterator");

    /** The form of a type, or null where it has none. */
    public static @Nullable TrackedForm of(TrackedTypes types, TypeMirror type) {
        if (type.getKind() == TypeKind.DOUBLE) {
            return NUMBER;
        }
        if (types.isNumber(type)) {
            return BOX;
        }
        if (!types.isReference(type)) {
            return null;
        }
        if (types.isArray(type)) {
            return ARRAY;
        }
        if (types.isTwin(type)) {
            return TWIN;
        }
        return types.isContainer(type) ? ofContainer((DeclaredType) type) : FUNCTION;
    }

    private static TrackedForm ofContainer(DeclaredType type) {
        String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
        if (name.startsWith("java.util.stream.")) {
            return STREAM;
        }
        if (name.startsWith("java.util.Optional")) {
            return OPTIONAL;
        }
        if (ITERATORS.contains(name)) {
            return ITERATOR;
        }
        return Containers.isMap((TypeElement) type.asElement()) ? MAP : COLLECTION;
    }
}
