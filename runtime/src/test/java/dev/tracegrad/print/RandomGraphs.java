package dev.tracegrad.print;

import static dev.tracegrad.ByHand.in;

import dev.tracegrad.Graph;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random graphs with scopes, the same for the same seed. */
public final class RandomGraphs {
    private static final String[] NAMES = {
        "x",
        "a much longer name than fits into any box that is drawn here",
        "w[3]",
        "<b>&\"'",
        "\u4e2d\u6587\u5b57",
        "\ud83d\ude00\ud83d\ude80",
        "e\u0301a\u0308\u0302",
        "two\nlines",
        "  blanks  ",
        "\ufffe",
        "\u05d0\u05d1",
        "WWWWW"
    };

    private RandomGraphs() {}

    /** A graph of some 5 to 300 nodes, whose nodes are in nested scopes in any order, so that scopes use each other. */
    public static Graph of(int seed) {
        Random random = new Random(seed);
        List<Value> values = new ArrayList<>();
        List<Scope> scopes = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            values.add(Value.of(random.nextGaussian()));
        }
        int size = 5 + random.nextInt(1 + seed % 10 * 30);
        int near = 1 + random.nextInt(20);
        Scope scope = null;
        while (values.size() < size) {
            if (random.nextInt(6) == 0) {
                scope = switch (random.nextInt(4)) {
                    case 0 -> null;
                    case 1 -> scopes.isEmpty() ? null : scopes.get(random.nextInt(scopes.size()));
                    default -> {
                        Scope next = Scope.of(scope, NAMES[random.nextInt(NAMES.length)]);
                        scopes.add(next);
                        yield next;
                    }
                };
            }
            Value made = make(random, values, near);
            if (scope != null && seed % 3 != 0) {
                in(made, scope);
            }
            if (random.nextBoolean()) {
                made.named(NAMES[random.nextInt(NAMES.length)]);
            }
            values.add(made);
        }
        Value root = values.get(values.size() - 1);
        root.backward();
        return Graph.of(root);
    }

    private static Value make(Random random, List<Value> values, int near) {
        Value a = pick(random, values, near);
        Value b = pick(random, values, near);
        return switch (random.nextInt(8)) {
            case 0 -> a.tanh();
            case 1 -> a.times(random.nextInt(10));
            case 2 -> a.minus(Value.of(random.nextGaussian()));
            case 3 -> Value.constant(3, "i + 1").div(a);
            case 4 -> a.fma(b, pick(random, values, near));
            case 5 -> a.plus(a);
            default -> a.minus(b);
        };
    }

    private static Value pick(Random random, List<Value> values, int near) {
        return values.get(Math.max(0, values.size() - 1 - random.nextInt(near)));
    }
}
