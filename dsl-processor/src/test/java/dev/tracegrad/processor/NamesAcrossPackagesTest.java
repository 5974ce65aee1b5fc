package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a simple name means is what code there can access: other classes have as their members, and imports bring, no more. */
class NamesAcrossPackagesTest {
    @TempDir
    Path folder;

    private Javac javac;

    @BeforeEach
    void setUp() {
        javac = new Javac(folder).with("-cp", Javac.CLASS_PATH);
        javac.source("p/Of.java", """
                package p;
                public class Of {
                    protected static final double K = 100;
                    static double z = 100;
                    private static double w = 100;
                    public double object = 100;
                    protected static int n() { return 100; }
                    public int m() { return 100; }
                    private static class T { static int k() { return 100; } }
                    static class U { static int k() { return 100; } }
                    protected static class V { public static int k() { return 100; } }
                    public class Inner { }
                    static class Own { static int k() { return 100; } }
                }
                """);
        javac.source("p/Hidden.java", "package p; class Hidden { static int k() { return 100; } }");
        javac.source("p/Node.java", "package p; class Node { static int k() { return 100; } }");
        for (String name : new String[] {"T", "U", "V", "Hidden", "Node", "Inner", "Own"}) {
            javac.source(
                    "r/" + name + ".java",
                    "package r; public class " + name + " { public static int k() { return 3; } }");
        }
        javac.source("r/Names.java", """
                package r;
                public class Names {
                    public static final double K = 4;
                    public static double z = 5, w = 6, object = 7;
                    public static int n() { return 8; }
                    public static int m() { return 9; }
                    public static class T { public static int k() { return 10; } }
                    public static class U { public static int k() { return 11; } }
                    public static class V { public static int k() { return 12; } }
                    public static class Inner { public static int k() { return 13; } }
                }
                """);
    }

    /** Checks that a method of {@code q.Uses} and its companion give the same, which is not what the hidden members would give. */
    private void check(double expected, String imports, String members) throws Exception {
        javac.source("q/Uses.java", """
                package q;
                import dev.tracegrad.Value;
                import dev.tracegrad.annotations.Traced;
                %s
                class Uses {
                    %s
                    static String run() { return f(1) + " " + UsesTraced.f(Value.of(1)).data(); }
                }
                """.formatted(imports, members));
        assertThat(javac.compile()).isEmpty();
        assertThat(Javac.run("q.Uses", "run", folder)).isEqualTo(expected + " " + expected);
    }

    @Test
    void classesOfAPackage_thatAreItsOwn_areNotImported() throws Exception {
        check(6, "import p.*; import java.util.stream.*; import r.*;", """
                @Traced static double f(double x) { return x * (Hidden.k() + Node.k()); }
                """);
    }

    @Test
    void classesOfAClass_thatCannotBeAccessed_areNotImported() throws Exception {
        check(9, "import p.Of.*; import r.*;", """
                @Traced static double f(double x) { return x * (T.k() + U.k() + V.k()); }
                """);
    }

    @Test
    void staticMembers_thatCannotBeAccessed_areNotImported() throws Exception {
        check(85, "import static p.Of.*; import static r.Names.*;", """
                @Traced static double f(double x) {
                    return x * (K + z + w + object + n() + m() + T.k() + U.k() + V.k() + Inner.k());
                }
                """);
    }

    @Test
    void memberClasses_areInheritedWhereTheyCanBeAccessed() throws Exception {
        check(106, "import r.*;", """
                static class Sub extends p.Of {
                    @Traced static double f(double x) { return x * (T.k() + U.k() + V.k()); }
                }
                @Traced static double f(double x) { return Sub.f(x); }
                """);
    }

    @Test
    void classesOfAPackage_areNotInheritedThroughAnotherOne() throws Exception {
        javac.source("p/Again.java", """
                package p;
                import dev.tracegrad.annotations.Traced;
                import r.*;
                public class Again extends q.Between {
                    @Traced public static double f(double x) { return x * Own.k(); }
                }
                """);
        javac.source("q/Between.java", "package q; public class Between extends p.Of { }");
        check(3, "import p.*;", "@Traced static double f(double x) { return Again.f(x); }");
    }

    @Test
    void privateMembers_hideThoseAbove_andAreNotInherited() throws Exception {
        check(6, "", """
                static final double K = 2;
                static class T { static int k() { return 4; } }
                static class Top {
                    static final double K = 100;
                    static class T { static int k() { return 100; } }
                }
                static class Middle extends Top {
                    private static final double K = 100;
                    private static class T { }
                }
                static class Low extends Middle {
                    @Traced static double f(double x) { return x * (K + T.k()); }
                }
                @Traced static double f(double x) { return Low.f(x); }
                """);
    }

    @Test
    void anonymousClass_hasTheMembersOfItsSuperclass_thatItCanAccess() throws Exception {
        check(113, "", """
                static final double K = 2;
                static double n() { return 4; }
                static class T { static int k() { return 7; } }
                static class U { static int k() { return 7; } }
                abstract static class Top {
                    private static final double K = 100;
                    private static double n() { return 100; }
                    private static class T { static int k() { return 100; } }
                    static class U { static int k() { return 100; } }
                    abstract double of(double y);
                }
                @Traced static double f(double x) {
                    Top top = new Top() {
                        @Override
                        double of(double y) { return y * (K + n() + T.k() + U.k()); }
                    };
                    return x * top.of(1);
                }
                """);
    }

    @Test
    void memberClass_thatIsInherited_hidesTheClassItselfOfThatName() throws Exception {
        javac.source("p/Top.java", """
                package p;
                public class Top { public static class Low { public static int k() { return 5; } } }
                """);
        check(5, "", """
                static class Low extends p.Top {
                    @Traced static double f(double x) { return x * Low.k(); }
                    static int k() { return 100; }
                }
                @Traced static double f(double x) { return Uses.Low.f(x); }
                """);
    }

    @Test
    void memberClass_hidesATypeVariableOfItsClass_andAnInheritedOneThoseAround() throws Exception {
        check(9, "", """
                static class Top { static class T { int k() { return 4; } } }
                static class Around<T> {
                    static class Low extends Top {
                        @Traced static double f(double x) { T t = new T(); return x * t.k(); }
                    }
                }
                static class Own<T> {
                    static class T { int k() { return 5; } }
                    @Traced static double f(double x) { T t = new T(); return x * t.k(); }
                }
                @Traced static double f(double x) { return Around.Low.f(x) + Own.f(x); }
                """);
    }

    @Test
    void protectedTypes_thatATwinCannotName_areOnlyHandedOnThere() throws Exception {
        javac.source("p/Base.java", """
                package p;
                import dev.tracegrad.annotations.Traced;
                import java.util.*;
                @Traced
                public class Base {
                    protected enum Kind { A, B }
                    protected Kind kind = Kind.A;
                    protected Kind[] kinds = {Kind.A, Kind.B};
                    protected List<Kind> list = new ArrayList<>(List.of(Kind.A, Kind.B));
                    double v = 1;
                    public double get() { return v; }
                    protected int order(Kind one) { return one.ordinal(); }
                    protected int count(Kind... all) { return all.length; }
                }
                """);
        check(25, "import java.util.*;", """
                @Traced
                static class Low extends p.Base {
                    double w = 2;
                    double handed(double x) {
                        kind = x > 0 ? kinds[1] : kind;
                        return w * x * (kind.ordinal() + order(kinds[1]) + count(kinds) + list.size()) + get();
                    }
                    @SuppressWarnings("traced:not-traced")
                    double named(double x) {
                        kind = Kind.B;
                        return x * w;
                    }
                    @SuppressWarnings("traced:not-traced")
                    double found(double x) {
                        list = list;
                        list = new ArrayList<>(list);
                        kind = list.get(0);
                        return x * w * kinds.length;
                    }
                    @SuppressWarnings("traced:not-traced")
                    double passed(double x) {
                        return x * w * order(Kind.A) + count(kind, kind);
                    }
                    double kept(double x) {
                        return w * x * (kind == Kind.B ? 6 : 7);
                    }
                }
                @Traced static double f(double x) { return new Low().handed(x) + new Low().kept(x) - 2; }
                """);
    }
}
