package dev.tracegrad.processor.model;

import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Source;
import dev.tracegrad.processor.problem.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** A method as the reader understood it, which walks through its body once for all who look into it. */
public final class TracedMethod {
    private final Source source;
    private final ExecutableElement element;
    private final List<Variable> parameters;
    private final Statement.Block body;
    private final Variable result;
    private final List<Suppression> suppressions;
    private final @Nullable String constant;
    private final @Nullable Primitive primitive;
    private Walk.@Nullable Contents contents;

    /**
     * @param result what its returns assign to
     * @param suppressions the parts of its body in which warnings are suppressed
     */
    public TracedMethod(
            Source source,
            ExecutableElement element,
            List<Variable> parameters,
            Statement.Block body,
            Variable result,
            List<Suppression> suppressions) {
        this(source, element, parameters, body, result, suppressions, null, null);
    }

    private TracedMethod(
            Source source,
            ExecutableElement element,
            List<Variable> parameters,
            Statement.Block body,
            Variable result,
            List<Suppression> suppressions,
            @Nullable String constant,
            @Nullable Primitive primitive) {
        this.constant = constant;
        this.primitive = primitive;
        this.source = source;
        this.element = element;
        this.parameters = parameters;
        this.body = body;
        this.result = result;
        this.suppressions = suppressions;
    }

    public Source source() {
        return source;
    }

    public ExecutableElement element() {
        return element;
    }

    public List<Variable> parameters() {
        return parameters;
    }

    public Statement.Block body() {
        return body;
    }

    public Variable result() {
        return result;
    }

    /** The enum constant in whose body it overrides the element, or null. */
    public @Nullable String constant() {
        return constant;
    }

    /** The body and all statements in it. */
    public List<Statement> statements() {
        return contents().statements();
    }

    /** Whether nothing in it returns before its last statement. */
    public boolean runsToItsEnd() {
        return statements().stream().noneMatch(Statement.Return.class::isInstance);
    }

    /** All expressions in the body, each before its subexpressions. */
    public List<Expression> expressions() {
        return contents().expressions();
    }

    /** Those of them that call a method or a constructor. */
    public List<Expression> calls() {
        return contents().calls();
    }

    /** All variables that are declared in the body. */
    public List<Variable> variables() {
        return contents().variables();
    }

    private Walk.Contents contents() {
        Walk.Contents known = contents;
        if (known == null) {
            known = Walk.contents(body);
            contents = known;
        }
        return known;
    }

    /** What its one node is made of, if it is one by its annotation; otherwise null. */
    public @Nullable Primitive primitive() {
        return primitive;
    }

    /** An abstract method, whose companion only finds the companion of the override. */
    public static TracedMethod withoutBody(Source source, ExecutableElement method) {
        return withoutBody(source, method, null);
    }

    /** A method that is one node, whose body is not read. */
    public static TracedMethod ofPrimitive(Source source, ExecutableElement method, Primitive primitive) {
        return withoutBody(source, method, primitive);
    }

    private static TracedMethod withoutBody(Source source, ExecutableElement method, @Nullable Primitive primitive) {
        List<Variable> parameters = new ArrayList<>();
        method.getParameters()
                .forEach(parameter -> parameters.add(
                        new Variable(parameter.getSimpleName().toString(), parameter.asType(), false, false)));
        Statement.Block body = new Statement.Block(source, List.of());
        Variable result = Variable.result(method.getReturnType());
        return new TracedMethod(source, method, parameters, body, result, List.of(), null, primitive);
    }

    /** The same method with another body. */
    public TracedMethod withBody(Statement.Block other) {
        return withBody(other, List.of());
    }

    /** The same method with another body, and further parts in which warnings are suppressed. */
    public TracedMethod withBody(Statement.Block other, List<Suppression> further) {
        List<Suppression> all = new ArrayList<>(suppressions);
        all.addAll(further);
        return new TracedMethod(source, element, parameters, other, result, all, constant, primitive);
    }

    /** The parts of its body in which warnings are suppressed. */
    public List<Suppression> suppressions() {
        return suppressions;
    }

    /** The same, as what overrides the element in the body of an enum constant. */
    public TracedMethod inBodyOf(String enumConstant) {
        return new TracedMethod(source, element, parameters, body, result, suppressions, enumConstant, primitive);
    }

    public boolean hasBody() {
        return constant != null || !element.getModifiers().contains(Modifier.ABSTRACT);
    }

    public TypeElement owner() {
        return (TypeElement) element.getEnclosingElement();
    }

    /** Whether the source suppresses a warning at a place: there, on the method, or on a class around it. */
    public boolean isSuppressed(Problem problem, Source place) {
        return Suppression.isOn(element, problem)
                || suppressions.stream().anyMatch(suppression -> suppression.covers(problem, place));
    }

    /** The method's name; that of a constructor says what its replay does. */
    public String name() {
        return CompanionNames.ofMethod(element);
    }

    /** The name of the companion's method for this very body, where the method's name stands for it or an override. */
    public String bodyName() {
        return constant == null ? CompanionNames.ofBody(element) : name() + "Of" + constant;
    }

    public boolean isConstructor() {
        return element.getKind() == ElementKind.CONSTRUCTOR;
    }

    public boolean isStatic() {
        return element.getModifiers().contains(Modifier.STATIC);
    }

    /** What its own annotation suppresses inside it. */
    public Optional<Suppression> ownSuppression() {
        return Optional.ofNullable(element.getAnnotation(SuppressWarnings.class))
                .map(suppressed -> new Suppression(source.start(), source.end(), Set.of(suppressed.value())));
    }
}
