package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.model.CompanionNames;
import dev.tracegrad.processor.model.TracedMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is written into one companion.
 *
 * <pre>
 * &#64;Traced class Point {                            owner
 *     double x;                                       so that there is a twin, with
 *     Point(double x) { this.x = x; }                 this constructor
 *     double norm() { return Other.twice(x); }        in methods, and in the twin
 *     static class Other {
 *         static double twice(double a) { ... }       among the helpers: norm calls it with something active
 *         static double norm(Point p) { ... }         a helper too, if it is called: its name is taken, so that it is called
 *     }                                               normOfOther, by otherNames
 * }
 * </pre>
 *
 * @param owner the class whose companion it is
 * @param methods the traced methods, in the source's order
 * @param activity what is active in them and in the methods traced along
 * @param twin the companion as an object, or null where it is none
 * @param otherNames the names of methods traced along that could not keep their own
 */
public record Companion(
        TypeElement owner,
        List<TracedMethod> methods,
        Activity activity,
        @Nullable Twin twin,
        Map<ExecutableElement, String> otherNames) {
    /** The same, with other names for methods traced along. */
    public Companion withNames(Map<ExecutableElement, String> names) {
        return new Companion(owner, methods, activity, twin, names);
    }

    /** What it tells those who are compiled later of the class's bodies. */
    public List<String> summary() {
        return activity.summaryOf(this);
    }

    /** Whether there is nothing to write. */
    public boolean isEmpty() {
        return methods.isEmpty() && twin == null;
    }

    /** The static methods that are written: the traced ones, then those traced along. */
    public List<TracedMethod> all() {
        return Stream.concat(methods.stream(), helpers().stream()).toList();
    }

    /** The methods that are traced along, for the static methods or for the twin. */
    public List<TracedMethod> helpers() {
        Map<ExecutableElement, TracedMethod> helpers = new LinkedHashMap<>();
        activity.helpers().forEach(helper -> helpers.put(helper.element(), helper));
        if (twin != null) {
            twin.activity().helpers().forEach(helper -> helpers.putIfAbsent(helper.element(), helper));
        }
        return List.copyOf(helpers.values());
    }

    /** What is active in a static method. */
    public Activity activityOf(TracedMethod method) {
        boolean isTwinsOwn = twin != null
                && twin.activity().tracesAlong(method)
                && !activity.tracesAlong(method)
                && !methods.contains(method);
        return isTwinsOwn ? twin.activity() : activity;
    }

    /** All that is written, of the companion and its twin. */
    public List<TracedMethod> everything() {
        List<TracedMethod> all = new ArrayList<>(all());
        if (twin != null) {
            all.addAll(twin.constructors());
            all.addAll(twin.methods());
        }
        return all;
    }

    /** The name of the method that stands for this one. */
    public String nameOf(ExecutableElement method) {
        return otherNames.getOrDefault(method, CompanionNames.ofMethod(method));
    }

    /** The name of the method that makes an object and replays its constructor. */
    public String makerOf(ExecutableElement constructor) {
        return nameOf(constructor).replaceFirst("remember", "new");
    }
}
