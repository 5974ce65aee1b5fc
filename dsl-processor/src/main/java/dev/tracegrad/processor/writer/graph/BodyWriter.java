package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.Code;
import com.palantir.javapoet.MethodSpec;
import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.Companion;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.origin.Rows;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.writer.java.Accessors;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The body of a method of a companion or a twin: its arguments are received, its lock taken, its memory opened. */
final class BodyWriter {
    private final Semantics semantics;
    private final Companion companion;
    private final Visibility visibility;
    private final TrackedTypeWriter types;
    private final Accessors accessors;
    private final SiteConstants sites;
    private final Set<String> classes;
    private final Homonyms homonyms;

    /** @param classes the simple names of the classes that the companion names */
    BodyWriter(
            Semantics semantics,
            Companion companion,
            Visibility visibility,
            TrackedTypeWriter types,
            Accessors accessors,
            SiteConstants sites,
            Set<String> classes) {
        this.semantics = semantics;
        this.companion = companion;
        this.visibility = visibility;
        this.types = types;
        this.accessors = accessors;
        this.sites = sites;
        this.classes = classes;
        this.homonyms = new Homonyms(semantics, companion);
    }

    /** The names of one method's variables. */
    BodyNames names(TracedMethod method, boolean inTwin) {
        return new BodyNames(companion, homonyms, method, inTwin, classes);
    }

    /**
     * A method's body.
     *
     * @param suppressed the compiler's warnings that it would give
     */
    record Body(Code code, Set<String> suppressed) {
        void addTo(MethodSpec.Builder method) {
            method.addCode(code.body());
        }
    }

    /** Writes the body of a static method of the companion. */
    Body write(TracedMethod method, BodyNames names, boolean checksReceiver) {
        Code.Builder code = Code.builder();
        if (checksReceiver) {
            String message = Members.described(method.element()) + " is called on null";
            code.addStatement("$T.requireNonNull($N, $S)", Objects.class, names.self(), message);
        }
        Activity activity = companion.activityOf(method);
        TypeElement type = method.owner();
        if (method.isStatic()
                && !type.equals(companion.owner())
                && activity.effects().isInitialised(type)) {
            code.addStatement("$T.initialize($L)", RuntimeClasses.NODES, accessors.classOf(type.asType()));
        }
        Writers writers = writers(method, activity, names, true);
        Code statements = writers.statements().write(method.body().statements());
        if (method.element().getModifiers().contains(Modifier.SYNCHRONIZED)) {
            statements = locked(method, names, statements);
        }
        return write(method, writers, code, statements);
    }

    /** Writes the body of a constructor or method of the twin, or the part of it from a statement on. */
    Body writeOfTwin(TracedMethod method, Activity activity, BodyNames names, List<Statement> rest) {
        Writers writers = writers(method, activity, names, true);
        return write(method, writers, Code.builder(), writers.statements().write(rest));
    }

    /** Writes the call of another constructor, which stands before anything else. */
    Code constructorCall(TracedMethod method, Activity activity, BodyNames names, Statement call) {
        return writers(method, activity, names, false).statements().write(List.of(call));
    }

    private Writers writers(TracedMethod method, Activity activity, BodyNames names, boolean hasScope) {
        Notes notes = new Notes();
        ScopeWriter scopes =
                new ScopeWriter(method, arguments(method), activity, names, notes, hasScope, semantics.tellsOrigins());
        return new Writers(semantics, visibility, types, accessors, names, activity, scopes, notes);
    }

    /** The parameters that are received: Values, and rows of Values, which may have no names. */
    private List<Variable> arguments(TracedMethod method) {
        return method.parameters().stream()
                .filter(parameter -> semantics.java().isDouble(parameter.type())
                        || Rows.isRow(parameter.type(), semantics.tracked()::isNumber))
                .toList();
    }

    private Body write(TracedMethod method, Writers writers, Code.Builder code, Code statements) {
        ScopeWriter scopes = writers.scopes;
        BodyNames names = writers.names;
        Code.Builder inside = Code.builder();
        boolean hasScope = scopes.isEntered() || scopes.isUsed();
        arguments(method)
                .forEach(parameter -> scopes.argument(parameter, hasScope)
                        .ifPresent(argument -> inside.addStatement("$L", argument)));
        inside.add(statements);
        List<Code> resources = new ArrayList<>();
        if (scopes.isEntered()) {
            resources.add(scope(method, names, scopes, "enter"));
        } else if (scopes.isUsed()) {
            code.addStatement("$L", scope(method, names, scopes, "of"));
        }
        boolean hasMemory = writers.activity.usesMemory(method);
        if (hasMemory) {
            resources.add(Code.of("$T $N = $T.open()", RuntimeClasses.MEMORY, names.memory(), RuntimeClasses.MEMORY));
        }
        if (resources.isEmpty()) {
            code.add(inside.build());
        } else {
            code.beginControlFlow("try ($L)", Code.join(resources, "; "))
                    .add(inside.build())
                    .endControlFlow();
        }
        Set<String> suppressed = new LinkedHashSet<>();
        if (writers.notes.isUnchecked()) {
            suppressed.add("unchecked");
        }
        if (hasMemory && !writers.notes.isUsed(names.memory()) || scopes.hasUnused()) {
            suppressed.add("try");
        }
        return new Body(code.build(), suppressed);
    }

    /** The declaration of the variable for the call. */
    private Code scope(TracedMethod method, BodyNames names, ScopeWriter scopes, String how) {
        return Code.of(
                "$T $N = $T.$N($L)",
                RuntimeClasses.SCOPE,
                names.scope(),
                RuntimeClasses.SCOPE,
                how,
                sites.add(site(method), scopes.table().text()));
    }

    private static String site(TracedMethod method) {
        return method.isConstructor() ? "new" + method.owner().getSimpleName() : method.name();
    }

    /** The body of a synchronized method takes the lock that the method takes. */
    private Code locked(TracedMethod method, BodyNames names, Code statements) {
        Code lock = method.isStatic() ? accessors.classOf(method.owner().asType()) : Code.of("$N", names.self());
        return Code.builder()
                .beginControlFlow("synchronized ($L)", lock)
                .add(statements)
                .endControlFlow()
                .build();
    }
}
