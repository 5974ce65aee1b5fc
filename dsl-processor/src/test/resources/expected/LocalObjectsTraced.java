package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link LocalObjects}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "written(double,double) memory own reads elsewhere",
        "accessors(double,double) memory reads elsewhere"
})
final class LocalObjectsTraced {
    private LocalObjectsTraced() {
    }

    /**
     * The graph of {@link LocalObjects#written(double, double)}.
     */
    static Value written(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.WRITTEN); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            LocalObjects.Ledger ledger = new LocalObjects.Ledger(); // LocalObjects.java:24
            ledger.total = memory.put(
                    ledger, "total",
                    Nodes.at(memory.get(ledger, "total", ledger.total).minus(x), scope, 3)); // LocalObjects.java:25
            LocalObjects_LedgerTraced.add(ledger, y); // LocalObjects.java:26
            ledger.rows = memory.plain(new Value[] {x, y}); // LocalObjects.java:27
            return Nodes.at(
                    memory.get(ledger, "total", ledger.total).times(memory.get(ledger.rows, 0)),
                    scope, 4); // LocalObjects.java:28
        }
    }

    /**
     * The graph of {@link LocalObjects#accessors(double, double)}.
     */
    @SuppressWarnings("try")
    static Value accessors(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.ACCESSORS); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            LocalObjects_BodyTraced body = new LocalObjects_BodyTraced(
                    "b", x, new Value[] {x, y}); // LocalObjects.java:68
            Value[] array;
            (array = body.at())[0] = Nodes.at(array[0].times(y), scope, 3); // LocalObjects.java:69
            LocalObjects.Space space = new LocalObjects.Space(); // LocalObjects.java:70
            return Nodes.at(
                    body.at()[0].times(body.moved(x)).plus(LocalObjects_SpaceTraced.step(space, y))
                            .plus(LocalObjects_SpaceTraced.first(space)),
                    scope, 4); // LocalObjects.java:71
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String WRITTEN = """
                LocalObjects.java
                written
                22
                x\s
                y\s
                total 25:9-26(25:9-21,25:25-26)
                return 28:16-45(28:16-28,28:31-45)

                    @Traced
                    static double written(double x, double y) {
                        Ledger ledger = new Ledger();
                        ledger.total -= x;
                        ledger.add(y);
                        ledger.rows = new double[] {x, y};
                        return ledger.total * ledger.rows[0];
                    }
                """;

        static final String ACCESSORS = """
                LocalObjects.java
                accessors
                66
                x\s
                y\s
                 69:9-26(69:9-21,69:25-26)
                return 71:16-76(71:16-60(71:16-44(71:16-28,71:31-44),71:47-60),71:63-76)

                    @Traced
                    static double accessors(double x, double y) {
                        Body body = new Body("b", x, new double[] {x, y});
                        body.at()[0] *= y;
                        Space space = new Space();
                        return body.at()[0] * body.moved(x) + space.step(y) + space.first();
                    }
                """;
    }
}
