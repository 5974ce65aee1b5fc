package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Source;
import dev.tracegrad.processor.problem.Suppression;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/**
 * The fence for parameters: of one whose number goes nowhere but into variables that go nowhere is warned, and the warning
 * is always true. Whatever else a number meets counts as what the method computes: its result, something written, a
 * condition, any call. Flow of control is not looked at, and a signature that is given from elsewhere is left alone.
 */
public final class ParameterFence {
    /** What does nothing but compute: its number is in what it is assigned to, and nowhere else. */
    private static final Set<Class<? extends Expression>> FORMULA = Set.of(
            Expression.Literal.class,
            Expression.Local.class,
            Expression.Element.class,
            Expression.Length.class,
            Expression.Parenthesized.class,
            Expression.Unary.class,
            Expression.Binary.class,
            Expression.Conditional.class,
            Expression.Cast.class,
            Expression.Function.class);

    private final TracedDeclarations traced;
    private final Members members;
    private final Findings findings;

    public ParameterFence(TracedDeclarations traced, Members members, Findings findings) {
        this.traced = traced;
        this.members = members;
        this.findings = findings;
    }

    /** @param places where the parameters are declared, by their positions */
    public void check(TracedMethod method, IntFunction<Source> places) {
        if (method.primitive() != null || !computes(method)) {
            return;
        }
        Reach reach = new Reach(method);
        for (int i = 0; i < method.parameters().size(); i++) {
            Variable parameter = method.parameters().get(i);
            VariableElement element = method.element().getParameters().get(i);
            if (TrackedTypes.isArrayOfNumbers(parameter.type())
                    && !reach.isUsed(parameter)
                    && !Suppression.isOn(element, Problem.INDEPENDENT_PARAMETER)
                    && !hasGivenSignature(method)) {
                findings.warn(Problem.INDEPENDENT_PARAMETER, places.apply(i), method.element(), parameter.name());
            }
        }
    }

    /** Whether the method is there to compute something, and does not merely throw. */
    private static boolean computes(TracedMethod method) {
        boolean isVoid = method.result().type().getKind() == TypeKind.VOID;
        return method.statements().stream()
                .anyMatch(
                        isVoid
                                ? statement -> !(statement instanceof Statement.Block
                                        || statement instanceof Statement.Empty
                                        || statement instanceof Statement.Throw)
                                : statement -> statement instanceof Statement.Return);
    }

    /** Whether another method has the same parameters, which this one must have too or is overridden with. */
    private boolean hasGivenSignature(TracedMethod method) {
        boolean isForOthers = method.owner().getKind() == ElementKind.INTERFACE
                && !method.isStatic()
                && !method.element().getModifiers().contains(Modifier.PRIVATE);
        return isForOthers
                || method.element().getEnclosingElement().getKind() == ElementKind.ENUM
                || !traced.overridesOf(method.element()).isEmpty()
                || !members.overriddenBy(method.element()).isEmpty();
    }

    /** Where the variables of a body go. */
    private static final class Reach {
        private final Map<Variable, Set<Variable>> goesTo = new HashMap<>();
        private final Set<Variable> used = new HashSet<>();

        Reach(TracedMethod method) {
            method.statements().forEach(this::add);
        }

        private void add(Statement statement) {
            if (statement instanceof Statement.Declaration declaration && declaration.initializer() != null) {
                assign(declaration.variable(), declaration.initializer());
            } else if (statement instanceof Statement.Evaluation evaluation
                    && evaluation.expression() instanceof Expression.Assignment assignment
                    && assignment.target() instanceof Expression.Local local) {
                assign(local.variable(), assignment.value());
            } else if (!isUpdateOfVariable(statement)) {
                statement.expressions().forEach(this::use);
            }
        }

        private static boolean isUpdateOfVariable(Statement statement) {
            return statement instanceof Statement.Evaluation evaluation
                    && evaluation.expression() instanceof Expression.Update update
                    && update.target() instanceof Expression.Local;
        }

        private void assign(Variable variable, Expression value) {
            List<Expression> inside = Walk.expressions(value);
            boolean isFormula = inside.stream().allMatch(one -> FORMULA.contains(one.getClass()));
            for (Expression one : inside) {
                if (one instanceof Expression.Local local && isFormula) {
                    goesTo.computeIfAbsent(local.variable(), unused -> new HashSet<>())
                            .add(variable);
                } else if (one instanceof Expression.Local local) {
                    used.add(local.variable());
                }
            }
        }

        private void use(Expression expression) {
            for (Expression one : Walk.expressions(expression)) {
                if (one instanceof Expression.Local local) {
                    used.add(local.variable());
                }
            }
        }

        boolean isUsed(Variable variable) {
            Set<Variable> seen = new HashSet<>(Set.of(variable));
            Deque<Variable> open = new ArrayDeque<>(seen);
            while (!open.isEmpty()) {
                Variable at = open.pop();
                if (used.contains(at)) {
                    return true;
                }
                goesTo.getOrDefault(at, Set.of()).stream().filter(seen::add).forEach(open::push);
            }
            return false;
        }
    }
}
