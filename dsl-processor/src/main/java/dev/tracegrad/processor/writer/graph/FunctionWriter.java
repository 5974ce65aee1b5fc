package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.Code;
import com.palantir.javapoet.TypeName;
import dev.tracegrad.processor.activity.Target;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.CompanionNames;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.origin.Tag;
import dev.tracegrad.processor.tracked.TrackedTypes;
import dev.tracegrad.processor.tracked.TwinTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** Lambdas, calls of functions, and switches that give a value: expressions with statements inside. */
final class FunctionWriter {
    private final Writers writers;

    FunctionWriter(Writers writers) {
        this.writers = writers;
    }

    /** A lambda in the form that it has; a method reference evaluates its receiver first. */
    Code lambda(Expression.Lambda lambda) {
        Statement.Declaration kept = lambda.receiver();
        if (kept == null || writers.names.isSame(kept)) {
            return alone(lambda);
        }
        Variable receiver = kept.variable();
        Code made = given(Objects.requireNonNull(kept.initializer()), receiver, Tag.NONE);
        Code written = alone(lambda);
        String method = lambda.isTyped() ? null : methodOf(lambda, written);
        if (method != null) {
            String text = made.toString();
            boolean isOpen = text.contains(" ") && !text.startsWith("new ");
            boolean isClosed = kept.initializer() instanceof Expression.Parenthesized && text.startsWith("(");
            return Code.of(isOpen && !isClosed ? "($L)::$N" : "$L::$N", made, method);
        }
        TypeMirror wanted = writers.semantics.functions().withoutWildcards((DeclaredType) lambda.type());
        TypeName type = writers.activity.isActive(lambda) ? writers.types.tracked(wanted) : writers.types.plain(wanted);
        return Code.of(
                "$T.<$T, $T>to($L, $N -> $L)",
                RuntimeClasses.BOUND,
                type(receiver),
                type,
                made,
                writers.names.of(receiver),
                written);
    }

    /** The method that a lambda calls on its receiver with its parameters as they are, and does nothing else; or null. */
    private @Nullable String methodOf(Expression.Lambda lambda, Code written) {
        List<String> names = lambda.parameters().stream().map(writers.names::of).toList();
        String parameters = String.join(", ", names);
        String start = (names.size() == 1 ? parameters : "(" + parameters + ")") + " -> "
                + writers.names.of(lambda.receiver().variable()) + ".";
        String end = "(" + parameters + ")";
        String text = written.toString();
        if (!text.startsWith(start) || !text.endsWith(end)) {
            return null;
        }
        String method = text.substring(start.length(), text.length() - end.length());
        return SourceVersion.isIdentifier(method) ? method : null;
    }

    private Code alone(Expression.Lambda lambda) {
        List<Code> parameters = new ArrayList<>();
        for (Variable parameter : lambda.parameters()) {
            String name = writers.names.of(parameter);
            parameters.add(lambda.isTyped() ? Code.of("$T $N", type(parameter), name) : Code.of("$N", name));
        }
        boolean isBare = parameters.size() == 1 && !lambda.isTyped();
        Code head = Code.of(isBare ? "$L" : "($L)", Code.join(parameters, ", "));
        writers.temporaries.begin();
        writers.scopes.beginUnclosed();
        boolean isBlock = lambda.body() instanceof Statement.Block;
        Code body = isBlock ? block(lambda.body().children()) : expression(lambda.body());
        boolean needsBlock = !writers.temporaries.end().isEmpty() || settlesBefore(lambda.body());
        if (needsBlock && !isBlock) {
            body = block(List.of(lambda.body()));
        }
        writers.scopes.endUnclosed();
        return Code.of("$L -> $L", head, body);
    }

    /** Whether a statement precedes the call that a lambda consists of. */
    private boolean settlesBefore(Statement body) {
        return body instanceof Statement.Evaluation evaluation && writers.activity.readsArrays(evaluation.expression());
    }

    private TypeName type(Variable variable) {
        return writers.activity.isActive(variable)
                ? writers.types.local(variable.type())
                : writers.types.plain(variable.type());
    }

    private Code expression(Statement body) {
        return body instanceof Statement.Return returned
                ? given(returned.value(), returned.result(), Tag.PLACE)
                : writers.statements().evaluated((Statement.Evaluation) body);
    }

    /** A value for the result of a method, a lambda or a switch. */
    Code given(Expression value, Variable result, Tag tag) {
        if (writers.semantics.tracked().isReference(result.type())) {
            return writers.arrays.inForm(value, result.type(), writers.activity.isActive(result));
        }
        return writers.activity.isActive(result)
                ? writers.values.write(value, result.type(), tag)
                : writers.plain.writeResult(value, result.type());
    }

    private Code block(List<Statement> statements) {
        return Code.builder()
                .add("{\n")
                .indent()
                .add(writers.statements().write(statements))
                .unindent()
                .add("}")
                .build();
    }

    /** A switch that gives a value, in the form that it has. */
    Code choice(Expression.SwitchExpression choice) {
        return new SwitchWriter(writers).write(choice);
    }

    /** The call of a function in tracked form. */
    Code call(Expression.Call call) {
        return Code.of(
                "$L.$N($L)",
                writers.arrays.inForm(call.receiver(), call.receiver().type(), true),
                writers.types.functionName(call.receiver().type(), call.method()),
                Code.join(arguments(call), ", "));
    }

    /** The call of a method of an object in tracked form. */
    Code ofObject(Expression.Call call) {
        boolean isOwn = call.receiver() instanceof Expression.This && !writers.classes.isInside();
        return Code.of(
                "$L$N($L)",
                isOwn ? Code.of("") : Code.of("$L.", writers.plain.write(call.receiver())),
                CompanionNames.ofTwin(call.method()),
                Code.join(arguments(call), ", "));
    }

    /** The arguments of a call of traced code. */
    List<Code> arguments(Expression.Call call) {
        boolean isFunction = writers.activity.target(call) == Target.FUNCTION;
        boolean isUnsure = writers.rivals().areUnsure(call);
        List<TypeMirror> wanted = new ArrayList<>(writers.activity.wanted(call));
        for (int i = 0;
                i < wanted.size();
                i++) { // an object that becomes a function where a type variable stands for one
            TypeMirror said = call.wanted().get(i);
            Expression argument = call.arguments().get(i);
            wanted.set(
                    i,
                    writers.activity.isActive(argument) && writers.arrays.isAdapted(argument, said)
                            ? said
                            : wanted.get(i));
        }
        return arguments(call.method(), call.arguments(), wanted, isFunction, isUnsure);
    }

    /** The arguments of a constructor of a twin. */
    List<Code> arguments(ExecutableElement constructor, List<Expression> arguments, List<TypeMirror> wanted) {
        boolean isUnsure = writers.rivals().areUnsure(constructor, arguments);
        return arguments(constructor, arguments, wanted, false, isUnsure);
    }

    /** @param isUnsure whether the arguments must say which method is meant */
    private List<Code> arguments(
            ExecutableElement method,
            List<Expression> given,
            List<TypeMirror> wanted,
            boolean isFunction,
            boolean isUnsure) {
        List<Code> arguments = new ArrayList<>();
        List<? extends VariableElement> parameters = method.getParameters();
        // a twin has lifts, and constructors of two parameters, that its class has not
        boolean overloaded = isUnsure
                || writers.semantics.members().isOverloaded(method)
                || LiftWriter.NAMES.contains(method.getSimpleName().toString())
                || method.getKind() == ElementKind.CONSTRUCTOR && parameters.size() == 2;
        for (int i = 0; i < given.size(); i++) {
            TypeMirror declared =
                    parameters.get(Math.min(i, parameters.size() - 1)).asType();
            Code written = argument(
                    given.get(i), wanted.get(i), declared, isFunction, overloaded, given.subList(i + 1, given.size()));
            TypeElement owner = (TypeElement) method.getEnclosingElement();
            boolean isForeign = !isFunction && writers.types.isForeign(wanted.get(i), owner);
            Code fitting = isForeign
                    ? asForeign(given.get(i), wanted.get(i), written)
                    : isUnsure ? exactly(given.get(i), wanted.get(i), declared, written) : written;
            boolean isTracked = writers.semantics.tracked().isReference(wanted.get(i))
                    || writers.activity.isActiveReference(given.get(i));
            boolean isLast = i == given.size() - 1;
            arguments.add(
                    isTracked && isLast
                            ? Spread.last(method, given.size(), given.get(i).type(), fitting)
                            : fitting);
        }
        return isUnsure ? gathered(method, given, wanted, arguments) : arguments;
    }

    /** An argument as one of exactly the type that a parameter has, so that no other method is meant. */
    private Code exactly(Expression argument, TypeMirror wanted, TypeMirror declared, Code written) {
        boolean isValue = wanted.getKind() == TypeKind.DOUBLE;
        boolean isElement = wanted.getKind() != TypeKind.ARRAY && declared.getKind() == TypeKind.ARRAY;
        boolean isOfMethod = declared instanceof TypeVariable variable
                && variable.asElement().getEnclosingElement() instanceof ExecutableElement;
        boolean isGeneric = !isOfMethod && TwinTypes.mentionsVariable(declared) && isKnown(wanted);
        TypeName type = writers.semantics.tracked().isReference(wanted)
                ? writers.types.tracked(wanted)
                : isGeneric || argument instanceof Expression.Lambda
                        ? writers.types.plain(wanted)
                        : writers.types.erased(declared);
        boolean isThere = argument.type().getKind() != TypeKind.NULL
                && !(argument instanceof Expression.Lambda)
                && writers.semantics.java().types().isSameType(argument.type(), wanted);
        return isValue || isThere || isElement || written.toString().startsWith("(" + type + ")")
                ? written
                : Rivals.cast(argument, type, written);
    }

    /** The single elements for a parameter of any number of them in an array, as only a method that takes it is meant. */
    private List<Code> gathered(
            ExecutableElement method, List<Expression> given, List<TypeMirror> wanted, List<Code> written) {
        int last = method.getParameters().size() - 1;
        boolean isSpread = method.isVarArgs()
                && (given.size() != last + 1
                        || JavaTypes.depth(wanted.get(last))
                                < JavaTypes.depth(
                                        method.getParameters().get(last).asType()));
        if (!isSpread) {
            return written;
        }
        TypeMirror element = ((ArrayType) method.getParameters().get(last).asType()).getComponentType();
        TypeName type = writers.semantics.tracked().isTracked(element)
                ? writers.types.raw(element)
                : writers.types.erased(element);
        List<Code> gathered = new ArrayList<>(written.subList(0, last));
        gathered.add(Code.of("new $T[] {$L}", type, Code.join(written.subList(last, written.size()), ", ")));
        return gathered;
    }

    /** A function for another companion, which has a tracked form of the same interface. */
    private Code asForeign(Expression function, TypeMirror type, Code written) {
        boolean isBound = function instanceof Expression.Lambda lambda && lambda.receiver() != null;
        if (function instanceof Expression.Lambda && !isBound || function instanceof Expression.Literal) {
            return written;
        }
        String method =
                writers.semantics.functions().of(type).method().getSimpleName().toString();
        return function instanceof Expression.Local
                ? Code.of("$L == null ? null : $L::$N", written, written, method)
                : isBound
                        ? Code.of("(($T) $L)::$N", writers.types.tracked(type), written, method)
                        : Code.of("($L)::$N", written, method);
    }

    /** The result of another companion's method, which may be a function in that companion's form. */
    Code fromForeign(Expression.Call call, Code written) {
        TypeElement owner = (TypeElement) call.method().getEnclosingElement();
        return writers.types.isForeign(call.type(), owner)
                ? Code.of(
                        "(($T) $L::$N)",
                        writers.types.tracked(call.type()),
                        written,
                        writers.semantics.functions().of(call.type()).method().getSimpleName())
                : written;
    }

    /** Whether a type has no type variables but those of the class whose code is written, as in {@code this(null)}. */
    private boolean isKnown(TypeMirror type) {
        return type instanceof TypeVariable variable
                ? variable.asElement().getEnclosingElement().equals(writers.names.owner())
                : !(type instanceof DeclaredType declared)
                        || declared.getTypeArguments().stream().allMatch(this::isKnown);
    }

    /**
     * An argument; a companion looks itself whether a number is null, a function does not, nor who has numbers in an array.
     *
     * @param following the arguments after it
     */
    private Code argument(
            Expression argument,
            TypeMirror wanted,
            TypeMirror declared,
            boolean isFunction,
            boolean overloaded,
            List<Expression> following) {
        boolean isNull = argument instanceof Expression.Literal literal && literal.value() == null;
        if (writers.semantics.tracked().isReference(wanted)) {
            boolean mustTell = overloaded || JavaTypes.elementOfAll(declared) instanceof TypeVariable;
            if (mustTell && writers.activity.isActive(argument) && writers.arrays.isAdapted(argument, wanted)) {
                return writers.arrays.adaptedAs(argument, wanted);
            }
            Code written = writers.arrays.inForm(argument, wanted, true);
            return isNull && overloaded ? Code.of("($T) $L", writers.types.tracked(wanted), written) : written;
        }
        boolean isOfAny = wanted.getKind() == TypeKind.TYPEVAR
                && writers.semantics.tracked().isNumber(argument.type());
        if (wanted.getKind() == TypeKind.DOUBLE || isFunction && TrackedTypes.isBox(wanted) || isOfAny) {
            boolean makesNode = writers.activity.isActive(argument) && !(argument instanceof Expression.Data);
            boolean isElement = declared.getKind() == TypeKind.ARRAY;
            boolean looksItself = wanted.getKind().isPrimitive() && !isFunction && !isElement;
            Tag tag = makesNode ? Tag.PLACE : Tag.NONE;
            return looksItself
                    ? writers.boxes.before(following, argument, writers.values.write(argument, tag))
                    : writers.values.write(argument, wanted, tag);
        }
        boolean couldMeanAnother = isNull || writers.semantics.java().isValue(argument.type());
        boolean isGeneric = TwinTypes.mentionsVariable(declared) && isKnown(wanted);
        return overloaded && couldMeanAnother
                ? Code.of(
                        "($T) $L",
                        isGeneric ? writers.types.plain(wanted) : writers.types.erased(declared),
                        writers.plain.write(argument))
                : writers.plain.write(argument, declared);
    }
}
