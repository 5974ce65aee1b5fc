package dev.tracegrad;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An iteration of a loop. */
final class PassScope extends Scope {
    private final String variable;
    private final int index;

    PassScope(Scope around, String variable, int index) {
        super(around);
        this.variable = variable;
        this.index = index;
    }

    @Override
    public String label() {
        return variable.isEmpty() ? "iteration " + index : variable + " = " + index;
    }

    /** The loop's variable, or an empty text if it has none. */
    String variable() {
        return variable;
    }

    /** The number that the variable had when the iteration began, or how many there were before. */
    int index() {
        return index;
    }

    @Override
    public boolean isPass() {
        return true;
    }

    @Override
    public @Nullable Source source() {
        return call().source();
    }

    @Override
    @Nullable
    Sites sites() {
        return call().sites();
    }

    /** The call that the loop is in. */
    private Scope call() {
        Scope at = this;
        while (at instanceof PassScope) {
            at = Objects.requireNonNull(at.parent());
        }
        return at;
    }
}
