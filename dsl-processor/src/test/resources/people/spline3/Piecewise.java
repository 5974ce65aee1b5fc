package spline3;

import java.util.ArrayList;
import java.util.List;

/** A curve of pieces, each between two knots. */
public abstract class Piecewise implements Interpolation {
    /** A piece. */
    protected abstract static class Piece implements Comparable<Piece> {
        protected final double from;
        protected final double to;

        protected Piece(double from, double to) {
            if (!(from < to)) {
                throw new IllegalArgumentException(from + " is not below " + to);
            }
            this.from = from;
            this.to = to;
        }

        boolean contains(double x) {
            return from <= x && x <= to;
        }

        abstract double valueAt(double x);

        @Override
        public int compareTo(Piece o) {
            return Double.compare(from, o.from);
        }
    }

    private final List<Piece> pieces = new ArrayList<>();

    protected void add(Piece piece) {
        pieces.add(piece);
        pieces.sort(null);
    }

    @Override
    public final double valueAt(double x) {
        for (Piece p : pieces) {
            if (p.contains(x)) {
                return p.valueAt(x);
            }
        }
        throw new IllegalArgumentException(x + " is outside");
    }

    public int size() {
        return pieces.size();
    }
}
