package dev.tracegrad;

/**
 * Who may write the {@link Value#mark marks} of nodes: whoever holds a monitor of these. A run of {@link Backward} holds the
 * one of its thread, so that runs of several threads exclude each other only by chance: two over graphs that share results
 * are not allowed anyway. A sort holds all of them, since it marks shared inputs and constants too.
 *
 * <p>Monitors and not locks, since the virtual machine releases them itself on every way out: where a stack has overflowed,
 * a call that unlocks would overflow too. No code of a user's runs while one is held.
 */
final class Marks {
    /** A power of two; eight monitors held at once are what a recent virtual machine keeps without making them heavy. */
    private static final int COUNT = 8;

    private static final Marks[] ALL = new Marks[COUNT];

    static {
        for (int i = 0; i < COUNT; i++) {
            ALL[i] = new Marks();
        }
    }

    private Marks() {}

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
}
