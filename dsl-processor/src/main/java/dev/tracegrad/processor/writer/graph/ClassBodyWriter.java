package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.Code;
import com.palantir.javapoet.TypeName;
import dev.tracegrad.processor.language.FreshName;
import dev.tracegrad.processor.model.AnonymousMethod;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.origin.Tag;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** Anonymous classes, in the form that they have: plain ones of the type that they extend, functions on Values. */
final class ClassBodyWriter {
    private final Writers writers;
    /** The names of the methods of classes that are written, by what their returns assign to. */
    private final Map<Variable, String> written = new IdentityHashMap<>();

    private int depth;

    ClassBodyWriter(Writers writers) {
        this.writers = writers;
    }

    /** Whether what is written now stands in such a class, whose members would hide the companion's. */
    boolean isInside() {
        return depth > 0;
    }

    Code write(Expression.AnonymousClass created) {
        boolean isTracked = writers.activity.isActive(created);
        TypeName type = isTracked ? writers.types.tracked(created.type()) : writers.types.plain(created.type());
        Code arguments = created.constructor() == null
                ? Code.of("")
                : Code.join(writers.members.adapted(created.constructor(), created.arguments()), ", ");
        created.methods().forEach(method -> written.put(method.result(), name(created, method)));
        depth++;
        writers.scopes.beginUnclosed();
        Code body = body(created);
        writers.scopes.endUnclosed();
        depth--;
        return Code.of("new $T($L) {\n$L}", type, arguments, body);
    }

    /** How a method is called: as in the source, or as that of the functional interface which the class has in tracked form. */
    private String name(Expression.AnonymousClass created, AnonymousMethod method) {
        if (isFunction(created, method)) {
            return writers.types.functionName(created.type(), method.overridden());
        }
        return method.overridden() != null
                ? method.name()
                : FreshName.of(
                        method.name(),
                        name -> created.methods().stream()
                                .anyMatch(other -> isFunction(created, other)
                                        && writers.types
                                                .functionName(created.type(), other.overridden())
                                                .equals(name)));
    }

    private boolean isFunction(Expression.AnonymousClass created, AnonymousMethod method) {
        return writers.activity.isActive(created)
                && writers.semantics.tracked().isMethodOfFunction(created.type(), method.overridden());
    }

    private Code body(Expression.AnonymousClass created) {
        Code.Builder body = Code.builder().indent();
        for (Statement field : created.fields()) {
            if (field instanceof Statement.Declaration declaration && declaration.initializer() == null) {
                body.add("$L;\n", defaulted(declaration));
            } else {
                body.add(writers.statements().write(List.of(field)));
            }
        }
        for (AnonymousMethod method : created.methods()) {
            if (!body.isEmpty()) {
                body.add("\n");
            }
            body.add(method(created, method));
        }
        return body.unindent().build();
    }

    /** A field without an initialiser, which is 0 in Java. */
    private Code defaulted(Statement.Declaration field) {
        Variable variable = field.variable();
        String name = writers.names.of(variable);
        boolean isValue =
                writers.activity.isActive(variable) && variable.type().getKind().isPrimitive();
        return isValue
                ? Code.of("$T $N = $T.constant(0)", type(variable), name, RuntimeClasses.VALUE)
                : Code.of("$T $N", type(variable), name);
    }

    private TypeName type(Variable variable) {
        return writers.activity.isActive(variable)
                ? writers.types.local(variable.type())
                : writers.types.plain(variable.type());
    }

    private Code method(Expression.AnonymousClass created, AnonymousMethod method) {
        String name = Objects.requireNonNull(written.get(method.result()));
        String modifiers = method.modifiers().stream()
                .sorted()
                .map(Modifier::toString)
                .map(modifier -> modifier + " ")
                .collect(Collectors.joining());
        List<Code> parameters = new ArrayList<>();
        for (Variable parameter : method.parameters()) {
            parameters.add(Code.of(
                    "$L$T $N", parameter.isFinal() ? "final " : "", type(parameter), writers.names.of(parameter)));
        }
        Code.Builder code = Code.builder();
        if (method.overridden() != null) {
            code.add("@Override\n");
        }
        code.add("$L$T $N($L)", modifiers, type(method.result()), name, Code.join(parameters, ", "));
        String before = " throws ";
        for (TypeMirror thrown : method.thrown()) {
            code.add("$L$T", before, writers.types.nearest(thrown));
            before = ", ";
        }
        return code.add(" {\n")
                .indent()
                .add(writers.statements().write(method.body().statements()))
                .unindent()
                .add("}\n")
                .build();
    }

    /** The call of a method of the class's own. */
    Code call(Expression.OwnCall call) {
        List<Code> arguments = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            arguments.add(writers.functions.given(
                    call.arguments().get(i), call.parameters().get(i), Tag.NONE));
        }
        return Code.of("$N($L)", written.getOrDefault(call.result(), call.name()), Code.join(arguments, ", "));
    }
}
