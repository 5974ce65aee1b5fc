package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Pattern;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.tracked.Containers;
import dev.tracegrad.processor.tracked.LibraryCall;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Where the arrays of one body go: which of them are one, which are written or stored, what is passed to whom, and what is given.
 * Whoever knows of the methods that it calls adds what these do.
 *
 * <pre>
 * double[] most(double[] a) { double[] b = same(a); b[0] = 1; last = b; return b; }
 *
 * a is passed to same, whose result is b; b is written, stored in last, and given
 * </pre>
 */
final class ArrayFlow {
    /**
     * A call.
     *
     * @param arguments the sets of its arguments; null for what has none
     * @param result the set of what it gives, if that is its own
     */
    record Passed(
            ExecutableElement callee,
            List<@Nullable AliasSet> arguments,
            @Nullable AliasSet result) {}

    private final TrackedTypes types;
    private final Aliases aliases;
    private final List<Passed> calls = new ArrayList<>();
    private final Map<AliasSet, Passed> results = new IdentityHashMap<>();
    private final List<@Nullable AliasSet> parameters = new ArrayList<>();

    /** What it gives, and what functions in it give, which it may give then. */
    private final List<AliasSet> given = new ArrayList<>();

    /** What functions in it give, which is written where what an unknown method gives is. */
    private final List<AliasSet> ofFunctions = new ArrayList<>();

    /** The fields whose arrays are written by another name than theirs. */
    private final Set<VariableElement> written = new HashSet<>();

    /** The fields in which methods that it calls keep what it is given, by its position. */
    private final List<Set<VariableElement>> kept = new ArrayList<>();

    /** Whether a function gives what it gives, so that all may be in it. */
    private boolean isOpen;

    ArrayFlow(TrackedTypes types, Predicate<ExecutableElement> givesItself, TracedMethod method) {
        this.types = types;
        this.aliases = new Aliases(types, givesItself, false);
        for (Variable parameter : method.parameters()) {
            parameters.add(types.isReference(parameter.type()) ? aliases.of(parameter) : null);
            kept.add(new HashSet<>());
        }
        method.statements().forEach(statement -> add(statement, method));
        method.expressions().forEach(this::add);
    }

    private void add(Statement statement, TracedMethod method) {
        if (statement instanceof Statement.Declaration declaration && declaration.initializer() != null) {
            join(declaration.variable(), declaration.initializer());
        } else if (statement instanceof Statement.ForEach loop) {
            join(loop.variable(), loop.iterable());
        } else if (statement instanceof Statement.Yield yielded) {
            join(yielded.result(), yielded.value());
        } else if (statement instanceof Statement.ConstructorCall call) {
            pass(call.constructor(), call.arguments(), null);
        } else if (statement instanceof Statement.Return returned && returned.value() != null) {
            AliasSet set = aliases.of(returned.value());
            if (set != null && TrackedFields.isOfArrays(returned.value().type())) {
                given.add(set);
                if (returned.result() != method.result()) {
                    ofFunctions.add(set);
                }
            }
        }
        join(Pattern.Match.in(statement));
    }

    private void add(Expression expression) {
        if (expression instanceof Expression.Assignment assignment) {
            aliases.of(assignment);
            write(assignment.target());
        } else if (expression instanceof Expression.Update update) {
            write(update.target());
        } else if (expression instanceof Expression.Call call) {
            pass(call);
        } else if (expression instanceof Expression.Creation creation) {
            pass(creation.constructor(), creation.arguments(), null);
        }
        join(Pattern.Match.in(expression));
    }

    private void join(List<Pattern.Match> matches) {
        for (Pattern.Match outermost : matches) {
            for (Pattern.Match match : outermost.all()) {
                if (match.variable() != null) {
                    join(match.variable(), match.operand());
                }
            }
        }
    }

    private void join(Variable variable, Expression value) {
        AliasSet set = aliases.of(value);
        if (set != null && types.isReference(variable.type())) {
            AliasSet.join(aliases.of(variable), set);
        }
    }

    /** Notes that the one may hold the other, or what is in it. */
    private void link(@Nullable AliasSet one, @Nullable AliasSet other) {
        if (one != null && other != null) {
            AliasSet between = AliasSet.inside();
            AliasSet.join(between, one);
            AliasSet.join(between, other);
        }
    }

    private void write(Expression target) {
        if (target instanceof Expression.Element element) {
            setWritten(aliases.of(element.array()));
        }
    }

    private static void setWritten(@Nullable AliasSet set) {
        if (set != null) {
            set.setWritten();
        }
    }

    private void pass(Expression.Call call) {
        Expression changing = call.receiver() == null
                ? Containers.isStatic(call.method())
                        ? call.arguments().stream().findFirst().orElse(null)
                        : null
                : Containers.isMember(call.method()) ? call.receiver() : null;
        if (changing != null && Containers.isChanging(call.method())) {
            setWritten(aliases.of(changing));
        }
        List<Expression> arguments = call.arguments();
        LibraryCall library = LibraryCall.of(call.method());
        if (library == null) {
            boolean isOfContainer = Containers.concern(call, types);
            if (isOfContainer && changing != null) {
                arguments.stream()
                        .filter(argument -> !types.isFunction(argument.type()))
                        .forEach(argument -> link(aliases.of(changing), aliases.of(argument)));
            }
            isOpen |= isOfContainer && arguments.stream().anyMatch(argument -> types.isFunction(argument.type()));
            boolean isOfOwn = !isOfContainer && TrackedFields.isOfArrays(call.type());
            pass(call.method(), arguments, isOfOwn ? aliases.of(call) : null);
        } else if (WrittenParameters.STORES.containsKey(library)) {
            AliasSet to = aliases.of(arguments.get(WrittenParameters.STORES.get(library)));
            setWritten(to);
            if (library == LibraryCall.FILL) {
                link(to, aliases.of(arguments.get(arguments.size() - 1)));
            } else if (library == LibraryCall.ARRAY_COPY
                    && JavaTypes.isArrayOfArrays(arguments.get(0).type())) {
                link(to, aliases.of(arguments.get(0)));
            }
            isOpen |= library == LibraryCall.SET_ALL;
        }
    }

    private void pass(ExecutableElement callee, List<Expression> arguments, @Nullable AliasSet result) {
        List<@Nullable AliasSet> sets = new ArrayList<>();
        arguments.forEach(argument -> sets.add(aliases.of(argument)));
        Passed call = new Passed(callee, sets, result);
        calls.add(call);
        if (result != null) {
            results.put(result.root(), call);
        }
    }

    List<Passed> calls() {
        return calls;
    }

    /** Whether something is stored in what is passed at that position. */
    boolean isWritten(int position) {
        AliasSet set = at(position);
        return set != null && set.isWritten();
    }

    /** Whether what is passed at that position is kept in an object. */
    boolean isStored(int position) {
        AliasSet set = at(position);
        return set != null && set.meetsOutside();
    }

    /** Whether it may give what is passed at that position. */
    boolean gives(int position) {
        AliasSet set = at(position);
        return set != null && !given.isEmpty() && (isOpen || isGiven(set));
    }

    private @Nullable AliasSet at(int position) {
        return parameters.isEmpty() ? null : parameters.get(Math.min(position, parameters.size() - 1));
    }

    private boolean isGiven(AliasSet set) {
        return given.stream().anyMatch(set::meets);
    }

    /** Notes that it gives what a call gives that gives its argument; answers whether that is new. */
    boolean give(Passed call, AliasSet argument) {
        return call.result() != null && isGiven(call.result()) && !given.contains(argument) && given.add(argument);
    }

    /** Whether it may give what somebody else has too, as one of these calls does. */
    boolean givesOthers(Predicate<ExecutableElement> others) {
        return !given.isEmpty()
                && (isOpen
                        || given.stream()
                                .anyMatch(set -> set.isStored()
                                        || set.outsides().stream().anyMatch(outside -> isOthers(outside, others))));
    }

    private boolean isOthers(AliasSet outside, Predicate<ExecutableElement> others) {
        Passed call = results.get(outside);
        return outside.isStored() || call == null || others.test(call.callee());
    }

    /** The fields whose arrays it may give. */
    Set<VariableElement> fieldsGiven() {
        return fields(this::isGiven);
    }

    /** The fields in whose arrays it stores something. */
    Set<VariableElement> fieldsWritten() {
        Set<VariableElement> all = fields(AliasSet::isWrittenAround);
        all.addAll(written);
        return all;
    }

    /** Notes that it stores something in what functions give; answers whether that is new. */
    boolean writeGivenByFunctions() {
        boolean isNew = false;
        for (AliasSet set : ofFunctions) {
            isNew |= set.setWritten();
        }
        return isNew;
    }

    /** Notes that it stores something in what a call gives, which is the array of a field. */
    boolean write(Set<VariableElement> fields) {
        return written.addAll(fields);
    }

    /** The fields in which it keeps what is passed at that position. */
    Set<VariableElement> fieldsKeeping(int position) {
        AliasSet set = at(position);
        if (set == null) {
            return Set.of();
        }
        Set<VariableElement> all = fields(set::meets);
        all.addAll(kept.get(Math.min(position, kept.size() - 1)));
        return all;
    }

    /** Notes that a method keeps an argument in fields. */
    boolean keep(AliasSet argument, Set<VariableElement> fields) {
        boolean isNew = false;
        for (int i = 0; i < kept.size(); i++) {
            AliasSet set = at(i);
            isNew |= set != null && set.meets(argument) && kept.get(i).addAll(fields);
        }
        return isNew;
    }

    private Set<VariableElement> fields(Predicate<AliasSet> is) {
        Set<VariableElement> found = new HashSet<>();
        aliases.ofFields().forEach((field, set) -> {
            if (is.test(set)) {
                found.add(field);
            }
        });
        return found;
    }
}
