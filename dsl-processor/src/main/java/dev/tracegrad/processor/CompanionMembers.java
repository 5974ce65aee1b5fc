package dev.tracegrad.processor;

import dev.tracegrad.processor.language.JavaTypes;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The members of a companion that is written now, as class files name them (JVM specification, 4.3).
 *
 * <pre>
 * Value twice(Value x)      twice (Ldev/tracegrad/Value;)Ldev/tracegrad/Value;
 * </pre>
 *
 * Where a class file named the companion before it was written, and it was not on the class path, javac shows it without members until
 * all rounds are over: then they are not known.
 *
 * @param known the names and descriptors; null if they are not known
 */
record CompanionMembers(@Nullable Set<String> known) {
    static CompanionMembers of(TypeElement companion, JavaTypes java) {
        return new CompanionMembers(companion.asType().getKind() == TypeKind.ERROR ? null : ofElement(companion, java));
    }

    /**
     * Whether there is a member with a name and a descriptor.
     *
     * @param otherwise the answer where they are not known
     */
    boolean have(String member, boolean otherwise) {
        return known == null ? otherwise : known.contains(member);
    }

    private static Set<String> ofElement(TypeElement companion, JavaTypes java) {
        Stream<Element> ofObject = java.elements().getTypeElement("java.lang.Object").getEnclosedElements().stream()
                .map(Element.class::cast);
        return Stream.concat(java.elements().getAllMembers(companion).stream(), ofObject)
                .filter(member ->
                        member instanceof ExecutableElement || member.getKind().isField())
                .map(member -> member.getSimpleName() + " " + descriptor(java, member.asType()))
                .collect(Collectors.toSet());
    }

    private static String descriptor(JavaTypes java, TypeMirror type) {
        TypeMirror erased =
                type.getKind() == TypeKind.EXECUTABLE ? type : java.types().erasure(type);
        return switch (erased.getKind()) {
            case BOOLEAN -> "Z";
            case BYTE -> "B";
            case SHORT -> "S";
            case CHAR -> "C";
            case INT -> "I";
            case LONG -> "J";
            case FLOAT -> "F";
            case DOUBLE -> "D";
            case ARRAY -> "[" + descriptor(java, ((ArrayType) erased).getComponentType());
            case DECLARED -> "L" + java.internalName((TypeElement) ((DeclaredType) erased).asElement()) + ";";
            case EXECUTABLE ->
                ((ExecutableType) type)
                        .getParameterTypes().stream()
                                .map(parameter -> descriptor(java, parameter))
                                .collect(Collectors.joining(
                                        "", "(", ")" + descriptor(java, ((ExecutableType) type).getReturnType())));
            default -> "V";
        };
    }
}
