package dev.tracegrad.processor.apart;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The class file of a companion that is compiled already: what it says of its class, and what it relies on in other companions.
 *
 * <pre>
 * lines()                         "twice(double) along"
 * used().get("p/FarTraced")       id (Ldev/tracegrad/Value;)Ldev/tracegrad/Value;
 * </pre>
 */
public final class CompanionFile {
    private final ByteCode code;

    private CompanionFile(ByteCode code) {
        this.code = code;
    }

    /** The companion, or that of a function, in a class file. */
    public static Optional<CompanionFile> of(byte[] classFile) {
        try {
            return Optional.of(new CompanionFile(ByteCode.of(classFile)));
        } catch (IOException | RuntimeException isNewer) {
            return Optional.empty();
        }
    }

    /** The internal name, such as {@code a/BTraced}. */
    public String name() {
        return code.name();
    }

    /** Whether it has a summary: that of a function has none. */
    public boolean isCompanion() {
        return code.isCompanion();
    }

    /** The lines of its summary; none where it is that of a function, or no companion. */
    public List<String> lines() {
        return code.summary() == null ? List.of() : code.summary();
    }

    /** Whether it is the twin of a class, whose objects it lifts. */
    public boolean isTwinOf(String internalName) {
        return code.methods().keySet().stream()
                .anyMatch(method -> method.startsWith("constant(L" + internalName + ";)"));
    }

    /** Whether it has a copy of the constructor of a plain class, which it replays: {@code rememberPoint}. */
    public boolean isReplaying(String internalName) {
        String simple =
                internalName.substring(Math.max(internalName.lastIndexOf('/'), internalName.lastIndexOf('$')) + 1);
        return code.named().contains(internalName)
                && code.methods().keySet().stream().anyMatch(method -> method.startsWith("remember" + simple));
    }

    /** Whether it extends or implements another one. */
    public boolean isBelow(String internalName) {
        return code.parents().contains(internalName);
    }

    /** Whether it implements another one, which is an interface. */
    public boolean isImplementing(String internalName) {
        return code.parents().lastIndexOf(internalName) > 0;
    }

    /** Whether it extends another one, which is a class. */
    public boolean isExtending(String internalName) {
        return code.parents().indexOf(internalName) == 0;
    }

    /** The methods that it calls and the fields that it reads, by names and descriptors, of each class by its internal name. */
    public Map<String, Set<String>> used() {
        return code.methods().values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(
                        ByteCode.Use::owner,
                        Collectors.mapping(use -> use.name() + " " + use.descriptor(), Collectors.toSet())));
    }
}
