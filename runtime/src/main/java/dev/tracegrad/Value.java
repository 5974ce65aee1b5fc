package dev.tracegrad;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
public abstract sealed class Value extends Located permits Constant, Differentiable {
    final double data;

    /**
     * Written under {@link Marks} alone, and left as it is: each sort and each walk tells its own marks from all others. Of a
     * {@link TopologicalSort} they are negative, of {@link Backward} positive.
     */
    int mark;

    /**
     * Of a result, how many results use it, as far as that is known, or a negative number if these are too many; otherwise
     * {@link #UNCOUNTED}.
     */
    short users;

    static final short UNCOUNTED = -1;

    // A class whose initialiser fails is lost for ever, as where a stack ends in it. That of Op needs much of the
    // stack, so it
    // runs with the first number, which is mostly made where there is room.
    static {
        Op.EXP.slopeAt(0, 1);
    }

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
