package dev.tracegrad.processor.tracked;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

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
    public static final Along NOTHING = after(unused -> false);

    /** The line in the summary of a companion that is the twin of a class which nobody annotated; with a method before it, of that. */
    public static final String MARK = "along";

    private final Set<Element> elements;
    private final Predicate<TypeElement> hadTwin;

    private Along(Set<Element> elements, Predicate<TypeElement> hadTwin) {
        this.elements = elements;
        this.hadTwin = hadTwin;
    }

    /**
     * Nothing yet, after an earlier compilation.
     *
     * @param hadTwin whether a class had a twin, as class files say that javac need not see
     */
    public static Along after(Predicate<TypeElement> hadTwin) {
        return new Along(Set.of(), hadTwin);
    }

    boolean hadTwin(TypeElement type) {
        return hadTwin.test(type);
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
        return new Along(
                names.keySet().stream()
                        .sorted(Comparator.comparing(names::get))
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                hadTwin);
    }

    private static String name(Element element) {
        return element.getEnclosingElement() + "." + element;
    }
}
