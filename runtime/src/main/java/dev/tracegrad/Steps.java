package dev.tracegrad;

import java.util.AbstractList;
import java.util.RandomAccess;

/** The steps of a path, each of which is made when it is looked at: a path may be as long as the graph. */
final class Steps extends AbstractList<Explanation.Step> implements RandomAccess {
    private final StepNames names;

    /** The nodes from which the steps go, and which operand of each they go to. */
    private final int[] positions;

    private final int[] slots;

    Steps(StepNames names, int[] positions, int[] slots) {
        this.names = names;
        this.positions = positions;
        this.slots = slots;
    }

    @Override
    public Explanation.Step get(int index) {
        return names.of(positions[index], slots[index]);
    }

    @Override
    public int size() {
        return positions.length;
    }
}
