package dev.tracegrad.processor.flow;

import java.util.HashSet;
import java.util.Set;

/** The names of a procedure's variables, each of which is given once. */
public final class Names {
    private static final Set<String> RESERVED = Set.of("tape", "kept", "top", "start", "partials", "slopes", "forward");

    private final Set<String> taken = new HashSet<>(RESERVED);

    public Names() {}

    /** The same names, of which more can be given without these knowing. */
    Names copy() {
        Names copy = new Names();
        copy.taken.addAll(taken);
        return copy;
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
