package bad;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Arrays and collections of objects that change, which other code holds: a companion would work on copies of the objects. */
class SharedSystems {
    @Traced
    static class Body {
        double x = 1;

        static double total(Body[] all) {
            double sum = 0;
            for (Body one : all) {
                sum += one.x;
            }
            return sum;
        }
    }

    private static final Body ONE = new Body();
    private static final Body[] ARRAY = {ONE};
    private static final List<Body> LIST = new ArrayList<>(List.of(ONE));
    private static final Map<String, Body> MAP = Map.of("one", ONE);

    private static void scale(List<Body> all, double k) {
        for (Body one : all) {
            one.x *= k;
        }
    }

    private static double total(Map<String, Body> all) {
        return all.get("one").x;
    }

    @Traced
    static double ofArray(double a) {
        // WARNING: field-write
        ONE.x = a;
        // ERROR: shared-object
        return Body.total(ARRAY);
    }

    @Traced
    static double ofCopy(double a) {
        // WARNING: field-write
        ONE.x = a;
        Body[] copy = Arrays.copyOf(ARRAY, 1);
        // ERROR: shared-object
        return Body.total(copy);
    }

    @Traced
    static double ofList(double a) {
        // ERROR: shared-object
        scale(LIST, a);
        return ONE.x * a;
    }

    @Traced
    static double ofMap(double a) {
        // WARNING: field-write
        ONE.x = a;
        // ERROR: shared-object
        return total(MAP) * a;
    }

    @Traced
    static double ofStream(double a) {
        // WARNING: field-write
        ONE.x = a;
        // ERROR: shared-object
        return LIST.stream().mapToDouble(one -> one.x).sum();
    }
}
