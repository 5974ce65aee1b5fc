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
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Plans the companions of a module's classes, and those of what they need. */
final class ModulePlanner {
    /** How often more is tried where what came along keeps a method out. */
    private static final int MOST_FURTHER = 3;

    /** What is known when it is settled what comes along. */
    record Planned(
            Along along,
            Semantics semantics,
            TracedDeclarations traced,
            MethodReader methods,
            List<ClassReader> readers,
            List<Plan> plans) {
        /** Whether all is traced that is annotated and traced in other plans. */
        boolean traces(Planned other) {
            return traced(unused -> true).containsAll(other.traced(TracedDeclarations::isAnnotated));
        }

        /** How much is warned of, where nothing is refused. */
        long warns() {
            return plans.stream().allMatch(plan -> plan.errors().isEmpty())
                    ? plans.stream().mapToInt(plan -> plan.warnings().size()).sum()
                    : Long.MAX_VALUE;
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

    private final Map<Element, Refusal> wantedFor = new HashMap<>();

    /** What was written of classes before: nothing is written while plans are made. */
    private final Map<TypeElement, List<String>> linesOf = new HashMap<>();

    /** Where classes stand, and what names mean, as far as plans have asked by now: both are the same whatever comes along. */
    private SourceTrees sourceTrees;

    private @Nullable Semantics semantics;

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
        this.sourceTrees = new SourceTrees(trees, java.elements());
    }

    /**
     * The plans in which as much comes along as helps. What would keep a method out that is traced without it stays behind; a class
     * does so before a method, and more warnings than before are no help.
     */
    Planned plan(List<TypeElement> types) {
        Planned planned = planKnown(types, Along.after(cameAlong::hadTwin));
        Set<Element> behind = new HashSet<>();
        Set<Element> more = wanted(planned, behind);
        while (!more.isEmpty()) {
            Set<Element> all = withCalled(more, planned, behind);
            Planned next = planWith(types, planned, all, behind);
            if (next == null && !all.equals(more)) {
                next = planWith(types, planned, more, behind);
            }
            if (next != null) {
                planned = next;
            } else if (more.size() > 1 && needed(planned, behind).isEmpty()) {
                planned = withEach(types, planned, more, behind);
            } else if (!behind.addAll(ElementFilter.typesIn(more))) {
                behind.addAll(more);
            }
            more = wanted(planned, behind);
        }
        return planned;
    }

    /** The plans with those that help of what would spare warnings, one after the other. */
    private Planned withEach(List<TypeElement> types, Planned planned, Set<Element> more, Set<Element> behind) {
        Planned best = planned;
        for (Element each : more) {
            Planned next = canCome(each, best, behind) ? planWith(types, best, Set.of(each), behind) : null;
            boolean helps = next != null && (next.warns() < best.warns() || best.warns() == Long.MAX_VALUE);
            if (helps) {
                best = next;
            } else {
                behind.add(each);
            }
        }
        return best;
    }

    /** What is wanted, and what that calls. */
    private Set<Element> withCalled(Set<Element> wanted, Planned planned, Set<Element> behind) {
        Map<Element, Element> callees = CalledAlong.by(wanted, planned, element -> canCome(element, planned, behind));
        callees.forEach((callee, sake) -> wantedFor.putIfAbsent(callee, wantedFor.get(sake)));
        Set<Element> all = new LinkedHashSet<>(wanted);
        all.addAll(callees.keySet());
        return all;
    }

    /**
     * The plans with more, and with what this needs in turn so that nothing is lost that was traced without it; null where it is lost
     * all the same.
     */
    private @Nullable Planned planWith(
            List<TypeElement> types, Planned planned, Set<Element> more, Set<Element> behind) {
        Planned next = planKnown(types, planned.along().with(more));
        Set<Element> further = next.traces(planned) ? Set.of() : needed(next, behind);
        for (int i = 0; i < MOST_FURTHER && !further.isEmpty(); i++) {
            next = planKnown(types, next.along().with(further));
            further = next.traces(planned) ? Set.of() : needed(next, behind);
        }
        return next.traces(planned) && next.warns() <= planned.warns() ? next : null;
    }

    /** The plans when all sources are known that they ask about, with what came along of these before. */
    private Planned planKnown(List<TypeElement> types, Along along) {
        TracedDeclarations traced = reader(List.of(), along).traced();
        Set<TypeElement> asked = new LinkedHashSet<>(types);
        asked.addAll(StaleCompanions.withNested(found));
        Along again = along.with(asked.stream()
                .flatMap(type -> traced.cameAlong(type, linesOf(type)).stream())
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
        Summaries apart = new Summaries(java, traced, cameAlong.classFiles()::of, this::linesOf);
        List<ClassReader> readers =
                types.stream().map(type -> new ClassReader(methods, type)).toList();
        CompanionPlanner planner = new CompanionPlanner(semantics, traced, apart, methods, this::isNew);
        return new Planned(along, semantics, traced, methods, readers, planner.plan(readers));
    }

    private boolean isNew(TypeElement type) {
        return linesOf(type).isEmpty();
    }

    private List<String> linesOf(TypeElement type) {
        return linesOf.computeIfAbsent(type, cameAlong::linesOf);
    }

    private MethodReader reader(List<TypeElement> toCome, Along along) {
        SourceTrees asked = sourceTrees.again();
        sourceTrees = asked;
        Map<TypeElement, Boolean> areProcessed = new HashMap<>();
        Set<TypeElement> inRoots = new HashSet<>(roots);
        Predicate<Element> hasSource = element -> areProcessed.computeIfAbsent(
                        JavaTypes.outermost(element), outermost -> inRoots.contains(outermost) || isFound(outermost))
                && asked.path(element) != null;
        Semantics known = semantics == null
                ? Semantics.of(java, options.mathClasses(), options.tellsOrigins(), hasSource, along)
                : semantics.with(hasSource, along);
        semantics = known;
        Collection<TypeElement> sources = StaleCompanions.withNested(
                Stream.concat(roots.stream(), found.stream()).toList());
        return new MethodReader(asked, known, new TracedDeclarations(known, along, hasSource, sources, toCome));
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
        Set<Element> needed = needed(planned, behind);
        if (!needed.isEmpty()) {
            return needed;
        }
        Set<Element> helpful =
                wanted(planned, behind, planned.plans().stream().flatMap(plan -> plan.warnings().stream()));
        helpful.removeAll(planned.traced().inParameters()); // which have the form in which users hand them on
        return helpful;
    }

    private Set<Element> needed(Planned planned, Set<Element> behind) {
        return wanted(planned, behind, planned.plans().stream().flatMap(ModulePlanner::refusals));
    }

    private Set<Element> wanted(Planned planned, Set<Element> behind, Stream<Refusal> refusals) {
        Set<Element> wanted = new LinkedHashSet<>();
        refusals.forEach(refusal -> refusal.wanted().stream()
                .flatMap(element -> withOverrides(planned.traced(), element))
                .filter(element -> canCome(element, planned, behind))
                .forEach(element -> {
                    wanted.add(element);
                    wantedFor.putIfAbsent(element, refusal);
                }));
        return wanted;
    }

    /** A method and what overrides it; an interface or abstract class, and all that are subtypes of it. */
    private static Stream<? extends Element> withOverrides(TracedDeclarations traced, Element element) {
        if (element instanceof ExecutableElement method) {
            return Stream.concat(Stream.of(element), traced.overridesOf(method).stream());
        }
        return element.getModifiers().contains(Modifier.ABSTRACT)
                ? Stream.concat(Stream.of(element), traced.subclassesOf((TypeElement) element).stream())
                : Stream.of(element);
    }

    /** What each thing that came along was wanted for first; what came along at once is not there. */
    Map<Element, Refusal> wantedFor() {
        return wantedFor;
    }

    private static boolean canCome(Element element, Planned planned, Set<Element> behind) {
        TracedDeclarations traced = planned.traced();
        boolean isTraced =
                traced.isAlong(element) || element instanceof ExecutableElement method && traced.isTraced(method);
        return !isTraced && !behind.contains(element) && traced.canComeAlong(element);
    }

    private static Stream<Refusal> refusals(Plan plan) {
        return Stream.concat(
                plan.errors().stream(),
                TracedDeclarations.isAnnotated(plan.reader().owner())
                        ? plan.leftOut().untraceable().values().stream()
                        : Stream.empty());
    }
}
