package dev.tracegrad.processor.inplace;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Map;

/**
 * What becomes of a method.
 *
 * @param first the calls that its body begins with
 * @param replaced what its expressions become, by their trees; an expression that is not here stays as it is
 */
public record Edits(MethodTree method, List<Code> first, Map<Tree, Code> replaced) {}
