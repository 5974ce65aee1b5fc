package dev.tracegrad.processor.apart;

import dev.tracegrad.processor.language.JavaTypes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
 * field that traced code writes, itself or in a method that it calls, or in a function that its class may know. What else overrides
 * a method is not known.
 */
final class ByteCodeReads {
    /** Who calls more methods than that belongs to a large library, which knows nothing of Values. */
    private static final int MOST_METHODS = 2000;

    private final JavaTypes java;
    private final ByteCodes classes;
    private final ByteCodeFunctions functions;

    ByteCodeReads(JavaTypes java, ByteCodes classes, ByteCodeFunctions functions) {
        this.java = java;
        this.classes = classes;
        this.functions = functions;
    }

    /** Whether it does, while traced code writes these fields. */
    boolean isTracked(ExecutableElement method, Predicate<VariableElement> written) {
        return isTracked(use(method), written);
    }

    /** The same of a method that is named by its class file. */
    boolean isTracked(ByteCode.Use method, Predicate<VariableElement> written) {
        Set<ByteCode.Use> seen = new HashSet<>();
        Deque<ByteCode.Use> open = new ArrayDeque<>();
        open.add(method);
        while (!open.isEmpty() && seen.size() < MOST_METHODS) {
            ByteCode.Use at = open.pop();
            if (isRead(at, written)) {
                return true;
            }
            Stream.concat(usesOf(at), madeFor(at, Set.of(method.owner())))
                    .filter(seen::add)
                    .forEach(open::push);
        }
        return false;
    }

    /** The functions that may run when a method is called, made by these classes or those that they name. */
    private Stream<ByteCode.Use> madeFor(ByteCode.Use called, Set<String> makers) {
        return called.isField() || called.name().startsWith("<")
                ? Stream.empty()
                : functions
                        .implementing(
                                called.owner(),
                                called.name(),
                                ByteCodeFunctions.parameters(called.descriptor()),
                                makers)
                        .map(ByteCodeFunctions.Candidate::body);
    }

    private boolean isRead(ByteCode.Use used, Predicate<VariableElement> written) {
        if (used.owner().equals(ByteCodes.VALUE) || used.owner().equals(ByteCodes.VALUES)) {
            return used.name().equals("data");
        }
        VariableElement field = used.isField() && "D[".indexOf(used.descriptor().charAt(0)) >= 0 ? field(used) : null;
        return field != null && written.test(field);
    }

    /**
     * The members that a method uses, wherever among its class and the superclasses it is declared; who makes an object of a
     * class without name uses all its methods.
     */
    private Stream<ByteCode.Use> usesOf(ByteCode.Use method) {
        if (method.isField()) {
            return Stream.empty();
        }
        Deque<String> owners = new ArrayDeque<>(List.of(method.owner()));
        while (!owners.isEmpty()) {
            ByteCode code = classes.of(owners.poll()).orElse(null);
            List<ByteCode.Use> uses = code == null ? null : code.methods().get(method.member());
            if (uses != null) {
                return method.name().equals("<init>") && ByteCodes.hasNoName(code.name())
                        ? code.methods().values().stream().flatMap(List::stream)
                        : uses.stream();
            }
            if (code != null) {
                owners.addAll(code.parents());
            }
        }
        return Stream.empty();
    }

    private @Nullable VariableElement field(ByteCode.Use used) {
        TypeElement at = java.ofInternalName(used.owner());
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
        return new ByteCode.Use(
                java.internalName((TypeElement) method.getEnclosingElement()), name, descriptor.toString());
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
            default -> "L" + java.internalName((TypeElement) ((DeclaredType) erased).asElement()) + ";";
        };
    }
}
