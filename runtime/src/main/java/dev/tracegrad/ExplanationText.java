package dev.tracegrad;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The text of an {@link Explanation}, of a length that does not grow with the graph. */
final class ExplanationText {
    /** How many steps of a path are written at its beginning and at its end, if it has more than twice as many. */
    private static final int ENDS = 4;

    private final Explanation explanation;
    private final StringBuilder text = new StringBuilder();

    ExplanationText(Explanation explanation) {
        this.explanation = explanation;
    }

    @Override
    public String toString() {
        text.setLength(0);
        text.append(derivative(explanation.root(), explanation.name()))
                .append(" = ")
                .append(explanation.derivative())
                .append(" at ")
                .append(explanation.name())
                .append(" = ")
                .append(explanation.data())
                .append(", along ")
                .append(paths(explanation.pathCount()))
                .append('\n');
        int number = 0;
        for (Explanation.Path path : explanation.paths()) {
            path(++number, path);
        }
        if (explanation.paths().size() > 1) {
            text.append("sum of ")
                    .append(explanation.leftOut() == 0 ? "all " : "these ")
                    .append(explanation.paths().size())
                    .append(": ")
                    .append(explanation.sum())
                    .append('\n');
        }
        if (explanation.leftOut() > 0) {
            text.append(paths(explanation.leftOut())).append(" left out, of smaller products\n");
        }
        return text.toString();
    }

    private static String derivative(String of, String in) {
        return "∂" + of + "/∂" + in;
    }

    private static String paths(long count) {
        if (count == Long.MAX_VALUE) {
            return "more than 9e18 paths";
        }
        return count == 1 ? "1 path" : String.format(Locale.ROOT, "%d paths", count);
    }

    private void path(int number, Explanation.Path path) {
        String indent = " ".repeat(String.valueOf(number).length() + 2);
        List<Explanation.Step> steps = path.steps();
        text.append(number).append(". ").append(derivative(explanation.root(), explanation.name()));
        if (!steps.isEmpty()) {
            List<String> factors = new ArrayList<>();
            List<String> numbers = new ArrayList<>();
            for (Explanation.Step step : ends(steps)) {
                factors.add(derivative(step.from(), step.to()));
                numbers.add(partial(step));
            }
            if (steps.size() > 2 * ENDS) {
                factors.add(ENDS, "…");
                numbers.add(ENDS, "…");
            }
            if (steps.size() > 1) {
                text.append(" = ").append(String.join(" · ", factors));
            }
            text.append(" = ").append(String.join(" · ", numbers));
        }
        if (steps.size() != 1 || !partial(steps.get(0)).equals(Double.toString(path.product()))) {
            text.append(" = ").append(path.product());
        }
        text.append('\n');
        steps(indent, steps);
    }

    private void steps(String indent, List<Explanation.Step> steps) {
        List<Explanation.Step> shown = ends(steps);
        int left = 0;
        int middle = 0;
        for (Explanation.Step step : shown) {
            left = Math.max(left, length(left(step)));
            middle = Math.max(middle, length(step.definition()));
        }
        for (int i = 0; i < shown.size(); i++) {
            if (i == ENDS && steps.size() > 2 * ENDS) {
                text.append(indent).append("… ").append(steps.size() - 2 * ENDS).append(" more steps\n");
            }
            Explanation.Step step = shown.get(i);
            text.append(indent).append(left(step)).append(" ".repeat(left - length(left(step)) + 3));
            text.append(step.definition());
            if (step.site() != null) {
                text.append(" ".repeat(middle - length(step.definition()) + 3)).append(step.site());
            }
            text.append('\n');
        }
    }

    private static <T> List<T> ends(List<T> all) {
        if (all.size() <= 2 * ENDS) {
            return all;
        }
        List<T> ends = new ArrayList<>(all.subList(0, ENDS));
        ends.addAll(all.subList(all.size() - ENDS, all.size()));
        return ends;
    }

    private static String left(Explanation.Step step) {
        return derivative(step.from(), step.to()) + " = " + partial(step);
    }

    /** The number, behind its formula if that says more. */
    private static String partial(Explanation.Step step) {
        String number = Double.toString(step.partial());
        String formula = step.formula();
        if (formula.isEmpty() || formula.matches("-?[0-9.]+(E-?[0-9]+)?")) {
            return number;
        }
        return formula + " (" + number + ")";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
