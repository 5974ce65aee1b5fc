package poly2;

/** A polynomial that can be changed; coefficients from low to high. */
public class Polynomial {
    public static final Polynomial ONE = new Polynomial(1);
    public static final Polynomial X = new Polynomial(0, 1);

    private final double[] coefficients;

    public Polynomial(double... coefficients) {
        this.coefficients = coefficients.clone();
    }

    public int degree() {
        return coefficients.length - 1;
    }

    public double get(int i) {
        return coefficients[i];
    }

    public void set(int i, double c) {
        coefficients[i] = c;
    }

    public Polynomial plus(Polynomial o) {
        Polynomial sum = new Polynomial(new double[Math.max(coefficients.length, o.coefficients.length)]);
        for (int i = 0; i < coefficients.length; i++) {
            sum.coefficients[i] = coefficients[i];
        }
        for (int i = 0; i < o.coefficients.length; i++) {
            sum.coefficients[i] += o.coefficients[i];
        }
        return sum;
    }

    public Polynomial times(Polynomial o) {
        Polynomial product = new Polynomial(new double[degree() + o.degree() + 1]);
        for (int i = 0; i <= degree(); i++) {
            for (int j = 0; j <= o.degree(); j++) {
                product.coefficients[i + j] += coefficients[i] * o.coefficients[j];
            }
        }
        return product;
    }

    public Polynomial derivative() {
        Polynomial d = new Polynomial(new double[Math.max(1, degree())]);
        for (int i = 1; i <= degree(); i++) {
            d.set(i - 1, i * coefficients[i]);
        }
        return d;
    }

    public Polynomial scale(double k) {
        for (int i = 0; i < coefficients.length; i++) {
            coefficients[i] *= k;
        }
        return this;
    }

    public double at(double x) {
        double y = 0;
        for (int i = degree(); i >= 0; i--) {
            y = y * x + coefficients[i];
        }
        return y;
    }
}
