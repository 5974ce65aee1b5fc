package dev.tracegrad.processor.reader;

import dev.tracegrad.processor.language.JavaTypes;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Which type becomes which by assignment and by a cast (JLS 5.2, 5.5); in doubt, as with open type arguments, it does. */
final class Conversions {
    private final JavaTypes java;
    private final Types types;

    Conversions(JavaTypes java) {
        this.java = java;
        this.types = java.types();
    }

    /** Whether a value that is no constant may be assigned to a variable. */
    boolean isAssignable(TypeMirror given, TypeMirror wanted) {
        if (isUntold(wanted) || isUntold(given)) {
            return true;
        }
        if (given.getKind() == TypeKind.VOID) {
            return false;
        }
        if (given.getKind() == TypeKind.NULL) {
            return !wanted.getKind().isPrimitive();
        }
        if (wanted.getKind().isPrimitive()) {
            TypeMirror unboxed = java.unboxed(given);
            return unboxed.getKind().isPrimitive() && types.isAssignable(unboxed, wanted);
        }
        if (wanted.getKind() == TypeKind.TYPEVAR) {
            return given.getKind() != TypeKind.DECLARED && !given.getKind().isPrimitive();
        }
        return types.isSubtype(types.erasure(java.boxed(given)), types.erasure(wanted))
                && hasArgumentsOf(given, wanted);
    }

    /** What no conversion is known of: what is not told yet, and several types in one. */
    private static boolean isUntold(TypeMirror type) {
        return switch (type.getKind()) {
            case NONE, ERROR, WILDCARD, INTERSECTION, UNION, OTHER -> true;
            default -> false;
        };
    }

    /** Whether type arguments that are both told are the same. */
    private boolean hasArgumentsOf(TypeMirror given, TypeMirror wanted) {
        DeclaredType seen = wanted instanceof DeclaredType declared
                ? java.asSuper(given, (TypeElement) declared.asElement())
                : null;
        if (seen == null) {
            return true;
        }
        List<? extends TypeMirror> mine = seen.getTypeArguments();
        List<? extends TypeMirror> theirs = ((DeclaredType) wanted).getTypeArguments();
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            if (isPlain(mine.get(i)) && isPlain(theirs.get(i)) && !types.isSameType(mine.get(i), theirs.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(TypeMirror argument) {
        return argument instanceof DeclaredType declared
                && declared.getTypeArguments().isEmpty();
    }

    /** Whether a cast, or a comparison of references, may be. */
    boolean isCastable(TypeMirror from, TypeMirror to) {
        if (isUntold(from) || isUntold(to) || from.getKind() == TypeKind.TYPEVAR || to.getKind() == TypeKind.TYPEVAR) {
            return true;
        }
        if (from.getKind() == TypeKind.VOID || to.getKind() == TypeKind.VOID) {
            return false;
        }
        if (from.getKind().isPrimitive() && to.getKind().isPrimitive()) {
            return java.isBoolean(from) == java.isBoolean(to);
        }
        if (from.getKind() == TypeKind.NULL) {
            return !to.getKind().isPrimitive();
        }
        if (from.getKind().isPrimitive()) {
            return types.isSubtype(java.boxed(from), types.erasure(to));
        }
        if (to.getKind().isPrimitive()) {
            TypeMirror unboxed = java.unboxed(from);
            return unboxed.getKind().isPrimitive()
                    ? types.isAssignable(unboxed, to)
                    : types.isSubtype(java.boxed(to), types.erasure(from));
        }
        if (from instanceof ArrayType one && to instanceof ArrayType other) {
            TypeMirror mine = one.getComponentType();
            TypeMirror theirs = other.getComponentType();
            return mine.getKind().isPrimitive() || theirs.getKind().isPrimitive()
                    ? types.isSameType(mine, theirs)
                    : isCastable(mine, theirs);
        }
        TypeMirror one = types.erasure(from);
        TypeMirror other = types.erasure(to);
        return types.isSubtype(one, other) || types.isSubtype(other, one) || mayHaveCommon(from, to);
    }

    /** Whether a class of its own could be both: one is an interface, and the other may have subclasses. */
    private static boolean mayHaveCommon(TypeMirror one, TypeMirror other) {
        return isInterface(one) && isOpen(other) || isInterface(other) && isOpen(one);
    }

    private static boolean isInterface(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement().getKind().isInterface();
    }

    private static boolean isOpen(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement().getKind() != ElementKind.RECORD
                && !declared.asElement().getModifiers().contains(Modifier.FINAL);
    }
}
