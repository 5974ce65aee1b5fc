package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** An expression without effects, which gives the same however often it is evaluated while no variable in it changes. */
public sealed interface Formula {
    Type type();

    /** The formulas directly inside, in the order in which they are evaluated. */
    default List<Formula> operands() {
        return List.of();
    }

    /** The same with other operands. */
    default Formula with(List<Formula> others) {
        return this;
    }

    /** A literal, or the name of a constant. */
    record Constant(Type type, String text) implements Formula {}

    /** A field that is not final, which may hold something else whenever it is read. */
    record Field(Type type, String name) implements Formula {}

    record Read(Slot slot) implements Formula {
        @Override
        public Type type() {
            return slot.type();
        }
    }

    record Element(Formula array, Formula index) implements Formula {
        @Override
        public Type type() {
            return array.type().component();
        }

        @Override
        public List<Formula> operands() {
            return List.of(array, index);
        }

        @Override
        public Formula with(List<Formula> others) {
            return new Element(others.get(0), others.get(1));
        }
    }

    record Length(Formula array) implements Formula {
        @Override
        public Type type() {
            return Type.INT;
        }

        @Override
        public List<Formula> operands() {
            return List.of(array);
        }

        @Override
        public Formula with(List<Formula> others) {
            return new Length(others.get(0));
        }
    }

    /** An operator between two operands; {@code op} is the operation's name in the table if it has a derivative, or empty. */
    record Infix(Type type, String op, String symbol, Formula left, Formula right) implements Formula {
        @Override
        public List<Formula> operands() {
            return List.of(left, right);
        }

        @Override
        public Formula with(List<Formula> others) {
            return new Infix(type, op, symbol, others.get(0), others.get(1));
        }
    }

    /** A sign, {@code !} or {@code ~}. */
    record Prefix(Type type, String symbol, Formula operand) implements Formula {
        @Override
        public List<Formula> operands() {
            return List.of(operand);
        }

        @Override
        public Formula with(List<Formula> others) {
            return new Prefix(type, symbol, others.get(0));
        }
    }

    /** A call of a static method; {@code op} is its name in the table if it has a derivative, or empty. */
    record Function(Type type, String op, String name, List<Formula> operands) implements Formula {
        @Override
        public Formula with(List<Formula> others) {
            return new Function(type, op, name, others);
        }
    }

    /**
     * A function of a variable whose value a variable has that no derivative is asked of; its slope is known.
     *
     * <p>{@link #slots()} has what it reads, which is the value; the operand is read by the step that gave it that. So no step between them, nor one in
     * which this stands, may assign to the operand.
     *
     * @param value what has the value
     * @param operand the function's
     */
    record Known(Read value, Formula operand, Formula slope) implements Formula {
        @Override
        public Type type() {
            return Type.DOUBLE;
        }

        @Override
        public List<Formula> operands() {
            return List.of(value);
        }
    }

    record Convert(Type type, Formula operand) implements Formula {
        @Override
        public List<Formula> operands() {
            return List.of(operand);
        }

        @Override
        public Formula with(List<Formula> others) {
            return new Convert(type, others.get(0));
        }
    }

    /** {@code condition ? whenTrue : whenFalse}. */
    record Choose(Type type, Formula condition, Formula whenTrue, Formula whenFalse) implements Formula {
        @Override
        public List<Formula> operands() {
            return List.of(condition, whenTrue, whenFalse);
        }

        @Override
        public Formula with(List<Formula> others) {
            return new Choose(type, others.get(0), others.get(1), others.get(2));
        }
    }

    /** {@code new type[lengths]}, a fresh array of zeros. */
    record NewArray(Type type, List<Formula> operands) implements Formula {
        @Override
        public Formula with(List<Formula> others) {
            return new NewArray(type, others);
        }
    }

    /** {@code new Name(operands)}: an exception. */
    record Creation(Type type, List<Formula> operands) implements Formula {
        @Override
        public Formula with(List<Formula> others) {
            return new Creation(type, others);
        }
    }

    static Formula number(String text) {
        return new Constant(Type.DOUBLE, text);
    }

    static Formula integer(int value) {
        return new Constant(Type.INT, Integer.toString(value));
    }

    /** Whether it is a number as written, which is that one. */
    default boolean isNumber(double value) {
        if (!(this instanceof Constant constant) || !constant.text().matches("-?[0-9.]+")) {
            return false;
        }
        return Double.parseDouble(constant.text()) == value;
    }

    /** The table's name of its operation, or empty where it has no derivative. */
    default String operation() {
        return this instanceof Infix infix
                ? infix.op()
                : this instanceof Function function
                        ? function.op()
                        : this instanceof Prefix prefix
                                        && prefix.type().isDouble()
                                        && prefix.symbol().equals("-")
                                ? "UNARY_MINUS"
                                : "";
    }

    /** Itself and all inside, each before what is inside it. */
    default void forEach(Consumer<Formula> action) {
        action.accept(this);
        operands().forEach(operand -> operand.forEach(action));
    }

    /** The variables that it reads. */
    default List<Slot> slots() {
        List<Slot> found = new ArrayList<>();
        forEach(part -> {
            if (part instanceof Read read) {
                found.add(read.slot());
            }
        });
        return found;
    }

    /** The variable that holds the array of an element, or is read. */
    default Slot root() {
        return this instanceof Element element ? element.array().root() : ((Read) this).slot();
    }

    /** Whether something is inside, or it is that itself. */
    default boolean contains(Predicate<Formula> wanted) {
        return wanted.test(this) || operands().stream().anyMatch(operand -> operand.contains(wanted));
    }
}
