package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.writer.java.Temporaries;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Fields and methods of ordinary objects, by name where the companion can name them, through accessors elsewhere. */
final class MemberWriter {
    private final Writers writers;

    MemberWriter(Writers writers) {
        this.writers = writers;
    }

    /** A field as it is read. */
    CodeBlock field(Expression.Field field) {
        return field(field, owner(field, false).first());
    }

    /** A field of the object, or the class, that the code gives. */
    CodeBlock field(Expression.Field field, CodeBlock owner) {
        VariableElement element = field.field();
        if (isNamed(field)) {
            return isOwn(field)
                    ? CodeBlock.of("$N", element.getSimpleName())
                    : CodeBlock.of("$L.$N", qualifier(field, owner), element.getSimpleName());
        }
        if (field.receiver() == null) {
            return element.getConstantValue() == null
                    ? through(writers.accessors.read(element, CodeBlock.of("")))
                    : copied(writers.accessors.copy(element));
        }
        if (field.byAccessor() && isNameable(field.receiver().type())) {
            return CodeBlock.of("$L.$N()", owner, element.getSimpleName());
        }
        CodeBlock read = through(writers.accessors.read(element, owner));
        boolean isErased = element.asType() instanceof TypeVariable
                && writers.types.isWidened(field.receiver().type())
                && !writers.types.isWidened(field.type())
                && !isObject(field.type());
        return isErased ? CodeBlock.of("(($T) $L)", writers.types.plain(field.type()), read) : read;
    }

    /** Whether it is a field of the twin whose method is written, and no variable hides it. */
    private boolean isOwn(Expression.Field field) {
        return writers.names.isInTwin()
                && !writers.classes.isInside()
                && field.receiver() instanceof Expression.This
                && !writers.names.isVariable(field.field().getSimpleName().toString());
    }

    /** The assignment of that code to a field, which evaluates its object. */
    CodeBlock assign(Expression.Field field, Temporaries.Kept owner, CodeBlock value) {
        if (isNamed(field)) {
            return CodeBlock.of(
                    "$L.$N = $L",
                    qualifier(field, owner.operand()),
                    field.field().getSimpleName(),
                    value);
        }
        List<CodeBlock> arguments = field.receiver() == null ? List.of(value) : List.of(owner.first(), value);
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
    private CodeBlock qualifier(Expression.Field field, CodeBlock owner) {
        if (writers.activity.isTwinField(field)) {
            return owner;
        }
        TypeElement declaring = (TypeElement) field.field().getEnclosingElement();
        Expression receiver = field.receiver();
        if (receiver == null) {
            return CodeBlock.of("$T", ClassName.get(declaring));
        }
        if (isCast(receiver, declaring)) {
            return CodeBlock.of("(($T) $L)", writers.types.anyOf(declaring), owner);
        }
        return CodeBlock.of(isOpen(receiver) ? "($L)" : "$L", owner);
    }

    private boolean isCast(Expression receiver, TypeElement owner) {
        return writers.types.isWidened(receiver.type())
                && !owner.getQualifiedName().contentEquals("java.lang.Object");
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
            CodeBlock type = twice ? writers.accessors.classOf(owner.asType()) : CodeBlock.of("");
            return new Temporaries.Kept(type, type);
        }
        CodeBlock written =
                isNamed(field) ? writers.plain.write(receiver) : writers.plain.write(receiver, owner.asType());
        return writers.temporaries.keep(
                written, writers.types.plain(receiver.type()), "owner", !twice || receiver.isSteady());
    }

    /** The Value behind a field. */
    CodeBlock remembered(Expression.Field field) {
        Temporaries.Kept owner = owner(field, true);
        return remembered(field, owner.first(), field(field, owner.again()));
    }

    /** The Value behind a field, whose number that code gives. */
    CodeBlock remembered(Expression.Field field, CodeBlock owner, CodeBlock number) {
        return CodeBlock.of(
                "$N.get($L, $S, $L)", writers.memory(), owner, field.field().getSimpleName(), number);
    }

    private CodeBlock through(CodeBlock accessor) {
        return CodeBlock.of("$L$L", writers.companion(), accessor);
    }

    /** The instance around an object of an inner class. */
    CodeBlock outer(Expression.Outer outer) {
        TypeElement type = writers.semantics.java().classOf(outer.type());
        return through(writers.accessors.outer(outer.inner(), type, writers.plain.write(outer.of())));
    }

    /** A constant of the companion, by its plain name unless a variable hides it. */
    private CodeBlock copied(String constant) {
        BodyNames names = writers.names;
        return names.isVariable(constant)
                ? CodeBlock.of("$T.$N", writers.types.companionOf(names.owner()), constant)
                : CodeBlock.of("$N", constant);
    }

    /** The call of a method as it is. */
    CodeBlock call(Expression.Call traced) {
        return call(traced, true);
    }

    /** @param isUsed whether something is done with the result */
    CodeBlock call(Expression.Call traced, boolean isUsed) {
        Expression.Call call = traced.plain();
        List<CodeBlock> arguments = adapted(call.method(), call.arguments());
        for (int i = 0; i < arguments.size(); i++) {
            if (writers.activity.isLowered(call, i)) {
                arguments.set(i, writers.arrays.data(call.arguments().get(i)));
            }
        }
        return call(call, arguments, isUsed);
    }

    /** The call of a method on arguments that are written already. */
    CodeBlock call(Expression.Call call, List<CodeBlock> given) {
        return call(call, given, true);
    }

    private CodeBlock call(Expression.Call call, List<CodeBlock> given, boolean isUsed) {
        ExecutableElement method = call.method();
        Expression receiver = call.receiver();
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        Visibility visibility = writers.visibility;
        if (receiver instanceof Expression.Super && !writers.names.isInTwin()) {
            List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of("$N", writers.names.self())));
            arguments.addAll(given);
            return through(writers.accessors.callSuper(method, writers.names.owner(), arguments));
        }
        boolean byName = method.getParameters().stream().allMatch(parameter -> isNameable(parameter.asType()));
        if (receiver == null) {
            return byName && visibility.isAccessibleIn(method, call.site())
                    ? CodeBlock.of(
                            "$T.$N($L)",
                            ClassName.get(call.site()),
                            method.getSimpleName(),
                            CodeBlock.join(given, ", "))
                    : through(writers.accessors.call(method, given));
        }
        boolean throughOwner =
                call.isOnArray() || writers.types.isWidened(receiver.type()) && visibility.isAccessible(method);
        if (byName && (throughOwner || visibility.isAccessibleIn(method, call.site()))) {
            CodeBlock called = CodeBlock.of(
                    "$L.$N($L)",
                    receiver(receiver, owner, takesTypeArgument(method)),
                    method.getSimpleName(),
                    CodeBlock.join(given, ", "));
            return isUsed && isCast(receiver, owner) ? asArgument(call, called) : called;
        }
        List<CodeBlock> arguments = new ArrayList<>(List.of(writers.plain.write(receiver, owner.asType())));
        arguments.addAll(given);
        CodeBlock called = through(writers.accessors.call(method, arguments));
        return isUsed && isCast(receiver, owner) ? asArgument(call, called) : called;
    }

    /** The result of a call on an object whose type argument cannot be named, as what it is, where that can be. */
    private CodeBlock asArgument(Expression.Call call, CodeBlock called) {
        boolean isOfArgument = call.method().getReturnType() instanceof TypeVariable variable
                && variable.asElement()
                        .getEnclosingElement()
                        .equals(call.method().getEnclosingElement());
        return isOfArgument && !isObject(call.type()) && !writers.types.isWidened(call.type())
                ? CodeBlock.of("(($T) $L)", writers.types.plain(call.type()), called)
                : called;
    }

    private boolean isObject(TypeMirror type) {
        return JavaTypes.isObject(type);
    }

    /** The creation of an object. */
    CodeBlock create(Expression.Creation creation) {
        if (writers.activity.isActive(creation) && writers.semantics.tracked().isContainer(creation.type())) {
            return container(creation);
        }
        if (writers.activity.isActive(creation)) {
            CodeBlock arguments = CodeBlock.join(
                    writers.functions.arguments(creation.constructor(), creation.arguments(), creation.wanted()), ", ");
            return creation.inferred()
                    ? CodeBlock.of("new $T<>($L)", writers.types.twinOf(creation.type()), arguments)
                    : CodeBlock.of("new $T($L)", writers.types.tracked(creation.type()), arguments);
        }
        ExecutableElement constructor = creation.constructor();
        if (writers.activity.isReplayed(creation)) {
            CodeBlock arguments = CodeBlock.join(
                    writers.functions.arguments(constructor, creation.arguments(), creation.wanted()), ", ");
            return CodeBlock.of("$L$N($L)", writers.companion(), writers.names.makerName(constructor), arguments);
        }
        boolean byName = writers.visibility.isAccessible(constructor) && isNameable(creation.type());
        if (!byName) {
            List<CodeBlock> arguments = adapted(constructor, creation.arguments());
            if (creation.outer() != null) {
                arguments.add(0, writers.plain.write(creation.outer()));
            }
            return through(writers.accessors.call(constructor, arguments));
        }
        CodeBlock arguments = join(constructor, creation.arguments());
        String inferred = creation.inferred() ? "<>" : "";
        if (creation.outer() != null) {
            TypeElement type = (TypeElement) constructor.getEnclosingElement();
            TypeElement outer = (TypeElement) type.getEnclosingElement();
            return CodeBlock.of(
                    "$L.new $L$L($L)",
                    receiver(creation.outer(), outer, false),
                    type.getSimpleName(),
                    inferred,
                    arguments);
        }
        boolean isOpen = creation.inferred() || writers.types.isWidened(creation.type());
        return CodeBlock.of(
                "new $T$L($L)",
                isOpen ? writers.types.erased(creation.type()) : writers.types.plain(creation.type()),
                isOpen ? "<>" : "",
                arguments);
    }

    /** A new collection of the JDK: of nothing, or of another's content. */
    private CodeBlock container(Expression.Creation creation) {
        CodeBlock arguments = creation.arguments().stream()
                .map(argument -> writers.activity.aliasesOf(argument) == null
                        ? writers.plain.write(argument)
                        : writers.arrays.inForm(argument, true))
                .collect(CodeBlock.joining(", "));
        return creation.inferred()
                ? CodeBlock.of("new $T<>($L)", writers.types.erased(creation.type()), arguments)
                : CodeBlock.of("new $T($L)", writers.types.tracked(creation.type()), arguments);
    }

    /** {@code this(arguments)} or {@code super(arguments)} in a constructor of a twin. */
    CodeBlock constructorCall(Statement.ConstructorCall call) {
        TypeMirror owner = call.constructor().getEnclosingElement().asType();
        CodeBlock arguments = writers.semantics.tracked().isTwin(owner)
                ? CodeBlock.join(writers.functions.arguments(call.constructor(), call.arguments(), call.wanted()), ", ")
                : join(call.constructor(), call.arguments());
        return CodeBlock.of("$L($L)", call.isSuper() ? "super" : "this", arguments);
    }

    private boolean isNameable(TypeMirror type) {
        return writers.visibility.isNameable(writers.semantics.java().types().erasure(type));
    }

    /**
     * An expression that a method of that class can be called on.
     *
     * @param givesArgument whether the call gives the method something whose type is a type argument of the class
     */
    private CodeBlock receiver(Expression receiver, TypeElement owner, boolean givesArgument) {
        CodeBlock written = writers.plain.write(receiver);
        if (isCast(receiver, owner)) {
            TypeMirror seen = writers.semantics.java().seenAs(receiver.type(), owner);
            if (isWritten(seen)) {
                return CodeBlock.of("(($T) $L)", writers.plain.exactly(seen), written);
            }
            TypeName any = writers.types.anyOf(owner);
            if (!givesArgument) {
                return CodeBlock.of("(($T) $L)", any, written);
            }
            writers.notes.addUnchecked();
            return CodeBlock.of("(($T) ($T) $L)", writers.types.ofObjects(owner), any, written);
        }
        if (writers.activity.isActiveNumber(receiver)) {
            return CodeBlock.of("(($T) $L)", Double.class, written);
        }
        return CodeBlock.of(isOpen(receiver) ? "($L)" : "$L", written);
    }

    /** Whether a generic type can be written with its type arguments. */
    private boolean isWritten(TypeMirror type) {
        return type instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty()
                && declared.getTypeArguments().stream().noneMatch(WildcardType.class::isInstance)
                && writers.visibility.isNameable(type);
    }

    /** Whether a parameter is of a type argument of the method's class. */
    private static boolean takesTypeArgument(ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        return method.getParameters().stream()
                .anyMatch(parameter -> parameter.asType() instanceof TypeVariable variable
                        && owner.getTypeParameters().contains(variable.asElement()));
    }

    CodeBlock join(ExecutableElement method, List<Expression> arguments) {
        return CodeBlock.join(adapted(method, arguments), ", ");
    }

    private List<CodeBlock> adapted(ExecutableElement method, List<Expression> arguments) {
        List<CodeBlock> written = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            int parameter = Math.min(i, method.getParameters().size() - 1);
            written.add(writers.plain.write(
                    arguments.get(i), method.getParameters().get(parameter).asType()));
        }
        return written;
    }
}
