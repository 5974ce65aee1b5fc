package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Overriding.Square}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Overriding_SquareTraced {
    private static final Overrides AREA = Overrides.of(MethodHandles.lookup(), Overriding.Square.class, "area", double.class);

    private static final Overrides TWICE = Overrides.of(MethodHandles.lookup(), Overriding.Square.class, "twice", double.class);

    private static final Overrides OUTLINE = Overrides.of(MethodHandles.lookup(), Overriding.Square.class, "outline", double.class);

    private static final Overrides REPEATED = Overrides.of(MethodHandles.lookup(), Overriding.Square.class, "repeated", double.class);

    private Overriding_SquareTraced() {
    }

    /**
     * The graph of {@link Overriding.Square#area(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value area(Overriding.Square self, Value scale) {
        if (AREA.isOverriddenIn(self)) {
            return AREA.call(self, scale);
        }
        return areaOfSquare(self, scale);
    }

    /**
     * The graph of {@link Overriding.Square#area(double)} itself, overridden or not.
     */
    static Value areaOfSquare(Overriding.Square self, Value scale) {
        Value.argument(scale, "scale");
        return self.side.times(self.side).times(scale).at("Overriding.java:17");
    }

    /**
     * The graph of {@link Overriding.Square#twice(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value twice(Overriding.Square self, Value scale) {
        if (TWICE.isOverriddenIn(self)) {
            return TWICE.call(self, scale);
        }
        return twiceOfSquare(self, scale);
    }

    /**
     * The graph of {@link Overriding.Square#twice(double)} itself, overridden or not.
     */
    static Value twiceOfSquare(Overriding.Square self, Value scale) {
        Value.argument(scale, "scale");
        return Value.constant(2).times(area(self, scale)).plus(outline(self, scale))
                .at("Overriding.java:22");
    }

    /**
     * The graph of {@link Overriding.Square#outline(double)}, or of the method that overrides it in the class of {@code self}.
     */
    public static Value outline(Overriding.Square self, Value scale) {
        if (OUTLINE.isOverriddenIn(self)) {
            return OUTLINE.call(self, scale);
        }
        return outlineOfSquare(self, scale);
    }

    /**
     * The graph of {@link Overriding.Square#outline(double)} itself, overridden or not.
     */
    public static Value outlineOfSquare(Overriding.Square self, Value scale) {
        Value.argument(scale, "scale");
        return Value.constant(4).times(self.side).times(scale).at("Overriding.java:27");
    }

    /**
     * The graph of {@link Overriding.Square#repeated(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value repeated(Overriding.Square self, Value scale) {
        if (REPEATED.isOverriddenIn(self)) {
            return REPEATED.call(self, scale);
        }
        return repeatedOfSquare(self, scale);
    }

    /**
     * The graph of {@link Overriding.Square#repeated(double)} itself, overridden or not.
     */
    static Value repeatedOfSquare(Overriding.Square self, Value scale) {
        Value.argument(scale, "scale");
        return area(self, scale, 3).plus(area(self, scale)).at("Overriding.java:36");
    }

    /**
     * The graph of {@link Overriding.Square#area(double, int)}, which a traced method calls.
     */
    private static Value area(Overriding.Square self, Value scale, int times) {
        Value.argument(scale, "scale");
        return area(self, scale).times(Value.constant(times, "times")).at("Overriding.java:31");
    }
}
