package dev.tracegrad;

import org.jspecify.annotations.Nullable;

/** The innermost call of traced code in which a thread is. */
final class ThreadScope {
    private static final ThreadLocal<ThreadScope> OF_THREAD = ThreadLocal.withInitial(ThreadScope::new);

    /** That of the thread that asked last, which mostly asks again. */
    private static @Nullable ThreadScope last;

    private final long thread = Thread.currentThread().getId();

    /** Read and written by the thread alone. */
    @Nullable
    Scope current;

    private ThreadScope() {}

    static ThreadScope get() {
        ThreadScope known = last;
        return known != null && known.thread == Thread.currentThread().getId() ? known : find();
    }

    private static ThreadScope find() {
        ThreadScope own = OF_THREAD.get();
        last = own;
        return own;
    }
}
