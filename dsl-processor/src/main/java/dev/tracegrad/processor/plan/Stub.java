package dev.tracegrad.processor.plan;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.ActivitySolver;
import dev.tracegrad.processor.activity.Companion;
import dev.tracegrad.processor.activity.Twin;
import dev.tracegrad.processor.activity.WholeProgram;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.KnownTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.problem.Source;
import dev.tracegrad.processor.reader.ClassReader;
import dev.tracegrad.processor.reader.MethodReading;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The companion of a class with errors: the signatures that it would have, so that javac looks into those who use it and finds
 * no more errors there than they have. It is never compiled to the end.
 */
final class Stub {
    private final WholeProgram program;
    private final ClassReader reader;
    private final JavaTypes java;

    private Stub(WholeProgram program, ClassReader reader) {
        this.program = program;
        this.reader = reader;
        this.java = program.semantics().java();
    }

    static Companion of(WholeProgram program, ClassReader reader) {
        Stub stub = new Stub(program, reader);
        List<TracedMethod> methods = stub.methods();
        return new Companion(reader.owner(), methods, stub.solve(methods, false), stub.twin(), Map.of());
    }

    /** A companion in which there is nothing. */
    static Companion empty(WholeProgram program, ClassReader reader) {
        Activity nothing = new Stub(program, reader).solve(List.of(), false);
        return new Companion(reader.owner(), List.of(), nothing, null, Map.of());
    }

    private Activity solve(List<TracedMethod> methods, boolean inTwin) {
        return new ActivitySolver(program, inTwin, unused -> Optional.empty()).solve(methods);
    }

    private List<TracedMethod> methods() {
        Signatures signatures = new Signatures(program.semantics());
        Map<ExecutableElement, TracedMethod> found = new HashMap<>();
        List<TracedMethod> kept = new ArrayList<>();
        for (MethodReading reading : reader.readTraced()) {
            TracedMethod method = withoutCode(reading);
            boolean isNew = method != null && found.putIfAbsent(reading.element(), method) == null;
            if (isNew && signatures.take(List.of(method)).isEmpty()) {
                kept.add(method);
            }
        }
        return kept;
    }

    private @Nullable Twin twin() {
        TrackedTypes types = program.semantics().tracked();
        TypeElement owner = reader.owner();
        boolean isTwin = !types.isFunction(owner.asType()) && types.isTwin(owner.asType());
        boolean isRight = KnownTypes.unknownIn(owner) == null
                && program.semantics().members().wrongHead(owner) == null;
        if (!isTwin || !isRight) {
            return null;
        }
        List<TracedMethod> constructors = withoutCode(reader.readConstructors());
        List<TracedMethod> methods = withoutCode(reader.readInstanceMethods());
        List<TracedMethod> all =
                Stream.concat(constructors.stream(), methods.stream()).toList();
        return new Twin(owner, constructors, methods, Set.of(), solve(all, true));
    }

    private List<TracedMethod> withoutCode(List<MethodReading> readings) {
        return readings.stream()
                .map(this::withoutCode)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** A method that only throws; null where its types are the user's errors. */
    private @Nullable TracedMethod withoutCode(MethodReading reading) {
        ExecutableElement element = reading.element();
        if (KnownTypes.unknownIn(element) != null) {
            return null;
        }
        Source source = reader.source();
        List<Statement> statements = new ArrayList<>();
        if (reading.method() != null) {
            reading.method().body().statements().stream()
                    .limit(1)
                    .filter(Statement.ConstructorCall.class::isInstance)
                    .forEach(statements::add);
        }
        statements.add(new Statement.Throw(source, failure(source)));
        return TracedMethod.withoutBody(source, element).withBody(new Statement.Block(source, statements));
    }

    private Expression failure(Source source) {
        TypeElement type = java.elements().getTypeElement("java.lang.UnsupportedOperationException");
        ExecutableElement constructor = Members.constructors(type).stream()
                .filter(one -> one.getParameters().isEmpty())
                .findFirst()
                .orElseThrow();
        return new Expression.Creation(source, type.asType(), false, constructor, null, List.of(), List.of());
    }
}
