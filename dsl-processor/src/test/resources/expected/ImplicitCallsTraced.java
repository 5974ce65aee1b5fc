package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link ImplicitCalls}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field level",
        "texts(double) memory",
        "stepped(double) memory reads elsewhere",
        "constructed(double) memory reads elsewhere",
        "exact(double) reads"
})
final class ImplicitCallsTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides STEP = Overrides.of(LOOKUP, ImplicitCalls.Stepper.class, "step");

    private static final Overrides FILL = Overrides.of(LOOKUP, ImplicitCalls.Stepper.class, "fill");

    private static final Overrides TEXT = Overrides.of(LOOKUP, ImplicitCalls.Stepper.class, "text");

    static {
        Nodes.initialize(ImplicitCalls.class);
    }

    private ImplicitCallsTraced() {
    }

    /**
     * The graph of {@link ImplicitCalls#values(double)}.
     */
    static Value values(Value a) {
        Scope scope = Scope.of(Sites.VALUES);
        Nodes.argument(a, scope, 1);
        Value sum = a; // ImplicitCalls.java:144
        for (double knot : ImplicitCalls.KNOTS) { // ImplicitCalls.java:145
            sum = Nodes.at(sum.plus(Nodes.times(knot, "knot", a)), scope, 2); // ImplicitCalls.java:146
        }
        try (ImplicitCalls.Knots same = new ImplicitCalls.Knots(2)) {
            sum = Nodes.at(Nodes.plus(sum, same.size(), "same.size()"), scope, 3); // ImplicitCalls.java:149
        }
        sum = Nodes.at(
                sum.plus(Nodes.times(
                        DoubleStream.of(1, 2).map(ImplicitCalls.KNOTS).sum(), "DoubleStream.of(1, 2).map(KNOTS).sum()",
                        a)),
                scope, 4); // ImplicitCalls.java:151
        return Nodes.at(
                Nodes.plus(
                        sum, Collections.max(ImplicitCalls.KNOTS) * new ArrayList<>(ImplicitCalls.KNOTS).get(1),
                        "Collections.max(KNOTS) * new ArrayList<>(KNOTS).get(1)"),
                scope, 5); // ImplicitCalls.java:152
    }

    /**
     * The graph of {@link ImplicitCalls#texts(double)}.
     */
    static Value texts(Value a) {
        Scope scope = Scope.of(Sites.TEXTS);
        try (Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            ImplicitCalls.Point point = new ImplicitCalls.Point(); // ImplicitCalls.java:157
            point.x = memory.put(point, "x", a); // ImplicitCalls.java:158
            String text = "at " + point; // ImplicitCalls.java:159
            text += point; // ImplicitCalls.java:160
            Set<ImplicitCalls.Point> set = new HashSet<>(); // ImplicitCalls.java:161
            set.add(ImplicitCalls.POINT); // ImplicitCalls.java:162
            Map<ImplicitCalls.Point, Integer> map = new HashMap<>(); // ImplicitCalls.java:163
            map.put(ImplicitCalls.POINT, text.length() > 0 ? 1 : 2); // ImplicitCalls.java:164
            List<ImplicitCalls.Point> list = new ArrayList<>(List.of(
                    ImplicitCalls.POINT, Objects.requireNonNull(ImplicitCalls.POINT))); // ImplicitCalls.java:165
            Collections.sort(list); // ImplicitCalls.java:166
            int count = 0; // ImplicitCalls.java:167
            for (int one : ImplicitCalls.POINT) { // ImplicitCalls.java:168
                count += one; // ImplicitCalls.java:169
            }
            boolean isSame = Objects.equals(point, ImplicitCalls.POINT); // ImplicitCalls.java:171
            return isSame
                    ? a
                    : Nodes.at(
                            Nodes.times(
                                    Nodes.times(
                                            Nodes.times(a.times(a), count, "count"), map.get(ImplicitCalls.POINT),
                                            "map.get(POINT)"),
                                    set.size(), "set.size()"),
                            scope, 2); // ImplicitCalls.java:172
        }
    }

    /**
     * The graph of {@link ImplicitCalls#stepped(double)}.
     */
    static Value stepped(Value a) {
        try (Scope scope = Scope.enter(Sites.STEPPED); Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            ImplicitCalls.Stepper stepper = new ImplicitCalls.Stepper(); // ImplicitCalls.java:177
            stepper.x = memory.put(stepper, "x", a); // ImplicitCalls.java:178
            Value sum = step(stepper)
                    ? memory.get(stepper, "y", stepper.y)
                    : Nodes.at(
                            Values.times(2, memory.get(stepper, "y", stepper.y)), scope, 2); // ImplicitCalls.java:179
            int length = fill(stepper); // ImplicitCalls.java:180
            String text = text(stepper); // ImplicitCalls.java:181
            return Nodes.at(
                    Nodes.times(sum, length, "length")
                            .plus(Nodes.times(memory.get(stepper.both, 1), text.length(), "text.length()"))
                            .plus(memory.get(stepper, "y", stepper.y)),
                    scope, 3); // ImplicitCalls.java:182
        }
    }

    /**
     * The graph of {@link ImplicitCalls#constructed(double)}.
     */
    static Value constructed(Value a) {
        Scope scope = Scope.of(Sites.CONSTRUCTED);
        try (Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            ImplicitCalls.level = memory.put(ImplicitCalls.class, "level", a); // ImplicitCalls.java:205
            ImplicitCalls.Lower lower = newLower(); // ImplicitCalls.java:206
            ImplicitCalls.Middle owner;
            return Nodes.at(
                    memory.get(owner = newMiddle(), "y", owner.y).times(a)
                            .plus(memory.get(lower, "y", lower.y).times(memory.get(lower, "z", lower.z))),
                    scope, 2); // ImplicitCalls.java:207
        }
    }

    /**
     * The graph of {@link ImplicitCalls#exact(double)}.
     */
    static Value exact(Value a) {
        Scope scope = Scope.of(Sites.EXACT);
        Nodes.argument(a, scope, 1);
        double stopped = Value.stopGradient(
                LongStream.of(1, 2).mapToDouble(ImplicitCalls.WEIGHTED).sum()); // ImplicitCalls.java:212
        return Nodes.at(
                Nodes.plus(
                        Nodes.times(
                                a, LongStream.of(1, 2).mapToDouble(ImplicitCalls.PLAIN).sum(),
                                "LongStream.of(1, 2).mapToDouble(PLAIN).sum()"),
                        stopped, "stopped"),
                scope, 2); // ImplicitCalls.java:213
    }

    /**
     * The graph of {@link ImplicitCalls.Stepper#step()}, or of the method that overrides it in the class of
     * {@code self}.
     */
    private static boolean step(ImplicitCalls.Stepper self) {
        if (STEP.isOverriddenIn(self)) {
            return STEP.call(self);
        }
        return stepOfStepper(self);
    }

    /**
     * The graph of {@link ImplicitCalls.Stepper#step()}, which a traced method calls.
     */
    private static boolean stepOfStepper(ImplicitCalls.Stepper self) {
        Scope scope = Scope.of(Sites.STEP);
        try (Memory memory = Memory.open()) {
            self.y = memory.put(
                    self, "y",
                    Nodes.at(
                            memory.get(self, "x", self.x).times(memory.get(self, "x", self.x)),
                            scope, 1)); // ImplicitCalls.java:103
            return self.y < 4; // ImplicitCalls.java:104
        }
    }

    /**
     * The graph of {@link ImplicitCalls.Stepper#fill()}, or of the method that overrides it in the class of
     * {@code self}.
     */
    private static int fill(ImplicitCalls.Stepper self) {
        if (FILL.isOverriddenIn(self)) {
            return FILL.call(self);
        }
        return fillOfStepper(self);
    }

    /**
     * The graph of {@link ImplicitCalls.Stepper#fill()}, which a traced method calls.
     */
    private static int fillOfStepper(ImplicitCalls.Stepper self) {
        Scope scope = Scope.of(Sites.FILL);
        try (Memory memory = Memory.open()) {
            memory.set(
                    self.both, 1,
                    Nodes.at(
                            memory.get(self, "x", self.x).times(memory.get(self, "y", self.y)),
                            scope, 1)); // ImplicitCalls.java:108
            return self.both.length; // ImplicitCalls.java:109
        }
    }

    /**
     * The graph of {@link ImplicitCalls.Stepper#text()}, or of the method that overrides it in the class of
     * {@code self}.
     */
    private static String text(ImplicitCalls.Stepper self) {
        if (TEXT.isOverriddenIn(self)) {
            return TEXT.call(self);
        }
        return textOfStepper(self);
    }

    /**
     * The graph of {@link ImplicitCalls.Stepper#text()}, which a traced method calls.
     */
    private static String textOfStepper(ImplicitCalls.Stepper self) {
        Scope scope = Scope.of(Sites.TEXT);
        try (Memory memory = Memory.open()) {
            self.y = memory.put(
                    self, "y", Nodes.at(memory.get(self, "y", self.y).times(2), scope, 1)); // ImplicitCalls.java:113
            return "stepped"; // ImplicitCalls.java:114
        }
    }

    /**
     * A new {@code Lower}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static ImplicitCalls.Lower newLower() {
        try (Memory memory = Memory.open()) {
            ImplicitCalls.Lower made = new ImplicitCalls.Lower();
            rememberLower(made);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Lower}.
     */
    private static void rememberLower(ImplicitCalls.Lower self) {
        Scope scope = Scope.of(Sites.NEW_LOWER);
        try (Memory memory = Memory.open()) {
            rememberMiddle(self); // ImplicitCalls.java:197
            memory.put(self, "z", Nodes.at(memory.get(self, "y", self.y).times(2), scope, 1)); // ImplicitCalls.java:198
        }
    }

    /**
     * A new {@code Middle}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static ImplicitCalls.Middle newMiddle() {
        try (Memory memory = Memory.open()) {
            ImplicitCalls.Middle made = new ImplicitCalls.Middle();
            rememberMiddle(made);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Middle}.
     */
    private static void rememberMiddle(ImplicitCalls.Middle self) {
        rememberBase(self); // ImplicitCalls.java:195
    }

    /**
     * A new {@code Base}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static ImplicitCalls.Base newBase() {
        try (Memory memory = Memory.open()) {
            ImplicitCalls.Base made = new ImplicitCalls.Base();
            rememberBase(made);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Base}.
     */
    private static void rememberBase(ImplicitCalls.Base self) {
        Scope scope = Scope.of(Sites.NEW_BASE);
        try (Memory memory = Memory.open()) {
            memory.put(
                    self, "y",
                    Nodes.at(
                            Values.times(2, memory.get(ImplicitCalls.class, "level", ImplicitCalls.level)),
                            scope, 1)); // ImplicitCalls.java:191
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String VALUES = """
                ImplicitCalls.java
                values
                142
                a\s
                sum 146:13-28(146:13-16,146:20-28(146:20-24,146:27-28))
                sum 149:13-31(149:13-16,149:20-31)
                sum 151:9-58(151:9-12,151:16-58(151:16-54,151:57-58))
                return 152:16-76(152:16-19,152:22-76(152:22-44,152:47-76))

                    @Traced
                    static double values(double a) {
                        double sum = a;
                        for (double knot : KNOTS) {
                            sum += knot * a;
                        }
                        try (Knots same = new Knots(2)) {
                            sum += same.size();
                        }
                        sum += DoubleStream.of(1, 2).map(KNOTS).sum() * a;
                        return sum + Collections.max(KNOTS) * new ArrayList<>(KNOTS).get(1);
                    }
                """;

        static final String TEXTS = """
                ImplicitCalls.java
                texts
                155
                a\s
                return 172:29-72(172:29-59(172:29-42(172:29-34(172:29-30,172:33-34),172:37-42),172:45-59),172:62-72)

                    @Traced
                    static double texts(double a) {
                        Point point = new Point();
                        point.x = a;
                        String text = "at " + point;
                        text += point;
                        Set<Point> set = new HashSet<>();
                        set.add(POINT);
                        Map<Point, Integer> map = new HashMap<>();
                        map.put(POINT, text.length() > 0 ? 1 : 2);
                        List<Point> list = new ArrayList<>(List.of(POINT, Objects.requireNonNull(POINT)));
                        Collections.sort(list);
                        int count = 0;
                        for (int one : POINT) {
                            count += one;
                        }
                        boolean isSame = Objects.equals(point, POINT);
                        return isSame ? a : a * a * count * map.get(POINT) * set.size();
                    }
                """;

        static final String STEPPED = """
                ImplicitCalls.java
                stepped
                175
                a\s
                sum 179:51-64(179:51-52,179:55-64)
                return 182:16-74(182:16-62(182:16-28(182:16-19,182:22-28),182:31-62(182:31-46,182:49-62)),182:65-74)

                    @Traced
                    static double stepped(double a) {
                        Stepper stepper = new Stepper();
                        stepper.x = a;
                        double sum = stepper.step() ? stepper.y : 2 * stepper.y;
                        int length = stepper.fill();
                        String text = stepper.text();
                        return sum * length + stepper.both[1] * text.length() + stepper.y;
                    }
                """;

        static final String CONSTRUCTED = """
                ImplicitCalls.java
                constructed
                202
                a\s
                return 207:16-54(207:16-34(207:16-30,207:33-34),207:37-54(207:37-44,207:47-54))

                    @Traced
                    @SuppressWarnings("traced:plain-object")
                    static double constructed(double a) {
                        level = a;
                        Lower lower = new Lower();
                        return new Middle().y * a + lower.y * lower.z;
                    }
                """;

        static final String EXACT = """
                ImplicitCalls.java
                exact
                210
                a\s
                return 213:16-74(213:16-64(213:16-17,213:20-64),213:67-74)

                    @Traced
                    static double exact(double a) {
                        double stopped = Value.stopGradient(LongStream.of(1, 2).mapToDouble(WEIGHTED).sum());
                        return a * LongStream.of(1, 2).mapToDouble(PLAIN).sum() + stopped;
                    }
                """;

        static final String STEP = """
                ImplicitCalls.java
                step
                102
                y 103:17-22(103:17-18,103:21-22)

                        boolean step() {
                            y = x * x;
                            return y < 4;
                        }
                """;

        static final String FILL = """
                ImplicitCalls.java
                fill
                107
                both[1] 108:23-28(108:23-24,108:27-28)

                        int fill() {
                            both[1] = x * y;
                            return both.length;
                        }
                """;

        static final String TEXT = """
                ImplicitCalls.java
                text
                112
                y 113:13-19(113:13-14,113:18-19)

                        String text() {
                            y *= 2;
                            return "stepped";
                        }
                """;

        static final String NEW_LOWER = """
                ImplicitCalls.java
                new Lower
                197
                z 198:20-25(198:20-21,198:24-25)

                    static class Lower extends Middle {
                        double z = y * 2;
                    }
                """;

        static final String NEW_BASE = """
                ImplicitCalls.java
                new Base
                190
                y 191:17-26(191:17-18,191:21-26)

                        Base() {
                            y = 2 * level;
                        }
                """;
    }
}
