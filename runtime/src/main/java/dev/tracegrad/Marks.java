package dev.tracegrad;

import java.util.concurrent.locks.StampedLock;

/**
 * Who may write the {@link Value#mark marks} of nodes. A sort has all of them for itself, since it marks shared inputs and
 * constants too. Runs of {@link Backward} exclude sorts, but not each other: they mark results only, and two runs over
 * graphs that share some are not allowed anyway. Between runs no mark is negative; a positive one is left over from a run
 * of {@code Backward}.
 */
final class Marks {
    static final StampedLock LOCK = new StampedLock();

    private Marks() {}
}
