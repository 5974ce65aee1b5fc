package arm3;

public record Point(double x, double y, double z) {
    public static final Point ORIGIN = new Point(0, 0, 0);

    public double distanceTo(Point o) {
        double dx = x - o.x, dy = y - o.y, dz = z - o.z;
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }
}
