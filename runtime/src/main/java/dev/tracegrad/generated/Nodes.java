package dev.tracegrad.generated;

import dev.tracegrad.GeneratedCode;
import dev.tracegrad.Op;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What generated code tells nodes, and the nodes that it alone makes: each method does no more than a statement of the
 * source needs, and none makes an object beside the node.
 */
public final class Nodes extends GeneratedCode {
    private Nodes() {}

    /**
     * Stands for the derivative of an operation in an operand in which it has none.
     *
     * @throws UnsupportedOperationException always
     */
    public static double noDerivative(String operation) {
        throw new UnsupportedOperationException(
                operation + " has no derivative in this operand, which must be a constant");
    }

    // ------------------------------------------------------------------------------------------- names and places

    /** As {@link #argument(Value, Scope, int)} in a method that is written on {@code Value}, where null stays null. */
    public static @Nullable Value argumentOrNull(@Nullable Value argument, Scope scope, int parameter) {
        return argument == null ? null : argument(argument, scope, parameter);
    }

    /** The number of a boxed one, where plain code takes it: null of null. */
    public static @Nullable Double dataOrNull(@Nullable Value value) {
        return value == null ? null : value.data();
    }

    /**
     * The number in a box.
     *
     * @throws NullPointerException if it is null, as Java does
     */
    public static Value unboxed(@Nullable Value box) {
        return Objects.requireNonNull(box, "null is no number");
    }

    /** The numbers in boxes; one that is null is told when it is met. */
    public static Iterable<Value> allUnboxed(Iterable<? extends @Nullable Value> boxes) {
        return () -> {
            Iterator<? extends @Nullable Value> each = boxes.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                public Value next() {
                    return unboxed(each.next());
                }
            };
        };
    }

    /** A box without gradient as a constant, which has the label; null of null. */
    public static @Nullable Value constantOrNull(@Nullable Double box, String label) {
        return box == null ? null : Value.constant(box, label);
    }

    /**
     * Initialises a class whose companion is used in its place: what its static initialisers do is done then, once.
     *
     * @return true
     * @throws ExceptionInInitializerError if they throw, as Java says
     */
    public static boolean initialize(Class<?> type) {
        try {
            Class.forName(type.getName(), true, type.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("type: " + type + " is not found by its own class loader", e);
        }
    }

    /**
     * What was made after a class was initialised: {@code Nodes.after(Nodes.initialize(Disc.class), newDisc(next()))}. Arguments
     * are evaluated in order.
     *
     * @return {@code made}
     */
    public static <T> T after(boolean initialized, T made) {
        return made;
    }

    /** The number in a field; zero before anything was assigned to it, as while the constructor of a superclass runs. */
    public static Value orZero(@Nullable Value value) {
        return value == null ? Value.constant(0) : value;
    }

    /** As {@link #result(Value, String)}, of a call that may give null, which a box may hold. */
    public static @Nullable Value resultOrNull(@Nullable Value result, String name) {
        return result == null ? null : result(result, name);
    }

    /**
     * What a variable held before an assignment: {@code Nodes.before(x, x = x.plus(1))} is Java's {@code x++}. Arguments
     * are evaluated in order, so {@code before} is read first.
     *
     * @return {@code before}
     */
    public static <T> T before(T before, Object assigned) {
        return before;
    }

    // --------------------------------------------------------------------------------------------- labelled numbers

    /** The sum {@code value + number}; the label is the text of the expression that gave the number. */
    public static Value plus(Value value, double number, String label) {
        return node(Op.PLUS, value.data() + number, value, number, label);
    }

    /** The difference {@code value - number}; the label is the text of the expression that gave the number. */
    public static Value minus(Value value, double number, String label) {
        return node(Op.MINUS, value.data() - number, value, number, label);
    }

    /** The product {@code value * number}; the label is the text of the expression that gave the number. */
    public static Value times(Value value, double number, String label) {
        return node(Op.TIMES, value.data() * number, value, number, label);
    }

    /** The quotient {@code value / number}; the label is the text of the expression that gave the number. */
    public static Value div(Value value, double number, String label) {
        return node(Op.DIV, value.data() / number, value, number, label);
    }

    /** The sum {@code number + value}; the label is the text of the expression that gave the number. */
    public static Value plus(double number, String label, Value value) {
        return node(Op.PLUS, number + checked(value, "value").data(), number, label, value);
    }

    /** The difference {@code number - value}; the label is the text of the expression that gave the number. */
    public static Value minus(double number, String label, Value value) {
        return node(Op.MINUS, number - checked(value, "value").data(), number, label, value);
    }

    /** The product {@code number * value}; the label is the text of the expression that gave the number. */
    public static Value times(double number, String label, Value value) {
        return node(Op.TIMES, number * checked(value, "value").data(), number, label, value);
    }

    /** The quotient {@code number / value}; the label is the text of the expression that gave the number. */
    public static Value div(double number, String label, Value value) {
        return node(Op.DIV, number / checked(value, "value").data(), number, label, value);
    }

    /** {@code array[index] += number}; the label is the text of the expression that gave the number. */
    public static Value plus(Element element, double number, String label) {
        return element.set(plus(element.before(), number, label));
    }

    /** {@code array[index] -= number}; the label is the text of the expression that gave the number. */
    public static Value minus(Element element, double number, String label) {
        return element.set(minus(element.before(), number, label));
    }

    /** {@code array[index] *= number}; the label is the text of the expression that gave the number. */
    public static Value times(Element element, double number, String label) {
        return element.set(times(element.before(), number, label));
    }

    /** {@code array[index] /= number}; the label is the text of the expression that gave the number. */
    public static Value div(Element element, double number, String label) {
        return element.set(div(element.before(), number, label));
    }

    // ------------------------------------------------------------------------- functions that another library computes

    /**
     * The node of an operation whose number another method computes, as a library's own sine: the derivative is that of
     * {@code op}, the number what {@code function} gives.
     *
     * @throws NullPointerException if an operand is null
     * @throws IllegalArgumentException if {@code op} takes another number of operands
     */
    public static Value by(Op op, Value operand, DoubleUnaryOperator function) {
        requireArity(op, 1);
        return node(op, function.applyAsDouble(operand.data()), operand);
    }

    /** As {@link #by(Op, Value, DoubleUnaryOperator)}, of two operands. */
    public static Value by(Op op, Value first, Value second, DoubleBinaryOperator function) {
        requireArity(op, 2);
        return node(
                op,
                function.applyAsDouble(first.data(), checked(second, "second").data()),
                first,
                second);
    }

    /** As {@link #by(Op, Value, DoubleUnaryOperator)}, of a value and a number. */
    public static Value by(Op op, Value first, double second, DoubleBinaryOperator function) {
        requireArity(op, 2);
        return node(op, function.applyAsDouble(first.data(), second), first, second, null);
    }

    /** As {@link #by(Op, Value, DoubleUnaryOperator)}, of three operands. */
    public static Value by(Op op, Value first, Value second, Value third, TernaryFunction function) {
        requireArity(op, 3);
        double data = function.applyAsDouble(
                first.data(),
                checked(second, "second").data(),
                checked(third, "third").data());
        return node(op, data, first, second, third);
    }

    /** A function of three numbers. */
    @FunctionalInterface
    public interface TernaryFunction {
        /** The result for these numbers. */
        double applyAsDouble(double first, double second, double third);
    }

    private static void requireArity(Op op, int arity) {
        if (op.arity() != arity) {
            throw new IllegalArgumentException("op: " + op + " does not take " + arity + " operands");
        }
    }

    private static Value checked(Value value, String argument) {
        if (value == null) {
            throw new NullPointerException(argument + ": null is not a Value");
        }
        return value;
    }
}
