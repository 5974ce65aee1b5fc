package dev.tracegrad;

import java.util.Objects;

/**
 * An operation of a user's own: a function that is one node of the graph, under its own name, with the partial derivatives
 * that the user gives. For what no formula of {@link Value}s says: tables, series, native code, other libraries.
 *
 * <pre>{@code
 * static final CustomOp SINC =
 *         CustomOp.of("sinc", x -> Math.sin(x[0]) / x[0], (x, y) -> (Math.cos(x[0]) - y) / x[0]);
 *
 * Value y = SINC.apply(x);
 * }</pre>
 *
 * <p>In traced code the same is written as a method with the annotation {@code @Primitive}, whose companion uses this class.
 *
 * <p>The function is called once a node. A partial derivative is called whenever it is wanted, not when the node is made:
 * never, or several times, or in several threads, and in any order; for an operand that is a constant it is not called. So
 * both must depend on their arguments alone. They may build and differentiate graphs of their own.
 */
public final class CustomOp {
    private final String name;
    private final Function function;
    private final Partial[] partials;

    /** Of the solution of equations ({@link ImplicitFunction}), how many there had been; 0 for all others. */
    private final long solution;

    /** The function. */
    @FunctionalInterface
    public interface Function {
        /** The result for these numbers, an array of its own; NaN and infinities are passed as they come. */
        double applyAsDouble(double[] operands);
    }

    /** The derivative of the function in one of its operands. */
    @FunctionalInterface
    public interface Partial {
        /** The derivative at these numbers, an array of its own, where the function gave that result. */
        double applyAsDouble(double[] operands, double result);
    }

    /** @param partials not copied */
    CustomOp(String name, Function function, Partial[] partials, long solution) {
        this.name = name;
        this.function = function;
        this.partials = partials;
        this.solution = solution;
    }

    /**
     * An operation.
     *
     * @param name the symbol of its nodes: an identifier of Java
     * @param partials one an operand, in order
     * @throws NullPointerException if an argument, or one of the partial derivatives, is null
     * @throws IllegalArgumentException if {@code name} is no identifier, or there are no partial derivatives
     */
    public static CustomOp of(String name, Function function, Partial... partials) {
        if (!isIdentifier(Objects.requireNonNull(name, "name: null is not a name"))) {
            throw new IllegalArgumentException("name: " + Names.oneLine(name) + " is not an identifier");
        }
        Objects.requireNonNull(function, "function: null computes nothing");
        Partial[] own = partials.clone();
        if (own.length == 0) {
            throw new IllegalArgumentException("partials: " + name + " needs one an operand, but there are none");
        }
        for (Partial partial : own) {
            Objects.requireNonNull(partial, "partials: null computes nothing");
        }
        return new CustomOp(name, function, own, 0);
    }

    private static boolean isIdentifier(String name) {
        return !name.isEmpty()
                && Character.isJavaIdentifierStart(name.codePointAt(0))
                && name.codePoints().allMatch(Character::isJavaIdentifierPart)
                && name.codePoints().noneMatch(Character::isIdentifierIgnorable);
    }

    /** The symbol of its nodes. */
    public String name() {
        return name;
    }

    /** The number of operands. */
    public int arity() {
        return partials.length;
    }

    /**
     * The node of the function of these operands, whose number is what the function gives, bit for bit.
     *
     * @throws NullPointerException if an operand, or the array of them, is null
     * @throws IllegalArgumentException if there are more or fewer operands than partial derivatives
     */
    public Value apply(Value... operands) {
        Objects.requireNonNull(operands, "operands: null is not an array");
        if (operands.length != partials.length) {
            throw new IllegalArgumentException(
                    "operands: " + name + " takes " + partials.length + ", but there are " + operands.length);
        }
        Value[] own = operands.clone();
        double[] numbers = new double[own.length];
        for (int i = 0; i < numbers.length; i++) {
            if (own[i] == null) {
                throw new NullPointerException("operands[" + i + "]: null is not a Value");
            }
            numbers[i] = own[i].data;
        }
        return new Custom(this, function.applyAsDouble(numbers), own);
    }

    /** The derivative in the operand at a position. */
    double partial(int position, Value[] operands, double result) {
        double[] numbers = new double[operands.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = operands[i].data;
        }
        return partials[position].applyAsDouble(numbers, result);
    }

    /** Whether it is one of the first solutions of equations, as many as this. */
    boolean isSolutionBefore(long count) {
        return solution > 0 && solution <= count;
    }

    /** Such as {@code CustomOp(sinc)}. */
    @Override
    public String toString() {
        return "CustomOp(" + name + ")";
    }
}
