package dev.tracegrad.processor;

import com.sun.source.tree.Tree;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * What the readers of one method share: where it stands, and what its names can mean.
 *
 * @param classes the anonymous classes around a place, the innermost first
 * @param suppressions where the method's variables suppress warnings, added to as they are read
 */
record MethodContext(
        Semantics semantics,
        TracedMethods traced,
        Imports imports,
        SourceFile file,
        ExecutableElement method,
        Scope scope,
        Deque<AnonymousScope> classes,
        List<Suppression> suppressions) {
    JavaTypes java() {
        return semantics.java();
    }

    Members members() {
        return semantics.members();
    }

    FunctionTypes functions() {
        return semantics.functions();
    }

    TypeElement owner() {
        return (TypeElement) method.getEnclosingElement();
    }

    boolean isStatic() {
        return method.getModifiers().contains(Modifier.STATIC);
    }

    Source source(Tree tree) {
        return file.source(tree);
    }

    Refusal refusal(Problem problem, Tree tree, Object... arguments) {
        return new Refusal(problem, file.source(tree).location(), arguments);
    }

    Refusal unknown(Tree tree, String what) {
        return refusal(Problem.UNKNOWN_SYMBOL, tree, what, "Check the spelling and the imports");
    }
}
