package dev.tracegrad.processor.apart;

import dev.tracegrad.processor.language.RuntimeNames;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The byte code of classes that are compiled already, each read once, by internal names such as {@code a/B$C}. */
final class ByteCodes {
    static final String VALUE = RuntimeNames.VALUE.replace('.', '/');
    static final String VALUES = RuntimeNames.VALUES.replace('.', '/');
    private static final String RUNTIME = VALUE.substring(0, VALUE.lastIndexOf('/') + 1);
    private static final String GENERATED = RUNTIME + "generated/";
    private static final String ANNOTATIONS = RUNTIME + "annotations/";
    private static final String PRINT = RUNTIME + "print/";

    /** What leads to more classes than that is a large library. */
    private static final int MOST_CLASSES = 2000;

    private final Function<String, Optional<byte[]>> classFiles;
    private final Map<String, Optional<ByteCode>> read = new HashMap<>();

    ByteCodes(Function<String, Optional<byte[]>> classFiles) {
        this.classFiles = classFiles;
    }

    /** Whether a class is one of the JDK's, or of the runtime, which read no Value but where they are asked to. */
    static boolean isKnown(String owner) {
        return owner.startsWith("java/")
                || owner.startsWith("javax/")
                || owner.startsWith("[")
                || owner.startsWith(RUNTIME) && owner.indexOf('/', RUNTIME.length()) < 0
                || owner.startsWith(GENERATED)
                || owner.startsWith(ANNOTATIONS)
                || owner.startsWith(PRINT);
    }

    /** Whether an internal name is that of an anonymous or local class. */
    static boolean hasNoName(String owner) {
        int last = owner.lastIndexOf('$') + 1;
        return last > 0 && last < owner.length() && Character.isDigit(owner.charAt(last));
    }

    /** The class; nothing for those that are known, and those that are not there. */
    Optional<ByteCode> of(String owner) {
        return isKnown(owner) ? Optional.empty() : file(owner);
    }

    private Optional<ByteCode> file(String owner) {
        Optional<ByteCode> known = read.get(owner);
        if (known == null) {
            known = classFiles.apply(owner).flatMap(ByteCodes::parsed);
            read.put(owner, known);
        }
        return known;
    }

    private static Optional<ByteCode> parsed(byte[] classFile) {
        try {
            return Optional.of(ByteCode.of(classFile));
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // a newer format than this one knows
        }
    }

    /** Whether the class has a companion. */
    boolean hasCompanion(String owner) {
        int start = owner.lastIndexOf('/') + 1;
        String simple = owner.substring(start).replace('$', '_');
        return of(owner.substring(0, start) + simple + "Traced").isPresent();
    }

    /** These classes and all that they name, and so on; companions are left out. */
    List<ByteCode> reachedFrom(Collection<String> owners) {
        List<ByteCode> found = new ArrayList<>();
        Set<String> seen = new HashSet<>(owners);
        Deque<String> open = new ArrayDeque<>(owners);
        while (!open.isEmpty() && found.size() < MOST_CLASSES) {
            ByteCode code = of(open.poll()).orElse(null);
            if (code != null && !code.isCompanion()) {
                found.add(code);
                code.named().stream().filter(seen::add).forEach(open::add);
            }
        }
        return found;
    }
}
