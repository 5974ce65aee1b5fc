package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Bodies;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.tracked.Containers;
import dev.tracegrad.processor.tracked.LibraryCall;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.tracked.TrackedTypes;
import dev.tracegrad.processor.tracked.TwinTypes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * Whose the arrays and collections are that methods give, and that they write to: their own, the caller's, or somebody else's. A
 * companion that gives somebody else's in tracked form gives a copy.
 *
 * <pre>
 * double[] scaled(double k) { double[] all = w.clone(); all[0] *= k; return all; }     gives and writes its own
 * double[] filled(double x) { w[0] = x; return w; }                                    gives and writes somebody else's
 * double[] same(double[] x) { return x; }                                              gives the caller's
 * </pre>
 */
final class ArrayOwners {
    /**
     * Whose it may be, beside the method's own.
     *
     * @param arguments the positions of the arguments that it may be
     * @param isOfTwin whether it may be an array of an object that can have tracked form, and then is no copy
     * @param isShared whether it may be anybody's
     */
    private record Given(Set<Integer> arguments, boolean isOfTwin, boolean isShared) {
        static final Given NEW = new Given(Set.of(), false, false);
        static final Given OF_TWIN = new Given(Set.of(), true, false);
        static final Given SHARED = new Given(Set.of(), false, true);

        Given or(Given other) {
            Set<Integer> all = new TreeSet<>(arguments);
            all.addAll(other.arguments);
            return new Given(all, isOfTwin || other.isOfTwin, isShared || other.isShared);
        }
    }

    /** The methods of collections and streams whose result is no view. */
    private static final Set<String> COPIES = Set.of("collect", "copyOf", "toList");

    private final TrackedTypes types;
    private final TracedDeclarations traced;
    private final Bodies bodies;
    private final WrittenParameters parameters;
    private final Map<ExecutableElement, Given> known = new HashMap<>();

    ArrayOwners(TrackedTypes types, TracedDeclarations traced, Bodies bodies, WrittenParameters parameters) {
        this.types = types;
        this.traced = traced;
        this.bodies = bodies;
        this.parameters = parameters;
    }

    /** Whether a method may give somebody else's array. @param onTwin whether it is called on an object in tracked form */
    boolean givesShared(ExecutableElement method, boolean onTwin) {
        Given given = of(method);
        return given.isShared() || given.isOfTwin() && !onTwin;
    }

    /** The positions of the arguments that it may give. */
    Set<Integer> givenArguments(ExecutableElement method) {
        return of(method).arguments();
    }

    /**
     * Whether a body writes to an array, or to a collection, that is neither its own nor the caller's, or passes it to a method
     * that may.
     *
     * @param isArray whether it is asked for arrays
     */
    boolean writesShared(TracedMethod body, boolean isArray) {
        return Walk.any(
                body.expressions(),
                expression -> Walk.any(
                        written(expression),
                        written -> written.type() instanceof ArrayType == isArray
                                && types.isReference(written.type())
                                && !isOwnOfNewObject(written, body)
                                && isShared(written, body)));
    }

    /** Whether it writes to what is passed at that position. */
    boolean writesArgument(TracedMethod body, int position) {
        return body.expressions().stream()
                .flatMap(expression -> written(expression).stream())
                .anyMatch(written ->
                        of(written, body, new HashSet<>()).arguments().contains(position));
    }

    private boolean isShared(Expression array, TracedMethod body) {
        Given given = of(array, body, new HashSet<>());
        return given.isShared() || given.isOfTwin();
    }

    private static boolean isOwnOfNewObject(Expression array, TracedMethod body) {
        Expression at = array;
        while (at instanceof Expression.Element row) {
            at = row.array();
        }
        return body.isConstructor()
                && at instanceof Expression.Field field
                && field.receiver() instanceof Expression.This;
    }

    /** The arrays and collections to which an expression may write, itself or by the method that it calls. */
    List<Expression> written(Expression expression) {
        if (expression instanceof Expression.Assignment assignment) {
            return arrayAround(assignment.target());
        }
        if (expression instanceof Expression.Update update) {
            return arrayAround(update.target());
        }
        if (expression instanceof Expression.Creation creation) {
            return passedTo(creation.constructor(), creation.arguments());
        }
        if (!(expression instanceof Expression.Call call)) {
            return List.of();
        }
        if (Containers.isChanging(call.method())) {
            boolean isOnMember = call.receiver() != null && Containers.isMember(call.method());
            if (isOnMember || call.receiver() == null && Containers.isStatic(call.method())) {
                return List.of(isOnMember ? call.receiver() : call.arguments().get(0));
            }
        }
        LibraryCall library = LibraryCall.of(call.method());
        if (library == null) {
            return passedTo(call.method(), call.arguments());
        }
        Integer stores = WrittenParameters.STORES.get(library);
        return stores == null ? List.of() : List.of(call.arguments().get(stores));
    }

    private static List<Expression> arrayAround(Expression target) {
        return target instanceof Expression.Element element ? List.of(element.array()) : List.of();
    }

    private List<Expression> passedTo(ExecutableElement callee, List<Expression> arguments) {
        return IntStream.range(0, arguments.size())
                .filter(i -> isWritable(arguments.get(i).type()) && parameters.contains(callee, i))
                .mapToObj(arguments::get)
                .toList();
    }

    private boolean isWritable(TypeMirror type) {
        return TrackedTypes.isArrayOfNumbers(type) || types.isContainer(type);
    }

    private Given of(ExecutableElement method) {
        Given given = known.get(method);
        if (given == null) {
            known.put(method, Given.NEW); // of a method that calls itself the other returns tell
            given = find(method);
            for (ExecutableElement override : traced.overridesOf(method)) {
                given = given.or(of(override));
            }
            known.put(method, given);
        }
        return given;
    }

    private Given find(ExecutableElement method) {
        TracedMethod body = bodies.of(method).orElse(null);
        if (body == null) {
            boolean isOfJdk =
                    JavaTypes.outermost(method).getQualifiedName().toString().startsWith("java.");
            boolean isNew = isOfJdk && TrackedTypes.isArrayOfNumbers(method.getReturnType());
            return isNew || traced.hasSource((TypeElement) method.getEnclosingElement()) ? Given.NEW : Given.SHARED;
        }
        Given given = Given.NEW;
        for (Statement statement : body.statements()) {
            if (statement instanceof Statement.Return returned && returned.result() == body.result()) {
                given = given.or(of(returned.value(), body, new HashSet<>()));
            }
        }
        return given;
    }

    private Given of(@Nullable Expression expression, TracedMethod body, Set<Variable> done) {
        boolean isFixedObject = expression != null
                && types.isTwin(expression.type())
                && types.isLiftable(expression.type()); // a copy of it is as good
        if (expression == null || expression instanceof Expression.Literal || isFixedObject) {
            return Given.NEW;
        }
        if (expression instanceof Expression.Parenthesized parenthesized) {
            return of(parenthesized.inner(), body, done);
        }
        if (expression instanceof Expression.Conditional conditional) {
            return of(conditional.whenTrue(), body, done).or(of(conditional.whenFalse(), body, done));
        }
        if (expression instanceof Expression.NewArray array) {
            Given given = Given.NEW;
            for (Expression element : array.elements()) {
                given = types.isReference(element.type()) ? given.or(of(element, body, done)) : given;
            }
            return given;
        }
        if (expression instanceof Expression.Element row) {
            return of(row.array(), body, done);
        }
        if (expression instanceof Expression.Local local) {
            return of(local.variable(), body, done);
        }
        if (expression instanceof Expression.Field field) {
            return field.receiver() != null && types.isTwin(field.receiver().type()) ? Given.OF_TWIN : Given.SHARED;
        }
        if (expression instanceof Expression.Creation creation && types.isContainer(creation.type())) {
            return ofContent(creation, creation.arguments(), body, done);
        }
        return expression instanceof Expression.Call call ? ofCall(call, body, done) : Given.SHARED;
    }

    /** What is new, but may hold the arrays that others have. */
    private Given ofContent(Expression made, List<Expression> from, TracedMethod body, Set<Variable> done) {
        Given given = Given.NEW;
        for (Expression one : from) {
            given = (types.holdsReferences(made.type()) || isOfAny(made.type()))
                            && (types.isReference(one.type()) || isOfAny(one.type()))
                    ? given.or(of(one, body, done))
                    : given;
        }
        return given;
    }

    /** A copy of a collection is new, whatever else is made of one may be a view. */
    private Given ofContainer(Expression.Call call, TracedMethod body, Set<Variable> done) {
        List<Expression> from = call.receiver() == null ? call.arguments() : List.of(call.receiver());
        if (COPIES.contains(call.method().getSimpleName().toString())) {
            return ofContent(call, from, body, done);
        }
        Given given = Given.NEW;
        for (Expression one : from) {
            given = (types.isReference(one.type()) || isOfAny(one.type())) && !types.isFunction(one.type())
                    ? given.or(of(one, body, done))
                    : given;
        }
        return given;
    }

    /** Whether it is a container of what a type variable stands for, {@code List<S>}, or one of these. */
    private static boolean isOfAny(TypeMirror type) {
        return type instanceof TypeVariable || Containers.isContainer(type) && TwinTypes.mentionsVariable(type);
    }

    private static boolean isOfContainers(Expression.Call call) {
        return call.receiver() == null ? Containers.isStatic(call.method()) : Containers.isMember(call.method());
    }

    private Given ofCall(Expression.Call call, TracedMethod body, Set<Variable> done) {
        if (Containers.concern(call, types) || isOfAny(call.type()) && isOfContainers(call)) {
            return ofContainer(call, body, done);
        }
        LibraryCall library = LibraryCall.of(call.method());
        if (library != null) {
            Expression passed = LibraryCall.COPIES.contains(library)
                    ? Aliases.copied(call)
                    : library == LibraryCall.PASS_ON ? call.arguments().get(LibraryCall.passedOn(call.method())) : null;
            boolean isCopy =
                    library != LibraryCall.PASS_ON && passed != null && !JavaTypes.isArrayOfArrays(passed.type());
            return isCopy ? Given.NEW : of(passed, body, done);
        }
        Given callee = of(call.method());
        Given given = new Given(Set.of(), callee.isOfTwin(), callee.isShared());
        for (int position : callee.arguments()) {
            given = given.or(of(call.arguments().get(position), body, done));
        }
        return given;
    }

    /** What a variable may hold: a parameter what is passed, another one what is assigned to it. */
    private Given of(Variable variable, TracedMethod body, Set<Variable> done) {
        int position = body.parameters().indexOf(variable);
        Given given = position >= 0 ? new Given(Set.of(position), false, false) : Given.NEW;
        if (!done.add(variable)) {
            return given;
        }
        boolean isKnown = position >= 0;
        for (Statement statement : body.statements()) {
            if (statement instanceof Statement.Declaration declaration && declaration.variable() == variable) {
                given = given.or(of(declaration.initializer(), body, done));
                isKnown = true;
            }
        }
        for (Expression expression : body.expressions()) {
            if (expression instanceof Expression.Assignment assignment
                    && assignment.target() instanceof Expression.Local target
                    && target.variable() == variable) {
                given = given.or(of(assignment.value(), body, done));
            }
        }
        return isKnown ? given : Given.SHARED; // of a loop, a lambda or a pattern
    }
}
