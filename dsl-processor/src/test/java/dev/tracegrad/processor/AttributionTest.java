package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.tracegrad.processor.MethodReader.MethodReading;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader's type of every expression of the good programs is the one that javac finds later. */
class AttributionTest {
    private static final Set<TypeKind> NOT_OF_EXPRESSIONS =
            EnumSet.of(TypeKind.EXECUTABLE, TypeKind.PACKAGE, TypeKind.MODULE);

    static List<Path> programs() {
        return Programs.in("good");
    }

    @ParameterizedTest
    @MethodSource("programs")
    void types_areThoseOfJavac(Path program) {
        Comparison comparison = new Comparison();
        Compilation compilation = Compiler.javac()
                .withProcessors(comparison, new TracedProcessor())
                .compile(Programs.source(program));
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
        assertThat(comparison.read).hasSizeGreaterThan(10);
        assertThat(comparison.javac).containsAllEntriesOf(comparison.read);
    }

    /** Notes every type that the reader gives while processing, and later what javac gives in the same place. */
    private static final class Comparison extends AbstractProcessor {
        final Map<String, String> read = new TreeMap<>();
        final Map<String, String> javac = new TreeMap<>();
        private boolean done;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            Trees trees = Trees.instance(environment);
            JavacTask.instance(environment).addTaskListener(new TaskListener() {
                @Override
                public void finished(TaskEvent event) {
                    if (event.getKind() == TaskEvent.Kind.ANALYZE) {
                        noteJavac(trees, event.getCompilationUnit());
                    }
                }
            });
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                round.getRootElements().forEach(this::readAll);
            }
            return false;
        }

        private void readAll(Element element) {
            if (element instanceof TypeElement type) {
                Trees trees = Trees.instance(processingEnv);
                JavaTypes java = new JavaTypes(processingEnv.getTypeUtils(), processingEnv.getElementUtils(), null);
                Semantics semantics = Semantics.of(java, Set.of(), any -> true);
                TracedMethods traced = new TracedMethods(semantics, any -> true, List.of(), List.of());
                SourceTrees sources = new SourceTrees(trees, processingEnv.getElementUtils());
                MethodReader reader = new MethodReader(sources, semantics, traced);
                for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                    if (reader.hasSource(method) && traced.hasDoubles(method)) {
                        MethodReading reading = reader.read(method);
                        if (reading.method() != null) {
                            note(reading.method().body());
                        }
                    }
                }
                type.getEnclosedElements().forEach(this::readAll);
            }
        }

        private void note(Statement statement) {
            statement.expressions().forEach(this::note);
            statement.children().forEach(this::note);
        }

        private void note(Expression expression) {
            Source source = expression.source();
            boolean isImplicit = expression instanceof Expression.This
                    && !source.text().equals("this")
                    && !source.text().endsWith(".this");
            if (!isImplicit) {
                read.putIfAbsent(key(source.site(), source.start(), source.end()), text(expression.type()));
            }
            expression.children().forEach(this::note);
            expression.statements().forEach(this::note);
        }

        private void noteJavac(Trees trees, CompilationUnitTree unit) {
            String file = String.valueOf(Path.of(unit.getSourceFile().getName()).getFileName());
            new TreePathScanner<Void, Void>() {
                @Override
                public Void scan(Tree tree, Void unused) {
                    if (tree instanceof ExpressionTree) {
                        int start = (int) trees.getSourcePositions().getStartPosition(unit, tree);
                        int end = (int) trees.getSourcePositions().getEndPosition(unit, tree);
                        TypeMirror type = trees.getTypeMirror(new TreePath(getCurrentPath(), tree));
                        if (start >= 0 && type != null && !NOT_OF_EXPRESSIONS.contains(type.getKind())) {
                            String site = file + ":" + unit.getLineMap().getLineNumber(start);
                            javac.putIfAbsent(
                                    key(site, start, end), text(type).replaceAll("<anonymous ([^<>]*)(<.*>)?>", "$1"));
                        }
                    }
                    return super.scan(tree, unused);
                }
            }.scan(unit, null);
        }

        private static String key(String site, int start, int end) {
            return site + " " + start + "-" + end;
        }

        private String text(TypeMirror type) {
            return type.getKind() == TypeKind.NULL
                    ? "null"
                    : processingEnv.getTypeUtils().erasure(type).toString();
        }
    }
}
