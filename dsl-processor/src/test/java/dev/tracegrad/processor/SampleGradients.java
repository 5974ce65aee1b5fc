package dev.tracegrad.processor;

import dev.tracegrad.Value;
import dev.tracegrad.processor.SampleArguments.NotMade;
import dev.tracegrad.processor.SampleVerdict.Kind;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls of a sampled method and of its gradient with equal arguments: the value, what is left in arrays, and the class of what is thrown
 * must be the same, and the derivatives those of the companion's graph.
 */
final class SampleGradients {
    private static final int CALLS = 30;
    private static final int MOST_CALLS = 120;
    private static final int MOST_TIMEOUTS = 3;
    private static final int MOST_OUTPUTS = 4;
    private static final int SECONDS = 5;
    private static final double CLOSE = 1e-9;

    /** Where contributions are larger, products in another order may not be finite. */
    private static final double LARGE = 1e100;

    private final SampleMethod sampled;
    private final SampleCalls calls;

    private int normal;
    private int compared;
    private String why = "";

    /** What a call gives, or throws, and its arguments after it. */
    private record Outcome(
            @Nullable Object result,
            String thrown,
            @Nullable Object[] after) {}

    SampleGradients(SampleClasses classes, SampleMethod sampled) {
        this.sampled = sampled;
        this.calls = new SampleCalls(classes, sampled);
    }

    SampleVerdict verdict() {
        Method plain;
        Method companion;
        Method gradient;
        try {
            plain = calls.plain();
            companion = calls.companion(plain);
            gradient = gradient(plain);
        } catch (ReflectiveOperationException | LinkageError e) {
            return new SampleVerdict(Kind.NOT_RUN, "no-gradient", e.toString());
        }
        int timeouts = 0;
        for (long seed = 0; (seed < CALLS || seed < MOST_CALLS && normal == 0) && timeouts < MOST_TIMEOUTS; seed++) {
            long current = seed;
            try {
                String difference = SampleCalls.hasSame(seed)
                        ? ""
                        : SampleCalls.limited(() -> difference(plain, companion, gradient, current), SECONDS, "time");
                if (!difference.isEmpty()) {
                    return new SampleVerdict(Kind.WRONG, "seed " + seed, difference);
                }
            } catch (TimeoutException e) {
                why = "time";
                timeouts++;
            }
        }
        return normal == 0
                ? new SampleVerdict(Kind.NOT_RUN, why.replaceAll("[: ].*", ""), why)
                : new SampleVerdict(Kind.RIGHT, "", normal + " calls without exception, " + compared + " derivatives");
    }

    private Method gradient(Method plain) throws ReflectiveOperationException {
        List<Class<?>> types = new ArrayList<>(List.of(plain.getParameterTypes()));
        if (!sampled.isStatic()) {
            types.add(0, plain.getDeclaringClass());
        }
        boolean fills = plain.getReturnType() == void.class;
        if (fills) {
            if (types.contains(double.class)) {
                types.add(double[].class);
            }
            Stream.of(plain.getParameterTypes())
                    .filter(SampleGradients::isArrayOfDouble)
                    .forEach(types::add);
        }
        Class<?> home = Class.forName(
                sampled.companion().replaceAll("Traced$", "Gradient"),
                false,
                plain.getDeclaringClass().getClassLoader());
        Method found = Arrays.stream(home.getDeclaredMethods())
                .filter(method -> method.getName().equals(sampled.name()))
                .filter(method -> method.getReturnType().isRecord() || fills)
                .filter(method -> List.of(method.getParameterTypes()).equals(types))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(home + "." + sampled));
        found.setAccessible(true);
        return found;
    }

    private static boolean isArrayOfDouble(Class<?> type) {
        return type.isArray() && (type.getComponentType() == double.class || isArrayOfDouble(type.getComponentType()));
    }

    /** How they differ, or an empty text. */
    private String difference(Method plain, Method companion, Method gradient, long seed)
            throws ReflectiveOperationException {
        List<@Nullable Object[]> made = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            try {
                made.add(calls.made(plain, seed));
            } catch (NotMade e) {
                why = String.valueOf(e.getMessage());
                return "";
            }
        }
        String start = SampleBits.of(made.get(0));
        Outcome first = call(plain, made.get(0)[0], tail(made.get(0)), made.get(0));
        Outcome again = call(plain, made.get(1)[0], tail(made.get(1)), made.get(1));
        if (!text(first).equals(text(again))) {
            why = "result: not the same twice";
            return "";
        }
        @Nullable Object[] own = made.get(2);
        List<@Nullable Object> given = new ArrayList<>(Arrays.asList(own));
        if (sampled.isStatic()) {
            given.remove(0);
        }
        boolean fills = plain.getReturnType() == void.class;
        List<Object> seeds = fills ? seeds(plain, tail(own), seed) : List.of();
        double[] weights = new SampleInputs(seeds.toArray()).plain();
        given.addAll(seeds);
        Outcome outcome = call(gradient, null, given.toArray(), own);
        if (first.thrown().endsWith("StackOverflowError")
                || outcome.thrown().contains("but has no companion")
                || outcome.thrown().contains("IllegalArgumentException: ")) {
            why = outcome.thrown();
            return "";
        }
        String expected = first.thrown().replaceAll(":.*", "");
        if (!expected.equals(outcome.thrown().replaceAll(":.*", ""))) {
            return "'" + first.thrown() + "' became '" + outcome.thrown() + "' of " + start;
        }
        if (!SampleBits.of(first.after()).equals(SampleBits.of(outcome.after()))) {
            return "arrays are left otherwise, of " + start;
        }
        if (!expected.isEmpty()) {
            why = first.thrown();
            return "";
        }
        normal++;
        @Nullable Object[] traced = calls.traced(plain, companion, made.get(3));
        @Nullable Object[] inputs = sampled.isStatic() ? traced : tail(traced);
        List<Object> leaves = leaves(inputs);
        Outcome graph = call(companion, null, traced, inputs);
        if (!graph.thrown().isEmpty()) {
            return "the graph throws " + graph.thrown() + " of " + start;
        }
        String difference = fills
                ? slopes(combined(graph.after(), weights), leaves, numbers(inOrder(plain, seeds)))
                : ofRecord(plain, first, Objects.requireNonNull(outcome.result()), graph, leaves);
        return difference.isEmpty() ? "" : difference + " of " + start;
    }

    private String ofRecord(Method plain, Outcome first, Object result, Outcome graph, List<Object> leaves)
            throws ReflectiveOperationException {
        List<Object> components = new ArrayList<>();
        for (RecordComponent component : result.getClass().getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            components.add(component.getAccessor().invoke(result));
        }
        Object value = components.remove(0);
        if (!SampleBits.of(first.result()).equals(SampleBits.of(value))) {
            return SampleBits.of(first.result()) + " became " + SampleBits.of(value);
        }
        if (plain.getReturnType() == double.class) {
            return slopes(graph.result(), leaves, numbers(components));
        }
        String difference = "";
        for (int i = 0; i < Math.min(MOST_OUTPUTS, Array.getLength(value)) && difference.isEmpty(); i++) {
            int output = i;
            List<Object> row =
                    components.stream().map(each -> Array.get(each, output)).toList();
            difference = slopes(Array.get(Objects.requireNonNull(graph.result()), i), leaves, numbers(row));
        }
        return difference;
    }

    private static double[] numbers(List<Object> all) {
        return new SampleInputs(all.toArray()).plain();
    }

    private static List<Object> leaves(@Nullable Object[] inputs) {
        SampleInputs all = new SampleInputs(inputs);
        List<Object> leaves = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            leaves.add(all.get(i));
        }
        return leaves;
    }

    /** What numbers and arrays of a method that fills these get beside them: zeros for the numbers, and a seed for each element. */
    private static List<Object> seeds(Method plain, @Nullable Object[] arguments, long seed) {
        Random random = new Random(seed);
        List<Object> seeds = new ArrayList<>();
        int numbers = (int) Stream.of(plain.getParameterTypes())
                .filter(type -> type == double.class)
                .count();
        if (numbers > 0) {
            seeds.add(new double[numbers]);
        }
        for (int i = 0; i < arguments.length; i++) {
            if (isArrayOfDouble(plain.getParameterTypes()[i])) {
                seeds.add(seed(Objects.requireNonNull(arguments[i]), random));
            }
        }
        return seeds;
    }

    private static Object seed(Object array, Random random) {
        Object seed = Array.newInstance(array.getClass().getComponentType(), Array.getLength(array));
        for (int i = 0; i < Array.getLength(array); i++) {
            Array.set(seed, i, seed instanceof double[] ? random.nextGaussian() : seed(Array.get(array, i), random));
        }
        return seed;
    }

    /** The derivatives beside them in the order of the parameters. */
    private static List<Object> inOrder(Method plain, List<Object> seeds) {
        boolean hasNumbers = List.of(plain.getParameterTypes()).contains(double.class);
        int number = 0;
        int array = hasNumbers ? 1 : 0;
        List<Object> ordered = new ArrayList<>();
        for (Class<?> type : plain.getParameterTypes()) {
            if (type == double.class) {
                ordered.add(((double[]) seeds.get(0))[number++]);
            } else if (isArrayOfDouble(type)) {
                ordered.add(seeds.get(array++));
            }
        }
        return ordered;
    }

    /** The sum of what is left in arrays, each number times its seed. */
    private static Value combined(@Nullable Object[] after, double[] weights) {
        List<@Nullable Object> arrays = new ArrayList<>(Arrays.asList(after));
        int numbers = (int) arrays.stream()
                .filter(each -> each instanceof Value || each instanceof Double)
                .count();
        arrays.removeIf(each -> each == null || !each.getClass().isArray());
        Value sum = Value.of(0);
        List<Object> left = leaves(arrays.toArray());
        for (int i = 0; i < left.size(); i++) {
            Value each = left.get(i) instanceof Value value ? value : Value.of((Double) left.get(i));
            sum = sum.plus(each.times(weights[numbers + i]));
        }
        return sum;
    }

    private String slopes(@Nullable Object result, List<Object> leaves, double[] code) {
        if (!(result instanceof Value root)) {
            return Arrays.stream(code).anyMatch(slope -> slope != 0) ? "a constant has derivatives" : "";
        }
        if (code.length != leaves.size()) {
            return code.length + " derivatives in " + leaves.size() + " numbers";
        }
        List<Value> values = leaves.stream()
                .map(leaf -> leaf instanceof Value value ? value : Value.of((Double) leaf))
                .toList();
        GraphSlopes graph = GraphSlopes.of(root, values);
        for (int i = 0; i < code.length; i++) {
            double slope = graph.slopes()[i];
            double scale = graph.scales()[i];
            boolean isClose = Double.isFinite(slope) && Double.isFinite(code[i])
                    ? !Double.isFinite(scale) || Math.abs(slope - code[i]) <= CLOSE * scale + 1e-250
                    : !Double.isFinite(slope) || scale >= LARGE;
            if (!isClose) {
                return "derivative " + i + " is " + code[i] + ", but by the graph " + slope;
            }
            compared++;
        }
        return "";
    }

    private static @Nullable Object[] tail(@Nullable Object[] all) {
        return Arrays.copyOfRange(all, 1, all.length);
    }

    private static String text(Outcome outcome) {
        return outcome.thrown() + SampleBits.of(outcome.result()) + SampleBits.of(outcome.after());
    }

    private static Outcome call(
            Method method, @Nullable Object receiver, @Nullable Object[] given, @Nullable Object[] after)
            throws ReflectiveOperationException {
        try {
            return new Outcome(method.invoke(receiver, given), "", after);
        } catch (InvocationTargetException e) {
            return new Outcome(null, String.valueOf(e.getCause()), after);
        }
    }
}
