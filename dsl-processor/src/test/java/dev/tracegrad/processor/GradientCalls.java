package dev.tracegrad.processor;

import dev.tracegrad.Tape;
import dev.tracegrad.Value;
import dev.tracegrad.processor.GradientMethod.Outcome;
import dev.tracegrad.processor.fuzz.Dice;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Calls of a gradient with random arguments: the value, exception and arrays are those of the plain method, and the derivatives those
 * of the graph and of differences, however it is called.
 */
final class GradientCalls {
    /** What is counted where the graph gives a number and the code none. */
    static final String ONLY_BY_GRAPH = "derivatives that only the graph has";

    /** Where contributions or inputs are larger, products in another order may not be finite. */
    private static final double LARGE = 1e100;

    private static final double CLOSE = 1e-9;
    private static final double STEP = 1e-4;
    private static final double AGREEMENT = 1e-5;
    private static final double TOLERANCE = 1e-3;

    /** What is said where one array stands at two places and is written. */
    private static final String SHARED = ": the same array as ";

    private final GradientMethod method;
    private final boolean isWriter;
    private final boolean isCut;
    private final GradientState state;
    private final Map<String, Integer> counts = new TreeMap<>();

    /**
     * @param isWriter whether it may write elements of arrays that are handed in
     * @param isCut whether a warning says that gradients end somewhere, so that differences say something else
     */
    GradientCalls(GradientMethod method, boolean isWriter, boolean isCut) throws IllegalAccessException {
        this.method = method;
        this.isWriter = isWriter;
        this.isCut = isCut;
        this.state = new GradientState(method.plain().getDeclaringClass());
    }

    Map<String, Integer> counts() {
        return counts;
    }

    /** @throws GradientDifference if there is one */
    void compare(Dice dice, int calls) throws ReflectiveOperationException {
        for (int i = 0; i < calls; i++) {
            GradientArguments arguments =
                    GradientArguments.random(method.plain().getParameterTypes(), dice);
            try {
                compare(arguments, dice);
            } catch (GradientDifference difference) {
                throw new GradientDifference(
                        difference.kind(),
                        difference.getMessage() + "\n  in " + method.plain().getName() + arguments);
            }
        }
    }

    private void compare(GradientArguments arguments, Dice dice) throws ReflectiveOperationException {
        count("calls");
        List<Object> plain = arguments.copy();
        Outcome expected = call(method.plain(), plain);
        List<Object> fields = state.now();
        List<Object> given = arguments.copy();
        Outcome outcome = call(method.result(), given);
        if (arguments.isShared() && outcome.exception().contains(SHARED)) {
            count("calls refused for an array at two places");
            if (!isWriter) {
                count("calls refused for an array at two places though it seems not to be written");
            }
            return;
        }
        if (isAnotherFault(expected, outcome)) {
            count("calls that throw for another fault in the same expression");
            return;
        }
        if (!isSameException(expected, outcome)) {
            throw new GradientDifference("exception", expected.exception() + " became " + outcome.exception());
        }
        sameArrays("record", plain, given);
        same("fields", fields, state.now());
        if (outcome.value() == null) {
            count("calls that throw");
            afterException(arguments, expected, plain, dice);
            return;
        }
        List<Object> record = components(outcome.value());
        same("value", expected.value(), record.remove(0));
        double[] slopes = new Numbers(record).plain();
        Outcome again = call(method.result(), arguments.copy());
        List<Object> second = components(Objects.requireNonNull(again.value(), again.exception()));
        second.remove(0);
        if (!Arrays.equals(slopes, new Numbers(second).plain())) {
            throw new GradientDifference(
                    "state",
                    "a second call gives " + Arrays.toString(new Numbers(second).plain()) + ", the first "
                            + Arrays.toString(slopes));
        }
        onTape(arguments, expected, plain, slopes, dice);
        count(
                arguments.isShared()
                        ? "calls with an array at two places, each with its own derivatives"
                        : "calls that are compared");
        compareWithGraph(arguments, expected, slopes);
    }

    /** Whether both throw the same, or nothing. Code that is compiled as it runs may throw what the machine throws without a message. */
    private static boolean isSameException(Outcome expected, Outcome found) {
        String text = expected.exception();
        String other = found.exception();
        boolean isWithout = text.endsWith(": null") || other.endsWith(": null");
        return text.equals(other) || isWithout && text.replaceAll(": .*", "").equals(other.replaceAll(": .*", ""));
    }

    /** Whether both throw since an index is wrong or an int is divided by zero, but not the same: in loops what is dear is computed first. */
    private static boolean isAnotherFault(Outcome expected, Outcome found) {
        return isOfMachine(expected) && isOfMachine(found) && !isSameException(expected, found);
    }

    private static boolean isOfMachine(Outcome outcome) {
        boolean isDivision = outcome.exception().matches("java.lang.ArithmeticException: (/ by zero|null)");
        return isDivision || outcome.thrown() instanceof ArrayIndexOutOfBoundsException;
    }

    private Outcome call(Method called, List<Object> arguments) throws IllegalAccessException {
        state.reset();
        return GradientMethod.call(called, arguments);
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private static List<Object> components(Object record) throws ReflectiveOperationException {
        List<Object> components = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            components.add(component.getAccessor().invoke(record));
        }
        return components;
    }

    private static void same(String kind, Object expected, Object found) {
        if (!Objects.equals(Bits.of(expected), Bits.of(found))) {
            throw new GradientDifference(kind, expected + " became " + found);
        }
    }

    private static void sameArrays(String form, List<Object> expected, List<Object> found) {
        if (!Objects.equals(Bits.of(expected), Bits.of(found))) {
            throw new GradientDifference(
                    "arrays",
                    Arrays.deepToString(expected.toArray()) + " are left as " + Arrays.deepToString(found.toArray())
                            + " by the form with a " + form);
        }
    }

    /** Whether a gradient gives another value, other derivatives, or leaves other arrays than another one in one of many calls. */
    static boolean areDifferent(GradientMethod right, GradientMethod other, Dice dice, int calls)
            throws ReflectiveOperationException {
        GradientState rightState = new GradientState(right.plain().getDeclaringClass());
        GradientState otherState = new GradientState(other.plain().getDeclaringClass());
        for (int i = 0; i < calls; i++) {
            GradientArguments arguments = GradientArguments.random(right.plain().getParameterTypes(), dice);
            List<Object> first = arguments.copy();
            List<Object> second = arguments.copy();
            rightState.reset();
            otherState.reset();
            Outcome expected = GradientMethod.call(right.result(), first);
            Outcome found = GradientMethod.call(other.result(), second);
            boolean isSame = isSameException(expected, found) && Objects.equals(Bits.of(first), Bits.of(second));
            if (isSame && expected.value() != null) {
                double[] numbers = new Numbers(components(expected.value())).plain();
                double[] others = new Numbers(components(found.value())).plain();
                for (int k = 0; k < numbers.length; k++) {
                    double most = CLOSE * Math.max(Math.abs(numbers[k]), Math.abs(others[k]));
                    isSame &= !(Math.abs(numbers[k] - others[k]) > most);
                }
            }
            if (!isSame) {
                return true;
            }
        }
        return false;
    }

    /** What is on a tape before stays there. */
    private static Tape usedTape(Dice dice) {
        Tape tape = new Tape();
        int used = dice.next(4);
        Arrays.fill(tape.numbers(), 77);
        tape.top(used);
        return tape;
    }

    private static void isUnchanged(Tape tape, int used) {
        boolean isSame = tape.top() == used;
        for (int i = 0; i < used; i++) {
            isSame &= tape.numbers()[i] == 77;
        }
        if (!isSame) {
            throw new GradientDifference("tape", "the tape's top was " + used + " and is " + tape.top());
        }
    }

    private Outcome tapeCall(Tape tape, List<Object> given, List<Object> shadows) throws IllegalAccessException {
        List<Object> all = new ArrayList<>(List.of(tape));
        all.addAll(given);
        all.addAll(shadows);
        return call(method.onTape(), all);
    }

    private void afterException(GradientArguments arguments, Outcome expected, List<Object> plain, Dice dice)
            throws ReflectiveOperationException {
        List<Object> given = arguments.copy();
        List<Object> shadows = arguments.shadows(0.5);
        Outcome outcome = tapeCall(usedTape(dice), given, shadows);
        if (!isSameException(expected, outcome)) {
            throw new GradientDifference("exception", expected.exception() + " became " + outcome.exception());
        }
        sameArrays("tape", plain, given);
        same("shadows after an exception", arguments.shadows(0.5), shadows);
    }

    /** Two calls on one tape, which add to what is there. */
    private void onTape(GradientArguments arguments, Outcome expected, List<Object> plain, double[] slopes, Dice dice)
            throws ReflectiveOperationException {
        Tape tape = usedTape(dice);
        int used = tape.top();
        List<Object> shadows = arguments.shadows(0.5);
        for (int i = 0; i < 2; i++) {
            List<Object> given = arguments.copy();
            Outcome outcome = tapeCall(tape, given, shadows);
            if (outcome.value() == null) {
                throw new GradientDifference("exception", "none became " + outcome.exception());
            }
            same("value", expected.value(), outcome.value());
            sameArrays("tape", plain, given);
            isUnchanged(tape, used);
        }
        double[] added = arguments.inOrder(shadows);
        for (int i = 0; i < slopes.length; i++) {
            double sum = 0.5 + slopes[i] + slopes[i];
            boolean isSame = Double.compare(sum, added[i]) == 0
                    || Math.abs(sum - added[i]) <= CLOSE * (1 + Math.abs(slopes[i]))
                    || !Double.isFinite(sum) && !Double.isFinite(added[i]);
            if (!isSame) {
                throw new GradientDifference("added", "0.5 and twice " + slopes[i] + " gave " + added[i]);
            }
        }
    }

    private void compareWithGraph(GradientArguments arguments, Outcome expected, double[] slopes)
            throws ReflectiveOperationException {
        List<Object> leaves = arguments.traced();
        List<Value> all = new Numbers(leaves).values();
        Outcome outcome = call(method.graph(), leaves);
        if (!(outcome.value() instanceof Value result)) {
            throw new GradientDifference("graph", outcome.exception());
        }
        same("graph", expected.value(), result.data());
        GraphSlopes graph = GraphSlopes.of(result, all);
        double largest = all.stream()
                .mapToDouble(number -> Math.abs(number.data()))
                .max()
                .orElse(0);
        for (int i = 0; i < slopes.length; i++) {
            compare(graph, slopes[i], i, largest);
        }
        if (arguments.isSmooth() && !graph.isLarge() && !isCut) {
            for (int i = 0; i < Math.min(3, slopes.length); i++) {
                compareWithDifferences(arguments, slopes[i], i);
            }
        }
    }

    /** @param largest the largest input */
    private void compare(GraphSlopes slopes, double code, int at, double largest) {
        double graph = slopes.slopes()[at];
        double scale = slopes.scales()[at];
        count("derivatives");
        if (Double.isFinite(graph) && Double.isFinite(code)) {
            if (!(Math.abs(graph - code) <= CLOSE * scale + 1e-250) && Double.isFinite(scale)) {
                throw new GradientDifference(
                        "gradient", "number " + at + ": " + code + ", but by the graph " + graph + " of " + scale);
            }
        } else if (Double.isFinite(graph)) {
            count(ONLY_BY_GRAPH);
            if (Math.max(scale, largest) < LARGE) {
                throw new GradientDifference(
                        "not a number", "number " + at + ": " + code + ", but by the graph " + graph);
            }
        } else if (Double.isFinite(code)) {
            count("derivatives that the graph has not");
        } else {
            count("derivatives that neither has");
        }
    }

    private void compareWithDifferences(GradientArguments arguments, double code, int at)
            throws ReflectiveOperationException {
        double first = difference(arguments, at, STEP);
        double second = difference(arguments, at, STEP / 8);
        double third = difference(arguments, at, STEP / 3);
        double most = AGREEMENT * Math.max(1, Math.abs(first));
        if (Double.isFinite(code) && Math.abs(first - second) <= most && Math.abs(first - third) <= most) {
            count("differences");
            if (!(Math.abs(first - code) <= TOLERANCE * Math.max(1, Math.abs(first)))) {
                throw new GradientDifference(
                        "differences", "number " + at + ": " + code + ", but by differences " + first);
            }
        }
    }

    private double difference(GradientArguments arguments, int at, double relative)
            throws ReflectiveOperationException {
        double[] numbers = arguments.numbers();
        double step = relative * Math.max(0.1, Math.abs(numbers[at]));
        double middle = numbers[at];
        numbers[at] = middle + step;
        double up = plain(arguments, numbers);
        double high = numbers[at];
        numbers[at] = middle - step;
        double down = plain(arguments, numbers);
        return (up - down) / (high - numbers[at]);
    }

    private double plain(GradientArguments arguments, double[] numbers) throws ReflectiveOperationException {
        Outcome outcome = call(method.plain(), arguments.with(numbers));
        return outcome.value() instanceof Double value ? value : Double.NaN;
    }
}
