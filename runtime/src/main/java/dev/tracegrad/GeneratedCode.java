package dev.tracegrad;

import org.jspecify.annotations.Nullable;

/**
 * What generated code may do to nodes beyond the methods of {@link Value}. Nothing here is for users: {@code
 * dev.tracegrad.generated.Nodes} extends this class, and generated code calls that one.
 *
 * <p>What each call of a traced method runs is in one method of more than 35 bytes, here and in {@link Scope}: the quick
 * compiler of the virtual machine then calls it, instead of copying it into the caller, whose frame would double. So a deep
 * recursion needs little more of the stack than the plain one.
 */
public abstract class GeneratedCode {
    /** For the one class that extends this, which has no objects. */
    protected GeneratedCode() {}

    /**
     * Says which statement of a traced method made a node: its name, if it has one, its place and its scope. Written for the
     * last node of each statement.
     *
     * @param statement the number of the statement, from 1
     * @return {@code node}
     */
    public static Value at(Value node, Scope scope, int statement) {
        Origin before = node.origin;
        node.origin = before == null ? scope : Label.at(scope, statement, before, node.statement);
        node.statement = (char) statement;
        return node;
    }

    /**
     * Receives an argument in traced code: a leaf without a name takes the parameter's, anything else keeps what it has.
     *
     * @param parameter the number of the parameter among the statements of the method, from 1
     * @return {@code argument}
     * @throws NullPointerException if {@code argument} is null; the message names the parameter
     */
    public static Value argument(Value argument, Scope scope, int parameter) {
        if (argument == null) {
            throw new NullPointerException(scope.name(parameter) + ": null is not a Value");
        }
        if (argument.origin == null && argument.isInput()) {
            argument.origin = scope;
            argument.statement = (char) parameter;
        } else if (argument.isInput() || !argument.hasPlace()) {
            argument.receive(String.valueOf(scope.name(parameter)));
        }
        return argument;
    }

    /**
     * As {@link #argument(Value, Scope, int)}, of what a field of that name holds.
     *
     * @return {@code argument}
     * @throws NullPointerException if {@code argument} is null; the message names the field
     */
    public static Value argument(Value argument, String name) {
        if (argument == null) {
            throw new NullPointerException(name + ": null is not a Value");
        }
        argument.receive(name);
        return argument;
    }

    /**
     * Receives an array or a list as an argument in traced code: leaves in it that have no name take the parameter's with their
     * index, {@code p[0]}, if the first one is such a leaf.
     *
     * @param parameter the number of the parameter among the statements of the method, from 1
     */
    public static void elements(@Nullable Object argument, Scope scope, int parameter) {
        ElementName.giveAll(argument, scope, parameter);
    }

    /** As {@link #elements(Object, Scope, int)}, of an array with that name. */
    public static void elements(@Nullable Object argument, String name) {
        ElementName.giveAll(argument, Label.named(name, null, 0), 0);
    }

    /**
     * Receives what a call gave, which may be a new node or any older one: a result without a name takes the variable's; a
     * leaf and a node with a name stay as they are.
     *
     * @return {@code result}
     */
    public static Value result(Value result, String name) {
        if (result.givenName() == null && !result.isLeaf()) {
            result.named(name);
        }
        return result;
    }

    /** The node of an operation on one operand that computed {@code data}. */
    protected static Value node(Op op, double data, Value operand) {
        return new Unary(op, data, operand);
    }

    /** The node of an operation on two operands that computed {@code data}. */
    protected static Value node(Op op, double data, Value first, Value second) {
        return Result.of(op, data, first, second);
    }

    /** The node of an operation on three operands that computed {@code data}. */
    protected static Value node(Op op, double data, Value first, Value second, Value third) {
        return new Many(op, data, first, second, third);
    }

    /**
     * The node of an operation on a value and a number that computed {@code data}.
     *
     * @param label the name of the number's constant, if it has one
     */
    protected static Value node(Op op, double data, Value first, double number, @Nullable String label) {
        return WithNumber.of(op, data, first, number, label);
    }

    /**
     * The node of an operation of arithmetic on a number and a value that computed {@code data}.
     *
     * @param label the name of the number's constant, if it has one
     */
    protected static Value node(Op op, double data, double number, @Nullable String label, Value second) {
        return WithNumber.of(op, data, number, label, second);
    }
}
