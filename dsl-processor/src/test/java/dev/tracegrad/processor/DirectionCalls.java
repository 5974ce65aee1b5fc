package dev.tracegrad.processor;

import dev.tracegrad.Tape;
import dev.tracegrad.processor.GradientMethod.Outcome;
import dev.tracegrad.processor.fuzz.Dice;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Calls of tangents and adjoints with one list of arguments, random directions and random seeds. */
final class DirectionCalls {
    /** Where derivatives are larger, products in another order may not be finite. */
    private static final double LARGE = 1e8;

    private final GradientArguments arguments;
    private final GradientState state;
    private final Dice dice;
    private int differences;

    DirectionCalls(GradientArguments arguments, GradientState state, Dice dice) {
        this.arguments = arguments;
        this.state = state;
        this.dice = dice;
    }

    /**
     * Two sums that should be the same.
     *
     * @param scale the sum of what is added, without signs
     * @param error what they may differ by besides
     */
    record Sums(String what, double first, double second, double scale, double error) {}

    private double[] random(int count) {
        double[] numbers = new double[count];
        Arrays.setAll(numbers, i -> dice.chance(15) ? 0 : (dice.next(2001) - 1000) / 500.0);
        return numbers;
    }

    private Outcome call(Method method, List<Object> given) throws IllegalAccessException {
        state.reset();
        return GradientMethod.call(method, given);
    }

    private static Object component(Object record, int at) throws ReflectiveOperationException {
        RecordComponent component = record.getClass().getRecordComponents()[at];
        component.getAccessor().setAccessible(true);
        return component.getAccessor().invoke(record);
    }

    /** The derivatives in a gradient, in the order of the numbers among the arguments. */
    private static double[] derivatives(Object gradient) throws ReflectiveOperationException {
        List<Object> all = new ArrayList<>();
        for (int i = 1; i < gradient.getClass().getRecordComponents().length; i++) {
            all.add(component(gradient, i));
        }
        return new Numbers(all).plain();
    }

    /** Numbers in the shape of the arguments, without those that are no doubles. */
    private List<Object> shaped(double[] numbers) {
        List<Object> all = new ArrayList<>(arguments.with(numbers));
        all.removeIf(each -> !(each instanceof Double) && !(each instanceof double[]) && !(each instanceof double[][]));
        return all;
    }

    private static double[] arraysOf(List<Object> shaped) {
        return new Numbers(shaped.stream()
                        .filter(each -> !(each instanceof Double))
                        .toList())
                .plain();
    }

    private static Sums sums(String what, double[] a, double[] b, double[] c, double[] d) {
        double first = 0;
        double second = 0;
        double scale = 0;
        for (int i = 0; i < a.length; i++) {
            first += b[i] == 0 ? 0 : a[i] * b[i];
            scale += b[i] == 0 ? 0 : Math.abs(a[i] * b[i]);
        }
        for (int i = 0; i < c.length; i++) {
            second += d[i] == 0 ? 0 : c[i] * d[i];
            scale += d[i] == 0 ? 0 : Math.abs(c[i] * d[i]);
        }
        return new Sums(what, first, second, scale, 0);
    }

    /** The derivative along a direction, and the sum of the derivatives times the direction. */
    Sums tangent(Method tangent, Object gradient) throws ReflectiveOperationException {
        double[] direction = random(arguments.numbers().length);
        List<Object> given = arguments.copy();
        given.addAll(shaped(direction));
        Outcome outcome = call(tangent, given);
        if (outcome.value() == null) {
            throw new GradientDifference("exception", outcome.exception());
        }
        if (!Objects.equals(Bits.of(component(gradient, 0)), Bits.of(component(outcome.value(), 0)))) {
            throw new GradientDifference("value", gradient + " and " + outcome.value() + arguments);
        }
        double[] found = {(double) component(outcome.value(), 1)};
        return sums("tangent", found, new double[] {1}, derivatives(gradient), direction);
    }

    /** The gradient that comes with a Hessian, its product with two directions, and that product by differences of gradients. */
    List<Sums> curved(Method hessian, Method gradient, Object right) throws ReflectiveOperationException {
        int count = arguments.numbers().length;
        double[] first = random(count);
        double[] second = random(count);
        Object byFirst = hessian(hessian, first, right);
        double[] product = half(byFirst, 1);
        double[] other = half(hessian(hessian, second, right), 1);
        double[] slopes = derivatives(right);
        double[] found = half(byFirst, 0);
        List<Sums> all = new ArrayList<>(List.of(sums("symmetry", product, second, other, first)));
        for (int i = 0; i < count; i++) {
            all.add(sums("gradient of a Hessian", found, unit(count, i, 1), slopes, unit(count, i, 1)));
        }
        double[] coarse = difference(gradient, first, 1e-4);
        double[] fine = difference(gradient, first, 1e-4 / 8);
        double[] finer = difference(gradient, first, 1e-4 / 3);
        for (int i = 0; i < count && arguments.isSmooth(); i++) {
            double most = 1e-5 * Math.max(1, Math.abs(coarse[i]));
            boolean isLarge = Math.abs(coarse[i]) > LARGE || Math.abs(slopes[i]) > LARGE;
            if (!isLarge && Math.abs(coarse[i] - fine[i]) <= most && Math.abs(coarse[i] - finer[i]) <= most) {
                all.add(new Sums("differences of gradients", product[i], coarse[i], 0, 100 * most));
                differences++;
            }
        }
        return all;
    }

    /** How many differences of gradients say something. */
    int differences() {
        return differences;
    }

    private Object hessian(Method hessian, double[] direction, Object right) throws ReflectiveOperationException {
        List<Object> given = arguments.copy();
        given.addAll(shaped(direction));
        Outcome outcome = call(hessian, given);
        if (outcome.value() == null) {
            throw new GradientDifference("exception", outcome.exception());
        }
        if (!Objects.equals(Bits.of(component(right, 0)), Bits.of(component(outcome.value(), 0)))) {
            throw new GradientDifference("value", right + " and " + outcome.value() + arguments);
        }
        return outcome.value();
    }

    /** The gradient, or the product, that stands with a Hessian. */
    private static double[] half(Object record, int number) throws ReflectiveOperationException {
        double[] all = derivatives(record);
        return Arrays.copyOfRange(all, number * all.length / 2, (number + 1) * all.length / 2);
    }

    private double[] difference(Method gradient, double[] direction, double step) throws ReflectiveOperationException {
        double[] up = slopes(gradient, direction, step);
        double[] down = slopes(gradient, direction, -step);
        double[] all = new double[direction.length];
        Arrays.setAll(all, i -> (up[i] - down[i]) / (2 * step));
        return all;
    }

    private double[] slopes(Method gradient, double[] direction, double step) throws ReflectiveOperationException {
        double[] numbers = arguments.numbers();
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] += step * direction[i];
        }
        Outcome outcome = call(gradient, arguments.with(numbers));
        double[] none = new double[numbers.length];
        Arrays.fill(none, Double.NaN);
        return outcome.value() == null ? none : derivatives(outcome.value());
    }

    /**
     * What the adjoint of a method that fills an array gives for seeds in that, and the gradient; and the tangent times seeds in all arrays,
     * and the adjoint times the direction.
     *
     * @param gradient null if the method throws
     */
    List<Sums> filling(Method plain, Method adjoint, Method tangent, Object gradient)
            throws ReflectiveOperationException {
        double[] into = {7, 0.5 + dice.next(3)};
        List<Object> left = withInto(arguments.copy(), into.clone());
        Outcome expected = call(plain, left);
        double[] numbers = arguments.numbers();

        double[] seed = random(2);
        double[] intoBar = seed.clone();
        List<Object> shadows = arguments.shadows(0);
        Outcome outcome = adjoint(adjoint, into, shadows, intoBar, left);
        if ((expected.thrown() == null) != (outcome.thrown() == null)) {
            throw new GradientDifference(
                    "exception", expected.exception() + " became " + outcome.exception() + arguments);
        }
        if (expected.thrown() != null) {
            return List.of();
        }
        List<Sums> all = new ArrayList<>();
        double[] bars = arguments.inOrder(shadows);
        double factor = seed[0] + seed[1] * into[1];
        double[] slopes = derivatives(gradient);
        for (int i = 0; i < bars.length; i++) {
            all.add(sums("adjoint", slopes, unit(bars.length, i, factor), bars, unit(bars.length, i, 1)));
        }
        double[] value = {(double) component(gradient, 0)};
        all.add(sums("adjoint of what is overwritten", intoBar, new double[] {1, 0}, value, new double[] {0}));
        all.add(sums("adjoint of a factor", intoBar, new double[] {0, 1}, value, new double[] {seed[1]}));

        double[] seeds = random(numbers.length);
        double[] direction = random(numbers.length);
        double[] intoDot = random(2);
        double[] intoDirection = intoDot.clone();
        List<Object> dots = shaped(direction);
        List<Object> given = withInto(arguments.copy(), into.clone());
        given.addAll(withInto(dots, intoDot));
        Outcome moved = call(tangent, given);
        if (moved.thrown() != null) {
            throw new GradientDifference("exception", "none became " + moved.exception() + arguments);
        }
        isLeft(left, given.subList(0, left.size()));
        intoBar = seed.clone();
        List<Object> seeded = new ArrayList<>(arguments.shadows(0));
        boolean hasNumbers = shaped(numbers).stream().anyMatch(Double.class::isInstance);
        seeded.subList(hasNumbers ? 1 : 0, seeded.size()).clear();
        shaped(seeds).stream().filter(each -> !(each instanceof Double)).forEach(seeded::add);
        adjoint(adjoint, into, seeded, intoBar, left);
        all.add(sums(
                "transpose",
                joined(arraysOf(dots), intoDot),
                joined(arraysOf(shaped(seeds)), seed),
                joined(arguments.inOrder(seeded), intoBar),
                joined(direction, intoDirection)));
        return all;
    }

    private static double[] unit(int count, int at, double number) {
        double[] unit = new double[count];
        unit[at] = number;
        return unit;
    }

    private static double[] joined(double[] a, double[] b) {
        double[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    private static List<Object> withInto(List<Object> arguments, double[] into) {
        List<Object> all = new ArrayList<>(arguments);
        all.add(into);
        return all;
    }

    private Outcome adjoint(Method adjoint, double[] into, List<Object> shadows, double[] intoBar, List<Object> left)
            throws IllegalAccessException {
        Tape tape = new Tape();
        List<Object> given = withInto(arguments.copy(), into.clone());
        List<Object> all = new ArrayList<>(List.of(tape));
        all.addAll(given);
        all.addAll(shadows);
        all.add(intoBar);
        Outcome outcome = call(adjoint, all);
        if (outcome.thrown() == null) {
            isLeft(left, given);
            if (tape.top() != 0) {
                throw new GradientDifference("tape", "the tape's top is " + tape.top());
            }
        }
        return outcome;
    }

    private static void isLeft(List<Object> expected, List<Object> found) {
        if (!Objects.equals(Bits.of(expected), Bits.of(found))) {
            throw new GradientDifference(
                    "arrays",
                    Arrays.deepToString(expected.toArray()) + " are left as " + Arrays.deepToString(found.toArray()));
        }
    }
}
