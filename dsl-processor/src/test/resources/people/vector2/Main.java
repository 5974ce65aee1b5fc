package vector2;

import dev.tracegrad.annotations.Traced;

public class Main {
    private static final Vector3 GRAVITY = new Vector3(0, 0, -9.81);

    @Traced
    static double miss(double speed, double angle, double mass, double wind) {
        Vector3 v = new Vector3(Vector3.UNIT_X).scl(speed).rotate(Vector3.UNIT_Y, -angle);
        Particle p = new Particle(new Vector3(), v);
        p.setMass(mass);
        Vector3 target = new Vector3(3, 0.1, 0.5);
        for (int i = 0; i < 10; i++) {
            Vector3 force = new Vector3(GRAVITY).scl(p.getMass()).mulAdd(Vector3.UNIT_Y, wind);
            Vector3 drag = p.getVelocity().clone().scl(-0.05);
            p.step(force.add(drag), 0.05);
        }
        double length = 0;
        for (int i = 1; i < p.getTrail().size(); i++) {
            length += p.getTrail().get(i).dst(p.getTrail().get(i - 1));
        }
        Vector3 mid = new Vector3(p.getPosition()).lerp(target, 0.5);
        mid.setZ(mid.getZ() * 2);
        return p.getPosition().dst(target) + 0.1 * length + mid.len() + p.energy();
    }

    public static void main(String[] args) {
        System.out.println(miss(7, 0.5, 2, 0.3));
    }
}
