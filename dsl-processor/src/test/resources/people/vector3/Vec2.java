package vector3;

public record Vec2(double x, double y) implements Vector<Vec2> {
    @Override
    public Vec2 plus(Vec2 o) {
        return new Vec2(x + o.x, y + o.y);
    }

    @Override
    public Vec2 scale(double k) {
        return new Vec2(k * x, k * y);
    }

    @Override
    public double dot(Vec2 o) {
        return x * o.x + y * o.y;
    }

    @Override
    public double norm() {
        return Math.hypot(x, y);
    }
}
