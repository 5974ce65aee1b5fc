package dev.tracegrad.processor.flow;

/**
 * A variable of a procedure. Two are the same only if they are one object; names are unique in a procedure.
 *
 * @see Procedure
 */
public final class Slot {
    private final String name;
    private final Type type;
    private final boolean isAdjoint;

    public Slot(String name, Type type) {
        this(name, type, false);
    }

    private Slot(String name, Type type, boolean isAdjoint) {
        this.name = name;
        this.type = type;
        this.isAdjoint = isAdjoint;
    }

    /** A variable that holds the derivative of the result in another one. */
    static Slot adjoint(String name, Type type) {
        return new Slot(name, type, true);
    }

    public String name() {
        return name;
    }

    public Type type() {
        return type;
    }

    /** Whether it belongs to the reverse part alone. */
    public boolean isAdjoint() {
        return isAdjoint;
    }

    @Override
    public String toString() {
        return name;
    }
}
