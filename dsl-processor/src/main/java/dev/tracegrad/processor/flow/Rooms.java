package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * Room on the tape, for which each iteration asks before it keeps anything: for what it keeps itself, and for what the iterations around it
 * still keep when it has ended.
 *
 * <pre>
 * for (...) {                  room for 1
 *     for (...) {              room for 1 + 1
 *         x = Math.sin(x);     keeps x
 *     }
 *     x = x * y;               keeps x
 * }
 * </pre>
 */
final class Rooms {
    private Rooms() {}

    static List<Step> in(List<Step> steps) {
        return in(steps, 0);
    }

    /** @param around how many numbers the iterations around keep at most */
    private static List<Step> in(List<Step> steps, int around) {
        List<Step> out = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Step.If branch) {
                out.add(new Step.If(
                        branch.condition(), in(branch.then(), around), in(branch.otherwise(), around), branch.went()));
            } else if (step instanceof Step.Loop loop) {
                out.add(loop(loop, around));
            } else {
                out.add(step);
                if (around > 0 && step instanceof Step.Call call && call.isSplit()) {
                    out.add(new Step.Room(around));
                }
            }
        }
        return out;
    }

    private static Step loop(Step.Loop loop, int around) {
        int own = count(loop.body()) + count(loop.update());
        List<Step> body = new ArrayList<>();
        if (own > 0) {
            body.add(new Step.Room(own + around));
        }
        body.addAll(in(loop.body(), own + around));
        return new Step.Loop(
                in(loop.before(), around),
                loop.condition(),
                body,
                in(loop.update(), own + around),
                loop.isDo(),
                loop.passes(),
                loop.exit(),
                loop.line());
    }

    /** How many numbers steps keep at most, but for those in loops, which make room themselves. */
    private static int count(List<Step> steps) {
        int count = 0;
        for (Step step : steps) {
            if (step instanceof Step.Keep keep) {
                count += (int) keep.values().stream()
                        .filter(value -> !value.type().isArray())
                        .count();
            } else if (step instanceof Step.If branch) {
                count += Math.max(count(branch.then()), count(branch.otherwise()));
            } else if (step instanceof Step.Loop loop) {
                count += count(loop.before());
            }
        }
        return count;
    }
}
