package dev.tracegrad.processor.tracked;

import dev.tracegrad.processor.language.FunctionTypes;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.language.Overloads;
import dev.tracegrad.processor.language.ValueOperators;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;

/**
 * What types, names and calls mean: Java's rules, and which types have a tracked form. One for all classes of a module.
 *
 * @param functionsOfMath the static methods that are one node of the graph
 * @param operators the types of operators on {@code Value}
 * @param tracked which types have a tracked form
 * @param primitives which methods are one node because their users say so
 * @param tellsOrigins whether nodes are told their names and places
 */
public record Semantics(
        JavaTypes java,
        Members members,
        FunctionTypes functions,
        Overloads overloads,
        MathFunctions functionsOfMath,
        ValueOperators operators,
        TrackedTypes tracked,
        PrimitiveRules primitives,
        boolean tellsOrigins) {
    /**
     * Those of a module.
     *
     * @param mathClasses names of further classes whose static methods are functions of mathematics
     * @param tellsOrigins whether nodes are told their names and places
     * @param hasSource whether a class or method stands in a source file that is compiled and processed now
     * @param along what is traced without an annotation
     */
    public static Semantics of(
            JavaTypes java, Set<String> mathClasses, boolean tellsOrigins, Predicate<Element> hasSource, Along along) {
        Members members = new Members(java);
        FunctionTypes functions = new FunctionTypes(java, members);
        return new Semantics(
                java,
                members,
                functions,
                new Overloads(java, functions),
                new MathFunctions(java, members, mathClasses),
                new ValueOperators(java),
                tracked(java, functions, hasSource, along),
                new PrimitiveRules(java),
                tellsOrigins);
    }

    /** The same where something else comes along, which only changes what has a tracked form. */
    public Semantics with(Predicate<Element> hasSource, Along along) {
        return new Semantics(
                java,
                members,
                functions,
                overloads,
                functionsOfMath,
                operators,
                tracked(java, functions, hasSource, along),
                primitives,
                tellsOrigins);
    }

    private static TrackedTypes tracked(
            JavaTypes java, FunctionTypes functions, Predicate<Element> hasSource, Along along) {
        return new TrackedTypes(java, functions, type -> hasSource.test(JavaTypes.outermost(type)), along);
    }
}
