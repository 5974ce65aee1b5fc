package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users' code that is right and makes it hard: what javac compiles without the processor, it compiles with it. */
class HostileUsersTest {
    @TempDir
    Path folder;

    private Javac javac;

    @BeforeEach
    void setUp() {
        javac = new Javac(folder).with("-cp", Javac.CLASS_PATH, "-Xlint:all,-processing,-path", "-Werror");
    }

    private Object compileAndRun(String className) throws IOException, ReflectiveOperationException {
        assertThat(javac.compile()).isEmpty();
        return Javac.run(className, "run", folder);
    }

    @Test
    void ownCompanion_throughVarInASubclassAndInAFieldInitialiser() throws Exception {
        javac.source("p/Self.java", """
                package p;
                import dev.tracegrad.Value;
                import dev.tracegrad.annotations.Traced;
                class Self {
                    static final Value FIELD = SelfTraced.square(Value.of(3));
                    static final double K = 2;
                    @Traced static double square(double x) { return x * x * K; }
                    static double viaVar() {
                        var v = SelfTraced.square(Value.of(4));
                        var w = v.plus(FIELD);
                        return w.data();
                    }
                    static class Sub extends Self {
                        Value own = SelfTraced.square(FIELD);
                        double inSubclass() { var o = own; return o.data() + viaVar(); }
                    }
                    static double run() { return new Sub().inSubclass(); }
                }
                """);
        assertThat(compileAndRun("p.Self")).isEqualTo(648.0 + 50.0);
    }

    @Test
    void theirOwnClassesNamedValueAndMath() throws Exception {
        javac.source("q/Value.java", "package q; class Value { static final double K = 3; }")
                .source("q/Math.java", "package q; class Math { static int twice(int i) { return 2 * i; } }")
                .source("q/Uses.java", """
                        package q;
                        import dev.tracegrad.annotations.Traced;
                        class Uses {
                            @Traced static double f(double x) {
                                return x * Value.K + Math.twice(2) * java.lang.Math.abs(x) * java.lang.Math.sqrt(4);
                            }
                            static double run() { return UsesTraced.f(dev.tracegrad.Value.of(2)).data() - f(2); }
                        }
                        """);
        assertThat(compileAndRun("q.Uses")).isEqualTo(0.0);
    }

    @Test
    void anObjectOfAProtectedClassOfAnotherPackage_isOutOfSight() throws Exception {
        javac.source("a/Factory.java", """
                package a;
                import dev.tracegrad.annotations.Traced;
                public class Factory {
                    protected static class Size {
                        @Traced public double half(double x) { return x / 2; }
                    }
                    protected final Size size = new Size();
                }
                """).source("b/Own.java", """
                package b;
                import dev.tracegrad.annotations.Traced;
                class Own extends a.Factory {
                    @Traced double f(double x) { return size.half(x); }
                }
                """);
        assertThat(javac.compile())
                .singleElement()
                .asString()
                .contains("[unreachable-member] the companion of Size.half(double)");
    }

    @Test
    void theUnnamedPackage() throws Exception {
        javac.source("Plain.java", """
                import dev.tracegrad.annotations.Traced;
                import dev.tracegrad.Value;
                class Plain {
                    static class Inner { @Traced static double f(double x) { return x + 1; } }
                    @Traced static double g(double x) { return Inner.f(x); }
                    static double run() { return PlainTraced.g(Value.of(1)).data(); }
                }
                """);
        assertThat(compileAndRun("Plain")).isEqualTo(2.0);
    }

    @Test
    void anOverrideThatIsNotTraced_isNamedWhenItRuns() throws Exception {
        javac.source("p/Base.java", """
                package p;
                import dev.tracegrad.Value;
                import dev.tracegrad.annotations.Traced;
                class Base {
                    @Traced double f(double x) { return x; }
                    static double run() { return BaseTraced.f(new Sub(), Value.of(1)).data(); }
                }
                class Sub extends Base {
                    @Override double f(double x) { return 2 * x; }
                }
                """);
        assertThat(javac.compile()).isEmpty();
        assertThatThrownBy(() -> Javac.run("p.Base", "run", folder))
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("p.Sub.f(double) overrides the traced p.Base.f(double), but has no companion. "
                        + "Annotate it with @Traced");
    }

    @Test
    void aMethodWrittenOnValue_isLeftAsItIs() throws Exception {
        javac.source("p/OnValue.java", """
                package p;
                import dev.tracegrad.Value;
                import dev.tracegrad.annotations.Traced;
                class OnValue {
                    @Traced static Value f(Value x) { for (int i = 0; i < 3; i++) { x = x.times(2); } return x; }
                    static double run() { return f(Value.of(1)).data(); }
                }
                """);
        assertThat(compileAndRun("p.OnValue")).isEqualTo(8.0);
    }

    @Test
    void aNamedModule_withAndWithoutTheJdksGeneratedAnnotation() throws Exception {
        for (String more : new String[] {"", "requires java.compiler;"}) {
            Javac module = new Javac(folder.resolve("module" + more.length()))
                    .with("--module-path", modulePath(), "-Xlint:all,-processing,-path,-requires-automatic", "-Werror")
                    .source("module-info.java", """
                            module user {
                                requires dev.tracegrad;
                                requires static dev.tracegrad.annotations;
                                %s
                            }
                            """.formatted(more))
                    .source("user/Uses.java", """
                            package user;
                            import dev.tracegrad.Value;
                            import dev.tracegrad.annotations.Traced;
                            class Uses {
                                private final Value w = Value.of(2);
                                @Traced double f(double x) { return w.data() * x; }
                                double run() { return UsesTraced.f(this, Value.of(1)).data(); }
                            }
                            """);
            assertThat(module.compile()).isEmpty();
        }
    }

    /** What is nested in an interface is public, and whoever compiles an exported package is told of what is. */
    @Test
    void anExportedTracedInterface_givesNoWarning() throws Exception {
        Javac module = new Javac(folder)
                .with(
                        "--module-path",
                        modulePath(),
                        "-Atraced.suppress=not-traced",
                        "-Xlint:all,-processing,-path,-requires-automatic,-requires-transitive-automatic",
                        "-Werror")
                .source("module-info.java", """
                        module user {
                            requires transitive dev.tracegrad;
                            requires static transitive dev.tracegrad.annotations;
                            requires static transitive java.compiler;
                            exports user;
                        }
                        """)
                .source("user/Curve.java", """
                        package user;
                        import dev.tracegrad.annotations.Traced;
                        @Traced public interface Curve {
                            double at(double x);
                            default double twice(double x) { return 2 * at(x); }
                            @Traced private static double called(Curve curve, double x) { return curve.twice(x); }
                        }
                        """);
        assertThat(module.compile()).isEmpty();
    }

    @Test
    void safeVarargs_areSafeInTheCompanion() throws Exception {
        javac.with("-Xlint:all,-processing", "-Werror").source("p/Safe.java", """
                package p;
                import dev.tracegrad.Value;
                import dev.tracegrad.annotations.Traced;
                class Safe {
                    @SafeVarargs @Traced static <T> double f(double x, T... all) { return x * all.length; }
                    @Traced static <T> double twice(double x, T t) { return f(x, t, t); }
                    static double run() { return SafeTraced.twice(Value.of(2), "a").data(); }
                }
                """);
        assertThat(compileAndRun("p.Safe")).isEqualTo(4.0);
    }

    @Test
    void aNamedModuleWithoutTheRuntime_isTold() throws Exception {
        Javac module = new Javac(folder)
                .with("--module-path", modulePath())
                .source("module-info.java", "module user { requires static dev.tracegrad.annotations; }")
                .source("user/Uses.java", """
                        package user;
                        import dev.tracegrad.annotations.Traced;
                        class Uses {
                            @Traced static double f(double x) { return x; }
                        }
                        """);
        assertThat(module.compile())
                .singleElement()
                .asString()
                .contains("[missing-runtime]", "requires dev.tracegrad;");
    }

    private static String modulePath() {
        return Javac.home(dev.tracegrad.Value.class)
                + System.getProperty("path.separator")
                + Javac.home(dev.tracegrad.annotations.Traced.class);
    }

    @Test
    void aTracedClassFromAClassFile_isCalledOnItsCompanion() throws Exception {
        Path library = folder.resolve("library");
        String source = """
                package lib;
                import dev.tracegrad.annotations.Traced;
                public class Library {
                    @Traced public static double twice(double x) { return 2 * x; }
                }
                """;
        assertThat(new Javac(library)
                        .with("-cp", Javac.CLASS_PATH)
                        .source("lib/Library.java", source)
                        .compile())
                .isEmpty();
        String separator = System.getProperty("path.separator");
        Javac user = new Javac(folder)
                .with("-cp", library + separator + Javac.CLASS_PATH)
                .source("p/User.java", """
                        package p;
                        import dev.tracegrad.Value;
                        import dev.tracegrad.annotations.Traced;
                        class User {
                            @Traced static double f(double x) { return lib.Library.twice(x) + 1; }
                            static double run() { return UserTraced.f(Value.of(4)).data(); }
                        }
                        """);
        assertThat(user.compile()).isEmpty();
        assertThat(Javac.run("p.User", "run", folder, library)).isEqualTo(9.0);
    }

    @Test
    void aTracedClassFileWithoutCompanion_isTold() throws Exception {
        Path library = folder.resolve("library");
        new Javac(library)
                .with("-cp", Javac.CLASS_PATH, "-proc:none")
                .source("lib/Library.java", """
                        package lib;
                        import dev.tracegrad.annotations.Traced;
                        public class Library {
                            @Traced public static double twice(double x) { return 2 * x; }
                        }
                        """)
                .compile();
        Javac user = new Javac(folder)
                .with("-cp", library + System.getProperty("path.separator") + Javac.CLASS_PATH)
                .source("p/User.java", """
                        package p;
                        class User {
                            @dev.tracegrad.annotations.Traced static double f(double x) { return lib.Library.twice(x); }
                        }
                        """);
        assertThat(user.compile()).singleElement().asString().contains("[no-companion]", "LibraryTraced");
    }

    @Test
    void longFormulasAndManyStatements() throws Exception {
        String sum = IntStream.range(0, 390).mapToObj(i -> "x * " + i).collect(Collectors.joining(" + "));
        javac.source("p/Long.java", """
                package p;
                import dev.tracegrad.Value;
                import dev.tracegrad.annotations.Traced;
                class Long {
                    @Traced static double sum(double x) { return %s; }
                    @Traced static double many(double x) { %s return x; }
                    static double run() {
                        return LongTraced.sum(Value.of(.1)).data() - sum(.1) + LongTraced.many(Value.of(.1)).data() - many(.1);
                    }
                }
                """.formatted(sum, "x = x * 1.5 - x / 2; ".repeat(1600)));
        assertThat(compileAndRun("p.Long")).isEqualTo(0.0);
    }

    @Test
    void whatIsTooLargeForAClassFile_isTold() throws Exception {
        String method =
                "@Traced static double f%d(double x) {\n" + "x = x * 1.5 - x / 2;\n".repeat(900) + "return x; }\n";
        String methods = IntStream.range(0, 40).mapToObj(method::formatted).collect(Collectors.joining());
        String oneMethod = "x = x * 1.5 - x / 2; ".repeat(2500);
        Javac large = new Javac(folder)
                .with("-cp", Javac.CLASS_PATH)
                .source("p/Large.java", """
                        package p;
                        import dev.tracegrad.annotations.Traced;
                        class Large {
                            @Traced static double f(double x) { %s return x; }
                        }
                        """.formatted(oneMethod))
                .source("p/Deep.java", """
                        package p;
                        import dev.tracegrad.annotations.Traced;
                        class Deep {
                            @Traced static double f(double x) { return x%s; }
                        }
                        """.formatted(" + x".repeat(1000)))
                .source("p/ManyLarge.java", """
                        package p;
                        import dev.tracegrad.annotations.Traced;
                        class ManyLarge {
                            %s
                        }
                        """.formatted(methods));
        assertThat(large.compile())
                .hasSize(3)
                .anySatisfy(message -> assertThat(message).contains("[too-deep]"))
                .anySatisfy(message -> assertThat(message).contains("[too-large]", "a method may be"))
                .anySatisfy(message -> assertThat(message).contains("[too-large]", "a class may be"));
    }

    @Test
    void whatJavacRefuses_getsJavacsErrorsOnly() throws Exception {
        javac.source("p/Wrong.java", """
                package p;
                import dev.tracegrad.annotations.Traced;
                class Wrong {
                    @Traced static double f(double x) { boolean b = x; int i = "text"; return x; }
                }
                """);
        assertThat(javac.compile())
                .isNotEmpty()
                .noneSatisfy(message -> assertThat(message).contains("Exception"));
    }
}
