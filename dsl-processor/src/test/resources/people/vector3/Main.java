package vector3;

import dev.tracegrad.annotations.Traced;
import java.util.List;

public class Main {
    static <V extends Vector<V>> V mean(List<V> all) {
        V sum = all.get(0);
        for (V each : all.subList(1, all.size())) {
            sum = sum.plus(each);
        }
        return sum.scale(1.0 / all.size());
    }

    static double longest(List<? extends Vector<?>> all) {
        double best = 0;
        for (Vector<?> each : all) {
            best = Math.max(best, each.norm());
        }
        return best;
    }

    @Traced
    static double path(double x, double y, double z, double t) {
        Vec2 a = new Vec2(x, y);
        Vec2 b = new Vec2(y, z);
        Vec2 between = Vector.lerp(a, b, t);
        Vec3 c = new Vec3(x, y, z);
        Vec3 d = Vector.lerp(c, Vec3.UP, t).unit();
        Vec3 centre = mean(List.of(c, d, c.cross(d)));
        return a.distance(between) + centre.dot(d) + longest(List.of(a, centre, between)) + c.distance(centre);
    }

    public static void main(String[] args) {
        System.out.println(path(0.3, -0.7, 1.2, 0.4));
    }
}
