package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.Code;
import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.origin.Tag;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.writer.java.Accessors;
import dev.tracegrad.processor.writer.java.Temporaries;

/** The writers of one method's body, which call each other, and what they share. */
final class Writers {
    final Semantics semantics;
    final Visibility visibility;
    final TrackedTypeWriter types;
    final Accessors accessors;
    final BodyNames names;
    final Activity activity;
    final ScopeWriter scopes;
    final Notes notes;
    final Temporaries temporaries;
    final Quiet quiet;
    final Boxes boxes;
    final PlainWriter plain = new PlainWriter(this);
    final MemberWriter members = new MemberWriter(this);
    final ValueWriter values = new ValueWriter(this);
    final AssignmentWriter assignments = new AssignmentWriter(this);
    final ArrayWriter arrays = new ArrayWriter(this);
    final ContainerWriter containers = new ContainerWriter(this);
    final FunctionWriter functions = new FunctionWriter(this);
    final ClassBodyWriter classes = new ClassBodyWriter(this);
    final ReplayWriter replays = new ReplayWriter(this);

    Writers(
            Semantics semantics,
            Visibility visibility,
            TrackedTypeWriter types,
            Accessors accessors,
            BodyNames names,
            Activity activity,
            ScopeWriter scopes,
            Notes notes) {
        this.semantics = semantics;
        this.visibility = visibility;
        this.types = types;
        this.accessors = accessors;
        this.names = names;
        this.activity = activity;
        this.scopes = scopes;
        this.notes = notes;
        this.temporaries = new Temporaries(names);
        this.quiet = new Quiet(semantics.java(), activity.effects(), names.owner());
        this.boxes = new Boxes(activity, quiet);
    }

    /** What stands before the name of a method of the companion: nothing, or its class where the name means another. */
    Code companion() {
        return classes.isInside() ? Code.of("$T.", types.companionOf(names.owner())) : Code.of("");
    }

    /** {@code this} of the method that is written: a parameter, or the object itself in its twin. */
    Code self() {
        if (!names.isInTwin()) {
            return Code.of("$N", names.self());
        }
        return classes.isInside() ? Code.of("$T.this", types.companionOf(names.owner())) : Code.of("this");
    }

    /** The variable for what is remembered beside plain fields and arrays, which is used now. */
    String memory() {
        return notes.use(names.memory());
    }

    /** An expression in the form that it has. */
    Code inItsForm(Expression expression) {
        return activity.isActiveNumber(expression) ? values.write(expression, Tag.NONE) : plain.write(expression);
    }

    /** A writer of calls' own type arguments. */
    TypeArguments arguments() {
        return new TypeArguments(activity, visibility, types);
    }

    /** The methods among which a call must mean the right one. */
    Rivals rivals() {
        return new Rivals(semantics, activity, names.companion(), names.homonyms());
    }

    /** A writer of patterns. */
    PatternWriter patterns() {
        return new PatternWriter(semantics, activity, types, names, new PatternWriter.Reads() {
            @Override
            public Code operand(Expression operand) {
                return inItsForm(operand);
            }

            @Override
            public Code given(Expression read, Variable variable) {
                return functions.given(read, variable, Tag.of(variable));
            }
        });
    }

    /** A writer of statements; one for each block. */
    StatementWriter statements() {
        return new StatementWriter(this);
    }
}
