package dev.tracegrad;

import java.util.Arrays;

/**
 * Who may write the {@link Value#mark marks} of nodes: whoever holds a monitor of these. A run of {@link Backward} holds the
 * one of its thread, so that runs of several threads exclude each other only by chance: two over graphs that share results
 * are not allowed anyway. A sort holds all of them, since it marks shared inputs and constants too.
 *
 * <p>Monitors and not locks, since the virtual machine releases them itself on every way out: where a stack has overflowed,
 * a call that unlocks would overflow too. No code of a user's runs while one is held.
 *
 * <p>Each also has <em>stamps</em> of its own, by which a walk of {@code Backward} knows the nodes where it has been. A
 * stamp is taken from before a walk begins until nothing of the walk is unfinished in any node. Where a run has no stack or
 * no memory left to see to that, its stamps stay taken for ever, so that what it left in nodes means nothing to others.
 * There are {@value #STAMPS}; without one, {@code Backward} goes another way.
 */
final class Marks {
    /** A power of two; eight monitors held at once are what a recent virtual machine keeps without making them heavy. */
    private static final int COUNT = 8;

    /** As many as there are positive 16-bit numbers for all. */
    private static final int STAMPS = 0x8000 / COUNT;

    /** A run walks three times at most. */
    private static final int STAMPS_OF_RUN = 3;

    private static final Marks[] ALL = new Marks[COUNT];

    static {
        for (int i = 0; i < COUNT; i++) {
            ALL[i] = new Marks(i);
        }
    }

    private final int number;

    /** By stamp, as it is counted here. */
    private final boolean[] isTaken = new boolean[STAMPS];

    /** Those of the run that holds the monitor. */
    private final int[] ofRun = new int[STAMPS_OF_RUN];

    private int taken;

    /** How many walks there were, or nearly. */
    private long walks;

    /** @param number from 0; two that have the same one must not see the same nodes */
    Marks(int number) {
        this.number = number;
    }

    /** Those whose monitor this thread's runs hold. Threads are numbered one after another, and so spread evenly. */
    static Marks ofThread() {
        return ALL[(int) Thread.currentThread().getId() & COUNT - 1];
    }

    /** Runs a sort while all monitors are held. */
    static void exclusively(Runnable sort) {
        exclusively(sort, 0);
    }

    /** All take them in this order, so that none waits for one who waits. */
    private static void exclusively(Runnable sort, int held) {
        if (held == COUNT) {
            sort.run();
        } else {
            synchronized (ALL[held]) {
                exclusively(sort, held + 1);
            }
        }
    }

    // The rest is for runs that hold this monitor.

    /** A run begins. Stamps that another one did not give back stay taken. */
    void begin() {
        taken = 0;
    }

    /** A walk begins: takes a stamp for it, which is a positive 16-bit number, or 0 if there is none. */
    int take() {
        for (int i = 0; i < STAMPS; i++) {
            walks++;
            int at = (int) walks & STAMPS - 1;
            boolean isNone = at + number == 0; // the mark of a node that no walk has seen
            if (!isNone && !isTaken[at]) {
                isTaken[at] = true;
                ofRun[taken++] = at;
                return number * STAMPS + at;
            }
        }
        return 0;
    }

    /** The number of the walk that has just begun: no other in this virtual machine has it, and it is not 0. */
    long walk() {
        return walks * COUNT + number;
    }

    /** The run has left nothing unfinished: gives its stamps back. */
    void giveBack() {
        for (int i = 0; i < taken; i++) {
            isTaken[ofRun[i]] = false;
        }
    }

    /** The stamps of the run, which others must not take until they are {@link #giveBack(int[]) given back}. */
    int[] taken() {
        return Arrays.copyOf(ofRun, taken);
    }

    synchronized void giveBack(int[] stamps) {
        for (int stamp : stamps) {
            isTaken[stamp] = false;
        }
    }
}
