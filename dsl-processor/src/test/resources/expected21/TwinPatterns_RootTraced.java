package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code TwinPatterns.Root} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class TwinPatterns_RootTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle SQUARE = PrivateMembers.field(
            LOOKUP, TwinPatterns.Root.class, "square", double.class);

    private static final VarHandle SIGN = PrivateMembers.field(LOOKUP, TwinPatterns.Root.class, "sign", char.class);

    final Value square;

    final char sign;

    TwinPatterns_RootTraced(Value square, char sign) {
        Nodes.argument(square, "square");
        this.square = square; // TwinPatterns.java:48
        this.sign = sign; // TwinPatterns.java:48
    }

    TwinPatterns_RootTraced(TwinPatterns.Root plain, Lift lift) {
        lift.keep(plain, this);
        this.square = lift.value(plainSquare(plain), "square");
        this.sign = sign(plain);
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static TwinPatterns_RootTraced of(TwinPatterns.Root plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static TwinPatterns_RootTraced constant(TwinPatterns.Root plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static TwinPatterns_RootTraced of(TwinPatterns.Root plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        TwinPatterns_RootTraced kept = lift.kept(plain);
        return kept == null ? new TwinPatterns_RootTraced(plain, lift) : kept;
    }

    /**
     * {@code Root.square()} on Values.
     */
    public Value square() {
        Scope scope = Scope.of(Sites.SQUARE);
        if (square.data() < 0) { // TwinPatterns.java:56
            throw new IllegalStateException("no root"); // TwinPatterns.java:57
        }
        return Nodes.at(square.sqrt(), scope, 1); // TwinPatterns.java:59
    }

    /**
     * The component {@code sign}.
     */
    public char sign() {
        return sign;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof TwinPatterns_RootTraced that
                && Double.compare(this.square.data(), that.square.data()) == 0 && this.sign == that.sign;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Double.hashCode(this.square.data());
        hash = 31 * hash + Character.hashCode(this.sign);
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Root[square=" + this.square.data() + ", sign=" + this.sign + "]";
    }

    /**
     * The graph of {@link TwinPatterns.Root#sample()}.
     */
    @SuppressWarnings("try")
    static TwinPatterns_RootTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new TwinPatterns_RootTraced(Value.constant(2.25), '-'); // TwinPatterns.java:51
        }
    }

    /**
     * The graph of {@link TwinPatterns.Root#square()}.
     */
    public static Value square(TwinPatterns.Root self) {
        Scope scope = Scope.of(Sites.SQUARE);
        if (plainSquare(self) < 0) { // TwinPatterns.java:56
            throw new IllegalStateException("no root"); // TwinPatterns.java:57
        }
        return Nodes.at(Value.constant(Math.sqrt(plainSquare(self))), scope, 1); // TwinPatterns.java:59
    }

    private static double plainSquare(TwinPatterns.Root self) {
        return (double) SQUARE.get(self);
    }

    private static char sign(TwinPatterns.Root self) {
        return (char) SIGN.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SQUARE = """
                TwinPatterns.java
                square
                54
                return 59:20-37(59:30-36)

                        @Override
                        public double square() {
                            if (square < 0) {
                                throw new IllegalStateException("no root");
                            }
                            return Math.sqrt(square);
                        }
                """;

        static final String SAMPLE = """
                TwinPatterns.java
                sample
                50

                        static Root sample() {
                            return new Root(2.25, '-');
                        }
                """;
    }
}
