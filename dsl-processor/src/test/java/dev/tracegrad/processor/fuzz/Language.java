package dev.tracegrad.processor.fuzz;

import java.util.ArrayList;
import java.util.List;

/** What one program is made of: its expressions, its statements, and which parts of the language it uses. */
final class Language {
    private static final List<Kind> LOCALS = List.of(
            Kind.DOUBLE,
            Kind.DOUBLE,
            Kind.DOUBLE,
            Kind.DOUBLE,
            Kind.INT,
            Kind.INT,
            Kind.LONG,
            Kind.FLOAT,
            Kind.CHAR,
            Kind.BOOLEAN,
            Kind.TEXT,
            Kind.BOX,
            Kind.ARRAY,
            Kind.ARRAY,
            Kind.MATRIX,
            Kind.INTS,
            Kind.LIST,
            Kind.ANY,
            Kind.SHORT,
            Kind.BYTE,
            Kind.MODE);

    private final String className;
    private final List<Kind> locals = new ArrayList<>(LOCALS);
    private final boolean hasCuts;
    private final Dice dice;
    private final Expressions expressions;
    private final Statements statements;
    private final Switches switches;

    /** @param hasCuts whether numbers may be cut out of the graph, by casts and in texts */
    Language(String className, boolean hasCuts, Dice dice) {
        this.className = className;
        this.hasCuts = hasCuts;
        this.dice = dice;
        this.expressions = new Expressions(dice, this);
        this.statements = new Statements(dice, this);
        this.switches = new Switches(dice, this);
    }

    String className() {
        return className;
    }

    boolean hasCuts() {
        return hasCuts;
    }

    /** The kinds of local variables, the more likely ones several times. */
    List<Kind> locals() {
        return locals;
    }

    Dice dice() {
        return dice;
    }

    Expressions expressions() {
        return expressions;
    }

    Statements statements() {
        return statements;
    }

    Switches switches() {
        return switches;
    }

    String switchExpression(Kind kind, Frame frame, int depth) {
        return switches.expression(kind, frame, depth);
    }
}
