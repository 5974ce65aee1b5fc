package good;

import dev.tracegrad.Value;
import dev.tracegrad.generated.Overrides;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * {@link InheritedDefaults.Ray} on Values.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@FunctionalInterface
interface InheritedDefaults_RayTraced extends InheritedDefaults_LineTraced {
    /**
     * {@code Ray.at(double)} on Values.
     */
    Value at(Value x);

    /**
     * A plain function in this form, or null: it calls the companion of the function's class.
     */
    static InheritedDefaults_RayTraced of(InheritedDefaults.Ray function) {
        Overrides overrides = Overrides.of(MethodHandles.lookup(), InheritedDefaults.Curve.class, "at", double.class);
        Overrides defaults = Overrides.of(MethodHandles.lookup(), InheritedDefaults.Curve.class, "twice", double.class);
        if (function == null) {
            return null;
        }
        return new InheritedDefaults_RayTraced() {
            @Override
            public Value at(Value x1) {
                return overrides.call(function, x1);
            }

            @Override
            public Value twice(Value x1) {
                if (defaults.isOverriddenIn(function)) {
                    return defaults.call(function, x1);
                }
                return InheritedDefaults_RayTraced.super.twice(x1);
            }
        };
    }
}
