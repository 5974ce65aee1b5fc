package dev.tracegrad.processor.flow;

import java.util.HashSet;
import java.util.Set;

/** The names of a procedure's variables, each of which is given once. */
public final class Names {
    /** What generated code has for itself; a variable with the name of a class would hide it. */
    private static final Set<String> RESERVED = Set.of(
            "tape",
            "kept",
            "top",
            "start",
            "partials",
            "slopes",
            "forward",
            "Arrays",
            "Double",
            "Math",
            "Tape",
            "Value",
            "Values");

    private final Set<String> taken;

    public Names() {
        this(RESERVED);
    }

    /** @param taken the names that are not given */
    public Names(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** The same names, of which more can be given without these knowing. */
    Names copy() {
        return new Names(taken);
    }

    /** Says that nothing gets a name. */
    public void reserve(String name) {
        taken.add(name);
    }

    /** The name, or the name with a number, that nothing has by now. */
    public String fresh(String wanted) {
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + i;
        }
        return name;
    }
}
