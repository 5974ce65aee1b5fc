package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.Code;
import dev.tracegrad.processor.language.Operator;
import dev.tracegrad.processor.model.Completion;
import dev.tracegrad.processor.model.Constants;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Pattern;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.origin.Tag;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.util.Types;

/** Switches of both kinds, in the form that they have; one on an enum that cannot be named goes by its constants' names. */
final class SwitchWriter {
    /** A class since Java 21, as patterns are. */
    private static final ClassName MATCH_EXCEPTION = ClassName.get("java.lang", "MatchException");

    private final Writers writers;

    SwitchWriter(Writers writers) {
        this.writers = writers;
    }

    Code write(Statement.Switch choice) {
        Code.Builder out = Code.builder();
        out.add(
                        "switch ($L) { // $L\n",
                        selector(choice.selector(), choice.cases()),
                        choice.source().site())
                .indent();
        addCases(out, choice.selector(), choice.cases(), false);
        return out.unindent().add("}\n").build();
    }

    /** A switch that gives a value. */
    Code write(Expression.SwitchExpression choice) {
        Code.Builder out = Code.builder();
        out.add("switch ($L) {\n", selector(choice.selector(), choice.cases())).indent();
        writers.scopes.beginUnclosed();
        addCases(out, choice.selector(), choice.cases(), true);
        writers.scopes.endUnclosed();
        return out.unindent().add("}").build();
    }

    private void addCases(Code.Builder out, Expression selector, List<Statement.Case> cases, boolean givesValue) {
        for (Statement.Case one : cases) {
            labels(one, selector).forEach(label -> add(out, one, label, givesValue));
        }
        boolean isTotal = cases.stream().anyMatch(Statement.Case::isDefault);
        if (isTotal) {
            return;
        }
        boolean isRule = !cases.isEmpty() && cases.get(0).isRule();
        if (needsDefault(selector, cases)) {
            boolean fallsThrough =
                    !isRule && Completion.isPossible(cases.get(cases.size() - 1).statements());
            out.indent().add(fallsThrough ? "break;\n" : "").unindent();
            out.add("default$L throw new $T(null, null);\n", isRule ? " ->" : ":", MATCH_EXCEPTION);
        } else if (givesValue && !isNamed(selector)) {
            out.add("default$L throw new $T();\n", isRule ? " ->" : ":", IncompatibleClassChangeError.class);
        }
    }

    /** Whether patterns that match everything do not tell javac so in the form that they have in the companion. */
    private boolean needsDefault(Expression selector, List<Statement.Case> cases) {
        List<Pattern.Match> matches = cases.stream()
                .flatMap(one -> one.patterns().stream())
                .map(pattern -> new Pattern.Match(pattern, selector))
                .toList();
        boolean isOther = writers.activity.isActiveReference(selector) || writers.activity.isTwinToBe(selector);
        return (isOther && !matches.isEmpty() || matches.stream().anyMatch(writers.activity::isOpened))
                && cases.stream().noneMatch(one -> isUnconditional(one, selector));
    }

    private boolean isUnconditional(Statement.Case one, Expression selector) {
        boolean isGuarded = one.guard() != null && !Boolean.TRUE.equals(Constants.value(one.guard()));
        Types types = writers.semantics.java().types();
        return !isGuarded
                && one.patterns().stream()
                        .anyMatch(pattern -> pattern instanceof Pattern.Binding
                                && types.isSubtype(types.erasure(selector.type()), types.erasure(pattern.type())));
    }

    private boolean isNamed(Expression selector) {
        return writers.activity.isActive(selector) || writers.visibility.isNameable(selector.type());
    }

    private Code selector(Expression selector, List<Statement.Case> cases) {
        Code written = writers.inItsForm(selector);
        if (isNamed(selector)) {
            return written;
        }
        boolean takesNull =
                cases.stream().flatMap(one -> one.constants().stream()).anyMatch(SwitchWriter::isNull);
        if (takesNull) {
            return Code.of("$T.name($L)", RuntimeClasses.PART, written);
        }
        return Code.of("(($T<?>) $L).name()", Enum.class, written);
    }

    private static boolean isNull(Expression label) {
        return label instanceof Expression.Literal literal && literal.value() == null;
    }

    /** The labels of a case; patterns that are opened have one each. */
    private List<Code> labels(Statement.Case one, Expression selector) {
        List<Pattern.Match> matches = one.patterns().stream()
                .map(pattern -> new Pattern.Match(pattern, selector))
                .toList();
        PatternWriter patterns = writers.patterns();
        if (matches.stream().anyMatch(writers.activity::isOpened)) {
            return matches.stream()
                    .map(match -> label(one, patterns.label(match).pattern(), patterns.conditions(match)))
                    .toList();
        }
        List<Code> all = new ArrayList<>();
        one.constants().forEach(constant -> all.add(constant(constant, isNamed(selector))));
        matches.forEach(match -> all.add(patterns.label(match).pattern()));
        if (all.isEmpty()) {
            return List.of(Code.of("default"));
        }
        if (one.isDefault()) {
            all.add(Code.of("default"));
        }
        return List.of(label(one, Code.join(all, ", "), List.of()));
    }

    private Code label(Statement.Case one, Code asked, List<Code> conditions) {
        List<Code> all = new ArrayList<>(conditions);
        if (one.guard() != null) {
            Code guard = writers.plain.write(one.guard());
            all.add(conditions.isEmpty() || !isLoose(one.guard()) ? guard : Code.of("($L)", guard));
        }
        return all.isEmpty() ? Code.of("case $L", asked) : Code.of("case $L when $L", asked, Code.join(all, " && "));
    }

    /** Whether an operator of an expression binds less than {@code &&}. */
    private static boolean isLoose(Expression guard) {
        return guard instanceof Expression.Binary binary && binary.operator() == Operator.CONDITIONAL_OR
                || guard instanceof Expression.Conditional
                || guard instanceof Expression.Assignment;
    }

    private Code constant(Expression constant, boolean isNamed) {
        return isNamed || isNull(constant)
                ? writers.plain.write(constant)
                : Code.of(
                        "$S",
                        constant instanceof Expression.Field field
                                ? field.field().getSimpleName().toString()
                                : constant.source().text());
    }

    /** A case; one of an expression that leads to a value alone is one line. */
    private void add(Code.Builder out, Statement.Case one, Code head, boolean givesValue) {
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
