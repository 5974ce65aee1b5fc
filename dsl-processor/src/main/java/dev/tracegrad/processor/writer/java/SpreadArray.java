package dev.tracegrad.processor.writer.java;

import com.palantir.javapoet.Code;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * The array that a call with any number of arguments makes, where their type cannot be named: it is one of objects there, and
 * has its own type only when it is passed on.
 *
 * <pre>
 * private static int count(Kind... all)      private static int count(Object... all) {
 *                                                ... COUNT.invoke(PrivateMembers.arrayOf(KIND_CLASS.arrayType(), all));
 * </pre>
 */
final class SpreadArray {
    private SpreadArray() {}

    /** Whether a method's last parameter is one. */
    static boolean isIn(ExecutableElement method, TypeWriter types) {
        return method.isVarArgs() && types.isHidden(lastOf(method).asType());
    }

    /** A parameter of an accessor as it is passed on. */
    static Code passed(
            ExecutableElement method, VariableElement parameter, TypeWriter types, Function<TypeMirror, Code> classOf) {
        String name = parameter.getSimpleName().toString();
        return isIn(method, types) && parameter.equals(lastOf(method))
                ? Code.of("$T.arrayOf($L, $N)", HandleClasses.PRIVATE_MEMBERS, classOf.apply(parameter.asType()), name)
                : Code.of("$N", name);
    }

    private static VariableElement lastOf(ExecutableElement method) {
        return method.getParameters().get(method.getParameters().size() - 1);
    }
}
