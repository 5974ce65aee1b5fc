package arm2;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A planar arm. */
public record Arm(List<Link> links) {
    public record Link(double length, double angle) {
        public Link {
            if (length <= 0) {
                throw new IllegalArgumentException("length " + length);
            }
        }

        Link turned(double by) {
            return new Link(length, angle + by);
        }
    }

    public record Pose(double x, double y, double heading) {
        static final Pose ORIGIN = new Pose(0, 0, 0);

        Pose along(Link link) {
            double h = heading + link.angle();
            return new Pose(x + link.length() * Math.cos(h), y + link.length() * Math.sin(h), h);
        }

        double distance(Pose o) {
            return Math.hypot(x - o.x, y - o.y);
        }
    }

    public Arm {
        links = List.copyOf(links);
    }

    public static Arm of(double[] lengths, double[] angles) {
        return new Arm(IntStream.range(0, lengths.length)
                .mapToObj(i -> new Link(lengths[i], angles[i]))
                .toList());
    }

    public Pose pose() {
        Pose p = Pose.ORIGIN;
        for (Link l : links) {
            p = p.along(l);
        }
        return p;
    }

    public List<Pose> joints() {
        List<Pose> poses = new ArrayList<>(List.of(Pose.ORIGIN));
        links.forEach(l -> poses.add(poses.get(poses.size() - 1).along(l)));
        return poses;
    }

    public double reach() {
        return links.stream().mapToDouble(Link::length).sum();
    }

    /** One step of cyclic coordinate descent. */
    public Arm towards(double tx, double ty) {
        List<Link> next = new ArrayList<>(links);
        for (int i = links.size() - 1; i >= 0; i--) {
            Arm current = new Arm(next);
            Pose end = current.pose();
            Pose joint = current.joints().get(i);
            double now = Math.atan2(end.y() - joint.y(), end.x() - joint.x());
            double wanted = Math.atan2(ty - joint.y(), tx - joint.x());
            next.set(i, next.get(i).turned(wanted - now));
        }
        return new Arm(next);
    }

    public double[] angles() {
        return links.stream().mapToDouble(Link::angle).toArray();
    }
}
