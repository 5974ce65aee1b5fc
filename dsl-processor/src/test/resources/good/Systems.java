package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.List;

/** Arrays and lists of objects that change, made by one method, changed by another one, read by a third. */
class Systems {
    @Traced
    static class Body {
        double x = 1;
        double v;

        static Body[] many(int n) {
            Body[] all = new Body[n];
            for (int i = 0; i < n; i++) {
                all[i] = new Body();
                all[i].v = i * 0.5;
            }
            return all;
        }

        static void scale(Body[] all, double k) {
            for (Body one : all) {
                one.x *= k;
            }
        }

        static double total(Body[] all) {
            double sum = 0;
            for (Body one : all) {
                sum += one.x * (one.v + 1);
            }
            return sum;
        }

        void kick(double dv) {
            v += dv;
        }

        static Body sample() {
            return new Body();
        }
    }

    @Traced
    static class Cloud {
        final Body[] bodies;
        double time;

        Cloud(int n) {
            bodies = Body.many(n);
        }

        void step(double h) {
            Body.scale(bodies, h);
            time += h;
        }

        @SuppressWarnings("traced:not-traced")
        double energy() {
            return Body.total(bodies) + time;
        }

        static Cloud sample() {
            return new Cloud(2);
        }
    }

    private static List<Body> listed(int n) {
        List<Body> all = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            all.add(new Body());
        }
        return all;
    }

    private static void push(List<Body> all, double h) {
        for (Body one : all) {
            one.kick(h);
            one.x += one.v * h;
        }
    }

    @Traced
    static double ofArray(double a, double b) {
        Body[] all = Body.many(2);
        Body.scale(all, a);
        all[1].kick(b);
        return Body.total(all);
    }

    @Traced
    static double ofObject(double a, double b) {
        Cloud cloud = new Cloud(3);
        cloud.step(a);
        cloud.step(a * b);
        return cloud.energy();
    }

    @Traced
    static double ofList(double a, double b) {
        List<Body> all = listed(2);
        push(all, a);
        push(all, b);
        double sum = 0;
        for (Body one : all) {
            sum += one.x * one.v;
        }
        return sum;
    }
}
