package dev.tracegrad;

import java.util.concurrent.atomic.AtomicReference;

/** Calls something where a thread's stack is about to end, with ever more room left, from none at all. */
final class EndOfStack {
    private final Runnable call;

    /** Of one descent, how often the call is made. */
    private final int calls;

    private int left;
    private int overflows;

    private EndOfStack(Runnable call, int calls) {
        this.call = call;
        this.calls = calls;
    }

    /**
     * Descends with frames of several sizes, and calls on the way back.
     *
     * @param calls how many frames from the end there is a call, one each
     * @return how many calls overflowed; whatever else they throw comes out
     */
    static int in(int calls, Runnable call) {
        EndOfStack end = new EndOfStack(call, calls);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, end::descend, "end of stack", 256 * 1024);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((in, failure) -> thrown.set(failure));
        thread.start();
        try {
            thread.join(60_000);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        if (thread.isAlive()) {
            AssertionError hangs = new AssertionError("hangs");
            hangs.setStackTrace(thread.getStackTrace());
            throw hangs;
        }
        if (thrown.get() != null) {
            throw new AssertionError(thrown.get());
        }
        return end.overflows;
    }

    private void descend() {
        for (int round = 0; round < 6; round++) {
            left = calls;
            try {
                pad(round);
            } catch (StackOverflowError wanted) {
                assert left == 0;
            }
        }
    }

    /** Frames that shift those below, so that the stack ends elsewhere in them. */
    private int pad(int frames) {
        return frames == 0 ? fall(1, 2, 3) : pad(frames - 1) + 1;
    }

    private int fall(long a, long b, long c) {
        try {
            return fall(b, c, a) + 1;
        } catch (StackOverflowError end) {
            if (left > 0) {
                left--;
                call();
            }
            throw end;
        }
    }

    private void call() {
        try {
            call.run();
        } catch (StackOverflowError expected) {
            overflows++;
        }
    }
}
