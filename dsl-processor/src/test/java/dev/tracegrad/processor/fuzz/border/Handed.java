package dev.tracegrad.processor.fuzz.border;

import dev.tracegrad.processor.fuzz.Dice;

/** Plain arrays that are handed out, by getters, a thread, a table and objects, so that each of them has several names. */
final class Handed implements Feature {
    @Override
    public void declare(Making program) {
        program.type("Store", """
                §class Store {
                static final double[] DATA = {1, 2};
                static final double[][] ROWS = {{1, 2}, {3, 4}};
                private static final ThreadLocal<double[]> LOCAL = ThreadLocal.withInitial(() -> new double[2]);
                static double[] data() {
                return DATA;
                }
                static double[] row(int i) {
                return ROWS[i];
                }
                static double[] local() {
                return LOCAL.get();
                }
                @Traced
                static double[] filled(double x) {
                DATA[1] = x;
                return DATA;
                }
                %sstatic double total() {
                double sum = ROWS[1][0];
                for (double one : data()) {
                sum += one;
                }
                return sum;
                }
                static void reset() {
                DATA[0] = 1;
                DATA[1] = 2;
                ROWS[0][0] = 1;
                ROWS[0][1] = 2;
                ROWS[1][0] = 3;
                ROWS[1][1] = 4;
                LOCAL.remove();
                }
                }
                """.formatted(program.dice().chance(60) ? "@Traced\n" : ""));
        program.type("Shelf", """
                %s§class Shelf {
                private final double[] kept;
                Shelf(double[] kept) {
                this.kept = kept;
                }
                double[] kept() {
                return kept;
                }
                void put(double x) {
                kept[0] = x;
                }
                double sum() {
                return kept[0] + kept[1];
                }
                static Shelf sample() {
                return new Shelf(new double[] {1, 2});
                }
                }
                """.formatted(program.dice().chance(60) ? "@Traced\n" : ""));
        program.reset("Store.reset();");
    }

    @Override
    public void contribute(Making program) {
        Dice dice = program.dice();
        program.form("double", (scope, depth) -> array(dice, scope) + "[" + dice.next(2) + "]");
        program.form("double", (scope, depth) -> "Store.total()");
        program.form(
                "double", (scope, depth) -> "Store.filled(" + program.number(scope, depth) + ")[" + dice.next(2) + "]");
        program.form("double[]", (scope, depth) -> array(dice, scope));
        program.statement((scope, depth) -> array(dice, scope) + "[" + dice.next(2) + "] " + dice.pick("=", "=", "+=")
                + " " + program.number(scope, depth) + ";");
        program.statement((scope, depth) -> {
            String name = scope.fresh("row");
            String text = "double[] " + name + " = " + array(dice, scope) + ";";
            scope.declare(name, "double[]");
            return text;
        });
        program.statement((scope, depth) -> {
            String name = scope.fresh("shelf");
            String text = "Shelf " + name + " = new Shelf(" + program.of("double[]", scope, depth) + ");\n" + name
                    + dice.pick(".put(", ".kept()[1] = (") + program.number(scope, depth) + ");";
            String sum = scope.fresh("sum");
            scope.declare(sum, "double");
            return text + "\ndouble " + sum + " = " + name + dice.pick(".sum();", ".kept()[0];");
        });
    }

    private static String array(Dice dice, Scope scope) {
        String name = scope.name("double[]");
        String any = dice.pick("Store.data()", "Store.DATA", "Store.row(1)", "Store.ROWS[1]", "Store.local()");
        return name == null || dice.chance(70) ? any : name;
    }
}
