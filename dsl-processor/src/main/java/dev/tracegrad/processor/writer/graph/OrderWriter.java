package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.Code;
import dev.tracegrad.processor.language.FunctionType;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.tracked.Containers;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Orders of what is in tracked form: as those of the source, with numbers compared by what they are.
 *
 * <pre>
 * Comparator.comparingDouble(Item::weight)      Comparator.&lt;ItemTraced, Value&gt;comparing(item -&gt; item.weight(), by number)
 * Comparator.reverseOrder()                     Comparator.comparingDouble(Value::data).reversed()
 * Comparator.naturalOrder()                     Comparator.&lt;ItemTraced&gt;naturalOrder(), of items that are Comparable
 * order.thenComparing(Item::name)               order.thenComparing(item -&gt; item.name())
 * </pre>
 */
final class OrderWriter {
    /** The order that {@code Double}s have by nature. */
    static final Code BY_NUMBER = Code.of("$T.comparingDouble($T::data)", Comparator.class, RuntimeClasses.VALUE);

    private final Semantics semantics;
    private final TrackedTypeWriter types;

    OrderWriter(Semantics semantics, TrackedTypeWriter types) {
        this.semantics = semantics;
        this.types = types;
    }

    /**
     * @param from the order that is called, or nothing
     * @param given the arguments in the form that they have
     */
    Code write(Expression.Call call, Code from, List<Code> given) {
        List<Code> arguments = new ArrayList<>(given);
        String name = call.method().getSimpleName().toString();
        ClassName owner = ClassName.get((TypeElement) call.method().getEnclosingElement());
        if (name.equals("identity")) {
            boolean isOfNumbers = owner.simpleName().equals("DoubleUnaryOperator");
            return Code.of("$T.identity()", isOfNumbers ? ClassName.get(UnaryOperator.class) : owner);
        }
        TypeMirror compared = semantics
                .java()
                .withoutWildcard(((DeclaredType) call.type()).getTypeArguments().get(0));
        if (call.arguments().isEmpty() && call.receiver() == null && Containers.compared(call) != null) {
            return Code.of("$T.<$L>$N()", owner, compared(compared, name), name);
        }
        if (call.arguments().isEmpty() && call.receiver() == null) {
            return name.equals("comparingByValue")
                    ? Code.of(
                            "$T.<$T, $T>comparingByValue($L)",
                            owner,
                            types.plain(
                                    ((DeclaredType) compared).getTypeArguments().get(0)),
                            RuntimeClasses.VALUE,
                            BY_NUMBER)
                    : name.equals("reverseOrder") ? Code.of("$L.reversed()", BY_NUMBER) : BY_NUMBER;
        }
        FunctionType key = call.arguments().isEmpty()
                ? null
                : semantics.functions().of(call.wanted().get(0));
        boolean isKeyed = key != null && key.parameters().size() == 1;
        boolean isByNumber = isKeyed && semantics.tracked().isNumber(key.result());
        if (isByNumber && arguments.size() == 1) {
            arguments.add(BY_NUMBER);
        }
        String made = isByNumber ? name.replace("Double", "") : name;
        if (call.receiver() != null) {
            Code key1 = isByNumber ? Code.of("<$T>", RuntimeClasses.VALUE) : Code.of("");
            return Code.of("$L.$L$N($L)", from, key1, made, Code.join(arguments, ", "));
        }
        boolean isOfAnyKey =
                isKeyed && JavaTypes.isClass(key.result(), "java.lang.Comparable"); // of what javac knows better
        Code of = isOfAnyKey
                ? Code.of("")
                : isKeyed && made.equals("comparing")
                        ? Code.of("<$T, $T>", types.local(compared), keyType(key.result()))
                        : Code.of("<$T>", types.local(compared));
        return Code.of("$T.$L$N($L)", owner, of, made, Code.join(arguments, ", "));
    }

    /** The types of an order by nature of objects: of entries, that of their keys too. */
    private Code compared(TypeMirror type, String name) {
        List<Code> all = name.equals("comparingByValue")
                ? ((DeclaredType) type)
                        .getTypeArguments().stream()
                                .map(one -> Code.of("$T", types.local(one)))
                                .toList()
                : List.of(Code.of("$T", types.local(type)));
        return Code.join(all, ", ");
    }

    private Object keyType(TypeMirror type) {
        TrackedTypes tracked = semantics.tracked();
        return tracked.isNumber(type)
                ? RuntimeClasses.VALUE
                : types.local(semantics.java().withoutWildcard(type));
    }
}
