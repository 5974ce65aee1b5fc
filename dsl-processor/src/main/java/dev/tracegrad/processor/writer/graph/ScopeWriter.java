package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.Code;
import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.origin.LoopPasses;
import dev.tracegrad.processor.origin.SiteTable;
import dev.tracegrad.processor.origin.Tag;
import dev.tracegrad.processor.writer.java.Temporaries;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/**
 * The variables of a body that say which call, or which pass of a loop, makes the nodes.
 *
 * <pre>
 * static double total(double[] x, int n) {       try (Scope scope = Scope.enter(Sites.TOTAL)) {     since f is traced too
 *     double sum = 0;                                Value sum = Nodes.at(Value.constant(0), scope, 1);
 *     for (int i = 0; i &lt; n; i++) {                  for (int i = 0; i &lt; n; i++) {
 *                                                        try (Scope pass = scope.enterPass("i", i)) {
 *         sum += f(x[i]);                                    sum = Nodes.at(sum.plus(f(x[i])), pass, 2);
 * </pre>
 *
 * Where nothing traced is called, the scope is {@code Scope.of(...)} or {@code scope.pass(...)} and nothing is closed.
 */
final class ScopeWriter {
    private final Activity activity;
    private final BodyNames names;
    private final Notes notes;
    private final SiteTable table;
    private final Variable result;

    /** Whether nodes are told anything at all. */
    private final boolean isTold;

    /** Whether there can be a variable: not before the call of another constructor. */
    private final boolean isAvailable;

    /** Whether the call is the thread's current scope, so that the calls in it are in it. */
    private final boolean isEntered;

    /** The call, and the passes around what is written, the innermost one first. */
    private final Deque<String> variables = new ArrayDeque<>();

    /** How much there is around what is written that has no scopes which are closed. */
    private int unclosed;

    private boolean hasUnused;

    /** @param arguments the parameters that take Values, which are the first that is told of */
    ScopeWriter(
            TracedMethod method,
            List<Variable> arguments,
            Activity activity,
            BodyNames names,
            Notes notes,
            boolean isAvailable,
            boolean isTold) {
        this.isTold = isTold;
        this.result = method.result();
        this.activity = activity;
        this.names = names;
        this.notes = notes;
        this.table = new SiteTable(
                method.source(),
                method.isConstructor() ? "new " + method.owner().getSimpleName() : method.name());
        arguments.forEach(parameter -> table.parameter(parameter.name()));
        this.isAvailable = isAvailable && isTold;
        this.isEntered = this.isAvailable && !method.isConstructor() && hasCalls(method.expressions());
        variables.push(names.scope());
    }

    /** Whether the variable of the call is used. */
    boolean isUsed() {
        return notes.isUsed(names.scope());
    }

    /** Whether a variable is there only to be closed. */
    boolean hasUnused() {
        return hasUnused || isEntered && !isUsed();
    }

    boolean isEntered() {
        return isEntered;
    }

    SiteTable table() {
        return table;
    }

    /**
     * The statement that receives a parameter.
     *
     * @param hasScope whether the method has a scope; one that makes no node has none
     */
    Optional<Code> argument(Variable parameter, boolean hasScope) {
        if (!isTold) {
            return Optional.empty();
        }
        String receive = parameter.type().getKind() == TypeKind.DOUBLE ? "argument" : "elements";
        if (!hasScope) {
            return Optional.of(
                    Code.of("$T.$L($N, $S)", RuntimeClasses.NODES, receive, names.of(parameter), parameter.name()));
        }
        return Optional.of(Code.of(
                "$T.$L($N, $N, $L)",
                RuntimeClasses.NODES,
                receive,
                names.of(parameter),
                current(),
                table.parameter(parameter.name())));
    }

    /** The node of an expression, which is told its place. */
    Code at(Code node, Tag tag, Expression made) {
        if (!isTold) {
            return node;
        }
        int number = isAvailable ? table.statement(tag.name(), made) : 0;
        if (number > 0) {
            return Code.of("$T.at($L, $N, $L)", RuntimeClasses.NODES, node, current(), number);
        }
        String name = tag.plainName();
        String site = made.source().site();
        return name == null ? Code.of("$L.at($S)", node, site) : Code.of("$L.named($S).at($S)", node, name, site);
    }

    /** What the node that a statement returns is told; of a lambda's, only its place. */
    Tag tag(Statement.Return returned) {
        return returned.result() == result ? Tag.RETURNED : Tag.PLACE;
    }

    private String current() {
        return notes.use(variables.element());
    }

    /**
     * What has no scopes which are closed begins: a function, which may be called in another thread; a {@code switch} that gives a
     * value, since javac fails on a {@code try} in one that stands beside a double, as in {@code sum += switch (k) {...}}.
     */
    void beginUnclosed() {
        unclosed++;
    }

    void endUnclosed() {
        unclosed--;
    }

    /**
     * How the body of a loop begins.
     *
     * @param declared the variable of the pass
     * @param isEntered whether it is to be closed after the pass
     */
    record Pass(Code declared, boolean isEntered) {}

    /** Begins the body of a loop, if its passes are scopes; {@link #endPass} is to be called then. */
    Optional<Pass> beginPass(Statement loop, Statement body, Temporaries temporaries) {
        List<Expression> inside = Walk.contents(body).expressions();
        boolean hasCalls = hasCalls(inside);
        if (!isAvailable || !LoopPasses.areScopes(inside, hasCalls, activity::isActive)) {
            return Optional.empty();
        }
        boolean enters = isEntered && unclosed == 0 && hasCalls;
        Code pass = Code.of("$N.$N($L)", current(), enters ? "enterPass" : "pass", index(loop, temporaries));
        variables.push(names.unused("pass"));
        Code declared = Code.of("$T $N = $L", RuntimeClasses.SCOPE, variables.element(), pass);
        return Optional.of(new Pass(declared, enters));
    }

    void endPass() {
        hasUnused |= !notes.isUsed(variables.pop());
    }

    /** The loop's variable and its value, or how many passes there were. */
    private Code index(Statement loop, Temporaries temporaries) {
        Variable variable = LoopPasses.counter(loop);
        return variable == null
                ? Code.of("$S, $N++", "", temporaries.declare("passes"))
                : Code.of("$S, $N", variable.name(), names.of(variable));
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
