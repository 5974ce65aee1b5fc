package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parts of an adjoint that is too long for one method ({@link CodeSize}): it is cut between steps that stand in nothing.
 *
 * <pre>
 * a = x * y; ... 2,000 more ...       part 1: at.a = at.x * at.y; double t = at.a * at.a; ...
 *                                     part 2: ...
 *                                     part 9: ... at.xBar += at.aBar * at.y;
 * </pre>
 *
 * @param forward what computes the value
 * @param reverse what computes the derivatives
 * @param shared the variables that more than one part has, or the whole besides
 */
public record Parts(List<List<Step>> forward, List<List<Step>> reverse, Set<Slot> shared) {
    /** The bytes of byte code above which HotSpot compiles no method, its {@code HugeMethodLimit}: that runs in the interpreter for ever. */
    public static final int COMPILED = 8_000;

    /** Less than the 65,535 bytes that a class file allows, since sizes are estimates. */
    public static final int MOST = 55_000;

    /** How long a part may be; compilers like short methods. */
    private static final int MOST_OF_PART = COMPILED / 2;

    /**
     * The parts of an adjoint; nothing if it is short. What computes the value is one if it ends early.
     *
     * @param outside the variables that the whole names
     */
    public static Optional<Parts> of(Adjoint adjoint, Set<Slot> outside) {
        if (adjoint.isSplit() || adjoint.form() == Form.ROWS || adjoint.size() <= COMPILED) {
            return Optional.empty();
        }
        List<List<Step>> forward = adjoint.isLabelled() ? List.of(adjoint.forward()) : cut(adjoint.forward());
        List<List<Step>> reverse = cut(adjoint.reverse());
        Set<Slot> shared = new LinkedHashSet<>();
        Stream.concat(forward.stream(), reverse.stream()).forEach(part -> shared.addAll(usedFrom(part, outside)));
        boolean isCut = Stream.concat(forward.stream(), reverse.stream())
                .flatMap(List::stream)
                .noneMatch(step -> hasCounter(step, shared));
        return isCut ? Optional.of(new Parts(forward, reverse, shared)) : Optional.empty();
    }

    /** About how many bytes of byte code the longest method of an adjoint takes. */
    public static int longest(Adjoint adjoint) {
        return of(adjoint, Set.of())
                .map(parts -> Stream.concat(parts.forward.stream(), parts.reverse.stream())
                        .mapToInt(CodeSize::ofShared)
                        .max()
                        .orElse(0))
                .orElse(adjoint.size());
    }

    private static List<List<Step>> cut(List<Step> steps) {
        List<List<Step>> parts = new ArrayList<>();
        List<Step> part = new ArrayList<>();
        int size = 0;
        int from = 0; // a comment goes with what follows it, and room with what needs it
        for (int next = 1; next <= steps.size(); next++) {
            Step last = steps.get(next - 1);
            if (next < steps.size() && (last instanceof Step.Comment || last instanceof Step.Room)) {
                continue;
            }
            List<Step> together = steps.subList(from, next);
            int more = CodeSize.ofShared(together);
            if (!part.isEmpty() && size + more > MOST_OF_PART) {
                parts.add(part);
                part = new ArrayList<>();
                size = 0;
            }
            part.addAll(together);
            size += more;
            from = next;
        }
        parts.add(part);
        return parts;
    }

    /** The variables of a part that it does not declare, and of those that it does what is named outside. */
    private static Set<Slot> usedFrom(List<Step> part, Set<Slot> outside) {
        Set<Slot> used = new LinkedHashSet<>();
        Set<Slot> declared = new HashSet<>();
        part.forEach(step -> step.forEach(each -> {
            used.addAll(named(each));
            declared.addAll(declared(each));
        }));
        used.removeIf(slot -> declared.contains(slot) && !outside.contains(slot));
        return used;
    }

    private static Set<Slot> named(Step step) {
        Set<Slot> named = new LinkedHashSet<>(declared(step));
        formulas(step).forEach(formula -> named.addAll(formula.slots()));
        return named;
    }

    private static List<Formula> formulas(Step step) {
        if (step instanceof Step.Add add) {
            return List.of(add.target(), add.value());
        } else if (step instanceof Step.Keep keep) {
            return keep.values();
        } else if (step instanceof Step.Restore restore) {
            return List.of(restore.target());
        } else if (step instanceof Step.Backwards loop) {
            return List.of(loop.first(), loop.last());
        } else if (step instanceof Step.Back back) {
            Stream<Formula> all = Stream.concat(back.call().arguments().stream(), Stream.of(back.seed()));
            return Stream.concat(all, back.shadows().stream().filter(Objects::nonNull))
                    .toList();
        }
        return Usage.formulas(step);
    }

    /** The variables that a step declares, wherever they are seen. */
    static Set<Slot> declared(Step step) {
        Set<Slot> declared = Usage.declared(step);
        if (step instanceof Step.Add add && add.declares()) {
            declared.add(add.target().root());
        } else if (step instanceof Step.Restore restore && restore.declares()) {
            declared.add(restore.target().root());
        } else if (step instanceof Step.Back back) {
            declared.addAll(back.partials());
        } else if (step instanceof Step.Backwards loop) {
            declared.add(loop.counter());
        }
        return declared;
    }

    /** Whether it has a loop that declares what counts its iterations, which is shared. */
    private static boolean hasCounter(Step step, Set<Slot> shared) {
        boolean[] has = {false};
        step.forEach(each -> has[0] |= each instanceof Step.Backwards loop && shared.contains(loop.counter()));
        return has[0];
    }
}
