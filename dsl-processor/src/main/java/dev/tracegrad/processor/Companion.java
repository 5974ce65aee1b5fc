package dev.tracegrad.processor;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Everything that is written into one companion.
 *
 * @param owner the class whose companion it is
 * @param methods the traced methods, in the source's order
 * @param activity what is active in them and in the methods traced along
 * @param otherNames the names of methods traced along that could not keep their own
 */
record Companion(
        TypeElement owner, List<TracedMethod> methods, Activity activity, Map<ExecutableElement, String> otherNames) {
    /** The methods that are written: the traced ones, then those traced along. */
    List<TracedMethod> all() {
        return Stream.concat(methods.stream(), activity.helpers().stream()).toList();
    }

    /** The name of the method that stands for this one. */
    String nameOf(ExecutableElement method) {
        return otherNames.getOrDefault(method, method.getSimpleName().toString());
    }
}
