package dev.tracegrad.processor.apart;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The functions and objects without companion that classes without source make: lambdas, method references, and classes that
 * implement something.
 *
 * <pre>
 * static DoubleSupplier W = () -> w.data();     a function, of DoubleSupplier.getAsDouble, that reads what is tracked
 * static DoubleUnaryOperator SIN = Math::sin;   one that does not
 * </pre>
 */
final class ByteCodeFunctions {
    private static final int ANY = -1;

    /** What holds no number that could have a gradient. */
    private static final String NUMBERLESS = "ZBSCIJV";

    private final JavaTypes java;
    private final TracedDeclarations traced;
    private final ByteCodes classes;

    /** The methods that are found from some classes, by name. */
    private final Map<Set<String>, Map<String, List<Candidate>>> found = new HashMap<>();

    private @Nullable Set<String> inSource;

    ByteCodeFunctions(JavaTypes java, TracedDeclarations traced, ByteCodes classes) {
        this.java = java;
        this.traced = traced;
        this.classes = classes;
    }

    /**
     * A method that may run in place of another one.
     *
     * @param type the class or interface of its object
     * @param maker the class that makes it
     * @param parameters how many; {@code ANY} for a function, which has as many as the method
     */
    record Candidate(String type, String maker, int parameters, ByteCode.Use body) {}

    /** All that classes, and those that can be reached from them, make of a class or interface. */
    Stream<Candidate> of(String type, Set<String> classes) {
        return all(classes).values().stream().flatMap(List::stream).filter(one -> isSubtype(one.type(), type));
    }

    /** Those of them that may run when a method of the type is called. */
    Stream<Candidate> implementing(String type, String name, int parameters, Set<String> classes) {
        return all(classes).getOrDefault(name, List.of()).stream()
                .filter(one -> one.parameters() == ANY || one.parameters() == parameters)
                .filter(one -> isSubtype(one.type(), type));
    }

    /** The named classes below a class or interface that can be reached from some, by internal names. */
    List<String> subclassesOf(String type, Set<String> roots) {
        return roots.isEmpty()
                ? List.of()
                : classes.reachedFrom(roots).stream()
                        .map(ByteCode::name)
                        .filter(name -> !name.equals(type) && !ByteCodes.hasNoName(name) && !isInSource(name))
                        .filter(name -> isSubtype(name, type))
                        .toList();
    }

    private Map<String, List<Candidate>> all(Set<String> roots) {
        return roots.isEmpty() ? Map.of() : found.computeIfAbsent(roots, this::find);
    }

    private Map<String, List<Candidate>> find(Set<String> roots) {
        Map<String, List<Candidate>> all = new HashMap<>();
        for (ByteCode code : classes.reachedFrom(roots)) {
            if (isInSource(code.name())) {
                continue;
            }
            for (ByteCode.Made made : code.made()) {
                if (holdsNumbers(made.result())) {
                    add(all, made.name(), new Candidate(made.type(), code.name(), ANY, made.body()));
                }
            }
            if (isUnknown(code)) {
                code.methods().keySet().forEach(member -> addMethod(all, code, member));
            }
        }
        return all;
    }

    private static void addMethod(Map<String, List<Candidate>> all, ByteCode code, String member) {
        int start = member.indexOf('(');
        String name = member.substring(0, start);
        String descriptor = member.substring(start);
        if (!name.startsWith("<") && holdsNumbers(descriptor.substring(descriptor.indexOf(')') + 1))) {
            ByteCode.Use body = new ByteCode.Use(code.name(), name, descriptor);
            String maker = ByteCodes.hasNoName(code.name())
                    ? code.name().substring(0, code.name().lastIndexOf('$'))
                    : code.name();
            add(all, name, new Candidate(code.name(), maker, parameters(descriptor), body));
        }
    }

    private static void add(Map<String, List<Candidate>> all, String name, Candidate candidate) {
        all.computeIfAbsent(name, unused -> new ArrayList<>()).add(candidate);
    }

    private static boolean holdsNumbers(String descriptor) {
        return NUMBERLESS.indexOf(descriptor.charAt(0)) < 0 && !descriptor.equals("Ljava/lang/String;");
    }

    static int parameters(String descriptor) {
        int count = 0;
        for (int i = 1; descriptor.charAt(i) != ')'; i++) {
            while (descriptor.charAt(i) == '[') {
                i++;
            }
            if (descriptor.charAt(i) == 'L') {
                i = descriptor.indexOf(';', i);
            }
            count++;
        }
        return count;
    }

    private boolean isInSource(String name) {
        Set<String> known = inSource;
        if (known == null) {
            known = traced.sources().stream().map(java::internalName).collect(Collectors.toSet());
            inSource = known;
        }
        for (int end = name.indexOf('$'); end > 0; end = name.indexOf('$', end + 1)) {
            if (known.contains(name.substring(0, end))) {
                return true;
            }
        }
        return known.contains(name);
    }

    /** Whether no companion tells what an object of the class does, nor one of the enum whose constant it is. */
    private boolean isUnknown(ByteCode code) {
        boolean isOfEnum = ByteCodes.hasNoName(code.name())
                && code.parents().stream()
                        .anyMatch(parent -> classes.of(parent)
                                        .filter(one -> one.parents().contains("java/lang/Enum"))
                                        .isPresent()
                                && classes.hasCompanion(parent));
        return !isOfEnum && !classes.hasCompanion(code.name());
    }

    private boolean isSubtype(String name, String other) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(name));
        while (!open.isEmpty()) {
            String at = open.pop();
            if (at.equals(other) || other.equals("java/lang/Object")) {
                return true;
            }
            Optional<ByteCode> code = classes.of(at);
            if (code.isPresent()) {
                code.get().parents().stream().filter(seen::add).forEach(open::push);
            } else if (isKnownSubtype(at, other)) {
                return true;
            }
        }
        return false;
    }

    /** The same of classes that are asked for by their elements, as the JDK's. */
    private boolean isKnownSubtype(String name, String other) {
        TypeElement type = java.ofInternalName(name);
        TypeElement wanted = java.ofInternalName(other);
        return type != null
                && wanted != null
                && java.types()
                        .isSubtype(
                                java.types().erasure(type.asType()),
                                java.types().erasure(wanted.asType()));
    }
}
