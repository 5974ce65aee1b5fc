package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.Code;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.origin.Tag;
import java.util.List;

/** Switches of both kinds, in the form that they have; one on an enum that cannot be named goes by its constants' names. */
final class SwitchWriter {
    private final Writers writers;

    SwitchWriter(Writers writers) {
        this.writers = writers;
    }

    Code write(Statement.Switch choice) {
        Code.Builder out = Code.builder();
        out.add(
                        "switch ($L) { // $L\n",
                        selector(choice.selector()),
                        choice.source().site())
                .indent();
        choice.cases().forEach(one -> add(out, one, isNamed(choice.selector()), false));
        return out.unindent().add("}\n").build();
    }

    /** A switch that gives a value. */
    Code write(Expression.SwitchExpression choice) {
        Code.Builder out = Code.builder();
        out.add("switch ($L) {\n", selector(choice.selector())).indent();
        choice.cases().forEach(one -> add(out, one, isNamed(choice.selector()), true));
        boolean isTotal = choice.cases().stream().anyMatch(one -> one.labels().isEmpty());
        if (!isNamed(choice.selector()) && !isTotal) {
            boolean isRule = choice.cases().get(0).isRule();
            out.add("default$L throw new $T();\n", isRule ? " ->" : ":", IncompatibleClassChangeError.class);
        }
        return out.unindent().add("}").build();
    }

    private boolean isNamed(Expression selector) {
        return writers.visibility.isNameable(selector.type());
    }

    private Code selector(Expression selector) {
        Code written = writers.plain.write(selector);
        return isNamed(selector) ? written : Code.of("(($T<?>) $L).name()", Enum.class, written);
    }

    /** A case; one of an expression that leads to a value alone is one line. */
    private void add(Code.Builder out, Statement.Case one, boolean isNamed, boolean givesValue) {
        Code labels = one.labels().stream()
                .map(label -> isNamed
                        ? writers.plain.write(label)
                        : Code.of("$S", label.source().text()))
                .collect(Code.joining(", "));
        Code head = one.labels().isEmpty() ? Code.of("default") : Code.of("case $L", labels);
        String site = one.source().site();
        boolean isLine = one.isRule() && givesValue && !(one.statements().get(0) instanceof Statement.Block);
        if (isLine && one.statements().get(0) instanceof Statement.Yield yielded) {
            Code value = writers.functions.given(yielded.value(), yielded.result(), Tag.NONE);
            out.add("$L -> $L; // $L\n", head, value, site);
            return;
        }
        out.add(one.isRule() ? "$L -> { // $L\n" : "$L: // $L\n", head, site).indent();
        boolean isBlock = one.isRule() && one.statements().get(0) instanceof Statement.Block;
        List<Statement> body = isBlock ? one.statements().get(0).children() : one.statements();
        out.add(writers.statements().write(body));
        out.unindent().add(one.isRule() ? "}\n" : "");
    }
}
