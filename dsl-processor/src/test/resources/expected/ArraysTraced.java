package good;

import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Arrays}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class ArraysTraced {
    private static final VarHandle COEFFICIENTS = PrivateMembers.staticField(MethodHandles.lookup(), Arrays.class, "COEFFICIENTS", double[].class);

    private ArraysTraced() {
    }

    /**
     * The graph of {@link Arrays#dot(double[], double[])}.
     */
    static Value dot(Value[] a, Value[] b) {
        Value sum = Value.constant(0).named("sum").at("Arrays.java:11");
        for (int i = 0; i < a.length; i++) { // Arrays.java:12
            sum = sum.plus(a[i].times(b[i])).named("sum").at("Arrays.java:13");
        }
        return sum; // Arrays.java:15
    }

    /**
     * The graph of {@link Arrays#scaled(double[], double)}.
     */
    static Value[] scaled(Value[] a, Value factor) {
        Value.argument(factor, "factor");
        Value[] result = Values.zeros(a.length); // Arrays.java:20
        for (int i = 0; i < a.length; i++) { // Arrays.java:21
            result[i] = a[i].times(factor).at("Arrays.java:22");
        }
        return result; // Arrays.java:24
    }

    /**
     * The graph of {@link Arrays#fill(double[], double)}.
     */
    static void fill(Value[] out, Value x) {
        Value.argument(x, "x");
        for (int i = 0; i < out.length; i++) { // Arrays.java:29
            out[i] = i == 1 ? Value.constant(2).at("Arrays.java:30")
                    : x.times(Value.constant(i, "i")).at("Arrays.java:30");
        }
    }

    /**
     * The graph of {@link Arrays#local(double)}.
     */
    static Value local(Value x) {
        Value.argument(x, "x");
        Value[] powers = Values.zeros(4); // Arrays.java:36
        powers[0] = Value.constant(1).at("Arrays.java:37");
        for (int i = 1; i < powers.length; i++) { // Arrays.java:38
            powers[i] = powers[i - 1].times(x).at("Arrays.java:39");
        }
        Value[] weights = new Value[] {Value.constant(1), Value.constant(0.5), Value.constant(0.25), Value.constant(0.125)}; // Arrays.java:41
        return dot(powers, weights).plus(powers[3]).at("Arrays.java:42");
    }

    /**
     * The graph of {@link Arrays#horner(double)}.
     */
    static Value horner(Value x) {
        Value.argument(x, "x");
        return polynomial(Values.constants(COEFFICIENTS()), x)
                .plus(Value.constant(COEFFICIENTS()[1], "COEFFICIENTS[1]").times(x))
                .at("Arrays.java:47");
    }

    /**
     * The graph of {@link Arrays#polynomial(double[], double)}.
     */
    static Value polynomial(Value[] coefficients, Value x) {
        Value.argument(x, "x");
        int n = coefficients.length; // Arrays.java:52
        Value value = n == 0 ? Value.constant(0).named("value").at("Arrays.java:53")
                : coefficients[n - 1];
        for (int i = n - 2; i >= 0; i--) { // Arrays.java:54
            value = value.times(x).plus(coefficients[i]).named("value").at("Arrays.java:55");
        }
        return value; // Arrays.java:57
    }

    /**
     * The graph of {@link Arrays#outer(double[], double[])}.
     */
    static Value[][] outer(Value[] a, Value[] b) {
        Value[][] product = Values.zeros(a.length, b.length); // Arrays.java:62
        for (int i = 0; i < a.length; i++) { // Arrays.java:63
            Value[] row = product[i]; // Arrays.java:64
            for (int j = 0; j < b.length; j++) { // Arrays.java:65
                row[j] = a[i].times(b[j]).at("Arrays.java:66");
            }
        }
        return product; // Arrays.java:69
    }

    /**
     * The graph of {@link Arrays#trace(double[][])}.
     */
    static Value trace(Value[][] m) {
        Value sum = Value.constant(0).named("sum").at("Arrays.java:74");
        for (int i = 0; i < m.length && i < m[i].length; i++) { // Arrays.java:75
            sum = sum.plus(m[i][i]).named("sum").at("Arrays.java:76");
        }
        return sum; // Arrays.java:78
    }

    /**
     * The graph of {@link Arrays#initializers(double, double)}.
     */
    static Value initializers(Value x, Value y) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        Value[][] m = new Value[][] {new Value[] {x, Value.constant(1)}, new Value[] {Value.constant(0), y}, new Value[] {x.times(y), Value.constant(2)}}; // Arrays.java:83
        Value[][] rows = new Value[2][]; // Arrays.java:84
        rows[0] = m[2]; // Arrays.java:85
        rows[1] = new Value[] {x, y}; // Arrays.java:86
        return m[0][0].times(rows[1][1]).minus(m[1][0].times(rows[0][1]))
                .plus(Value.constant(m.length * rows.length, "m.length * rows.length"))
                .at("Arrays.java:87");
    }

    /**
     * The graph of {@link Arrays#each(double[], double[][])}.
     */
    static Value each(Value[] xs, Value[][] rows) {
        Value sum = Value.constant(0).named("sum").at("Arrays.java:92");
        for (Value x : xs) { // Arrays.java:93
            sum = sum.plus(x.times(x)).named("sum").at("Arrays.java:94");
        }
        for (Value[] row : rows) { // Arrays.java:96
            for (final Value x : row) { // Arrays.java:97
                sum = sum.minus(x).named("sum").at("Arrays.java:98");
            }
        }
        return sum; // Arrays.java:101
    }

    /**
     * The graph of {@link Arrays#updates(double[], double, int)}.
     */
    static Value updates(Value[] a, Value x, int n) {
        Value.argument(x, "x");
        int i = 0; // Arrays.java:106
        int index;
        a[index = i++] = a[index].plus(x).at("Arrays.java:107");
        a[i] = a[i].times(a[i - 1]).at("Arrays.java:108");
        a[i] = a[i].plus(1).at("Arrays.java:109");
        a[0] = a[0].minus(1).at("Arrays.java:110");
        Value old = Value.before(a[1], a[1] = a[1].plus(1).at("Arrays.java:111"))
                .plus(Value.before(a[0], a[0] = a[0].minus(1).at("Arrays.java:111")))
                .named("old").at("Arrays.java:111");
        a[n & 1] = a[n & 1].minus((a[0] = x)).at("Arrays.java:112");
        int index_;
        a[index_ = i = 0] = a[index_].div(next(a)).at("Arrays.java:113");
        Value last = (a[0] = a[1].plus(old).at("Arrays.java:114")); // Arrays.java:114
        int index__;
        return last.plus(old.times((a[1] = a[1].plus(2).at("Arrays.java:115"))))
                .plus((a[index__ = i++] = a[index__].times(3).at("Arrays.java:115")))
                .plus(Value.constant(i, "i")).at("Arrays.java:115");
    }

    /**
     * The graph of {@link Arrays#plain(double, int)}.
     */
    static Value plain(Value x, int n) {
        Value.argument(x, "x");
        double[] table = new double[3]; // Arrays.java:125
        int[] counts = new int[table.length]; // Arrays.java:126
        for (int i = 0; i < counts.length; i++) { // Arrays.java:127
            counts[i] += i; // Arrays.java:128
            table[i] = counts[i] / 2.0; // Arrays.java:129
            table[i]++; // Arrays.java:130
        }
        boolean[] flags = new boolean[] {true, n > 2}; // Arrays.java:132
        String[][] names = new String[2][]; // Arrays.java:133
        return x.times(Value.constant(table[2], "table[2]"))
                .plus(Value.constant(flags[1] ? table[n % 3 < 0 ? 0 : n % 3] : 0, "flags[1] ? table[n % 3 < 0 ? 0 : n % 3] : 0"))
                .plus(names[0] == null ? x : Value.constant(0)).at("Arrays.java:134");
    }

    /**
     * The graph of {@link Arrays#library(double[], double)}.
     */
    static Value library(Value[] a, Value x) {
        Value.argument(x, "x");
        Value[] copy = a.clone(); // Arrays.java:139
        java.util.Arrays.fill(copy, x); // Arrays.java:140
        java.util.Arrays.fill(copy, 0, copy.length / 2, Value.constant(1.5)); // Arrays.java:141
        Value[] longer = Values.copyOf(a, a.length + 2); // Arrays.java:142
        Value[] middle = Values.copyOfRange(longer, 1, longer.length); // Arrays.java:143
        System.arraycopy(a, 0, longer, 2, a.length); // Arrays.java:144
        Value[] sorted = longer.clone(); // Arrays.java:145
        Values.sort(sorted); // Arrays.java:146
        Value[] plainCopy = Values.constants(Objects.requireNonNull(COEFFICIENTS())); // Arrays.java:147
        plainCopy[0] = x; // Arrays.java:148
        return Values.sum(longer).plus(copy[0].times(sorted[0])).plus(middle[middle.length - 1])
                .plus(plainCopy[0])
                .plus(Value.constant(java.util.Arrays.toString(Values.data(a)).length(), "java.util.Arrays.toString(a).length()"))
                .plus(Value.constant(java.util.Arrays.hashCode(Values.data(sorted)), "java.util.Arrays.hashCode(sorted)"))
                .at("Arrays.java:149");
    }

    /**
     * The graph of {@link Arrays#sumOf(double[])}.
     */
    static Value sumOf(Value... xs) {
        return Values.sum(xs).at("Arrays.java:155");
    }

    /**
     * The graph of {@link Arrays#varargs(double, double[])}.
     */
    static Value varargs(Value x, Value[] xs) {
        Value.argument(x, "x");
        return sumOf().plus(sumOf(x))
                .plus(sumOf(x, Value.constant(2), x.times(x).at("Arrays.java:160"))).plus(sumOf(xs))
                .at("Arrays.java:160");
    }

    /**
     * The graph of {@link Arrays#conditional(boolean, double[], double[], double)}.
     */
    static Value conditional(boolean first, Value[] a, Value[] b, Value x) {
        Value.argument(x, "x");
        Value[] chosen = first ? a : b; // Arrays.java:165
        Value[] table = x.data() > 0 ? Values.constants(COEFFICIENTS()) : a; // Arrays.java:166
        double[] nothing = null; // Arrays.java:167
        if (nothing != null || chosen == null) { // Arrays.java:168
            return Value.constant(0).at("Arrays.java:169");
        }
        return chosen[0].plus(table[0])
                .plus(Value.constant(chosen == a ? 1 : 2, "chosen == a ? 1 : 2"))
                .at("Arrays.java:171");
    }

    /**
     * The graph of {@link Arrays#pass(double[])}.
     */
    static Value[] pass(Value[] a) {
        return Objects.requireNonNull(a); // Arrays.java:176
    }

    /**
     * The graph of {@link Arrays#cube(double)}.
     */
    static Value cube(Value x) {
        Value.argument(x, "x");
        Value[][][] cube = Values.zeros(2, 2, 2); // Arrays.java:181
        cube[1][0][1] = x; // Arrays.java:182
        Value[][][] open = new Value[2][2][]; // Arrays.java:183
        open[0][0] = cube[1][0]; // Arrays.java:184
        return open[0][0][1].plus(cube[0][0][0]).at("Arrays.java:185");
    }

    /**
     * The graph of {@link Arrays#rowsThatMove(double[], double, int)}.
     */
    static Value rowsThatMove(Value[] a, Value x, int n) {
        Value.argument(x, "x");
        Value[][] m = new Value[][] {new Value[] {x, Value.constant(2), Value.constant(3)}, new Value[] {Value.constant(4), x.times(x), Value.constant(6)}, new Value[] {Value.constant(a.length, "a.length"), Value.constant(8), Value.constant(9)}}; // Arrays.java:190
        int i = n & 1; // Arrays.java:191
        Value[] array;
        int index;
        (array = m[i & 1])[index = i++ & 1] = array[index].plus(x).at("Arrays.java:192");
        Value[] array_;
        int index_;
        (array_ = m[i])[index_ = i = 0] = array_[index_].div(x.plus(Value.constant(i, "i")))
                .at("Arrays.java:193");
        Value[] array__;
        int index__;
        Value old = Value.before((array__ = m[i])[index__ = ++i], array__[index__] = array__[index__].plus(1).at("Arrays.java:194")); // Arrays.java:194
        Value[] row = m[1]; // Arrays.java:195
        Value[] array___;
        int index___;
        (array___ = row)[index___ = (row = m[2]).length - 1] = array___[index___].times(x)
                .at("Arrays.java:196");
        return m[0][0].times(m[0][1]).plus(m[1][0]).minus(m[1][1].times(m[1][2]))
                .plus(row[2].times(m[2][0])).plus(old).at("Arrays.java:197");
    }

    /**
     * The graph of {@link Arrays#labelled(double[], double)}.
     */
    static Value labelled(Value[] a, Value x) {
        Value.argument(x, "x");
        int i = 0; // Arrays.java:202
        int turns = 0; // Arrays.java:203
        int index;
        again:
        while (Value.before(a[index = i++ & 1], a[index] = a[index].minus(1).at("Arrays.java:205")).data() > x.data() && turns++ < 3) { // Arrays.java:205
            if (a[0].data() < 0) { // Arrays.java:206
                continue again; // Arrays.java:207
            }
            a[1] = a[1].times(x).at("Arrays.java:209");
        }
        return a[0].plus(a[1]).plus(Value.constant(i, "i")).at("Arrays.java:211");
    }

    /**
     * The graph of {@link Arrays#pair(int)}.
     */
    static Value[] pair(int n) {
        return new Value[] {Value.constant(n, "n"), Value.constant(2)}; // Arrays.java:220
    }

    /**
     * The graph of {@link Arrays#writtenResults(double, int)}.
     */
    static Value writtenResults(Value x, int n) {
        Value.argument(x, "x");
        Value[] made = pair(n); // Arrays.java:229
        fill(made, x); // Arrays.java:230
        fill(constant(Values.zeros(3)), x); // Arrays.java:231
        Value[][] rows = new Value[][] {pair(n), new Value[] {Value.constant(1), x}}; // Arrays.java:232
        fillRow(rows, x.times(x).at("Arrays.java:233")); // Arrays.java:233
        fillRow(new Value[][] {pair(n), made}, x); // Arrays.java:234
        return made[0].plus(made[1]).plus(rows[0][1]).at("Arrays.java:235");
    }

    /**
     * The graph of {@link Arrays#next(double[])}, which a traced method calls.
     */
    private static Value next(Value[] a) {
        a[0] = a[0].plus(1).at("Arrays.java:119");
        return a[0]; // Arrays.java:120
    }

    /**
     * The graph of {@link Arrays#fillRow(double[][], double)}, which a traced method calls.
     */
    private static void fillRow(Value[][] rows, Value x) {
        Value.argument(x, "x");
        rows[0][1] = x; // Arrays.java:224
    }

    /**
     * The graph of {@link Arrays#constant(double[])}, which a traced method calls.
     */
    private static Value[] constant(Value[] a) {
        return a; // Arrays.java:215
    }

    private static double[] COEFFICIENTS() {
        return (double[]) COEFFICIENTS.get();
    }
}
