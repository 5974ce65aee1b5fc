package arm3;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public final class Arm {
    private final List<Segment> segments;

    private Arm(List<Segment> segments) {
        this.segments = Collections.unmodifiableList(segments);
    }

    public static Builder builder() {
        return new Builder();
    }

    public Point tip() {
        return segments.stream()
                .map(Segment::transform)
                .reduce(Transform.identity(), (outer, inner) -> outer.after(inner))
                .apply(Point.ORIGIN);
    }

    public static class Builder {
        private final List<Segment> segments = new ArrayList<>();

        public Builder revolute(Axis axis, double angle) {
            return add(new Segment.Revolute(axis, angle));
        }

        public Builder prismatic(double extension) {
            return add(new Segment.Prismatic(extension));
        }

        public Builder rigid(double length) {
            return add(new Segment.Rigid(length));
        }

        private Builder add(Segment s) {
            segments.add(s);
            return this;
        }

        public Arm build() {
            return new Arm(new ArrayList<>(segments));
        }
    }
}
