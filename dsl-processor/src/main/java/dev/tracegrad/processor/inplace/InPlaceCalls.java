package dev.tracegrad.processor.inplace;

import dev.tracegrad.processor.inplace.javac.Code;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.language.RuntimeNames;
import dev.tracegrad.processor.model.CompanionNames;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.origin.Tag;
import dev.tracegrad.processor.tracked.CompanionOverloads;
import dev.tracegrad.processor.tracked.CompanionOverloads.Signature;
import dev.tracegrad.processor.tracked.MathFunctions;
import dev.tracegrad.processor.tracked.PrimitiveRules;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Calls in a method that is written on {@code Value}: functions of mathematics, traced methods, and all others. */
final class InPlaceCalls {
    private final InPlaceWriter writer;
    private final InPlaceFence fence;
    private final Semantics semantics;
    private final TracedDeclarations traced;

    InPlaceCalls(InPlaceWriter writer, InPlaceFence fence, Semantics semantics, TracedDeclarations traced) {
        this.writer = writer;
        this.fence = fence;
        this.semantics = semantics;
        this.traced = traced;
    }

    /** Writes a call; answers whether it is one. */
    boolean write(Expression expression, Tag tag) {
        if (expression instanceof Expression.Function function && writer.isValue(function)) {
            function(function, tag);
        } else if (expression instanceof Expression.Call call) {
            call(call, tag);
        } else if (expression instanceof Expression.Creation creation && creation.outer() == null) {
            arguments(creation.arguments(), creation.wanted(), true);
        } else if (expression instanceof Expression.OwnCall call) {
            arguments(
                    call.arguments(),
                    call.parameters().stream().map(Variable::type).toList(),
                    true);
        } else {
            return false;
        }
        return true;
    }

    private void arguments(List<Expression> arguments, List<TypeMirror> wanted, boolean areSited) {
        for (int i = 0; i < arguments.size(); i++) {
            Expression argument = arguments.get(i);
            Tag tag = areSited ? Tag.PLACE : Tag.NONE;
            boolean isLifted = semantics.operators().isLifted(argument.type(), wanted.get(i));
            writer.convert(argument, wanted.get(i), isLifted ? Tag.NONE : tag);
        }
    }

    private void call(Expression.Call call, Tag tag) {
        boolean isOperation =
                semantics.java().isValue(call.method().getEnclosingElement().asType());
        Optional<TypeMirror> value = valueGiven(call);
        if (value.isPresent()) {
            onCompanion(call, value.get(), tag);
            return;
        }
        if (call.receiver() != null) {
            writer.convert(call.receiver(), call.receiver().type(), Tag.NONE);
        }
        arguments(call.arguments(), wanted(call), !isOperation);
        readNumbers(call);
        fence.warnOfForgotten(call);
        if (!writer.isValue(call) || !tag.hasPlace()) {
            return;
        }
        boolean makesNode = isOperation
                && !call.method().getModifiers().contains(Modifier.STATIC)
                && !List.of("named", "at")
                        .contains(call.method().getSimpleName().toString());
        if (makesNode) {
            writer.tag(call, writer.tagged(tag, writer.original(call), call));
        } else if (traced.isOperatorForm(call.method()) && tag.plainName() != null) {
            writer.tag(call, named(writer.original(call), tag));
        }
    }

    /** What the arguments are converted to; a number stays one where a type variable of the method stands. */
    private static List<TypeMirror> wanted(Expression.Call call) {
        return IntStream.range(0, call.arguments().size())
                .mapToObj(i -> call.declared(i) instanceof TypeVariable variable
                                && call.method().getTypeParameters().contains(variable.asElement())
                        ? call.arguments().get(i).type()
                        : call.wanted().get(i))
                .toList();
    }

    /** Passes the numbers of Values where a method of the JDK's asks something about a double. */
    private void readNumbers(Expression.Call call) {
        for (int i = 0; i < call.arguments().size(); i++) {
            Expression argument = call.arguments().get(i);
            if (writer.isValue(argument)
                    && semantics.java().isDouble(call.wanted().get(i))) {
                writer.readNumber(argument);
                boolean isNumber = semantics.java().isNumeric(call.type())
                        && !call.method().getSimpleName().contentEquals("compare");
                if (isNumber) {
                    fence.warnOfCut(call, call.type(), argument);
                }
            }
        }
    }

    /** The type Value, if one is given where a traced method takes a double, or an array of them where it takes one. */
    private Optional<TypeMirror> valueGiven(Expression.Call call) {
        JavaTypes java = semantics.java();
        return traced.isTraced(call.method())
                ? IntStream.range(0, call.arguments().size())
                        .filter(i -> java.isDouble(
                                JavaTypes.elementOfAll(call.wanted().get(i))))
                        .mapToObj(i ->
                                JavaTypes.elementOfAll(call.arguments().get(i).type()))
                        .filter(java::isValue)
                        .findFirst()
                : Optional.empty();
    }

    private static Code named(Code call, Tag tag) {
        String name = tag.plainName();
        return name == null
                ? call
                : new Code.Static(RuntimeNames.NODES, "resultOrNull", List.of(call, new Code.Literal(name)));
    }

    /** The object whose method is called, also where the source leaves it out. */
    private Code receiver(Expression receiver) {
        if (receiver instanceof Expression.AnonymousThis) {
            return new Code.Name("this");
        }
        boolean isAround = receiver instanceof Expression.This
                || receiver instanceof Expression.Super
                || receiver instanceof Expression.Outer;
        return isAround ? new Code.Constant(writer.around(receiver), "this") : writer.original(receiver);
    }

    /** A method on doubles that has a companion, which is called in its place. */
    void onCompanion(Expression.Call call, TypeMirror value, Tag tag) {
        ExecutableElement method = call.method();
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        List<Code> arguments = new ArrayList<>();
        if (call.receiver() != null) {
            writer.write(call.receiver());
            arguments.add(receiver(call.receiver()));
        }
        boolean isNode = PrimitiveRules.isPrimitive(method);
        for (int i = 0; i < call.arguments().size(); i++) {
            Expression argument = call.arguments().get(i);
            if (semantics.tracked().isFunction(call.wanted().get(i))) {
                fence.refuseFunction(call, argument);
            }
            if (isNode && PrimitiveRules.lacksPartial(method, i) && writer.isValue(argument)) {
                fence.refuseConstant(call, argument);
            }
            boolean takesNumber = semantics.java().isDouble(call.wanted().get(i));
            boolean isNull = argument instanceof Expression.Literal literal && literal.value() == null;
            if (semantics.members().isOverloaded(method) && (isNull || !takesNumber && writer.isValue(argument))) {
                fence.refuseAmbiguous(call, argument);
            }
            Tag place = writer.isValue(argument) ? Tag.PLACE : Tag.NONE;
            writer.convert(argument, takesNumber ? value : call.wanted().get(i), place);
            arguments.add(writer.original(argument));
        }
        if (meansAnother(call)) {
            fence.refuseAmbiguous(call, call);
        }
        String name = call.receiver() instanceof Expression.Super
                ? CompanionNames.ofBody(method)
                : method.getSimpleName().toString();
        String inPackage = semantics.java().packageOf(owner).getQualifiedName().toString();
        String companion = (inPackage.isEmpty() ? "" : inPackage + ".") + CompanionNames.of(owner);
        Code called = new Code.Static(companion, name, arguments);
        boolean isNumber = semantics.java().isDouble(method.getReturnType());
        writer.replace(call, isNode ? writer.tagged(tag, called, call) : isNumber ? named(called, tag) : called);
    }

    /** Whether the companion has a method beside the one that is called which javac would take there. */
    private boolean meansAnother(Expression.Call call) {
        ExecutableElement method = call.method();
        List<Expression> arguments = new ArrayList<>(call.arguments());
        if (call.receiver() != null) {
            arguments.add(0, call.receiver());
        }
        List<Signature> beside = Members.methods((TypeElement) method.getEnclosingElement()).stream()
                .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
                .filter(traced::isTraced)
                .map(Signature::inCompanion)
                .toList();
        return new CompanionOverloads(semantics).areUnsure(Signature.inCompanion(method), beside, arguments);
    }

    private void function(Expression.Function function, Tag tag) {
        ExecutableElement method = function.method();
        List<Expression> given = function.arguments();
        boolean allLiteral = given.stream().skip(1).allMatch(Expression::isLiteral);
        boolean isOfAnother = !MathFunctions.isSum(method) && !MathFunctions.isOfMath(method);
        for (int i = 0; i < given.size(); i++) {
            if (isOfAnother || isDouble(method, i)) {
                boolean mayStay = i > 0 && allLiteral;
                writer.operand(given.get(i), function.type(), !mayStay);
            } else {
                writer.write(given.get(i));
            }
        }
        List<Code> operands = new ArrayList<>();
        given.stream().skip(1).forEach(argument -> operands.add(writer.original(argument)));
        String name =
                MathFunctions.isSum(method) ? "plus" : method.getSimpleName().toString();
        Code first = writer.original(given.get(0));
        Code call;
        if (isOfAnother) {
            operands.addAll(0, List.of(new Code.Constant(RuntimeNames.OP, MathFunctions.opOf(name)), first));
            operands.add(computing(method));
            call = new Code.Static(RuntimeNames.NODES, "by", operands);
        } else {
            call = new Code.Call(first, name, operands);
        }
        writer.replace(function, writer.tagged(tag, call, function));
    }

    /** The function that computes the number; an int is given as a double. */
    private Code computing(ExecutableElement method) {
        String owner =
                ((TypeElement) method.getEnclosingElement()).getQualifiedName().toString();
        String name = method.getSimpleName().toString();
        boolean takesInt = method.getParameters().size() == 2 && !isDouble(method, 1);
        if (!takesInt) {
            return new Code.Reference(owner, name);
        }
        String a = writer.unused("a");
        String b = writer.unused("b");
        Code second = new Code.Call(
                new Code.Static("java.lang.Double", "valueOf", List.of(new Code.Name(b))), "intValue", List.of());
        return new Code.Lambda(List.of(a, b), new Code.Static(owner, name, List.of(new Code.Name(a), second)));
    }

    private boolean isDouble(ExecutableElement method, int position) {
        List<? extends VariableElement> parameters = method.getParameters();
        return semantics.java().isDouble(parameters.get(position).asType());
    }
}
