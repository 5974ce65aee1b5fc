package dev.tracegrad;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Reverse-mode differentiation: the chain rule applied once to every node, users before operands.
 *
 * <p>No order is made for this: a walk goes on to an operand when the last of its users has been there. How many there are
 * is known from when they were made ({@link Result#use}), so that mostly one walk is all. It finds out where the number is
 * wrong, as it is when somebody else, or nobody, uses a part of the graph too: an operand is left over, or is reached once
 * more. Then a walk counts the users, and a second one differentiates.
 *
 * <p>The mark of a result is the number of the run in its upper half, and in the lower one how many users are still to
 * come; where users were counted by a walk, it is their number, negative. Of two operands the right one comes first: it
 * was made last, and nodes that were made one after another are neighbours in memory.
 */
final class Backward {
    private static final AtomicLong RUNS = new AtomicLong();

    private Result[] stack = new Result[16];
    private int size;

    /** The node whose operands were visited when a walk ended. */
    private Result last;

    /** The number of the run, and as much of it as goes into a mark. */
    private long run;

    private int stamp;

    /** How many results were reached by some of their users, but not by all. */
    private int open;

    /** Whether a result had more users than it knew of. */
    private boolean isWrong;

    private Backward(Result root) {
        last = root;
    }

    static void run(Value root) {
        if (root instanceof Leaf leaf) {
            leaf.grad = 1;
        } else if (root instanceof Result result) {
            boolean isDone;
            synchronized (Marks.ofThread()) {
                isDone = new Backward(result).differentiate(result);
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
            isDone = propagate(root);
            if (isDone && (open != 0 || isWrong)) {
                count(root);
                isDone = propagate(root);
            }
            return isDone;
        } finally {
            if (!isDone) {
                clear(root);
            }
        }
    }

    // --------------------------------------------------------------------------------------------- counting users

    private void count(Result root) {
        Result node = root;
        while (node != null) {
            Result next = null;
            Value left;
            Value right = null;
            if (node instanceof Binary binary) {
                left = binary.left;
                right = binary.right;
            } else if (node instanceof WithNumber withNumber) {
                left = withNumber.value;
            } else if (node instanceof Unary unary) {
                left = unary.operand;
            } else {
                next = countMany((Many) node);
                left = null;
            }
            if (left instanceof Result result && isNew(result)) {
                next = result;
            }
            if (right != left && right instanceof Result result && isNew(result)) {
                if (next != null) {
                    push(node, next);
                }
                next = result;
            }
            node = next != null || size == 0 ? next : stack[--size];
        }
    }

    private @Nullable Result countMany(Many many) {
        Result next = null;
        for (Value operand : many.operands) {
            if (operand instanceof Result result && isNew(result)) {
                if (next != null) {
                    push(many, next);
                }
                next = result;
            }
        }
        return next;
    }

    /** Counts a use. */
    private static boolean isNew(Result result) {
        boolean isNew = result.mark >= 0;
        result.mark = isNew ? -1 : result.mark - 1;
        result.grad = 0;
        return isNew;
    }

    // ----------------------------------------------------------------------------------------------- the chain rule

    /** Answers whether it came to the end: it stops at the first operation of a user's own. */
    private boolean propagate(Result root) {
        run = RUNS.incrementAndGet();
        stamp = (int) (run % 0x7FFF) + 1;
        open = 0;
        isWrong = false;
        root.grad = 1;
        Result node = root;
        double grad = 1;
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
                left = times.value;
                toLeft = grad * times.number;
            } else if (node instanceof WithNumber.Plus plus) {
                left = plus.value;
                toLeft = grad;
            } else if (node instanceof Unary unary) {
                left = unary.operand;
                toLeft = grad * unary.op.slopeAt(left.data, unary.data);
            } else if (node instanceof WithNumber other) {
                left = other.value;
                toLeft = propagated(other, grad);
            } else if (node instanceof Binary.Minus minus) {
                left = minus.left;
                right = minus.right;
                toLeft = grad;
                toRight = -grad;
            } else if (node instanceof Binary.Div div) {
                left = div.left;
                right = div.right;
                toLeft = grad * (1 / right.data);
                toRight = grad * (-div.data / right.data);
            } else if (node instanceof Binary binary) {
                Op op = binary.op();
                left = binary.left;
                right = binary.right;
                toLeft = grad * op.partial(0, left.data, right.data, 0, binary.data);
                toRight = grad * op.partial(1, left.data, right.data, 0, binary.data);
            } else if (node instanceof Custom) {
                return false;
            } else {
                next = propagateMany((Many) node);
                ofNext = next == null ? 0 : next.grad;
                left = null;
                toLeft = 0;
            }
            if (left == right) {
                toLeft += toRight;
                right = null;
            }
            if (left instanceof Result result) {
                if (isFirst(result) && result.users == 1) {
                    result.grad = 0.0 + toLeft;
                    result.mark = stamp << 16;
                    next = result;
                    ofNext = toLeft;
                } else if (reach(result, toLeft)) {
                    next = result;
                    ofNext = result.grad;
                }
            } else if (left instanceof Leaf leaf) {
                reach(leaf, toLeft);
            }
            if (right instanceof Result result) {
                if (isFirst(result) && result.users == 1) {
                    result.grad = 0.0 + toRight;
                    result.mark = stamp << 16;
                    if (next != null) {
                        push(node, next);
                    }
                    next = result;
                    ofNext = toRight;
                } else if (reach(result, toRight)) {
                    if (next != null) {
                        push(node, next);
                    }
                    next = result;
                    ofNext = result.grad;
                }
            } else if (right instanceof Leaf leaf) {
                reach(leaf, toRight);
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
        return true;
    }

    /** What goes to the value; arithmetic is what costs, and its derivatives are those of {@link Op}. */
    private static double propagated(WithNumber node, double grad) {
        if (node instanceof WithNumber.TimesTo) {
            return grad * node.number;
        }
        if (node instanceof WithNumber.PlusTo || node instanceof WithNumber.Minus) {
            return grad;
        }
        if (node instanceof WithNumber.MinusFrom) {
            return -grad;
        }
        double value = node.value.data;
        return grad
                * (node.isNumberFirst()
                        ? node.op().partial(1, node.number, value, 0, node.data)
                        : node.op().partial(0, value, node.number, 0, node.data));
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
                if (reach(result, amount)) {
                    if (next != null) {
                        push(many, next);
                    }
                    next = result;
                }
            } else if (operands[k] instanceof Leaf leaf) {
                reach(leaf, amount);
            }
        }
        return next;
    }

    /** Whether nobody has reached the result in this run, and nobody counted its users. */
    private boolean isFirst(Result result) {
        int mark = result.mark;
        return mark >= 0 && mark >>> 16 != stamp;
    }

    /** Adds to the gradient of an operand, and says whether that was the last of its users. */
    private boolean reach(Result result, double amount) {
        if (isFirst(result)) {
            int users = result.users;
            result.grad = 0.0 + amount;
            result.mark = (stamp << 16) + users - 1;
            open += users == 1 ? 0 : 1;
            isWrong |= users < 1;
            return users == 1;
        }
        result.grad += amount;
        int mark = result.mark;
        if (mark < 0) {
            result.mark = mark + 1;
            return mark == -1;
        }
        result.mark = mark - 1;
        int toCome = mark & 0xFFFF;
        open -= toCome == 1 ? 1 : 0;
        isWrong |= toCome == 0;
        return toCome == 1;
    }

    private void reach(Leaf leaf, double amount) {
        double before = leaf.run == run ? leaf.grad : 0;
        leaf.run = run;
        leaf.grad = before + amount;
    }

    // -------------------------------------------------------------------------------------------------- the stack

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
        boolean isNumber = node instanceof WithNumber withNumber && position == 0 == withNumber.isNumberFirst();
        return isNumber ? null : node.operand(position);
    }
}
