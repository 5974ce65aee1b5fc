package dev.tracegrad.processor.reader;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Constants;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.problem.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * What javac will refuse in a body although it could be read: its types do not go together. Were it not noticed, the companion
 * would have the same error once more, in a file that is not the user's. What only flow tells, javac looks for only where
 * there is no other error, and so not in companions.
 */
final class JavaErrors {
    private static final String REMEDY = "Mend it first";

    private final JavaTypes java;
    private final Conversions conversions;
    private final Operands operands;
    private final TracedMethod method;
    private final List<Refusal> errors = new ArrayList<>();

    /** The results of functions whose types only inference tells, and it might tell them better than ours. */
    private final Set<Variable> inferred = new HashSet<>();

    /** The conditionals that are cast, arm by arm. */
    private final Set<Expression> cast = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The final variables that have their value. */
    private final Set<Variable> settled = new HashSet<>();

    private JavaErrors(JavaTypes java, TracedMethod method) {
        this.java = java;
        this.conversions = new Conversions(java);
        this.operands = new Operands(java);
        this.method = method;
    }

    static List<Refusal> of(JavaTypes java, TracedMethod method) {
        JavaErrors found = new JavaErrors(java, method);
        settle(method.parameters(), found.settled);
        method.statements().forEach(found::note);
        method.expressions().forEach(found::note);
        method.statements().forEach(found::check);
        method.expressions().forEach(found::check);
        return found.errors;
    }

    private static void settle(List<Variable> variables, Set<Variable> settled) {
        variables.stream().filter(Variable::isFinal).forEach(settled::add);
    }

    private void note(Statement statement) {
        if (statement instanceof Statement.Declaration declaration && declaration.initializer() != null) {
            settle(List.of(declaration.variable()), settled);
        } else if (statement instanceof Statement.ForEach loop) {
            settle(List.of(loop.variable()), settled);
        } else if (statement instanceof Statement.Try guarded) {
            guarded.catches().stream().map(Statement.Catch::parameter).forEach(one -> settle(List.of(one), settled));
            for (Statement resource : guarded.resources()) {
                if (resource instanceof Statement.Declaration declaration) {
                    settled.add(declaration.variable());
                }
            }
        }
    }

    private void note(Expression expression) {
        if (expression instanceof Expression.Lambda lambda) {
            settle(lambda.parameters(), settled);
        } else if (expression instanceof Expression.Cast cast) {
            noteCast(cast.operand());
        } else if (expression instanceof Expression.Call call) {
            call.arguments().stream().filter(argument -> isTold(call, argument)).forEach(this::infer);
        } else if (expression instanceof Expression.Creation created && created.inferred()) {
            created.arguments().forEach(this::infer);
        }
    }

    private void noteCast(Expression operand) {
        if (operand instanceof Expression.Parenthesized parenthesized) {
            noteCast(parenthesized.inner());
        } else if (operand instanceof Expression.Conditional choice) {
            cast.add(choice);
            noteCast(choice.whenTrue());
            noteCast(choice.whenFalse());
        } else if (operand instanceof Expression.SwitchExpression choice) {
            inferred.add(choice.result());
        }
    }

    private static boolean isTold(Expression.Call call, Expression argument) {
        return isOpen(call.declared(call.arguments().indexOf(argument)), call.method());
    }

    private void infer(Expression argument) {
        Walk.expressions(argument).stream()
                .filter(Expression.Lambda.class::isInstance)
                .map(Expression.Lambda.class::cast)
                .forEach(lambda -> inferred.add(lambda.result()));
    }

    /** Whether a type parameter of the method stands in a type. */
    private static boolean isOpen(TypeMirror type, ExecutableElement method) {
        return method.getTypeParameters().stream()
                .anyMatch(parameter -> JavaTypes.mentions(type, (TypeVariable) parameter.asType()));
    }

    private void refuse(Source source, String what) {
        errors.add(new Refusal(Problem.UNKNOWN_SYMBOL, source.location(), what, REMEDY));
    }

    private void refuseType(Expression expression, Object wanted) {
        refuse(expression.source(), "how " + expression.type() + " becomes " + wanted);
    }

    private void check(Statement statement) {
        if (statement instanceof Statement.Declaration declaration && declaration.initializer() != null) {
            Expression value = declaration.initializer();
            boolean isNothing = declaration.variable().inferred()
                    && (value.type().getKind() == TypeKind.NULL || value.type().getKind() == TypeKind.VOID);
            if (isNothing) {
                refuseType(value, "a variable");
            }
            assign(value, declaration.variable().type());
        } else if (statement instanceof Statement.If branch) {
            condition(branch.condition());
        } else if (statement instanceof Statement.While loop) {
            condition(loop.condition());
        } else if (statement instanceof Statement.DoWhile loop) {
            condition(loop.condition());
        } else if (statement instanceof Statement.For loop && loop.condition() != null) {
            condition(loop.condition());
        } else if (statement instanceof Statement.ForEach loop) {
            TypeMirror element = java.elementOf(loop.iterable().type());
            if (element != null
                    && !conversions.isAssignable(element, loop.variable().type())) {
                refuse(
                        loop.iterable().source(),
                        "how " + element + " becomes " + loop.variable().type());
            }
        } else if (statement instanceof Statement.Assert asserted) {
            condition(asserted.condition());
            if (asserted.detail() != null && asserted.detail().type().getKind() == TypeKind.VOID) {
                refuseType(asserted.detail(), "a text");
            }
        } else if (statement instanceof Statement.ConstructorCall call) {
            call.arguments().stream()
                    .filter(argument -> Walk.expressions(argument).stream().anyMatch(Expression.This.class::isInstance))
                    .forEach(argument -> refuse(argument.source(), "an object that is not made yet"));
        } else if (statement instanceof Statement.Return returned && returned.value() != null) {
            give(returned.value(), returned.result());
        } else if (statement instanceof Statement.Yield yielded) {
            give(yielded.value(), yielded.result());
        } else if (statement instanceof Statement.Throw thrown) {
            throwable(thrown.source(), thrown.exception().type());
        } else if (statement instanceof Statement.Synchronized locked) {
            if (!Operands.isReference(locked.lock().type())
                    || locked.lock().type().getKind() == TypeKind.NULL) {
                refuseType(locked.lock(), "a lock");
            }
        } else if (statement instanceof Statement.Try guarded) {
            tried(guarded);
        } else if (statement instanceof Statement.Switch choice) {
            cases(choice.selector(), choice.cases());
        }
    }

    private void give(Expression value, Variable result) {
        if (result.type().getKind() == TypeKind.VOID) {
            refuse(value.source(), "a value where there is none");
        } else if (!inferred.contains(result)) {
            assign(value, result.type());
        }
    }

    private void throwable(Source source, TypeMirror type) {
        boolean isThrown = type.getKind() == TypeKind.NULL
                || type.getKind() == TypeKind.ERROR
                || Operands.isReference(type) && java.isThrowable(type);
        if (!isThrown) {
            refuse(source, "how " + type + " is thrown");
        }
    }

    private void tried(Statement.Try guarded) {
        for (Statement resource : guarded.resources()) {
            if (resource instanceof Statement.Declaration declaration) {
                TypeMirror type = declaration.variable().type();
                if (!conversions.isAssignable(type, java.declared("java.lang.AutoCloseable"))) {
                    refuse(resource.source(), "how " + type + " is closed");
                }
            }
        }
        for (Statement.Catch one : guarded.catches()) {
            one.types().forEach(type -> throwable(one.source(), type));
            boolean areRelated = one.types().stream()
                    .anyMatch(type -> one.types().stream()
                            .anyMatch(other -> type != other && java.types().isSubtype(type, other)));
            if (areRelated) {
                refuse(one.source(), "an exception that is caught twice");
            }
        }
    }

    private void cases(Expression selector, List<Statement.Case> cases) {
        TypeMirror type = java.unboxed(selector.type());
        boolean asksPatterns = cases.stream().anyMatch(one -> !one.patterns().isEmpty());
        if (type.getKind() == TypeKind.VOID
                || !asksPatterns && type.getKind().isPrimitive() && !Operands.isIndex(type)) {
            refuseType(selector, "what a switch chooses by");
        }
        Set<Object> seen = new HashSet<>();
        for (Statement.Case one : cases) {
            if (one.isRule() != cases.get(0).isRule() || one.isDefault() && !seen.add("default of all")) {
                refuse(one.source(), "the case");
            }
            if (one.guard() != null) {
                condition(one.guard());
            }
            one.constants().forEach(constant -> constant(constant, selector, seen));
        }
    }

    private void constant(Expression label, Expression selector, Set<Object> seen) {
        if (label instanceof Expression.Field field && field.field().getKind() == ElementKind.ENUM_CONSTANT) {
            return; // Shape.NONE, which may be of another type than what is chosen by
        }
        assign(label, selector.type());
        boolean isNamed = label instanceof Expression.Literal literal
                && (literal.value() == null || literal.value() instanceof String);
        Object text = java.isString(label.type()) ? Constants.text(label) : null;
        Object value = text != null ? text : isNamed ? label.source().text() : Constants.value(label);
        boolean isUnknownText = value == null && java.isString(label.type()) && !(label instanceof Expression.Local);
        if (!isUnknownText && (value == null || !seen.add(List.of(value)))) {
            refuse(label.source(), "the constant " + label.source().text());
        }
    }

    private void condition(Expression condition) {
        if (!java.isBoolean(condition.type()) && condition.type().getKind() != TypeKind.ERROR) {
            refuseType(condition, "boolean");
        }
    }

    /** A value becomes what is wanted, or is refused. */
    private void assign(Expression value, TypeMirror wanted) {
        Expression inner = value;
        while (inner instanceof Expression.Parenthesized parenthesized) {
            inner = parenthesized.inner();
        }
        boolean isTold = inner instanceof Expression.Lambda
                || wanted instanceof TypeVariable variable && !SureTypes.isSeen(variable, method.element())
                || inner instanceof Expression.Call call && isOpen(call.method().getReturnType(), call.method())
                || inner instanceof Expression.Creation created && created.inferred()
                || SureTypes.isOfWildcard(inner);
        boolean isContradicted =
                inner instanceof Expression.Call call && SureTypes.isContradicted(java, conversions, call, wanted);
        if (isContradicted
                || !isTold
                        && !isNarrowed(inner, wanted)
                        && !conversions.isAssignable(SureTypes.written(java, inner), wanted)) {
            refuseType(value, wanted);
        }
    }

    /** Whether a constant fits into a smaller type of integers (JLS 5.2). */
    private boolean isNarrowed(Expression value, TypeMirror wanted) {
        TypeMirror unboxed = java.unboxed(wanted);
        TypeKind to = unboxed.getKind();
        boolean isSmall = to == TypeKind.BYTE || to == TypeKind.SHORT || to == TypeKind.CHAR;
        boolean fits =
                value.type().getKind() == TypeKind.INT ? Constants.fits(value, to) : Constants.value(value) != null;
        return isSmall && Operands.isIndex(value.type()) && fits;
    }

    private void check(Expression expression) {
        if (expression instanceof Expression.Unary unary) {
            require(unary, operands.isOperand(unary.operator(), unary.operand().type()));
        } else if (expression instanceof Expression.Update update) {
            require(update, java.isNumeric(update.target().type()));
            refuseFinal(update.target());
        } else if (expression instanceof Expression.Binary binary) {
            require(
                    binary,
                    operands.areOperands(
                            binary.operator(),
                            binary.left().type(),
                            binary.right().type()));
        } else if (expression instanceof Expression.Assignment assignment) {
            refuseFinal(assignment.target());
            if (assignment.operator() == null) {
                assign(assignment.value(), assignment.target().type());
            } else {
                require(
                        assignment,
                        operands.isCompound(
                                assignment.operator(),
                                assignment.target().type(),
                                assignment.value().type()));
            }
        } else if (expression instanceof Expression.Conditional choice) {
            condition(choice.condition());
            if (!cast.contains(choice)) {
                assign(choice.whenTrue(), choice.type());
                assign(choice.whenFalse(), choice.type());
            }
        } else if (expression instanceof Expression.Cast cast) {
            require(cast, conversions.isCastable(cast.operand().type(), cast.type()));
        } else if (expression instanceof Expression.InstanceOf test) {
            require(test, operands.isTestable(test.operand().type(), test.tested()));
        } else if (expression instanceof Expression.Element element) {
            require(element, Operands.isIndex(java.unboxed(element.index().type())));
        } else if (expression instanceof Expression.NewArray array) {
            array.dimensions().forEach(size -> require(size, Operands.isIndex(java.unboxed(size.type()))));
            array.elements().forEach(one -> assign(one, array.component()));
        } else if (expression instanceof Expression.Call call) {
            for (int i = 0; i < call.arguments().size(); i++) {
                argument(call.arguments().get(i), call.wanted().get(i), isOpen(call.declared(i), call.method()));
            }
        } else if (expression instanceof Expression.Creation made) {
            boolean isAbstract =
                    made.constructor().getEnclosingElement().getModifiers().contains(Modifier.ABSTRACT)
                            || made.constructor().getEnclosingElement().getKind() == ElementKind.ENUM;
            require(made, !isAbstract);
            for (int i = 0; i < made.arguments().size(); i++) {
                argument(made.arguments().get(i), made.wanted().get(i), made.inferred());
            }
        } else if (expression instanceof Expression.OwnCall call) {
            for (int i = 0; i < call.arguments().size(); i++) {
                argument(call.arguments().get(i), call.parameters().get(i).type(), false);
            }
        } else if (expression instanceof Expression.SwitchExpression choice) {
            cases(choice.selector(), choice.cases());
            require(choice, hasValue(choice));
        } else if (expression instanceof Expression.Lambda lambda) {
            require(lambda, FunctionErrors.isRight(lambda, inferred.contains(lambda.result())));
        } else if (expression instanceof Expression.AnonymousClass made) {
            new ClassErrors(java, conversions, this::refuse).check(made);
        }
    }

    private void require(Expression expression, boolean isRight) {
        if (!isRight) {
            refuse(expression.source(), expression.source().text());
        }
    }

    private void argument(Expression argument, TypeMirror wanted, boolean isOpen) {
        if (argument.type().getKind() == TypeKind.VOID) {
            refuseType(argument, wanted);
        } else if (!isOpen) {
            assign(argument, wanted);
        }
    }

    private static boolean hasValue(Expression.SwitchExpression choice) {
        return choice.statements().stream()
                .flatMap(statement -> Walk.statements(statement).stream())
                .anyMatch(one -> one instanceof Statement.Yield yielded && yielded.result() == choice.result());
    }

    /** Refuses to write to a final variable that has its value; a constructor may give fields theirs. */
    private void refuseFinal(Expression target) {
        boolean isFinal = target instanceof Expression.Local local && settled.contains(local.variable())
                || target instanceof Expression.Field field
                        && field.field().getModifiers().contains(Modifier.FINAL)
                        && !(method.element().getKind() == ElementKind.CONSTRUCTOR
                                && field.receiver() instanceof Expression.This);
        require(target, !isFinal);
    }
}
