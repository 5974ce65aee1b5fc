package dev.tracegrad.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The choice among methods of one name (JLS 15.12.2): by subtyping, then with boxing, then with varargs. */
final class Overloads {
    private final JavaTypes java;

    Overloads(JavaTypes java) {
        this.java = java;
    }

    /** The methods that fit best: one, none, or several where the call is ambiguous. */
    List<ExecutableElement> choose(List<ExecutableElement> candidates, List<TypeMirror> arguments) {
        for (Phase phase : Phase.values()) {
            List<ExecutableElement> applicable = candidates.stream()
                    .filter(method -> isApplicable(method, arguments, phase))
                    .toList();
            if (!applicable.isEmpty()) {
                int compared = phase == Phase.VARARGS ? arguments.size() + 1 : arguments.size();
                return mostSpecific(applicable, compared, phase);
            }
        }
        return List.of();
    }

    /** The type of a call's result, seen as a member of the receiver's type, type arguments told from the arguments. */
    TypeMirror result(ExecutableElement method, @Nullable DeclaredType receiver, List<TypeMirror> arguments) {
        ExecutableType type = (ExecutableType)
                (receiver == null || method.getModifiers().contains(Modifier.STATIC)
                        ? method.asType()
                        : java.types().asMemberOf(receiver, method));
        if (method.getTypeParameters().isEmpty()) {
            return type.getReturnType();
        }
        Substitution substitution = new Substitution(java, method.getTypeParameters());
        for (int i = 0; i < arguments.size(); i++) {
            List<? extends TypeMirror> parameters = type.getParameterTypes();
            TypeMirror parameter = parameters.get(Math.min(i, parameters.size() - 1));
            boolean spread = method.isVarArgs()
                    && i >= parameters.size() - 1
                    && arguments.get(i).getKind() != TypeKind.ARRAY;
            substitution.learn(spread ? ((ArrayType) parameter).getComponentType() : parameter, arguments.get(i));
        }
        return substitution.apply(type.getReturnType());
    }

    private enum Phase {
        SUBTYPING,
        BOXING,
        VARARGS
    }

    private boolean isApplicable(ExecutableElement method, List<TypeMirror> arguments, Phase phase) {
        int declared = method.getParameters().size();
        if (phase == Phase.VARARGS) {
            if (!method.isVarArgs() || arguments.size() < declared - 1) {
                return false;
            }
        } else if (arguments.size() != declared) {
            return false;
        }
        BiPredicate<TypeMirror, TypeMirror> fits =
                phase == Phase.SUBTYPING ? java.types()::isSubtype : java.types()::isAssignable;
        for (int i = 0; i < arguments.size(); i++) {
            if (!fits.test(erased(arguments.get(i)), parameter(method, i, phase))) {
                return false;
            }
        }
        return true;
    }

    private List<ExecutableElement> mostSpecific(List<ExecutableElement> applicable, int arity, Phase phase) {
        List<ExecutableElement> best = new ArrayList<>();
        for (ExecutableElement method : applicable) {
            if (applicable.stream().allMatch(other -> isAsSpecific(method, other, arity, phase))) {
                best.add(method);
            }
        }
        List<ExecutableElement> concrete = best.stream()
                .filter(method -> !method.getModifiers().contains(Modifier.ABSTRACT))
                .toList();
        if (best.size() > 1 && concrete.size() <= 1) {
            return concrete.isEmpty() ? best.subList(0, 1) : concrete;
        }
        return best.isEmpty() ? applicable : best;
    }

    private boolean isAsSpecific(ExecutableElement method, ExecutableElement other, int arity, Phase phase) {
        for (int i = 0; i < arity; i++) {
            if (!java.types().isSubtype(parameter(method, i, phase), parameter(other, i, phase))) {
                return false;
            }
        }
        return true;
    }

    private TypeMirror parameter(ExecutableElement method, int position, Phase phase) {
        List<? extends VariableElement> parameters = method.getParameters();
        int last = parameters.size() - 1;
        TypeMirror type = parameters.get(Math.min(position, last)).asType();
        boolean spread = phase == Phase.VARARGS && position >= last;
        return erased(spread ? ((ArrayType) type).getComponentType() : type);
    }

    private TypeMirror erased(TypeMirror type) {
        return type.getKind() == TypeKind.NULL ? type : java.types().erasure(type);
    }
}
