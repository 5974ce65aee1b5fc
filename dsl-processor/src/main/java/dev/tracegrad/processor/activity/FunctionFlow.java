package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.effects.AliasSet;
import dev.tracegrad.processor.effects.Aliases;
import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.effects.TrackedFields;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.AnonymousMethod;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * How activity goes through lambdas and anonymous classes: one in tracked form takes and gives what is active, and one that
 * takes or gives what is active wants to have tracked form.
 *
 * <pre>
 * DoubleSupplier s = () -> x * 2;           tracked, for what it gives
 * Consumer<double[]> c = q -> q[0] = x;     tracked, for what it takes: q is a Value[], since x is stored in it
 * ROWS.forEach(q -> q[0] = x);              plain: q is one of the rows of a field, in which x is remembered
 * </pre>
 */
final class FunctionFlow {
    private final Forms forms;
    private final TrackedTypes types;
    private final TrackedFields fields;
    private final Aliases aliases;
    private final Effects effects;

    /** Whether functions that are plain when all else is known stay so, and get plain arrays from anywhere. */
    private boolean areLinked;

    /** What these functions give. */
    private final Set<Variable> plainResults = new HashSet<>();

    /** The parameters with a tracked form of each lambda, or of all methods of an anonymous class. */
    private final Map<Expression, List<Variable>> parameters = new IdentityHashMap<>();

    FunctionFlow(WholeProgram program, Forms forms) {
        this.forms = forms;
        this.types = program.semantics().tracked();
        this.fields = program.fields();
        this.aliases = forms.aliases();
        this.effects = program.effects();
    }

    /** All else is known: answers whether there are functions to be looked at again. */
    boolean link() {
        boolean isNew = !areLinked && fields.holdSharedArrays();
        areLinked |= isNew;
        return isNew;
    }

    /** What a plain function gives is somebody else's too. */
    void shareGiven(Variable result, Expression value) {
        if (plainResults.contains(result)) {
            share(value);
        }
    }

    /** The plain arrays that a method gives back, or keeps in an object, have other names too, and may be somebody else's. */
    void sharePassed(Expression by, ExecutableElement method, List<Expression> arguments) {
        boolean isMade = method.getKind() == ElementKind.CONSTRUCTOR;
        boolean givesBack = isMade || couldHoldArrays(method.getReturnType());
        for (int i = 0; areLinked && i < arguments.size(); i++) {
            boolean isKept = isMade || effects.arrays().mayStore(method, i) || isObject(method, i);
            if (isKept) {
                forms.lent().keep(arguments.get(i), by);
            }
            if (givesBack || isKept) {
                share(arguments.get(i), false);
            }
        }
    }

    /** A plain array that somebody else has from now on, when all that has tracked form is known. */
    void share(Expression value) {
        share(value, true);
    }

    /** @param isKept whether somebody else has it, and not only another name */
    private void share(Expression value, boolean isKept) {
        AliasSet set = areLinked ? aliases.of(value) : null;
        if (set != null && !set.isTracked() && TrackedFields.isOfArrays(value.type())) {
            forms.note(aliases.share(set, value.type(), isKept));
        }
    }

    /** Whether a parameter takes any object, which the method may keep, or an array of any, in which it may keep another. */
    private static boolean isObject(ExecutableElement method, int position) {
        TypeMirror type = method.getParameters()
                .get(Math.min(position, method.getParameters().size() - 1))
                .asType();
        return JavaTypes.elementOfAll(type) instanceof TypeVariable || JavaTypes.isObject(type);
    }

    private static boolean couldHoldArrays(TypeMirror type) {
        return switch (type.getKind()) {
            case ARRAY -> TrackedTypes.isArrayOfNumbers(type);
            case DECLARED -> TrackedTypes.couldHoldNumbers(type) && !JavaTypes.isClass(type, "java.lang.Double");
            case TYPEVAR, WILDCARD -> true;
            default -> false;
        };
    }

    void visit(Expression.Lambda lambda) {
        forms.lent().addFunction(lambda, lambda.result(), lambda.function().method());
        visit(lambda, lambda.parameters(), lambda.result());
    }

    /**
     * A method of an anonymous class is a function where the class is one, as are all those of a container; the others keep
     * the types that they have.
     */
    void visit(Expression.AnonymousClass created) {
        for (AnonymousMethod method : created.methods()) {
            boolean isOfContainer = method.overridden() != null && types.isContainer(created.type());
            if (isOfContainer || types.isMethodOfFunction(created.type(), method.overridden())) {
                forms.lent().addFunction(created, method.result(), method.overridden());
                visit(created, method.parameters(), method.result());
            } else if (method.overridden() != null) {
                method.parameters().forEach(forms::keepPlain);
                forms.keepPlain(method.result());
            }
        }
    }

    private void visit(Expression function, List<Variable> taken, Variable result) {
        AliasSet set = forms.aliases().of(function);
        if (areLinked && (set == null || !set.isTracked())) {
            shareBeyond(taken, result);
        }
        if (set == null) {
            return;
        }
        List<Variable> references = taken.stream()
                .filter(variable -> types.isReference(variable.type()))
                .toList();
        parameters.merge(function, references, FunctionFlow::together);
        if (set.isTracked()) {
            Stream.concat(taken.stream(), Stream.of(result))
                    .filter(variable -> types.isTracked(variable.type()) || types.isNumber(variable.type()))
                    .forEach(forms::activate);
        } else if (forms.isActive(result)) {
            forms.storeActive(function);
        }
    }

    /** What a plain function is given and gives may be anybody's. */
    private void shareBeyond(List<Variable> taken, Variable result) {
        taken.stream()
                .filter(parameter -> TrackedTypes.isArrayOfNumbers(parameter.type()))
                .forEach(parameter -> forms.note(aliases.share(aliases.of(parameter), parameter.type(), true)));
        forms.note(plainResults.add(result));
    }

    private static List<Variable> together(List<Variable> some, List<Variable> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    /** The parameters in which something is stored of the functions that are in a set. */
    List<Variable> written(AliasSet functions) {
        return parameters.entrySet().stream()
                .filter(entry -> isIn(functions, entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .filter(parameter -> forms.aliases().of(parameter).isWritten())
                .toList();
    }

    private boolean isIn(AliasSet functions, Expression function) {
        AliasSet set = forms.aliases().of(function);
        return set != null && set.root() == functions.root();
    }

    /** A function whose parameter has tracked form wants to have that too. It is known at the end of a walk what it is of. */
    void settle() {
        parameters.forEach((function, taken) -> {
            if (!forms.isActive(function) && taken.stream().anyMatch(forms::isActive)) {
                forms.storeActive(function);
            }
        });
    }
}
