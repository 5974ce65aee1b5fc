package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.tracked.Containers;
import dev.tracegrad.processor.tracked.LibraryCall;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * The alias set of every variable, field and expression of a type that has tracked form, but for numbers. A set is made when
 * somebody asks for it; what a variable is assigned from is joined with it by whoever walks over the assignments.
 *
 * <pre>
 * is ? a : rows[0]     one set with a and rows, since it may be either
 * a.clone()            a set of its own
 * sum.add(x)           one set with sum, if add does no more than return this
 * rows.clone()         one set with rows: both hold the same arrays, or objects
 * List.of(a)           one set with a: what the list holds has the list's form
 * read(file)           a set outside, in the form in which the method gives it
 * </pre>
 */
public final class Aliases {
    private final TrackedTypes types;
    private final Predicate<ExecutableElement> givesItself;
    private final boolean inTwin;
    private final Set<Expression> plainSelves = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Variable> twinsToBe = new HashSet<>();
    private final Map<Variable, AliasSet> matched = new HashMap<>();
    private final Map<VariableElement, AliasSet> ofTwinFields = new HashMap<>();
    private final Map<Variable, AliasSet> ofVariables = new IdentityHashMap<>();
    private final Map<VariableElement, AliasSet> ofFields = new HashMap<>();
    private final Map<Expression, AliasSet> ofExpressions = new IdentityHashMap<>();

    /** The plain arrays of numbers that come from anywhere, and may be those in any field. */
    private final Set<AliasSet> shared = new HashSet<>();

    /**
     * @param givesItself whether a method gives the object on which it is called
     * @param inTwin whether {@code this} is an object in tracked form
     */
    public Aliases(TrackedTypes types, Predicate<ExecutableElement> givesItself, boolean inTwin) {
        this.types = types;
        this.givesItself = givesItself;
        this.inTwin = inTwin;
    }

    /** Whether {@code this} is an object in tracked form. */
    public boolean isInTwin() {
        return inTwin;
    }

    /** Notes that {@code this} is a plain object in a method, be it written beside those of a twin. */
    public void setOnPlain(TracedMethod method) {
        method.expressions().stream().filter(OwnReads::isSelf).forEach(plainSelves::add);
    }

    /** Notes that a variable of type Object holds an object in tracked form, if this has one: what a twin is compared with. */
    public void addTwinToBe(Variable variable) {
        twinsToBe.add(variable);
    }

    /** Whether it is such a variable, or {@code super.clone()} of a twin, which is another one. */
    public boolean isTwinToBe(Expression expression) {
        if (expression instanceof Expression.Parenthesized parenthesized) {
            return isTwinToBe(parenthesized.inner());
        }
        if (expression instanceof Expression.Call call) {
            return inTwin && LibraryCall.isOwnCopy(call) && !plainSelves.contains(call.receiver());
        }
        return expression instanceof Expression.Local local && twinsToBe.contains(local.variable());
    }

    public AliasSet of(Variable variable) {
        return ofVariables.computeIfAbsent(variable, unused -> AliasSet.inside());
    }

    AliasSet of(VariableElement field) {
        return ofFields.computeIfAbsent(
                field,
                unused -> field.asType() instanceof TypeVariable ? shared(field.asType()) : outside(field.asType()));
    }

    /** The fields of ordinary objects that hold something with a tracked form. */
    public Map<VariableElement, AliasSet> ofFields() {
        return ofFields;
    }

    /** What a variable of a pattern is, where the object had no form before: what comes from outside. */
    public AliasSet ofMatched(Variable variable) {
        return matched.computeIfAbsent(variable, unused -> ofOutside(variable.type()));
    }

    /** A set of its own for what had no form before. */
    public AliasSet ofOutside(TypeMirror type) {
        AliasSet set = AliasSet.outside();
        if (TrackedFields.isOfArrays(type)) {
            shared.add(set);
        }
        return set;
    }

    /** What comes from outside; of a function that can be called in tracked form, any number of copies are as good. */
    private AliasSet outside(TypeMirror type) {
        AliasSet set = AliasSet.outside();
        if (types.isLiftable(type)) {
            set.setFresh();
        }
        return set;
    }

    /** What comes from anywhere. */
    private AliasSet shared(TypeMirror type) {
        AliasSet set = outside(type);
        if (TrackedFields.isOfArrays(type) || type instanceof TypeVariable) {
            shared.add(set);
        }
        return set;
    }

    /**
     * Notes that a set may hold such an array; answers whether that is new.
     *
     * @param isKept whether somebody else has it from now on, and not only another name
     */
    public boolean share(AliasSet set, TypeMirror type, boolean isKept) {
        if (isKept) {
            set.setLent();
        }
        if (set.meetsOutside()) {
            return false;
        }
        AliasSet others = outside(type);
        others.setNew();
        shared.add(others);
        return AliasSet.join(set, others);
    }

    /** The fields of objects in tracked form that may hold what is in a set. */
    public Set<VariableElement> twinFieldsIn(AliasSet set) {
        Set<VariableElement> found = new HashSet<>();
        ofTwinFields.forEach((field, of) -> {
            if (of.root() == set.root()) {
                found.add(field);
            }
        });
        return found;
    }

    /** The plain arrays of numbers that come from anywhere, and may be those in any field. */
    public Set<AliasSet> shared() {
        return shared;
    }

    /** The set of an expression, or null for a number, for null and for what has no tracked form. */
    public @Nullable AliasSet of(Expression expression) {
        if (!types.isReference(expression.type()) || isForeignCollector(expression)) {
            return null;
        }
        if (expression instanceof Expression.Local local) {
            return of(local.variable());
        }
        if (expression instanceof Expression.Field field) {
            return isTwinField(field)
                    ? ofTwinFields.computeIfAbsent(field.field(), unused -> tracked())
                    : of(field.field());
        }
        if (expression instanceof Expression.Parenthesized parenthesized) {
            return of(parenthesized.inner());
        }
        if (expression instanceof Expression.Element element) {
            return of(element.array());
        }
        AliasSet known = ofExpressions.get(expression);
        if (known == null) {
            known = find(expression);
            ofExpressions.put(expression, known);
        }
        return known;
    }

    /** Whether it is a collector that has no tracked form, or needs none, as {@code toList()}. */
    private static boolean isForeignCollector(Expression expression) {
        return expression instanceof Expression.Call call
                && Containers.isCollector(call.type())
                && (!Containers.isStatic(call.method()) || call.arguments().isEmpty());
    }

    /** Whether a field is read from an object in tracked form. */
    public boolean isTwinField(Expression.Field field) {
        AliasSet receiver = field.receiver() == null ? null : of(field.receiver());
        return receiver != null
                && receiver.isTracked()
                && types.isTwin(field.field().getEnclosingElement().asType());
    }

    private static AliasSet tracked() {
        AliasSet set = AliasSet.inside();
        set.setTracked();
        return set;
    }

    private @Nullable AliasSet find(Expression expression) {
        boolean isSelf = expression instanceof Expression.This || expression instanceof Expression.Super;
        if (isSelf && inTwin && !plainSelves.contains(expression)) {
            return tracked();
        }
        if (expression instanceof Expression.Cast cast) {
            if (isTwinToBe(cast.operand()) && types.isTwin(cast.type())) {
                return tracked();
            }
            AliasSet operand = of(cast.operand());
            return operand == null ? shared(cast.type()) : operand;
        }
        if (expression instanceof Expression.Call call) {
            return ofCall(call);
        }
        AliasSet found = AliasSet.inside();
        if (expression instanceof Expression.Conditional conditional) {
            join(found, conditional.whenTrue());
            join(found, conditional.whenFalse());
        } else if (expression instanceof Expression.Assignment assignment) {
            join(found, assignment.target());
            join(found, assignment.value());
            AliasSet target = of(assignment.target());
            return target == null ? found : target; // what an assignment gives has the form of what it assigns to
        } else if (expression instanceof Expression.NewArray array) {
            array.elements().forEach(element -> join(found, element));
        } else if (expression instanceof Expression.Creation creation && types.isContainer(creation.type())) {
            creation.arguments().stream()
                    .filter(argument -> types.holdsReferences(argument.type()) || types.isFunction(argument.type()))
                    .forEach(argument -> join(found, argument));
        } else if (expression instanceof Expression.SwitchExpression choice) {
            AliasSet.join(found, of(choice.result()));
        } else if (expression instanceof Expression.OwnCall call) {
            AliasSet.join(found, of(call.result()));
        } else if (!isMade(expression)) {
            return outside(expression.type());
        }
        return found;
    }

    /** Whether an object is made here, which takes either form. */
    private static boolean isMade(Expression expression) {
        return expression instanceof Expression.Lambda
                || expression instanceof Expression.AnonymousClass
                || expression instanceof Expression.Creation;
    }

    private @Nullable AliasSet ofCall(Expression.Call call) {
        Expression receiver = call.receiver();
        if (receiver != null && givesItself.test(call.method())) {
            return of(receiver);
        }
        if (Containers.isOrder(call, types)) {
            AliasSet order = AliasSet.inside();
            call.children().forEach(child -> join(order, child));
            return order;
        }
        if (Containers.isChosenFromFirst(call) && !types.isContainer(call.type())) {
            return of(call.arguments().get(0));
        }
        if (receiver != null && types.isContainer(receiver.type()) && Containers.isMember(call.method())) {
            if (Containers.givesKey(call.method())) {
                return shared(call.type());
            }
            if (!types.isContainer(call.type())) {
                return of(receiver);
            }
            AliasSet made = AliasSet.inside();
            if (!Containers.isMapping(call.method())) {
                join(made, receiver);
            }
            return made;
        }
        boolean isMade = receiver == null ? Containers.isStatic(call.method()) : Containers.isMember(call.method());
        boolean isOfBoxes =
                call.arguments().stream().anyMatch(argument -> TrackedTypes.isArrayOfBoxes(argument.type()));
        if (isMade && types.isContainer(call.type()) && !isOfBoxes) {
            return !isOfContentWithoutForm(call)
                    ? madeOf(call)
                    : TrackedFields.isOfArrays(call.type()) ? shared(call.type()) : copiable();
        }
        LibraryCall library = LibraryCall.of(call.method());
        if (library == LibraryCall.PASS_ON) {
            AliasSet argument = of(call.arguments().get(LibraryCall.passedOn(call.method())));
            return argument == null ? shared(call.type()) : argument;
        }
        if (library == null || !LibraryCall.COPIES.contains(library)) {
            return shared(call.type());
        }
        Expression copied = copied(call);
        AliasSet copy = AliasSet.inside();
        if (copied.type() instanceof ArrayType array && types.isReference(array.getComponentType())) {
            join(copy, copied);
        }
        return copy;
    }

    /** A container that is made of numbers that have no tracked form where they are: those of a set, or integers. */
    private boolean isOfContentWithoutForm(Expression.Call call) {
        return call.receiver() != null
                && call.wanted().stream().noneMatch(wanted -> types.isFunction(wanted) || types.isContainer(wanted));
    }

    private static AliasSet copiable() {
        AliasSet set = AliasSet.outside();
        set.setFresh();
        return set;
    }

    private AliasSet madeOf(Expression.Call call) {
        AliasSet made = AliasSet.inside();
        for (int i = 0; i < call.arguments().size(); i++) {
            boolean isGoneOver = JavaTypes.isRow(call.arguments().get(i).type())
                    && Containers.isOfDouble((TypeElement) ((DeclaredType) call.type()).asElement());
            if (!types.isFunction(call.wanted().get(i)) && !isGoneOver) {
                join(made, call.arguments().get(i));
            }
        }
        return made;
    }

    /** What a copying call of the library copies. */
    public static Expression copied(Expression.Call call) {
        return call.receiver() == null ? call.arguments().get(0) : call.receiver();
    }

    private void join(AliasSet set, Expression other) {
        AliasSet found = of(other);
        if (found != null) {
            AliasSet.join(set, found);
        }
    }
}
