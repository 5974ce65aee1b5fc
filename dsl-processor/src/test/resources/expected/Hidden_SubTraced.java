package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@code Hidden.Sub}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("f(double) reads")
final class Hidden_SubTraced {
    private static final int n = 3;

    private Hidden_SubTraced() {
    }

    /**
     * The graph of {@code Sub.f}.
     */
    static Value f(Object self, Value x) {
        Objects.requireNonNull(self, "Sub.f(double) is called on null");
        try (Scope scope = Scope.enter(Sites.F)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    Nodes.plus(
                            Nodes.times(x, n, "n").plus(Nodes.times(((Hidden.Base) self).size(), "size()", x))
                                    .plus(Hidden_BaseTraced.s((Hidden.Base) self, x))
                                    .plus(Hidden_BaseTraced.sOfBase((Hidden.Base) self, x)),
                            Hidden.count((Hidden.Base) self), "count(this)")
                            .plus(((Hidden.Base) self).v),
                    scope, 2); // Hidden.java:31
        }
    }

    /**
     * The graph of {@code Sub.same}.
     */
    static Value same(Object self, Value x) {
        Objects.requireNonNull(self, "Sub.same(double) is called on null");
        Scope scope = Scope.of(Sites.SAME);
        Nodes.argument(x, scope, 1);
        Hidden.Base b = (Hidden.Base) self; // Hidden.java:36
        return Nodes.at(
                Nodes.plus(Nodes.times(b.n, "b.n", x), self.equals(self) ? 1 : 0, "equals(this) ? 1 : 0")
                        .plus(Nodes.times(self.hashCode() * 0, "hashCode() * 0", x)),
                scope, 2); // Hidden.java:37
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String F = """
                Hidden.java
                f
                29
                x\s
                return 31:20-83(31:20-72(31:20-58(31:20-45(31:20-38(31:20-25(31:20-21,31:24-25),31:28-38(31:28-34,31:37-38)),31:41-45),31:4\
                8-58),31:61-72),31:75-83)

                        @Traced
                        double f(double x) {
                            return x * n + size() * x + s(x) + super.s(x) + count(this) + v.data();
                        }
                """;

        static final String SAME = """
                Hidden.java
                same
                34
                x\s
                return 37:20-73(37:20-52(37:20-27(37:20-23,37:26-27),37:31-51),37:55-73(37:55-69(37:55-65,37:68-69),37:72-73))

                        @Traced
                        double same(double x) {
                            Base b = this;
                            return b.n * x + (equals(this) ? 1 : 0) + hashCode() * 0 * x;
                        }
                """;
    }
}
