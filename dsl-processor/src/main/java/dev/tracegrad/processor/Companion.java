package dev.tracegrad.processor;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * Everything that is written into one companion.
 *
 * @param owner the class whose companion it is
 * @param methods the traced methods, in the source's order
 * @param activity what is active in them and in the methods traced along
 */
record Companion(TypeElement owner, List<TracedMethod> methods, Activity activity) {}
