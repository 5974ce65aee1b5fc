package dev.tracegrad;

import org.jspecify.annotations.Nullable;

/** The innermost call of traced code in which a thread is. */
final class ThreadScope {
    static final ThreadLocal<ThreadScope> OF_THREAD = ThreadLocal.withInitial(ThreadScope::new);

    /** That of the thread that asked last, which mostly asks again. */
    static @Nullable ThreadScope last;

    final long number = Thread.currentThread().getId();

    /** Read and written by the thread alone. */
    @Nullable
    Scope current;

    private ThreadScope() {}

    static ThreadScope get() {
        ThreadScope known = last;
        if (known == null || known.number != Thread.currentThread().getId()) {
            known = OF_THREAD.get();
            last = known;
        }
        return known;
    }
}
