package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor beside other processors, in build tools that wrap javac, and in a compiler that is not javac. */
class OtherToolsTest {
    private static final String SOURCE = """
            package p;
            import dev.tracegrad.annotations.Traced;
            class Example {
                @Traced static double f(double x) { return x * %s; }
            }
            """;

    @TempDir
    Path folder;

    private Javac javac() {
        return new Javac(folder).with("-cp", Javac.CLASS_PATH);
    }

    @Test
    void anotherCompiler_isToldOnTheMethod() throws IOException {
        // ecj reads a recent JDK's classes only with a release that it knows.
        Path file = Files.writeString(folder.resolve("Example.java"), SOURCE.formatted("2"));
        Javac eclipse =
                javac().with(new EclipseCompiler()).with("--release", "17").source(file);
        assertThat(eclipse.compile()).anySatisfy(message -> assertThat(message).contains("[not-javac]"));
    }

    @Test
    void aMissingRuntime_isTold() throws IOException {
        Javac without = new Javac(folder)
                .with("-cp", Javac.classPathWithout("tracegrad-runtime", "runtime"))
                .source("p/Example.java", SOURCE.formatted("2"));
        assertThat(without.compile())
                .singleElement()
                .asString()
                .contains("[missing-runtime]", "dev.tracegrad:tracegrad-runtime");
    }

    @Test
    void aTypeThatAnotherProcessorGenerates_isWaitedFor() throws Exception {
        Javac both = javac().processedBy(
                        new Generating("class Rates { static final double RATE = 3; }"), new TracedProcessor())
                .source("p/Example.java", SOURCE.formatted("Rates.RATE"));
        assertThat(both.compile()).isEmpty();
        assertThat(folder.resolve("p/ExampleTraced.class")).exists();
    }

    /** What stands beside it waits too: what Point lacks is not known to Example's companion otherwise. */
    @Test
    void aTypeThatAnotherProcessorGenerates_isWaitedForByAll() throws Exception {
        Javac both = javac().processedBy(
                        new Generating("class Rates { static final double RATE = 3; }"), new TracedProcessor())
                .source("p/Example.java", """
                        package p;
                        import dev.tracegrad.annotations.Traced;
                        class Example {
                            @Traced static double f(double x) { return new Point(x).far() * Rates.RATE; }
                        }
                        @Traced record Point(double x) {
                            double far() { return new java.awt.geom.Point2D.Double(x, x).distance(0, 0); }
                        }
                        """);
        assertThat(both.compile())
                .filteredOn(message -> message.startsWith("ERROR"))
                .singleElement()
                .asString()
                .contains("[untraceable-callee] Point.far()");
    }

    /** Example alone is planned in a later round, since it has a name that is not known here; yet it knows what Sum lacks. */
    @Test
    void aClassThatWaitsAlone_knowsWhatTheOthersLack() throws Exception {
        Javac javac = javac().processedBy(new TracedProcessor()).source("p/Example.java", """
                package p;
                import dev.tracegrad.annotations.Traced;
                import java.util.*;
                import java.util.function.Supplier;
                import java.util.stream.Collectors;
                @Traced class Example {
                    static double f(double x) {
                        new Sum().start(x).add(x);
                        return x;
                    }
                    static double g(double x) {
                        return List.of(x).stream().map(y -> given(() -> y)).collect(Collectors.toList()).stream()
                                .mapToDouble(Double::doubleValue).sum();
                    }
                    private static <T> T given(Supplier<? extends T> from) { return from.get(); }
                }
                @Traced class Sum {
                    private double start;
                    private final Set<Double> parts = new HashSet<>();
                    Sum start(double x) { start = x; return this; }
                    Sum add(double x) { parts.add(x); return this; }
                    double get() { return start; }
                }
                """);
        assertThat(javac.compile())
                .noneMatch(message -> message.startsWith("ERROR"))
                .anyMatch(message -> message.contains("[not-traced] f(double)"));
    }

    @Test
    void aLibraryThatAnotherProcessorGenerates_isWaitedFor() throws Exception {
        String rules = """
                package p;
                import dev.tracegrad.annotations.*;
                @Primitives(Example.class)
                class Example {
                    @Primitive(of = Rates.class, partials = "slope") static double twice(double x) { return 0; }
                    static double slope(double x) { return 2; }
                    @Primitive(partials = "slope") static double on(Rates rates, double x) { return 2 * x; }
                    static double slope(Rates rates, double x) { return 2; }
                    @Traced static double f(double x) { return Rates.twice(x) + on(null, x); }
                }
                """;
        Javac both = javac().processedBy(
                        new Generating("class Rates { static double twice(double x) { return 2 * x; } }"),
                        new TracedProcessor())
                .source("p/Example.java", rules);
        assertThat(both.compile()).isEmpty();
        assertThat(Files.readString(folder.resolve("p/ExampleTraced.java"))).contains("operands -> Rates.twice(");
    }

    @Test
    void aTypeThatNobodyGenerates_isAnErrorOnce() throws IOException {
        Javac both = javac().processedBy(new Generating("class Others {}"), new TracedProcessor())
                .source("p/Example.java", SOURCE.formatted("Rates.RATE"));
        assertThat(both.compile())
                .filteredOn(message -> message.startsWith("ERROR"))
                .singleElement()
                .asString()
                .contains("cannot find symbol");
    }

    @Test
    void aWrappedEnvironment_isUnwrapped() throws IOException {
        assertThat(javac().processedBy(new Wrapping(new TracedProcessor()))
                        .source("p/Example.java", SOURCE.formatted("2"))
                        .compile())
                .isEmpty();
        assertThat(folder.resolve("p/ExampleTraced.class")).exists();
    }

    /** Writes one class of package p in the first round. */
    static final class Generating extends AbstractProcessor {
        private final String text;
        private boolean done;

        Generating(String text) {
            this.text = text;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                String name = text.split(" ")[1];
                try (Writer out =
                        processingEnv.getFiler().createSourceFile("p." + name).openWriter()) {
                    out.write("package p; " + text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }

    /** Hands a processor the environment in a wrapper of the shape that Gradle uses. */
    private static final class Wrapping extends AbstractProcessor {
        private final AbstractProcessor wrapped;

        Wrapping(AbstractProcessor wrapped) {
            this.wrapped = wrapped;
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            wrapped.init(new Environment(environment));
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return wrapped.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return wrapped.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return wrapped.process(annotations, round);
        }
    }

    private static final class Environment implements ProcessingEnvironment {
        private final ProcessingEnvironment delegate;

        Environment(ProcessingEnvironment delegate) {
            this.delegate = delegate;
        }

        @Override
        public Map<String, String> getOptions() {
            return delegate.getOptions();
        }

        @Override
        public Messager getMessager() {
            return delegate.getMessager();
        }

        @Override
        public Filer getFiler() {
            return delegate.getFiler();
        }

        @Override
        public Elements getElementUtils() {
            return delegate.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return delegate.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return delegate.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return delegate.getLocale();
        }
    }
}
