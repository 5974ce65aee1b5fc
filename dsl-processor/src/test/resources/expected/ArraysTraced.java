package good;

import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Scope;
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
        Scope scope = Scope.of(Sites.DOT);
        Value sum = Value.constant(0).at(scope, 1); // Arrays.java:11
        for (int i = 0; i < a.length; i++) { // Arrays.java:12
            sum = sum.plus(a[i].times(b[i])).at(scope, 2); // Arrays.java:13
        }
        return sum; // Arrays.java:15
    }

    /**
     * The graph of {@link Arrays#scaled(double[], double)}.
     */
    static Value[] scaled(Value[] a, Value factor) {
        Scope scope = Scope.of(Sites.SCALED);
        Value.argument(factor, scope, 1);
        Value[] result = Values.zeros(a.length); // Arrays.java:20
        for (int i = 0; i < a.length; i++) { // Arrays.java:21
            result[i] = a[i].times(factor).at(scope, 2); // Arrays.java:22
        }
        return result; // Arrays.java:24
    }

    /**
     * The graph of {@link Arrays#fill(double[], double)}.
     */
    static void fill(Value[] out, Value x) {
        Scope scope = Scope.of(Sites.FILL);
        Value.argument(x, scope, 1);
        for (int i = 0; i < out.length; i++) { // Arrays.java:29
            out[i] = i == 1 ? Value.constant(2).at(scope, 2)
                    : x.times(i, "i").at(scope, 3); // Arrays.java:30
        }
    }

    /**
     * The graph of {@link Arrays#local(double)}.
     */
    static Value local(Value x) {
        try (Scope scope = Scope.enter(Sites.LOCAL)) {
            Value.argument(x, scope, 1);
            Value[] powers = Values.zeros(4); // Arrays.java:36
            powers[0] = Value.constant(1).at(scope, 2); // Arrays.java:37
            for (int i = 1; i < powers.length; i++) { // Arrays.java:38
                powers[i] = powers[i - 1].times(x).at(scope, 3); // Arrays.java:39
            }
            Value[] weights = new Value[] {Value.constant(1), Value.constant(0.5), Value.constant(0.25), Value.constant(0.125)}; // Arrays.java:41
            return dot(powers, weights).plus(powers[3]).at(scope, 4); // Arrays.java:42
        }
    }

    /**
     * The graph of {@link Arrays#horner(double)}.
     */
    static Value horner(Value x) {
        try (Scope scope = Scope.enter(Sites.HORNER)) {
            Value.argument(x, scope, 1);
            return polynomial(Values.constants(COEFFICIENTS()), x)
                    .plus(Values.times(COEFFICIENTS()[1], "COEFFICIENTS[1]", x))
                    .at(scope, 2); // Arrays.java:47
        }
    }

    /**
     * The graph of {@link Arrays#polynomial(double[], double)}.
     */
    static Value polynomial(Value[] coefficients, Value x) {
        Scope scope = Scope.of(Sites.POLYNOMIAL);
        Value.argument(x, scope, 1);
        int n = coefficients.length; // Arrays.java:52
        Value value = n == 0 ? Value.constant(0).at(scope, 2)
                : coefficients[n - 1]; // Arrays.java:53
        for (int i = n - 2; i >= 0; i--) { // Arrays.java:54
            value = value.times(x).plus(coefficients[i]).at(scope, 3); // Arrays.java:55
        }
        return value; // Arrays.java:57
    }

    /**
     * The graph of {@link Arrays#outer(double[], double[])}.
     */
    static Value[][] outer(Value[] a, Value[] b) {
        Scope scope = Scope.of(Sites.OUTER);
        Value[][] product = Values.zeros(a.length, b.length); // Arrays.java:62
        for (int i = 0; i < a.length; i++) { // Arrays.java:63
            Value[] row = product[i]; // Arrays.java:64
            for (int j = 0; j < b.length; j++) { // Arrays.java:65
                row[j] = a[i].times(b[j]).at(scope, 1); // Arrays.java:66
            }
        }
        return product; // Arrays.java:69
    }

    /**
     * The graph of {@link Arrays#trace(double[][])}.
     */
    static Value trace(Value[][] m) {
        Scope scope = Scope.of(Sites.TRACE);
        Value sum = Value.constant(0).at(scope, 1); // Arrays.java:74
        for (int i = 0; i < m.length && i < m[i].length; i++) { // Arrays.java:75
            sum = sum.plus(m[i][i]).at(scope, 2); // Arrays.java:76
        }
        return sum; // Arrays.java:78
    }

    /**
     * The graph of {@link Arrays#initializers(double, double)}.
     */
    static Value initializers(Value x, Value y) {
        Scope scope = Scope.of(Sites.INITIALIZERS);
        Value.argument(x, scope, 1);
        Value.argument(y, scope, 2);
        Value[][] m = new Value[][] {new Value[] {x, Value.constant(1)}, new Value[] {Value.constant(0), y}, new Value[] {x.times(y), Value.constant(2)}}; // Arrays.java:83
        Value[][] rows = new Value[2][]; // Arrays.java:84
        rows[0] = m[2]; // Arrays.java:85
        rows[1] = new Value[] {x, y}; // Arrays.java:86
        return m[0][0].times(rows[1][1]).minus(m[1][0].times(rows[0][1]))
                .plus(m.length * rows.length, "m.length * rows.length")
                .at(scope, 3); // Arrays.java:87
    }

    /**
     * The graph of {@link Arrays#each(double[], double[][])}.
     */
    static Value each(Value[] xs, Value[][] rows) {
        Scope scope = Scope.of(Sites.EACH);
        Value sum = Value.constant(0).at(scope, 1); // Arrays.java:92
        for (Value x : xs) { // Arrays.java:93
            sum = sum.plus(x.times(x)).at(scope, 2); // Arrays.java:94
        }
        for (Value[] row : rows) { // Arrays.java:96
            for (final Value x : row) { // Arrays.java:97
                sum = sum.minus(x).at(scope, 3); // Arrays.java:98
            }
        }
        return sum; // Arrays.java:101
    }

    /**
     * The graph of {@link Arrays#updates(double[], double, int)}.
     */
    static Value updates(Value[] a, Value x, int n) {
        try (Scope scope = Scope.enter(Sites.UPDATES)) {
            Value.argument(x, scope, 1);
            int i = 0; // Arrays.java:106
            int index;
            a[index = i++] = a[index].plus(x).at(scope, 2); // Arrays.java:107
            a[i] = a[i].times(a[i - 1]).at(scope, 3); // Arrays.java:108
            a[i] = a[i].plus(1).at(scope, 4); // Arrays.java:109
            a[0] = a[0].minus(1).at(scope, 5); // Arrays.java:110
            Value old = Value.before(a[1], a[1] = a[1].plus(1).at(scope, 6))
                    .plus(Value.before(a[0], a[0] = a[0].minus(1).at(scope, 7)))
                    .at(scope, 8); // Arrays.java:111
            a[n & 1] = a[n & 1].minus((a[0] = x)).at(scope, 9); // Arrays.java:112
            int index_;
            a[index_ = i = 0] = a[index_].div(next(a)).at(scope, 10); // Arrays.java:113
            Value last = (a[0] = a[1].plus(old).at(scope, 11)); // Arrays.java:114
            int index__;
            return last.plus(old.times((a[1] = a[1].plus(2).at(scope, 12))))
                    .plus((a[index__ = i++] = a[index__].times(3).at(scope, 13))).plus(i, "i")
                    .at(scope, 14); // Arrays.java:115
        }
    }

    /**
     * The graph of {@link Arrays#plain(double, int)}.
     */
    static Value plain(Value x, int n) {
        Scope scope = Scope.of(Sites.PLAIN);
        Value.argument(x, scope, 1);
        double[] table = new double[3]; // Arrays.java:125
        int[] counts = new int[table.length]; // Arrays.java:126
        for (int i = 0; i < counts.length; i++) { // Arrays.java:127
            counts[i] += i; // Arrays.java:128
            table[i] = counts[i] / 2.0; // Arrays.java:129
            table[i]++; // Arrays.java:130
        }
        boolean[] flags = new boolean[] {true, n > 2}; // Arrays.java:132
        String[][] names = new String[2][]; // Arrays.java:133
        return x.times(table[2], "table[2]")
                .plus(flags[1] ? table[n % 3 < 0 ? 0 : n % 3] : 0, "flags[1] ? table[n % 3 < 0 ? 0 : n % 3] : 0")
                .plus(names[0] == null ? x : Value.constant(0)).at(scope, 2); // Arrays.java:134
    }

    /**
     * The graph of {@link Arrays#library(double[], double)}.
     */
    static Value library(Value[] a, Value x) {
        Scope scope = Scope.of(Sites.LIBRARY);
        Value.argument(x, scope, 1);
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
                .plus(java.util.Arrays.toString(Values.data(a)).length(), "java.util.Arrays.toString(a).length()")
                .plus(java.util.Arrays.hashCode(Values.data(sorted)), "java.util.Arrays.hashCode(sorted)")
                .at(scope, 2); // Arrays.java:149
    }

    /**
     * The graph of {@link Arrays#sumOf(double[])}.
     */
    static Value sumOf(Value... xs) {
        Scope scope = Scope.of(Sites.SUM_OF);
        return Values.sum(xs).at(scope, 1); // Arrays.java:155
    }

    /**
     * The graph of {@link Arrays#varargs(double, double[])}.
     */
    static Value varargs(Value x, Value[] xs) {
        try (Scope scope = Scope.enter(Sites.VARARGS)) {
            Value.argument(x, scope, 1);
            return sumOf().plus(sumOf(x)).plus(sumOf(x, Value.constant(2), x.times(x).at(scope, 2)))
                    .plus(sumOf(xs)).at(scope, 3); // Arrays.java:160
        }
    }

    /**
     * The graph of {@link Arrays#conditional(boolean, double[], double[], double)}.
     */
    static Value conditional(boolean first, Value[] a, Value[] b, Value x) {
        Scope scope = Scope.of(Sites.CONDITIONAL);
        Value.argument(x, scope, 1);
        Value[] chosen = first ? a : b; // Arrays.java:165
        Value[] table = x.data() > 0 ? Values.constants(COEFFICIENTS()) : a; // Arrays.java:166
        double[] nothing = null; // Arrays.java:167
        if (nothing != null || chosen == null) { // Arrays.java:168
            return Value.constant(0).at(scope, 2); // Arrays.java:169
        }
        return chosen[0].plus(table[0]).plus(chosen == a ? 1 : 2, "chosen == a ? 1 : 2")
                .at(scope, 3); // Arrays.java:171
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
        Scope scope = Scope.of(Sites.CUBE);
        Value.argument(x, scope, 1);
        Value[][][] cube = Values.zeros(2, 2, 2); // Arrays.java:181
        cube[1][0][1] = x; // Arrays.java:182
        Value[][][] open = new Value[2][2][]; // Arrays.java:183
        open[0][0] = cube[1][0]; // Arrays.java:184
        return open[0][0][1].plus(cube[0][0][0]).at(scope, 2); // Arrays.java:185
    }

    /**
     * The graph of {@link Arrays#rowsThatMove(double[], double, int)}.
     */
    static Value rowsThatMove(Value[] a, Value x, int n) {
        Scope scope = Scope.of(Sites.ROWS_THAT_MOVE);
        Value.argument(x, scope, 1);
        Value[][] m = new Value[][] {new Value[] {x, Value.constant(2), Value.constant(3)}, new Value[] {Value.constant(4), x.times(x), Value.constant(6)}, new Value[] {Value.constant(a.length, "a.length"), Value.constant(8), Value.constant(9)}}; // Arrays.java:190
        int i = n & 1; // Arrays.java:191
        Value[] array;
        int index;
        (array = m[i & 1])[index = i++ & 1] = array[index].plus(x).at(scope, 2); // Arrays.java:192
        Value[] array_;
        int index_;
        (array_ = m[i])[index_ = i = 0] = array_[index_].div(x.plus(i, "i"))
                .at(scope, 3); // Arrays.java:193
        Value[] array__;
        int index__;
        Value old = Value.before((array__ = m[i])[index__ = ++i], array__[index__] = array__[index__].plus(1).at(scope, 4)); // Arrays.java:194
        Value[] row = m[1]; // Arrays.java:195
        Value[] array___;
        int index___;
        (array___ = row)[index___ = (row = m[2]).length - 1] = array___[index___].times(x)
                .at(scope, 5); // Arrays.java:196
        return m[0][0].times(m[0][1]).plus(m[1][0]).minus(m[1][1].times(m[1][2]))
                .plus(row[2].times(m[2][0])).plus(old).at(scope, 6); // Arrays.java:197
    }

    /**
     * The graph of {@link Arrays#labelled(double[], double)}.
     */
    static Value labelled(Value[] a, Value x) {
        Scope scope = Scope.of(Sites.LABELLED);
        Value.argument(x, scope, 1);
        int i = 0; // Arrays.java:202
        int turns = 0; // Arrays.java:203
        int index;
        again:
        while (Value.before(a[index = i++ & 1], a[index] = a[index].minus(1).at(scope, 2)).data() > x.data() && turns++ < 3) { // Arrays.java:205
            if (a[0].data() < 0) { // Arrays.java:206
                continue again; // Arrays.java:207
            }
            a[1] = a[1].times(x).at(scope, 3); // Arrays.java:209
        }
        return a[0].plus(a[1]).plus(i, "i").at(scope, 4); // Arrays.java:211
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
        try (Scope scope = Scope.enter(Sites.WRITTEN_RESULTS)) {
            Value.argument(x, scope, 1);
            Value[] made = pair(n); // Arrays.java:229
            fill(made, x); // Arrays.java:230
            fill(constant(Values.zeros(3)), x); // Arrays.java:231
            Value[][] rows = new Value[][] {pair(n), new Value[] {Value.constant(1), x}}; // Arrays.java:232
            fillRow(rows, x.times(x).at(scope, 2)); // Arrays.java:233
            fillRow(new Value[][] {pair(n), made}, x); // Arrays.java:234
            return made[0].plus(made[1]).plus(rows[0][1]).at(scope, 3); // Arrays.java:235
        }
    }

    /**
     * The graph of {@link Arrays#next(double[])}, which a traced method calls.
     */
    private static Value next(Value[] a) {
        Scope scope = Scope.of(Sites.NEXT);
        a[0] = a[0].plus(1).at(scope, 1); // Arrays.java:119
        return a[0]; // Arrays.java:120
    }

    /**
     * The graph of {@link Arrays#fillRow(double[][], double)}, which a traced method calls.
     */
    private static void fillRow(Value[][] rows, Value x) {
        Scope scope = Scope.of(Sites.FILL_ROW);
        Value.argument(x, scope, 1);
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

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String DOT = "Arrays.java\n"
                + "dot\n"
                + "9\n"
                + "sum 11:22-23\n"
                + "sum 13:13-31(13:13-16,13:20-31(13:20-24,13:27-31))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double dot(double[] a, double[] b) {\n"
                + "        double sum = 0;\n"
                + "        for (int i = 0; i < a.length; i++) {\n"
                + "            sum += a[i] * b[i];\n"
                + "        }\n"
                + "        return sum;\n"
                + "    }\n";

        static final String SCALED = "Arrays.java\n"
                + "scaled\n"
                + "18\n"
                + "factor \n"
                + "result[i] 22:25-38(22:25-29,22:32-38)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double[] scaled(double[] a, double factor) {\n"
                + "        double[] result = new double[a.length];\n"
                + "        for (int i = 0; i < a.length; i++) {\n"
                + "            result[i] = a[i] * factor;\n"
                + "        }\n"
                + "        return result;\n"
                + "    }\n";

        static final String FILL = "Arrays.java\n"
                + "fill\n"
                + "27\n"
                + "x \n"
                + "out[i] 30:31-32\n"
                + "out[i] 30:35-40(30:35-36,30:39-40)\n"
                + "\n"
                + "    @Traced\n"
                + "    static void fill(double[] out, double x) {\n"
                + "        for (int i = 0; i < out.length; i++) {\n"
                + "            out[i] = i == 1 ? 2 : x * i;\n"
                + "        }\n"
                + "    }\n";

        static final String LOCAL = "Arrays.java\n"
                + "local\n"
                + "34\n"
                + "x \n"
                + "powers[0] 37:21-22\n"
                + "powers[i] 39:25-42(39:25-38,39:41-42)\n"
                + " 42:16-48(42:16-36,42:39-48)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double local(double x) {\n"
                + "        double[] powers = new double[4];\n"
                + "        powers[0] = 1;\n"
                + "        for (int i = 1; i < powers.length; i++) {\n"
                + "            powers[i] = powers[i - 1] * x;\n"
                + "        }\n"
                + "        double[] weights = {1, 0.5, 0.25, 0.125};\n"
                + "        return dot(powers, weights) + powers[3];\n"
                + "    }\n";

        static final String HORNER = "Arrays.java\n"
                + "horner\n"
                + "45\n"
                + "x \n"
                + " 47:16-65(47:16-43,47:46-65(47:46-61,47:64-65))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double horner(double x) {\n"
                + "        return polynomial(COEFFICIENTS, x) + COEFFICIENTS[1] * x;\n"
                + "    }\n";

        static final String POLYNOMIAL = "Arrays.java\n"
                + "polynomial\n"
                + "50\n"
                + "x \n"
                + "value 53:33-34\n"
                + "value 55:21-48(55:21-30(55:21-26,55:29-30),55:33-48)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double polynomial(double[] coefficients, double x) {\n"
                + "        int n = coefficients.length;\n"
                + "        double value = n == 0 ? 0 : coefficients[n - 1];\n"
                + "        for (int i = n - 2; i >= 0; i--) {\n"
                + "            value = value * x + coefficients[i];\n"
                + "        }\n"
                + "        return value;\n"
                + "    }\n";

        static final String OUTER = "Arrays.java\n"
                + "outer\n"
                + "60\n"
                + "row[j] 66:26-37(66:26-30,66:33-37)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double[][] outer(double[] a, double[] b) {\n"
                + "        double[][] product = new double[a.length][b.length];\n"
                + "        for (int i = 0; i < a.length; i++) {\n"
                + "            double[] row = product[i];\n"
                + "            for (int j = 0; j < b.length; j++) {\n"
                + "                row[j] = a[i] * b[j];\n"
                + "            }\n"
                + "        }\n"
                + "        return product;\n"
                + "    }\n";

        static final String TRACE = "Arrays.java\n"
                + "trace\n"
                + "72\n"
                + "sum 74:22-23\n"
                + "sum 76:13-27(76:13-16,76:20-27)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double trace(double[][] m) {\n"
                + "        double sum = 0;\n"
                + "        for (int i = 0; i < m.length && i < m[i].length; i++) {\n"
                + "            sum += m[i][i];\n"
                + "        }\n"
                + "        return sum;\n"
                + "    }\n";

        static final String INITIALIZERS = "Arrays.java\n"
                + "initializers\n"
                + "81\n"
                + "x \n"
                + "y \n"
                + " 87:16-84(87:16-59(87:16-36(87:16-23,87:26-36),87:39-59(87:39-46,87:49-59)),87:62-84(87:62-70,87:73-84))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double initializers(double x, double y) {\n"
                + "        double[][] m = {{x, 1}, {0, y}, new double[] {x * y, 2}};\n"
                + "        double[][] rows = new double[2][];\n"
                + "        rows[0] = m[2];\n"
                + "        rows[1] = new double[] {x, y};\n"
                + "        return m[0][0] * rows[1][1] - m[1][0] * rows[0][1] + m.length * rows.length;\n"
                + "    }\n";

        static final String EACH = "Arrays.java\n"
                + "each\n"
                + "90\n"
                + "sum 92:22-23\n"
                + "sum 94:13-25(94:13-16,94:20-25(94:20-21,94:24-25))\n"
                + "sum 98:17-25(98:17-20,98:24-25)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double each(double[] xs, double[][] rows) {\n"
                + "        double sum = 0;\n"
                + "        for (double x : xs) {\n"
                + "            sum += x * x;\n"
                + "        }\n"
                + "        for (double[] row : rows) {\n"
                + "            for (final double x : row) {\n"
                + "                sum -= x;\n"
                + "            }\n"
                + "        }\n"
                + "        return sum;\n"
                + "    }\n";

        static final String UPDATES = "Arrays.java\n"
                + "updates\n"
                + "104\n"
                + "x \n"
                + " 107:9-20(107:9-15,107:19-20)\n"
                + "a[i] 108:9-25(108:9-13,108:17-25)\n"
                + "a[i] 109:9-15\n"
                + "a[0] 110:9-15\n"
                + "a[1] 111:22-28\n"
                + "a[0] 111:31-37\n"
                + "old 111:22-37(111:22-28,111:31-37)\n"
                + " 112:9-29(112:9-17,112:21-29)\n"
                + " 113:9-28(113:9-17,113:21-28)\n"
                + "a[0] 114:30-40(114:30-34,114:37-40)\n"
                + "a[1] 115:30-39(115:30-34,115:38-39)\n"
                + " 115:44-55(115:44-50,115:54-55)\n"
                + " 115:16-60(115:16-56(115:16-40(115:16-20,115:23-40(115:23-26,115:30-39(115:30-34,115:38-39))),115:44-55(115:44-50,115:54-55)),115:59-60)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double updates(double[] a, double x, int n) {\n"
                + "        int i = 0;\n"
                + "        a[i++] += x;\n"
                + "        a[i] *= a[i - 1];\n"
                + "        a[i]++;\n"
                + "        --a[0];\n"
                + "        double old = a[1]++ + a[0]--;\n"
                + "        a[n & 1] -= a[0] = x;\n"
                + "        a[i = 0] /= next(a);\n"
                + "        double last = a[0] = a[1] + old;\n"
                + "        return last + old * (a[1] += 2) + (a[i++] *= 3) + i;\n"
                + "    }\n";

        static final String PLAIN = "Arrays.java\n"
                + "plain\n"
                + "123\n"
                + "x \n"
                + " 134:16-105(134:16-76(134:16-28(134:16-17,134:20-28),134:32-75),134:80-104)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double plain(double x, int n) {\n"
                + "        double[] table = new double[3];\n"
                + "        int[] counts = new int[table.length];\n"
                + "        for (int i = 0; i < counts.length; i++) {\n"
                + "            counts[i] += i;\n"
                + "            table[i] = counts[i] / 2.0;\n"
                + "            table[i]++;\n"
                + "        }\n"
                + "        boolean[] flags = {true, n > 2};\n"
                + "        String[][] names = new String[2][];\n"
                + "        return x * table[2] + (flags[1] ? table[n % 3 < 0 ? 0 : n % 3] : 0) + (names[0] == null ? x : 0);\n"
                + "    }\n";

        static final String LIBRARY = "Arrays.java\n"
                + "library\n"
                + "137\n"
                + "x \n"
                + " 149:16-150:92(149:16-150:56(149:16-118(149:16-103(149:16-75(149:16-53,149:56-75(149:56-63,149:66-75)),149:78-103),149:106-118),150:19-56),150:59-92)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double library(double[] a, double x) {\n"
                + "        double[] copy = a.clone();\n"
                + "        java.util.Arrays.fill(copy, x);\n"
                + "        java.util.Arrays.fill(copy, 0, copy.length / 2, 1.5);\n"
                + "        double[] longer = java.util.Arrays.copyOf(a, a.length + 2);\n"
                + "        double[] middle = java.util.Arrays.copyOfRange(longer, 1, longer.length);\n"
                + "        System.arraycopy(a, 0, longer, 2, a.length);\n"
                + "        double[] sorted = longer.clone();\n"
                + "        java.util.Arrays.sort(sorted);\n"
                + "        double[] plainCopy = COEFFICIENTS.clone();\n"
                + "        plainCopy[0] = x;\n"
                + "        return java.util.Arrays.stream(longer).sum() + copy[0] * sorted[0] + middle[middle.length - 1] + plainCopy[0]\n"
                + "                + java.util.Arrays.toString(a).length() + java.util.Arrays.hashCode(sorted);\n"
                + "    }\n";

        static final String SUM_OF = "Arrays.java\n"
                + "sumOf\n"
                + "153\n"
                + " 155:16-49\n"
                + "\n"
                + "    @Traced\n"
                + "    static double sumOf(double... xs) {\n"
                + "        return java.util.Arrays.stream(xs).sum();\n"
                + "    }\n";

        static final String VARARGS = "Arrays.java\n"
                + "varargs\n"
                + "158\n"
                + "x \n"
                + " 160:49-54(160:49-50,160:53-54)\n"
                + " 160:16-67(160:16-55(160:16-34(160:16-23,160:26-34),160:37-55),160:58-67)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double varargs(double x, double[] xs) {\n"
                + "        return sumOf() + sumOf(x) + sumOf(x, 2, x * x) + sumOf(xs);\n"
                + "    }\n";

        static final String CONDITIONAL = "Arrays.java\n"
                + "conditional\n"
                + "163\n"
                + "x \n"
                + " 169:20-21\n"
                + " 171:16-60(171:16-36(171:16-25,171:28-36),171:40-59)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double conditional(boolean first, double[] a, double[] b, double x) {\n"
                + "        double[] chosen = first ? a : b;\n"
                + "        double[] table = x > 0 ? COEFFICIENTS : a;\n"
                + "        double[] nothing = null;\n"
                + "        if (nothing != null || chosen == null) {\n"
                + "            return 0;\n"
                + "        }\n"
                + "        return chosen[0] + table[0] + (chosen == a ? 1 : 2);\n"
                + "    }\n";

        static final String CUBE = "Arrays.java\n"
                + "cube\n"
                + "179\n"
                + "x \n"
                + " 185:16-45(185:16-29,185:32-45)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double cube(double x) {\n"
                + "        double[][][] cube = new double[2][2][2];\n"
                + "        cube[1][0][1] = x;\n"
                + "        double[][][] open = new double[2][2][];\n"
                + "        open[0][0] = cube[1][0];\n"
                + "        return open[0][0][1] + cube[0][0][0];\n"
                + "    }\n";

        static final String ROWS_THAT_MOVE = "Arrays.java\n"
                + "rowsThatMove\n"
                + "188\n"
                + "x \n"
                + " 192:9-31(192:9-26,192:30-31)\n"
                + " 193:9-29(193:9-20,193:24-29(193:24-25,193:28-29))\n"
                + " 194:22-33\n"
                + " 196:9-42(196:9-37,196:41-42)\n"
                + " 197:16-88(197:16-82(197:16-63(197:16-43(197:16-33(197:16-23,197:26-33),197:36-43),197:46-63(197:46-53,197:56-63)),197:66-82(197:66-72,197:75-82)),197:85-88)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double rowsThatMove(double[] a, double x, int n) {\n"
                + "        double[][] m = {{x, 2, 3}, {4, x * x, 6}, {a.length, 8, 9}};\n"
                + "        int i = n & 1;\n"
                + "        m[i & 1][i++ & 1] += x;\n"
                + "        m[i][i = 0] /= x + i;\n"
                + "        double old = m[i][++i]++;\n"
                + "        double[] row = m[1];\n"
                + "        row[(row = m[2]).length - 1] *= x;\n"
                + "        return m[0][0] * m[0][1] + m[1][0] - m[1][1] * m[1][2] + row[2] * m[2][0] + old;\n"
                + "    }\n";

        static final String LABELLED = "Arrays.java\n"
                + "labelled\n"
                + "200\n"
                + "x \n"
                + " 205:16-28\n"
                + "a[1] 209:13-22(209:13-17,209:21-22)\n"
                + " 211:16-31(211:16-27(211:16-20,211:23-27),211:30-31)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double labelled(double[] a, double x) {\n"
                + "        int i = 0;\n"
                + "        int turns = 0;\n"
                + "        again:\n"
                + "        while (a[i++ & 1]-- > x && turns++ < 3) {\n"
                + "            if (a[0] < 0) {\n"
                + "                continue again;\n"
                + "            }\n"
                + "            a[1] *= x;\n"
                + "        }\n"
                + "        return a[0] + a[1] + i;\n"
                + "    }\n";

        static final String WRITTEN_RESULTS = "Arrays.java\n"
                + "writtenResults\n"
                + "227\n"
                + "x \n"
                + " 233:23-28(233:23-24,233:27-28)\n"
                + " 235:16-46(235:16-33(235:16-23,235:26-33),235:36-46)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double writtenResults(double x, int n) {\n"
                + "        double[] made = pair(n);\n"
                + "        fill(made, x);\n"
                + "        fill(constant(new double[3]), x);\n"
                + "        double[][] rows = {pair(n), {1, x}};\n"
                + "        fillRow(rows, x * x);\n"
                + "        fillRow(new double[][] {pair(n), made}, x);\n"
                + "        return made[0] + made[1] + rows[0][1];\n"
                + "    }\n";

        static final String NEXT = "Arrays.java\n"
                + "next\n"
                + "118\n"
                + "a[0] 119:16-24(119:16-20,119:23-24)\n"
                + "\n"
                + "    private static double next(double[] a) {\n"
                + "        a[0] = a[0] + 1;\n"
                + "        return a[0];\n"
                + "    }\n";

        static final String FILL_ROW = "Arrays.java\n"
                + "fillRow\n"
                + "223\n"
                + "x \n"
                + "\n"
                + "    private static void fillRow(double[][] rows, double x) {\n"
                + "        rows[0][1] = x;\n"
                + "    }\n";
    }
}
