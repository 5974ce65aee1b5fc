package dev.tracegrad.processor.writer.java;

import com.palantir.javapoet.Code;
import com.palantir.javapoet.TypeName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Variables that are declared before a statement, and keep what its expressions must evaluate once and use twice. */
public final class Temporaries {
    private final MethodNames names;
    private final Deque<List<Code>> open = new ArrayDeque<>();

    public Temporaries(MethodNames names) {
        this.names = names;
    }

    /**
     * Code that is used twice.
     *
     * @param first the code where it is evaluated
     * @param again what gives the same after that
     */
    public record Kept(Code first, Code again) {
        /** The code where it is evaluated, as one operand: the assignment to the variable that keeps it in parentheses. */
        public Code operand() {
            return first == again ? first : Code.of("($L)", first);
        }

        /** What is kept, once it is evaluated. */
        public Kept after() {
            return new Kept(again, again);
        }
    }

    /** Begins a statement, or the body of a lambda. */
    public void begin() {
        open.push(new ArrayList<>());
    }

    /** Ends it: the declarations that must stand before it. */
    public List<Code> end() {
        return open.pop();
    }

    /** Declares a new counter before the innermost statement, and gives its name. */
    public String declare(String wanted) {
        String name = names.unused(wanted);
        open.element().add(Code.of("int $N = 0", name));
        return name;
    }

    /** Keeps code in a new variable of the innermost statement, unless it is steady. */
    public Kept keep(Code code, TypeName type, String wanted, boolean isSteady) {
        if (isSteady) {
            return new Kept(code, code);
        }
        String name = names.unused(wanted);
        open.element().add(Code.of("$T $N", type, name));
        return new Kept(Code.of("$N = $L", name, code), Code.of("$N", name));
    }
}
