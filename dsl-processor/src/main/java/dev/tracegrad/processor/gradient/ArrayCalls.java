package dev.tracegrad.processor.gradient;

import dev.tracegrad.processor.flow.Formula;
import dev.tracegrad.processor.flow.Slot;
import dev.tracegrad.processor.flow.Step;
import dev.tracegrad.processor.flow.Type;
import dev.tracegrad.processor.model.Expression;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Calls of the library that copy or fill arrays, as loops.
 *
 * <pre>
 * double[] b = a.clone();       double[] clone = new double[a.length];
 *                               for (int i = 0; i &lt; a.length; i++) { clone[i] = a[i]; }
 * </pre>
 */
final class ArrayCalls {
    private final Lowering lowering;
    private final Variables variables;
    private final Operands operands;
    private final List<Step> out;
    private final Step.Line line;

    private ArrayCalls(Lowering lowering, Operands operands, List<Step> out, Expression.Call call) {
        this.lowering = lowering;
        this.variables = lowering.variables();
        this.operands = operands;
        this.out = out;
        this.line = Operands.line(call);
    }

    private static String name(Expression.Call call) {
        String owner = ((TypeElement) call.method().getEnclosingElement())
                .getQualifiedName()
                .toString();
        return owner + "." + call.method().getSimpleName() + call.arguments().size();
    }

    /** Whether a call only reads the array that it is handed. */
    static boolean copies(Expression.Call call) {
        return call.isOnArray() || name(call).equals("java.util.Arrays.copyOf2");
    }

    /** Whether a call writes to the array that it is handed. */
    static boolean fills(Expression.Call call) {
        return name(call).equals("java.util.Arrays.fill2");
    }

    /** What a call gives, a number if that is nothing; null if it is another call. */
    static @Nullable Formula of(Expression.Call call, Lowering lowering, Operands operands, List<Step> out) {
        String name = name(call);
        ArrayCalls calls = new ArrayCalls(lowering, operands, out, call);
        if (call.isOnArray() && name.endsWith(".clone0")) {
            Formula array = operands.steadyArray(call.receiver());
            return isRow(array.type()) ? calls.copied(array, new Formula.Length(array), "clone") : null;
        }
        boolean isOfRow =
                !call.arguments().isEmpty() && isRow(call.arguments().get(0).type());
        if (name.equals("java.util.Arrays.fill2") && isOfRow) {
            return calls.fill(operands.inOrder(call.arguments()));
        }
        if (name.equals("java.util.Arrays.copyOf2") && isOfRow) {
            return calls.copied(operands.inOrder(call.arguments()));
        }
        return null;
    }

    private static boolean isRow(Type type) {
        return type.isArray() && !type.component().isArray();
    }

    private static boolean isRow(TypeMirror type) {
        return type instanceof ArrayType array
                && array.getComponentType().getKind().isPrimitive();
    }

    private Formula fill(List<Formula> arguments) {
        Formula array = operands.steadyArray(arguments.get(0));
        Formula value = arguments.get(1);
        Type type = array.type().component();
        Slot filling = variables.steady("filling", type);
        out.add(new Step.Assign(
                new Formula.Read(filling),
                type.isDouble() ? Arithmetic.asDouble(value) : Arithmetic.narrowed(value, type),
                true,
                line));
        loop(array, new Formula.Read(filling), new Formula.Length(array));
        return Formula.integer(0);
    }

    private Formula copied(List<Formula> arguments) {
        Formula array = operands.steadyArray(arguments.get(0));
        Slot length = variables.steady("length", Type.INT);
        out.add(new Step.Assign(new Formula.Read(length), arguments.get(1), true, line));
        return copied(array, new Formula.Read(length), "copy");
    }

    /** A new array of that length with the first elements of another one. */
    private Formula copied(Formula array, Formula length, String name) {
        Formula copy = new Formula.Read(variables.steady(name, array.type()));
        out.add(new Step.Assign(copy, new Formula.NewArray(array.type(), List.of(length)), true, line));
        Formula count = length;
        if (!(length instanceof Formula.Length)) {
            count = new Formula.Read(variables.steady("count", Type.INT));
            Formula least = new Formula.Function(Type.INT, "", "Math.min", List.of(new Formula.Length(array), length));
            out.add(new Step.Assign(count, least, true, line));
        }
        loop(copy, array, count);
        return copy;
    }

    /** {@code for (int i = 0; i < count; i++) { target[i] = source[i]; }}, or a number to each element. */
    private void loop(Formula target, Formula source, Formula count) {
        Slot counter = variables.fresh("i", Type.INT);
        Formula index = new Formula.Read(counter);
        Formula value = source.type().isArray() ? new Formula.Element(source, index) : source;
        Lowering.Around loop = lowering.around(null, Lowering.Kind.LOOP);
        out.add(new Step.Loop(
                List.of(new Step.Assign(index, Formula.integer(0), true, null)),
                new Formula.Infix(Type.BOOLEAN, "", "<", index, count),
                List.of(new Step.Assign(new Formula.Element(target, index), value, false, line)),
                List.of(new Step.Assign(counter, new Formula.Infix(Type.INT, "", "+", index, Formula.integer(1)))),
                false,
                loop.passes(),
                loop.exit(),
                line));
    }
}
