package dev.tracegrad;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reverse-mode differentiation: the chain rule applied once to every node, users before operands.
 *
 * <p>No order is made for this. A first walk counts in each result's mark how often results of the graph use it, and sets
 * the gradients of the graph to 0, so that a second run gives the same answer as the first. A second walk goes on to an
 * operand when the last of its users has been there; so the marks end as 0. Of two operands the right one comes first: it
 * was made last, and nodes that were made one after another are neighbours in memory.
 */
final class Backward {
    private Result[] stack = new Result[16];
    private int size;

    /** The node whose operands were visited when a walk ended. */
    private Result last;

    private Backward(Result root) {
        last = root;
    }

    static void run(Value root) {
        if (root instanceof Leaf leaf) {
            leaf.grad = 1;
        } else if (root instanceof Result result) {
            boolean isDone;
            long stamp = Marks.LOCK.readLock();
            try {
                isDone = new Backward(result).differentiate(result);
            } finally {
                Marks.LOCK.unlockRead(stamp);
            }
            if (!isDone) {
                Adjoints.assign(Graph.of(root));
            }
        }
    }

    /**
     * Answers whether it is done: a user's own operation must not be asked for its derivatives while marks are set, since it
     * may fail, or build and differentiate graphs itself.
     */
    private boolean differentiate(Result root) {
        boolean isDone = false;
        try {
            if (count(root)) {
                root.grad = 1;
                propagate(root);
                isDone = true;
            }
            return isDone;
        } finally {
            if (!isDone) {
                clear(root);
            }
        }
    }

    // ------------------------------------------------------------------------------------------------ the first walk

    /** Answers whether all results are counted; it ends at the first one with an operation of a user's own. */
    private boolean count(Result root) {
        Result node = root;
        while (node != null) {
            Result next = null;
            Value left;
            Value right = null;
            if (node instanceof Binary binary) {
                left = binary.left;
                right = binary.right;
            } else if (node instanceof WithNumber withNumber) {
                left = withNumber.left;
            } else if (node instanceof Unary unary) {
                left = unary.operand;
            } else if (node instanceof Custom) {
                return false;
            } else {
                next = countMany((Many) node);
                left = null;
            }
            if (left instanceof Result result) {
                if (result.mark++ == 0) {
                    result.grad = 0;
                    next = result;
                }
            } else if (left instanceof Leaf leaf) {
                leaf.grad = 0;
            }
            if (right instanceof Result result) {
                if (result.mark++ == 0) {
                    result.grad = 0;
                    if (next != null) {
                        push(node, next);
                    }
                    next = result;
                }
            } else if (right instanceof Leaf leaf) {
                leaf.grad = 0;
            }
            node = next != null || size == 0 ? next : stack[--size];
        }
        return true;
    }

    private @Nullable Result countMany(Many many) {
        Result next = null;
        for (Value operand : many.operands) {
            if (operand instanceof Result result) {
                if (result.mark++ == 0) {
                    result.grad = 0;
                    if (next != null) {
                        push(many, next);
                    }
                    next = result;
                }
            } else if (operand instanceof Leaf leaf) {
                leaf.grad = 0;
            }
        }
        return next;
    }

    // ----------------------------------------------------------------------------------------------- the second walk

    private void propagate(Result root) {
        Result node = root;
        double grad = root.grad;
        while (node != null) {
            Result next = null;
            double ofNext = 0;
            Value left;
            Value right = null;
            double toLeft;
            double toRight = 0;
            if (node instanceof Binary.Times times) {
                left = times.left;
                right = times.right;
                toLeft = grad * right.data;
                toRight = grad * left.data;
            } else if (node instanceof Binary.Plus plus) {
                left = plus.left;
                right = plus.right;
                toLeft = grad;
                toRight = grad;
            } else if (node instanceof WithNumber.Times times) {
                left = times.left;
                toLeft = grad * times.number;
            } else if (node instanceof WithNumber.Plus plus) {
                left = plus.left;
                toLeft = grad;
            } else if (node instanceof Unary unary) {
                left = unary.operand;
                toLeft = grad * unary.op.slopeAt(left.data, unary.data);
            } else if (node instanceof Binary.Minus minus) {
                left = minus.left;
                right = minus.right;
                toLeft = grad;
                toRight = -grad;
            } else if (node instanceof WithNumber.Minus minus) {
                left = minus.left;
                toLeft = grad;
            } else if (node instanceof Binary binary) {
                Op op = binary.op();
                left = binary.left;
                right = binary.right;
                toLeft = grad * op.partial(0, left.data, right.data, 0, binary.data);
                toRight = grad * op.partial(1, left.data, right.data, 0, binary.data);
            } else if (node instanceof WithNumber other) {
                left = other.left;
                toLeft = grad * other.op().partial(0, left.data, other.number, 0, other.data);
            } else {
                next = propagateMany((Many) node);
                ofNext = next == null ? 0 : next.grad;
                left = null;
                toLeft = 0;
            }
            if (left instanceof Result result) {
                double sum = result.grad + toLeft;
                result.grad = sum;
                if (--result.mark == 0) {
                    next = result;
                    ofNext = sum;
                }
            } else if (left instanceof Leaf leaf) {
                leaf.grad += toLeft;
            }
            if (right instanceof Result result) {
                double sum = result.grad + toRight;
                result.grad = sum;
                if (--result.mark == 0) {
                    if (next != null) {
                        push(node, next);
                    }
                    next = result;
                    ofNext = sum;
                }
            } else if (right instanceof Leaf leaf) {
                leaf.grad += toRight;
            }
            if (next != null) {
                node = next;
                grad = ofNext;
            } else if (size > 0) {
                node = stack[--size];
                grad = node.grad;
            } else {
                node = null;
            }
        }
    }

    private @Nullable Result propagateMany(Many many) {
        Value[] operands = many.operands;
        boolean isOfThree = many.op.arity() == 3;
        double a = isOfThree ? operands[0].data : 0;
        double b = isOfThree ? operands[1].data : 0;
        double c = isOfThree ? operands[2].data : 0;
        Result next = null;
        for (int k = 0; k < operands.length; k++) {
            double amount = many.grad * many.op.partial(k, a, b, c, many.data);
            if (operands[k] instanceof Result result) {
                result.grad += amount;
                if (--result.mark == 0) {
                    if (next != null) {
                        push(many, next);
                    }
                    next = result;
                }
            } else if (operands[k] instanceof Leaf leaf) {
                leaf.grad += amount;
            }
        }
        return next;
    }

    // ----------------------------------------------------------------------------------------------------- the stack

    /** Puts an operand of {@code node} aside. */
    private void push(Result node, Result operand) {
        if (size == stack.length) {
            last = node;
        }
        push(operand);
    }

    private void push(Result result) {
        if (size == stack.length) {
            stack = Arrays.copyOf(stack, size * 2);
        }
        stack[size++] = result;
    }

    /**
     * Sets every mark back after a failure, which can only be one of memory, or where there is an operation of a user's own.
     * All marked nodes are below the root by way of marked ones, or below nodes on the stack, or were to be put there when
     * the failure came.
     */
    private void clear(Result root) {
        Result failed = last;
        for (int k = 0; k < failed.arity(); k++) {
            if (made(failed, k) instanceof Result result) {
                result.mark = 0;
                push(result);
            }
        }
        push(root);
        while (size > 0) {
            Result marked = stack[--size];
            for (int k = 0; k < marked.arity(); k++) {
                if (made(marked, k) instanceof Result result && result.mark != 0) {
                    result.mark = 0;
                    push(result);
                }
            }
        }
    }

    /** An operand, or null where it is a constant without a node. */
    private static @Nullable Value made(Result node, int position) {
        return node instanceof WithNumber withNumber && position == 1 ? null : node.operand(position);
    }
}
