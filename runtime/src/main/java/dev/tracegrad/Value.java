package dev.tracegrad;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A number that remembers how it was computed: its operation and operands, and theirs, are the computation graph.
 *
 * <p>The {@link #data() data} never changes and is bit for bit what Java computes on {@code double}s with the same
 * operators and {@link Math} functions, NaN, infinities and signed zeros included. What can change is the {@link #grad()
 * gradient} and the {@link #name() name}. Two values are equal only if they are the same node. A value that nobody holds
 * is garbage, and so is its graph.
 *
 * <p>Every operation takes a plain number too; with the number on the left, write {@code Value.of(2).minus(a)}. A null
 * operand is refused with a {@link NullPointerException} that names the argument.
 *
 * <p>Building is safe in any number of threads, also on shared operands. Gradients are plain fields: two threads must not
 * run {@link #backward()} or {@link #accumulate(double)} at the same time over graphs that share anything but constants,
 * or the gradients of what they share are any mixture; {@link Graph#gradient} writes none.
 */
public abstract sealed class Value extends MathFunctions permits Constant, Differentiable {
    final double data;

    /** Written under {@link Marks} alone. */
    int mark;

    /** What is known of the node beside how it was computed. */
    private @Nullable Origin origin;

    /** Which statement of the origin's method made the node, from 1, or 0. */
    private char statement;

    /** Of a result, how many results use it, as far as that is known; otherwise {@link #UNCOUNTED}. */
    short users;

    static final short UNCOUNTED = -1;

    Value(double data, short users) {
        this.data = data;
        this.users = users;
    }

    // ------------------------------------------------------------------------------------------------- making leaves

    /** A leaf without a name. */
    public static Value of(double data) {
        return new Leaf(data);
    }

    /**
     * A leaf with a name.
     *
     * @throws NullPointerException if {@code name} is null
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public static Value of(double data, String name) {
        return new Leaf(data).named(name);
    }

    /** A number that takes part in formulas but gets no gradient: its {@link #grad()} stays 0. */
    public static Value constant(double data) {
        return new Constant(data);
    }

    /**
     * A constant with a label, which is its name: the text of the expression that gave the number.
     *
     * @throws NullPointerException if {@code label} is null
     * @throws IllegalArgumentException if {@code label} is blank
     */
    public static Value constant(double data, String label) {
        checkName(label, "label");
        return new Constant(data).named(label);
    }

    /**
     * The number as it is: in traced code a constant, whatever it is computed from, as in JAX.
     *
     * <p>The argument is evaluated as the plain Java that it is, so that it may call what is not traced: {@code
     * Value.stopGradient(Table.lookup(x))}. Its constant is labelled with its source text. Outside traced code this is the
     * identity.
     */
    public static double stopGradient(double number) {
        return number;
    }

    // ----------------------------------------------------------------------------------------------------- looking

    /** The number itself. */
    public double data() {
        return data;
    }

    /**
     * The derivative of the root of the last {@link #backward()} in this node; 0 before the first, and in constants
     * always.
     */
    public double grad() {
        return this instanceof Differentiable node ? node.grad : 0;
    }

    /** The operation that made this node. */
    public abstract Op op();

    /** The operation's {@link Op#symbol() symbol}; of a {@link CustomOp} its name. */
    public String symbol() {
        return op().symbol();
    }

    /** The variable's name, or null where there is none. Several nodes may have the same one. */
    public @Nullable String name() {
        return origin == null ? null : origin.name(statement);
    }

    /** The source place that was given to this very node, as {@code Example.java:6}, or null. */
    public @Nullable String site() {
        return origin == null ? null : origin.site(statement);
    }

    /** The expression that was given to this very node, or null; see {@link Graph#spanOf(int)}. */
    public @Nullable Span span() {
        return origin == null ? null : origin.span(statement);
    }

    /** The scope that was given to this very node, or null; see {@link Graph#scopeOf(int)}. */
    public @Nullable Scope scope() {
        return origin == null ? null : origin.scope(statement);
    }

    /** The operands, in order and with repeats: {@code [a, a]} for {@code a.plus(a)}; empty for a leaf. */
    public List<Value> operands() {
        return switch (arity()) {
            case 0 -> List.of();
            case 1 -> List.of(operand(0));
            case 2 -> List.of(operand(0), operand(1));
            default -> List.of(((Many) this).operands);
        };
    }

    /**
     * How the node was made, on texts for its operands: {@code a * b}, {@code pow(a, b)}; see {@link Op#formula(List)}.
     *
     * @throws NullPointerException if {@code operands} or one of them is null
     * @throws IllegalArgumentException if there are more or fewer operands than the operation takes, or it is a leaf
     */
    public String formula(List<String> operands) {
        return Formula.of(op(), symbol(), operands);
    }

    /** The distinct operands in order: one for {@code a.plus(a)}. */
    public Set<Value> prev() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(operands()));
    }

    /** Whether the node has no operands: an input or a constant. */
    public boolean isLeaf() {
        return !(this instanceof Result);
    }

    /** The number, in the form {@code Value(data=4.0)}. */
    @Override
    public String toString() {
        return "Value(data=" + data + ")";
    }

    // ------------------------------------------------------------------------------------------ names and places

    /**
     * Gives this node a name, in place of any that it had.
     *
     * @return this
     * @throws NullPointerException if {@code name} is null
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public Value named(String name) {
        origin = Label.named(checkName(name, "name"), origin, statement);
        return this;
    }

    /**
     * Gives a result that has no name this one; a leaf and a node with a name stay as they are. Traced code names the
     * result of a call so, which may be a new node or any older one.
     *
     * @return this
     * @throws NullPointerException if {@code name} is null
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public Value orNamed(String name) {
        checkName(name, "name");
        if (name() == null && !isLeaf()) {
            origin = Label.named(name, origin, statement);
        }
        return this;
    }

    /**
     * Says where in the source this node was made, as {@code Example.java:6}.
     *
     * @return this
     * @throws NullPointerException if {@code site} is null
     */
    public Value at(String site) {
        origin = Label.at(Objects.requireNonNull(site, "site: null is not a place"), origin, statement);
        return this;
    }

    /**
     * Says which expression of the source made this node.
     *
     * @return this
     * @throws NullPointerException if {@code span} is null
     */
    public Value at(Span span) {
        origin = Label.at(Objects.requireNonNull(span, "span: null is not a place"), origin, statement);
        return this;
    }

    /**
     * Says which statement of a traced method made this node: its name, if it has one, its place and its scope. Written by
     * generated code for the last node of each statement.
     *
     * @param statement the number of the statement, from 1
     * @return this
     */
    public Value at(Scope scope, int statement) {
        origin = origin == null ? scope : Label.at(scope, statement, origin, this.statement);
        this.statement = (char) statement;
        return this;
    }

    /**
     * Puts this node into a scope.
     *
     * @return this
     * @throws NullPointerException if {@code scope} is null
     */
    public Value in(Scope scope) {
        origin = Label.in(Objects.requireNonNull(scope, "scope: null is not a scope"), origin, statement);
        return this;
    }

    /**
     * Receives an argument in traced code: a leaf without a name takes the parameter's, anything else keeps what it has.
     *
     * @return {@code argument}
     * @throws NullPointerException if {@code argument} is null; the message names the parameter. If {@code parameter} is
     *     null
     * @throws IllegalArgumentException if {@code parameter} is blank
     */
    public static Value argument(Value argument, String parameter) {
        checkName(parameter, "parameter");
        if (argument == null) {
            throw new NullPointerException(parameter + ": null is not a Value");
        }
        if (!argument.hasPlace()) {
            argument.origin = Label.at("", argument.origin, argument.statement);
        }
        if (argument.isLeaf() && argument.name() == null) {
            argument.origin = Label.named(parameter, argument.origin, argument.statement);
        }
        return argument;
    }

    /**
     * As {@link #argument(Value, String)}. Used by generated code.
     *
     * @param parameter the number of the parameter among the statements of the method, from 1
     */
    public static Value argument(Value argument, Scope scope, int parameter) {
        if (argument == null) {
            throw new NullPointerException(scope.name(parameter) + ": null is not a Value");
        }
        Origin origin = argument.origin;
        if (origin == null && argument.isLeaf()) {
            argument.origin = scope;
            argument.statement = (char) parameter;
        } else if (origin == null || !origin.hasPlace() || argument.isLeaf()) {
            argument(argument, String.valueOf(scope.name(parameter)));
        }
        return argument;
    }

    /** Whether the node's place is settled, be it that it is known to have none. */
    boolean hasPlace() {
        return origin != null && origin.hasPlace();
    }

    /** The whole expression that made this very node, where its parts are known too. */
    @Nullable
    Part part() {
        if (origin instanceof Label label) {
            return label.part();
        }
        return origin instanceof Scope scope ? scope.part(statement) : null;
    }

    private static String checkName(String name, String argument) {
        if (name == null) {
            throw new NullPointerException(argument + ": null is not a name");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException(argument + ": a blank text is not a name");
        }
        return name;
    }

    // ------------------------------------------------------------------------------------------------- gradients

    /**
     * Computes the derivative of this value in every node of its graph, by the chain rule in reverse topological order.
     * Gradients of an earlier run in these nodes are replaced, so a second call gives the same answer.
     *
     * <p>So it is with a second root: the nodes of its graph, shared leaves among them, then have its gradients alone, and
     * nodes that only the first root was made from keep those of the first. To add up, see {@link #accumulate(double)}.
     */
    public void backward() {
        Backward.run(this);
    }

    /** Adds the derivatives of {@code weight * this} to the gradients of the leaves; see {@link Graph#accumulate(double)}. */
    public void accumulate(double weight) {
        Graph.of(this).accumulate(weight);
    }

    // --------------------------------------------------------------------------------------------------- operations

    /** The sum {@code this + other}. */
    public Value plus(Value other) {
        checkOperand(other, "other");
        return new Binary.Plus(data + other.data, this, other);
    }

    /** The sum {@code this + other}. */
    public Value plus(double other) {
        return new WithNumber.Plus(data + other, other, null, this);
    }

    /** The difference {@code this - other}. */
    public Value minus(Value other) {
        checkOperand(other, "other");
        return new Binary.Minus(data - other.data, this, other);
    }

    /** The difference {@code this - other}. */
    public Value minus(double other) {
        return new WithNumber.Minus(data - other, other, null, this);
    }

    /** The product {@code this * other}. */
    public Value times(Value other) {
        checkOperand(other, "other");
        return new Binary.Times(data * other.data, this, other);
    }

    /** The product {@code this * other}. */
    public Value times(double other) {
        return new WithNumber.Times(data * other, other, null, this);
    }

    /** The quotient {@code this / other}. */
    public Value div(Value other) {
        checkOperand(other, "other");
        return new Binary.Div(data / other.data, this, other);
    }

    /** The quotient {@code this / other}. */
    public Value div(double other) {
        return new WithNumber.Div(data / other, other, null, this);
    }

    /** The remainder {@code this % other}, with the sign of this. */
    public Value rem(Value other) {
        return node(Op.REM, other, "other");
    }

    /** The remainder {@code this % other}, with the sign of this. */
    public Value rem(double other) {
        return node(Op.REM, other);
    }

    /** The negated value {@code -this}; 0.0 becomes -0.0. */
    public Value unaryMinus() {
        return node(Op.UNARY_MINUS);
    }

    /** {@code max(0, this)}, the rectified linear unit; NaN stays NaN. */
    public Value relu() {
        return node(Op.RELU);
    }

    /**
     * The node of an operation whose number another method computes, as a library's own sine: the derivative is that of
     * {@code op}, the number what {@code function} gives.
     *
     * @param op an operation on one operand
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code op} takes another number of operands
     */
    public Value by(Op op, DoubleUnaryOperator function) {
        requireArity(op, 1);
        return new Unary(op, function.applyAsDouble(data), this);
    }

    /**
     * As {@link #by(Op, DoubleUnaryOperator)}, of this and a second operand.
     *
     * @param op an operation on two operands
     */
    public Value by(Op op, Value second, DoubleBinaryOperator function) {
        requireArity(op, 2);
        checkOperand(second, "second");
        return Result.of(op, function.applyAsDouble(data, second.data), this, second);
    }

    /** As {@link #by(Op, DoubleUnaryOperator)}, of this and a plain number. */
    public Value by(Op op, double second, DoubleBinaryOperator function) {
        requireArity(op, 2);
        return WithNumber.of(op, function.applyAsDouble(data, second), this, second, null);
    }

    /** A function of three numbers. */
    @FunctionalInterface
    public interface TernaryFunction {
        /** The result for these numbers. */
        double applyAsDouble(double first, double second, double third);
    }

    /**
     * As {@link #by(Op, DoubleUnaryOperator)}, of this and two more operands.
     *
     * @param op an operation on three operands
     */
    public Value by(Op op, Value second, Value third, TernaryFunction function) {
        requireArity(op, 3);
        checkOperand(second, "second");
        checkOperand(third, "third");
        double result = function.applyAsDouble(data, second.data, third.data);
        return new Many(op, result, this, second, third);
    }

    private static void requireArity(Op op, int arity) {
        if (op.arity() != arity) {
            throw new IllegalArgumentException("op: " + op + " does not take " + arity + " operands");
        }
    }

    /**
     * What a variable held before an assignment: {@code Value.before(x, x = x.plus(1))} is Java's {@code x++}. Arguments
     * are evaluated in order, so {@code before} is read first.
     *
     * @return {@code before}
     */
    public static <T> T before(T before, Object assigned) {
        return before;
    }

    // ------------------------------------------------------------------------------------------------ making nodes

    int arity() {
        return 0;
    }

    Value operand(int position) {
        throw new IndexOutOfBoundsException(position);
    }

    /** A node of any number of operands, none of them null. */
    static Value node(Op op, Value[] operands) {
        double[] numbers = new double[operands.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = operands[i].data;
        }
        return new Many(op, op.apply(numbers), operands.clone());
    }

    @Override
    Value node(Op op) {
        return new Unary(op, op.resultOf(data), this);
    }

    @Override
    Value node(Op op, Value second, String argument) {
        checkOperand(second, argument);
        return Result.of(op, op.resultOf(data, second.data), this, second);
    }

    @Override
    Value node(Op op, double second) {
        return WithNumber.of(op, op.resultOf(data, second), this, second, null);
    }

    @Override
    Value node(Op op, double second, String label) {
        return WithNumber.of(op, op.resultOf(data, second), this, second, checkName(label, "label"));
    }

    @Override
    Value node(Op op, Value second, String secondArgument, Value third, String thirdArgument) {
        checkOperand(second, secondArgument);
        checkOperand(third, thirdArgument);
        return new Many(op, op.apply(data, second.data, third.data), this, second, third);
    }

    private static void checkOperand(Value operand, String argument) {
        if (operand == null) {
            throw new NullPointerException(argument + ": null is not a Value");
        }
    }
}
