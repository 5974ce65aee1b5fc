package matrix3;

import java.util.function.DoubleUnaryOperator;

record Layer(Matrix weights, Matrix bias, DoubleUnaryOperator activation) {
    Matrix apply(Matrix in) {
        return weights.multiply(in).add(bias).map(activation);
    }
}
