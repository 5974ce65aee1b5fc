package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.apart.Facts;
import dev.tracegrad.processor.apart.Summaries;
import dev.tracegrad.processor.model.Bodies;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Pattern;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.tracked.Containers;
import dev.tracegrad.processor.tracked.LibraryCall;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * The array parameters in which methods may store something, and those that they may keep, themselves or through the methods
 * that they call.
 *
 * <pre>
 * static void fill(double[] to, double x) { double[] same = to; same[0] = x; }    parameter 0 is written
 * static void both(double[] a, double[] b) { fill(b, 1); last = a; }              parameter 1 is written, by fill;
 *                                                                                 parameter 0 is stored, in a field
 * </pre>
 */
final class WrittenParameters {
    /** The calls of the library that store something in an array, and which argument it is. */
    static final Map<LibraryCall, Integer> STORES =
            Map.of(LibraryCall.FILL, 0, LibraryCall.SORT, 0, LibraryCall.SET_ALL, 0, LibraryCall.ARRAY_COPY, 2);

    private final TrackedTypes types;
    private final TracedDeclarations traced;
    private final Summaries apart;
    private final CallGraph calls;
    private final Predicate<ExecutableElement> givesItself;
    private final Map<ExecutableElement, Summary> summaries = new HashMap<>();

    WrittenParameters(
            TrackedTypes types,
            TracedDeclarations traced,
            Bodies bodies,
            Summaries apart,
            Predicate<ExecutableElement> givesItself) {
        this.types = types;
        this.givesItself = givesItself;
        this.apart = apart;
        this.traced = traced;
        this.calls = CallGraph.withOverrides(
                bodies, traced, step -> !summaries.containsKey(step.to()) && (step.isOverride() || passesArray(step)));
    }

    /** An array that a method passes on. */
    private record Passed(AliasSet array, ExecutableElement callee, int position) {}

    /** What one method does to the arrays that it is given. */
    private record Summary(List<@Nullable AliasSet> parameters, List<Passed> passed) {
        boolean isWritten(int position) {
            AliasSet set = at(position);
            return set != null && set.isWritten();
        }

        boolean isStored(int position) {
            AliasSet set = at(position);
            return set != null && set.meetsOutside();
        }

        private @Nullable AliasSet at(int position) {
            return parameters.isEmpty() ? null : parameters.get(Math.min(position, parameters.size() - 1));
        }
    }

    /** Whether a method may write to that parameter; one without source and summary is taken to, a constructor not. */
    boolean contains(ExecutableElement method, int position) {
        if (!summaries.containsKey(method)) {
            settle(method);
        }
        return isWritten(method, position);
    }

    /** Whether a method may keep the array of that parameter in an object; one without source and summary is taken not to. */
    boolean isStored(ExecutableElement method, int position) {
        contains(method, position);
        Summary summary = summaries.get(method);
        return summary != null && summary.isStored(position)
                || isTold(method, position, Facts::stores)
                || traced.overridesOf(method).stream()
                        .map(summaries::get)
                        .anyMatch(one -> one != null && one.isStored(position));
    }

    private boolean isWritten(ExecutableElement method, int position) {
        Summary summary = summaries.get(method);
        List<ExecutableElement> overrides = traced.overridesOf(method);
        boolean isUnknown = summary == null
                && overrides.isEmpty()
                && apart.of(method) == null
                && method.getKind() != ElementKind.CONSTRUCTOR;
        return isUnknown
                || isTold(method, position, Facts::writes)
                || summary != null && summary.isWritten(position)
                || overrides.stream().map(summaries::get).anyMatch(one -> one == null || one.isWritten(position));
    }

    /** Whether the summary of a class that is compiled already has that parameter. */
    private boolean isTold(ExecutableElement method, int position, Function<Facts, Set<Integer>> positions) {
        Facts facts = apart.of(method);
        int last = method.getParameters().size() - 1;
        return facts != null && positions.apply(facts).contains(Math.min(position, last));
    }

    /** Reads the method and all that it passes arrays to, and follows the writes until nothing is added. */
    private void settle(ExecutableElement method) {
        List<Summary> found = new ArrayList<>();
        calls.from(method).flatMap(reached -> reached.body().stream()).forEach(body -> {
            Summary summary = summary(body);
            summaries.put(body.element(), summary);
            found.add(summary);
        });
        boolean changed;
        do {
            changed = false;
            for (Summary summary : found) {
                for (Passed passed : summary.passed()) {
                    if (isWritten(passed.callee(), passed.position())) {
                        changed |= passed.array().setWritten();
                    }
                    Summary callee = summaries.get(passed.callee());
                    boolean isStored = callee != null && callee.isStored(passed.position())
                            || isTold(passed.callee(), passed.position(), Facts::stores);
                    if (isStored) {
                        changed |= passed.array().setStored();
                    }
                }
            }
        } while (changed);
    }

    private boolean passesArray(CallGraph.Step step) {
        return step.arguments().stream().anyMatch(argument -> types.isReference(argument.type()));
    }

    private Summary summary(TracedMethod method) {
        Aliases aliases = new Aliases(types, givesItself, false);
        List<Passed> passed = new ArrayList<>();
        for (Statement statement : method.statements()) {
            if (statement instanceof Statement.Declaration declaration && declaration.initializer() != null) {
                join(aliases, declaration.variable(), declaration.initializer());
            } else if (statement instanceof Statement.ForEach loop) {
                join(aliases, loop.variable(), loop.iterable());
            } else if (statement instanceof Statement.ConstructorCall call) {
                pass(aliases, call.constructor(), call.arguments(), passed);
            }
            join(aliases, Pattern.Match.in(statement));
        }
        for (Expression expression : method.expressions()) {
            if (expression instanceof Expression.Assignment assignment) {
                aliases.of(assignment);
                write(aliases, assignment.target());
            } else if (expression instanceof Expression.Update update) {
                write(aliases, update.target());
            } else if (expression instanceof Expression.Call call) {
                pass(aliases, call, passed);
            } else if (expression instanceof Expression.Creation creation) {
                pass(aliases, creation.constructor(), creation.arguments(), passed);
            }
            join(aliases, Pattern.Match.in(expression));
        }
        List<@Nullable AliasSet> parameters = new ArrayList<>();
        for (Variable parameter : method.parameters()) {
            parameters.add(types.isReference(parameter.type()) ? aliases.of(parameter) : null);
        }
        return new Summary(parameters, passed);
    }

    private void join(Aliases aliases, List<Pattern.Match> matches) {
        for (Pattern.Match outermost : matches) {
            for (Pattern.Match match : outermost.all()) {
                if (match.variable() != null) {
                    join(aliases, match.variable(), match.operand());
                }
            }
        }
    }

    private void join(Aliases aliases, Variable variable, Expression value) {
        AliasSet set = aliases.of(value);
        if (set != null && types.isReference(variable.type())) {
            AliasSet.join(aliases.of(variable), set);
        }
    }

    private static void write(Aliases aliases, Expression target) {
        AliasSet array = target instanceof Expression.Element element ? aliases.of(element.array()) : null;
        if (array != null) {
            array.setWritten();
        }
    }

    private static void pass(Aliases aliases, Expression.Call call, List<Passed> passed) {
        Expression changing = call.receiver() == null
                ? Containers.isStatic(call.method())
                        ? call.arguments().stream().findFirst().orElse(null)
                        : null
                : Containers.isMember(call.method()) ? call.receiver() : null;
        if (changing != null && Containers.isChanging(call.method())) {
            AliasSet changed = aliases.of(changing);
            if (changed != null) {
                changed.setWritten();
            }
        }
        LibraryCall library = LibraryCall.of(call.method());
        if (library == null) {
            pass(aliases, call.method(), call.arguments(), passed);
        } else if (STORES.containsKey(library)) {
            AliasSet written = aliases.of(call.arguments().get(STORES.get(library)));
            if (written != null) {
                written.setWritten();
            }
        }
    }

    private static void pass(
            Aliases aliases, ExecutableElement callee, List<Expression> arguments, List<Passed> passed) {
        for (int i = 0; i < arguments.size(); i++) {
            AliasSet set = aliases.of(arguments.get(i));
            if (set != null) {
                passed.add(new Passed(set, callee, i));
            }
        }
    }
}
