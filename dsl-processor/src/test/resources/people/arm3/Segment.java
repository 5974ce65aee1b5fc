package arm3;

public sealed interface Segment {
    Transform transform();

    record Revolute(Axis axis, double angle) implements Segment {
        @Override
        public Transform transform() {
            return Transform.rotate(axis, angle);
        }
    }

    record Prismatic(double extension) implements Segment {
        @Override
        public Transform transform() {
            return Transform.translate(0, 0, extension);
        }
    }

    record Rigid(double length) implements Segment {
        @Override
        public Transform transform() {
            return Transform.translate(length, 0, 0);
        }
    }
}
