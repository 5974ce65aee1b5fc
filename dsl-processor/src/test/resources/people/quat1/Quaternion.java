package quat1;

public class Quaternion {
    private double w, x, y, z;

    public Quaternion() {
        this(1, 0, 0, 0);
    }

    public Quaternion(double w, double x, double y, double z) {
        this.w = w;
        this.x = x;
        this.y = y;
        this.z = z;
    }

    public static Quaternion fromAxisAngle(double[] axis, double angle) {
        double n = Math.sqrt(axis[0] * axis[0] + axis[1] * axis[1] + axis[2] * axis[2]);
        double s = Math.sin(angle / 2) / n;
        return new Quaternion(Math.cos(angle / 2), axis[0] * s, axis[1] * s, axis[2] * s);
    }

    public static Quaternion fromEuler(double roll, double pitch, double yaw) {
        Quaternion q = new Quaternion();
        q.mul(fromAxisAngle(new double[] {0, 0, 1}, yaw));
        q.mul(fromAxisAngle(new double[] {0, 1, 0}, pitch));
        q.mul(fromAxisAngle(new double[] {1, 0, 0}, roll));
        return q;
    }

    public Quaternion set(Quaternion q) {
        w = q.w;
        x = q.x;
        y = q.y;
        z = q.z;
        return this;
    }

    /** this = this * q */
    public final void mul(Quaternion q) {
        mul(this, q, this);
    }

    public static void mul(Quaternion a, Quaternion b, Quaternion out) {
        double w = a.w * b.w - a.x * b.x - a.y * b.y - a.z * b.z;
        double x = a.w * b.x + a.x * b.w + a.y * b.z - a.z * b.y;
        double y = a.w * b.y - a.x * b.z + a.y * b.w + a.z * b.x;
        double z = a.w * b.z + a.x * b.y - a.y * b.x + a.z * b.w;
        out.w = w;
        out.x = x;
        out.y = y;
        out.z = z;
    }

    public void conjugate() {
        x = -x;
        y = -y;
        z = -z;
    }

    public double norm() {
        return Math.sqrt(w * w + x * x + y * y + z * z);
    }

    public void normalize() {
        double n = norm();
        w /= n;
        x /= n;
        y /= n;
        z /= n;
    }

    public void rotate(double[] v) {
        Quaternion p = new Quaternion(0, v[0], v[1], v[2]);
        Quaternion c = new Quaternion().set(this);
        c.conjugate();
        Quaternion r = new Quaternion();
        mul(this, p, r);
        r.mul(c);
        v[0] = r.x;
        v[1] = r.y;
        v[2] = r.z;
    }

    public double[][] toMatrix() {
        return new double[][] {
            {1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)},
            {2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)},
            {2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)}
        };
    }

    public void integrate(double[] omega, double dt) {
        Quaternion dq = new Quaternion(0, omega[0], omega[1], omega[2]);
        Quaternion d = new Quaternion();
        mul(this, dq, d);
        w += 0.5 * d.w * dt;
        x += 0.5 * d.x * dt;
        y += 0.5 * d.y * dt;
        z += 0.5 * d.z * dt;
        normalize();
    }

    @Override
    public String toString() {
        return String.format("Quaternion[%f, %f, %f, %f]", w, x, y, z);
    }
}
