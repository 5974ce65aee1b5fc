package matrix3;

import dev.tracegrad.annotations.Traced;
import java.util.List;

public class Main {
    @Traced
    static double forward(double a, double b, double c, double x) {
        Matrix w1 = DenseMatrix.builder(2, 2).row(0, a, b).row(1, c, 1).build();
        Matrix w2 = new DiagonalMatrix(a * b, c);
        Matrix bias = DenseMatrix.builder(2, 1).set(0, 0, 0.1).set(1, 0, -0.2 * c).build();
        List<Layer> layers = List.of(new Layer(w1, bias, Math::tanh), new Layer(w2.transpose(), bias, v -> Math.max(0, v)));
        Matrix out = DenseMatrix.builder(2, 1).row(0, x).row(1, x * x).build();
        for (Layer layer : layers) {
            out = layer.apply(out);
        }
        return out.sum() + w1.transpose().multiply(DiagonalMatrix.identity(2)).get(0, 1);
    }

    public static void main(String[] args) {
        System.out.println(forward(0.5, 0.7, -0.3, 1.2));
        System.out.println(DenseMatrix.builder(1, 2).row(0, 1, 2).build());
    }
}
