package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A companion's private accessors have no name that it inherits from the companion of a superclass or an interface. */
class InheritedNamesTest {
    @TempDir
    Path folder;

    @Test
    void accessors_ofProtectedFieldsWithGetters() throws Exception {
        String library = """
                package p;
                import dev.tracegrad.annotations.Traced;
                import java.util.ArrayList;
                import java.util.List;
                @Traced public class Stats {
                    protected final List<Double> all = new ArrayList<>();
                    protected double sum;
                    protected double[] row = {1, 2};
                    protected static double rate = 3;
                    public void add(double x) { all.add(x); sum += x; }
                    public List<Double> all() { return all; }
                    public double sum() { return sum; }
                    public void setSum(double s) { sum = s; }
                    public double[] row() { return row; }
                    public void setRow(double[] r) { row = r; }
                    public double rate() { return rate; }
                    protected double scaled(double x) { return x * sum; }
                }
                """;
        String caller = """
                package q;
                import dev.tracegrad.Value;
                import dev.tracegrad.annotations.Traced;
                class Main {
                    @Traced interface Shape { double area(double k); default double scale() { return 2; } }
                    @Traced static class Square implements Shape {
                        private static double scale = 3;
                        private double area = 4;
                        final double side;
                        Square(double side) { this.side = side; }
                        public double area(double k) { return side * side * k * scale + area; }
                    }
                    @Traced static class Weighted extends p.Stats {
                        double w;
                        Weighted(double w) { this.w = w; }
                        double spread() {
                            sum += w;
                            row[0] *= w;
                            return w * all.get(0) + sum + row[0] + rate * w + scaled(w);
                        }
                        void put(double x) { sum = x; row = new double[] {x, w}; all.add(x); }
                    }
                    @Traced static class Heavier extends Weighted {
                        Heavier(double w) { super(w); }
                        double more() { return sum * w + row[1] + all.size() + rate(); }
                    }
                    @Traced static double f(double x) {
                        Heavier one = new Heavier(x);
                        one.add(x);
                        one.put(x * x);
                        Shape shape = new Square(x);
                        return one.spread() + one.more() + one.row()[0] + shape.area(x) * shape.scale();
                    }
                    static String run() {
                        Value x = Value.of(1.5);
                        Value y = MainTraced.f(x);
                        y.backward();
                        double slope = (f(1.5 + 1e-6) - f(1.5 - 1e-6)) / 2e-6;
                        return (f(1.5) == y.data()) + " " + (Math.abs(slope / x.grad() - 1) < 1e-6);
                    }
                }
                """;
        Javac javac = new Javac(folder).with("-cp", Javac.CLASS_PATH);
        javac.source("p/Stats.java", library).source("q/Main.java", caller);
        javac.compile();
        assertThat(Javac.run("q.Main", "run", folder)).isEqualTo("true true");
    }
}
