package dev.tracegrad.processor.tracked;

import java.util.Map;
import java.util.Set;

/** The static methods of the JDK that make containers of what they are given, or work on one. */
final class ContainerMakers {
    private static final Map<String, Set<String>> STATICS = Map.of(
            "java.util.stream.Collectors",
                    Set.of(
                            "averagingDouble",
                            "counting",
                            "filtering",
                            "groupingBy",
                            "mapping",
                            "partitioningBy",
                            "summingDouble",
                            "toList",
                            "toMap",
                            "toUnmodifiableList"),
            "java.util.List", Set.of("of", "copyOf"),
            "java.util.Map", Set.of("of", "entry", "copyOf", "ofEntries"),
            "java.util.Optional", Set.of("of", "ofNullable", "empty"),
            "java.util.OptionalDouble", Set.of("of", "empty"),
            "java.util.stream.Stream", Set.of("of", "ofNullable", "empty", "iterate", "generate", "concat"),
            "java.util.stream.DoubleStream", Set.of("of", "empty", "iterate", "generate", "concat"),
            "java.util.Arrays", Set.of("asList", "stream"),
            "java.util.Collections",
                    Set.of(
                            "addAll",
                            "emptyIterator",
                            "emptyList",
                            "emptyMap",
                            "fill",
                            "max",
                            "min",
                            "nCopies",
                            "reverse",
                            "rotate",
                            "shuffle",
                            "singletonList",
                            "singletonMap",
                            "sort",
                            "swap",
                            "synchronizedList",
                            "synchronizedMap",
                            "unmodifiableCollection",
                            "unmodifiableList",
                            "unmodifiableMap"));

    private ContainerMakers() {}

    static boolean contain(String owner, String name) {
        return STATICS.getOrDefault(owner, Set.of()).contains(name);
    }
}
