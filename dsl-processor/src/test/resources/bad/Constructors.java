package bad;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.List;

@SuppressWarnings("traced:plain-object")
class Constructors {
    @Traced
    static double made(double x) {
        // ERROR ALONE: untraced-object
        double a = new Late(x).y;
        // ERROR ALONE: untraced-object
        a += new Leaving(x).x;
        // ERROR ALONE: untraced-object
        a += new Base(x).x;
        // ERROR ALONE: untraced-object
        a += new Derived(x).x;
        // ERROR ALONE: untraced-object
        a += new Passing(x).x;
        // ERROR ALONE: untraced-object
        a += new Counting(x).x;
        // ERROR ALONE: untraced-object
        a += new Recursive(x, 2).x;
        // ERROR ALONE: untraced-object
        a += new Final(x).y;
        // ERROR ALONE: untraced-object // ERROR ALONG: untraceable-callee
        a += new CountingToo(x).x;
        // ERROR ALONG: untraceable-callee
        return a + new Boxing(x).x;
    }

    private static double shared;

    /** Made of a static field that traced code writes, and counts. */
    static class Numbered {
        private static int made;
        final double x = 2 * shared;

        Numbered() {
            made++;
        }
    }

    @Traced
    @SuppressWarnings("traced:field-write")
    static double reading(double x) {
        shared = x;
        // ERROR ALONE: untraced-object
        return new Numbered().x;
    }

    @Traced
    static double holding(double x, boolean is) {
        // ERROR ALONE: untraced-object
        double a = new Changed(x).point.x;
        // ERROR ALONE: untraced-object
        a += new Choosing(x, is).point.x;
        // ERROR ALONE: untraced-object
        a += new Twice(x).point.x;
        // ERROR ALONE: untraced-object
        a += new Listed(x).points.get(0).x;
        // ERROR ALONE: untraced-object
        a += new Shared(x).numbers[0];
        // ERROR ALONE: untraced-object
        a += new Unstored(x).y;
        // ERROR ALONE: untraced-object
        a += new Super(x).y;
        // ERROR ALONE: untraced-object
        a += new Asserting(x).x;
        // ERROR ALONE: untraced-object
        a += new Skipping(x, 1).point.x;
        // ERROR ALONE: untraced-object
        a += new Caught(x).x;
        return a;
    }

    static class Late {
        double x;
        double y;

        Late(double a) {
            set(a);
            y = twice();
            set(y);
        }

        private void set(double a) {
            x = a;
        }

        private double twice() {
            return 2 * x;
        }
    }

    static class Leaving {
        double x;

        Leaving(double a) {
            init(a);
        }

        private void init(double a) {
            if (a < 0) {
                return;
            }
            x = a;
        }
    }

    static class Base {
        double x;

        Base(double a) {
            init(a);
        }

        void init(double a) {
            x = a;
        }
    }

    static class Derived extends Base {
        Derived(double a) {
            super(a);
        }

        @Override
        void init(double a) {
            x = 2 * a;
        }
    }

    static class Passing {
        static double seen;
        double x;

        Passing(double a) {
            x = a;
            note(this);
        }

        private void note(Passing other) {
            // WARNING ALONG: field-write
            seen = other.x;
        }
    }

    static class Counting {
        static int made;
        double x;

        Counting(double a) {
            x = count(a);
        }

        private double count(double a) {
            made++;
            return a;
        }
    }

    static class Counted {
        static int made;

        double count(double a) {
            made++;
            return a;
        }
    }

    static class CountedToo extends Counted {
        @Override
        double count(double a) {
            return super.count(a) + 1;
        }
    }

    static class CountingToo extends CountedToo {
        final double x;

        CountingToo(double a) {
            x = count(a);
        }
    }

    static class Boxing {
        double x;
        private Object any;

        Boxing(double a) {
            this(a, 1);
        }

        Boxing(double a, int n) {
            x = a * n;
            // ERROR ALONE: hidden-value
            any = a;
        }
    }

    static class Recursive {
        double x;

        Recursive(double a, int n) {
            init(a, n);
        }

        private void init(double a, int n) {
            x = a;
            if (n > 0) {
                init(a + 1, n - 1);
            }
        }
    }

    static class Final {
        final double x;
        final double y;

        Final(double a) {
            y = twice(a);
            x = a;
        }

        private double twice(double a) {
            return 2 * x + a;
        }
    }

    static class Point {
        double x;

        Point(double x) {
            this.x = x;
        }
    }

    static class Changed {
        final Point point;

        Changed(double a) {
            Point made = new Point(a);
            made.x = 2 * a;
            point = made;
        }
    }

    static class Choosing {
        final Point point;

        Choosing(double a, boolean is) {
            this(new Point(a), is);
        }

        Choosing(Point point, boolean is) {
            this.point = is ? point : null;
        }
    }

    static class Twice {
        Point point;

        Twice(double a) {
            this(new Point(a));
            point = new Point(2 * a);
        }

        Twice(Point point) {
            this.point = point;
        }
    }

    static class Listed {
        final List<Point> points = new ArrayList<>();

        Listed(double a) {
            points.add(new Point(a));
        }
    }

    static class Shared {
        final double[] numbers;

        Shared(double a) {
            double[] made = new double[1];
            double[] other = made;
            numbers = other;
            made[0] = a;
        }
    }

    static class Unstored {
        final double y;

        Unstored(double a) {
            this(new Point(a), 2);
        }

        Unstored(Point point, int n) {
            y = point.x * n;
        }
    }

    static class Scaled {
        double scale = 1;

        double scaled() {
            return scale;
        }
    }

    static class Super extends Scaled {
        final double y;

        Super(double a) {
            y = a * super.scaled();
            scale = a;
        }
    }

    static class Skipping {
        Point point;

        Skipping(double a, int n) {
            switch (n) {
                case 1:
                    Point made = new Point(a);
                    if (a < 0) {
                        break;
                    }
                    point = made;
                    break;
                default:
            }
        }
    }

    static class Caught {
        double x;

        Caught(double a) {
            try {
                init(a);
            } catch (IllegalStateException e) {
                x = 1;
            }
        }

        private void init(double a) {
            x = a;
            if (a < 0) {
                throw new IllegalStateException();
            }
        }
    }

    static class Asserting {
        double x;

        Asserting(double a) {
            assert (x = a) > 0;
        }
    }
}
