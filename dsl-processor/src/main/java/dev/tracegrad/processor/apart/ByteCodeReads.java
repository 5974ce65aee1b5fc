package dev.tracegrad.processor.apart;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.RuntimeNames;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Whether a method without source and summary reads what is tracked, as its byte code tells: the number of a {@code Value}, or a
 * field that traced code writes, itself or in a method that it calls. What overrides a method is not known.
 */
final class ByteCodeReads {
    private static final String VALUE = RuntimeNames.VALUE.replace('.', '/');
    private static final String RUNTIME = VALUE.substring(0, VALUE.lastIndexOf('/') + 1);
    private static final String GENERATED = RUNTIME + "generated/";
    private static final String PRINT = RUNTIME + "print/";

    /** Who calls more methods than that belongs to a large library, which knows nothing of Values. */
    private static final int MOST_METHODS = 2000;

    private final JavaTypes java;
    private final Function<String, Optional<byte[]>> classFiles;
    private final Map<String, Optional<ByteCode>> read = new HashMap<>();

    /** @param classFiles the class files on the class path, by internal names such as {@code a/B$C} */
    ByteCodeReads(JavaTypes java, Function<String, Optional<byte[]>> classFiles) {
        this.java = java;
        this.classFiles = classFiles;
    }

    /** Whether it does, while traced code writes these fields. */
    boolean isTracked(ExecutableElement method, Predicate<VariableElement> written) {
        Set<ByteCode.Use> seen = new HashSet<>();
        Deque<ByteCode.Use> open = new ArrayDeque<>();
        open.add(use(method));
        while (!open.isEmpty() && seen.size() < MOST_METHODS) {
            ByteCode.Use at = open.pop();
            for (ByteCode.Use used : usesOf(at)) {
                if (isTracked(used, written)) {
                    return true;
                }
                boolean isCall = !used.isField() && !ByteCode.isLambda(used);
                if (isCall && !isKnown(used.owner()) && seen.add(used)) {
                    open.push(used);
                }
            }
        }
        return false;
    }

    /** Whether a class is one of the JDK's, or of the runtime, which read no Value but where they are asked to. */
    private static boolean isKnown(String owner) {
        return owner.startsWith("java/")
                || owner.startsWith("javax/")
                || owner.startsWith("[")
                || owner.startsWith(RUNTIME) && owner.indexOf('/', RUNTIME.length()) < 0
                || owner.startsWith(GENERATED)
                || owner.startsWith(PRINT);
    }

    private boolean isTracked(ByteCode.Use used, Predicate<VariableElement> written) {
        if (used.owner().equals(VALUE)) {
            return used.name().equals("data");
        }
        VariableElement field = used.isField() && "D[".indexOf(used.descriptor().charAt(0)) >= 0 ? field(used) : null;
        return field != null && written.test(field);
    }

    /** The members that a method uses, wherever among its class and the superclasses it is declared. */
    private List<ByteCode.Use> usesOf(ByteCode.Use method) {
        Deque<String> owners = new ArrayDeque<>(List.of(method.owner()));
        while (!owners.isEmpty()) {
            String owner = owners.poll();
            ByteCode code = isKnown(owner) ? null : code(owner).orElse(null);
            List<ByteCode.Use> uses = code == null ? null : code.methods().get(method.member());
            if (uses != null) {
                return uses.stream().anyMatch(ByteCode::isLambda) ? code.withLambdas(uses) : uses;
            }
            if (code != null) {
                owners.addAll(code.parents());
            }
        }
        return List.of();
    }

    private Optional<ByteCode> code(String owner) {
        Optional<ByteCode> known = read.get(owner);
        if (known == null) {
            known = classFiles.apply(owner).flatMap(ByteCodeReads::parsed);
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

    private @Nullable VariableElement field(ByteCode.Use used) {
        TypeElement at = java.named(used.owner().replace('/', '.').replace('$', '.'));
        while (at != null) {
            for (VariableElement field : ElementFilter.fieldsIn(at.getEnclosedElements())) {
                if (field.getSimpleName().contentEquals(used.name())) {
                    return field;
                }
            }
            at = java.classOf(at.getSuperclass());
        }
        return null;
    }

    private ByteCode.Use use(ExecutableElement method) {
        StringBuilder descriptor = new StringBuilder("(");
        method.getParameters().forEach(parameter -> descriptor.append(descriptor(parameter.asType())));
        descriptor.append(')').append(descriptor(method.getReturnType()));
        String name = method.getKind() == ElementKind.CONSTRUCTOR
                ? "<init>"
                : method.getSimpleName().toString();
        return new ByteCode.Use(internalName((TypeElement) method.getEnclosingElement()), name, descriptor.toString());
    }

    private String internalName(TypeElement type) {
        return java.elements().getBinaryName(type).toString().replace('.', '/');
    }

    private String descriptor(TypeMirror type) {
        TypeMirror erased =
                type.getKind() == TypeKind.VOID ? type : java.types().erasure(type);
        if (erased instanceof ArrayType array) {
            return "[" + descriptor(array.getComponentType());
        }
        return switch (erased.getKind()) {
            case BOOLEAN -> "Z";
            case BYTE -> "B";
            case CHAR -> "C";
            case SHORT -> "S";
            case INT -> "I";
            case LONG -> "J";
            case FLOAT -> "F";
            case DOUBLE -> "D";
            case VOID -> "V";
            default -> "L" + internalName((TypeElement) ((DeclaredType) erased).asElement()) + ";";
        };
    }
}
