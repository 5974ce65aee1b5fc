package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;

/** Objects that hold the same array, object or collection under several names, or hold themselves: so do their twins. */
class HeldTwice {
    @Traced
    static class Point {
        double x = 2;
        Point next;

        static Point sample() {
            return new Far();
        }

        double times(double k) {
            return k * x;
        }
    }

    @Traced
    static class Far extends Point {
        double away = 3;

        static Far sample() {
            return new Far();
        }

        @Override
        double times(double k) {
            return k * x + away;
        }
    }

    @Traced
    @SuppressWarnings({"traced:field-write", "traced:not-traced"})
    static class Held {
        double[] row = {1, 2, 3};
        final double[] sameRow = row;
        double[][] table = {row, {4, 5}, row};
        double[][] sameTable = table;
        double[][][] cube = {table, {row}};
        Point point = new Far();
        Point samePoint = point;
        Far far = (Far) point;
        Point[] points = {point, new Point(), point};
        Point[] samePoints = points;
        List<Point> list = new ArrayList<>(List.of(point, points[1]));
        List<Point> sameList = list;
        Collection<Point> content = list;
        Map<String, Point> map = new LinkedHashMap<>();
        Map<String, Point> sameMap = map;
        Map<String, double[]> rows = new TreeMap<>();
        LinkedList<Double> linked = new LinkedList<>(List.of(1.0, 2.0));
        Deque<Double> deque = linked;
        List<Double> numbers = linked;
        Iterable<Double> all = linked;
        ArrayDeque<Double> stack = new ArrayDeque<>(List.of(6.0));
        Queue<Double> queue = stack;
        Iterator<Double> iterator;
        Iterator<Double> sameIterator;

        Held() {
            map.put("a", point);
            map.put("b", point);
            rows.put("a", row);
            rows.put("b", row);
        }

        static Held sample() {
            return new Held();
        }

        double arrays(double v) {
            row[0] = v;
            table[2][1] *= v;
            sameTable[1] = row;
            return sameRow[0] * sameRow[1] + table[0][1] + cube[0][1][1] + cube[1][0][2] + rows.get("a")[0];
        }

        double objects(double v) {
            point.x = v;
            points[2].x *= 2;
            samePoints[1] = list.get(0);
            return samePoint.times(v) + far.x + points[1].x + list.get(0).times(2) + map.get("b").x;
        }

        double collections(double v) {
            sameList.add(samePoint);
            sameMap.remove("a");
            deque.addFirst(v);
            queue.add(v * v);
            double sum = stack.peekLast() + numbers.get(0) + map.size() * list.size() * content.size();
            for (double one : all) {
                sum += one;
            }
            return sum;
        }

        double iterators(double v) {
            iterator = numbers.iterator();
            sameIterator = iterator;
            double first = iterator.next();
            return v * first - sameIterator.next();
        }
    }

    /** A circle: its parts know the whole. */
    @Traced
    @SuppressWarnings({"traced:field-write", "traced:not-traced"})
    static class Part {
        Part whole;
        final List<Part> parts = new ArrayList<>();
        double weight;

        Part(double weight) {
            this.weight = weight;
        }

        static Part sample() {
            Part whole = new Part(2);
            for (int i = 1; i < 3; i++) {
                Part part = new Part(i);
                part.whole = whole;
                whole.parts.add(part);
            }
            whole.whole = whole;
            return whole;
        }

        double total(double v) {
            whole.weight *= v;
            double sum = weight;
            for (Part one : parts) {
                sum += one.weight * one.whole.weight;
            }
            return sum;
        }
    }
}
