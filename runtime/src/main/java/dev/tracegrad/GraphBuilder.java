package dev.tracegrad;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Puts a graph together from numbers that were computed elsewhere, node by node, operands before users: nothing is
 * computed again. For readers of graphs that were written to a file, and for graphs of other tools.
 *
 * <p>A node has the name and the place that are given to it ({@link #node(int)}, {@link Value#named}, {@link Value#at}), or a
 * {@link #at(int, Span) span} in place of the latter, and the scope that it is {@link #in put in}. A node that is given no
 * place is part of the statement of its user, as everywhere; {@link Value#at(String) at("")} says that it has none. What is put
 * together can be differentiated: {@link Graph#backward()} goes by the operations, if they are those of {@link Op}. For one thread at a time.
 */
public final class GraphBuilder {
    private final List<Value> nodes = new ArrayList<>();

    /** For each node the operands' positions. */
    private final Edges edges = new Edges();

    /** A builder without nodes. */
    public GraphBuilder() {}

    /**
     * Adds a node.
     *
     * @param data its number, which need not be what the operation would give
     * @param grad its gradient, 0 for a constant
     * @param operands the positions of its operands, in order and with repeats
     * @return its position, from 0
     * @throws NullPointerException if {@code op} or {@code operands} is null
     * @throws IllegalArgumentException if the operation takes another number of operands, if there is no node yet at the
     *     position of one, or if a constant has a gradient
     */
    public int add(Op op, double data, double grad, int... operands) {
        Objects.requireNonNull(op, "op: null is not an operation");
        Objects.requireNonNull(operands, "operands: null is not an array");
        if (op == Op.PRIMITIVE) {
            throw new IllegalArgumentException("op: " + op + " has no name here; see addCustom");
        }
        if (op.arity() >= 0 && op.arity() != operands.length) {
            throw new IllegalArgumentException(
                    "operands: " + op + " takes " + op.arity() + ", but there are " + operands.length);
        }
        return add(node(op, data, operandsAt(operands)), grad, operands);
    }

    /**
     * Adds a node of a user's own operation whose derivatives are not known: it can be looked at, but a run of {@link
     * Graph#backward()} that comes to it throws an {@link UnsupportedOperationException}, which names it.
     *
     * @param symbol the operation's name
     * @param data its number
     * @param grad its gradient
     * @param operands the positions of its operands, in order and with repeats
     * @return its position, from 0
     * @throws NullPointerException if {@code symbol} or {@code operands} is null
     * @throws IllegalArgumentException if {@code symbol} is no identifier, there is no operand, or no node yet at the position
     *     of one
     */
    public int addCustom(String symbol, double data, double grad, int... operands) {
        Objects.requireNonNull(operands, "operands: null is not an array");
        CustomOp.Partial[] partials = new CustomOp.Partial[operands.length];
        Arrays.fill(partials, (CustomOp.Partial) (numbers, result) -> {
            throw new UnsupportedOperationException(symbol + ": the derivatives of this operation are not known");
        });
        CustomOp operation = CustomOp.of(symbol, numbers -> data, partials);
        return add(new Custom(operation, data, operandsAt(operands)), grad, operands);
    }

    private Value[] operandsAt(int[] operands) {
        int position = nodes.size();
        Value[] values = new Value[operands.length];
        for (int i = 0; i < values.length; i++) {
            if (operands[i] < 0 || operands[i] >= position) {
                throw new IllegalArgumentException(
                        "operands: " + operands[i] + " is no node before node " + position + ", which uses it");
            }
            values[i] = nodes.get(operands[i]);
        }
        return values;
    }

    private int add(Value node, double grad, int[] operands) {
        if (node instanceof Differentiable differentiable) {
            differentiable.grad = grad;
        } else if (grad != 0) {
            throw new IllegalArgumentException("grad: a constant has the gradient 0, not " + grad);
        }
        for (int operand : operands) {
            edges.add(operand);
        }
        edges.endNode();
        nodes.add(node);
        return nodes.size() - 1;
    }

    /** The one place that knows which class of node an operation has. */
    private static Value node(Op op, double data, Value[] operands) {
        if (op == Op.LEAF) {
            return new Leaf(data);
        }
        if (op == Op.CONSTANT) {
            return new Constant(data);
        }
        return switch (op.arity()) {
            case 1 -> new Unary(op, data, operands[0]);
            case 2 -> Result.of(op, data, operands[0], operands[1]);
            default -> new Many(op, data, operands);
        };
    }

    /**
     * The node at a position.
     *
     * @throws IndexOutOfBoundsException if there is no such position
     */
    public Value node(int position) {
        return nodes.get(position);
    }

    /**
     * Says which expression of the source made a node.
     *
     * @throws NullPointerException if {@code span} is null
     * @throws IndexOutOfBoundsException if there is no such position
     */
    public void at(int position, Span span) {
        node(position).setSpan(Objects.requireNonNull(span, "span: null is not a place"));
    }

    /**
     * Puts a node into a scope.
     *
     * @throws NullPointerException if {@code scope} is null
     * @throws IndexOutOfBoundsException if there is no such position
     */
    public void in(int position, Scope scope) {
        node(position).setScope(Objects.requireNonNull(scope, "scope: null is not a scope"));
    }

    /** The number of nodes that were added. */
    public int size() {
        return nodes.size();
    }

    /**
     * The graph of a root, which was made from all nodes that were added. Its {@link Graph#topologicalOrder() order} is that
     * of any graph, which is the one of the positions if they follow it.
     *
     * @throws IndexOutOfBoundsException if there is no such position
     * @throws IllegalArgumentException if a node takes no part in the root
     */
    public Graph graph(int root) {
        Value value = node(root);
        boolean[] takesPart = new boolean[size()];
        takesPart[root] = true;
        for (int i = size() - 1; i >= 0; i--) {
            if (!takesPart[i]) {
                throw new IllegalArgumentException("root: node " + i + " takes no part in node " + root);
            }
            for (int operand : edges.of(i)) {
                takesPart[operand] = true;
            }
        }
        return Graph.of(value);
    }
}
