package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Overriding.Square}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "area(double) reads",
        "twice(double) reads",
        "outline(double) reads",
        "repeated(double) reads"
})
final class Overriding_SquareTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides AREA = Overrides.of(LOOKUP, Overriding.Square.class, "area", double.class);

    private static final Overrides TWICE = Overrides.of(LOOKUP, Overriding.Square.class, "twice", double.class);

    private static final Overrides OUTLINE = Overrides.of(LOOKUP, Overriding.Square.class, "outline", double.class);

    private static final Overrides REPEATED = Overrides.of(LOOKUP, Overriding.Square.class, "repeated", double.class);

    private Overriding_SquareTraced() {
    }

    /**
     * The graph of {@link Overriding.Square#area(double)}, or of the method that overrides it in the class of
     * {@code self}.
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
        Scope scope = Scope.of(Sites.AREA);
        Nodes.argument(scale, scope, 1);
        return Nodes.at(self.side.times(self.side).times(scale), scope, 2); // Overriding.java:17
    }

    /**
     * The graph of {@link Overriding.Square#twice(double)}, or of the method that overrides it in the class of
     * {@code self}.
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
        try (Scope scope = Scope.enter(Sites.TWICE)) {
            Nodes.argument(scale, scope, 1);
            return Nodes.at(
                    Values.times(2, area(self, scale)).plus(outline(self, scale)), scope, 2); // Overriding.java:22
        }
    }

    /**
     * The graph of {@link Overriding.Square#outline(double)}, or of the method that overrides it in the class of
     * {@code self}.
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
        Scope scope = Scope.of(Sites.OUTLINE);
        Nodes.argument(scale, scope, 1);
        return Nodes.at(Values.times(4, self.side).times(scale), scope, 2); // Overriding.java:27
    }

    /**
     * The graph of {@link Overriding.Square#repeated(double)}, or of the method that overrides it in the class of
     * {@code self}.
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
        try (Scope scope = Scope.enter(Sites.REPEATED)) {
            Nodes.argument(scale, scope, 1);
            return Nodes.at(area(self, scale, 3).plus(area(self, scale)), scope, 2); // Overriding.java:36
        }
    }

    /**
     * The graph of {@link Overriding.Square#area(double, int)}, which a traced method calls.
     */
    private static Value area(Overriding.Square self, Value scale, int times) {
        try (Scope scope = Scope.enter(Sites.AREA_2)) {
            Nodes.argument(scale, scope, 1);
            return Nodes.at(Nodes.times(area(self, scale), times, "times"), scope, 2); // Overriding.java:31
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AREA = """
                Overriding.java
                area
                15
                scale\s
                return 17:20-53(17:20-45(17:20-31,17:34-45),17:48-53)

                        @Traced
                        double area(double scale) {
                            return side.data() * side.data() * scale;
                        }
                """;

        static final String TWICE = """
                Overriding.java
                twice
                20
                scale\s
                return 22:20-52(22:20-35(22:20-21,22:24-35),22:38-52)

                        @Traced
                        double twice(double scale) {
                            return 2 * area(scale) + outline(scale);
                        }
                """;

        static final String OUTLINE = """
                Overriding.java
                outline
                25
                scale\s
                return 27:20-43(27:20-35(27:20-21,27:24-35),27:38-43)

                        @Traced
                        protected double outline(double scale) {
                            return 4 * side.data() * scale;
                        }
                """;

        static final String REPEATED = """
                Overriding.java
                repeated
                34
                scale\s
                return 36:20-53(36:20-34,36:37-53)

                        @Traced
                        double repeated(double scale) {
                            return area(scale, 3) + this.area(scale);
                        }
                """;

        static final String AREA_2 = """
                Overriding.java
                area
                30
                scale\s
                return 31:20-39(31:20-31,31:34-39)

                        private double area(double scale, int times) {
                            return area(scale) * times;
                        }
                """;
    }
}
