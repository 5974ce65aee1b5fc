package dev.tracegrad.processor.gradient;

import dev.tracegrad.processor.flow.Type;
import dev.tracegrad.processor.flow.Unsupported;
import java.util.Locale;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Types as gradient code has them. */
final class Types {
    /** As many as the helpers of generated code know. */
    private static final int MOST_DIMENSIONS = 3;

    private Types() {}

    /** The type of a variable or expression: a number, a truth, or an array of these. */
    static Type of(TypeMirror type) {
        int dimensions = 0;
        TypeMirror at = type;
        while (at instanceof ArrayType array) {
            at = array.getComponentType();
            dimensions++;
        }
        if (dimensions > MOST_DIMENSIONS) {
            throw new Unsupported("an array of type " + type);
        }
        if (at.getKind().isPrimitive()) {
            return new Type(at.getKind().name().toLowerCase(Locale.ROOT), dimensions);
        }
        if (dimensions == 0 && at.toString().equals("java.lang.String")) {
            return new Type("java.lang.String", 0);
        }
        throw new Unsupported("an object of type " + type);
    }

    /** The name of a class that is made. */
    static Type ofClass(TypeMirror type) {
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        if (!element.getTypeParameters().isEmpty()) {
            throw new Unsupported("an object of type " + type);
        }
        return new Type(element.getQualifiedName().toString(), 0);
    }
}
