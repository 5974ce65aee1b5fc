package dev.tracegrad.processor.fuzz.border;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The variables that an expression may name. */
final class Scope {
    private record Variable(String name, String type, boolean isFinal) {}

    private final List<Variable> variables = new ArrayList<>();
    private final Making program;
    private int functions;

    Scope(Making program) {
        this.program = program;
    }

    /** A name that nothing else in the program has. */
    String fresh(String start) {
        return program.fresh(start);
    }

    void declare(String name, String type) {
        variables.add(new Variable(name, type, true));
    }

    /** A variable that is written to, so that no function may name it. */
    void declareWritten(String name, String type) {
        variables.add(new Variable(name, type, false));
    }

    int open() {
        return variables.size();
    }

    void close(int mark) {
        variables.subList(mark, variables.size()).clear();
    }

    /** The text of a function's body, in which only variables that stay as they are may be named. */
    String inFunction(String parameter, String type, Form body, int depth) {
        int mark = open();
        functions++;
        declare(parameter, type);
        String text = body.text(this, depth);
        functions--;
        close(mark);
        return text;
    }

    /** A variable of the type, or null. */
    @Nullable
    String name(String type) {
        List<String> names = variables.stream()
                .filter(variable -> variable.type().equals(type) && (functions == 0 || variable.isFinal()))
                .map(Variable::name)
                .toList();
        return names.isEmpty() ? null : program.dice().pick(names);
    }

    /** A variable of the type that may be written to, or null. */
    @Nullable
    String written(String type) {
        List<String> names = variables.stream()
                .filter(variable -> variable.type().equals(type) && functions == 0 && !variable.isFinal())
                .map(Variable::name)
                .toList();
        return names.isEmpty() ? null : program.dice().pick(names);
    }
}
