package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.Code;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.tracegrad.processor.activity.Target;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.origin.Tag;
import java.util.List;
import java.util.Optional;

/**
 * Statements of a companion: one of the source's a line, with the place in the source on the node or in a comment. What an
 * expression needs twice is declared before its statement.
 *
 * <pre>
 * while (x &gt; 1) {            while (x.data() &gt; 1) { // Fit.java:8
 *     x /= 2;                    x = Nodes.at(x.div(2), scope, 2); // Fit.java:9
 *     sums[i++] += x;            int index;
 *                                sums[index = i++] = Nodes.at(sums[index].plus(x), scope, 3); // Fit.java:10
 * }                          }
 * return f(x) + 1;           return Nodes.at(f(x).plus(1), scope, 4); // Fit.java:12
 * </pre>
 */
final class StatementWriter {
    private final Writers writers;
    private final PlainWriter plain;
    private final ValueWriter values;
    private Code.Builder out = Code.builder();

    StatementWriter(Writers writers) {
        this.writers = writers;
        this.plain = writers.plain;
        this.values = writers.values;
    }

    Code write(List<Statement> statements) {
        statements.forEach(this::write);
        return out.build();
    }

    /** Writes a statement, and before it what its expressions must keep. */
    private void write(Statement statement) {
        Code.Builder before = out;
        out = Code.builder();
        writers.temporaries.begin();
        writeAlone(statement);
        writers.temporaries.end().forEach(declaration -> before.add("$L;\n", declaration));
        before.add(out.build());
        out = before;
    }

    private void writeAlone(Statement statement) {
        if (writers.replays.isOf(statement)) {
            Code replayed = writers.replays.write(statement);
            if (!replayed.isEmpty()) {
                line(replayed, statement);
            }
        } else if (statement instanceof Statement.Declaration declaration) {
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
            loop(Code.of("while ($L)", plain.write(loop.condition())), loop, loop.body());
        } else if (statement instanceof Statement.DoWhile loop) {
            out.add("do {\n");
            pass(loop, loop.body());
            out.add(
                    "} while ($L); // $L\n",
                    plain.write(loop.condition()),
                    loop.source().site());
        } else if (statement instanceof Statement.For loop) {
            forLoop(loop, "");
        } else if (statement instanceof Statement.ForEach loop) {
            forEach(loop);
        } else if (statement instanceof Statement.Switch choice) {
            out.add(new SwitchWriter(writers).write(choice));
        } else if (statement instanceof Statement.ConstructorCall call) {
            line(writers.members.constructorCall(call), call);
        } else if (statement instanceof Statement.Yield yielded) {
            Code value = writers.functions.given(yielded.value(), yielded.result(), Tag.NONE);
            line(Code.of("yield $L", value), yielded);
        } else if (statement instanceof Statement.Try guarded) {
            guarded(guarded);
        } else if (statement instanceof Statement.Synchronized locked) {
            out.add(
                    "synchronized ($L) { // $L\n",
                    plain.write(locked.lock()),
                    locked.source().site());
            inside(locked.block());
            out.add("}\n");
        } else if (statement instanceof Statement.Labeled labeled) {
            labeled(labeled);
        } else if (statement instanceof Statement.Jump jump) {
            String target = jump.label() == null ? "" : " " + jump.label();
            line(Code.of("$L$L", jump.continues() ? "continue" : "break", target), jump);
        } else if (statement instanceof Statement.Assert checked) {
            Code detail = checked.detail() == null ? Code.of("") : Code.of(" : $L", plain.text(checked.detail()));
            line(Code.of("assert $L$L", plain.write(checked.condition()), detail), checked);
        } else if (statement instanceof Statement.Throw thrown) {
            line(thrown(thrown.exception()), statement);
        } else if (!(statement instanceof Statement.Empty)) {
            throw new IllegalStateException("no form for " + statement);
        }
    }

    private Code thrown(Expression exception) {
        TrackedTypeWriter types = writers.types;
        return types.isWidened(exception.type())
                ? Code.of("throw ($T) $L", types.nearest(exception.type()), plain.write(exception))
                : Code.of("throw $L", plain.write(exception));
    }

    private void declaration(Statement.Declaration declaration) {
        line(declared(declaration, true), declaration);
    }

    /** A declaration, or its part after the type where it continues one. */
    private Code declared(Statement.Declaration declaration, boolean withType) {
        Variable variable = declaration.variable();
        Code name = Code.of("$N", writers.names.of(variable));
        Code start = withType ? Code.of("$L $L", type(variable), name) : name;
        Expression initializer = declaration.initializer();
        if (initializer == null) {
            return start;
        }
        return Code.of("$L = $L", start, writers.functions.given(initializer, variable, Tag.of(variable)));
    }

    private Code type(Variable variable) {
        return Code.of("$L$L", variable.isFinal() ? "final " : "", typeAlone(variable));
    }

    private Code typeAlone(Variable variable) {
        if (writers.activity.isActive(variable)) {
            return Code.of("$T", writers.types.local(variable.type()));
        }
        return variable.inferred() ? Code.of("var") : Code.of("$T", writers.types.plain(variable.type()));
    }

    private void evaluation(Statement.Evaluation evaluation) {
        if (writers.activity.readsArrays(evaluation.expression())) {
            out.add("$N.settle();\n", writers.memory());
        }
        line(evaluated(evaluation), evaluation);
    }

    Code evaluated(Statement.Evaluation evaluation) {
        Expression expression = evaluation.expression();
        if (expression instanceof Expression.Creation creation && writers.activity.readsArrays(creation)) {
            return writers.members.create(creation);
        }
        boolean assigns = expression instanceof Expression.Assignment || expression instanceof Expression.Update;
        if (assigns && isActiveNumber(expression)) {
            return writers.assignments.asStatement(expression);
        }
        if (expression instanceof Expression.Update update && !update.prefix()) {
            return plain.writeForEffect(update);
        }
        if (expression instanceof Expression.Call call && writers.activity.target(call) == Target.CONTAINER) {
            return writers.containers.write(call);
        }
        if (expression instanceof Expression.Call call && writers.activity.target(call) == Target.PLAIN) {
            return writers.members.call(call, false);
        }
        return expression instanceof Expression.Call call && isTraced(call)
                ? values.call(call)
                : plain.write(expression);
    }

    private boolean isActiveNumber(Expression expression) {
        return writers.activity.isActiveNumber(expression);
    }

    private boolean isTraced(Expression.Call call) {
        return switch (writers.activity.target(call)) {
            case COMPANION, HELPER, INSTANCE, FUNCTION -> true;
            case LIBRARY, CONTAINER, PLAIN -> false;
        };
    }

    private void loop(Code head, Statement loop, Statement body) {
        out.add("$L { // $L\n", head, loop.source().site());
        pass(loop, body);
        out.add("}\n");
    }

    /** The body of a loop, each pass of which may be a scope. */
    private void pass(Statement loop, Statement body) {
        Optional<ScopeWriter.Pass> pass = writers.scopes.beginPass(loop, body, writers.temporaries);
        boolean isEntered = pass.isPresent() && pass.get().isEntered();
        pass.ifPresent(begun -> out.indent()
                .add(isEntered ? "try ($L) {\n" : "$L;\n", begun.declared())
                .unindent());
        if (isEntered) {
            out.indent();
            inside(body);
            out.add("}\n").unindent();
        } else {
            inside(body);
        }
        if (pass.isPresent()) {
            writers.scopes.endPass();
        }
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
        Code updates = loop.updates().stream().map(update -> evaluated(update)).collect(Code.joining(", "));
        Code condition = afterBlank(loop.condition() == null ? Code.of("") : plain.write(loop.condition()));
        loop(
                Code.of(
                        "$Lfor ($L;$L;$L)",
                        label,
                        isBefore ? Code.of("") : initializers(loop),
                        condition,
                        afterBlank(updates)),
                loop,
                loop.body());
        if (isBefore) {
            out.unindent().add("}\n");
        }
    }

    private void forEach(Statement.ForEach loop) {
        Expression iterable = loop.iterable();
        boolean isTracked = writers.activity.isActive(loop.variable());
        Code over = writers.activity.aliasesOf(iterable) == null
                ? each(iterable, loop.variable())
                : writers.activity.isActive(iterable) == isTracked
                        ? writers.arrays.settled(iterable)
                        : writers.arrays.inForm(iterable, isTracked);
        boolean isUnboxed = isTracked
                && loop.variable().type().getKind().isPrimitive()
                && writers.semantics.tracked().isOfBoxes(iterable.type());
        loop(
                Code.of(
                        "for ($L $N : $L)",
                        type(loop.variable()),
                        writers.names.of(loop.variable()),
                        isUnboxed ? Boxes.allUnboxed(over) : over),
                loop,
                loop.body());
    }

    /** What a loop goes over; where the content's type cannot be named, as one of what the variable is. */
    private Code each(Expression iterable, Variable variable) {
        TrackedTypeWriter types = writers.types;
        Code written = plain.write(iterable);
        TypeName each = types.plain(variable.type());
        boolean isCast = types.isWidened(iterable.type()) && !each.equals(ClassName.OBJECT);
        if (!isCast) {
            return written;
        }
        writers.notes.addUnchecked();
        return Code.of(
                "($T) ($T<?>) $L",
                ParameterizedTypeName.get(ClassName.get(Iterable.class), each.box()),
                Iterable.class,
                written);
    }

    /** A try; its resources are final anyway, which only some versions of javac say. */
    private void guarded(Statement.Try guarded) {
        Code resources = guarded.resources().stream()
                .map(resource -> resource instanceof Statement.Declaration declaration
                        ? Code.of("$L $L", typeAlone(declaration.variable()), declared(declaration, false))
                        : evaluated((Statement.Evaluation) resource))
                .collect(Code.joining("; "));
        out.add(
                resources.isEmpty() ? "try {\n" : "try ($L) {\n",
                resources.isEmpty() ? new Object[0] : new Object[] {resources});
        inside(guarded.block());
        for (Statement.Catch one : guarded.catches()) {
            Code caught = one.types().stream()
                    .map(type -> Code.of("$T", writers.types.nearest(type)))
                    .collect(Code.joining(" | "));
            out.add(
                    "} catch ($L$L $N) {\n",
                    one.parameter().isFinal() ? "final " : "",
                    caught,
                    writers.names.of(one.parameter()));
            inside(one.block());
        }
        if (guarded.finalizer() != null) {
            out.add("} finally {\n");
            inside(guarded.finalizer());
        }
        out.add("}\n");
    }

    private static Code afterBlank(Code part) {
        return part.isEmpty() ? part : Code.of(" $L", part);
    }

    private Code initializers(Statement.For loop) {
        Code.Builder written = Code.builder();
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

    private void labeled(Statement.Labeled labeled) {
        if (labeled.statement() instanceof Statement.For loop) {
            forLoop(loop, labeled.label() + ": ");
        } else {
            out.add("$L:\n", labeled.label());
            writeAlone(
                    labeled.statement() instanceof Statement.Empty empty
                            ? new Statement.Block(empty.source(), List.of())
                            : labeled.statement());
        }
    }

    private void returned(Statement.Return returned) {
        Expression value = returned.value();
        if (value == null) {
            line(Code.of("return"), returned);
        } else {
            Code given = writers.functions.given(value, returned.result(), writers.scopes.tag(returned));
            line(Code.of("return $L", given), returned);
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

    private void line(Code statement, Statement source) {
        out.add("$L; // $L\n", statement, source.source().site());
    }
}
