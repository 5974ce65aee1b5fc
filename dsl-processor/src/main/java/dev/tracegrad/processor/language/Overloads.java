package dev.tracegrad.processor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The choice among methods of one name (JLS 15.12.2): by subtyping, then with boxing, then with varargs. */
public final class Overloads {
    private final JavaTypes java;
    private final FunctionTypes functions;

    public Overloads(JavaTypes java, FunctionTypes functions) {
        this.java = java;
        this.functions = functions;
    }

    /** The methods that fit best: one, none, or several where the call is ambiguous. */
    public List<ExecutableElement> choose(List<ExecutableElement> candidates, List<ArgumentShape> arguments) {
        for (Phase phase : Phase.values()) {
            List<ExecutableElement> applicable = candidates.stream()
                    .filter(method -> isApplicable(method, arguments, phase))
                    .toList();
            if (!applicable.isEmpty()) {
                return mostSpecific(applicable, arguments, phase);
            }
        }
        return List.of();
    }

    /**
     * The methods that fit best where a Value is a number too: a number stands for a Value, and a Value for a double where
     * the method has a form on Values.
     */
    public List<ExecutableElement> chooseOnValue(
            List<ExecutableElement> candidates,
            List<ArgumentShape> arguments,
            Predicate<ExecutableElement> hasFormOnValues) {
        for (Phase phase : List.of(Phase.BOXING, Phase.VARARGS)) {
            List<ExecutableElement> applicable = candidates.stream()
                    .filter(method -> hasPlaceFor(method, arguments.size(), phase))
                    .filter(method -> fitsOnValue(method, arguments, hasFormOnValues.test(method), phase))
                    .toList();
            if (!applicable.isEmpty()) {
                return mostSpecific(applicable, arguments, phase);
            }
        }
        return List.of();
    }

    private static boolean hasPlaceFor(ExecutableElement method, int arguments, Phase phase) {
        int declared = method.getParameters().size();
        return phase == Phase.VARARGS ? method.isVarArgs() && arguments >= declared - 1 : arguments == declared;
    }

    private boolean fitsOnValue(
            ExecutableElement method, List<ArgumentShape> arguments, boolean hasFormOnValues, Phase phase) {
        for (int i = 0; i < arguments.size(); i++) {
            TypeMirror wanted = declared(method, i, phase);
            boolean isNumber = arguments.get(i) instanceof ArgumentShape.Typed typed
                    && (java.isValue(wanted) && java.isNumeric(typed.type())
                            || hasFormOnValues && standsFor(typed.type(), wanted));
            if (!isNumber && !fits(arguments.get(i), method, i, phase)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a Value is given where a method has a double, or an array of them in place of an array. */
    private boolean standsFor(TypeMirror given, TypeMirror wanted) {
        return given instanceof ArrayType values && wanted instanceof ArrayType doubles
                ? standsFor(values.getComponentType(), doubles.getComponentType())
                : java.isValue(given) && java.isDouble(wanted);
    }

    private enum Phase {
        SUBTYPING,
        BOXING,
        VARARGS
    }

    private boolean isApplicable(ExecutableElement method, List<ArgumentShape> arguments, Phase phase) {
        if (!hasPlaceFor(method, arguments.size(), phase)) {
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (!fits(arguments.get(i), method, i, phase)) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(ArgumentShape argument, ExecutableElement method, int position, Phase phase) {
        TypeMirror declared = declared(method, position, phase);
        if (argument instanceof ArgumentShape.Function function) {
            FunctionType wanted = functions.of(declared);
            return declared.getKind() == TypeKind.TYPEVAR || wanted != null && fits(function, wanted);
        }
        if (argument instanceof ArgumentShape.Late late) {
            return !declared.getKind().isPrimitive()
                    && (late.type() == null || java.types().isSubtype(late.type(), erased(declared)));
        }
        if (argument instanceof ArgumentShape.Choice choice) {
            return choice.values().stream().allMatch(value -> fits(value, method, position, phase));
        }
        TypeMirror given = erased(((ArgumentShape.Typed) argument).type());
        return phase == Phase.SUBTYPING
                ? java.types().isSubtype(given, erased(declared))
                : java.types().isAssignable(given, erased(declared));
    }

    private static boolean fits(ArgumentShape.Function given, FunctionType wanted) {
        boolean isVoid = wanted.result().getKind() == TypeKind.VOID;
        return (given.parameters() < 0
                        || given.parameters() == wanted.parameters().size())
                && (isVoid ? given.canGiveNothing() : given.canGiveValue());
    }

    private List<ExecutableElement> mostSpecific(
            List<ExecutableElement> applicable, List<ArgumentShape> arguments, Phase phase) {
        List<ExecutableElement> best = new ArrayList<>();
        for (ExecutableElement method : applicable) {
            if (applicable.stream().allMatch(other -> isAsSpecific(method, other, arguments, phase))) {
                best.add(method);
            }
        }
        List<ExecutableElement> concrete = best.stream()
                .filter(method -> !method.getModifiers().contains(Modifier.ABSTRACT))
                .toList();
        if (best.size() > 1 && concrete.size() <= 1) {
            return concrete.isEmpty() ? List.of(functions.narrowest(best)) : concrete;
        }
        return best.isEmpty() ? applicable : best;
    }

    private boolean isAsSpecific(
            ExecutableElement method, ExecutableElement other, List<ArgumentShape> arguments, Phase phase) {
        int compared = phase == Phase.VARARGS ? arguments.size() + 1 : arguments.size();
        for (int i = 0; i < compared; i++) {
            boolean isFunction = i < arguments.size() && arguments.get(i) instanceof ArgumentShape.Function;
            TypeMirror mine = declared(method, i, phase);
            TypeMirror theirs = declared(other, i, phase);
            boolean isNarrower = java.types().isSubtype(erased(mine), erased(theirs))
                    || isFunction && isMoreSpecificFunction(mine, theirs);
            if (!isNarrower) {
                return false;
            }
        }
        return true;
    }

    /** Whether a function with a result is wanted, where the other method would throw the result away (JLS 15.12.2.5). */
    private boolean isMoreSpecificFunction(TypeMirror mine, TypeMirror theirs) {
        FunctionType other = functions.of(theirs);
        return functions.of(mine) != null && other != null && other.result().getKind() == TypeKind.VOID;
    }

    private static TypeMirror declared(ExecutableElement method, int position, Phase phase) {
        List<? extends VariableElement> parameters = method.getParameters();
        int last = parameters.size() - 1;
        TypeMirror type = parameters.get(Math.min(position, last)).asType();
        boolean spread = phase == Phase.VARARGS && position >= last;
        return spread ? ((ArrayType) type).getComponentType() : type;
    }

    private TypeMirror erased(TypeMirror type) {
        return type.getKind() == TypeKind.NULL ? type : java.types().erasure(type);
    }
}
