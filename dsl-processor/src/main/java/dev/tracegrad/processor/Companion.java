package dev.tracegrad.processor;

import java.util.List;
import java.util.Map;
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
    /** The name of the method that stands for this one. */
    String nameOf(ExecutableElement method) {
        return otherNames.getOrDefault(method, method.getSimpleName().toString());
    }
}
