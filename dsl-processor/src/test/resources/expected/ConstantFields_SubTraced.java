package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * {@code ConstantFields.Sub} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class ConstantFields_SubTraced extends ConstantFields_BaseTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final double k2 = 3.0;

    private static final double base2 = 7.0;

    private static final int n2 = 2;

    private static final Overrides NUMBER = Overrides.of(LOOKUP, ConstantFields.Sub.class, "number");

    private static final Overrides OTHER = Overrides.of(
            LOOKUP, ConstantFields.Sub.class, "other", ConstantFields.Sub.class, double.class);

    private static final String name2 = "s2";

    private static final boolean yes2 = true;

    private static final Overrides CASES = Overrides.of(
            LOOKUP, ConstantFields.Sub.class, "cases", int.class, String.class, double.class);

    private static final Overrides UNTIL_THAT = Overrides.of(
            LOOKUP, ConstantFields.Sub.class, "untilThat", double.class);

    private static final Overrides INSIDE = Overrides.of(LOOKUP, ConstantFields.Sub.class, "inside", double.class);

    final Value early;

    final double k = 3.0;

    final double twice = 6.0;

    final int n = 2;

    final long l = 3L;

    final float f = 0.5f;

    final boolean yes = true;

    final char c = 'c';

    final byte b = (byte)0xfc;

    final short s = (short)300;

    final String name = "s2";

    final double nan = 0.0/0.0;

    final double far = 1.0/0.0;

    final double tiny = 4.9E-324;

    final Double boxed;

    ConstantFields_SubTraced(Value x) {
        super(x); // ConstantFields.java:50
        Nodes.argument(x, "x");
        this.early = Nodes.result(number(), "early"); // ConstantFields.java:32
        boxed = 3.0; // ConstantFields.java:43
    }

    ConstantFields_SubTraced(ConstantFields.Sub plain, Lift lift) {
        super(plain, lift);
        this.early = lift.value(plain.early, "early");
        this.boxed = plain.boxed;
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static ConstantFields_SubTraced of(ConstantFields.Sub plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static ConstantFields_SubTraced constant(ConstantFields.Sub plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static ConstantFields_SubTraced of(ConstantFields.Sub plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != ConstantFields.Sub.class) {
            return lift.subclass(LOOKUP, plain, ConstantFields_SubTraced.class);
        }
        ConstantFields_SubTraced kept = lift.kept(plain);
        return kept == null ? new ConstantFields_SubTraced(plain, lift) : kept;
    }

    /**
     * {@code Sub.number()} on Values.
     */
    Value number() {
        Scope scope = Scope.of(Sites.NUMBER);
        return Nodes.at(Value.constant(k + n), scope, 1); // ConstantFields.java:54
    }

    /**
     * {@code Sub.hook()} on Values.
     */
    void hook() {
        Scope scope = Scope.of(Sites.HOOK);
        this.r = Nodes.at(
                Nodes.plus(
                        Nodes.plus(
                                Nodes.plus(
                                        Nodes.plus(
                                                Nodes.plus(
                                                Nodes.plus(
                                                Nodes.plus(
                                                Nodes.plus(
                                                Nodes.minus(Nodes.plus(Nodes.times(r, k, "k"), n * l, "n * l"), f, "f"),
                                                yes ? twice : 0, "yes ? twice : 0"),
                                                c, "c"),
                                                b, "b"),
                                                s, "s"),
                                                this.k * this.n, "this.k * this.n"),
                                        r.data() > 1e9 ? nan : 0, "r > 1e9 ? nan : 0"),
                                1 / far, "1 / far"),
                        tiny, "tiny"),
                scope, 1); // ConstantFields.java:59
        this.r = Nodes.at(
                Nodes.plus(this.r, boxed == null ? 0.25 : 0.5, "boxed == null ? 0.25 : 0.5"),
                scope, 2); // ConstantFields.java:60
        text += k + name + c + this.name + base; // ConstantFields.java:61
    }

    /**
     * {@code Sub.size()} on Values.
     */
    int size() {
        return n; // ConstantFields.java:66
    }

    /**
     * {@code Sub.other(good.ConstantFields.Sub,double)} on Values.
     */
    Value other(ConstantFields_SubTraced another, Value x) {
        Scope scope = Scope.of(Sites.OTHER);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.plus(
                        Nodes.plus(Nodes.times(another.k, "another.k", x), another.n, "another.n"), this.base,
                        "super.base"),
                scope, 2); // ConstantFields.java:70
    }

    /**
     * {@code Sub.isSame()} on Values.
     */
    boolean isSame() {
        return (name + n) == "s22" && name == "s2"; // ConstantFields.java:74
    }

    /**
     * {@code Sub.isOther()} on Values.
     */
    boolean isOther() {
        return (this.name + n) == "s22"; // ConstantFields.java:78
    }

    /**
     * {@code Sub.cases(int,java.lang.String,double)} on Values.
     */
    Value cases(int i, String t, Value x) {
        Scope scope = Scope.of(Sites.CASES);
        Nodes.argument(x, scope, 1);
        byte small = n; // ConstantFields.java:82
        char letter = n + 60; // ConstantFields.java:83
        Byte box = n; // ConstantFields.java:84
        short[] all = new short[] {n, 'a'}; // ConstantFields.java:85
        Value z; // ConstantFields.java:86
        if (k < 4 || x.data() > 1) { // ConstantFields.java:87
            z = Nodes.at(x.times(2), scope, 2); // ConstantFields.java:88
        }
        switch (i) { // ConstantFields.java:90
            case n: // ConstantFields.java:91
                return Nodes.at(Nodes.times(z, small, "small"), scope, 3); // ConstantFields.java:92
            case n + 1: // ConstantFields.java:93
                return Nodes.at(Nodes.plus(z, box, "box"), scope, 4); // ConstantFields.java:94
            case (int) k + 1: // ConstantFields.java:95
                return Nodes.at(
                        Nodes.plus(Nodes.times(all[0], "all[0]", z), all[1], "all[1]"),
                        scope, 5); // ConstantFields.java:96
            default: // ConstantFields.java:97
                break; // ConstantFields.java:98
        }
        switch (t) { // ConstantFields.java:100
            case name: // ConstantFields.java:101
                return Nodes.at(Nodes.minus(letter, "letter", z), scope, 6); // ConstantFields.java:102
            default: // ConstantFields.java:103
                break; // ConstantFields.java:104
        }
        while (yes) { // ConstantFields.java:106
            if (!(z.data() <= 0.1)) { // ConstantFields.java:107
                return z; // ConstantFields.java:108
            }
            z = Nodes.at(z.times(z).plus(1), scope, 7); // ConstantFields.java:110
        }
    }

    /**
     * {@code Sub.untilThat(double)} on Values.
     */
    Value untilThat(Value x) {
        Scope scope = Scope.of(Sites.UNTIL_THAT);
        Nodes.argument(x, scope, 1);
        while (this.yes) { // ConstantFields.java:115
            return x; // ConstantFields.java:116
        }
        return Nodes.at(Values.times(2, x), scope, 2); // ConstantFields.java:118
    }

    /**
     * {@code Sub.inside(double)} on Values.
     */
    Value inside(Value x) {
        try (Scope scope = Scope.enter(Sites.INSIDE)) {
            Nodes.argument(x, scope, 1);
            UnaryOperator<Value> scaled = v -> Nodes.at(
                    Nodes.plus(Nodes.times(v, k2, "k"), n, "n"), scope, 2); // ConstantFields.java:122
            UnaryOperator<Value> whole = new UnaryOperator<Value>() {

                @Override
                public Value apply(Value v) {
                    return Nodes.at(
                            Nodes.minus(Nodes.times(v, k2, "k"), base2, "base"), scope, 3); // ConstantFields.java:126
                }
            }; // ConstantFields.java:123
            double k = 2; // ConstantFields.java:129
            return Nodes.at(
                    Nodes.plus(scaled.apply(x).times(whole.apply(x)), k * this.k, "k * this.k"),
                    scope, 4); // ConstantFields.java:130
        }
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.ConstantFields$Sub@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link ConstantFields.Sub#sample()}.
     */
    @SuppressWarnings("try")
    static ConstantFields_SubTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new ConstantFields_SubTraced(Value.constant(2)); // ConstantFields.java:46
        }
    }

    /**
     * The graph of {@link ConstantFields.Sub#number()}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value number(ConstantFields.Sub self) {
        if (NUMBER.isOverriddenIn(self)) {
            return NUMBER.call(self);
        }
        return numberOfSub(self);
    }

    /**
     * The graph of {@link ConstantFields.Sub#number()} itself, overridden or not.
     */
    static Value numberOfSub(ConstantFields.Sub self) {
        Scope scope = Scope.of(Sites.NUMBER);
        return Nodes.at(Value.constant(k2 + n2), scope, 1); // ConstantFields.java:54
    }

    /**
     * The graph of {@link ConstantFields.Sub#other(ConstantFields.Sub, double)}, or of the method that overrides it in
     * the class of {@code self}.
     */
    static Value other(ConstantFields.Sub self, ConstantFields_SubTraced another, Value x) {
        if (OTHER.isOverriddenIn(self)) {
            return OTHER.call(self, another, x);
        }
        return otherOfSub(self, another, x);
    }

    /**
     * The graph of {@link ConstantFields.Sub#other(ConstantFields.Sub, double)} itself, overridden or not.
     */
    static Value otherOfSub(ConstantFields.Sub self, ConstantFields_SubTraced another, Value x) {
        Scope scope = Scope.of(Sites.OTHER);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.plus(
                        Nodes.plus(Nodes.times(another.k, "another.k", x), another.n, "another.n"), self.base,
                        "super.base"),
                scope, 2); // ConstantFields.java:70
    }

    /**
     * The graph of {@link ConstantFields.Sub#cases(int, String, double)}, or of the method that overrides it in the
     * class of {@code self}.
     */
    static Value cases(ConstantFields.Sub self, int i, String t, Value x) {
        if (CASES.isOverriddenIn(self)) {
            return CASES.call(self, i, t, x);
        }
        return casesOfSub(self, i, t, x);
    }

    /**
     * The graph of {@link ConstantFields.Sub#cases(int, String, double)} itself, overridden or not.
     */
    static Value casesOfSub(ConstantFields.Sub self, int i, String t, Value x) {
        Scope scope = Scope.of(Sites.CASES);
        Nodes.argument(x, scope, 1);
        byte small = n2; // ConstantFields.java:82
        char letter = n2 + 60; // ConstantFields.java:83
        Byte box = n2; // ConstantFields.java:84
        short[] all = new short[] {n2, 'a'}; // ConstantFields.java:85
        Value z; // ConstantFields.java:86
        if (k2 < 4 || x.data() > 1) { // ConstantFields.java:87
            z = Nodes.at(x.times(2), scope, 2); // ConstantFields.java:88
        }
        switch (i) { // ConstantFields.java:90
            case n2: // ConstantFields.java:91
                return Nodes.at(Nodes.times(z, small, "small"), scope, 3); // ConstantFields.java:92
            case n2 + 1: // ConstantFields.java:93
                return Nodes.at(Nodes.plus(z, box, "box"), scope, 4); // ConstantFields.java:94
            case (int) k2 + 1: // ConstantFields.java:95
                return Nodes.at(
                        Nodes.plus(Nodes.times(all[0], "all[0]", z), all[1], "all[1]"),
                        scope, 5); // ConstantFields.java:96
            default: // ConstantFields.java:97
                break; // ConstantFields.java:98
        }
        switch (t) { // ConstantFields.java:100
            case name2: // ConstantFields.java:101
                return Nodes.at(Nodes.minus(letter, "letter", z), scope, 6); // ConstantFields.java:102
            default: // ConstantFields.java:103
                break; // ConstantFields.java:104
        }
        while (yes2) { // ConstantFields.java:106
            if (!(z.data() <= 0.1)) { // ConstantFields.java:107
                return z; // ConstantFields.java:108
            }
            z = Nodes.at(z.times(z).plus(1), scope, 7); // ConstantFields.java:110
        }
    }

    /**
     * The graph of {@link ConstantFields.Sub#untilThat(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value untilThat(ConstantFields.Sub self, Value x) {
        if (UNTIL_THAT.isOverriddenIn(self)) {
            return UNTIL_THAT.call(self, x);
        }
        return untilThatOfSub(self, x);
    }

    /**
     * The graph of {@link ConstantFields.Sub#untilThat(double)} itself, overridden or not.
     */
    static Value untilThatOfSub(ConstantFields.Sub self, Value x) {
        Scope scope = Scope.of(Sites.UNTIL_THAT);
        Nodes.argument(x, scope, 1);
        while (self.yes) { // ConstantFields.java:115
            return x; // ConstantFields.java:116
        }
        return Nodes.at(Values.times(2, x), scope, 2); // ConstantFields.java:118
    }

    /**
     * The graph of {@link ConstantFields.Sub#inside(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value inside(ConstantFields.Sub self, Value x) {
        if (INSIDE.isOverriddenIn(self)) {
            return INSIDE.call(self, x);
        }
        return insideOfSub(self, x);
    }

    /**
     * The graph of {@link ConstantFields.Sub#inside(double)} itself, overridden or not.
     */
    static Value insideOfSub(ConstantFields.Sub self, Value x) {
        try (Scope scope = Scope.enter(Sites.INSIDE)) {
            Nodes.argument(x, scope, 1);
            UnaryOperator<Value> scaled = v -> Nodes.at(
                    Nodes.plus(Nodes.times(v, k2, "k"), n2, "n"), scope, 2); // ConstantFields.java:122
            UnaryOperator<Value> whole = new UnaryOperator<Value>() {

                @Override
                public Value apply(Value v) {
                    return Nodes.at(
                            Nodes.minus(Nodes.times(v, k2, "k"), base2, "base"), scope, 3); // ConstantFields.java:126
                }
            }; // ConstantFields.java:123
            double k = 2; // ConstantFields.java:129
            return Nodes.at(
                    Nodes.plus(scaled.apply(x).times(whole.apply(x)), k * self.k, "k * this.k"),
                    scope, 4); // ConstantFields.java:130
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String NUMBER = """
                ConstantFields.java
                number
                53
                return 54:20-25(54:20-21,54:24-25)

                        double number() {
                            return k + n;
                        }
                """;

        static final String HOOK = """
                ConstantFields.java
                hook
                57
                r 59:17-123(59:17-116(59:17-106(59:17-84(59:17-66(59:17-62(59:17-58(59:17-54(59:17-34(59:17-30(59:17-22(59:17-18,59:21-22),\
                59:25-30(59:25-26,59:29-30)),59:33-34),59:38-53),59:57-58),59:61-62),59:65-66),59:69-84(59:69-75,59:78-84)),59:88-105),59:1\
                09-116(59:109-110,59:113-116)),59:119-123)
                r 60:13-44(60:13-14,60:18-44)

                        @Override
                        void hook() {
                            r = r * k + n * l - f + (yes ? twice : 0) + c + b + s + this.k * this.n + (r > 1e9 ? nan : 0) + 1 / far + tiny;
                            r += boxed == null ? 0.25 : 0.5;
                            text += k + name + c + this.name + base;
                        }
                """;

        static final String OTHER = """
                ConstantFields.java
                other
                69
                x\s
                return 70:20-58(70:20-45(70:20-33(70:20-29,70:32-33),70:36-45),70:48-58)

                        double other(Sub another, double x) {
                            return another.k * x + another.n + super.base;
                        }
                """;

        static final String CASES = """
                ConstantFields.java
                cases
                81
                x\s
                z 88:21-26(88:21-22,88:25-26)
                return 92:28-37(92:28-29,92:32-37)
                return 94:28-35(94:28-29,94:32-35)
                return 96:28-47(96:28-38(96:28-34,96:37-38),96:41-47)
                return 102:28-38(102:28-34,102:37-38)
                z 110:21-30(110:21-26(110:21-22,110:25-26),110:29-30)

                        double cases(int i, String t, double x) {
                            byte small = n;
                            char letter = n + 60;
                            Byte box = n;
                            short[] all = {n, 'a'};
                            double z;
                            if (k < 4 || x > 1) {
                                z = x * 2;
                            }
                            switch (i) {
                                case n:
                                    return z * small;
                                case n + 1:
                                    return z + box;
                                case (int) k + 1:
                                    return all[0] * z + all[1];
                                default:
                                    break;
                            }
                            switch (t) {
                                case name:
                                    return letter - z;
                                default:
                                    break;
                            }
                            while (yes) {
                                if (!(z <= 0.1)) {
                                    return z;
                                }
                                z = z * z + 1;
                            }
                        }
                """;

        static final String UNTIL_THAT = """
                ConstantFields.java
                untilThat
                114
                x\s
                return 118:20-25(118:20-21,118:24-25)

                        double untilThat(double x) {
                            while (this.yes) {
                                return x;
                            }
                            return 2 * x;
                        }
                """;

        static final String INSIDE = """
                ConstantFields.java
                inside
                121
                x\s
                 122:47-56(122:47-52(122:47-48,122:51-52),122:55-56)
                 126:28-40(126:28-33(126:28-29,126:32-33),126:36-40)
                return 130:20-81(130:20-68(130:20-43,130:46-68),130:71-81(130:71-72,130:75-81))

                        double inside(double x) {
                            DoubleUnaryOperator scaled = v -> v * k + n;
                            DoubleUnaryOperator whole = new DoubleUnaryOperator() {
                                @Override
                                public double applyAsDouble(double v) {
                                    return v * k - base;
                                }
                            };
                            double k = 2;
                            return scaled.applyAsDouble(x) * whole.applyAsDouble(x) + k * this.k;
                        }
                """;

        static final String SAMPLE = """
                ConstantFields.java
                sample
                45

                        static Sub sample() {
                            return new Sub(2);
                        }
                """;
    }
}
