package dev.tracegrad.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Types as a companion writes them: Value for a double that is tracked, Object for what it cannot name. */
final class TypeWriter {
    private final JavaTypes java;
    private final Visibility visibility;

    TypeWriter(JavaTypes java, Visibility visibility) {
        this.java = java;
        this.visibility = visibility;
    }

    /** The type in a companion's signature. */
    TypeName tracked(TypeMirror type) {
        return TracedMethods.isTracked(type) ? RuntimeNames.VALUE : plain(type);
    }

    /** The type as Java has it. */
    TypeName plain(TypeMirror type) {
        return visibility.isNameable(type) ? TypeName.get(type) : ClassName.OBJECT;
    }

    /** The erased type as Java has it. */
    TypeName erased(TypeMirror type) {
        return plain(java.types().erasure(type));
    }

    /** An expression for the {@code Class} of a type, looked up by name where it cannot be written. */
    CodeBlock classOf(TypeMirror type) {
        TypeMirror erasure = java.types().erasure(type);
        if (visibility.isNameable(erasure)) {
            return CodeBlock.of("$T.class", erasure);
        }
        if (erasure instanceof ArrayType array) {
            return CodeBlock.of("$L.arrayType()", classOf(array.getComponentType()));
        }
        TypeElement element = (TypeElement) ((DeclaredType) erasure).asElement();
        return CodeBlock.of(
                "$T.type($T.lookup(), $S)",
                RuntimeNames.PRIVATE_MEMBERS,
                RuntimeNames.METHOD_HANDLES,
                java.elements().getBinaryName(element));
    }

    /** The companion of a class, in that class's package. */
    ClassName companionOf(TypeElement owner) {
        return ClassName.get(java.packageOf(owner).getQualifiedName().toString(), TracedMethods.companionName(owner));
    }
}
