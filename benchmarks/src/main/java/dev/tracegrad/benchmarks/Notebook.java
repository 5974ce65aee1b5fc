package dev.tracegrad.benchmarks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A number with a gradient as notebooks teach it: an object a node with a list of those that it was made from and a closure
 * for its derivative; the order is found with a set of visited nodes. The stack is explicit, since recursion overflows.
 */
final class Notebook {
    private final double data;
    private double grad;
    private final List<Notebook> previous;
    private Runnable backward = () -> {};

    Notebook(double data, Notebook... previous) {
        this.data = data;
        this.previous = new ArrayList<>(List.of(previous));
    }

    double data() {
        return data;
    }

    double grad() {
        return grad;
    }

    Notebook plus(Notebook other) {
        Notebook out = new Notebook(data + other.data, this, other);
        out.backward = () -> {
            grad += out.grad;
            other.grad += out.grad;
        };
        return out;
    }

    Notebook minus(Notebook other) {
        Notebook out = new Notebook(data - other.data, this, other);
        out.backward = () -> {
            grad += out.grad;
            other.grad -= out.grad;
        };
        return out;
    }

    Notebook times(Notebook other) {
        Notebook out = new Notebook(data * other.data, this, other);
        out.backward = () -> {
            grad += other.data * out.grad;
            other.grad += data * out.grad;
        };
        return out;
    }

    Notebook div(Notebook other) {
        Notebook out = new Notebook(data / other.data, this, other);
        out.backward = () -> {
            grad += out.grad / other.data;
            other.grad -= out.grad * out.data / other.data;
        };
        return out;
    }

    Notebook plus(double other) {
        return plus(new Notebook(other));
    }

    Notebook minus(double other) {
        return minus(new Notebook(other));
    }

    Notebook times(double other) {
        return times(new Notebook(other));
    }

    Notebook negate() {
        Notebook out = new Notebook(-data, this);
        out.backward = () -> grad -= out.grad;
        return out;
    }

    Notebook sin() {
        Notebook out = new Notebook(Math.sin(data), this);
        out.backward = () -> grad += Math.cos(data) * out.grad;
        return out;
    }

    Notebook exp() {
        Notebook out = new Notebook(Math.exp(data), this);
        out.backward = () -> grad += out.data * out.grad;
        return out;
    }

    Notebook log() {
        Notebook out = new Notebook(Math.log(data), this);
        out.backward = () -> grad += out.grad / data;
        return out;
    }

    Notebook sqrt() {
        Notebook out = new Notebook(Math.sqrt(data), this);
        out.backward = () -> grad += 0.5 / out.data * out.grad;
        return out;
    }

    Notebook tanh() {
        Notebook out = new Notebook(Math.tanh(data), this);
        out.backward = () -> grad += (1 - out.data * out.data) * out.grad;
        return out;
    }

    void backward() {
        List<Notebook> order = order();
        grad = 1;
        for (int i = order.size() - 1; i >= 0; i--) {
            order.get(i).backward.run();
        }
    }

    private List<Notebook> order() {
        List<Notebook> order = new ArrayList<>();
        Set<Notebook> visited = new HashSet<>();
        Deque<Visit> stack = new ArrayDeque<>();
        visited.add(this);
        stack.push(new Visit(this));
        while (!stack.isEmpty()) {
            Visit visit = stack.peek();
            if (visit.next < visit.node.previous.size()) {
                Notebook operand = visit.node.previous.get(visit.next++);
                if (visited.add(operand)) {
                    stack.push(new Visit(operand));
                }
            } else {
                order.add(visit.node);
                stack.pop();
            }
        }
        return order;
    }

    private static final class Visit {
        private final Notebook node;
        private int next;

        Visit(Notebook node) {
            this.node = node;
        }
    }
}
