package dev.tracegrad.processor.reader;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
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

    /**
     * Whether a number cannot be what the wanted type says of a type parameter of the method (JLS 18.5.2), as in
     * {@code List<Double> all = List.of(x == y)}.
     */
    static boolean isContradicted(JavaTypes java, Conversions conversions, Expression.Call call, TypeMirror wanted) {
        DeclaredType given = wanted instanceof DeclaredType declared
                ? java.asSuper(call.method().getReturnType(), (TypeElement) declared.asElement())
                : null;
        if (given == null) {
            return false;
        }
        List<? extends TypeMirror> told = ((DeclaredType) wanted).getTypeArguments();
        List<? extends TypeMirror> open = given.getTypeArguments();
        return IntStream.range(0, Math.min(told.size(), open.size()))
                .filter(i -> told.get(i) instanceof DeclaredType
                        && open.get(i) instanceof TypeVariable variable
                        && call.method().getTypeParameters().contains(variable.asElement()))
                .anyMatch(i -> IntStream.range(0, call.arguments().size())
                        .filter(at -> java.types().isSameType(call.declared(at), open.get(i)))
                        .mapToObj(at -> call.arguments().get(at))
                        .anyMatch(argument -> argument.type().getKind().isPrimitive()
                                && !(argument instanceof Expression.Conditional)
                                && !(argument instanceof Expression.SwitchExpression)
                                && !conversions.isAssignable(argument.type(), told.get(i))));
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
