package dev.tracegrad;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Random results with much sharing, operations of a user's own among them; any may be a root, for which others are garbage. */
final class RandomNodes {
    static final CustomOp TRIPLE = CustomOp.of("triple", v -> v[0] * 3, (v, y) -> 3);
    private static final CustomOp CUBE = CustomOp.of("cube", v -> v[0] * v[0] * v[0], (v, y) -> 3 * v[0] * v[0]);

    final List<Value> nodes = new ArrayList<>();

    /** @param custom one of so many results is of a user's own operation; none for 0 */
    RandomNodes(long seed, int size, int custom, Value... inputs) {
        Random random = new Random(seed);
        nodes.addAll(List.of(inputs));
        nodes.add(Value.constant(0.5));
        for (int i = 0; i < size; i++) {
            Value left = nodes.get(random.nextInt(nodes.size()));
            Value right = nodes.get(Math.max(0, nodes.size() - 1 - random.nextInt(6)));
            boolean isCustom = custom > 0 && random.nextInt(custom) == 0;
            nodes.add(
                    isCustom
                            ? CUBE.apply(right.tanh())
                            : switch (random.nextInt(6)) {
                                case 0 -> left.plus(right).tanh();
                                case 1 -> left.minus(right).times(0.5);
                                case 2 -> left.tanh().times(right);
                                case 3 -> Values.minus(1, right);
                                case 4 -> left.max(right).sin();
                                default -> left.fma(right, left).tanh();
                            });
        }
    }

    /** The derivatives of a root in all nodes below it, from the definition: users before operands. */
    static Map<Value, Double> gradients(Value root) {
        List<Value> order = below(root);
        Collections.reverse(order);
        Map<Value, Double> gradients = new IdentityHashMap<>();
        gradients.put(root, 1.0);
        for (Value node : order) {
            List<Value> operands = node.operands();
            for (int k = 0; k < operands.size(); k++) {
                double partial = switch (node.symbol()) {
                    case "triple" -> 3;
                    case "cube" -> 3 * Math.pow(operands.get(k).data(), 2);
                    case "square" -> 2 * operands.get(k).data();
                    default -> node.op().partial(k, numbers(operands));
                };
                gradients.merge(operands.get(k), gradients.get(node) * partial, Double::sum);
            }
        }
        gradients.replaceAll((node, gradient) -> node.op() == Op.CONSTANT ? 0 : gradient);
        return gradients;
    }

    private static double[] numbers(List<Value> operands) {
        return operands.stream().mapToDouble(Value::data).toArray();
    }

    /** A root and all nodes below it, operands before users. */
    static List<Value> below(Value root) {
        Set<Value> entered = new HashSet<>();
        Set<Value> order = new LinkedHashSet<>();
        Deque<Value> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Value node = open.peek();
            if (entered.add(node)) {
                node.operands().stream()
                        .filter(operand -> !entered.contains(operand))
                        .forEach(open::push);
            } else {
                order.add(open.pop());
            }
        }
        return new ArrayList<>(order);
    }
}
