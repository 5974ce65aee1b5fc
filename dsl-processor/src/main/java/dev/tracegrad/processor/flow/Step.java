package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a procedure does. Steps are told apart by identity. */
public sealed interface Step {
    /** The lists of steps inside. */
    default List<List<Step>> inside() {
        return List.of();
    }

    /** Itself and all inside. */
    default void forEach(Consumer<Step> action) {
        action.accept(this);
        inside().forEach(list -> list.forEach(step -> step.forEach(action)));
    }

    /** Whether javac takes it that what stands after steps may be reached (JLS 14.22). */
    static boolean canEnd(List<Step> steps) {
        if (steps.isEmpty()) {
            return true;
        }
        Step last = steps.get(steps.size() - 1);
        return last instanceof If branch
                ? canEnd(branch.then()) || canEnd(branch.otherwise())
                : last instanceof Loop loop
                        ? loop.condition() != null || loop.isLeft()
                        : !(last instanceof Jump) && !(last instanceof Throw);
    }

    /**
     * Where a step comes from.
     *
     * @param site file and line
     * @param text the statement as the source has it
     */
    record Line(String site, String text) {}

    /** The declaration of a variable without a value. */
    record Declare(Slot slot) implements Step {}

    /**
     * {@code target = value}.
     *
     * @param target a {@link Formula.Read} or a {@link Formula.Element}
     * @param declares whether the variable is declared here; of an element, whether it is of an array that is declared here
     */
    record Assign(
            Formula target,
            Formula value,
            boolean declares,
            @Nullable Line line) implements Step {
        public Assign(Slot slot, Formula value) {
            this(new Formula.Read(slot), value, false, null);
        }

        Assign withValue(Formula other) {
            return new Assign(target, other, declares, line);
        }
    }

    /** {@code target += value}, or {@code -=}: what the reverse part does to adjoints. */
    record Add(Formula target, boolean isMinus, Formula value, boolean declares) implements Step {}

    /** The statement of which the steps that follow are the derivative. */
    record Comment(String text) implements Step {}

    /**
     * The value of another procedure, and its slopes; of one that takes arrays, its own part, whose derivative is a call too.
     *
     * @param result what gets the value
     * @param both what holds the value and the slopes; null if it takes arrays
     * @param slopes what gets the derivative in each of its parameters of type double, in their order; none if it takes arrays
     * @param writes whether it may write to elements of arrays
     */
    record Call(
            String callee,
            List<Formula> arguments,
            Slot result,
            @Nullable Slot both,
            List<Slot> slopes,
            boolean writes,
            @Nullable Line line)
            implements Step {
        public boolean isSplit() {
            return arguments.stream().anyMatch(argument -> argument.type().isArray());
        }

        Call withArguments(List<Formula> others) {
            return new Call(callee, others, result, both, slopes, writes, line);
        }
    }

    /**
     * The derivative of a procedure that takes arrays.
     *
     * @param seed the derivative in its value
     * @param partials what gets the derivatives in its parameters of type double
     * @param shadows the arrays of derivatives in the elements of its arrays of double; null where nobody asks
     */
    record Back(Call call, Formula seed, List<Slot> partials, List<@Nullable Formula> shadows) implements Step {}

    /**
     * A procedure that takes arrays, with derivatives along directions.
     *
     * @param callee the name of its tangent
     * @param directions how many there are, or null if it is one
     * @param dots the derivatives in those of its arguments that have some, and what gets those in its result
     */
    record Forth(Call call, String callee, @Nullable Formula directions, List<Formula> dots) implements Step {}

    /** @param went which way it went, for the reverse part if this asks */
    record If(Formula condition, List<Step> then, List<Step> otherwise, Slot went) implements Step {
        @Override
        public List<List<Step>> inside() {
            return List.of(then, otherwise);
        }
    }

    /**
     * A loop.
     *
     * @param before what runs once before
     * @param condition null if it is always true
     * @param update what follows each iteration, also one that was continued
     * @param isDo whether the condition stands after the body
     * @param passes how many iterations were begun
     * @param exit the number of the jump that ended an iteration, or 0
     */
    record Loop(
            List<Step> before,
            @Nullable Formula condition,
            List<Step> body,
            List<Step> update,
            boolean isDo,
            Slot passes,
            Slot exit,
            @Nullable Line line)
            implements Step {
        @Override
        public List<List<Step>> inside() {
            return List.of(before, body, update);
        }

        /** Whether a jump begins its next iteration. */
        public boolean isContinued() {
            return hasJump(true);
        }

        /** Whether a jump ends it. */
        boolean isLeft() {
            return hasJump(false);
        }

        private boolean hasJump(boolean continues) {
            List<Step> all = new ArrayList<>();
            body.forEach(step -> step.forEach(all::add));
            return all.stream()
                    .anyMatch(step ->
                            step instanceof Jump jump && jump.continues() == continues && jump.target() == passes);
        }

        Loop withBody(List<Step> other) {
            return new Loop(before, condition, other, update, isDo, passes, exit, line);
        }

        /** What an iteration does. */
        List<Step> pass() {
            List<Step> all = new ArrayList<>(body);
            all.addAll(update);
            return all;
        }
    }

    /**
     * A jump out of an iteration.
     *
     * @param number its own, from 1, in the order of the source
     * @param target the {@link Loop#passes} of the loop that it continues or breaks, or null if the procedure ends
     * @param left the exits of what it ends an iteration of, the target's among them
     */
    record Jump(int number, @Nullable Slot target, boolean continues, List<Slot> left) implements Step {}

    record Throw(Formula exception, @Nullable Line line) implements Step {}

    /** Numbers are put on the tape. */
    record Keep(List<Formula> values) implements Step {}

    /** The last number on the tape is taken from it. */
    record Restore(Formula target, boolean declares) implements Step {}

    /** Room for so many numbers is made on the tape. */
    record Room(int count) implements Step {}

    /** {@code for (counter = from; counter >= or <= to; counter-- or ++)}, backwards. */
    record Backwards(Slot counter, Formula first, String comparison, Formula last, String update, List<Step> body)
            implements Step {
        @Override
        public List<List<Step>> inside() {
            return List.of(body);
        }
    }
}
