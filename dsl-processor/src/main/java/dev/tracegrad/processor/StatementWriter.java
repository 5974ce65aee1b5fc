package dev.tracegrad.processor;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** Statements of a companion: one of the source's a line, with the place in the source on the node or in a comment. */
final class StatementWriter {
    private final MethodNames names;
    private final Activity activity;
    private final TypeWriter types;
    private final ValueWriter values;
    private final PlainWriter plain;
    private final TypeMirror result;
    private final CodeBlock.Builder out = CodeBlock.builder();

    StatementWriter(MethodNames names, Activity activity, TypeWriter types, ValueWriter values, TypeMirror result) {
        this.names = names;
        this.activity = activity;
        this.types = types;
        this.values = values;
        this.plain = values.plain();
        this.result = result;
    }

    CodeBlock write(Statement.Block body) {
        body.statements().forEach(this::write);
        return out.build();
    }

    private void write(Statement statement) {
        if (statement instanceof Statement.Declaration declaration) {
            declaration(declaration);
        } else if (statement instanceof Statement.Evaluation evaluation) {
            evaluation(evaluation);
        } else if (statement instanceof Statement.Return returned) {
            returned(returned);
        } else if (statement instanceof Statement.If branch) {
            branch(branch, "if ");
        } else if (statement instanceof Statement.Block block) {
            out.add("{\n").indent();
            block.statements().forEach(this::write);
            out.unindent().add("}\n");
        } else if (statement instanceof Statement.While loop) {
            loop(CodeBlock.of("while ($L)", plain.write(loop.condition())), loop, loop.body());
        } else if (statement instanceof Statement.DoWhile loop) {
            out.add("do {\n");
            inside(loop.body());
            out.add(
                    "} while ($L); // $L\n",
                    plain.write(loop.condition()),
                    loop.source().site());
        } else if (statement instanceof Statement.For loop) {
            forLoop(loop, "");
        } else if (statement instanceof Statement.Switch choice) {
            choice(choice);
        } else if (statement instanceof Statement.Labeled labeled) {
            labeled(labeled);
        } else if (statement instanceof Statement.Jump jump) {
            String target = jump.label() == null ? "" : " " + jump.label();
            line(CodeBlock.of("$L$L", jump.continues() ? "continue" : "break", target), true, jump);
        } else if (statement instanceof Statement.Assert checked) {
            CodeBlock detail =
                    checked.detail() == null ? CodeBlock.of("") : CodeBlock.of(" : $L", plain.write(checked.detail()));
            line(CodeBlock.of("assert $L$L", plain.write(checked.condition()), detail), true, checked);
        } else if (statement instanceof Statement.Throw thrown) {
            line(thrown(thrown.exception()), true, statement);
        } else if (!(statement instanceof Statement.Empty)) {
            throw new IllegalStateException("no form for " + statement);
        }
    }

    private CodeBlock thrown(Expression exception) {
        return types.isWidened(exception.type())
                ? CodeBlock.of("throw ($T) $L", types.nearest(exception.type()), plain.write(exception))
                : CodeBlock.of("throw $L", plain.write(exception));
    }

    private void declaration(Statement.Declaration declaration) {
        Expression initializer = declaration.initializer();
        boolean isCommented =
                initializer == null || !activity.isActive(declaration.variable()) || !values.takesTag(initializer);
        line(declared(declaration, true), isCommented, declaration);
    }

    /** A declaration, or its part after the type where it continues one. */
    private CodeBlock declared(Statement.Declaration declaration, boolean withType) {
        Variable variable = declaration.variable();
        CodeBlock name = CodeBlock.of("$N", names.of(variable));
        CodeBlock start = withType ? CodeBlock.of("$L $L", type(variable), name) : name;
        Expression initializer = declaration.initializer();
        if (initializer == null) {
            return start;
        }
        CodeBlock value = activity.isActive(variable)
                ? values.write(initializer, tag(variable, declaration.source()))
                : plain.write(initializer, variable.type());
        return CodeBlock.of("$L = $L", start, value);
    }

    private CodeBlock type(Variable variable) {
        String modifier = variable.isFinal() ? "final " : "";
        if (activity.isActive(variable)) {
            return CodeBlock.of("$L$T", modifier, RuntimeNames.VALUE);
        }
        return variable.inferred()
                ? CodeBlock.of("$Lvar", modifier)
                : CodeBlock.of("$L$T", modifier, types.plain(variable.type()));
    }

    private void evaluation(Statement.Evaluation evaluation) {
        line(evaluated(evaluation), !givesPlace(evaluation.expression()), evaluation);
    }

    private CodeBlock evaluated(Statement.Evaluation evaluation) {
        Expression expression = evaluation.expression();
        if (activity.isActive(expression)
                && (expression instanceof Expression.Assignment || expression instanceof Expression.Update)) {
            return values.assignment(expression);
        }
        return expression instanceof Expression.Call call && activity.target(call) != Activity.Target.PLAIN
                ? values.call(call)
                : plain.write(expression);
    }

    /** Whether the code that stands for an expression as a statement says where it stands. */
    private boolean givesPlace(Expression expression) {
        boolean makesNode = expression instanceof Expression.Update
                || expression instanceof Expression.Assignment assignment
                        && (assignment.operator() != null || values.takesTag(assignment.value()));
        return activity.isActive(expression) && makesNode;
    }

    private void loop(CodeBlock head, Statement loop, Statement body) {
        out.add("$L { // $L\n", head, loop.source().site());
        inside(body);
        out.add("}\n");
    }

    /** A for loop; variables of different types, one of them active, are declared before it. */
    private void forLoop(Statement.For loop, String label) {
        List<String> declaredTypes = loop.initializers().stream()
                .filter(Statement.Declaration.class::isInstance)
                .map(initializer ->
                        type(((Statement.Declaration) initializer).variable()).toString())
                .distinct()
                .toList();
        boolean isBefore = declaredTypes.size() > 1;
        if (isBefore) {
            out.add("{\n").indent();
            loop.initializers().forEach(this::write);
        }
        CodeBlock updates = loop.updates().stream()
                .map(update -> values.unbroken(() -> evaluated(update)))
                .collect(CodeBlock.joining(", "));
        CodeBlock condition = afterBlank(loop.condition() == null ? CodeBlock.of("") : plain.write(loop.condition()));
        loop(
                CodeBlock.of(
                        "$Lfor ($L;$L;$L)",
                        label,
                        isBefore ? CodeBlock.of("") : values.unbroken(() -> initializers(loop)),
                        condition,
                        afterBlank(updates)),
                loop,
                loop.body());
        if (isBefore) {
            out.unindent().add("}\n");
        }
    }

    private static CodeBlock afterBlank(CodeBlock part) {
        return part.isEmpty() ? part : CodeBlock.of(" $L", part);
    }

    private CodeBlock initializers(Statement.For loop) {
        CodeBlock.Builder written = CodeBlock.builder();
        for (Statement initializer : loop.initializers()) {
            boolean isFirst = written.isEmpty();
            written.add(isFirst ? "" : ", ");
            written.add(
                    initializer instanceof Statement.Declaration declaration
                            ? declared(declaration, isFirst)
                            : evaluated((Statement.Evaluation) initializer));
        }
        return written.build();
    }

    private void choice(Statement.Switch choice) {
        out.add(
                        "switch ($L) { // $L\n",
                        plain.write(choice.selector()),
                        choice.source().site())
                .indent();
        for (Statement.Case one : choice.cases()) {
            CodeBlock labels = one.labels().stream().map(plain::write).collect(CodeBlock.joining(", "));
            CodeBlock head = one.labels().isEmpty() ? CodeBlock.of("default") : CodeBlock.of("case $L", labels);
            out.add(
                            one.isRule() ? "$L -> { // $L\n" : "$L: // $L\n",
                            head,
                            one.source().site())
                    .indent();
            for (Statement statement : one.statements()) {
                boolean isRuleBlock = one.isRule() && statement instanceof Statement.Block;
                (isRuleBlock ? statement.children() : List.of(statement)).forEach(this::write);
            }
            out.unindent().add(one.isRule() ? "}\n" : "");
        }
        out.unindent().add("}\n");
    }

    private void labeled(Statement.Labeled labeled) {
        if (labeled.statement() instanceof Statement.For loop) {
            forLoop(loop, labeled.label() + ": ");
        } else {
            out.add("$L:\n", labeled.label());
            write(
                    labeled.statement() instanceof Statement.Empty empty
                            ? new Statement.Block(empty.source(), List.of())
                            : labeled.statement());
        }
    }

    private void returned(Statement.Return returned) {
        Expression value = returned.value();
        if (value == null) {
            line(CodeBlock.of("return"), true, returned);
        } else if (TracedMethods.isTracked(result)) {
            ValueWriter.Tag tag = new ValueWriter.Tag(null, returned.source().site());
            line(CodeBlock.of("return $L", values.write(value, tag)), !values.takesTag(value), returned);
        } else {
            line(CodeBlock.of("return $L", plain.write(value, result)), true, returned);
        }
    }

    private void branch(Statement.If branch, String start) {
        out.add(
                "$L($L) { // $L\n",
                start,
                plain.write(branch.condition()),
                branch.source().site());
        inside(branch.then());
        if (branch.otherwise() instanceof Statement.If next) {
            branch(next, "} else if ");
            return;
        }
        if (branch.otherwise() != null) {
            out.add("} else {\n");
            inside(branch.otherwise());
        }
        out.add("}\n");
    }

    private void inside(Statement statement) {
        out.indent();
        List<Statement> statements =
                statement instanceof Statement.Block block ? block.statements() : List.of(statement);
        statements.forEach(this::write);
        out.unindent();
    }

    private static ValueWriter.Tag tag(Variable variable, Source source) {
        return new ValueWriter.Tag(variable.name(), source.site());
    }

    private void line(CodeBlock statement, boolean commented, Statement source) {
        out.add("$[$L;$]", statement);
        if (commented) {
            out.add(" // $L", source.source().site());
        }
        out.add("\n");
    }
}
