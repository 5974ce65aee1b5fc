package dev.tracegrad.processor.fuzz;

/** Random arrays and lists, of at least two elements each. */
final class Containers {
    private final Dice dice;
    private final Expressions all;

    Containers(Dice dice, Expressions all) {
        this.dice = dice;
        this.all = all;
    }

    String array(Frame frame, int depth) {
        String variable = frame.name(Kind.ARRAY);
        if (variable != null && dice.chance(50)) {
            return variable;
        }
        String matrix = frame.name(Kind.MATRIX);
        return switch (dice.next(10)) {
            case 9 ->
                variable == null
                        ? made(frame, depth)
                        : "java.util.Arrays.copyOfRange(" + variable + ", 0, " + (2 + dice.next(3)) + ")";
            case 0 -> "new double[" + (2 + dice.next(3)) + "]";
            case 1 -> variable == null ? made(frame, depth) : variable + ".clone()";
            case 2 ->
                variable == null
                        ? made(frame, depth)
                        : "java.util.Arrays.copyOf(" + variable + ", " + variable + ".length + " + dice.next(3) + ")";
            case 3 -> matrix == null ? made(frame, depth) : matrix + "[" + all.index(frame, depth) + "]";
            case 4 -> call(frame, depth);
            default -> made(frame, depth);
        };
    }

    private String call(Frame frame, int depth) {
        String call = all.call(Kind.ARRAY, frame, depth);
        return call == null ? made(frame, depth) : call;
    }

    private String made(Frame frame, int depth) {
        return "new double[] {" + elements(frame, depth) + "}";
    }

    private String elements(Frame frame, int depth) {
        StringBuilder text = new StringBuilder(all.anyNumber(frame, depth - 1));
        for (int i = 1 + dice.next(2); i > 0; i--) {
            text.append(", ").append(all.anyNumber(frame, depth - 1));
        }
        return text.toString();
    }

    String matrix(Frame frame, int depth) {
        String variable = frame.name(Kind.MATRIX);
        if (variable != null && dice.chance(40)) {
            return variable;
        }
        return switch (dice.next(3)) {
            case 0 -> "new double[2][" + (2 + dice.next(2)) + "]";
            case 1 -> "new double[][] {" + array(frame, depth - 1) + ", {" + elements(frame, depth - 1) + "}}";
            default -> "new double[][] {{" + elements(frame, depth - 1) + "}, {" + elements(frame, depth - 1) + "}}";
        };
    }

    String ints(Frame frame, int depth) {
        String variable = frame.name(Kind.INTS);
        return variable != null && dice.chance(50)
                ? variable
                : "new int[] {" + all.of(Kind.INT, frame, depth - 1) + ", " + dice.next(5) + "}";
    }

    String list(Frame frame, int depth) {
        String variable = frame.name(Kind.LIST);
        String first = all.of(Kind.DOUBLE, frame, depth - 1);
        String second = all.of(Kind.DOUBLE, frame, depth - 1);
        return variable != null && dice.chance(50)
                ? variable
                : "new ArrayList<>(List.of(Double.valueOf(" + first + "), Double.valueOf(" + second + ")))";
    }
}
