package dev.tracegrad.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The methods that enum constants have in bodies of their own. */
final class ConstantBodies {
    private ConstantBodies() {}

    /**
     * The overrides of one of the enum's methods, by the constants in whose bodies they stand. They are told by name and
     * number of parameters, so there are none where that leaves a choice.
     */
    static Map<String, MethodTree> overriding(ExecutableElement method, ClassTree type) {
        Map<String, MethodTree> found = new LinkedHashMap<>();
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        if (owner.getKind() != ElementKind.ENUM || !isUnique(method, owner)) {
            return found;
        }
        for (Tree member : type.getMembers()) {
            if (member instanceof VariableTree constant
                    && constant.getInitializer() instanceof NewClassTree made
                    && made.getClassBody() != null) {
                methods(made.getClassBody()).stream()
                        .filter(candidate -> isLike(candidate, method))
                        .forEach(override -> found.put(constant.getName().toString(), override));
            }
        }
        return found;
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
                && candidate.getBody() != null;
    }

    private static boolean isUnique(ExecutableElement method, TypeElement owner) {
        return owner.getEnclosedElements().stream()
                        .filter(ExecutableElement.class::isInstance)
                        .map(ExecutableElement.class::cast)
                        .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
                        .filter(other -> other.getParameters().size()
                                == method.getParameters().size())
                        .count()
                == 1;
    }
}
