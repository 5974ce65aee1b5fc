package dev.tracegrad.processor.model;

import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A parameter, a local variable or the result of a traced method. Two variables are the same only if they are one declaration. */
public final class Variable {
    /** The name of a variable without one, which nobody can read. */
    public static final String UNNAMED = "_";

    private final String name;
    private TypeMirror type;
    private final boolean isFinal;
    private final boolean inferred;
    private @Nullable Object constant;
    private String written;

    /**
     * @param isFinal whether it is declared {@code final}
     * @param inferred whether it is declared with {@code var}
     */
    public Variable(String name, TypeMirror type, boolean isFinal, boolean inferred) {
        this.name = name.isEmpty() ? UNNAMED : name;
        this.written = this.name;
        this.type = type;
        this.isFinal = isFinal;
        this.inferred = inferred;
    }

    /** What the returns of a method or lambda, or the yields of a switch, assign to. */
    public static Variable result(TypeMirror type) {
        return new Variable("the result", type, false, false);
    }

    /** What stands for something that has no name in the source; in companions it may get one like that. */
    public static Variable unnamed(String hint, TypeMirror type) {
        Variable variable = new Variable(UNNAMED, type, true, false);
        variable.write(hint);
        return variable;
    }

    /** Whether it was declared without a name, as {@code _}. */
    public boolean isUnnamed() {
        return name.equals(UNNAMED);
    }

    public String name() {
        return name;
    }

    /** The name that it has in companions, if nothing there speaks against it. */
    public String written() {
        return written;
    }

    /** Tells another name for companions, since it comes into the scope of a variable of the same name. */
    public void write(String other) {
        written = other;
    }

    public TypeMirror type() {
        return type;
    }

    /** Tells the type of a result that was not known while what gives it was read. */
    public void settle(TypeMirror found) {
        type = found;
    }

    public boolean isFinal() {
        return isFinal;
    }

    public boolean inferred() {
        return inferred;
    }

    /** The value of a constant variable (JLS 4.12.4), or null. */
    @Nullable
    Object constant() {
        return constant;
    }

    public void setConstant(@Nullable Object value) {
        constant = value;
    }

    @Override
    public String toString() {
        return type + " " + name;
    }
}
