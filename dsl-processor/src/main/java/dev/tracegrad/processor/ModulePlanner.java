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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Plans the companions of a module's classes, and those of what they need. */
final class ModulePlanner {
    /** What is known when it is settled what comes along. */
    record Planned(Semantics semantics, TracedDeclarations traced, List<ClassReader> readers, List<Plan> plans) {}

    private final Trees trees;
    private final JavaTypes java;
    private final Options options;
    private final ClassFiles classFiles;
    private final List<TypeElement> roots;
    private final Predicate<TypeElement> waits;

    /** The top-level classes that the compiler found on its source path, and that somebody asked for. */
    private final Set<TypeElement> found = new LinkedHashSet<>();

    ModulePlanner(
            Trees trees,
            JavaTypes java,
            Options options,
            ClassFiles classFiles,
            List<TypeElement> roots,
            Predicate<TypeElement> waits) {
        this.trees = trees;
        this.java = java;
        this.options = options;
        this.classFiles = classFiles;
        this.roots = roots;
        this.waits = waits;
    }

    Planned plan(List<TypeElement> types) {
        Along along = Along.NOTHING;
        while (true) {
            int known = found.size();
            Planned planned = plan(types, along);
            Along more = along.with(wanted(planned));
            if (more.all().size() == along.all().size() && known == found.size()) {
                return planned;
            }
            along = more;
        }
    }

    private Planned plan(List<TypeElement> annotated, Along along) {
        Set<TypeElement> types = new LinkedHashSet<>(annotated);
        along.all()
                .forEach(element -> types.add(
                        element instanceof TypeElement type ? type : (TypeElement) element.getEnclosingElement()));
        List<TypeElement> toCome = types.stream()
                .filter(type -> waits.test(type) || !annotated.contains(type))
                .toList();
        MethodReader methods = reader(toCome, along);
        TracedDeclarations traced = methods.traced();
        Semantics semantics = methods.semantics();
        Summaries apart = new Summaries(java, traced, classFiles::of);
        List<ClassReader> readers =
                types.stream().map(type -> new ClassReader(methods, type)).toList();
        CompanionPlanner planner = new CompanionPlanner(semantics, traced, apart, methods);
        return new Planned(semantics, traced, readers, planner.plan(readers));
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

    private static List<Element> wanted(Planned planned) {
        List<Element> wanted = new ArrayList<>();
        for (Plan plan : planned.plans()) {
            Stream.concat(
                            plan.errors().stream(),
                            planned.traced().isAlong(plan.reader().owner())
                                    ? Stream.empty()
                                    : plan.leftOut().untraceable().values().stream())
                    .map(Refusal::wanted)
                    .filter(Objects::nonNull)
                    .forEach(element -> {
                        wanted.add(element);
                        if (element instanceof ExecutableElement method) {
                            wanted.addAll(planned.traced().overridesOf(method));
                        }
                    });
        }
        return wanted;
    }
}
