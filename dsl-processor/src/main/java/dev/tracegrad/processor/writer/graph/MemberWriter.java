package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.Code;
import com.palantir.javapoet.TypeName;
import dev.tracegrad.processor.language.FieldFunction;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.tracked.Crossing;
import dev.tracegrad.processor.tracked.TrackedTypes;
import dev.tracegrad.processor.writer.java.Temporaries;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Fields and methods of ordinary objects, by name where the companion can name them, through accessors elsewhere. */
final class MemberWriter {
    private final Writers writers;

    MemberWriter(Writers writers) {
        this.writers = writers;
    }

    /** A field as it is read. */
    Code field(Expression.Field field) {
        return field(field, owner(field, false).first());
    }

    /** A field of the object, or the class, that the code gives. */
    Code field(Expression.Field field, Code owner) {
        VariableElement element = field.field();
        if (field.receiver() == null && Members.isConstant(element)) {
            return isOwn(element) ? Code.of("$N", element.getSimpleName()) : copied(writers.accessors.copy(element));
        }
        if (field.byAccessor() && writers.activity.isTwinField(field)) {
            return Code.of("$L.$N()", owner, element.getSimpleName());
        }
        if (isNamed(field)) {
            Code read = field.receiver() instanceof Expression.This && !Members.isConstant(element) && isOwn(element)
                    ? Code.of("$N", element.getSimpleName())
                    : Code.of("$L.$N", qualifier(field, owner), element.getSimpleName());
            return writers.activity.isTwinField(field) ? ofTwin(element, read) : read;
        }
        if (field.receiver() == null) {
            return element.getConstantValue() == null
                    ? through(writers.accessors.read(element, Code.of("")))
                    : copied(writers.accessors.copy(element));
        }
        if (field.byAccessor() && isNameable(field.receiver().type())) {
            return Code.of("$L.$N()", owner, element.getSimpleName());
        }
        Code read = through(writers.accessors.read(element, owner));
        return writers.accessors.erases(element, element.asType()) ? asSeen(field.type(), read) : read;
    }

    /** What is read from a field of a twin, which may have nothing assigned to it yet. */
    Code ofTwin(VariableElement field, Code read) {
        boolean isEarly = !Members.isConstant(field)
                && writers.activity.effects().earlyFields().contain(field);
        return isEarly ? Code.of("$T.orZero($L)", RuntimeClasses.NODES, read) : read;
    }

    /** Whether a field of {@code this} is one of the twin whose method is written, and no variable hides it. */
    private boolean isOwn(VariableElement field) {
        return writers.names.isInTwin()
                && !writers.classes.isInside()
                && !writers.names.isVariable(field.getSimpleName().toString());
    }

    /** The assignment of that code to a field, which evaluates its object. */
    Code assign(Expression.Field field, Temporaries.Kept owner, Code value) {
        if (isNamed(field)) {
            return Code.of(
                    "$L.$N = $L",
                    qualifier(field, owner.operand()),
                    field.field().getSimpleName(),
                    value);
        }
        List<Code> arguments = field.receiver() == null ? List.of(value) : List.of(owner.first(), value);
        return through(writers.accessors.write(field.field(), arguments));
    }

    /** Whether the companion can name a field, and what it holds, in a class that it can open. */
    boolean isNamed(Expression.Field field) {
        if (writers.activity.isTwinField(field)) {
            return true;
        }
        VariableElement element = field.field();
        Expression receiver = field.receiver();
        Visibility visibility = writers.visibility;
        if (!visibility.isNameable(element.asType()) && visibility.isOpen(element)) {
            return false;
        }
        if (receiver == null) {
            return visibility.isAccessible(element);
        }
        TypeElement site = writers.semantics.java().classOf(receiver.type());
        TypeElement owner = (TypeElement) element.getEnclosingElement();
        boolean throughOwner = writers.types.isWidened(receiver.type()) && visibility.isAccessible(element);
        return throughOwner || visibility.isAccessibleIn(element, site == null ? owner : site);
    }

    /** What stands before the dot: the object, cast where its own type cannot be named, or the class. */
    private Code qualifier(Expression.Field field, Code owner) {
        if (writers.activity.isTwinField(field)) {
            return owner;
        }
        TypeElement declaring = (TypeElement) field.field().getEnclosingElement();
        Expression receiver = field.receiver();
        if (receiver == null) {
            return Code.of("$T", ClassName.get(declaring));
        }
        if (isCast(receiver, declaring)) {
            return Code.of("(($T) $L)", writers.types.anyOf(declaring), owner);
        }
        return Code.of(isOpen(receiver) ? "($L)" : "$L", owner);
    }

    private boolean isCast(Expression receiver, TypeElement owner) {
        return writers.types.isWidened(receiver.type()) && !JavaTypes.isObject(owner.asType());
    }

    /** Whether a dot cannot follow the code of an expression. */
    private static boolean isOpen(Expression expression) {
        return expression instanceof Expression.Lambda
                || expression instanceof Expression.SwitchExpression
                || expression instanceof Expression.NewArray;
    }

    /**
     * The object whose field it is, or the class of a static one.
     *
     * @param twice whether the code is used twice, so that what is computed must be kept
     */
    Temporaries.Kept owner(Expression.Field field, boolean twice) {
        TypeElement owner = (TypeElement) field.field().getEnclosingElement();
        Expression receiver = field.receiver();
        if (receiver == null) {
            Code type = twice ? writers.accessors.classOf(owner.asType()) : Code.of("");
            return new Temporaries.Kept(type, type);
        }
        Code written = isNamed(field) ? writers.plain.write(receiver) : writers.plain.write(receiver, owner.asType());
        TypeName type = writers.activity.isTwinField(field)
                ? writers.types.tracked(receiver.type())
                : writers.types.plain(receiver.type());
        return writers.temporaries.keep(written, type, "owner", !twice || receiver.isSteady());
    }

    /** The Value behind a field. */
    Code remembered(Expression.Field field) {
        Temporaries.Kept owner = owner(field, true);
        return remembered(field, owner.first(), field(field, owner.again()));
    }

    /** The Value behind a field, whose number that code gives. */
    Code remembered(Expression.Field field, Code owner, Code number) {
        String name = writers.semantics.members().nameInObjects(field.field());
        return Code.of("$N.get($L, $S, $L)", writers.memory(), owner, name, number);
    }

    private Code through(Code accessor) {
        return Code.of("$L$L", writers.companion(), accessor);
    }

    /** The instance around an object of an inner class. */
    Code outer(Expression.Outer outer) {
        TypeElement type = writers.semantics.java().classOf(outer.type());
        return through(writers.accessors.outer(outer.inner(), type, writers.plain.write(outer.of())));
    }

    /** A constant of the companion, by its plain name unless a variable hides it. */
    private Code copied(String constant) {
        BodyNames names = writers.names;
        return names.isVariable(constant)
                ? Code.of("$T.$N", writers.types.companionOf(names.owner()), constant)
                : Code.of("$N", constant);
    }

    /** The call of a method as it is. */
    Code call(Expression.Call traced) {
        return Settling.before(traced, call(traced, true), writers.activity, writers::memory);
    }

    /** @param isUsed whether something is done with the result */
    Code call(Expression.Call traced, boolean isUsed) {
        Expression.Call call = traced.plain();
        List<Code> arguments = adapted(call.method(), call.arguments());
        for (int i = 0; i < arguments.size(); i++) {
            if (writers.activity.isLowered(call, i)) {
                arguments.set(i, writers.arrays.data(call.arguments().get(i)));
            }
        }
        return call(call, arguments, isUsed);
    }

    /** The call of a method on arguments that are written already. */
    Code call(Expression.Call call, List<Code> given) {
        return call(call, given, true);
    }

    private Code call(Expression.Call call, List<Code> given, boolean isUsed) {
        ExecutableElement method = call.method();
        Expression receiver = call.receiver();
        if (method instanceof FieldFunction function) {
            return field(new Expression.Field(call.source(), call.type(), function.field(), receiver));
        }
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        Visibility visibility = writers.visibility;
        if (receiver instanceof Expression.Super && !writers.names.isInTwin()) {
            List<Code> arguments = new ArrayList<>(List.of(Code.of("$N", writers.names.self())));
            arguments.addAll(given);
            return through(writers.accessors.callSuper(method, writers.names.owner(), arguments));
        }
        Code name = writers.arguments().named(call);
        boolean byName = method.getParameters().stream().allMatch(parameter -> isNameable(parameter.asType()));
        if (receiver == null) {
            return byName && visibility.isAccessibleIn(method, call.site())
                    ? Code.of("$T.$L($L)", ClassName.get(call.site()), name, Code.join(given, ", "))
                    : through(writers.accessors.call(method, given));
        }
        boolean throughOwner =
                call.isOnArray() || writers.types.isWidened(receiver.type()) && visibility.isAccessible(method);
        if (byName && (throughOwner || visibility.isAccessibleIn(method, call.site()))) {
            Code called = Code.of(
                    "$L.$L($L)",
                    checked(call, receiver(receiver, owner, Members.takesTypeArgument(method))),
                    name,
                    Code.join(isOfAnything(receiver, owner) ? ofObjects(method, given) : given, ", "));
            return isUsed && isCast(receiver, owner) ? asArgument(call, called) : called;
        }
        List<Code> arguments = new ArrayList<>(List.of(checked(call, writers.plain.write(receiver, owner.asType()))));
        arguments.addAll(given);
        Code called = through(writers.accessors.call(method, arguments));
        return isUsed && writers.accessors.erases(method, method.getReturnType())
                ? asSeen(call.type(), called)
                : called;
    }

    /** An object whose method runs plain, whatever its class is, which need not be known when this is compiled. */
    private Code checked(Expression.Call call, Code receiver) {
        return writers.activity.isUnknownOverride(call)
                ? Code.of(
                        "$T.of($L, $S)",
                        RuntimeClasses.UNTRACED,
                        receiver,
                        call.method().getSimpleName())
                : receiver;
    }

    /** The result of a call on an object whose type argument cannot be named, as what it is, where that can be. */
    private Code asArgument(Expression.Call call, Code called) {
        boolean isOfArgument = call.method().getReturnType() instanceof TypeVariable variable
                && variable.asElement()
                        .getEnclosingElement()
                        .equals(call.method().getEnclosingElement());
        return isOfArgument && !JavaTypes.isObject(call.type()) && !writers.types.isWidened(call.type())
                ? Code.of("(($T) $L)", writers.types.plain(call.type()), called)
                : called;
    }

    /** What has lost its type arguments, as the type that it has in the source, where that can be named. */
    private Code asSeen(TypeMirror type, Code written) {
        return writers.visibility.isNameable(type) && !JavaTypes.isObject(type)
                ? Code.of("(($T) $L)", writers.plain.exactly(type), written)
                : written;
    }

    Code create(Expression.Creation creation) {
        if (writers.activity.isActive(creation) && writers.semantics.tracked().isContainer(creation.type())) {
            return writers.containers.create(creation);
        }
        if (writers.activity.isActive(creation)) {
            Code arguments = Code.join(
                    writers.functions.arguments(creation.constructor(), creation.arguments(), creation.wanted()), ", ");
            return creation.inferred()
                    ? Code.of("new $T<>($L)", writers.types.twinOf(creation.type()), arguments)
                    : Code.of("new $T($L)", writers.types.tracked(creation.type()), arguments);
        }
        ExecutableElement constructor = creation.constructor();
        if (writers.activity.isReplayed(creation)) {
            Code arguments =
                    Code.join(writers.functions.arguments(constructor, creation.arguments(), creation.wanted()), ", ");
            return initialised(
                    creation,
                    Code.of("$L$N($L)", writers.companion(), writers.names.makerName(constructor), arguments));
        }
        boolean byName = writers.visibility.isAccessible(constructor) && isNameable(creation.type());
        if (!byName) {
            List<Code> arguments = adapted(constructor, creation.arguments());
            if (creation.outer() != null) {
                arguments.add(0, writers.plain.write(creation.outer()));
            }
            return initialised(creation, through(writers.accessors.call(constructor, arguments)));
        }
        Code arguments = Code.join(adapted(constructor, creation.arguments()), ", ");
        String inferred = creation.inferred() ? "<>" : "";
        if (creation.outer() != null) {
            TypeElement type = (TypeElement) constructor.getEnclosingElement();
            TypeElement outer = (TypeElement) type.getEnclosingElement();
            return Code.of(
                    "$L.new $L$L($L)",
                    receiver(creation.outer(), outer, false),
                    type.getSimpleName(),
                    inferred,
                    arguments);
        }
        boolean isOpen = creation.inferred() || writers.types.isWidened(creation.type());
        return Code.of(
                "new $T$L($L)",
                isOpen ? writers.types.erased(creation.type()) : writers.types.plain(creation.type()),
                isOpen ? "<>" : "",
                arguments);
    }

    private Code initialised(Expression.Creation creation, Code made) {
        return Initialising.before(creation, made, writers.quiet, writers.accessors);
    }

    /** {@code this(arguments)} or {@code super(arguments)} in a constructor of a twin. */
    Code constructorCall(Statement.ConstructorCall call) {
        TypeMirror owner = call.constructor().getEnclosingElement().asType();
        Code arguments = writers.semantics.tracked().isTwin(owner)
                ? Code.join(writers.functions.arguments(call.constructor(), call.arguments(), call.wanted()), ", ")
                : Code.join(adapted(call.constructor(), call.arguments()), ", ");
        return Code.of("$L($L)", call.isSuper() ? "super" : "this", arguments);
    }

    private boolean isNameable(TypeMirror type) {
        return writers.visibility.isNameable(writers.semantics.java().types().erasure(type));
    }

    /**
     * An expression that a method of that class can be called on.
     *
     * @param givesArgument whether the call gives the method something whose type is a type argument of the class
     */
    private Code receiver(Expression receiver, TypeElement owner, boolean givesArgument) {
        Code written = writers.plain.write(receiver);
        if (writers.activity.isActiveNumber(receiver) && TrackedTypes.isBox(receiver.type())) {
            return Code.of("$T.valueOf($L)", Double.class, written);
        }
        if (isCast(receiver, owner)) {
            if (!isOfAnything(receiver, owner)) {
                TypeMirror seen = writers.semantics.java().seenIn(receiver.type(), owner);
                return Code.of("(($T) $L)", writers.plain.exactly(seen), written);
            }
            TypeName any = writers.types.anyOf(owner);
            if (!givesArgument) {
                return Code.of("(($T) $L)", any, written);
            }
            writers.notes.addUnchecked();
            return Code.of("(($T) ($T) $L)", writers.types.ofObjects(owner), any, written);
        }
        return Code.of(isOpen(receiver) ? "($L)" : "$L", written);
    }

    /** Whether a receiver is written as one of a class whose type arguments cannot be named. */
    private boolean isOfAnything(Expression receiver, TypeElement owner) {
        return isCast(receiver, owner)
                && !writers.visibility.isWritable(writers.semantics.java().seenIn(receiver.type(), owner));
    }

    /** Arguments for a class of any objects: a {@code Comparator} of what it holds is one of objects. */
    private List<Code> ofObjects(ExecutableElement method, List<Code> given) {
        List<Code> written = new ArrayList<>(given);
        for (int i = 0; i < Math.min(given.size(), method.getParameters().size()); i++) {
            TypeMirror type = method.getParameters().get(i).asType();
            if (type instanceof DeclaredType declared && Members.isOfArgument(method, type)) {
                TypeElement element = (TypeElement) declared.asElement();
                TypeName objects = writers.types.ofObjects(element);
                written.set(i, Code.of("($T) ($T) $L", objects, writers.types.anyOf(element), given.get(i)));
            }
        }
        return written;
    }

    List<Code> adapted(ExecutableElement method, List<Expression> arguments) {
        return new ArrayList<>(IntStream.range(0, arguments.size())
                .mapToObj(i -> adapted(method, i, arguments.get(i)))
                .toList());
    }

    private Code adapted(ExecutableElement method, int position, Expression argument) {
        if (Crossing.of(method, position) == Crossing.TEXT && writers.activity.isActiveReference(argument)) {
            return writers.plain.text(argument);
        }
        int parameter = Math.min(position, method.getParameters().size() - 1);
        return writers.plain.write(
                argument, method.getParameters().get(parameter).asType());
    }
}
