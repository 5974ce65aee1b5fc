package dev.tracegrad.processor.origin;

import dev.tracegrad.processor.language.JavaTypes;
import java.util.function.Predicate;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Arrays and lists of numbers, whose elements get names such as {@code p[0]} and {@code m[1][0]} as arguments of a method. */
public final class Rows {
    private Rows() {}

    /** Whether it is an array or a list of numbers, or of such arrays and lists. */
    public static boolean isRow(TypeMirror type, Predicate<TypeMirror> isNumber) {
        TypeMirror element = elementOf(type);
        return element != null && (isNumber.test(element) || isRow(element, isNumber));
    }

    private static @Nullable TypeMirror elementOf(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return array.getComponentType();
        }
        boolean isList = JavaTypes.isClass(type, "java.util.List") || JavaTypes.isClass(type, "java.util.ArrayList");
        if (!isList || ((DeclaredType) type).getTypeArguments().isEmpty()) {
            return null;
        }
        TypeMirror argument = ((DeclaredType) type).getTypeArguments().get(0);
        return argument instanceof WildcardType wildcard ? wildcard.getExtendsBound() : argument;
    }
}
