package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Operator;
import dev.tracegrad.processor.model.Bodies;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.tracked.LibraryCall;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.tracked.TwinTypes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Methods that may be given copies of objects, since they do nothing but compute with numbers in them: no code is run that is
 * not seen here, nothing is changed but the numbers of the object on which the method is called, and no object is compared,
 * kept or given back. Whatever is not named here is not allowed.
 *
 * <pre>
 * Vec add(Vec o) { x += o.x; return this; }           reads o, changes numbers of its own
 * Vec plus(Vec o) { return new Vec(x + o.x); }        reads both, and gives a new one
 * Vec to(Vec o) { Vec v = new Vec(); v.x = o.x; return v; }        so does this, and v.w[0] = o.x if nobody else has v.w
 * Vec far(Vec o) { return o.x &gt; 1 ? o : this; }       no: gives o
 * double cost(Vec o) { calls++; return o.x; }         no: changes what is static
 * String text(Vec o) { return "" + o; }               no: runs o.toString()
 * </pre>
 */
public final class PlainReaders {
    private final JavaTypes java;
    private final TracedDeclarations traced;
    private final Bodies bodies;
    private final Predicate<VariableElement> isShared;

    /** What methods are, as far as is known; one that is being looked at is none. */
    private final Map<ExecutableElement, Kind> known = new HashMap<>();

    /** @param isShared whether others may hold the array in a field */
    PlainReaders(JavaTypes java, TracedDeclarations traced, Bodies bodies, Predicate<VariableElement> isShared) {
        this.java = java;
        this.traced = traced;
        this.bodies = bodies;
        this.isShared = isShared;
    }

    /** Whether a method, or what overrides it, does more than compute, or less than change its own object. */
    private enum Kind {
        /** Changes nothing, and gives a number or a new object. */
        READS,
        /** May change numbers of its own object, and may give that. */
        CHANGES_ITSELF,
        /** Anything else. */
        OTHER;

        Kind or(Kind other) {
            return compareTo(other) < 0 ? other : this;
        }
    }

    /**
     * Whether a method that is called from a class may have copies of the objects that it is given.
     *
     * @param changes whether it may change its own object
     */
    public boolean mayHaveCopies(ExecutableElement method, TypeElement caller, boolean changes) {
        Kind kind = kindOf(method);
        return (kind == Kind.READS || changes && kind == Kind.CHANGES_ITSELF) && runsNoInitialiser(method, caller);
    }

    /** Whether nothing that is evaluated changes anything. */
    public boolean onlyComputes(Expression expression) {
        return kindOf(expression, new Body(null, Set.of(), false)) == Kind.READS;
    }

    /** Every class that it reaches is initialised before: that of the caller, or of an object that is there. */
    private boolean runsNoInitialiser(ExecutableElement method, TypeElement caller) {
        Set<Element> initialised = new HashSet<>();
        add(caller, initialised);
        Stream.concat(
                        method.getParameters().stream().map(Element::asType),
                        method.getModifiers().contains(Modifier.STATIC)
                                ? Stream.of()
                                : Stream.of(method.getEnclosingElement().asType()))
                .map(java::classOf)
                .forEach(type -> add(type, initialised));
        return CallGraph.withOverrides(bodies, traced, step -> !java.isOfPlatform(step.to()))
                .from(method)
                .allMatch(reached -> isInitialised(reached.method(), initialised)
                        && reached.expressions().stream().allMatch(one -> isInitialised(one, initialised)));
    }

    private void add(@Nullable TypeElement type, Set<Element> initialised) {
        for (TypeElement at = type; at != null; at = java.classOf(at.getSuperclass())) {
            initialised.add(at);
        }
    }

    private boolean isInitialised(ExecutableElement method, Set<Element> initialised) {
        boolean initialises =
                method.getModifiers().contains(Modifier.STATIC) || method.getKind() == ElementKind.CONSTRUCTOR;
        return !initialises || java.isOfPlatform(method) || initialised.contains(method.getEnclosingElement());
    }

    private boolean isInitialised(Expression expression, Set<Element> initialised) {
        return !(expression instanceof Expression.Field field)
                || field.receiver() != null
                || field.field().getConstantValue() != null
                || initialised.contains(field.field().getEnclosingElement());
    }

    private Kind kindOf(ExecutableElement method) {
        Kind found = known.get(method);
        if (found == null) {
            known.put(method, Kind.OTHER); // a recursion is not followed
            found = Stream.concat(Stream.of(method), traced.overridesOf(method).stream())
                    .map(this::kindOfOne)
                    .reduce(Kind.READS, Kind::or);
            known.put(method, found);
        }
        return found;
    }

    private Kind kindOfOne(ExecutableElement method) {
        boolean isAbstract = method.getModifiers().contains(Modifier.ABSTRACT);
        if (isAbstract
                && !java.isOfPlatform(method)
                && !traced.overridesOf(method).isEmpty()) {
            return Kind.READS; // what overrides it counts
        }
        Optional<TracedMethod> body = bodies.of(method).filter(TracedMethod::hasBody);
        if (body.isEmpty() || method.getModifiers().contains(Modifier.SYNCHRONIZED)) {
            return Kind.OTHER;
        }
        boolean isConstructor = method.getKind() == ElementKind.CONSTRUCTOR;
        Body around = new Body((TypeElement) method.getEnclosingElement(), newIn(body.get()), isConstructor);
        Kind kind = Kind.READS;
        for (Statement statement : body.get().statements()) {
            kind = kind.or(kindOf(statement, around));
        }
        return isConstructor && kind == Kind.CHANGES_ITSELF ? Kind.READS : kind;
    }

    /**
     * What stands around.
     *
     * @param owner the class of the method
     * @param own the local variables that hold nothing but objects and arrays made here
     */
    private record Body(@Nullable TypeElement owner, Set<Variable> own, boolean isConstructor) {}

    private Set<Variable> newIn(TracedMethod body) {
        Body none = new Body((TypeElement) body.element().getEnclosingElement(), Set.of(), false);
        Set<Variable> own = new HashSet<>();
        Set<Variable> others = new HashSet<>(body.parameters());
        body.statements().forEach(statement -> {
            if (statement instanceof Statement.Declaration declaration && declaration.initializer() != null) {
                (isNew(declaration.initializer(), none) ? own : others).add(declaration.variable());
            } else if (statement instanceof Statement.ForEach loop) {
                others.add(loop.variable());
            }
        });
        body.expressions().forEach(expression -> {
            if (expression instanceof Expression.Assignment assignment
                    && assignment.target() instanceof Expression.Local local
                    && !isNew(assignment.value(), none)) {
                others.add(local.variable());
            }
        });
        own.removeAll(others);
        return own;
    }

    /** Whether it is an object or array that is made here. */
    private boolean isNew(Expression expression, Body body) {
        return expression instanceof Expression.Creation
                || expression instanceof Expression.NewArray array
                        && array.elements().stream().noneMatch(this::isObject)
                || expression instanceof Expression.Cast cast && isNew(cast.operand(), body)
                || expression instanceof Expression.Call copy
                        && LibraryCall.isOwnCopy(copy)
                        && holdsNumbersAlone(body.owner())
                || expression instanceof Expression.Call call
                        && (call.isOnArray() && !isObject(java.elementOf(call.type()))
                                || !call.isOnArray() && kindOf(call.method()) == Kind.READS)
                || expression instanceof Expression.Local local && body.own().contains(local.variable())
                || expression instanceof Expression.Parenthesized inner && isNew(inner.inner(), body)
                || expression instanceof Expression.Conditional choice
                        && isNew(choice.whenTrue(), body)
                        && isNew(choice.whenFalse(), body);
    }

    private boolean isObject(Expression expression) {
        return isObject(expression.type());
    }

    private boolean isObject(TypeMirror type) {
        return !type.getKind().isPrimitive() && type.getKind() != TypeKind.VOID && !java.isString(type);
    }

    private Kind kindOf(Statement statement, Body body) {
        if (statement instanceof Statement.Throw thrown) {
            return isPlainException(thrown.exception()) ? Kind.READS : Kind.OTHER;
        } else if (statement instanceof Statement.Return returned && returned.value() != null) {
            Expression value = returned.value();
            boolean isItself = isItself(value);
            boolean isAllowed = !isObject(value) || isNew(value, body) || isItself;
            return !isAllowed ? Kind.OTHER : kindOf(value, body).or(isItself ? Kind.CHANGES_ITSELF : Kind.READS);
        } else if (statement instanceof Statement.ConstructorCall call) {
            return kindOfAll(call.arguments(), body)
                    .or(isOfObject(call.constructor()) ? Kind.READS : kindOf(call.constructor()));
        }
        boolean isKnown = statement instanceof Statement.Block
                || statement instanceof Statement.Declaration
                || statement instanceof Statement.Evaluation
                || statement instanceof Statement.If
                || statement instanceof Statement.Return
                || statement instanceof Statement.Empty
                || statement instanceof Statement.While
                || statement instanceof Statement.DoWhile
                || statement instanceof Statement.For
                || statement instanceof Statement.ForEach loop
                        && loop.iterable().type().getKind() == TypeKind.ARRAY
                        && !isObject(java.elementOf(loop.iterable().type()))
                || statement instanceof Statement.Try guarded
                        && guarded.resources().isEmpty()
                || statement instanceof Statement.Labeled
                || statement instanceof Statement.Jump;
        return isKnown ? kindOfAll(statement.expressions(), body) : Kind.OTHER;
    }

    /** Whether it is the object on which the method is called, as what gives it in turn. */
    private boolean isItself(Expression value) {
        return value instanceof Expression.This
                || value instanceof Expression.Conditional choice
                        && isItself(choice.whenTrue())
                        && isItself(choice.whenFalse())
                || value instanceof Expression.Call call
                        && call.receiver() != null
                        && isItself(call.receiver())
                        && kindOf(call.method()) == Kind.CHANGES_ITSELF;
    }

    private static boolean isOfObject(ExecutableElement constructor) {
        return ((TypeElement) constructor.getEnclosingElement())
                .getQualifiedName()
                .contentEquals("java.lang.Object");
    }

    private Kind kindOfAll(List<Expression> all, Body body) {
        return all.stream().map(one -> kindOf(one, body)).reduce(Kind.READS, Kind::or);
    }

    /** One of the JDK's, with a text of numbers. */
    private boolean isPlainException(Expression expression) {
        return expression instanceof Expression.Creation creation
                && java.isOfPlatform(creation.constructor())
                && creation.arguments().stream()
                        .allMatch(argument -> isPlainText(argument)
                                || argument instanceof Expression.Local cause
                                        && java.isOfPlatform(java.classOf(cause.type())));
    }

    private boolean isPlainText(Expression expression) {
        return !isObject(expression)
                && (expression instanceof Expression.Binary
                        || expression instanceof Expression.Literal
                        || expression instanceof Expression.Local
                        || expression instanceof Expression.Field)
                && expression.children().stream().allMatch(child -> isObject(child) || isPlainText(child))
                && (!(expression instanceof Expression.Binary)
                        || expression.children().stream().noneMatch(this::isObject));
    }

    private Kind kindOf(Expression expression, Body body) {
        Kind inside = kindOfAll(expression.children(), body);
        boolean isHarmless = expression instanceof Expression.Literal
                || expression instanceof Expression.Local
                || expression instanceof Expression.This
                || expression instanceof Expression.Super
                || expression instanceof Expression.Length
                || expression instanceof Expression.Element
                || expression instanceof Expression.Parenthesized
                || expression instanceof Expression.Unary
                || expression instanceof Expression.Cast cast && isObject(cast) == isObject(cast.operand())
                || expression instanceof Expression.NewArray
                || expression instanceof Expression.Conditional
                || expression instanceof Expression.Function
                || expression instanceof Expression.Field field
                        && (field.receiver() != null || field.field().getConstantValue() != null)
                || expression instanceof Expression.Binary binary && !learns(binary);
        if (isHarmless) {
            return inside;
        } else if (expression instanceof Expression.Update update) {
            return inside.or(kindOfChange(update.target(), body));
        } else if (expression instanceof Expression.Assignment assignment) {
            boolean aliases = isObject(assignment.target())
                    && !(assignment.target() instanceof Expression.Local)
                    && !(body.isConstructor() && isNew(assignment.value(), body));
            return aliases || java.isString(assignment.target().type())
                    ? Kind.OTHER
                    : inside.or(kindOfChange(assignment.target(), body));
        } else if (expression instanceof Expression.Call call) {
            return inside.or(kindOf(call, body));
        } else if (expression instanceof Expression.Creation creation) {
            boolean isAllowed = creation.outer() == null && kindOf(creation.constructor()) == Kind.READS;
            return isAllowed ? inside : Kind.OTHER;
        }
        return Kind.OTHER;
    }

    /** Whether it compares two objects, or makes a text. */
    private boolean learns(Expression.Binary binary) {
        boolean hasNull = binary.children().stream()
                .anyMatch(one -> one instanceof Expression.Literal literal && literal.value() == null);
        boolean isComparison = binary.operator() == Operator.EQUAL || binary.operator() == Operator.NOT_EQUAL;
        return java.isString(binary.type())
                || isComparison && !hasNull && binary.children().stream().anyMatch(this::isObject);
    }

    private Kind kindOfChange(Expression target, Body body) {
        if (target instanceof Expression.Local) {
            return Kind.READS;
        }
        Expression changed = target;
        while (changed instanceof Expression.Element element) {
            changed = element.array();
        }
        boolean isInArray = changed != target;
        if (changed instanceof Expression.Field field) {
            changed = isInArray && isShared.test(field.field()) ? null : field.receiver();
        } else if (target instanceof Expression.Element element && changed != element.array()) {
            changed = null; // a row, which may be anybody's
        }
        if (changed instanceof Expression.Local local && body.own().contains(local.variable())) {
            return Kind.READS;
        }
        return changed instanceof Expression.This ? Kind.CHANGES_ITSELF : Kind.OTHER;
    }

    private Kind kindOf(Expression.Call call, Body body) {
        if (call.isOnArray()) {
            return isObject(java.elementOf(call.receiver().type())) ? Kind.OTHER : Kind.READS;
        }
        if (LibraryCall.isOwnCopy(call)) {
            return holdsNumbersAlone(body.owner()) ? Kind.READS : Kind.OTHER;
        }
        boolean isOwn =
                call.receiver() instanceof Expression.Super || call.receiver() != null && isItself(call.receiver());
        Kind called = java.isOfPlatform(call.method()) ? kindOfPlatform(call) : kindOf(call.method());
        boolean isOfNew = call.receiver() != null && isNew(call.receiver(), body);
        return called != Kind.CHANGES_ITSELF || isOwn ? called : isOfNew ? Kind.READS : Kind.OTHER;
    }

    /** Whether a copy of an object of a class, as {@code super.clone()} gives it, shares nothing with the object. */
    private boolean holdsNumbersAlone(@Nullable TypeElement owner) {
        return owner != null
                && Stream.concat(Stream.of(owner), traced.subclassesOf(owner).stream())
                        .allMatch(this::hasNumbersAlone);
    }

    private boolean hasNumbersAlone(TypeElement type) {
        for (TypeElement at = type; at != null; at = java.classOf(at.getSuperclass())) {
            if (TwinTypes.allFields(at).stream().anyMatch(field -> isObject(field.asType()))) {
                return false;
            }
        }
        return true;
    }

    /** Functions of numbers, as {@code Double.isNaN}. */
    private Kind kindOfPlatform(Expression.Call call) {
        boolean isOfNumbers = call.method().getModifiers().contains(Modifier.STATIC)
                && Set.of("java.lang.Math", "java.lang.StrictMath", "java.lang.Double", "java.lang.Integer")
                        .contains(((TypeElement) call.method().getEnclosingElement())
                                .getQualifiedName()
                                .toString())
                && Stream.concat(
                                Stream.of(call.type()),
                                call.arguments().stream().map(Expression::type))
                        .allMatch(type -> type.getKind().isPrimitive());
        return isOfNumbers ? Kind.READS : Kind.OTHER;
    }
}
