package dev.tracegrad.processor;

import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A parameter, a local variable or the result of a traced method. Two variables are the same only if they are one declaration. */
final class Variable {
    private final String name;
    private TypeMirror type;
    private final boolean isFinal;
    private final boolean inferred;
    private @Nullable Object constant;

    /**
     * @param isFinal whether it is declared {@code final}
     * @param inferred whether it is declared with {@code var}
     */
    Variable(String name, TypeMirror type, boolean isFinal, boolean inferred) {
        this.name = name;
        this.type = type;
        this.isFinal = isFinal;
        this.inferred = inferred;
    }

    /** What the returns of a method or lambda, or the yields of a switch, assign to. */
    static Variable result(TypeMirror type) {
        return new Variable("the result", type, false, false);
    }

    String name() {
        return name;
    }

    TypeMirror type() {
        return type;
    }

    /** Tells the type of a result that was not known while what gives it was read. */
    void settle(TypeMirror found) {
        type = found;
    }

    boolean isFinal() {
        return isFinal;
    }

    boolean inferred() {
        return inferred;
    }

    /** The value of a constant variable (JLS 4.12.4), or null. */
    @Nullable
    Object constant() {
        return constant;
    }

    void setConstant(@Nullable Object value) {
        constant = value;
    }

    @Override
    public String toString() {
        return type + " " + name;
    }
}
