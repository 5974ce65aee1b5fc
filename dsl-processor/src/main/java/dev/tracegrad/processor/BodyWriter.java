package dev.tracegrad.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FlatCode;
import com.palantir.javapoet.MethodSpec;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The body of a method of a companion or a twin: its arguments are received, its lock taken, its memory opened. */
final class BodyWriter {
    private final Semantics semantics;
    private final Companion companion;
    private final Visibility visibility;
    private final TypeWriter types;
    private final Accessors accessors;
    private final Set<String> classes;

    /** @param classes the simple names of the classes that the companion names */
    BodyWriter(
            Semantics semantics,
            Companion companion,
            Visibility visibility,
            TypeWriter types,
            Accessors accessors,
            Set<String> classes) {
        this.semantics = semantics;
        this.companion = companion;
        this.visibility = visibility;
        this.types = types;
        this.accessors = accessors;
        this.classes = classes;
    }

    /** The names of one method's variables. */
    MethodNames names(TracedMethod method, boolean inTwin) {
        return new MethodNames(companion, method, inTwin, classes);
    }

    /**
     * A method's body.
     *
     * @param suppressed the compiler's warnings that it would give
     */
    record Body(CodeBlock code, Set<String> suppressed) {
        void addTo(MethodSpec.Builder method) {
            method.addCode(code);
        }
    }

    /** Writes the body of a static method of the companion. */
    Body write(TracedMethod method, MethodNames names, boolean checksReceiver) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (checksReceiver) {
            code.addStatement("$T.requireNonNull($N)", Objects.class, names.self());
        }
        CodeBlock statements =
                statements(companion.activityOf(method), names, method.body().statements());
        if (method.element().getModifiers().contains(Modifier.SYNCHRONIZED)) {
            statements = locked(method, names, statements);
        }
        return write(method, companion.activityOf(method), names, code, statements);
    }

    /** Writes the body of a constructor or method of the twin, or the part of it from a statement on. */
    Body writeOfTwin(TracedMethod method, Activity activity, MethodNames names, List<Statement> rest) {
        return write(method, activity, names, CodeBlock.builder(), statements(activity, names, rest));
    }

    CodeBlock statements(Activity activity, MethodNames names, List<Statement> statements) {
        return new Writers(semantics, visibility, types, accessors, names, activity)
                .statements(false)
                .write(statements);
    }

    private Body write(
            TracedMethod method, Activity activity, MethodNames names, CodeBlock.Builder code, CodeBlock statements) {
        for (Variable parameter : method.parameters()) {
            if (semantics.java().isDouble(parameter.type())) {
                code.addStatement("$T.argument($N, $S)", RuntimeNames.VALUE, names.of(parameter), parameter.name());
            }
        }
        boolean usesMemory = activity.usesMemory(method);
        if (usesMemory) {
            code.beginControlFlow("try ($T $N = $T.open())", RuntimeNames.MEMORY, names.memory(), RuntimeNames.MEMORY)
                    .add(statements)
                    .endControlFlow();
        } else {
            code.add(statements);
        }
        FlatCode flat = FlatCode.of(code.build());
        Set<String> suppressed = new LinkedHashSet<>();
        if (flat.contains("<java.lang.Object>", ") ") || flat.contains("java.lang.Iterable", "<?>) ")) {
            suppressed.add("unchecked");
        }
        if (usesMemory && !flat.contains(names.memory() + ".")) {
            suppressed.add("try");
        }
        return new Body(flat.code(), suppressed);
    }

    /** The body of a synchronized method takes the lock that the method takes. */
    private CodeBlock locked(TracedMethod method, MethodNames names, CodeBlock statements) {
        CodeBlock lock = method.isStatic() ? types.classOf(method.owner().asType()) : CodeBlock.of("$N", names.self());
        return CodeBlock.builder()
                .beginControlFlow("synchronized ($L)", lock)
                .add(statements)
                .endControlFlow()
                .build();
    }
}
