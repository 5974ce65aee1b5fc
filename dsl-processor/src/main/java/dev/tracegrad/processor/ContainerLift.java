package dev.tracegrad.processor;

import com.palantir.javapoet.CodeBlock;
import java.util.Map;
import java.util.function.BiFunction;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The copy of a container of plain content that holds it in tracked form. */
final class ContainerLift {
    /** The method of {@code Lift} that makes a copy of each kind. */
    private static final Map<String, String> METHODS = Map.ofEntries(
            Map.entry("java.lang.Iterable", "list"),
            Map.entry("java.util.Collection", "list"),
            Map.entry("java.util.List", "list"),
            Map.entry("java.util.ArrayList", "list"),
            Map.entry("java.util.LinkedList", "linked"),
            Map.entry("java.util.Deque", "linked"),
            Map.entry("java.util.Queue", "linked"),
            Map.entry("java.util.ArrayDeque", "deque"),
            Map.entry("java.util.Map", "map"),
            Map.entry("java.util.HashMap", "map"),
            Map.entry("java.util.LinkedHashMap", "map"),
            Map.entry("java.util.TreeMap", "sorted"),
            Map.entry("java.util.SortedMap", "sorted"),
            Map.entry("java.util.NavigableMap", "sorted"),
            Map.entry("java.util.Optional", "optional"),
            Map.entry("java.util.OptionalDouble", "optional"),
            Map.entry("java.util.stream.Stream", "stream"),
            Map.entry("java.util.stream.DoubleStream", "stream"));

    private ContainerLift() {}

    static boolean canCopy(TypeMirror type) {
        return type instanceof DeclaredType declared && METHODS.containsKey(nameOf(declared));
    }

    /** @param element the tracked form of a piece of content of a type, which that code names */
    static CodeBlock write(
            JavaTypes java,
            DeclaredType type,
            CodeBlock written,
            BiFunction<TypeMirror, CodeBlock, CodeBlock> element) {
        String method = METHODS.get(nameOf(type));
        if (method == null) {
            throw new IllegalStateException(type + " is not copied");
        }
        TypeMirror content = Containers.isOfDouble((TypeElement) type.asElement())
                ? java.declared("java.lang.Double")
                : java.withoutWildcard(type.getTypeArguments().get(Containers.content(type)));
        int depth = depth(content);
        String one = depth == 0 ? "one" : "one" + (depth + 1);
        return CodeBlock.of(
                "$T.$L($L, $L -> $L)",
                RuntimeNames.LIFT,
                method,
                written,
                one,
                element.apply(content, CodeBlock.of(one)));
    }

    private static int depth(TypeMirror type) {
        boolean isContainer = type instanceof DeclaredType declared && Containers.content(declared) >= 0;
        return isContainer
                ? 1 + depth(((DeclaredType) type).getTypeArguments().get(Containers.content((DeclaredType) type)))
                : 0;
    }

    private static String nameOf(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().toString();
    }
}
