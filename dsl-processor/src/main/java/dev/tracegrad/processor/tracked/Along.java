package dev.tracegrad.processor.tracked;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * The methods and classes in source that are traced without an annotation, since something that is traced needs them.
 *
 * <pre>
 * class Curve { @Traced static double at(double x) { return Maths.square(x) + 1; } }
 * class Maths { static double square(double x) { return x * x; } }       square comes along, and Maths gets a companion
 * </pre>
 *
 * A class that comes along has a twin, as if it were annotated; methods come along one by one.
 */
public final class Along {
    public static final Along NOTHING = new Along(Set.of());

    /** The line in the summary of a companion that is the twin of a class which nobody annotated; with a method before it, of that. */
    public static final String MARK = "along";

    private final Set<Element> elements;

    private Along(Set<Element> elements) {
        this.elements = elements;
    }

    /** Whether a line of a summary tells of something that came along. */
    public static boolean isMark(String line) {
        return line.equals(MARK) || line.endsWith(") " + MARK);
    }

    /** The line for a method that came along. */
    public static String mark(JavaTypes java, ExecutableElement method) {
        return Members.signature(java, method) + " " + MARK;
    }

    public boolean has(Element element) {
        return elements.contains(element);
    }

    /** All of it, in an order that is the same each time. */
    public Set<Element> all() {
        return elements;
    }

    /** The same, and more. */
    public Along with(Collection<? extends Element> more) {
        Map<Element, String> names = new HashMap<>();
        Stream.concat(elements.stream(), more.stream()).forEach(element -> names.computeIfAbsent(element, Along::name));
        return new Along(Stream.concat(elements.stream(), more.stream())
                .distinct()
                .sorted(Comparator.comparing(names::get))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static String name(Element element) {
        return element.getEnclosingElement() + "." + element;
    }
}
