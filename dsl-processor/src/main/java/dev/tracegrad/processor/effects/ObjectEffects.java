package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.language.FunctionTypes;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Bodies;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.tracked.Containers;
import dev.tracegrad.processor.tracked.Crossing;
import dev.tracegrad.processor.tracked.LibraryCall;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * What a method does to the objects that it is given, and to what these hold: whether a copy will do in place of one. An object
 * that can be reached from another one is taken for it; in doubt a method changes an object.
 *
 * <pre>
 * Vector add(Vector o) { x += o.x; return this; }     writes its own object, gives it, and only reads o
 * Body(Vector at) { this.at = at; }                   keeps at
 * Vector far(Vector a) { return a.x &gt; 1 ? a : MAX; }   gives a, and an object from elsewhere
 * </pre>
 */
public final class ObjectEffects {
    /** The object on which a method is called, among the positions of its parameters. */
    public static final int SELF = -1;

    /** Whatever comes from elsewhere, as from a static field. */
    static final int ELSEWHERE = -2;

    final JavaTypes java;
    final FunctionTypes functions;
    private final TracedDeclarations traced;
    private final Bodies bodies;
    private final CallGraph withFunctions;
    private final Map<ExecutableElement, Effect> known = new HashMap<>();

    /** @param withFunctions follows each call, and what runs without one */
    ObjectEffects(Semantics semantics, TracedDeclarations traced, Bodies bodies, CallGraph withFunctions) {
        this.java = semantics.java();
        this.functions = semantics.functions();
        this.traced = traced;
        this.bodies = bodies;
        this.withFunctions = withFunctions;
    }

    /** The objects that a method changes, those that it keeps or compares, and those that it gives. */
    record Effect(Set<Integer> written, Set<Integer> kept, Set<Integer> given) {
        Effect() {
            this(new HashSet<>(), new HashSet<>(), new HashSet<>());
        }

        boolean add(Effect other) {
            return written.addAll(other.written) | kept.addAll(other.kept) | given.addAll(other.given);
        }

        boolean touches(int position) {
            return written.contains(position) || kept.contains(position) || given.contains(position);
        }
    }

    /** Whether a method, and what overrides it, does no more with an object than read it, while nobody else changes it. */
    public boolean onlyReads(ExecutableElement method, int position) {
        Effect effect = settled(method);
        int last = method.getParameters().size() - 1;
        return !effect.touches(Math.min(position, last))
                && !effect.written().contains(ELSEWHERE)
                && withFunctions
                        .from(method)
                        .filter(CallGraph.Reached::isFunction)
                        .allMatch(reached -> reached.expressions().stream().allMatch(this::changesNothing));
    }

    /** The positions of those that it may change, {@link #SELF} among them. */
    public Set<Integer> written(ExecutableElement method) {
        return settled(method).written();
    }

    /** Whether nothing that others see is changed by it. */
    public boolean changesNothing(Expression expression) {
        if (expression instanceof Expression.Assignment assignment) {
            return assignment.target() instanceof Expression.Local;
        }
        if (expression instanceof Expression.Update update) {
            return update.target() instanceof Expression.Local;
        }
        ExecutableElement called = expression instanceof Expression.Call call
                ? call.method()
                : expression instanceof Expression.Creation creation ? creation.constructor() : null;
        return called == null || settled(called).written().stream().allMatch(one -> one == SELF && isNew(expression));
    }

    private static boolean isNew(Expression expression) {
        return expression instanceof Expression.Creation;
    }

    /** What is found of a method by now. */
    Effect found(ExecutableElement method) {
        return known.getOrDefault(method, new Effect());
    }

    /** What is found of a method when all that it reaches is known. */
    private Effect settled(ExecutableElement method) {
        if (!known.containsKey(method)) {
            Map<ExecutableElement, List<TracedMethod>> found = new HashMap<>();
            reach(method, found);
            boolean changed;
            do {
                changed = false;
                for (Map.Entry<ExecutableElement, List<TracedMethod>> one : found.entrySet()) {
                    for (TracedMethod body : one.getValue()) {
                        changed |= known.get(one.getKey()).add(new ObjectFlow(this, body).effect());
                    }
                }
            } while (changed);
        }
        return known.get(method);
    }

    /** Notes a method and all that it reaches, with their bodies; one that cannot be looked into does anything. */
    private void reach(ExecutableElement method, Map<ExecutableElement, List<TracedMethod>> found) {
        List<ExecutableElement> next = new ArrayList<>(List.of(method));
        for (int i = 0; i < next.size(); i++) {
            ExecutableElement one = next.get(i);
            if (known.containsKey(one)) {
                continue;
            }
            known.put(one, new Effect());
            List<TracedMethod> all = new ArrayList<>();
            Stream.concat(Stream.of(one), traced.overridesOf(one).stream()).forEach(run -> {
                Optional<TracedMethod> body = bodies.of(run).filter(TracedMethod::hasBody);
                if (run.getModifiers().contains(Modifier.SYNCHRONIZED)) { // whose lock others may hold
                    known.get(one).kept().add(SELF);
                }
                body.ifPresent(all::add);
                if (body.isEmpty() && traced.isWrittenByCompiler(run)) { // what a record has
                    known.get(one).given().add(SELF);
                    Set<Integer> stored = positions(run.getParameters().size());
                    stored.remove(SELF);
                    known.get(one).kept().addAll(stored);
                }
                boolean isKnown = body.isPresent() || isAbstract(run) || traced.isWrittenByCompiler(run);
                if (!isKnown || run == one && mayBeUnnamed(run)) {
                    known.get(one).add(unknown(run));
                }
            });
            found.put(one, all);
            all.stream()
                    .flatMap(body -> body.expressions().stream())
                    .flatMap(expression -> called(expression))
                    .forEach(next::add);
            all.stream()
                    .flatMap(body -> body.statements().stream())
                    .filter(Statement.ConstructorCall.class::isInstance)
                    .forEach(call -> next.add(((Statement.ConstructorCall) call).constructor()));
        }
    }

    private static Stream<ExecutableElement> called(Expression expression) {
        return expression instanceof Expression.Call call
                ? Stream.of(call.method())
                : expression instanceof Expression.Creation creation
                        ? Stream.of(creation.constructor())
                        : Stream.empty();
    }

    /** What code does that cannot be looked into; that of the JDK changes nothing that it is not given. */
    private Effect unknown(ExecutableElement method) {
        Effect effect = new Effect();
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        Set<Integer> all = positions(method.getParameters().size());
        boolean isOfJdk = java.isOfPlatform(owner);
        boolean isQuestion = isOfJdk
                && (Crossing.ofReceiver(method) != null
                        || !method.getParameters().isEmpty()
                                && IntStream.range(0, method.getParameters().size())
                                        .allMatch(i -> Crossing.of(method, i) != null));
        boolean tellsApart = owner.getQualifiedName().contentEquals("java.lang.Object")
                && Set.of("equals", "hashCode", "toString")
                        .contains(method.getSimpleName().toString());
        if (tellsApart) {
            effect.kept().addAll(all);
            return effect;
        }
        LibraryCall library = LibraryCall.of(method);
        if (isQuestion || library != null && LibraryCall.QUESTIONS.contains(library)) {
            return effect;
        }
        if (library != null && (LibraryCall.COPIES.contains(library) || library == LibraryCall.PASS_ON)) {
            effect.given().addAll(all);
            return effect;
        }
        boolean isContainer = isOfJdk && Containers.isMember(method);
        effect.given().addAll(all);
        if (isContainer && !Containers.isChanging(method)) {
            return effect;
        }
        if (isContainer) {
            effect.written().add(SELF);
        } else if (!isOfJdk || isAbstract(method)) { // which may run anything
            effect.written().addAll(all);
            effect.written().add(ELSEWHERE);
        }
        all.remove(SELF);
        effect.kept().addAll(all);
        return effect;
    }

    static Set<Integer> positions(int parameters) {
        Set<Integer> all = new HashSet<>(Set.of(SELF));
        IntStream.range(0, parameters).forEach(all::add);
        return all;
    }

    private static boolean isAbstract(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.ABSTRACT);
    }

    /** Whether a lambda or a class of the JDK may stand for an abstract method. */
    private boolean mayBeUnnamed(ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        return isAbstract(method) && (java.isOfPlatform(owner) || functions.of(owner.asType()) != null);
    }

    /** Whether a type is one of objects that can change, or be told from others. */
    boolean isObject(TypeMirror type) {
        return switch (type.getKind()) {
            case VOID, NULL, NONE -> false;
            default ->
                !type.getKind().isPrimitive()
                        && !java.isString(type)
                        && !java.unboxed(type).getKind().isPrimitive()
                        && !(java.classOf(type) != null && java.classOf(type).getKind() == ElementKind.ENUM);
        };
    }
}
