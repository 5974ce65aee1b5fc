package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.ClassName;
import dev.tracegrad.processor.language.RuntimeNames;
import java.util.List;

/** The runtime's classes that a companion on {@code Value} names. */
final class RuntimeClasses {
    static final ClassName VALUE = ClassName.bestGuess(RuntimeNames.VALUE);
    static final ClassName VALUES = ClassName.bestGuess(RuntimeNames.VALUES);
    static final ClassName NODES = ClassName.bestGuess(RuntimeNames.NODES);
    static final ClassName SCOPE = ClassName.bestGuess(RuntimeNames.SCOPE);
    static final ClassName OP = ClassName.bestGuess(RuntimeNames.OP);
    static final ClassName CUSTOM_OP = ClassName.bestGuess(RuntimeNames.CUSTOM_OP);
    static final ClassName COPIES = ClassName.bestGuess(RuntimeNames.COPIES);
    static final ClassName LIFT = ClassName.bestGuess(RuntimeNames.LIFT);
    static final ClassName PLAIN = ClassName.bestGuess(RuntimeNames.PLAIN);
    static final ClassName BOUND = ClassName.bestGuess(RuntimeNames.BOUND);
    static final ClassName MEMORY = ClassName.bestGuess(RuntimeNames.MEMORY);
    static final ClassName UNTRACED = ClassName.bestGuess(RuntimeNames.UNTRACED);
    static final ClassName PART = ClassName.bestGuess(RuntimeNames.PART);
    static final ClassName OVERRIDES = ClassName.bestGuess(RuntimeNames.OVERRIDES);

    /** All of them, and those that only other parts of a companion name. */
    static final List<ClassName> ALL = List.of(
            VALUE,
            VALUES,
            NODES,
            SCOPE,
            OP,
            CUSTOM_OP,
            COPIES,
            LIFT,
            PLAIN,
            BOUND,
            MEMORY,
            UNTRACED,
            PART,
            OVERRIDES,
            ClassName.bestGuess(RuntimeNames.ELEMENT),
            ClassName.bestGuess(RuntimeNames.PRIVATE_MEMBERS));

    private RuntimeClasses() {}
}
