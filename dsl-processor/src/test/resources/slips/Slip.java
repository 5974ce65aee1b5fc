package good;

import dev.tracegrad.annotations.Traced;
import java.io.*;
import java.util.*;
import java.util.function.*;

class Slip<T> {
    static final double FIXED = 2;
    final double fixed = 3;

    static void sum() {}

    static double checked(double x) throws Exception {
        return x;
    }

    static double helper(double x, int n) {
        return x * n;
    }

    @Traced
    static double traced(double x) {
        return x * 2;
    }

    static double sin(double x) {
        return x;
    }

    static <E> E first(List<E> list) {
        return list.get(0);
    }

    static <E> E generic(E one, E other) {
        return one;
    }

    static <E extends Number> double bounded(E one) {
        return one.doubleValue();
    }

    //PLACE
}
