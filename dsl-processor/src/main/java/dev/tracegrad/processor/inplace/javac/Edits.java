package dev.tracegrad.processor.inplace.javac;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a method.
 *
 * @param call the scope that its body begins with
 * @param first the calls that follow
 * @param replaced what its expressions become, by their trees; an expression that is not here stays as it is
 * @param passes the scopes that the bodies of its loops begin with, by the loops' trees
 */
public record Edits(
        MethodTree method,
        ScopeVariable call,
        List<Code> first,
        Map<Tree, Code> replaced,
        Map<Tree, ScopeVariable> passes) {
    /**
     * A variable for a scope.
     *
     * @param type the name of its class
     * @param begun its initialiser
     * @param isClosed whether the scope ends with the statements that follow
     * @param counter the variable that counts the passes before it, which is declared before the loop; or null
     */
    public record ScopeVariable(
            String type,
            String variable,
            Code begun,
            boolean isClosed,
            @Nullable String counter) {}
}
