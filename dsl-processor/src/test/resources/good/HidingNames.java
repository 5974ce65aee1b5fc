package good;

import dev.tracegrad.annotations.Traced;
import java.util.function.DoubleUnaryOperator;

/** Variables, fields and classes that are called as the classes which a companion names. */
class HidingNames {
    static double Nodes = 2;
    static int Scope = 3;
    int Memory = 2;
    double y;

    static class Values {
        double q = 2;

        static double two() {
            return 2;
        }
    }

    static class Numbers {
        double Nodes = 3;

        double at(double x) {
            return Nodes * x;
        }
    }

    @Traced
    static double locals(double a, double Nodes, int Value) {
        double Scope = 3;
        int Overrides = 4;
        boolean Lift = a > 1;
        double Memory = Nodes * Scope;
        double dev = 2;
        double java = 4;
        double Double = 5;
        double Math = 6;
        double Objects = 7;
        double UnsupportedOperationException = 8;
        double sum = Lift ? a * dev + java / a : Overrides + 2 / a;
        return sum * Value + Memory * a + Math * Objects / Double + UnsupportedOperationException;
    }

    @Traced
    static double others(double a, Object object) {
        double sum = 0;
        for (double Scope : new double[] {a, 2}) {
            sum += Scope * a + 2 / Scope;
        }
        try {
            sum /= a;
        } catch (RuntimeException Nodes) {
            sum = a;
        }
        if (object instanceof Integer Nodes) {
            sum += Nodes * a;
        }
        DoubleUnaryOperator f = Nodes -> Nodes * a + 2;
        DoubleUnaryOperator g = new DoubleUnaryOperator() {
            double Nodes = 2;

            @Override
            public double applyAsDouble(double Values) {
                Nodes += Values;
                return Nodes * a + 2 / a;
            }
        };
        Numbers numbers = new Numbers() {
            @Override
            double at(double x) {
                return 2 * Nodes + x;
            }
        };
        return f.applyAsDouble(sum) * g.applyAsDouble(a) * numbers.at(2);
    }

    @Traced
    @SuppressWarnings("traced:field-write")
    double fields(double a) {
        y = a;
        return a * a + Nodes * (a + 1) + Scope * a + Memory * y + 2 / a + new Values().q * Values.two();
    }

    static HidingNames sample() {
        return new HidingNames();
    }

    @Traced
    static <Nodes> double typed(double a, Nodes any) {
        return any == null ? a * 2 : 2 / a;
    }

    static class Base {
        static int Objects = 3;
        int Memory = 2;

        static class Overrides {}
    }

    /** A twin has fields of the same names. */
    @Traced
    static class Twin extends Base {
        double Nodes;
        double Value;
        int Scope = 4;
        String Values = "values";

        Twin(double x) {
            Nodes = x;
            Value = 2 * x;
        }

        static Twin sample() {
            return new Twin(3);
        }

        double twice(double a) {
            Nodes += a;
            return 2 / Nodes + a * Scope + Value * Values.length() + Objects * Math.exp(a) + Memory;
        }
    }

    @Traced
    record Both(double Nodes, double Value, double Scope, double Objects, double Overrides, double Double) {
        static Both sample() {
            return new Both(1, 2, 3, 4, 5, 6);
        }

        double sum(double a) {
            return Nodes * a + Value / a + Scope + Objects + 2 / a + Double * Overrides;
        }
    }

    @Traced
    static double twins(double a) {
        return new Twin(a).twice(a) + new Both(a, a, 2, a, a, 3).sum(a);
    }
}
