package dev.tracegrad.processor.writer.graph;

import java.util.HashSet;
import java.util.Set;

/** What is in the body of a method that its text would have to be searched for: those who write it note it here. */
final class Notes {
    private final Set<String> used = new HashSet<>();
    private boolean isUnchecked;

    /** Notes that one of the companion's own variables is used, and gives its name. */
    String use(String variable) {
        used.add(variable);
        return variable;
    }

    boolean isUsed(String variable) {
        return used.contains(variable);
    }

    /** Notes a cast that javac cannot check. */
    void addUnchecked() {
        isUnchecked = true;
    }

    boolean isUnchecked() {
        return isUnchecked;
    }
}
