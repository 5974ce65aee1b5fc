package dev.tracegrad.processor.fuzz;

/** The fields of a program's own class. */
final class Fields {
    private final boolean isWritten;

    /** @param isWritten whether methods write to them */
    Fields(boolean isWritten) {
        this.isWritten = isWritten;
    }

    String text(Dice dice) {
        return "static final int SIZE = 3;\n"
                + "private static final double[] TABLE = {0.5, -1.5, 2};\n"
                + "static double total = 0.25;\n"
                + "double level = " + dice.pick("0.5", "-1.25", "2") + ";\n"
                + "private double hidden = 1.5;\n"
                + "private final double[] state = {1, 2, 3};\n"
                + "double[][] grid = {{1, 2}, {3, 4}};\n"
                + "int count;\n"
                + "private byte small = 120;\n"
                + "private final Value weight = Value.of(1.5, \"weight\");\n"
                + "final List<Double> shares = List.of(0.5, 2.0, -1.0);\n\n"
                + "static void reset() {\ntotal = 0.25;\n}\n\n";
    }

    void declareStatic(Frame frame) {
        frame.field("TABLE[1]", Kind.DOUBLE, false);
        frame.field("total", Kind.DOUBLE, isWritten);
    }

    void declare(Frame frame) {
        for (String number :
                new String[] {"level", "this.level", "hidden", "state[0]", "state[count++ & 1]", "grid[1][0]"}) {
            frame.field(number, Kind.DOUBLE, isWritten);
        }
        frame.field("weight.data()", Kind.DOUBLE, false);
        frame.field("shares.get(1)", Kind.DOUBLE, false);
        frame.field("count", Kind.INT, true);
        frame.field("small", Kind.BYTE, true);
    }
}
