package dev.tracegrad.processor.tracked;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The methods of the JDK that compare what is in collections: those that make an order, and those that sort by one. */
final class Orders {
    /** The methods that make an order, from functions or from other orders, or the function that gives what it takes. */
    private static final Map<String, Set<String>> ORDERS = Map.of(
            "java.util.Comparator",
            Set.of(
                    "comparing",
                    "comparingDouble",
                    "comparingInt",
                    "comparingLong",
                    "naturalOrder",
                    "nullsFirst",
                    "nullsLast",
                    "reverseOrder",
                    "reversed",
                    "thenComparing",
                    "thenComparingDouble",
                    "thenComparingInt",
                    "thenComparingLong"),
            "java.util.Collections",
            Set.of("reverseOrder"),
            "java.util.Map.Entry",
            Set.of("comparingByValue"),
            "java.util.function.Function",
            Set.of("identity"),
            "java.util.function.UnaryOperator",
            Set.of("identity"),
            "java.util.function.DoubleUnaryOperator",
            Set.of("identity"));

    private static final Set<String> NATURAL_ORDERS = Set.of("naturalOrder", "reverseOrder", "comparingByValue");

    private static final Set<String> SORTING = Set.of("sort", "max", "min");

    private Orders() {}

    /** Whether it makes an order of what has a tracked form, which has the form of the functions that it is made from. */
    static boolean isMadeBy(Expression.Call call, TrackedTypes types) {
        return ORDERS.getOrDefault(Containers.nameOf((TypeElement) call.method().getEnclosingElement()), Set.of())
                        .contains(Containers.name(call.method()))
                && (types.isFunction(call.type())
                        || call.arguments().stream().anyMatch(argument -> types.isFunction(argument.type())));
    }

    /** Whether it is a new sorted collection of nothing yet that compares by the order that objects have by nature. */
    static boolean isByNature(Expression.Creation creation) {
        return isSorted(creation.type())
                && creation.arguments().stream()
                        .allMatch(argument -> argument.type().getKind().isPrimitive());
    }

    /** Whether a collection compares what it holds. */
    private static boolean isSorted(TypeMirror type) {
        return JavaTypes.isClass(type, "java.util.PriorityQueue") || JavaTypes.isClass(type, "java.util.TreeSet");
    }

    /** Whether it is a new collection of numbers that compares by nature what another one holds. */
    static boolean isCopyOfNumbers(Expression.Creation creation) {
        return isSorted(creation.type()) && takesContent(creation) && isOfNumbers(creation.type());
    }

    private static boolean takesContent(Expression.Creation creation) {
        return creation.arguments().stream().anyMatch(argument -> Containers.isContainer(argument.type()));
    }

    /** The objects that a new collection compares by the order that they have by nature; null for any other collection. */
    static @Nullable TypeMirror compared(Expression.Creation creation) {
        boolean isCompared = isSorted(creation.type()) && (takesContent(creation) || isByNature(creation));
        return isCompared && !isOfNumbers(creation.type()) ? firstArgument(creation.type()) : null;
    }

    /** What a method compares by the order that it has by nature. */
    static TypeMirror compared(Expression.Call call) {
        TypeMirror compared = firstArgument(ordered(call));
        return isMap(compared) ? Containers.contentOf(compared) : compared;
    }

    /** Whether it sorts a collection, or gives one of its objects, as a static method. */
    private static boolean isSorting(Expression.Call call) {
        return call.receiver() == null
                && SORTING.contains(Containers.name(call.method()))
                && Containers.nameOf((TypeElement) call.method().getEnclosingElement())
                        .equals("java.util.Collections");
    }

    /** Whether it gives an object of the collection that is its first argument. */
    static boolean isChosenFromFirst(Expression.Call call) {
        return isSorting(call) && !Containers.name(call.method()).equals("sort");
    }

    /** Whether it compares by the order that objects have by nature. */
    static boolean isByNature(Expression.Call call) {
        String name = Containers.name(call.method());
        if (isSorting(call)) {
            return call.arguments().size() == 1;
        }
        return Set.of("sorted", "sort").contains(name)
                        && call.receiver() != null
                        && !Containers.isOfDouble((TypeElement) call.method().getEnclosingElement())
                        && call.arguments().stream()
                                .allMatch(argument ->
                                        argument instanceof Expression.Literal literal && literal.value() == null)
                || NATURAL_ORDERS.contains(name)
                        && call.arguments().isEmpty()
                        && ORDERS.getOrDefault(
                                        Containers.nameOf(
                                                (TypeElement) call.method().getEnclosingElement()),
                                        Set.of())
                                .contains(name);
    }

    /** Whether it compares numbers by nature. */
    static boolean isByNumber(Expression.Call call) {
        return isOfNumbers(ordered(call));
    }

    /** The type of the collection, or of the order itself. */
    private static TypeMirror ordered(Expression.Call call) {
        return isSorting(call)
                ? call.arguments().get(0).type()
                : call.receiver() == null ? call.type() : call.receiver().type();
    }

    /** Whether the first type argument is that of numbers, or of entries with numbers. */
    static boolean isOfNumbers(TypeMirror whole) {
        TypeMirror compared = firstArgument(whole);
        TypeMirror value = isMap(compared) ? Containers.contentOf(compared) : compared;
        return value != null && TrackedTypes.isBox(value);
    }

    private static TypeMirror firstArgument(TypeMirror whole) {
        return whole instanceof DeclaredType declared
                        && !declared.getTypeArguments().isEmpty()
                ? declared.getTypeArguments().get(0)
                : whole;
    }

    private static boolean isMap(TypeMirror type) {
        return type instanceof DeclaredType declared && Containers.isMap((TypeElement) declared.asElement());
    }
}
