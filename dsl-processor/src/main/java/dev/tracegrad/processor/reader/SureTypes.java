package dev.tracegrad.processor.reader;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** What is sure of a type: the rest was inferred, and javac may know it better. */
final class SureTypes {
    private SureTypes() {}

    /** Whether it may be what stands for a wildcard, which is read as an Object. */
    static boolean isOfWildcard(Expression value) {
        boolean isOpen = value instanceof Expression.Local local
                ? local.variable().inferred()
                : value instanceof Expression.Call call
                        && call.method().getReturnType().getKind() == TypeKind.TYPEVAR;
        return isOpen && JavaTypes.isObject(value.type());
    }

    /** The type of a value, without type arguments that stand nowhere. */
    static TypeMirror written(JavaTypes java, Expression value) {
        boolean isWritten =
                value instanceof Expression.Local local && !local.variable().inferred()
                        || value instanceof Expression.Field
                        || value instanceof Expression.Creation;
        return isWritten || !(value.type() instanceof DeclaredType)
                ? value.type()
                : java.types().erasure(value.type());
    }

    /** Whether it is a type parameter of the method, or of a class around it. */
    static boolean isSeen(TypeVariable variable, Element method) {
        Element declaring =
                variable.asElement() instanceof TypeParameterElement parameter ? parameter.getGenericElement() : null;
        for (Element at = method; at != null; at = at.getEnclosingElement()) {
            if (at.equals(declaring)) {
                return true;
            }
        }
        return false;
    }
}
