package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Objects with a twin where a function is wanted. */
class FunctionObjects {
    @Traced
    record Line(double k) implements DoubleUnaryOperator {
        static Line sample() {
            return new Line(2);
        }

        @Override
        public double applyAsDouble(double x) {
            return k * x + 1;
        }
    }

    @Traced
    record Steps(double k) implements IntToDoubleFunction, DoubleSupplier {
        static Steps sample() {
            return new Steps(2);
        }

        @Override
        public double applyAsDouble(int i) {
            return k * i;
        }

        @Override
        public double getAsDouble() {
            return k / 2;
        }
    }

    @Traced
    record At(double x) implements ToDoubleFunction<Line> {
        static At sample() {
            return new At(3);
        }

        @Override
        public double applyAsDouble(Line line) {
            return line.applyAsDouble(x);
        }
    }

    @Traced
    static double inStreams(double a, double b) {
        double sum = DoubleStream.of(a, b).map(new Line(a)).sum();
        sum -= DoubleStream.of(1, 2).map(new Line(b)).map(new Line(2)).sum();
        sum += DoubleStream.iterate(a, new Line(b)).limit(3).sum();
        sum *= IntStream.range(0, 3).mapToDouble(new Steps(a)).sum();
        sum += Stream.of(new Line(a), new Line(b)).mapToDouble(new At(a)).sum();
        return sum / OptionalDouble.empty().orElseGet(new Steps(b));
    }

    @Traced
    static double inArrays(double a, double b) {
        DoubleUnaryOperator[] mixed = {new Line(a), x -> x * b, Math::sin};
        DoubleUnaryOperator[][] rows = {{new Line(b)}, mixed};
        Line[] lines = {new Line(a), new Line(1)};
        double[] steps = {1, 2};
        Arrays.setAll(steps, new Steps(b));
        double y = a;
        for (DoubleUnaryOperator function : mixed) {
            y = function.applyAsDouble(y);
        }
        return y + rows[0][0].applyAsDouble(a) * rows[1][1].applyAsDouble(a) - lines[0].applyAsDouble(b) * steps[1];
    }

    @Traced
    static double inCollections(double a, double b) {
        List<DoubleUnaryOperator> list = new ArrayList<>(List.<DoubleUnaryOperator>of(new Line(a), x -> x - b));
        list.add(new Line(2));
        Map<String, DoubleUnaryOperator> map = Map.of("line", new Line(b));
        Optional<DoubleUnaryOperator> optional = Optional.of(new Line(a));
        double y = map.get("line").applyAsDouble(a);
        for (DoubleUnaryOperator function : List.<DoubleUnaryOperator>of(new Line(b), Math::cos)) {
            y = function.applyAsDouble(y);
        }
        return y * list.get(0).applyAsDouble(b) + optional.get().applyAsDouble(list.get(1).applyAsDouble(a));
    }
}
