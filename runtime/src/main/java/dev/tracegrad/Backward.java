package dev.tracegrad;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reverse-mode differentiation: the chain rule applied once to every node, users before operands.
 *
 * <p>No order is made for this: a walk goes on to an operand when the last of its users has been there. How many there are
 * is known from when they were made ({@link Result#use}), so that mostly one walk is all. It finds out where the number is
 * wrong, as it is when somebody else, or nobody, uses a part of the graph too: an operand is left over, or is reached once
 * more. Then a walk counts the users within this graph, and one more differentiates.
 *
 * <p>The mark of a result is the {@link Marks stamp} of the walk in its upper half, and in the lower one how many users are
 * still to come. What a walk finds out is exact as long as no other has left its own stamp in a node with users to come. One
 * that comes to its end, and finds nothing wrong, has left no users to come; after any other, a sort replaces the marks before
 * the stamp is given back. So nothing that happens to a run, be it that its stack or the memory ends, is seen by a later one.
 *
 * <p>Of two operands the right one comes first: it was made last, and nodes that were made one after another are neighbours
 * in memory.
 */
final class Backward {
    private final Result root;
    private final Marks marks;

    private Result[] stack = new Result[16];
    private int size;

    /** The number of the walk, which inputs know, and its stamp. */
    private long walk;

    private int stamp;

    /** How many results were reached by some of their users, but not by all. */
    private int open;

    /** Whether a result had more users than it knew of. */
    private boolean isWrong;

    /** Of results with more users than they can know of, how many are not in their marks; null if none were counted. */
    private @Nullable Map<Result, int[]> unmarked;

    private Backward(Result root, Marks marks) {
        this.root = root;
        this.marks = marks;
    }

    static void run(Value root) {
        run(root, Marks.ofThread());
    }

    static void run(Value root, Marks marks) {
        if (root instanceof Leaf leaf) {
            leaf.grad = 1;
        } else if (root instanceof Result result) {
            int[] stamps;
            synchronized (marks) {
                marks.begin();
                if (new Backward(result, marks).differentiate()) {
                    marks.giveBack();
                    return;
                }
                stamps = marks.taken();
            }
            Graph graph = Graph.of(root); // replaces the marks of all nodes
            marks.giveBack(stamps);
            Adjoints.assign(graph);
        }
    }

    /**
     * Answers whether it is done. It is not where there is an operation of a user's own: that must not be asked for its
     * derivatives while the monitor is held and marks are set, since it may fail, or build and differentiate graphs itself.
     * Nor is it where threads that build on the same results make the count wrong meanwhile, or stamps have run out.
     */
    private boolean differentiate() {
        return propagate() && (isExact() || count() && propagate() && isExact());
    }

    private boolean begin() {
        stamp = marks.take();
        walk = marks.walk();
        return stamp != 0;
    }

    private boolean isExact() {
        return open == 0 && !isWrong;
    }

    // --------------------------------------------------------------------------------------------- counting users

    /** Answers whether it came to the end: it does if there is a stamp. */
    private boolean count() {
        if (!begin()) {
            return false;
        }
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
                    push(next);
                }
                next = result;
            }
            node = next != null || size == 0 ? next : stack[--size];
        }
        return true;
    }

    private @Nullable Result countMany(Many many) {
        Result next = null;
        for (Value operand : many.operands) {
            if (operand instanceof Result result && isNew(result)) {
                if (next != null) {
                    push(next);
                }
                next = result;
            }
        }
        return next;
    }

    /** Counts a use. */
    private boolean isNew(Result result) {
        boolean isNew = isFirst(result);
        if (isNew) {
            result.mark = stamp << 16;
            result.users = 1;
        } else {
            Result.use(result);
            if (result.users < 0) {
                countUnmarked(result);
            }
        }
        return isNew;
    }

    private void countUnmarked(Result result) {
        if (unmarked == null) {
            unmarked = new IdentityHashMap<>();
        }
        unmarked.computeIfAbsent(result, first -> new int[] {Short.MAX_VALUE})[0]++;
    }

    // ----------------------------------------------------------------------------------------------- the chain rule

    /** Answers whether it came to the end: it stops at the first operation of a user's own, or where there is no stamp. */
    private boolean propagate() {
        if (!begin()) {
            return false;
        }
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
                        push(next);
                    }
                    next = result;
                    ofNext = toRight;
                } else if (reach(result, toRight)) {
                    if (next != null) {
                        push(next);
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
                        push(next);
                    }
                    next = result;
                }
            } else if (operands[k] instanceof Leaf leaf) {
                reach(leaf, amount);
            }
        }
        return next;
    }

    /** Whether this walk has not reached the result before. */
    private boolean isFirst(Result result) {
        return result.mark >>> 16 != stamp;
    }

    /** Adds to the gradient of an operand, and says whether that was the last of its users. */
    private boolean reach(Result result, double amount) {
        if (isFirst(result)) {
            int users = result.users > 0 ? result.users : nextUsers(result);
            result.grad = 0.0 + amount;
            result.mark = (stamp << 16) + users - 1;
            open += users == 1 ? 0 : 1;
            return users == 1;
        }
        result.grad += amount;
        int toCome = result.mark & 0xFFFF;
        if (toCome > 1) {
            result.mark--;
            return false;
        }
        if (toCome == 0) {
            isWrong = true;
            return false;
        }
        int users = result.users > 0 ? 0 : nextUsers(result);
        result.mark = (stamp << 16) + users;
        open -= users == 0 ? 1 : 0;
        return users == 0;
    }

    /** Of a result with more users than it can know of, how many to wait for next; it waits for one if that is not known. */
    private int nextUsers(Result result) {
        int[] left = unmarked == null ? null : unmarked.get(result);
        if (left == null) {
            isWrong = true;
            return 1;
        }
        int users = Math.min(left[0], Short.MAX_VALUE);
        left[0] -= users;
        return users;
    }

    private void reach(Leaf leaf, double amount) {
        double before = leaf.walk == walk ? leaf.grad : 0;
        leaf.walk = walk;
        leaf.grad = before + amount;
    }

    private void push(Result result) {
        if (size == stack.length) {
            stack = Arrays.copyOf(stack, size * 2);
        }
        stack[size++] = result;
    }
}
