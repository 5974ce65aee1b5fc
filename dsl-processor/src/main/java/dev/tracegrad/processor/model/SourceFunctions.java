package dev.tracegrad.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Where the functions are found that stand in source, when an analysis asks for them. */
public interface SourceFunctions {
    /**
     * The bodies of lambdas and anonymous classes, anywhere in source, that may run when a method is called. One that cannot be
     * read has in its place a body that uses whatever has a name that stands in it.
     */
    List<TracedMethod> implementing(ExecutableElement method);

    /**
     * The methods of anonymous and local classes that override a method and have no companion, in objects of a class or its
     * subclasses. Of one that cannot be read, its class is told by the names of its supertypes.
     */
    List<TracedMethod> overriding(ExecutableElement method, TypeElement type);

    /** The bodies of a lambda or an anonymous class; none of any other expression. */
    List<TracedMethod> bodiesOf(Expression function);

    /** The bodies of functions that the initialiser of a field makes, if it cannot be read. */
    List<TracedMethod> unreadIn(VariableElement field);

    /** What a method or constructor in source does that cannot be read: it uses whatever has a name that stands there. */
    Optional<TracedMethod> unreadOf(ExecutableElement method);

    /** The classes that sources name, and that are compiled already: what these make may come from there. */
    Set<TypeElement> namedApart();

    /** What a field is given, wherever that is; nothing where that is not known. */
    Optional<List<Expression>> valuesOf(VariableElement field);

    /** What a field is given in initialisers and constructors, whatever it is given elsewhere. */
    Optional<List<Expression>> initialValuesOf(VariableElement field);

    /** Whether the initialisation of a class in source may do more than give its fields values. */
    boolean isInitialised(TypeElement type);
}
