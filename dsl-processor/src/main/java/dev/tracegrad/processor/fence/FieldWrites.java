package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.effects.AliasSet;
import dev.tracegrad.processor.effects.OwnReads;
import dev.tracegrad.processor.effects.OwnStores;
import dev.tracegrad.processor.model.Constants;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.tracked.Semantics;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import org.jspecify.annotations.Nullable;

/**
 * Fields of plain objects, and arrays that they may hold, that are written, and lose their gradients when the outermost
 * companion returns.
 *
 * <pre>
 * void step(double x) { last = x; }                        last, unless the object has a twin
 * void fill(double x) { double[] own = w(); own[0] = x; }  own, an array that w() hands out
 * void set(Holder h, double x) { h.frame.set(x); }         h.frame, a plain object, in whose field set() stores x
 * </pre>
 */
final class FieldWrites {
    private final Semantics semantics;
    private final Activity activity;
    private final Findings findings;
    private boolean isReplay;

    /** What the method passes on, so that who gets it may keep it. */
    private final Set<AliasSet> passed = Collections.newSetFromMap(new IdentityHashMap<>());

    /** What its local variables are declared with. */
    private final Map<Variable, Expression> declared = new IdentityHashMap<>();

    /** The calls of methods that store something in plain objects. */
    private final Set<Expression> setters = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The first of the fields, arrays and calls that it writes, by the class that they seem to belong to. */
    private final Map<Element, Expression> first = new LinkedHashMap<>();

    FieldWrites(Semantics semantics, Activity activity, Findings findings) {
        this.semantics = semantics;
        this.activity = activity;
        this.findings = findings;
    }

    /** Begins a method. */
    void begin(TracedMethod method) {
        isReplay = method.isConstructor()
                && !semantics.tracked().isTwin(method.owner().asType());
        passed.clear();
        first.clear();
        setters.clear();
        declared.clear();
        for (Statement statement : method.statements()) {
            if (statement instanceof Statement.Declaration declaration && declaration.initializer() != null) {
                declared.put(declaration.variable(), declaration.initializer());
            }
        }
        method.expressions().forEach(this::pass);
    }

    private void pass(Expression expression) {
        boolean isRun = expression instanceof Expression.Call || expression instanceof Expression.Creation;
        if (isRun || expression instanceof Expression.AnonymousClass || expression instanceof Expression.OwnCall) {
            Expression receiver = expression instanceof Expression.Call call ? call.receiver() : null;
            for (Expression child : expression.children()) {
                AliasSet set = child == receiver ? null : activity.aliasesOf(child);
                if (set != null) {
                    passed.add(set.root());
                }
            }
        }
    }

    /** Looks at what an assignment writes to. */
    void check(Expression target) {
        boolean isRemembered = target instanceof Expression.Field field
                && !activity.isTwinField(field)
                && !isOfTwin(field)
                && activity.isRemembered(field);
        if (isRemembered) {
            keepFirst(target);
        }
    }

    /** Looks at a call of a method that may store something in the plain object on which it is called. */
    void check(Expression.Call call) {
        Expression object = call.receiver();
        boolean isOnPlain = switch (activity.target(call)) {
            case COMPANION, HELPER -> true;
            case FUNCTION -> object != null && !activity.isActiveReference(object);
            case INSTANCE, LIBRARY, CONTAINER, PLAIN -> false;
        };
        if (isOnPlain
                && object != null
                && !OwnReads.isSelf(object)
                && activity.effects().ownStores().areIn(call.method())
                && !isTwin(object)) {
            setters.add(call);
            keepFirst(call);
        }
    }

    /** Looks at an expression that may be an array in which something is stored. */
    void checkArray(Expression array) {
        if (activity.storesInPlain(array) && !Constants.isNull(array)) {
            Expression source = source(array);
            boolean isLent = activity.isActiveReference(array);
            boolean isOfTwin = !isLent && source instanceof Expression.Field field && isOfTwin(field)
                    || !isLent && source instanceof Expression.Call call && isTwin(call.receiver());
            if (!isOfTwin) {
                keepFirst(array);
            }
        }
    }

    private void keepFirst(Expression target) {
        if (!isReplay && findings.isShown(Problem.FIELD_WRITE, target.source())) {
            first.merge(owner(target), target, FieldWrites::earlier);
        }
    }

    /** Whether an object holds it that could be a twin: not that on which an annotated method is called, as users hand it on. */
    private boolean couldBeOfTwin(Expression target) {
        Expression source = source(target);
        Expression object = source instanceof Expression.Field field
                ? field.receiver()
                : source instanceof Expression.Call call ? call.receiver() : null;
        return object != null && (!(object instanceof Expression.This) || isKnown());
    }

    /** The class of a field, or of the method that hands out an array; for any other array that of the method. */
    private Element owner(Expression target) {
        Expression source = source(target);
        return source instanceof Expression.Field field
                ? field.field().getEnclosingElement()
                : source instanceof Expression.Call call
                        ? call.method().getEnclosingElement()
                        : findings.method().owner();
    }

    /** Where an array comes from, as far as it is seen: {@code w} of {@code double[] row = w[0]; row[1] = x}. */
    private Expression source(Expression array) {
        Expression at = array;
        Set<Variable> seen = new HashSet<>();
        while (true) {
            if (at instanceof Expression.Element element) {
                at = element.array();
            } else if (at instanceof Expression.Cast cast) {
                at = cast.operand();
            } else if (at instanceof Expression.Local local
                    && declared.containsKey(local.variable())
                    && seen.add(local.variable())) {
                at = declared.get(local.variable());
            } else {
                return at;
            }
        }
    }

    private static Expression earlier(Expression one, Expression other) {
        return one.source().start() < other.source().start() ? one : other;
    }

    /** Ends the method: warns of the first that it writes of each class. */
    void end() {
        first.forEach((owner, target) -> {
            boolean isArray = target.type() instanceof ArrayType;
            findings.warnWithout(
                    couldBeOfTwin(target) ? semantics.tracked().twins().neededFor((TypeElement) owner) : List.of(),
                    Problem.FIELD_WRITE,
                    target.source(),
                    what(target),
                    isArray && !setters.contains(target) ? "its numbers, and no Value[] of a caller," : "its number");
        });
    }

    private String what(Expression target) {
        String text = target.source().text();
        if (setters.contains(target)) {
            return text + " stores in a plain object";
        }
        return target instanceof Expression.Field field && !activity.storesInPlain(field)
                ? text + " is a field"
                : text + " is an array that plain objects may hold";
    }

    /** Whether it is a field of an object that has a twin and writes its own field, or was made here, where no later call can see it. */
    private boolean isOfTwin(Expression.Field field) {
        return isTwin(field.receiver());
    }

    private boolean isKnown() {
        return OwnStores.isOfKnownTwin(findings.method());
    }

    private boolean isTwin(@Nullable Expression object) {
        if (object == null || !semantics.tracked().isTwin(object.type())) {
            return false;
        }
        OwnStores stores = activity.effects().ownStores();
        TracedMethod around = findings.method();
        AliasSet set = activity.aliasesOf(object);
        return stores.isOwnOrNew(object, around)
                && (stores.isOwn(object, around) ? isKnown() : set == null || !passed.contains(set.root()));
    }
}
