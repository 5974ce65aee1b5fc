package dev.tracegrad.processor;

import com.google.auto.service.AutoService;
import com.sun.source.util.Trees;
import dev.tracegrad.processor.apart.Summaries;
import dev.tracegrad.processor.inplace.InPlaceMethods;
import dev.tracegrad.processor.inplace.javac.JavacExports;
import dev.tracegrad.processor.inplace.javac.MissingFlags;
import dev.tracegrad.processor.inplace.javac.TreeRewriter;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.RuntimeNames;
import dev.tracegrad.processor.model.CompanionNames;
import dev.tracegrad.processor.plan.CompanionPlanner;
import dev.tracegrad.processor.plan.Plan;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.reader.ClassReader;
import dev.tracegrad.processor.reader.MethodReader;
import dev.tracegrad.processor.reader.SourceTrees;
import dev.tracegrad.processor.tracked.PrimitiveRules;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.writer.graph.CompanionWriter;
import dev.tracegrad.processor.writer.java.GeneratedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Writes the companion of every class with methods annotated {@code @Traced}.
 *
 * <p>A class that names a class which is not there yet waits for a later round, since another processor may generate it.
 */
@AutoService(Processor.class)
public final class TracedProcessor extends AbstractProcessor {
    private Optional<Trees> trees = Optional.empty();
    private Options options = Options.of(Map.of());
    private boolean isFirst = true;
    private boolean toldFlags;

    /** The classes to read in this round or a later one, by name, since their elements change with every round. */
    private final Set<String> waiting = new LinkedHashSet<>();

    /** The functional interfaces whose companions were written because others name them, by name. */
    private final Set<String> functionsWritten = new HashSet<>();

    /** The classes of all rounds up to now, by name. */
    private final Set<String> processed = new HashSet<>();

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        trees = JavacEnvironment.trees(environment);
        options = Options.of(environment.getOptions());
    }

    /** Our own annotations; but every class is looked at, since one that has lost them may have a companion still. */
    private static final Set<String> ANNOTATIONS =
            Set.of(TracedDeclarations.ANNOTATION, PrimitiveRules.ANNOTATION, PrimitiveRules.USE);

    /** Also what the user gave and is none of ours, so that javac leaves the telling of it to us. */
    @Override
    public Set<String> getSupportedOptions() {
        return Options.supported(isInitialized() ? processingEnv.getOptions() : Map.of());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
            processed.add(type.getQualifiedName().toString());
        }
        refuseStale(round);
        for (TypeElement annotation :
                annotations.stream().filter(TracedProcessor::isOurs).toList()) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                if (annotation.getQualifiedName().contentEquals(PrimitiveRules.USE)) {
                    checkRules(element);
                } else if (trees.isEmpty()) {
                    String message =
                            Problem.NOT_JAVAC.message(processingEnv.getClass().getName());
                    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, element);
                } else {
                    Element type = element instanceof TypeElement ? element : element.getEnclosingElement();
                    waiting.add(((TypeElement) type).getQualifiedName().toString());
                }
            }
        }
        trees.ifPresent(javac -> processWaiting(javac, round.processingOver()));
        if (isFirst) {
            isFirst = false;
            options.unknown().forEach(this::warn);
        }
        if (round.processingOver()) {
            Elements elements = processingEnv.getElementUtils();
            options.missingClasses(name -> elements.getTypeElement(name) != null)
                    .forEach(this::warn);
        }
        return !annotations.isEmpty() && annotations.stream().allMatch(TracedProcessor::isOurs);
    }

    private static boolean isOurs(TypeElement annotation) {
        return ANNOTATIONS.contains(annotation.getQualifiedName().toString());
    }

    /** Refuses companions that are left from when a class was annotated. */
    private void refuseStale(RoundEnvironment round) {
        Elements elements = processingEnv.getElementUtils();
        for (TypeElement type : withNested(ElementFilter.typesIn(round.getRootElements()))) {
            JavaTypes java = new JavaTypes(processingEnv.getTypeUtils(), elements, elements.getModuleOf(type));
            TypeElement companion = java.named(CompanionNames.qualified(java, type));
            boolean isStale = isLeftBehind(companion)
                    && !TracedDeclarations.isAnnotated(type)
                    && type.getEnclosedElements().stream().noneMatch(TracedDeclarations::isAnnotated);
            if (isStale) {
                refuseStale(type);
            }
        }
    }

    private void refuseStale(TypeElement type) {
        String message = Problem.STALE_COMPANION.message(type.getSimpleName(), CompanionNames.of(type));
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, type);
    }

    /** Whether it is a companion that was written by an earlier compilation. */
    private boolean isLeftBehind(@Nullable TypeElement companion) {
        return companion != null
                && !processed.contains(companion.getQualifiedName().toString())
                && PrimitiveRules.annotation(companion, RuntimeNames.SUMMARY) != null;
    }

    private static List<TypeElement> withNested(Collection<TypeElement> types) {
        List<TypeElement> found = new ArrayList<>(types);
        for (int i = 0; i < found.size(); i++) {
            found.addAll(ElementFilter.typesIn(found.get(i).getEnclosedElements()));
        }
        return found;
    }

    private void checkRules(Element user) {
        Elements elements = processingEnv.getElementUtils();
        JavaTypes java = new JavaTypes(processingEnv.getTypeUtils(), elements, elements.getModuleOf(user));
        new PrimitiveRules(java)
                .problemsOf(user)
                .forEach(problem -> processingEnv
                        .getMessager()
                        .printMessage(
                                Diagnostic.Kind.ERROR,
                                problem,
                                user,
                                PrimitiveRules.annotation(user, PrimitiveRules.USE)));
    }

    private void warn(String message) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.WARNING, message);
    }

    private void processWaiting(Trees javac, boolean isLast) {
        Elements elements = processingEnv.getElementUtils();
        Map<Optional<ModuleElement>, List<TypeElement>> byModule = new LinkedHashMap<>();
        for (String name : List.copyOf(waiting)) {
            TypeElement type = elements.getTypeElement(name);
            byModule.computeIfAbsent(Optional.ofNullable(elements.getModuleOf(type)), unused -> new ArrayList<>())
                    .add(type);
        }
        byModule.forEach((module, types) -> processModule(javac, module, types, isLast));
    }

    private void processModule(Trees javac, Optional<ModuleElement> module, List<TypeElement> types, boolean isLast) {
        JavaTypes java =
                new JavaTypes(processingEnv.getTypeUtils(), processingEnv.getElementUtils(), module.orElse(null));
        SourceTrees trees = new SourceTrees(javac, processingEnv.getElementUtils());
        Predicate<Element> hasSource = element -> isProcessed(trees, element);
        Semantics semantics = Semantics.of(java, options.mathClasses(), options.tellsOrigins(), hasSource);
        TracedDeclarations traced = new TracedDeclarations(semantics, hasSource, sources(), types);
        Summaries apart = new Summaries(java, traced, new ClassFiles(processingEnv)::of);
        MethodReader methods = new MethodReader(trees, semantics, traced);
        List<ClassReader> readers =
                types.stream().map(type -> new ClassReader(methods, type)).toList();
        if (java.named(RuntimeNames.VALUE) == null) {
            readers.forEach(reader -> {
                show(
                        Diagnostic.Kind.ERROR,
                        new Refusal(
                                Problem.MISSING_RUNTIME,
                                reader.location(),
                                reader.owner().getSimpleName()));
                done(reader);
            });
            return;
        }
        CompanionWriter writer = new CompanionWriter(semantics, traced, TracedProcessor.class.getName());
        for (Plan plan : new CompanionPlanner(semantics, traced, apart, methods).plan(readers)) {
            if (isLast || !plan.couldWait()) {
                finish(writer, traced, plan, isLast);
            }
        }
    }

    private List<TypeElement> sources() {
        List<TypeElement> found = new ArrayList<>();
        for (String name : processed) {
            TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
            if (type != null) {
                found.add(type);
            }
        }
        return withNested(found);
    }

    /** Whether an element stands in a source that is processed, and is not compiled by the way from a source path. */
    private boolean isProcessed(SourceTrees trees, Element element) {
        return processed.contains(
                        JavaTypes.outermost(element).getQualifiedName().toString())
                && trees.path(element) != null;
    }

    private void finish(CompanionWriter writer, TracedDeclarations traced, Plan plan, boolean isLast) {
        done(plan.reader());
        options.printed().stream()
                .map(print -> print.of(plan))
                .filter(text -> !text.isEmpty())
                .forEach(text -> processingEnv.getMessager().printMessage(Diagnostic.Kind.NOTE, text));
        plan.warnings().stream()
                .filter(warning -> !options.suppressed().contains(warning.problem()))
                .forEach(warning -> show(Diagnostic.Kind.WARNING, warning));
        plan.errors().forEach(error -> show(Diagnostic.Kind.ERROR, error));
        TypeElement owner = plan.reader().owner();
        TypeElement existing = traced.companionElement(owner);
        if (plan.errors().isEmpty()) {
            rewrite(plan.onValue());
        }
        if (plan.companion().isEmpty() && isLeftBehind(existing)) {
            refuseStale(owner);
        }
        if (!plan.errors().isEmpty() || plan.companion().isEmpty() || isLast) {
            return;
        }
        if (existing != null && traced.hasSource(existing)) {
            refuseExisting(plan);
            return;
        }
        CompanionWriter.Written written;
        try {
            written = writer.write(plan.companion());
        } catch (RuntimeException fault) {
            show(
                    Diagnostic.Kind.ERROR,
                    new Refusal(Problem.INTERNAL_ERROR, plan.reader().location(), owner.getSimpleName(), fault));
            return;
        }
        if (write(written.file(), owner)) {
            writeFunctions(writer, traced, written.functions());
        } else {
            refuseExisting(plan);
        }
    }

    /** Rewrites methods that are written on Value, if the compiler lets it; the first one that needs it tells the flags. */
    private void rewrite(InPlaceMethods forms) {
        if (forms.edits().isEmpty()) {
            return;
        }
        if (JavacExports.areThere()) {
            TreeRewriter rewriter = new TreeRewriter(JavacEnvironment.unwrapped(processingEnv));
            forms.edits().forEach(rewriter::rewrite);
        } else if (!toldFlags) {
            toldFlags = true;
            forms.firstNeeded()
                    .ifPresent(place -> show(
                            Diagnostic.Kind.ERROR,
                            new Refusal(Problem.MISSING_FLAGS, place.location(), MissingFlags.remedy())));
        }
    }

    /** Writes the companions of functional interfaces that companions name, unless these write them themselves. */
    private void writeFunctions(CompanionWriter writer, TracedDeclarations traced, Set<TypeElement> functions) {
        for (TypeElement function : functions) {
            boolean isLeft = traced.companionElement(function) == null
                    && !traced.isToCome(CompanionNames.of(function))
                    && functionsWritten.add(function.getQualifiedName().toString());
            if (isLeft) {
                CompanionWriter.Written written = writer.write(function);
                write(written.file(), function);
                writeFunctions(writer, traced, written.functions());
            }
        }
    }

    /** Writes a file; answers whether there was none of that name. */
    private boolean write(GeneratedFile file, TypeElement owner) {
        try {
            file.writeTo(processingEnv.getFiler());
        } catch (FilerException exists) {
            return false;
        } catch (IOException e) {
            String message = "cannot write " + CompanionNames.of(owner) + ": " + e.getMessage();
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, owner);
        }
        return true;
    }

    private void refuseExisting(Plan plan) {
        TypeElement owner = plan.reader().owner();
        String name = CompanionNames.of(owner);
        show(
                Diagnostic.Kind.ERROR,
                new Refusal(Problem.COMPANION_EXISTS, plan.reader().location(), name, owner.getSimpleName()));
    }

    private void done(ClassReader reader) {
        waiting.remove(reader.owner().getQualifiedName().toString());
    }

    private static void show(Diagnostic.Kind kind, Refusal refusal) {
        refusal.location().show(kind, refusal.message());
    }
}
