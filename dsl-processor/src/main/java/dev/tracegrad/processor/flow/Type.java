package dev.tracegrad.processor.flow;

/**
 * A type as it is written in Java: of a number, a truth, a text, or an array of these.
 *
 * @param name the name of what is in the array, or the type's own
 * @param dimensions how many pairs of brackets follow it
 */
public record Type(String name, int dimensions) {
    public static final Type DOUBLE = new Type("double", 0);
    public static final Type INT = new Type("int", 0);
    public static final Type BOOLEAN = new Type("boolean", 0);

    public boolean isDouble() {
        return name.equals("double") && dimensions == 0;
    }

    public boolean isArray() {
        return dimensions > 0;
    }

    /** Whether it is an array of doubles, of any dimension. */
    public boolean isArrayOfDouble() {
        return name.equals("double") && dimensions > 0;
    }

    public boolean is(String primitive) {
        return name.equals(primitive) && dimensions == 0;
    }

    /** What an array holds. */
    public Type component() {
        return new Type(name, dimensions - 1);
    }

    /** Whether a double can hold every value, so that it can be kept among numbers. */
    boolean fitsDouble() {
        return dimensions == 0
                && switch (name) {
                    case "double", "float", "int", "short", "byte", "char", "boolean" -> true;
                    default -> false;
                };
    }

    /** Whether it is an integer whose sums can be undone. */
    boolean isInvertible() {
        return is("int") || is("long");
    }

    @Override
    public String toString() {
        return name + "[]".repeat(dimensions);
    }
}
