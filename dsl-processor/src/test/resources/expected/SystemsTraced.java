package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Systems}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "ofArray(double,double) memory own reads elsewhere",
        "ofObject(double,double) memory own reads elsewhere",
        "ofList(double,double) memory own reads elsewhere"
})
final class SystemsTraced {
    private SystemsTraced() {
    }

    /**
     * The graph of {@link Systems#ofArray(double, double)}.
     */
    @SuppressWarnings("try")
    static Value ofArray(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.OF_ARRAY); Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Systems_BodyTraced[] all = Systems_BodyTraced.many(2); // Systems.java:87
            Systems_BodyTraced.scale(all, a); // Systems.java:88
            all[1].kick(b); // Systems.java:89
            return Systems_BodyTraced.total(all); // Systems.java:90
        }
    }

    /**
     * The graph of {@link Systems#ofObject(double, double)}.
     */
    static Value ofObject(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.OF_OBJECT)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Systems_CloudTraced cloud = new Systems_CloudTraced(3); // Systems.java:95
            cloud.step(a); // Systems.java:96
            cloud.step(Nodes.at(a.times(b), scope, 3)); // Systems.java:97
            return cloud.energy(); // Systems.java:98
        }
    }

    /**
     * The graph of {@link Systems#ofList(double, double)}.
     */
    @SuppressWarnings("try")
    static Value ofList(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.OF_LIST); Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            List<Systems_BodyTraced> all = listed(2); // Systems.java:103
            push(all, a); // Systems.java:104
            push(all, b); // Systems.java:105
            Value sum = Nodes.at(Value.constant(0), scope, 3); // Systems.java:106
            for (Systems_BodyTraced one : all) { // Systems.java:107
                sum = Nodes.at(sum.plus(one.x.times(one.v)), scope, 4); // Systems.java:108
            }
            return sum; // Systems.java:110
        }
    }

    /**
     * The graph of {@link Systems#push(List, double)}, which a traced method calls.
     */
    private static void push(List<Systems_BodyTraced> all, Value h) {
        try (Scope scope = Scope.enter(Sites.PUSH)) {
            Nodes.argument(h, scope, 1);
            int passes = 0;
            for (Systems_BodyTraced one : all) { // Systems.java:79
                try (Scope pass = scope.enterPass("", passes++)) {
                    one.kick(h); // Systems.java:80
                    one.x = Nodes.at(one.x.plus(one.v.times(h)), pass, 2); // Systems.java:81
                }
            }
        }
    }

    /**
     * The graph of {@link Systems#listed(int)}, which a traced method calls.
     */
    @SuppressWarnings("try")
    private static List<Systems_BodyTraced> listed(int n) {
        try (Scope scope = Scope.enter(Sites.LISTED)) {
            List<Systems_BodyTraced> all = new ArrayList<>(); // Systems.java:71
            for (int i = 0; i < n; i++) { // Systems.java:72
                try (Scope pass = scope.enterPass("i", i)) {
                    all.add(new Systems_BodyTraced()); // Systems.java:73
                }
            }
            return all; // Systems.java:75
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String OF_ARRAY = """
                Systems.java
                ofArray
                85
                a\s
                b\s

                    @Traced
                    static double ofArray(double a, double b) {
                        Body[] all = Body.many(2);
                        Body.scale(all, a);
                        all[1].kick(b);
                        return Body.total(all);
                    }
                """;

        static final String OF_OBJECT = """
                Systems.java
                ofObject
                93
                a\s
                b\s
                 97:20-25(97:20-21,97:24-25)

                    @Traced
                    static double ofObject(double a, double b) {
                        Cloud cloud = new Cloud(3);
                        cloud.step(a);
                        cloud.step(a * b);
                        return cloud.energy();
                    }
                """;

        static final String OF_LIST = """
                Systems.java
                ofList
                101
                a\s
                b\s
                sum 106:22-23
                sum 108:13-33(108:13-16,108:20-33(108:20-25,108:28-33))

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
                """;

        static final String PUSH = """
                Systems.java
                push
                78
                h\s
                x 81:13-31(81:13-18,81:22-31(81:22-27,81:30-31))

                    private static void push(List<Body> all, double h) {
                        for (Body one : all) {
                            one.kick(h);
                            one.x += one.v * h;
                        }
                    }
                """;

        static final String LISTED = """
                Systems.java
                listed
                70

                    private static List<Body> listed(int n) {
                        List<Body> all = new ArrayList<>();
                        for (int i = 0; i < n; i++) {
                            all.add(new Body());
                        }
                        return all;
                    }
                """;
    }
}
