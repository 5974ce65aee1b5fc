package dev.tracegrad.processor;

import com.google.auto.service.AutoService;
import com.sun.source.util.Trees;
import dev.tracegrad.processor.inplace.InPlaceMethods;
import dev.tracegrad.processor.inplace.javac.Edits;
import dev.tracegrad.processor.inplace.javac.JavacExports;
import dev.tracegrad.processor.inplace.javac.MissingFlags;
import dev.tracegrad.processor.inplace.javac.TreeRewriter;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.KnownTypes;
import dev.tracegrad.processor.language.RuntimeNames;
import dev.tracegrad.processor.model.CompanionNames;
import dev.tracegrad.processor.plan.Plan;
import dev.tracegrad.processor.problem.Guard;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.reader.ClassReader;
import dev.tracegrad.processor.tracked.PrimitiveRules;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.writer.graph.CompanionWriter;
import dev.tracegrad.processor.writer.java.GeneratedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/**
 * Writes the companion of every class with methods annotated {@code @Traced}.
 *
 * <p>If a class names one which is not there yet, all wait for a later round, since another processor may generate it.
 */
@AutoService(Processor.class)
public final class TracedProcessor extends AbstractProcessor {
    private static final Set<String> ANNOTATIONS = Set.of(
            TracedDeclarations.ANNOTATION, TracedDeclarations.GRADIENT, PrimitiveRules.ANNOTATION, PrimitiveRules.USE);

    /** Lombok changes classes in several rounds, which it asks javac for. */
    private static final int ROUNDS_OF_LOMBOK = 2;

    private Optional<Trees> trees = Optional.empty();
    private Optional<Messages> messages = Optional.empty();
    private Optional<CameAlong> cameAlong = Optional.empty();
    private Optional<AlongNotes> notes = Optional.empty();
    private Optional<Reliance> reliance = Optional.empty();
    private Options options = Options.of(Map.of());
    private int rounds;
    private boolean toldFlags;

    private final Written written = new Written();

    private final WaitingClasses waiting = new WaitingClasses();

    private final FunctionCompanions functions = new FunctionCompanions();

    private final Outcomes outcomes = new Outcomes();

    /** The classes of all rounds up to now, by name. */
    private final Set<String> processed = new HashSet<>();

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        trees = JavacEnvironment.trees(environment);
        messages = trees.map(javac -> new Messages(JavacEnvironment.unwrapped(environment), javac));
        cameAlong = trees.map(javac -> new CameAlong(environment, processed));
        reliance = cameAlong.map(all -> new Reliance(environment, all.classFiles(), processed));
        options = Options.of(environment.getOptions());
        notes = cameAlong.filter(all -> options.isVerbose()).map(AlongNotes::new);
    }

    /** Also what the user gave and is none of ours, so that javac leaves the telling of it to us. */
    @Override
    public Set<String> getSupportedOptions() {
        return Options.supported(isInitialized() ? processingEnv.getOptions() : Map.of());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Every class is looked at, since one that has lost its annotation may have a companion still. */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
            processed.add(type.getQualifiedName().toString());
        }
        reliance.ifPresent(all -> all.enter(ElementFilter.typesIn(round.getRootElements())));
        written.next(round.getRootElements());
        List<TypeElement> types = StaleCompanions.withNested(ElementFilter.typesIn(round.getRootElements()));
        ElementFilter.packagesIn(round.getRootElements()).stream()
                .filter(TracedDeclarations::isAnnotated)
                .forEach(annotated -> cameAlong.ifPresent(all -> all.addPackage(annotated, types)));
        Map<Boolean, List<TypeElement>> came = types.stream()
                .collect(Collectors.partitioningBy(type ->
                        cameAlong.filter(before -> before.isSomethingOf(type)).isPresent()));
        stale().refuseIn(came.get(false));
        came.get(true).forEach(this::await);
        for (TypeElement annotation : annotations) {
            boolean isOurs = ANNOTATIONS.contains(annotation.getQualifiedName().toString());
            for (Element element : isOurs ? round.getElementsAnnotatedWith(annotation) : Set.<Element>of()) {
                if (annotation.getQualifiedName().contentEquals(PrimitiveRules.USE)) {
                    UsedRules.check(processingEnv, element);
                } else if (trees.isEmpty()) {
                    String message =
                            Problem.NOT_JAVAC.message(processingEnv.getClass().getName());
                    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, element);
                } else if (!(element instanceof PackageElement)) {
                    await((TypeElement) (element instanceof TypeElement ? element : element.getEnclosingElement()));
                }
            }
        }
        trees.ifPresent(javac -> Guard.run(
                "rounds",
                () -> {
                    processWaiting(javac, round.processingOver());
                    return waiting;
                },
                this::stop));
        if (rounds++ == 0) {
            options.unknown().forEach(this::warn);
        }
        if (round.processingOver()) {
            reliance.ifPresent(this::checkOutcomes);
        }
        messages.ifPresent(all -> all.endRound(round, roots()));
        if (round.processingOver()) {
            Elements elements = processingEnv.getElementUtils();
            options.missingClasses(name -> elements.getTypeElement(name) != null)
                    .forEach(this::warn);
        }
        return false; // other processors may want the same annotations
    }

    private void await(TypeElement type) {
        String name = type.getQualifiedName().toString();
        if (processingEnv.getElementUtils().getTypeElement(name) != null) {
            waiting.add(name);
        } else { // that of a compact source file
            processingEnv
                    .getMessager()
                    .printMessage(Diagnostic.Kind.ERROR, Problem.UNNAMED_CLASS.message(type.getSimpleName()), type);
        }
    }

    /** Gives up what waits, after a fault that is about no class alone. */
    private WaitingClasses stop(Guard.Fault fault) {
        String message = Problem.INTERNAL_ERROR.message(fault.stage(), waiting, fault.cause());
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message);
        return waiting.clear();
    }

    private ClassFiles classFiles() {
        return cameAlong.map(CameAlong::classFiles).orElseGet(() -> new ClassFiles(processingEnv));
    }

    private StaleCompanions stale() {
        return new StaleCompanions(processingEnv, classFiles(), processed);
    }

    private void note(String message) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.NOTE, message);
    }

    private void warn(String message) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.WARNING, message);
    }

    private void processWaiting(Trees javac, boolean isLast) {
        Elements elements = processingEnv.getElementUtils();
        List<TypeElement> types = waiting.together(elements);
        boolean isLombokToCome = rounds < ROUNDS_OF_LOMBOK && elements.getTypeElement("lombok.Getter") != null;
        if (isLombokToCome && !isLast && new SourceTexts(javac).name("lombok.", types)) {
            return;
        }
        byModule(types).forEach((java, together) -> processModule(javac, java, together, isLast));
    }

    private Map<JavaTypes, List<TypeElement>> byModule(List<TypeElement> types) {
        Elements elements = processingEnv.getElementUtils();
        Map<Optional<ModuleElement>, List<TypeElement>> found = new LinkedHashMap<>();
        types.forEach(type -> found.computeIfAbsent(
                        Optional.ofNullable(elements.getModuleOf(type)), unused -> new ArrayList<>())
                .add(type));
        Map<JavaTypes, List<TypeElement>> byModule = new LinkedHashMap<>();
        found.forEach((module, together) ->
                byModule.put(new JavaTypes(processingEnv.getTypeUtils(), elements, module.orElse(null)), together));
        return byModule;
    }

    private ModulePlanner planner(Trees javac, JavaTypes java) {
        return new ModulePlanner(javac, java, options, cameAlong.orElseThrow(), roots(), waiting::contains);
    }

    private void processModule(Trees javac, JavaTypes java, List<TypeElement> types, boolean isLast) {
        ModulePlanner planner = planner(javac, java);
        if (java.named(RuntimeNames.VALUE) == null) {
            types.forEach(type -> refuseWithoutRuntime(planner, type));
            return;
        }
        ModulePlanner.Planned planned = planner.plan(types);
        notes.ifPresent(all -> all.of(planned, planner.wantedFor()).forEach(this::note));
        TracedDeclarations traced = planned.traced();
        planned.readers().stream()
                .map(ClassReader::owner)
                .filter(owner -> !types.contains(owner))
                .forEach(owner -> waiting.add(owner.getQualifiedName().toString()));
        CompanionWriter writer = new CompanionWriter(
                planned.semantics(),
                traced,
                TracedProcessor.class.getName(),
                new SourceTexts(javac).auxiliary(roots()));
        List<Plan> plans = planned.plans().stream()
                .filter(plan -> waiting.contains(plan.reader().owner()))
                .toList();
        boolean isWaited = !isLast && written.isWaitedFor();
        if (isWaited && plans.stream().anyMatch(Plan::namesUnknownType)) {
            return; // all of them, since each plan knows what the others write and lack
        }
        written.addEdits(plans);
        boolean areAllWritten =
                !isLast || plans.stream().allMatch(plan -> plan.errors().isEmpty());
        List<String> texts = areAllWritten ? List.of() : new SourceTexts(javac).contents(roots());
        Map<Boolean, List<Plan>> named = plans.stream()
                .filter(plan -> !isWaited || !plan.couldWait())
                .collect(Collectors.partitioningBy(
                        plan -> areAllWritten || texts.stream().anyMatch(text -> text.contains(name(plan)))));
        named.get(true).forEach(plan -> finish(writer, traced, plan, true));
        List<Plan> due = new ArrayList<>(named.get(false));
        while (!due.isEmpty()) { // first what is named, since what is written names others
            int next = 0;
            while (next < due.size() && !written.names(name(due.get(next)))) {
                next++;
            }
            boolean isNamed = next < due.size();
            finish(writer, traced, due.remove(isNamed ? next : 0), isNamed);
        }
    }

    /** Refuses what breaks companions that are not compiled now, and companions of which nothing is left. */
    private void checkOutcomes(Reliance relied) {
        byModule(StaleCompanions.withNested(roots())).forEach((java, types) -> {
            ModulePlanner planner = planner(trees.orElseThrow(), java);
            types.forEach(type -> outcomes.brokenBy(type, relied, () -> planner.location(type))
                    .ifPresentOrElse(broken -> tell(Diagnostic.Kind.ERROR, type, broken), () -> {
                        if (outcomes.isEmpty(type)) {
                            stale().refuse(type, java.named(CompanionNames.qualified(java, type)));
                        }
                    }));
        });
    }

    private void refuseWithoutRuntime(ModulePlanner planner, TypeElement type) {
        show(Diagnostic.Kind.ERROR, new Refusal(Problem.MISSING_RUNTIME, planner.location(type), type.getSimpleName()));
        waiting.done(type);
    }

    private static String name(Plan plan) {
        return CompanionNames.of(plan.reader().owner());
    }

    private List<TypeElement> roots() {
        return processed.stream()
                .map(processingEnv.getElementUtils()::getTypeElement)
                .filter(Objects::nonNull)
                .toList();
    }

    /** @param isWanted whether the companion is written: if nothing else can compile, what javac warns of is left out */
    private void finish(CompanionWriter writer, TracedDeclarations traced, Plan plan, boolean isWanted) {
        waiting.done(plan.reader().owner());
        options.printed().stream()
                .map(print -> print.of(plan))
                .filter(text -> !text.isEmpty())
                .forEach(this::note);
        if (KnownTypes.unknownIn(JavaTypes.outermost(plan.reader().owner())) == null) { // else javac tells of it
            plan.warnings().stream()
                    .filter(warning -> !options.suppressed().contains(warning.problem()))
                    .forEach(warning -> tell(Diagnostic.Kind.WARNING, plan, warning));
            plan.errors().forEach(error -> tell(Diagnostic.Kind.ERROR, plan, error));
        }
        rewrite(plan);
        TypeElement owner = plan.reader().owner();
        TypeElement existing = traced.companionElement(owner);
        outcomes.add(plan);
        boolean isWritten =
                isWanted && !(plan.errors().isEmpty() && plan.companion().isEmpty());
        if (isWritten && existing != null && traced.hasSource(existing) && !StaleCompanions.isCompanion(existing)) {
            refuseExisting(plan);
        } else if (isWritten) {
            PlannedFiles files = new PlannedFiles(functions, writer, traced, options.tellsOrigins());
            files.of(plan, told -> tell(told.kind(), plan, told.refusal()), told -> show(told.kind(), told.refusal()))
                    .forEach(file -> write(file, plan));
        }
    }

    private void tell(Diagnostic.Kind kind, Plan plan, Refusal refusal) {
        tell(kind, plan.reader().owner(), refusal);
    }

    private void tell(Diagnostic.Kind kind, TypeElement owner, Refusal refusal) {
        messages.ifPresent(all -> all.add(kind, owner, refusal));
    }

    /** Tells something at once, after which javac looks into no class. */
    private void show(Diagnostic.Kind kind, Refusal refusal) {
        messages.ifPresent(all -> all.show(kind, refusal));
    }

    /** Rewrites methods that are written on Value, if the compiler lets it; the first one that needs it tells the flags. */
    private void rewrite(Plan plan) {
        InPlaceMethods forms = plan.onValue();
        if (forms.changeTrees() && JavacExports.areThere()) {
            TreeRewriter rewriter = new TreeRewriter(JavacEnvironment.unwrapped(processingEnv));
            forms.emptied().forEach(rewriter::empty);
            forms.edits().forEach(edits -> rewrite(rewriter, edits, plan));
        } else if (!forms.emptied().isEmpty()) {
            forms.errors().forEach(error -> show(Diagnostic.Kind.ERROR, error)); // javac would tell less
        } else if (!forms.edits().isEmpty() && !toldFlags) {
            toldFlags = true;
            forms.firstNeeded()
                    .ifPresent(place -> show(
                            Diagnostic.Kind.ERROR,
                            new Refusal(Problem.MISSING_FLAGS, place.location(), MissingFlags.remedy())));
        }
    }

    private void rewrite(TreeRewriter rewriter, Edits edits, Plan plan) {
        Guard.run("rewriting", () -> rewriter.rewrite(edits), fault -> {
            rewriter.empty(edits.method());
            String method = plan.reader().owner() + "." + edits.method().getName();
            tell(Diagnostic.Kind.ERROR, plan, fault.at(plan.reader().location(), method));
            return edits;
        });
    }

    private void write(GeneratedFile file, Plan plan) {
        try {
            file.writeTo(processingEnv.getFiler());
            written.add(file);
        } catch (FilerException exists) {
            refuseExisting(plan);
        } catch (IOException e) {
            String message = "cannot write " + file.name() + ": " + e.getMessage();
            processingEnv
                    .getMessager()
                    .printMessage(Diagnostic.Kind.ERROR, message, plan.reader().owner());
        }
    }

    private void refuseExisting(Plan plan) {
        TypeElement owner = plan.reader().owner();
        String name = CompanionNames.of(owner);
        show(
                Diagnostic.Kind.ERROR,
                new Refusal(Problem.COMPANION_EXISTS, plan.reader().location(), name, owner.getSimpleName()));
    }
}
