package dev.tracegrad.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts how many pairs of curves cross in a picture in SVG, ours or Graphviz's, each curve taken as some straight lines. */
final class PathCrossings {
    private static final Pattern PATH = Pattern.compile("<path [^>]*?(?<![a-z])d=\"([^\"]*[CH][^\"]*)\"");
    private static final Pattern COMMAND = Pattern.compile("([MCHL])([^MCHLVZ]*)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final int STEPS = 12;

    private PathCrossings() {}

    static int of(String svg) {
        List<List<double[]>> curves = new ArrayList<>();
        Matcher paths = PATH.matcher(svg);
        while (paths.find()) {
            curves.add(points(paths.group(1)));
        }
        int count = 0;
        for (int i = 0; i < curves.size(); i++) {
            for (int j = 0; j < i; j++) {
                count += cross(curves.get(i), curves.get(j)) ? 1 : 0;
            }
        }
        return count;
    }

    private static List<double[]> points(String path) {
        List<double[]> points = new ArrayList<>();
        Matcher commands = COMMAND.matcher(path);
        while (commands.find()) {
            double[] n = NUMBER.matcher(commands.group(2))
                    .results()
                    .map(MatchResult::group)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            double[] last = points.isEmpty() ? n : points.get(points.size() - 1);
            if (commands.group(1).equals("H")) {
                points.add(new double[] {n[0], last[1]});
            } else if (commands.group(1).equals("C")) {
                for (int c = 0; c + 5 < n.length; c += 6) {
                    double[] from = points.get(points.size() - 1);
                    for (int step = 1; step <= STEPS; step++) {
                        double t = step / (double) STEPS;
                        points.add(new double[] {
                            bezier(from[0], n[c], n[c + 2], n[c + 4], t),
                            bezier(from[1], n[c + 1], n[c + 3], n[c + 5], t)
                        });
                    }
                }
            } else {
                points.add(new double[] {n[0], n[1]});
            }
        }
        return points;
    }

    private static double bezier(double a, double b, double c, double d, double t) {
        double s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }

    private static boolean cross(List<double[]> one, List<double[]> other) {
        for (int i = 1; i < one.size(); i++) {
            for (int j = 1; j < other.size(); j++) {
                double[] a = one.get(i - 1);
                double[] b = one.get(i);
                double[] c = other.get(j - 1);
                double[] d = other.get(j);
                if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static double side(double[] a, double[] b, double[] c) {
        return Math.signum((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
    }
}
