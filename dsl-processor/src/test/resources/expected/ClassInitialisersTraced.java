package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link ClassInitialisers}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class ClassInitialisersTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle NAMES = PrivateMembers.staticField(
            LOOKUP, ClassInitialisers.class, "NAMES", List.class);

    private static final Class<?> FIELDS_CLASS = PrivateMembers.type(LOOKUP, "good.ClassInitialisers$Fields");

    private ClassInitialisersTraced() {
    }

    /**
     * The graph of {@link ClassInitialisers#initialised(double)}.
     */
    static Value initialised(Value x) {
        try (Scope scope = Scope.enter(Sites.INITIALISED)) {
            Nodes.argument(x, scope, 1);
            Value sum = Nodes.at(
                    ClassInitialisers_BlocksTraced.twice(x)
                            .plus(thrice(x).times(new ClassInitialisers_TwinTraced(x).x())).minus(half(x)),
                    scope, 2); // ClassInitialisers.java:54
            return Nodes.at(Nodes.times(sum, NAMES().size(), "NAMES.size()"), scope, 3); // ClassInitialisers.java:55
        }
    }

    /**
     * The graph of {@code Fields.thrice}, which a traced method calls.
     */
    private static Value thrice(Value x) {
        Nodes.initialize(FIELDS_CLASS);
        Scope scope = Scope.of(Sites.THRICE);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Values.times(3, x), scope, 2); // ClassInitialisers.java:31
    }

    /**
     * The graph of {@link ClassInitialisers.Constants#half(double)}, which a traced method calls.
     */
    private static Value half(Value x) {
        Nodes.initialize(ClassInitialisers.Constants.class);
        Scope scope = Scope.of(Sites.HALF);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.div(2), scope, 2); // ClassInitialisers.java:39
    }

    @SuppressWarnings("unchecked")
    private static List<String> NAMES() {
        return (List<String>) NAMES.get();
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String INITIALISED = """
                ClassInitialisers.java
                initialised
                52
                x\s
                sum 54:22-94(54:22-74(54:22-37,54:40-74(54:40-56,54:59-74)),54:77-94)
                return 55:16-34(55:16-19,55:22-34)

                    @Traced
                    static double initialised(double x) {
                        double sum = Blocks.twice(x) + Fields.thrice(x) * new Twin(x).x() - Constants.half(x);
                        return sum * NAMES.size();
                    }
                """;

        static final String THRICE = """
                ClassInitialisers.java
                thrice
                30
                x\s
                return 31:20-25(31:20-21,31:24-25)

                        static double thrice(double x) {
                            return 3 * x;
                        }
                """;

        static final String HALF = """
                ClassInitialisers.java
                half
                38
                x\s
                return 39:20-25(39:20-21,39:24-25)

                        static double half(double x) {
                            return x / 2;
                        }
                """;
    }
}
