package dev.tracegrad.processor.reader;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.tracegrad.processor.language.JavaTypes;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * From a class, method or constructor to its tree in the source; each file is looked through once. What the compiler
 * writes itself, as a record's accessors, stands nowhere.
 */
public final class SourceTrees {
    private final Trees trees;
    private final Elements elements;
    private final Map<TypeElement, Map<Element, TreePath>> paths = new HashMap<>();
    private final Map<CompilationUnitTree, SourceFile> files = new IdentityHashMap<>();

    public SourceTrees(Trees trees, Elements elements) {
        this.trees = trees;
        this.elements = elements;
    }

    /** The same files, and what was found in them; what stood nowhere is looked for again. */
    public SourceTrees again() {
        SourceTrees next = new SourceTrees(trees, elements);
        next.files.putAll(files);
        paths.forEach((outermost, found) -> {
            if (!found.isEmpty()) {
                next.paths.put(outermost, found);
            }
        });
        return next;
    }

    /** Where an element is declared, or null if its source is not compiled now. */
    public @Nullable TreePath path(Element element) {
        return paths.computeIfAbsent(JavaTypes.outermost(element), this::find).get(element);
    }

    /** The file of a tree. */
    SourceFile file(TreePath path) {
        return files.computeIfAbsent(path.getCompilationUnit(), unit -> new SourceFile(trees, unit));
    }

    private Map<Element, TreePath> find(TypeElement outermost) {
        Map<Element, TreePath> found = new HashMap<>();
        TreePath path = trees.getPath(outermost);
        if (path != null) {
            add(outermost, path, found);
        }
        return found;
    }

    private void add(TypeElement type, TreePath path, Map<Element, TreePath> found) {
        found.put(type, path);
        type.getEnclosedElements(); // completes the members, whose trees then know them
        for (Tree member : ((ClassTree) path.getLeaf()).getMembers()) {
            TreePath inside = new TreePath(path, member);
            if (member instanceof MethodTree) {
                Element method = trees.getElement(inside);
                if (method != null && elements.getOrigin(method) == Elements.Origin.EXPLICIT) {
                    found.put(method, inside);
                }
            } else if (member instanceof ClassTree && trees.getElement(inside) instanceof TypeElement nested) {
                add(nested, inside, found);
            }
        }
    }
}
