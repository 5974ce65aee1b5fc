package dev.tracegrad.processor.gradient;

import dev.tracegrad.processor.flow.Adjoint;
import dev.tracegrad.processor.flow.Formula;
import dev.tracegrad.processor.flow.Partials;
import dev.tracegrad.processor.flow.Slot;
import dev.tracegrad.processor.flow.Step;
import dev.tracegrad.processor.flow.Type;
import dev.tracegrad.processor.flow.Unsupported;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Operator;
import dev.tracegrad.processor.model.Constants;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.tracked.MathFunctions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Uses of members: fields, functions of mathematics and calls. A call of what takes numbers is one of its procedure; any other is done at
 * once, and its result kept in a variable, since nobody knows what else it does.
 */
final class Uses {
    private final Operands operands;
    private final Variables variables;
    private final Lowering lowering;
    private final Lowering.Callees callees;
    private final List<Step> out;

    Uses(Operands operands, Lowering lowering, List<Step> out) {
        this.operands = operands;
        this.lowering = lowering;
        this.variables = lowering.variables();
        this.callees = lowering.callees();
        this.out = out;
    }

    Formula field(Expression.Field field) {
        if (Captures.isCaptured(field)) {
            return variables.captured(field.field());
        }
        Object constant = Constants.value(field);
        boolean isStatic = field.field().getModifiers().contains(Modifier.STATIC);
        if (field.field().getKind() == ElementKind.ENUM_CONSTANT || !isStatic && constant == null) {
            throw new Unsupported("the field " + field.source().text());
        }
        boolean isFinal = field.field().getModifiers().contains(Modifier.FINAL);
        Type type = Types.of(field.type());
        boolean mayHoldTracked = type.isDouble() && !isFinal; // what a call has put there
        if (mayHoldTracked || type.isArray() || type.is("java.lang.String")) {
            throw new Unsupported("the field " + field.source().text());
        }
        String name = callees.nameOf(field.field());
        return isFinal
                ? new Formula.Constant(type, name)
                : temporary(field.field().getSimpleName().toString(), new Formula.Field(type, name));
    }

    private Formula temporary(String name, Formula value) {
        Slot slot = variables.steady(name, value.type());
        out.add(new Step.Assign(new Formula.Read(slot), value, true, null));
        return new Formula.Read(slot);
    }

    Formula function(ExecutableElement method, List<Formula> arguments) {
        String name = method.getSimpleName().toString();
        Type type = Types.of(method.getReturnType());
        if (MathFunctions.isSum(method)) {
            return Arithmetic.infix(
                    Operator.PLUS,
                    Arithmetic.narrowed(arguments.get(0), type),
                    Arithmetic.narrowed(arguments.get(1), type));
        }
        String op = type.isDouble() ? MathFunctions.opOf(name) : "";
        if (!op.isEmpty() && !Partials.isKnown(op, arguments.size())) {
            throw new Unsupported("the function " + name);
        }
        return new Formula.Function(type, op, callees.nameOf(method), arguments);
    }

    Formula call(Expression.Call call) {
        ExecutableElement method = call.method();
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        String text = call.source().text();
        VariableElement component = callees.component(call);
        if (component != null) {
            return variables.captured(component);
        }
        boolean isOnThis = Captures.isOnThis(call);
        Expression.Lambda lambda = variables.lambda(call.receiver());
        if (lambda != null) {
            return new WrittenOut(lowering, operands, out).call(lambda, call);
        }
        Optional<TracedMethod> body = WrittenOut.body(call, callees::bodyOf);
        if (body.isPresent()) {
            return new WrittenOut(lowering, operands, out).call(body.get(), arguments(call), call);
        }
        Formula known = ArrayCalls.of(call, lowering, operands, out);
        if (known != null) {
            return known;
        }
        if (isUnknown(method.getReturnType())
                || call.arguments().stream().anyMatch(argument -> isUnknown(argument.type()))) {
            throw new Unsupported("the call " + text);
        }
        String owner =
                ((TypeElement) method.getEnclosingElement()).getQualifiedName().toString();
        boolean isOfLibrary = owner.startsWith("java.lang.");
        if (!isStatic && !isOnThis || call.isOnArray() || isOnThis && isOfLibrary) {
            throw new Unsupported("the call " + text);
        }
        if (Captures.isProcedure(call) && !isOfLibrary) {
            return procedure(call); // also of what takes no numbers: it may read a field that holds one
        }
        if (method.getReturnType().getKind() == TypeKind.VOID || method.isVarArgs()) {
            throw new Unsupported("the call " + text);
        }
        Type type = Types.of(method.getReturnType());
        List<Formula> arguments = operands.inOrder(call.arguments());
        boolean isPassive = !type.isDouble()
                && !type.isArray()
                && arguments.stream().noneMatch(argument -> argument.type().isArray());
        if (!isPassive) {
            throw new Unsupported("the call " + text);
        }
        callees.addPassive(method);
        String name = callees.nameOf(method);
        String called = isOnThis ? variables.self() + name.substring(name.lastIndexOf('.')) : name;
        Formula function = new Formula.Function(type, "", called, arguments);
        return Harmless.PURE.contains(owner)
                ? function
                : temporary(method.getSimpleName().toString(), function);
    }

    /** Whether it is the type of an object, but for texts. */
    private static boolean isUnknown(TypeMirror type) {
        TypeMirror element = JavaTypes.elementOfAll(type);
        return !element.getKind().isPrimitive()
                && element.getKind() != TypeKind.VOID
                && !element.toString().equals("java.lang.String");
    }

    /** The arguments, as many as there are parameters. */
    private static List<Expression> arguments(Expression.Call call) {
        int last = call.method().getParameters().size() - 1;
        boolean isSpread = call.method().isVarArgs()
                && (call.arguments().size() != last + 1
                        || call.wanted().get(last).getKind() != TypeKind.ARRAY);
        if (!isSpread) {
            return call.arguments();
        }
        List<Expression> all = new ArrayList<>(call.arguments().subList(0, last));
        TypeMirror array = call.method().getParameters().get(last).asType();
        List<Expression> rest = call.arguments().subList(last, call.arguments().size());
        all.add(new Expression.NewArray(call.source(), array, List.of(), rest));
        return all;
    }

    private Formula procedure(Expression.Call call) {
        ExecutableElement method = call.method();
        List<Formula> arguments = operands.inOrder(arguments(call));
        boolean isSplit =
                arguments.stream().anyMatch(argument -> argument.type().isArray());
        List<Formula> given = new ArrayList<>();
        List<Slot> slopes = new ArrayList<>();
        String name = method.getSimpleName().toString();
        for (int i = 0; i < arguments.size(); i++) {
            Type wanted = Types.of(method.getParameters().get(i).asType());
            given.add(
                    wanted.isDouble()
                            ? Arithmetic.asDouble(arguments.get(i))
                            : Arithmetic.narrowed(arguments.get(i), wanted));
            if (wanted.isDouble()) {
                Name parameter = method.getParameters().get(i).getSimpleName();
                slopes.add(variables.steady(name + "By" + capitalized(parameter), Type.DOUBLE));
            }
        }
        for (Element element : callees.captured(method)) {
            Formula captured = variables.captured(element);
            given.add(captured);
            if (captured.type().isArray()) {
                isSplit = true;
            } else if (captured.type().isDouble()) {
                slopes.add(variables.steady(name + "By" + capitalized(element.getSimpleName()), Type.DOUBLE));
            }
        }
        if (isSplit) {
            slopes.clear();
        }
        boolean writes = isSplit && callees.writesArrays(method);
        if (writes) {
            given.replaceAll(operands::beforeWrites);
        }
        Slot result = variables.steady(name, Type.DOUBLE);
        String callee = callees.name(method, isSplit);
        Slot both = isSplit ? null : variables.fresh(name + "Slopes", new Type(Adjoint.slopesOf(callee), 0));
        out.add(new Step.Call(callee, given, result, both, slopes, writes, Operands.line(call)));
        return new Formula.Read(result);
    }

    private static String capitalized(Name name) {
        return Character.toUpperCase(name.charAt(0)) + name.toString().substring(1);
    }

    /** A new exception. */
    Formula exception(Expression thrown) {
        if (!(thrown instanceof Expression.Creation creation) || creation.outer() != null) {
            throw new Unsupported("the exception " + thrown.source().text());
        }
        callees.nameOf(creation.constructor());
        return new Formula.Creation(Types.ofClass(creation.type()), operands.inOrder(creation.arguments()));
    }
}
