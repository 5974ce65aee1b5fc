package dev.tracegrad.processor;

import com.palantir.javapoet.CodeBlock;
import dev.tracegrad.processor.ValueWriter.Tag;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a body that say which call, or which pass of a loop, makes the nodes. Loops whose passes are short have
 * none: there a scope would cost as much as the nodes.
 */
final class ScopeWriter {
    /** The fewest operations of a loop's body for which its passes are scopes. */
    private static final int FEWEST_OPERATIONS = 6;

    private final Activity activity;
    private final MethodNames names;
    private final SiteTable table;

    /** Whether there can be a variable: not before the call of another constructor. */
    private final boolean isAvailable;

    /** Whether the call is the thread's current scope, so that the calls in it are in it. */
    private final boolean isEntered;

    /** The call, and the passes around what is written, the innermost one first. */
    private final Deque<Level> levels = new ArrayDeque<>();

    /** How many functions there are around what is written, which may be called in another thread. */
    private int functions;

    private boolean isUsed;

    /** A scope. */
    private static final class Level {
        private final String variable;

        /** Whether a pass of a loop in it may be the thread's current scope. */
        private boolean isLeft;

        Level(String variable) {
            this.variable = variable;
        }
    }

    /** @param arguments the parameters that take Values, which are the first that is told of */
    ScopeWriter(
            TracedMethod method, List<Variable> arguments, Activity activity, MethodNames names, boolean isAvailable) {
        this.activity = activity;
        this.names = names;
        this.table = new SiteTable(
                method.source(),
                method.isConstructor() ? "new " + method.owner().getSimpleName() : method.name());
        arguments.forEach(parameter -> table.parameter(parameter.name()));
        this.isAvailable = isAvailable;
        this.isEntered = isAvailable && !method.isConstructor() && hasCalls(method.expressions());
        levels.push(new Level(names.scope()));
    }

    boolean isUsed() {
        return isUsed;
    }

    boolean isEntered() {
        return isEntered;
    }

    SiteTable table() {
        return table;
    }

    /** The statement that receives a parameter. */
    CodeBlock argument(Variable parameter) {
        return CodeBlock.of(
                "$T.argument($N, $N, $L)",
                RuntimeNames.VALUE,
                names.of(parameter),
                current().variable,
                table.parameter(parameter.name()));
    }

    /** What the node of an expression is told. */
    CodeBlock at(Tag tag, Expression made) {
        int number = isAvailable ? table.statement(tag.name(), made) : 0;
        if (number > 0) {
            return CodeBlock.of(".at($N, $L)", current().variable, number);
        }
        String name = tag.plainName();
        String site = made.source().site();
        return name == null ? CodeBlock.of(".at($S)", site) : CodeBlock.of(".named($S).at($S)", name, site);
    }

    private Level current() {
        isUsed = true;
        return levels.element();
    }

    /** A lambda or a method of an anonymous class begins. */
    void beginFunction() {
        functions++;
    }

    void endFunction() {
        functions--;
    }

    /**
     * Begins the body of a loop.
     *
     * @return the declaration that it starts with, if its passes are scopes; {@link #endPass} is to be called then
     */
    Optional<CodeBlock> beginPass(Statement loop, Statement body, Temporaries temporaries) {
        List<Expression> inside = Walk.contents(body).expressions();
        boolean hasCalls = hasCalls(inside);
        boolean isWorth = hasCalls || inside.stream().filter(this::isOperation).count() >= FEWEST_OPERATIONS;
        if (!isAvailable || !isWorth) {
            return Optional.empty();
        }
        CodeBlock index = index(loop, temporaries);
        boolean resumes = isEntered && functions == 0 && hasCalls;
        CodeBlock pass = CodeBlock.of(resumes ? "$N.pass($L).resume()" : "$N.pass($L)", current().variable, index);
        levels.push(new Level(names.unused("pass")));
        return Optional.of(CodeBlock.of("$T $N = $L", RuntimeNames.SCOPE, current().variable, pass));
    }

    void endPass() {
        levels.pop();
        levels.element().isLeft = true;
    }

    /** The loop's variable and its value, or how many passes there were. */
    private CodeBlock index(Statement loop, Temporaries temporaries) {
        Variable variable = loop instanceof Statement.For counted ? counter(counted) : null;
        return variable == null
                ? CodeBlock.of("$S, $N++", "", temporaries.declare("passes"))
                : CodeBlock.of("$S, $N", variable.name(), names.of(variable));
    }

    private static @Nullable Variable counter(Statement.For loop) {
        return loop.initializers().stream()
                .filter(first -> first instanceof Statement.Declaration declared && declared.initializer() != null)
                .map(first -> ((Statement.Declaration) first).variable())
                .filter(variable -> variable.type().getKind() == TypeKind.INT)
                .findFirst()
                .orElse(null);
    }

    private boolean isOperation(Expression expression) {
        boolean isOperation = expression instanceof Expression.Binary
                || expression instanceof Expression.Unary
                || expression instanceof Expression.Function
                || expression instanceof Expression.Assignment assignment && assignment.operator() != null;
        return isOperation && activity.isActive(expression);
    }

    /** The statement that goes before one with calls, if a pass of a loop may be the thread's current scope. */
    Optional<CodeBlock> resumed(Statement statement) {
        boolean isNeeded = isEntered && functions == 0 && levels.element().isLeft && hasCalls(own(statement));
        return isNeeded ? Optional.of(CodeBlock.of("$N.resume()", current().variable)) : Optional.empty();
    }

    private static List<Expression> own(Statement statement) {
        return statement.expressions().stream()
                .flatMap(expression -> Walk.expressions(expression).stream())
                .toList();
    }

    private boolean hasCalls(List<Expression> expressions) {
        return expressions.stream().anyMatch(this::isCall);
    }

    /** Whether an expression calls traced code. */
    private boolean isCall(Expression expression) {
        if (expression instanceof Expression.Call call) {
            return switch (activity.target(call)) {
                case COMPANION, HELPER, INSTANCE, FUNCTION -> true;
                case LIBRARY, CONTAINER, PLAIN -> false;
            };
        }
        return expression instanceof Expression.Creation && activity.isActive(expression);
    }
}
