package vector2;

/** A mutable vector, in the manner of game libraries. */
public class Vector3 implements Cloneable, java.io.Serializable {
    private static final long serialVersionUID = 1L;

    public static final Vector3 UNIT_X = new Vector3(1, 0, 0);
    public static final Vector3 UNIT_Y = new Vector3(0, 1, 0);
    public static final Vector3 UNIT_Z = new Vector3(0, 0, 1);

    private double x;
    private double y;
    private double z;

    public Vector3() {}

    public Vector3(double x, double y, double z) {
        set(x, y, z);
    }

    public Vector3(Vector3 other) {
        this(other.x, other.y, other.z);
    }

    public double getX() {
        return x;
    }

    public void setX(double x) {
        this.x = x;
    }

    public double getY() {
        return y;
    }

    public void setY(double y) {
        this.y = y;
    }

    public double getZ() {
        return z;
    }

    public void setZ(double z) {
        this.z = z;
    }

    public Vector3 set(double x, double y, double z) {
        this.x = x;
        this.y = y;
        this.z = z;
        return this;
    }

    public Vector3 set(Vector3 o) {
        return set(o.x, o.y, o.z);
    }

    public Vector3 add(Vector3 o) {
        x += o.x;
        y += o.y;
        z += o.z;
        return this;
    }

    public Vector3 sub(Vector3 o) {
        x -= o.x;
        y -= o.y;
        z -= o.z;
        return this;
    }

    public Vector3 scl(double k) {
        x *= k;
        y *= k;
        z *= k;
        return this;
    }

    public Vector3 mulAdd(Vector3 o, double k) {
        return set(x + k * o.x, y + k * o.y, z + k * o.z);
    }

    public double dot(Vector3 o) {
        return x * o.x + y * o.y + z * o.z;
    }

    public Vector3 crs(Vector3 o) {
        return set(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
    }

    public double len2() {
        return x * x + y * y + z * z;
    }

    public double len() {
        return Math.sqrt(len2());
    }

    public Vector3 nor() {
        double l = len();
        return l < 1e-300 ? this : scl(1 / l);
    }

    public double dst(Vector3 o) {
        return clone().sub(o).len();
    }

    public Vector3 lerp(Vector3 target, double alpha) {
        scl(1 - alpha);
        return mulAdd(target, alpha);
    }

    /** Rodrigues' formula. */
    public Vector3 rotate(Vector3 axis, double angle) {
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        Vector3 k = axis.clone().nor();
        Vector3 across = new Vector3(k).crs(this);
        double along = k.dot(this) * (1 - c);
        return scl(c).mulAdd(across, s).mulAdd(k, along);
    }

    public boolean isZero() {
        return len2() < 1e-300;
    }

    @Override
    public Vector3 clone() {
        try {
            return (Vector3) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public boolean equals(Object o) {
        if (this == o) {
            return true;
        }
        if (o == null || getClass() != o.getClass()) {
            return false;
        }
        Vector3 v = (Vector3) o;
        return Double.compare(v.x, x) == 0 && Double.compare(v.y, y) == 0 && Double.compare(v.z, z) == 0;
    }

    @Override
    public int hashCode() {
        long bits = Double.doubleToLongBits(x);
        int result = (int) (bits ^ (bits >>> 32));
        bits = Double.doubleToLongBits(y);
        result = 31 * result + (int) (bits ^ (bits >>> 32));
        bits = Double.doubleToLongBits(z);
        return 31 * result + (int) (bits ^ (bits >>> 32));
    }

    @Override
    public String toString() {
        return "(" + x + "," + y + "," + z + ")";
    }
}
