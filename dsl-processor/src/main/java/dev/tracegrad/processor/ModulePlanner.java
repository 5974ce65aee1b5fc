package dev.tracegrad.processor;

import com.sun.source.util.Trees;
import dev.tracegrad.processor.apart.Summaries;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.plan.CompanionPlanner;
import dev.tracegrad.processor.plan.Plan;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.problem.Source;
import dev.tracegrad.processor.reader.ClassReader;
import dev.tracegrad.processor.reader.MethodReader;
import dev.tracegrad.processor.reader.SourceTrees;
import dev.tracegrad.processor.tracked.Along;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Plans the companions of a module's classes, and those of what they need. */
final class ModulePlanner {
    /** How often more is tried where what came along keeps a method out. */
    private static final int MOST_FURTHER = 3;

    /** What is known when it is settled what comes along. */
    record Planned(
            Along along, Semantics semantics, TracedDeclarations traced, List<ClassReader> readers, List<Plan> plans) {
        /** Whether all is traced that is annotated and traced in other plans. */
        boolean traces(Planned other) {
            return traced(unused -> true).containsAll(other.traced(TracedDeclarations::isAnnotated));
        }

        private Set<ExecutableElement> traced(Predicate<Element> isMeant) {
            return plans.stream()
                    .flatMap(plan -> plan.traced().stream())
                    .filter(method -> isMeant.test(method) || isMeant.test(method.getEnclosingElement()))
                    .collect(Collectors.toSet());
        }
    }

    private final Trees trees;
    private final JavaTypes java;
    private final Options options;
    private final CameAlong cameAlong;
    private final List<TypeElement> roots;
    private final Predicate<TypeElement> waits;

    /** The top-level classes that the compiler found on its source path, and that somebody asked for. */
    private final Set<TypeElement> found = new LinkedHashSet<>();

    ModulePlanner(
            Trees trees,
            JavaTypes java,
            Options options,
            CameAlong cameAlong,
            List<TypeElement> roots,
            Predicate<TypeElement> waits) {
        this.trees = trees;
        this.java = java;
        this.options = options;
        this.cameAlong = cameAlong;
        this.roots = roots;
        this.waits = waits;
    }

    /**
     * The plans in which as much comes along as helps. What would keep a method out that is traced without it stays behind; a class
     * does so before a method.
     */
    Planned plan(List<TypeElement> types) {
        Planned planned = planKnown(types, Along.NOTHING);
        Set<Element> behind = new HashSet<>();
        Set<Element> more = wanted(planned, behind);
        while (!more.isEmpty()) {
            Planned next = planKnown(types, planned.along().with(more));
            Set<Element> further = wanted(next, behind);
            for (int i = 0; i < MOST_FURTHER && !next.traces(planned) && !further.isEmpty(); i++) {
                next = planKnown(types, next.along().with(further)); // a class may need others to be of use
                further = wanted(next, behind);
            }
            if (next.traces(planned)) {
                planned = next;
            } else if (!behind.addAll(ElementFilter.typesIn(more))) {
                behind.addAll(more);
            }
            more = wanted(planned, behind);
        }
        return planned;
    }

    /** The plans when all sources are known that they ask about, with what came along of these before. */
    private Planned planKnown(List<TypeElement> types, Along along) {
        TracedDeclarations traced = reader(List.of(), along).traced();
        Set<TypeElement> asked = new LinkedHashSet<>(types);
        asked.addAll(StaleCompanions.withNested(found));
        Along again = along.with(asked.stream()
                .flatMap(type -> traced.cameAlong(type, cameAlong.linesOf(type)).stream())
                .toList());
        int known = found.size();
        Planned planned = plan(types, again);
        return known == found.size() ? planned : planKnown(types, again);
    }

    private Planned plan(List<TypeElement> annotated, Along along) {
        Set<TypeElement> types = new LinkedHashSet<>(annotated);
        StaleCompanions.withNested(found).stream()
                .filter(TracedDeclarations::isOwner)
                .forEach(types::add);
        along.all()
                .forEach(element -> types.add(
                        element instanceof TypeElement type ? type : (TypeElement) element.getEnclosingElement()));
        List<TypeElement> toCome = types.stream()
                .filter(type -> waits.test(type) || !annotated.contains(type))
                .toList();
        MethodReader methods = reader(toCome, along);
        TracedDeclarations traced = methods.traced();
        Semantics semantics = methods.semantics();
        Summaries apart = new Summaries(java, traced, cameAlong.classFiles()::of);
        List<ClassReader> readers =
                types.stream().map(type -> new ClassReader(methods, type)).toList();
        CompanionPlanner planner = new CompanionPlanner(semantics, traced, apart, methods);
        return new Planned(along, semantics, traced, readers, planner.plan(readers));
    }

    private MethodReader reader(List<TypeElement> toCome, Along along) {
        SourceTrees sourceTrees = new SourceTrees(trees, java.elements());
        Map<TypeElement, Boolean> areProcessed = new HashMap<>();
        Set<TypeElement> inRoots = new HashSet<>(roots);
        Predicate<Element> hasSource = element -> areProcessed.computeIfAbsent(
                        JavaTypes.outermost(element), outermost -> inRoots.contains(outermost) || isFound(outermost))
                && sourceTrees.path(element) != null;
        Semantics semantics = Semantics.of(java, options.mathClasses(), options.tellsOrigins(), hasSource, along);
        Collection<TypeElement> sources = StaleCompanions.withNested(
                Stream.concat(roots.stream(), found.stream()).toList());
        return new MethodReader(
                sourceTrees, semantics, new TracedDeclarations(semantics, along, hasSource, sources, toCome));
    }

    /** Where messages about a class are shown. */
    Source.Location location(TypeElement type) {
        return new ClassReader(reader(List.of(), Along.NOTHING), type).location();
    }

    private boolean isFound(TypeElement outermost) {
        boolean isFound = trees.getPath(outermost) != null;
        if (isFound) {
            found.add(outermost);
        }
        return isFound;
    }

    /** What could come along, and something is refused without, or else warned of. */
    private Set<Element> wanted(Planned planned, Set<Element> behind) {
        if (!options.tracesAlong()) {
            return Set.of();
        }
        Set<Element> needed = wanted(planned, behind, planned.plans().stream().flatMap(ModulePlanner::refusals));
        if (!needed.isEmpty()) {
            return needed;
        }
        Set<Element> helpful =
                wanted(planned, behind, planned.plans().stream().flatMap(plan -> plan.warnings().stream()));
        helpful.removeAll(planned.traced().inSignatures()); // which have the form that their users see
        return helpful;
    }

    private static Set<Element> wanted(Planned planned, Set<Element> behind, Stream<Refusal> refusals) {
        TracedDeclarations traced = planned.traced();
        return refusals.<Element>flatMap(refusal -> refusal.wanted().stream())
                .<Element>flatMap(element -> Stream.concat(
                        Stream.of(element),
                        element instanceof ExecutableElement method
                                ? traced.overridesOf(method).stream()
                                : Stream.empty()))
                .filter(element ->
                        traced.canComeAlong(element) && !isTraced(element, traced) && !behind.contains(element))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isTraced(Element element, TracedDeclarations traced) {
        return traced.isAlong(element) || element instanceof ExecutableElement method && traced.isTraced(method);
    }

    private static Stream<Refusal> refusals(Plan plan) {
        return Stream.concat(
                plan.errors().stream(),
                TracedDeclarations.isAnnotated(plan.reader().owner())
                        ? plan.leftOut().untraceable().values().stream()
                        : Stream.empty());
    }
}
