package dev.tracegrad.processor;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.tracegrad.processor.SampleMethod.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the numeric methods of a file that is attributed: those with arithmetic on {@code double} that is not trivial. */
final class SampleScan extends TreePathScanner<Void, Void> {
    private static final int FEWEST_OPERATIONS = 3;
    private static final Set<Tree.Kind> ARITHMETIC =
            Set.of(Tree.Kind.PLUS, Tree.Kind.MINUS, Tree.Kind.MULTIPLY, Tree.Kind.DIVIDE, Tree.Kind.REMAINDER);

    private final String library;
    private final JavacTask task;
    private final Trees trees;
    private final CompilationUnitTree unit;
    private final boolean takesTrivial;
    private final List<SampleMethod> found = new ArrayList<>();

    private int operations;
    private int statements;
    private boolean readsField;

    private SampleScan(String library, JavacTask task, CompilationUnitTree unit, boolean takesTrivial) {
        this.takesTrivial = takesTrivial;
        this.library = library;
        this.task = task;
        this.trees = Trees.instance(task);
        this.unit = unit;
    }

    /** @param takesTrivial whether methods without much arithmetic are found too */
    static List<SampleMethod> of(String library, JavacTask task, CompilationUnitTree unit, boolean takesTrivial) {
        SampleScan scan = new SampleScan(library, task, unit, takesTrivial);
        scan.scan(unit, null);
        return scan.found;
    }

    /** Classes inside methods have no companions. */
    @Override
    public Void visitClass(ClassTree type, Void unused) {
        Element element = trees.getElement(getCurrentPath());
        boolean hasName = element instanceof TypeElement named
                && Stream.iterate(named, SampleScan::outer)
                        .takeWhile(t -> t != null)
                        .noneMatch(each -> each.getNestingKind() == NestingKind.LOCAL
                                || each.getNestingKind() == NestingKind.ANONYMOUS);
        return hasName ? super.visitClass(type, null) : null;
    }

    private static TypeElement outer(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer ? outer : null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
        if (method.getBody() == null || method.getReturnType() == null) {
            return null;
        }
        operations = 0;
        statements = 0;
        readsField = false;
        scan(method.getBody(), null);
        boolean isTrivial = !takesTrivial && (operations == 0 || statements < 2 && operations < FEWEST_OPERATIONS);
        if (!isTrivial && trees.getElement(getCurrentPath()) instanceof ExecutableElement element && isOpen(element)) {
            found.add(described(method, element, kind(element)));
        }
        return null;
    }

    private SampleMethod described(MethodTree method, ExecutableElement element, Kind kind) {
        return new SampleMethod(
                library,
                kind,
                Path.of(unit.getSourceFile().toUri()),
                (int) trees.getSourcePositions().getStartPosition(unit, method),
                task.getElements()
                        .getBinaryName((TypeElement) element.getEnclosingElement())
                        .toString(),
                method.getName().toString(),
                element.getParameters().stream()
                        .map(each -> erased(each.asType()))
                        .toList(),
                element.getModifiers().contains(Modifier.STATIC),
                method.getParameters() + method.getBody().toString());
    }

    private Kind kind(ExecutableElement method) {
        List<TypeMirror> types = Stream.concat(
                        method.getParameters().stream().map(Element::asType), Stream.of(method.getReturnType()))
                .toList();
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        if (isStatic && types.stream().anyMatch(type -> type.getKind() == TypeKind.ARRAY && isOfDoubles(type))) {
            return Kind.ARRAYS;
        } else if (isStatic
                && method.getParameters().stream()
                        .anyMatch(each -> each.asType().getKind() == TypeKind.DOUBLE)) {
            return Kind.SCALARS;
        }
        return !isStatic && readsField ? Kind.FIELDS : Kind.OBJECTS;
    }

    /** Whether numbers can come in or go out. */
    private boolean isOpen(ExecutableElement method) {
        return method.getReturnType().getKind() == TypeKind.VOID
                || Stream.concat(
                                method.getParameters().stream().map(Element::asType), Stream.of(method.getReturnType()))
                        .anyMatch(type -> !type.getKind().isPrimitive() || type.getKind() == TypeKind.DOUBLE);
    }

    private static boolean isOfDoubles(TypeMirror type) {
        return type instanceof ArrayType array
                ? isOfDoubles(array.getComponentType())
                : type.getKind() == TypeKind.DOUBLE;
    }

    private String erased(TypeMirror type) {
        TypeMirror erased = task.getTypes().erasure(type);
        if (erased instanceof ArrayType array) {
            return erased(array.getComponentType()) + "[]";
        }
        return erased instanceof DeclaredType declared
                ? task.getElements()
                        .getBinaryName((TypeElement) declared.asElement())
                        .toString()
                : erased.getKind().name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public Void scan(Tree tree, Void unused) {
        statements += tree instanceof StatementTree && tree.getKind() != Tree.Kind.BLOCK ? 1 : 0;
        return super.scan(tree, null);
    }

    @Override
    public Void visitBinary(BinaryTree tree, Void unused) {
        count(ARITHMETIC.contains(tree.getKind()));
        return super.visitBinary(tree, null);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
        count(true);
        return super.visitCompoundAssignment(tree, null);
    }

    @Override
    public Void visitUnary(UnaryTree tree, Void unused) {
        count(tree.getKind() != Tree.Kind.UNARY_PLUS);
        return super.visitUnary(tree, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        Element called = trees.getElement(getCurrentPath());
        count(called != null
                && called.getEnclosingElement().getSimpleName().toString().endsWith("Math"));
        return super.visitMethodInvocation(tree, null);
    }

    private void count(boolean isOperation) {
        TypeMirror type = isOperation ? trees.getTypeMirror(getCurrentPath()) : null;
        operations += type != null && type.getKind() == TypeKind.DOUBLE ? 1 : 0;
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void unused) {
        read();
        return super.visitIdentifier(tree, null);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        read();
        return super.visitMemberSelect(tree, null);
    }

    private void read() {
        if (trees.getElement(getCurrentPath()) instanceof VariableElement variable) {
            readsField |= variable.getKind().isField()
                    && !variable.getModifiers().contains(Modifier.STATIC)
                    && isOfDoubles(variable.asType());
        }
    }
}
