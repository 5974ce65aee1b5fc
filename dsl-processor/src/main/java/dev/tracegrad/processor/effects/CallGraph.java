package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.model.Bodies;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * The methods and constructors that a body reaches, each once. Whoever asks says which steps from one to the next are
 * followed, and whether what overrides a method is reached with it.
 *
 * <pre>
 * double f(Shape s) { return g(s.area()); }      steps from f: to area, to g
 * interface Shape { double area(); }             steps from area: to each area that overrides it in source
 * new Disc(2)                                    a step to the constructor, and from there to super(...)
 * </pre>
 */
public final class CallGraph {
    private final Bodies bodies;
    private final Function<ExecutableElement, List<ExecutableElement>> overrides;
    private final Predicate<Step> followed;
    private final @Nullable Unnamed functions;

    private CallGraph(
            Bodies bodies,
            Function<ExecutableElement, List<ExecutableElement>> overrides,
            Predicate<Step> followed,
            @Nullable Unnamed functions) {
        this.bodies = bodies;
        this.overrides = overrides;
        this.followed = followed;
        this.functions = functions;
    }

    /** Of calls whose receiver can be an object of any class: what overrides a method is reached with it. */
    public static CallGraph withOverrides(Bodies bodies, TracedDeclarations traced, Predicate<Step> followed) {
        return new CallGraph(bodies, traced::overridesOf, followed, null);
    }

    /** The same, and what runs without a call that names it, or cannot be read. */
    static CallGraph withFunctions(
            Bodies bodies, TracedDeclarations traced, Unnamed functions, Predicate<Step> followed) {
        return new CallGraph(bodies, traced::overridesOf, followed, functions);
    }

    /** Of the methods that calls name, whatever overrides them. */
    public static CallGraph asNamed(Bodies bodies, Predicate<Step> followed) {
        return new CallGraph(bodies, unused -> List.of(), followed, null);
    }

    /**
     * One way from a method to another.
     *
     * @param call the call or creation; null for {@code this(...)}, {@code super(...)}, what overrides {@code from}, and what
     *     runs without a call
     */
    public record Step(
            ExecutableElement from,
            ExecutableElement to,
            @Nullable Expression call,
            List<Expression> arguments) {
        boolean isOverride() {
            return call == null && to.getKind() == ElementKind.METHOD;
        }

        /** Whether it is a call of a method of the same object, by {@code this} or {@code super}. */
        boolean isOnThis() {
            return call instanceof Expression.Call named && OwnReads.isSelf(named.receiver());
        }
    }

    /**
     * A method that is reached, with its body where there is one to look into.
     *
     * @param isFunction whether the body is that of a lambda or of an anonymous class
     */
    public record Reached(ExecutableElement method, Optional<TracedMethod> body, boolean isFunction) {
        Reached(ExecutableElement method, Optional<TracedMethod> body) {
            this(method, body, false);
        }

        /** The expressions of the body, if there is one. */
        public List<Expression> expressions() {
            return body.map(TracedMethod::expressions).orElse(List.of());
        }
    }

    /** The method and all that it reaches, found while somebody asks for more. */
    public Stream<Reached> from(ExecutableElement method) {
        return walk(new HashSet<>(List.of(method)), List.of(new Reached(method, bodies.of(method))));
    }

    /** What these bodies reach, and they themselves at first. */
    public Stream<Reached> from(Collection<TracedMethod> roots) {
        return walk(
                new HashSet<>(),
                roots.stream()
                        .map(root -> new Reached(root.element(), Optional.of(root)))
                        .toList());
    }

    /** The bodies of functions, and what they reach. */
    Stream<Reached> fromFunctions(Collection<TracedMethod> roots) {
        return walk(
                new HashSet<>(roots),
                roots.stream()
                        .map(root -> new Reached(root.element(), Optional.of(root), true))
                        .toList());
    }

    private Stream<Reached> walk(Set<Object> seen, List<Reached> roots) {
        Deque<Reached> open = new ArrayDeque<>(roots);
        return Stream.generate(open::poll).takeWhile(Objects::nonNull).peek(at -> {
            for (Step step : steps(at)) {
                if (followed.test(step) && seen.add(step.to())) {
                    open.push(new Reached(step.to(), bodies.of(step.to())));
                }
            }
            for (TracedMethod body : functions(at)) {
                if (seen.add(body)) {
                    open.push(new Reached(body.element(), Optional.of(body), true));
                }
            }
        });
    }

    private Collection<TracedMethod> functions(Reached at) {
        if (functions == null) {
            return List.of();
        }
        List<TracedMethod> run = new ArrayList<>();
        if (!at.isFunction()) {
            functions.unreadOf(at.method()).ifPresent(run::add);
        }
        at.body().ifPresent(body -> run.addAll(functions.functionsRunBy(body)));
        return run;
    }

    private List<Step> implicit(Reached at) {
        return functions == null || at.body().isEmpty()
                ? List.of()
                : functions.implicitIn(at.body().get()).stream()
                        .map(to -> new Step(at.method(), to, null, List.of()))
                        .toList();
    }

    private List<Step> steps(Reached at) {
        List<Step> steps = new ArrayList<>();
        if (!at.isFunction()) {
            overrides.apply(at.method()).forEach(one -> steps.add(new Step(at.method(), one, null, List.of())));
        }
        at.body().ifPresent(body -> addSteps(at.method(), body, steps));
        implicitSuper(at).ifPresent(steps::add);
        steps.addAll(implicit(at));
        return steps;
    }

    private static void addSteps(ExecutableElement method, TracedMethod body, List<Step> steps) {
        if (method.getKind() == ElementKind.CONSTRUCTOR) {
            for (Statement statement : body.statements()) {
                if (statement instanceof Statement.ConstructorCall call) {
                    steps.add(new Step(method, call.constructor(), null, call.arguments()));
                }
            }
        }
        for (Expression expression : body.calls()) {
            if (expression instanceof Expression.Call call) {
                steps.add(new Step(method, call.method(), call, call.arguments()));
            } else if (expression instanceof Expression.Creation creation) {
                steps.add(new Step(method, creation.constructor(), creation, creation.arguments()));
            } else if (expression instanceof Expression.AnonymousClass created && created.constructor() != null) {
                steps.add(new Step(method, created.constructor(), created, created.arguments()));
            }
        }
    }

    /** What the JDK's constructors without parameters do is nothing that anybody asks for. */
    private static boolean isOfJdk(TypeElement type) {
        return type.getQualifiedName().toString().startsWith("java.");
    }

    /** The constructor of the superclass, where one does not say which other one it calls. */
    private static Optional<Step> implicitSuper(Reached at) {
        boolean isSaid = at.method().getKind() != ElementKind.CONSTRUCTOR
                || at.body()
                        .filter(body ->
                                body.statements().stream().anyMatch(Statement.ConstructorCall.class::isInstance))
                        .isPresent();
        TypeMirror parent = ((TypeElement) at.method().getEnclosingElement()).getSuperclass();
        return isSaid || !(parent instanceof DeclaredType declared) || isOfJdk((TypeElement) declared.asElement())
                ? Optional.empty()
                : ElementFilter.constructorsIn(declared.asElement().getEnclosedElements()).stream()
                        .filter(one -> one.getParameters().isEmpty())
                        .map(one -> new Step(at.method(), one, null, List.of()))
                        .findFirst();
    }
}
