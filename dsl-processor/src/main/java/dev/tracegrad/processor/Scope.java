package dev.tracegrad.processor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters and local variables that a name can mean at one place; inner blocks first. */
final class Scope {
    private final Deque<Map<String, Variable>> blocks = new ArrayDeque<>();

    Scope() {
        open();
    }

    void open() {
        blocks.push(new HashMap<>());
    }

    void close() {
        blocks.pop();
    }

    void declare(Variable variable) {
        blocks.element().put(variable.name(), variable);
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
