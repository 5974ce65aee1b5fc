package dev.tracegrad.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Pattern.Match;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.problem.Source;
import dev.tracegrad.processor.reader.MethodReader;
import dev.tracegrad.processor.reader.MethodReading;
import dev.tracegrad.processor.reader.SourceTrees;
import dev.tracegrad.processor.tracked.Along;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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

/** Notes every type that the reader gives while processing, and later what javac gives in the same place. */
final class Attribution extends AbstractProcessor {
    private static final Set<TypeKind> NOT_OF_EXPRESSIONS =
            EnumSet.of(TypeKind.EXECUTABLE, TypeKind.PACKAGE, TypeKind.MODULE);

    private static final Pattern ANONYMOUS = Pattern.compile("<anonymous ([^<>]*)(<.*>)?>");

    private final Map<String, String> read = new TreeMap<>();
    private final Map<String, String> javac = new HashMap<>();
    private final Set<String> files = new HashSet<>();
    private final Consumer<Statement> bodies;
    private final Set<Source> implicit = new HashSet<>();
    private final Set<Source> poly = new HashSet<>();
    private boolean done;

    /** @param bodies is given the body of every method and constructor that is read */
    Attribution(Consumer<Statement> bodies) {
        this.bodies = bodies;
    }

    /** What the reader says: a place's type. */
    Map<String, String> read() {
        return read;
    }

    /** What javac says. */
    Map<String, String> javac() {
        return javac;
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
            Semantics semantics = Semantics.of(java, Set.of(), true, any -> true, Along.NOTHING);
            TracedDeclarations traced =
                    new TracedDeclarations(semantics, Along.NOTHING, any -> true, List.of(), List.of());
            SourceTrees sources = new SourceTrees(trees, processingEnv.getElementUtils());
            MethodReader reader = new MethodReader(sources, semantics, traced);
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                if (reader.hasSource(method) && traced.hasDoubles(method)) {
                    note(reader.read(method));
                }
            }
            for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
                if (reader.hasSource(constructor) && TracedDeclarations.isAnnotated(type)) {
                    note(reader.read(constructor));
                }
            }
            type.getEnclosedElements().forEach(this::readAll);
        }
    }

    private void note(MethodReading reading) {
        if (reading.method() != null) {
            bodies.accept(reading.method().body());
            note(reading.method().body());
        }
    }

    private void note(Statement statement) {
        if (statement instanceof Statement.Evaluation evaluation
                && evaluation.source().equals(evaluation.expression().source())) {
            implicit.add(evaluation.source());
        } else if (statement instanceof Statement.ConstructorCall call) {
            call.arguments().forEach(this::exempt);
        }
        exempt(Match.in(statement));
        statement.expressions().forEach(this::note);
        statement.children().forEach(this::note);
    }

    /** A pattern stands where the component that it reads has no expression. */
    private void exempt(List<Match> matches) {
        matches.forEach(match -> match.pattern().allReads().forEach(read -> implicit.add(read.source())));
    }

    private void note(Expression expression) {
        exempt(Match.in(expression));
        if (expression instanceof Expression.Call
                || expression instanceof Expression.Creation
                || expression instanceof Expression.Function
                || expression instanceof Expression.Binary
                || expression instanceof Expression.Assignment assignment && assignment.operator() != null
                || expression instanceof Expression.Cast) {
            expression.children().forEach(this::exempt);
        }
        Source source = expression.source();
        if (!isImplicit(expression) && !poly.contains(source)) {
            files.add(source.site().replaceAll(":\\d+$", ""));
            read.putIfAbsent(key(source.site(), source.start(), source.end()), text(expression.type()));
        }
        expression.children().forEach(this::note);
        expression.statements().forEach(this::note);
    }

    /**
     * Exempts a switch, and a choice between objects, in the places where javac takes its type from around it and the reader
     * does not, or the other way round: the number is the same, since what it yields is converted either way.
     */
    private void exempt(Expression argument) {
        boolean isChoice = argument instanceof Expression.Conditional
                && !argument.type().getKind().isPrimitive();
        if (isChoice || argument instanceof Expression.SwitchExpression) {
            poly.add(argument.source());
        }
        if (isChoice || argument instanceof Expression.Parenthesized) {
            argument.children().forEach(this::exempt);
            poly.add(argument.source());
        }
    }

    /** Whether the source leaves it out: this before a member, or what a constructor does with a field's initialiser. */
    private boolean isImplicit(Expression expression) {
        String text = expression.source().text();
        return implicit.contains(expression.source())
                || expression instanceof Expression.This && !text.equals("this") && !text.endsWith(".this");
    }

    /** Notes the types of a file, if any of it was read; companions are not. */
    private void noteJavac(Trees trees, CompilationUnitTree unit) {
        String file = String.valueOf(Path.of(unit.getSourceFile().getName()).getFileName());
        if (!files.contains(file)) {
            return;
        }
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
                                key(site, start, end),
                                ANONYMOUS.matcher(text(type)).replaceAll("$1"));
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
