package dev.tracegrad.processor.reader;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.tracegrad.processor.language.Members;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** The methods that enum constants have in bodies of their own. */
final class ConstantBodies {
    private ConstantBodies() {}

    /** A method, and the body of the constant in which it stands. */
    record Overriding(MethodTree method, ClassTree constant) {}

    /**
     * The overrides of one of the enum's methods, by the constants in whose bodies they stand. They are told by name and
     * the names of their parameters' types.
     */
    static Map<String, Overriding> overriding(ExecutableElement method, ClassTree type) {
        Map<String, Overriding> found = new LinkedHashMap<>();
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        if (owner.getKind() != ElementKind.ENUM || !isInherited(method)) {
            return found;
        }
        for (Tree member : type.getMembers()) {
            if (member instanceof VariableTree constant
                    && constant.getInitializer() instanceof NewClassTree made
                    && made.getClassBody() != null) {
                methods(made.getClassBody()).stream()
                        .filter(candidate -> isLike(candidate, method))
                        .forEach(candidate -> found.put(
                                constant.getName().toString(), new Overriding(candidate, made.getClassBody())));
            }
        }
        return found;
    }

    /**
     * Whether the body of a constant has a method of its own that overrides none, or a field.
     *
     * @param arguments how many there are; null for a field
     */
    static boolean hasForItself(
            ClassTree body, Members members, TypeElement owner, String name, @Nullable Integer arguments) {
        return arguments == null
                ? body.getMembers().stream()
                        .anyMatch(member -> member instanceof VariableTree field
                                && field.getName().contentEquals(name))
                : methods(body).stream()
                        .filter(method -> method.getName().contentEquals(name) && takes(method, arguments))
                        .anyMatch(method -> members.methods(owner, name).stream()
                                .noneMatch(known -> isInherited(known) && isLike(method, known)));
    }

    private static boolean takes(MethodTree method, int arguments) {
        List<? extends VariableTree> parameters = method.getParameters();
        boolean isVariable = !parameters.isEmpty()
                && parameters.get(parameters.size() - 1).toString().contains("..."); // as javac writes it
        return parameters.size() == arguments || isVariable && parameters.size() - 1 <= arguments;
    }

    /** Whether the body of a constant has a method from its enum, unless it overrides it. */
    private static boolean isInherited(ExecutableElement method) {
        return !method.getModifiers().contains(Modifier.PRIVATE)
                && !method.getModifiers().contains(Modifier.STATIC);
    }

    private static List<MethodTree> methods(ClassTree body) {
        return body.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .toList();
    }

    private static boolean isLike(MethodTree candidate, ExecutableElement method) {
        return candidate.getName().contentEquals(method.getSimpleName())
                && candidate.getParameters().size() == method.getParameters().size()
                && candidate.getBody() != null
                && IntStream.range(0, method.getParameters().size())
                        .allMatch(i -> isSame(
                                candidate.getParameters().get(i).getType(),
                                method.getParameters().get(i).asType()));
    }

    /** Whether a type is written as that one, be it without its package, and with whichever type arguments. */
    private static boolean isSame(Tree written, TypeMirror type) {
        if (written instanceof AnnotatedTypeTree annotated) {
            return isSame(annotated.getUnderlyingType(), type);
        }
        if (written instanceof ParameterizedTypeTree generic) {
            return isSame(generic.getType(), type);
        }
        if (written instanceof ArrayTypeTree array) {
            return type instanceof ArrayType same && isSame(array.getType(), same.getComponentType());
        }
        if (written instanceof PrimitiveTypeTree primitive) {
            return primitive.getPrimitiveTypeKind() == type.getKind();
        }
        Name name = written instanceof MemberSelectTree select
                ? select.getIdentifier()
                : written instanceof IdentifierTree identifier ? identifier.getName() : null;
        Element named = type instanceof DeclaredType declared
                ? declared.asElement()
                : type instanceof TypeVariable variable ? variable.asElement() : null;
        return name != null && named != null && named.getSimpleName().equals(name);
    }
}
