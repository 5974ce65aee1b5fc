package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Systems.Body} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field v",
        "many(int) memory own",
        "total(good.Systems.Body[]) memory own reads elsewhere",
        "kick(double) memory own reads setsOwn"
})
class Systems_BodyTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides KICK = Overrides.of(LOOKUP, Systems.Body.class, "kick", double.class);

    Value x = Value.constant(0);

    Value v = Value.constant(0);

    Systems_BodyTraced() {
        Scope scope = Scope.of(Sites.NEW_BODY);
        this.x = Nodes.at(Value.constant(1), scope, 1); // Systems.java:11
    }

    Systems_BodyTraced(Systems.Body plain, Lift lift) {
        lift.keep(plain, this);
        this.x = lift.value(plain, plain.x, "x");
        this.v = lift.value(plain, plain.v, "v");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Systems_BodyTraced of(Systems.Body plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Systems_BodyTraced constant(Systems.Body plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Systems_BodyTraced of(Systems.Body plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Systems.Body.class) {
            return lift.subclass(LOOKUP, plain, Systems_BodyTraced.class);
        }
        Systems_BodyTraced kept = lift.kept(plain);
        return kept == null ? new Systems_BodyTraced(plain, lift) : kept;
    }

    /**
     * {@code Body.kick(double)} on Values.
     */
    void kick(Value dv) {
        Scope scope = Scope.of(Sites.KICK);
        Nodes.argument(dv, scope, 1);
        this.v = Nodes.at(this.v.plus(dv), scope, 2); // Systems.java:38
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Systems$Body@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Systems.Body#many(int)}.
     */
    static Systems_BodyTraced[] many(int n) {
        try (Scope scope = Scope.enter(Sites.MANY)) {
            Systems_BodyTraced[] all = new Systems_BodyTraced[n]; // Systems.java:15
            for (int i = 0; i < n; i++) { // Systems.java:16
                try (Scope pass = scope.enterPass("i", i)) {
                    all[i] = new Systems_BodyTraced(); // Systems.java:17
                    all[i].v = Nodes.at(Value.constant(i * 0.5), pass, 1); // Systems.java:18
                }
            }
            return all; // Systems.java:20
        }
    }

    /**
     * The graph of {@link Systems.Body#scale(Systems.Body[], double)}.
     */
    static void scale(Systems_BodyTraced[] all, Value k) {
        Scope scope = Scope.of(Sites.SCALE);
        Nodes.argument(k, scope, 1);
        for (Systems_BodyTraced one : all) { // Systems.java:24
            one.x = Nodes.at(one.x.times(k), scope, 2); // Systems.java:25
        }
    }

    /**
     * The graph of {@link Systems.Body#total(Systems.Body[])}.
     */
    static Value total(Systems_BodyTraced[] all) {
        Scope scope = Scope.of(Sites.TOTAL);
        Value sum = Nodes.at(Value.constant(0), scope, 1); // Systems.java:30
        for (Systems_BodyTraced one : all) { // Systems.java:31
            sum = Nodes.at(sum.plus(one.x.times(one.v.plus(1))), scope, 2); // Systems.java:32
        }
        return sum; // Systems.java:34
    }

    /**
     * The graph of {@link Systems.Body#kick(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static void kick(Systems.Body self, Value dv) {
        if (KICK.isOverriddenIn(self)) {
            KICK.call(self, dv);
            return;
        }
        kickOfBody(self, dv);
    }

    /**
     * The graph of {@link Systems.Body#kick(double)} itself, overridden or not.
     */
    static void kickOfBody(Systems.Body self, Value dv) {
        Scope scope = Scope.of(Sites.KICK);
        try (Memory memory = Memory.open()) {
            Nodes.argument(dv, scope, 1);
            self.v = memory.put(
                    self, "v", Nodes.at(memory.get(self, "v", self.v).plus(dv), scope, 2)); // Systems.java:38
        }
    }

    /**
     * The graph of {@link Systems.Body#sample()}.
     */
    @SuppressWarnings("try")
    static Systems_BodyTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Systems_BodyTraced(); // Systems.java:42
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String NEW_BODY = """
                Systems.java
                new Body
                9
                x 11:20-21

                    @Traced
                    static class Body {
                        double x = 1;
                        double v;

                        static Body[] many(int n) {
                            Body[] all = new Body[n];
                            for (int i = 0; i < n; i++) {
                                all[i] = new Body();
                                all[i].v = i * 0.5;
                            }
                            return all;
                        }

                        static void scale(Body[] all, double k) {
                            for (Body one : all) {
                                one.x *= k;
                            }
                        }

                        static double total(Body[] all) {
                            double sum = 0;
                            for (Body one : all) {
                                sum += one.x * (one.v + 1);
                            }
                            return sum;
                        }

                        void kick(double dv) {
                            v += dv;
                        }

                        static Body sample() {
                            return new Body();
                        }
                    }
                """;

        static final String KICK = """
                Systems.java
                kick
                37
                dv\s
                v 38:13-20(38:13-14,38:18-20)

                        void kick(double dv) {
                            v += dv;
                        }
                """;

        static final String MANY = """
                Systems.java
                many
                14
                v 18:28-35(18:28-29,18:32-35)

                        static Body[] many(int n) {
                            Body[] all = new Body[n];
                            for (int i = 0; i < n; i++) {
                                all[i] = new Body();
                                all[i].v = i * 0.5;
                            }
                            return all;
                        }
                """;

        static final String SCALE = """
                Systems.java
                scale
                23
                k\s
                x 25:17-27(25:17-22,25:26-27)

                        static void scale(Body[] all, double k) {
                            for (Body one : all) {
                                one.x *= k;
                            }
                        }
                """;

        static final String TOTAL = """
                Systems.java
                total
                29
                sum 30:26-27
                sum 32:17-43(32:17-20,32:24-43(32:24-29,32:33-42(32:33-38,32:41-42)))

                        static double total(Body[] all) {
                            double sum = 0;
                            for (Body one : all) {
                                sum += one.x * (one.v + 1);
                            }
                            return sum;
                        }
                """;

        static final String SAMPLE = """
                Systems.java
                sample
                41

                        static Body sample() {
                            return new Body();
                        }
                """;
    }
}
