package dev.tracegrad.processor.reader;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.tracegrad.processor.language.JavaTypes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The fields whose arrays may be in other places too: told from how their names stand in all sources, without asking what a
 * name means, so that a variable of the same name counts as the field.
 *
 * <pre>
 * double[] w = new double[3];             nobody else has it
 * w[i] += 1;  for (double x : w)  w.length  w.clone()       only used
 * return w;  fill(w);  this.w = w;        handed out, or taken from somebody
 * double[][] m;  m[i][j] = 1              only used
 * return m[i];  for (double[] row : m)    its rows are handed out
 * </pre>
 */
final class SharedArrays implements Predicate<VariableElement> {
    private static final Set<String> COPIES = Set.of("clone", "copyOf", "copyOfRange");

    /** More indices than an array has dimensions. */
    private static final int ALL = 1000;

    private final SourceTrees trees;
    private final Collection<TypeElement> sources;

    /** How few indices stand after each name where it hands something out, in the file of each class; once somebody asks. */
    private @Nullable Map<TypeElement, Map<String, Integer>> uses;

    SharedArrays(SourceTrees trees, Collection<TypeElement> sources) {
        this.trees = trees;
        this.sources = sources;
    }

    /** Whether others may hold the array, or one inside it; so it is for a field without source, and for what is no array. */
    @Override
    public boolean test(VariableElement field) {
        TypeElement owner = (TypeElement) field.getEnclosingElement();
        if (owner.getKind() == ElementKind.RECORD
                || !(field.asType() instanceof ArrayType)
                || trees.path(owner) == null) {
            return true;
        }
        String name = field.getSimpleName().toString();
        int fewest = uses().entrySet().stream()
                .filter(one -> !field.getModifiers().contains(Modifier.PRIVATE)
                        || one.getKey().equals(JavaTypes.outermost(owner)))
                .mapToInt(one -> one.getValue().getOrDefault(name, ALL))
                .min()
                .orElse(ALL);
        return fewest < dimensions(field.asType());
    }

    private Map<TypeElement, Map<String, Integer>> uses() {
        if (uses == null) {
            uses = new HashMap<>();
            sources.stream().map(JavaTypes::outermost).distinct().forEach(this::scan);
        }
        return uses;
    }

    private static int dimensions(TypeMirror type) {
        return type instanceof ArrayType array ? 1 + dimensions(array.getComponentType()) : 0;
    }

    private void scan(TypeElement type) {
        TreePath path = trees.path(type);
        if (path != null) {
            Map<String, Integer> indices = new HashMap<>();
            new Uses(indices).scan(path.getLeaf(), null);
            uses.put(type, indices);
        }
    }

    /** Notes the names that stand where more is done than read an element. */
    private static final class Uses extends TreeScanner<Void, Void> {
        private final Map<String, Integer> indices;

        Uses(Map<String, Integer> indices) {
            this.indices = indices;
        }

        private void handOut(ExpressionTree tree, int more) {
            int depth = more;
            ExpressionTree at = tree;
            while (at instanceof ArrayAccessTree || at instanceof ParenthesizedTree) {
                if (at instanceof ArrayAccessTree access) {
                    scan(access.getIndex(), null);
                    depth++;
                    at = access.getExpression();
                } else {
                    at = ((ParenthesizedTree) at).getExpression();
                }
            }
            if (at instanceof MemberSelectTree select) {
                note(select.getIdentifier().toString(), depth); // a field may be called length, too
                if (select.getIdentifier().contentEquals("length")) {
                    handOut(select.getExpression(), ALL);
                } else {
                    scan(select.getExpression(), null);
                }
            } else if (at instanceof IdentifierTree name) {
                note(name.getName().toString(), depth);
            } else {
                scan(at, null);
            }
        }

        private void note(String name, int depth) {
            indices.merge(name, depth, Math::min);
        }

        @Override
        public Void visitIdentifier(IdentifierTree tree, Void unused) {
            handOut(tree, 0);
            return null;
        }

        @Override
        public Void visitArrayAccess(ArrayAccessTree tree, Void unused) {
            handOut(tree, 0);
            return null;
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
            handOut(tree, 0);
            return null;
        }

        @Override
        public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void unused) {
            handOut(tree.getExpression(), 1);
            return scan(tree.getStatement(), null);
        }

        @Override
        public Void visitBinary(BinaryTree tree, Void unused) {
            boolean isQuestion = isNull(tree.getLeftOperand()) || isNull(tree.getRightOperand());
            handOut(tree.getLeftOperand(), isQuestion ? ALL : 0);
            handOut(tree.getRightOperand(), isQuestion ? ALL : 0);
            return null;
        }

        /** Methods of the library that look at an array, copy or fill it hand out no more than what is in it. */
        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
            if (tree.getMethodSelect() instanceof MemberSelectTree select) {
                String owner = select.getExpression().toString();
                boolean isOfLibrary =
                        owner.equals("Arrays") && !select.getIdentifier().contentEquals("asList")
                                || owner.equals("System");
                if (isOfLibrary) {
                    tree.getArguments().forEach(argument -> handOut(argument, 1));
                    return null;
                }
                if (select.getIdentifier().contentEquals("clone")) {
                    handOut(select.getExpression(), 1);
                    return null;
                }
            }
            return super.visitMethodInvocation(tree, null);
        }

        @Override
        public Void visitAssignment(AssignmentTree tree, Void unused) {
            handOut(tree.getVariable(), own(tree.getExpression()));
            return scan(tree.getExpression(), null);
        }

        @Override
        public Void visitVariable(VariableTree tree, Void unused) {
            if (tree.getInitializer() != null) {
                note(tree.getName().toString(), own(tree.getInitializer()));
            }
            return scan(tree.getInitializer(), null);
        }

        @Override
        public Void visitClass(ClassTree tree, Void unused) {
            return scan(tree.getMembers(), null);
        }

        private boolean isNull(Tree tree) {
            return tree.getKind() == Tree.Kind.NULL_LITERAL;
        }

        /** How many indices deep nobody else has what is in a new array; 0 for one that is not new. */
        private int own(ExpressionTree tree) {
            if (tree instanceof NewArrayTree made) {
                return made.getInitializers() == null
                        ? ALL
                        : made.getInitializers().stream()
                                        .mapToInt(this::own)
                                        .min()
                                        .orElse(ALL)
                                + 1;
            }
            if (tree instanceof MethodInvocationTree call
                    && call.getMethodSelect() instanceof MemberSelectTree select) {
                return COPIES.contains(select.getIdentifier().toString()) ? 1 : 0;
            }
            return tree instanceof LiteralTree ? ALL : 0;
        }
    }
}
