package dev.tracegrad.processor.tracked;

import dev.tracegrad.processor.language.FunctionTypes;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.CompanionNames;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Which functions objects in tracked form are: twins, and the tracked forms of functional interfaces, have those of annotated
 * functional interfaces as their supertypes, as in the source, and so their own forms of default methods. As any other function
 * they are adapted, by a reference to their method alone.
 *
 * <pre>
 * &#64;Traced interface Payoff { double at(double s); default double atMoney() {...} }
 * &#64;Traced record Call(double strike) implements Payoff {...}           CallTraced implements PayoffTraced
 * &#64;Traced interface Capped extends Payoff {...}                        CappedTraced extends PayoffTraced
 * &#64;Traced record Scale(double k) implements DoubleUnaryOperator {...}  scale::applyAsDouble is a UnaryOperator&lt;Value&gt;
 * </pre>
 */
public final class TwinFunctions {
    private final JavaTypes java;
    private final FunctionTypes functions;
    private final TrackedTypes types;
    private final Predicate<TypeElement> hasSource;

    TwinFunctions(JavaTypes java, FunctionTypes functions, TrackedTypes types, Predicate<TypeElement> hasSource) {
        this.java = java;
        this.functions = functions;
        this.types = types;
        this.hasSource = hasSource;
    }

    /**
     * The annotated functional interfaces that a class or interface names, whose tracked forms its own has as supertypes; not
     * generic ones, where the types of the method need not be the same.
     */
    public List<TypeElement> named(TypeElement type) {
        boolean isOther = types.isFunction(type.asType()) && !hasDefaults(type) && !isInheriting(type);
        return isOther
                ? List.of()
                : type.getInterfaces().stream()
                        .map(java::classOf)
                        .flatMap(Stream::ofNullable)
                        .filter(one -> one.getTypeParameters().isEmpty()
                                && (hasDefaults(one)
                                        || isInheriting(one) && !named(one).isEmpty())
                                && types.isFunction(one.asType())
                                && (hasSource.test(one) || java.named(CompanionNames.qualified(java, one)) != null))
                        .toList();
    }

    /** Whether a functional interface without annotation has the default methods that it inherits as they are. */
    private boolean isInheriting(TypeElement type) {
        return hasSource.test(type)
                && type.getInterfaces().stream()
                        .map(java::classOf)
                        .flatMap(Stream::ofNullable)
                        .allMatch(above -> above.getModifiers().contains(Modifier.PUBLIC)
                                || java.packageOf(above).equals(java.packageOf(type)))
                && ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .filter(method -> method.getModifiers().contains(Modifier.DEFAULT))
                        .noneMatch(method -> overridesSome(method, type));
    }

    private boolean overridesSome(ExecutableElement method, TypeElement type) {
        return type.getInterfaces().stream()
                .map(java::classOf)
                .flatMap(Stream::ofNullable)
                .flatMap(above -> ElementFilter.methodsIn(java.elements().getAllMembers(above)).stream())
                .anyMatch(other -> java.elements().overrides(method, other, type));
    }

    /** Whether the tracked form of a functional interface has its default methods too. */
    public boolean hasDefaults(TypeElement function) {
        return types.twins().isTraced(function);
    }

    /** All whose tracked forms are supertypes of that of a class or interface, which may be one itself. */
    public Set<TypeElement> all(TypeElement type) {
        Set<TypeElement> found = new LinkedHashSet<>();
        if (types.isFunction(type.asType())) {
            found.add(type);
        }
        add(type, found);
        return found;
    }

    private void add(@Nullable TypeElement type, Set<TypeElement> found) {
        if (type != null) {
            named(type).stream().filter(found::add).forEach(one -> add(one, found));
            types.twins().interfaces(type).forEach(one -> add(one, found));
            add(types.twins().superclass(type), found);
        }
    }

    /** The methods that the tracked forms of these interfaces have, but for the private ones. */
    public List<ExecutableElement> methods(TypeElement type) {
        return all(type).stream()
                .flatMap(one -> Stream.concat(
                        hasDefaults(one) ? ElementFilter.methodsIn(one.getEnclosedElements()).stream() : Stream.of(),
                        Stream.of(method(one)))) // which may be that of an interface above
                .distinct()
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC)
                        && !method.getModifiers().contains(Modifier.PRIVATE))
                .toList();
    }

    private ExecutableElement method(TypeElement function) {
        return functions.of(function.asType()).method();
    }

    /** The default methods of a functional interface, as far as its tracked form has them. */
    public List<ExecutableElement> defaults(TypeElement function) {
        List<ExecutableElement> all = methods(function);
        return all.stream()
                .filter(method -> method.getModifiers().contains(Modifier.DEFAULT))
                .filter(method -> all.stream()
                        .noneMatch(other ->
                                !other.equals(method) && java.elements().overrides(other, method, function)))
                .toList();
    }

    /** Whether an object in tracked form is no function of that kind by itself. */
    public boolean isAdapted(TypeMirror type, TypeMirror wanted) {
        TypeElement function = java.classOf(wanted);
        TypeElement own = java.classOf(type);
        return function != null
                && own != null
                && types.isFunction(wanted)
                && (types.isTwin(type) || types.isFunction(type))
                && !(FunctionForm.isOfJdk(own) && FunctionForm.isOfJdk(function))
                && !own.equals(function)
                && !all(own).contains(function);
    }
}
