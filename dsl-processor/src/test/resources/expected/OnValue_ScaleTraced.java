package good;

import dev.tracegrad.Lift;
import dev.tracegrad.Overrides;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code OnValue.Scale} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
class OnValue_ScaleTraced {
    private static final Overrides OF = Overrides.of(MethodHandles.lookup(), OnValue.Scale.class, "of", double.class);

    final Value factor;

    OnValue_ScaleTraced(Value factor) {
        Scope scope = Scope.of(Sites.REMEMBER_SCALE);
        Value.argument(factor, scope, 1);
        this.factor = factor; // OnValue.java:358
    }

    OnValue_ScaleTraced(OnValue.Scale plain, Lift lift) {
        this.factor = lift.value(plain.factor, "factor");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static OnValue_ScaleTraced of(OnValue.Scale plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        if (plain.getClass() != OnValue.Scale.class) {
            return Lift.INPUT.subclass(MethodHandles.lookup(), plain, OnValue_ScaleTraced.class);
        }
        return new OnValue_ScaleTraced(plain, Lift.INPUT);
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static OnValue_ScaleTraced constant(OnValue.Scale plain) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != OnValue.Scale.class) {
            return Lift.CONSTANT.subclass(MethodHandles.lookup(), plain, OnValue_ScaleTraced.class);
        }
        return new OnValue_ScaleTraced(plain, Lift.CONSTANT);
    }

    /**
     * {@code Scale.of(double)} on Values.
     */
    Value of(Value x) {
        Scope scope = Scope.of(Sites.OF);
        Value.argument(x, scope, 1);
        return factor.times(x).at(scope, 2); // OnValue.java:362
    }

    /**
     * The graph of {@link OnValue.Scale#of(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value of(OnValue.Scale self, Value x) {
        if (OF.isOverriddenIn(self)) {
            return OF.call(self, x);
        }
        return ofOfScale(self, x);
    }

    /**
     * The graph of {@link OnValue.Scale#of(double)} itself, overridden or not.
     */
    static Value ofOfScale(OnValue.Scale self, Value x) {
        Scope scope = Scope.of(Sites.OF);
        Value.argument(x, scope, 1);
        return Values.times(self.factor, "factor", x).at(scope, 2); // OnValue.java:362
    }

    /**
     * The graph of {@link OnValue.Scale#sample()}.
     */
    @SuppressWarnings("try")
    static OnValue_ScaleTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new OnValue_ScaleTraced(Value.constant(3)); // OnValue.java:370
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String REMEMBER_SCALE = "OnValue.java\n"
                + "new Scale\n"
                + "357\n"
                + "factor \n"
                + "\n"
                + "        Scale(double factor) {\n"
                + "            this.factor = factor;\n"
                + "        }\n";

        static final String OF = "OnValue.java\n"
                + "of\n"
                + "361\n"
                + "x \n"
                + " 362:20-30(362:20-26,362:29-30)\n"
                + "\n"
                + "        double of(double x) {\n"
                + "            return factor * x;\n"
                + "        }\n";

        static final String SAMPLE = "OnValue.java\n"
                + "sample\n"
                + "369\n"
                + "\n"
                + "        static Scale sample() {\n"
                + "            return new Scale(3);\n"
                + "        }\n";
    }
}
