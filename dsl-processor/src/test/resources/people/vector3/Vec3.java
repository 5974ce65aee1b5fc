package vector3;

public record Vec3(double x, double y, double z) implements Vector<Vec3> {
    public static final Vec3 UP = new Vec3(0, 0, 1);

    @Override
    public Vec3 plus(Vec3 o) {
        return new Vec3(x + o.x, y + o.y, z + o.z);
    }

    @Override
    public Vec3 scale(double k) {
        return new Vec3(k * x, k * y, k * z);
    }

    @Override
    public double dot(Vec3 o) {
        return x * o.x + y * o.y + z * o.z;
    }

    @Override
    public double norm() {
        return Math.sqrt(dot(this));
    }

    public Vec3 cross(Vec3 o) {
        return new Vec3(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
    }
}
