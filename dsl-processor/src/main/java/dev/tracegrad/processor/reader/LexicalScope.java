package dev.tracegrad.processor.reader;

import dev.tracegrad.processor.model.Variable;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parameters and local variables that a name can mean at one place; inner blocks first. */
final class LexicalScope {
    private final Deque<Map<String, Variable>> blocks = new ArrayDeque<>();

    /** The blocks that are bodies of classes and of their methods, whose variables may have names that are there already. */
    private final Set<Map<String, Variable>> bodies = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The variables whose initializers are read: nothing in these may take their names. */
    private final Set<String> coming = new HashSet<>();

    /** The classes of the method itself, of which nothing is known but that they hide others. */
    private final Set<String> hidden = new HashSet<>();

    LexicalScope() {
        open();
    }

    void open() {
        blocks.push(new HashMap<>());
    }

    /** Opens the body of a class, or of a method of it. */
    void openBody() {
        open();
        bodies.add(blocks.element());
    }

    void close() {
        bodies.remove(blocks.pop());
    }

    /** Begins a declaration: what its initializer declares must have other names, though it cannot use this one. */
    void begin(String name) {
        coming.add(name);
    }

    void declare(Variable variable) {
        coming.remove(variable.name());
        blocks.element().put(variable.name(), variable);
    }

    /** Whether a variable of the same body has that name, so that Java takes no other. */
    boolean isTaken(String name) {
        for (Map<String, Variable> block : blocks) {
            Variable found = block.get(name);
            if (found != null && !found.isUnnamed()) {
                return true;
            }
            if (bodies.contains(block)) {
                return false;
            }
        }
        return false;
    }

    /** Whether code that the source does not have may declare a variable of that name here. */
    boolean isFree(String name) {
        return find(name) == null && !coming.contains(name);
    }

    /** Ends the scope of variables of the innermost block. */
    void forget(Collection<Variable> variables) {
        variables.forEach(variable -> blocks.element().remove(variable.name(), variable));
    }

    void hideType(String name) {
        hidden.add(name);
    }

    /** Whether a class of the method itself stands for the name. */
    boolean hidesType(String name) {
        return hidden.contains(name);
    }

    @Nullable
    Variable find(String name) {
        for (Map<String, Variable> block : blocks) {
            Variable found = block.get(name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
