package dev.tracegrad.processor;

import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.processor.fuzz.Dice;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Random arguments of a method of numbers, and what is made of them. */
final class GradientArguments {
    private static final double[] ODD = {
        0, -0.0, 1, -1, 0.5, 2, 1e300, 1e-300, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 3, 0.25
    };

    private final List<Object> arguments;
    private final boolean isSmooth;
    private final boolean isShared;

    private GradientArguments(List<Object> arguments, boolean isSmooth, boolean isShared) {
        this.arguments = arguments;
        this.isSmooth = isSmooth;
        this.isShared = isShared;
    }

    static GradientArguments random(Class<?>[] types, Dice dice) {
        int odd = dice.chance(15) ? 40 : 0;
        int most = dice.chance(12) ? 3 : 5;
        boolean isShared = dice.chance(8);
        List<Object> made = new ArrayList<>();
        List<double[]> arrays = new ArrayList<>();
        List<int[]> indices = new ArrayList<>();
        boolean wasShared = false;
        for (Class<?> type : types) {
            if (type == int.class) {
                made.add(dice.next(8) - 2);
            } else if (type == long.class) {
                made.add(dice.chance(20) ? 5_000_000_000L - dice.next(3) : dice.next(8) - 2L);
            } else if (type == float.class) {
                made.add((dice.next(20) - 8) / 4f);
            } else if (type == short.class) {
                made.add((short) (dice.next(8) - 2));
            } else if (type == byte.class) {
                made.add((byte) (dice.chance(10) ? 127 : dice.next(8) - 2));
            } else if (type == char.class) {
                made.add("abcBz".charAt(dice.next(5)));
            } else if (type == String.class) {
                made.add(dice.pick("low", "mid", "high", "none", ""));
            } else if (type == int[].class) {
                boolean isOld = isShared && !indices.isEmpty();
                int[] array = isOld ? dice.pick(indices) : new int[length(dice, most)];
                for (int i = 0; i < array.length && !isOld; i++) {
                    array[i] = dice.next(5) - 1;
                }
                wasShared |= isOld && array.length > 0;
                indices.add(array);
                made.add(array);
            } else if (type == boolean.class) {
                made.add(dice.chance(50));
            } else if (type == double.class) {
                made.add(number(dice, odd));
            } else if (type == double[].class) {
                boolean isOld = isShared && !arrays.isEmpty();
                double[] array = isOld ? dice.pick(arrays) : numbers(dice, odd, length(dice, most));
                wasShared |= isOld && array.length > 0;
                arrays.add(array);
                made.add(array);
            } else {
                double[][] rows = new double[length(dice, 4)][];
                int columns = length(dice, 4);
                for (int i = 0; i < rows.length; i++) {
                    boolean isOld = isShared && !arrays.isEmpty() && dice.chance(50);
                    rows[i] = isOld ? dice.pick(arrays) : numbers(dice, odd, dice.chance(5) ? 1 : columns);
                    wasShared |= isOld && rows[i].length > 0;
                    arrays.add(rows[i]);
                }
                made.add(rows);
            }
        }
        return new GradientArguments(made, odd == 0, wasShared);
    }

    private static int length(Dice dice, int most) {
        return dice.chance(4) ? dice.next(2) : 2 + dice.next(most - 1);
    }

    private static double[] numbers(Dice dice, int odd, int length) {
        double[] numbers = new double[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = number(dice, odd);
        }
        return numbers;
    }

    private static double number(Dice dice, int odd) {
        return dice.chance(odd)
                ? ODD[dice.next(dice.chance(50) ? 6 : ODD.length)]
                : (dice.next(1_000_000) - 500_000) / 190_000.0 + 1e-7 * dice.next(10);
    }

    /** Whether there is no odd number among them, so that differences say something. */
    boolean isSmooth() {
        return isSmooth;
    }

    /** Whether one array stands at two places. */
    boolean isShared() {
        return isShared;
    }

    /** The arguments once more, with copies of arrays: what is one array is one array in the copy. */
    List<Object> copy() {
        Map<Object, Object> copies = new IdentityHashMap<>();
        List<Object> made = new ArrayList<>();
        arguments.forEach(argument -> made.add(copy(argument, copies)));
        return made;
    }

    private static Object copy(Object argument, Map<Object, Object> copies) {
        if (argument instanceof double[] numbers) {
            return copies.computeIfAbsent(numbers, unused -> numbers.clone());
        } else if (argument instanceof double[][] rows) {
            double[][] made = new double[rows.length][];
            for (int i = 0; i < rows.length; i++) {
                made[i] = (double[]) copy(rows[i], copies);
            }
            return made;
        } else if (argument instanceof int[] numbers) {
            return copies.computeIfAbsent(numbers, unused -> numbers.clone());
        }
        return argument;
    }

    /** With leaves in the place of numbers, a new one at each place. */
    List<Object> traced() {
        List<Object> made = new ArrayList<>();
        for (Object argument : with(numbers())) {
            made.add(
                    argument instanceof Double number
                            ? Value.of(number)
                            : argument instanceof double[] numbers
                                    ? Values.of(numbers)
                                    : argument instanceof double[][] rows ? Values.of(rows) : argument);
        }
        return made;
    }

    List<Object> with(double[] numbers) {
        return new Numbers(arguments).with(numbers);
    }

    /** The numbers, those in arrays too, in order. */
    double[] numbers() {
        return new Numbers(arguments).plain();
    }

    /** What the derivatives are added to on a tape, filled with a number: those of numbers first, then an array for each array. */
    List<Object> shadows(double fill) {
        List<Object> shadows = new ArrayList<>();
        int count = (int) arguments.stream().filter(Double.class::isInstance).count();
        if (count > 0) {
            shadows.add(filled(new double[count], fill));
        }
        for (Object argument : arguments) {
            if (argument instanceof double[] numbers) {
                shadows.add(filled(new double[numbers.length], fill));
            } else if (argument instanceof double[][] rows) {
                double[][] made = new double[rows.length][];
                for (int i = 0; i < rows.length; i++) {
                    made[i] = filled(new double[rows[i].length], fill);
                }
                shadows.add(made);
            }
        }
        return shadows;
    }

    private static double[] filled(double[] array, double fill) {
        java.util.Arrays.fill(array, fill);
        return array;
    }

    /** The derivatives in shadows, in the order of {@link #numbers()}. */
    double[] inOrder(List<Object> shadows) {
        boolean hasNumbers = arguments.stream().anyMatch(Double.class::isInstance);
        double[] partials = hasNumbers ? (double[]) shadows.get(0) : new double[0];
        int nextNumber = 0;
        int nextArray = hasNumbers ? 1 : 0;
        List<Object> ordered = new ArrayList<>();
        for (Object argument : arguments) {
            if (argument instanceof Double) {
                ordered.add(partials[nextNumber++]);
            } else if (argument instanceof double[] || argument instanceof double[][]) {
                ordered.add(shadows.get(nextArray++));
            }
        }
        return new Numbers(ordered).plain();
    }

    @Override
    public String toString() {
        return java.util.Arrays.deepToString(arguments.toArray()) + (isShared ? " with an array at two places" : "");
    }
}
