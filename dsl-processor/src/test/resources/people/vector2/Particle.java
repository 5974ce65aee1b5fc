package vector2;

import java.util.ArrayList;
import java.util.List;

/** A point mass with its place and speed. */
public class Particle {
    private final Vector3 position = new Vector3();
    private final Vector3 velocity = new Vector3();
    private double mass = 1;
    private List<Vector3> trail = new ArrayList<>();

    public Particle(Vector3 position, Vector3 velocity) {
        this.position.set(position);
        this.velocity.set(velocity);
    }

    public double getMass() {
        return mass;
    }

    public void setMass(double mass) {
        if (mass <= 0) {
            throw new IllegalArgumentException("mass must be positive: " + mass);
        }
        this.mass = mass;
    }

    public Vector3 getPosition() {
        return position;
    }

    public Vector3 getVelocity() {
        return velocity;
    }

    public List<Vector3> getTrail() {
        return trail;
    }

    public void step(Vector3 force, double dt) {
        velocity.mulAdd(force, dt / mass);
        position.mulAdd(velocity, dt);
        trail.add(position.clone());
    }

    public double energy() {
        return 0.5 * mass * velocity.len2();
    }
}
