package dev.tracegrad.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
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
        Variable variable = declaration.variable();
        boolean isActive = activity.isActive(variable);
        String modifier = variable.isFinal() ? "final " : "";
        TypeName type = isActive ? RuntimeNames.VALUE : types.plain(variable.type());
        CodeBlock start = !isActive && variable.inferred()
                ? CodeBlock.of("$Lvar $N", modifier, names.of(variable))
                : CodeBlock.of("$L$T $N", modifier, type, names.of(variable));
        Expression initializer = declaration.initializer();
        if (initializer == null) {
            line(start, true, declaration);
        } else if (isActive) {
            assigned(start, variable, initializer, declaration);
        } else {
            line(CodeBlock.of("$L = $L", start, plain.write(initializer, variable.type())), true, declaration);
        }
    }

    private void evaluation(Statement.Evaluation evaluation) {
        Expression expression = evaluation.expression();
        if (expression instanceof Expression.Assignment assignment && activity.isActive(assignment)) {
            Variable variable = assignment.target().variable();
            CodeBlock start = CodeBlock.of("$N", names.of(variable));
            if (assignment.operator() == null) {
                assigned(start, variable, assignment.value(), evaluation);
            } else {
                CodeBlock node = values.operation(assignment.target(), assignment.operator(), assignment.value());
                line(CodeBlock.of("$L = $L", start, values.tagged(tag(variable, evaluation), node)), false, evaluation);
            }
        } else if (expression instanceof Expression.Call call && activity.target(call) != Activity.Target.PLAIN) {
            line(values.call(call), true, evaluation);
        } else {
            line(plain.write(expression), true, evaluation);
        }
    }

    private void assigned(CodeBlock start, Variable variable, Expression value, Statement statement) {
        CodeBlock written = values.write(value, tag(variable, statement));
        line(CodeBlock.of("$L = $L", start, written), !values.takesTag(value), statement);
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

    private static ValueWriter.Tag tag(Variable variable, Statement statement) {
        return new ValueWriter.Tag(variable.name(), statement.source().site());
    }

    private void line(CodeBlock statement, boolean commented, Statement source) {
        out.add("$[$L;$]", statement);
        if (commented) {
            out.add(" // $L", source.source().site());
        }
        out.add("\n");
    }
}
