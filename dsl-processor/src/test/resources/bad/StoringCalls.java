package bad;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is asked for is no number, and the class stands elsewhere. */
class Stepping {
    double x;
    double y;
    final List<Double> all = new ArrayList<>();
    final double[] table = new double[2];

    boolean steps() {
        y = x * x;
        return true;
    }

    int adds() {
        all.add(x);
        return all.size();
    }

    String fills() {
        Arrays.fill(table, x);
        return "filled";
    }

    boolean into(double[] given) {
        given[0] = x;
        return true;
    }
}

class CopiedAsItIs implements Cloneable {
    double x;

    @Override
    public CopiedAsItIs clone() {
        try {
            return (CopiedAsItIs) super.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }
}

class CopiedWider extends CopiedAsItIs {
    double y;
}

/** Calls of methods of others that store what they read, whatever they return. */
@SuppressWarnings("traced:field-write")
class StoringCalls {
    @Traced
    static double all(double a) {
        Stepping one = new Stepping();
        one.x = a;
        // ERROR ALONE: untraced-values
        boolean stepped = one.steps();
        // ERROR ALONE: untraced-values
        int size = one.adds();
        // ERROR ALONE: untraced-values
        String text = one.fills();
        double[] own = new double[1];
        // ERROR ALONE: untraced-values
        stepped |= one.into(own);
        return stepped ? one.y + size : own[0] + one.table[0] * text.length();
    }

    @Traced
    static double copied(double a) {
        CopiedWider made = new CopiedWider();
        made.y = a * a;
        // ERROR ALONE: untraced-values // ERROR ALONG: untraceable-callee
        return ((CopiedWider) made.clone()).y;
    }
}
