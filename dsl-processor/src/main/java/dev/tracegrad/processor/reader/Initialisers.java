package dev.tracegrad.processor.reader;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The classes whose initialisation (JLS 12.4) may do more than give their fields values: told from trees, without asking what
 * a name means. What the library makes is nobody else's yet.
 *
 * <pre>
 * static { Registry.add("disc"); }                 does more
 * static final int NUMBER = ++made;                does more
 * static final Disc UNIT = new Disc(1);            may do more, in the constructor
 * static final List&lt;Disc&gt; ALL = new ArrayList&lt;&gt;();   does not
 * </pre>
 */
final class Initialisers {
    private static final Set<Tree.Kind> UPDATES = EnumSet.of(
            Tree.Kind.PREFIX_INCREMENT,
            Tree.Kind.PREFIX_DECREMENT,
            Tree.Kind.POSTFIX_INCREMENT,
            Tree.Kind.POSTFIX_DECREMENT);

    private final MethodReader reader;
    private final Map<TypeElement, Boolean> known = new HashMap<>();
    private @Nullable Set<String> names;

    Initialisers(MethodReader reader) {
        this.reader = reader;
    }

    boolean doMore(TypeElement type) {
        return known.computeIfAbsent(type, this::find);
    }

    private boolean find(TypeElement type) {
        TreePath path = reader.trees().path(type);
        SourceFile file = path == null ? null : reader.trees().file(path);
        if (file == null || !(path.getLeaf() instanceof ClassTree tree)) {
            return false;
        }
        Calls calls = new Calls(reader.imports(type, file));
        boolean isInterface = tree.getKind() == Tree.Kind.INTERFACE;
        return tree.getMembers().stream().anyMatch(member -> doesMore(member, isInterface, calls));
    }

    private static boolean doesMore(Tree member, boolean isStatic, Calls calls) {
        if (member instanceof BlockTree block) {
            return block.isStatic();
        }
        return member instanceof VariableTree field
                && field.getInitializer() != null
                && (isStatic || field.getModifiers().getFlags().contains(Modifier.STATIC))
                && Boolean.TRUE.equals(calls.scan(field.getInitializer(), null));
    }

    /** Whether code of a class in source may run: what stands in a lambda runs later. */
    private final class Calls extends TreeScanner<Boolean, Void> {
        private final Imports imports;

        Calls(Imports imports) {
            this.imports = imports;
        }

        @Override
        public Boolean visitMethodInvocation(MethodInvocationTree tree, Void unused) {
            return !isOfLibrary(tree.getMethodSelect()) || Boolean.TRUE.equals(super.visitMethodInvocation(tree, null));
        }

        /** Whether a chain of calls begins at a class that is not in source, or at an object that is made there. */
        private boolean isOfLibrary(Tree called) {
            Tree at = called;
            while (!(at instanceof IdentifierTree)) {
                if (at instanceof MemberSelectTree select) {
                    at = select.getExpression();
                } else if (at instanceof MethodInvocationTree call) {
                    at = call.getMethodSelect();
                } else {
                    return at instanceof NewClassTree;
                }
            }
            TypeElement type = at == called ? null : imports.type(at.toString());
            return type != null && !reader.traced().hasSource(type);
        }

        @Override
        public Boolean visitNewClass(NewClassTree tree, Void unused) {
            return names().contains(simpleName(tree.getIdentifier()))
                    || tree.getClassBody() != null
                    || Boolean.TRUE.equals(super.visitNewClass(tree, null));
        }

        @Override
        public Boolean visitAssignment(AssignmentTree tree, Void unused) {
            return true;
        }

        @Override
        public Boolean visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
            return true;
        }

        @Override
        public Boolean visitUnary(UnaryTree tree, Void unused) {
            return UPDATES.contains(tree.getKind()) || Boolean.TRUE.equals(super.visitUnary(tree, null));
        }

        @Override
        public Boolean visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
            return false;
        }

        @Override
        public Boolean reduce(Boolean one, Boolean other) {
            return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
        }
    }

    private static String simpleName(Tree type) {
        return type instanceof ParameterizedTypeTree generic
                ? simpleName(generic.getType())
                : type instanceof MemberSelectTree select
                        ? select.getIdentifier().toString()
                        : type.toString();
    }

    private Set<String> names() {
        if (names == null) {
            names = reader.traced().sources().stream()
                    .map(type -> type.getSimpleName().toString())
                    .collect(Collectors.toSet());
        }
        return names;
    }
}
