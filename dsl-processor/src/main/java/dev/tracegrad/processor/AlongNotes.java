package dev.tracegrad.processor;

import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.problem.Source;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What {@code -Atraced.verbose} says, a line for each method and class that is traced without an annotation. */
final class AlongNotes {
    private final CameAlong cameAlong;
    private final Set<String> told = new HashSet<>();

    AlongNotes(CameAlong cameAlong) {
        this.cameAlong = cameAlong;
    }

    /** What came along in these plans and was not told before, and why. */
    Stream<String> of(ModulePlanner.Planned planned, Map<Element, Refusal> wantedFor) {
        return planned.along().all().stream()
                .map(element -> described(element) + " comes along" + why(element, wantedFor.get(element)))
                .filter(told::add);
    }

    private static String described(Element element) {
        return element instanceof ExecutableElement method
                ? method.getEnclosingElement() + "." + method
                : element.toString();
    }

    private String why(Element element, @Nullable Refusal refusal) {
        if (refusal != null) {
            return refusal.location() instanceof Source.Place place ? ", for " + place.site() : "";
        }
        boolean isOfPackage = element instanceof TypeElement type && cameAlong.isOfPackage(type);
        return isOfPackage ? ": its package is annotated" : ", as it did before";
    }
}
