import dev.tracegrad.annotations.Traced;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.DoubleConsumer;

/** A method that stores in its object keeps the gradient in the twin alone: who calls it on a plain object is warned. */
class StoredByMethods {
    @Traced
    static class Frame {
        double w;
        double[] a = new double[2];

        void set(double x) {
            w = x;
        }

        void both(double x) {
            set(x);
        }

        void fill(double x) {
            row()[0] = x;
        }

        double[] row() {
            return a;
        }

        DoubleConsumer setter() {
            return v -> w = v;
        }

        double get() {
            return w + a[0];
        }
    }

    @Traced
    interface Cell {
        void put(double x);

        double take();
    }

    @Traced
    static class Kept implements Cell {
        private double w;

        @Override
        public void put(double x) {
            w = x;
        }

        @Override
        public double take() {
            return w;
        }
    }

    @Traced
    interface Sink {
        void accept(double x);
    }

    @Traced
    static class Pipe implements Sink {
        double last;

        @Override
        public void accept(double x) {
            last = x;
        }
    }

    @Traced
    static class Wrap {
        final Frame frame;

        Wrap(Frame frame) {
            this.frame = frame;
        }

        void go(double x) {
            frame.w = x;
        }
    }

    static Frame frame = new Frame();
    static Cell cell = new Kept();
    static Sink sink = new Pipe();
    static Optional<Frame> perhaps = Optional.of(frame);

    @Traced
    static double stored(double x) {
        // WARNING: field-write
        frame.set(x);
        return frame.get();
    }

    @Traced
    static void throughAnother(double x) {
        // WARNING: field-write
        frame.both(x);
    }

    @Traced
    static void inAnArray(double x) {
        // WARNING: field-write
        frame.fill(x);
    }

    @Traced
    static void byAFunction(double x) {
        // WARNING: field-write
        frame.setter().accept(x);
    }

    @Traced
    static void byAnotherName(double x) {
        Frame same = frame;
        // WARNING: field-write
        same.set(x);
    }

    @Traced
    static void inALoop(double x) {
        for (Frame one : List.of(frame)) {
            // WARNING: field-write
            one.set(x);
        }
    }

    @Traced
    static void fromAContainer(double x) {
        // WARNING: field-write
        perhaps.get().set(x);
    }

    @Traced
    static void inAReference(double x) {
        // WARNING: field-write
        List.of(x).forEach(frame::set);
    }

    @Traced
    static void givenToAFunction(double x) {
        // WARNING: field-write
        BiConsumer<Frame, Integer> set = (one, n) -> one.set(x);
        set.accept(frame, 1);
    }

    @Traced
    static void ofAnInterface(double x) {
        // WARNING: field-write
        cell.put(x);
    }

    @Traced
    static void ofAFunction(double x) {
        // WARNING: field-write
        sink.accept(x);
    }

    @Traced
    static void inANewObject(double x) {
        // WARNING: field-write
        new Wrap(frame).go(x);
    }

    @Traced
    static double ofItsOwn(double x) {
        Frame own = new Frame();
        own.set(x);
        own.fill(x);
        return own.get();
    }

    @Traced
    static double onlyRead(double x) {
        return frame.get() * x + cell.take();
    }
}
