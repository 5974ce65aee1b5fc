package dev.tracegrad;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One call of a traced method, or one iteration of a loop in it: which part of a run made a node. Two calls of the same method
 * are two scopes, told apart by identity; the scope of a call is in that of its caller.
 *
 * <p>A scope knows nothing of its nodes and keeps none alive; a node keeps its scope. Immutable, and so are those of the
 * JVM's other threads.
 */
public abstract sealed class Scope extends Origin implements AutoCloseable permits CallScope, PassScope, NamedScope {
    private final @Nullable Scope parent;

    Scope(@Nullable Scope parent) {
        this.parent = parent;
    }

    /**
     * A scope that somebody names, for graphs that are put together; see {@link GraphBuilder#in}.
     *
     * @throws NullPointerException if {@code label} is null
     * @throws IllegalArgumentException if {@code label} is blank
     */
    public static Scope of(@Nullable Scope parent, String label) {
        return of(parent, label, null);
    }

    /**
     * As {@link #of(Scope, String)}, with the source of the method.
     *
     * @throws NullPointerException if {@code label} is null
     * @throws IllegalArgumentException if {@code label} is blank
     */
    public static Scope of(@Nullable Scope parent, String label, @Nullable Source source) {
        Objects.requireNonNull(label, "label: null is not a label");
        if (label.isBlank()) {
            throw new IllegalArgumentException("label: a blank text is not a label");
        }
        return new NamedScope(parent, label, source);
    }

    /**
     * Begins a call within the thread's current one: until it is closed, traced code that the thread calls is in it. Used by
     * generated code, and for a part of a program that somebody names: {@code try (Scope epoch = Scope.enter("epoch 3"))}.
     *
     * @param method the method's name; generated code hands over its source and statements too
     */
    public static Scope enter(String method) {
        ThreadScope thread = ThreadScope.get();
        Scope call = new CallScope(thread.current, method);
        thread.current = call;
        return call;
    }

    /**
     * As {@link #enter(String)}, but what the thread calls further is not in it, so that nothing is to be closed.
     */
    public static Scope of(String method) {
        return new CallScope(ThreadScope.get().current, method);
    }

    /** One iteration of a loop in this call or iteration, and the loop's variable. Used by generated code. */
    public final Scope pass(String variable, int index) {
        return new PassScope(this, variable, index);
    }

    /**
     * As {@link #pass(String, int)}, and the thread's current scope, so that the calls in it are in the iteration. Used by
     * generated code, which also closes it.
     */
    public final Scope enterPass(String variable, int index) {
        Scope pass = pass(variable, index);
        ThreadScope.get().current = pass;
        return pass;
    }

    /** Ends the call or iteration: the thread's current scope is the one around it again. Used by generated code. */
    @Override
    public final void close() {
        ThreadScope thread = ThreadScope.last; // ThreadScope.get, written out: see GeneratedCode
        if (thread == null || thread.number != Thread.currentThread().getId()) {
            thread = ThreadScope.OF_THREAD.get();
            ThreadScope.last = thread;
        }
        thread.current = parent;
    }

    /** The scope around this one, or null. */
    public final @Nullable Scope parent() {
        return parent;
    }

    /** The method's name, {@code i = 3} or {@code iteration 3} for an iteration of a loop, or what somebody said. */
    public abstract String label();

    /** Whether this is an iteration of a loop, and not a call. */
    public boolean isPass() {
        return false;
    }

    /** The source of the method that was called, or null where it is not known. */
    public abstract @Nullable Source source();

    /** The labels from the outermost scope to this one, as {@code train › forward › neuron}. */
    public final String path() {
        Deque<String> labels = new ArrayDeque<>();
        for (Scope at = this; at != null; at = at.parent) {
            labels.addFirst(at.label());
        }
        return String.join(" › ", labels);
    }

    /** The {@link #path()}. */
    @Override
    public final String toString() {
        return path();
    }

    /** What is known of the statements of the method, or null. */
    abstract @Nullable Sites sites();

    @Override
    final @Nullable String name(int statement) {
        Sites sites = sites();
        String name = sites == null || statement == 0 ? null : sites.name(statement);
        return name != null && name.endsWith("]") ? elementName(name) : name;
    }

    @Override
    final @Nullable String method(int statement) {
        Sites sites = sites();
        return sites != null && sites.isResult(statement) ? sites.method() : null;
    }

    /** {@code w[i]} with the number that the loop's variable had, or null where no iteration around knows it. */
    private @Nullable String elementName(String name) {
        StringBuilder element = new StringBuilder();
        int at = 0;
        for (int open = name.indexOf('['); open >= 0; open = name.indexOf('[', at)) {
            int close = name.indexOf(']', open);
            String index = indexOf(name.substring(open + 1, close));
            if (index == null) {
                return null;
            }
            element.append(name, at, open).append('[').append(index).append(']');
            at = close + 1;
        }
        return element.toString();
    }

    private @Nullable String indexOf(String index) {
        if (Character.isDigit(index.charAt(0))) {
            return index;
        }
        Scope at = this;
        while (at instanceof PassScope pass) {
            if (pass.variable().equals(index)) {
                return String.valueOf(pass.index());
            }
            at = at.parent();
        }
        return null;
    }

    @Override
    final boolean hasPlace() {
        return true;
    }

    @Override
    final @Nullable String site(int statement) {
        Part part = part(statement);
        return part == null ? null : part.place();
    }

    @Override
    final @Nullable Span span(int statement) {
        Part part = part(statement);
        return part == null ? null : part.span();
    }

    @Override
    final @Nullable Scope scope(int statement) {
        Sites sites = sites();
        return sites != null && sites.isParameter(statement) ? null : this;
    }

    /** The whole expression of a statement. */
    final @Nullable Part part(int statement) {
        Sites sites = sites();
        return sites == null || statement == 0 ? null : sites.part(statement);
    }
}
