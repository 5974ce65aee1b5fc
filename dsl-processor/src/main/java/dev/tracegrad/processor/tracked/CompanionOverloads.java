package dev.tracegrad.processor.tracked;

import dev.tracegrad.processor.language.FunctionType;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Whether a call of a companion's method would mean that method as it is written. A companion has methods beside each other that
 * their classes hide from who calls them: private and protected ones, and those of several classes that are traced along.
 *
 * <pre>
 * private static double h(Integer i, double v)     h(Integer, Value)
 * static double h(Object i, double v)              h(Object, Value), which another class calls: h((Object) 3, v)
 * </pre>
 */
public final class CompanionOverloads {
    private final JavaTypes java;
    private final Semantics semantics;

    public CompanionOverloads(Semantics semantics) {
        this.java = semantics.java();
        this.semantics = semantics;
    }

    /**
     * A method of a companion.
     *
     * @param parameters the types that they have in the source
     */
    public record Signature(List<TypeMirror> parameters, boolean isVarArgs) {
        /** A method's, with types before its own parameters. */
        public static Signature of(ExecutableElement method, Element... before) {
            List<TypeMirror> parameters = new ArrayList<>();
            for (Element receiver : before) {
                parameters.add(receiver.asType());
            }
            method.getParameters().forEach(parameter -> parameters.add(parameter.asType()));
            return new Signature(parameters, method.isVarArgs());
        }

        /** That of a method's companion, which takes the object first. */
        public static Signature inCompanion(ExecutableElement method) {
            return method.getModifiers().contains(Modifier.STATIC)
                    ? of(method)
                    : of(method, method.getEnclosingElement());
        }

        /** The type of a parameter for a call that gives single elements, if it is such. */
        TypeMirror at(int position, boolean isSpread) {
            int last = parameters.size() - 1;
            TypeMirror type = parameters.get(Math.min(position, last));
            return isSpread && position >= last ? ((ArrayType) type).getComponentType() : type;
        }
    }

    private enum Phase {
        SUBTYPING,
        BOXING,
        VARARGS,
        NONE
    }

    /** Whether javac would take another method than the one that is called, or could not tell which. */
    public boolean areUnsure(Signature called, List<Signature> others, List<Expression> arguments) {
        Phase phase = phase(called, called, arguments);
        for (Signature other : others) {
            Phase rival = phase(other, called, arguments);
            boolean isFirst = rival.compareTo(phase) < 0;
            boolean isAlike = rival == phase && rival != Phase.NONE && !isAsSpecific(called, other, arguments, phase);
            if (isFirst || isAlike) {
                return true;
            }
        }
        return false;
    }

    private Phase phase(Signature method, Signature called, List<Expression> arguments) {
        Phase phase = Phase.NONE;
        int count = arguments.size();
        if (method.parameters().size() == count) {
            phase = phase(method, called, arguments, false);
        }
        boolean mayBeSpread = phase == Phase.NONE
                && method.isVarArgs()
                && count >= method.parameters().size() - 1;
        return mayBeSpread && phase(method, called, arguments, true) != Phase.NONE ? Phase.VARARGS : phase;
    }

    private Phase phase(Signature method, Signature called, List<Expression> arguments, boolean isSpread) {
        Phase phase = Phase.SUBTYPING;
        for (int i = 0; i < arguments.size(); i++) {
            Phase one = phase(arguments.get(i), position(called, i, arguments), method.at(i, isSpread));
            phase = one.compareTo(phase) > 0 ? one : phase;
        }
        return phase;
    }

    /** The type that an argument is given as: an element's where there are more or fewer than parameters. */
    private TypeMirror position(Signature called, int position, List<Expression> arguments) {
        boolean isSpread = called.isVarArgs()
                && (arguments.size() != called.parameters().size()
                        || !java.types()
                                .isAssignable(
                                        erased(arguments.get(position).type()), erased(called.at(position, false))));
        return called.at(position, isSpread);
    }

    /** How an argument, which is written in the form that the called method takes, fits a parameter. */
    private Phase phase(Expression argument, TypeMirror given, TypeMirror wanted) {
        TypeMirror type = argument.type();
        if (type.getKind() == TypeKind.NULL) {
            boolean fits = !wanted.getKind().isPrimitive() || isNumber(wanted);
            return fits ? Phase.SUBTYPING : Phase.NONE;
        }
        if (argument instanceof Expression.Lambda lambda) {
            return JavaTypes.isObject(wanted) || !isFor(lambda, wanted) ? Phase.NONE : Phase.SUBTYPING;
        }
        if (isNumber(given)) {
            return isNumber(wanted) || isAny(wanted) ? Phase.SUBTYPING : Phase.NONE;
        }
        boolean isTracked = semantics.tracked().isTracked(given);
        if (isTracked && isAny(wanted)) {
            return Phase.SUBTYPING;
        }
        if (isTracked != semantics.tracked().isTracked(wanted)) {
            return Phase.NONE;
        }
        TypeMirror one = erased(isTracked && !semantics.tracked().isTracked(type) ? given : type);
        return java.types().isSubtype(one, erased(wanted))
                ? Phase.SUBTYPING
                : java.types().isAssignable(one, erased(wanted)) ? Phase.BOXING : Phase.NONE;
    }

    private boolean isFor(Expression.Lambda lambda, TypeMirror wanted) {
        FunctionType function = semantics.functions().of(wanted);
        boolean givesNothing = lambda.body() instanceof Statement.Evaluation;
        return function != null
                && function.parameters().size() == lambda.parameters().size()
                && (givesNothing
                        || (function.result().getKind() == TypeKind.VOID)
                                == (lambda.function().result().getKind() == TypeKind.VOID));
    }

    private boolean isAsSpecific(Signature called, Signature other, List<Expression> arguments, Phase phase) {
        boolean isSpread = phase == Phase.VARARGS;
        return IntStream.range(0, arguments.size())
                .allMatch(i -> isNarrower(called.at(i, isSpread), other.at(i, isSpread)));
    }

    private boolean isNarrower(TypeMirror type, TypeMirror other) {
        boolean isTracked = semantics.tracked().isTracked(type);
        return isTracked && isAny(other)
                || isTracked == semantics.tracked().isTracked(other)
                        && java.types().isSubtype(erased(type), erased(other));
    }

    private boolean isNumber(TypeMirror type) {
        return type.getKind() == TypeKind.DOUBLE;
    }

    private boolean isAny(TypeMirror type) {
        return JavaTypes.isObject(erased(type));
    }

    private TypeMirror erased(TypeMirror type) {
        return type.getKind() == TypeKind.NULL ? type : java.types().erasure(type);
    }
}
