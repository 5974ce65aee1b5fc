package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.language.JavaTypes;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * What a type variable stands for, where something of one type is taken for another in which the variable is.
 *
 * <pre>
 * List&lt;T&gt;, given an ArrayList&lt;Sub&gt;          T is Sub
 * Function&lt;? super T, R&gt;[], given ...     each place where it is mentioned
 * </pre>
 */
record Instantiation(JavaTypes java, TypeVariable variable) {
    /** Each type that stands for the variable. */
    Stream<TypeMirror> of(TypeMirror declared, TypeMirror given) {
        if (given instanceof WildcardType) {
            return of(declared, java.withoutWildcard(given));
        }
        if (declared instanceof WildcardType wildcard) {
            return Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
                    .flatMap(Stream::ofNullable)
                    .flatMap(bound -> of(bound, given));
        }
        if (declared instanceof TypeVariable one) {
            return one.asElement().equals(variable.asElement()) ? Stream.of(given) : Stream.empty();
        }
        if (declared instanceof ArrayType array) {
            return given instanceof ArrayType other
                    ? of(array.getComponentType(), other.getComponentType())
                    : of(array.getComponentType(), given); // one of those that become an array
        }
        DeclaredType seen =
                declared instanceof DeclaredType type ? java.asSuper(given, (TypeElement) type.asElement()) : null;
        if (seen == null) {
            return Stream.empty();
        }
        List<? extends TypeMirror> arguments = ((DeclaredType) declared).getTypeArguments();
        return IntStream.range(
                        0, Math.min(arguments.size(), seen.getTypeArguments().size()))
                .boxed()
                .flatMap(i -> of(arguments.get(i), seen.getTypeArguments().get(i)));
    }
}
