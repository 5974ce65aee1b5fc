package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.CodeBlock;
import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.writer.java.Accessors;
import dev.tracegrad.processor.writer.java.MethodNames;
import dev.tracegrad.processor.writer.java.Temporaries;
import dev.tracegrad.processor.writer.java.TypeWriter;

/** The writers of one method's body, which call each other, and what they share. */
final class Writers {
    private final Semantics semantics;
    private final Visibility visibility;
    private final TypeWriter types;
    private final Accessors accessors;
    private final MethodNames names;
    private final Activity activity;
    private final ScopeWriter scopes;
    private final Temporaries temporaries;
    private final PlainWriter plain = new PlainWriter(this);
    private final MemberWriter members = new MemberWriter(this);
    private final ValueWriter values = new ValueWriter(this);
    private final AssignmentWriter assignments = new AssignmentWriter(this);
    private final ArrayWriter arrays = new ArrayWriter(this);
    private final ContainerWriter containers = new ContainerWriter(this);
    private final FunctionWriter functions = new FunctionWriter(this);
    private final ClassBodyWriter classes = new ClassBodyWriter(this);
    private final ReplayWriter replays = new ReplayWriter(this);

    Writers(
            Semantics semantics,
            Visibility visibility,
            TypeWriter types,
            Accessors accessors,
            MethodNames names,
            Activity activity,
            ScopeWriter scopes) {
        this.semantics = semantics;
        this.visibility = visibility;
        this.types = types;
        this.accessors = accessors;
        this.names = names;
        this.activity = activity;
        this.scopes = scopes;
        this.temporaries = new Temporaries(names);
    }

    Semantics semantics() {
        return semantics;
    }

    Visibility visibility() {
        return visibility;
    }

    TypeWriter types() {
        return types;
    }

    Accessors accessors() {
        return accessors;
    }

    MethodNames names() {
        return names;
    }

    Activity activity() {
        return activity;
    }

    ScopeWriter scopes() {
        return scopes;
    }

    Temporaries temporaries() {
        return temporaries;
    }

    PlainWriter plain() {
        return plain;
    }

    MemberWriter members() {
        return members;
    }

    ValueWriter values() {
        return values;
    }

    AssignmentWriter assignments() {
        return assignments;
    }

    ArrayWriter arrays() {
        return arrays;
    }

    ContainerWriter containers() {
        return containers;
    }

    FunctionWriter functions() {
        return functions;
    }

    ClassBodyWriter classes() {
        return classes;
    }

    ReplayWriter replays() {
        return replays;
    }

    /** What stands before the name of a method of the companion: nothing, or its class where the name means another. */
    CodeBlock companion() {
        return classes.isInside() ? CodeBlock.of("$T.", types.companionOf(names.owner())) : CodeBlock.of("");
    }

    /** {@code this} of the method that is written: a parameter, or the object itself in its twin. */
    CodeBlock self() {
        if (!names.isInTwin()) {
            return CodeBlock.of("$N", names.self());
        }
        return classes.isInside() ? CodeBlock.of("$T.this", types.companionOf(names.owner())) : CodeBlock.of("this");
    }

    /** A writer of statements; one for each block that stands inside an expression. */
    StatementWriter statements(boolean isInside) {
        return new StatementWriter(this, isInside);
    }
}
