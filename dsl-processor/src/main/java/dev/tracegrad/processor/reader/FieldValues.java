package dev.tracegrad.processor.reader;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.tracked.Containers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** What the fields of classes in source are given, as far as all the code can be read that may give them something. */
final class FieldValues {
    private final MethodReader reader;
    private final Map<VariableElement, Optional<List<Expression>>> initial = new HashMap<>();
    private final Map<VariableElement, Optional<List<Expression>>> all = new HashMap<>();
    private final Map<VariableElement, Boolean> fixed = new HashMap<>();
    private final Map<Tree, Optional<Statement>> initialisers = new IdentityHashMap<>();

    FieldValues(MethodReader reader) {
        this.reader = reader;
    }

    /** Whatever it is given: a final one where it is made, a private one in its file; nothing where that is not known. */
    Optional<List<Expression>> all(VariableElement field) {
        boolean isFinal = field.getModifiers().contains(Modifier.FINAL) && field.getKind() == ElementKind.FIELD;
        if (isFinal) {
            return initial(field);
        }
        return field.getModifiers().contains(Modifier.PRIVATE)
                ? all.computeIfAbsent(field, this::findAll)
                : Optional.empty();
    }

    private Optional<List<Expression>> findAll(VariableElement field) {
        TypeElement outermost = JavaTypes.outermost(field);
        List<Statement> statements = new ArrayList<>();
        for (TypeElement type : reader.traced().sources()) {
            TreePath path =
                    JavaTypes.outermost(type).equals(outermost) ? reader.trees().path(type) : null;
            List<? extends Tree> members = path == null ? List.of() : ((ClassTree) path.getLeaf()).getMembers();
            for (Tree member : members) {
                boolean isDeclaration = member instanceof VariableTree variable
                        && variable.getName().equals(field.getSimpleName());
                if (!(member instanceof ClassTree)
                        && (isDeclaration || AssignmentScan.assignsTo(field.getSimpleName(), member))
                        && !add(type, member, statements)) {
                    return Optional.empty();
                }
            }
        }
        return assigned(field, statements);
    }

    /** Adds what a member of a class does; answers whether it is all known. */
    private boolean add(TypeElement type, Tree member, List<Statement> statements) {
        if (member instanceof MethodTree) {
            return type.getEnclosedElements().stream()
                    .filter(element -> element instanceof ExecutableElement && isAt(element, member))
                    .flatMap(element -> reader.readWhole((ExecutableElement) element).stream())
                    .peek(body -> statements.add(body.body()))
                    .findFirst()
                    .isPresent();
        }
        boolean isEmpty = member instanceof VariableTree variable && variable.getInitializer() == null;
        return isEmpty || initialiser(type, member).map(statements::add).isPresent();
    }

    private boolean isAt(Element element, Tree tree) {
        TreePath path = reader.trees().path(element);
        return path != null && path.getLeaf() == tree;
    }

    private static Optional<List<Expression>> assigned(VariableElement field, List<Statement> statements) {
        List<Expression> found = statements.stream()
                .flatMap(statement -> Walk.expressions(statement).stream())
                .filter(expression -> expression instanceof Expression.Assignment assignment
                        && assignment.target() instanceof Expression.Field target
                        && target.field().equals(field))
                .map(expression -> ((Expression.Assignment) expression).value())
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** What it is given in initialisers and constructors, whatever it is given elsewhere. */
    Optional<List<Expression>> initial(VariableElement field) {
        return initial.computeIfAbsent(field, this::findInitial);
    }

    private Optional<List<Expression>> findInitial(VariableElement field) {
        VariableTree tree = tree(field);
        TypeElement type = (TypeElement) field.getEnclosingElement();
        if (tree == null) {
            return Optional.empty();
        }
        List<Statement> statements = new ArrayList<>();
        boolean isWhole = true;
        if (tree.getInitializer() != null) {
            isWhole = initialiser(type, tree).map(statements::add).isPresent();
        } else {
            ClassTree around = (ClassTree)
                    Objects.requireNonNull(reader.trees().path(type)).getLeaf();
            for (Tree member : around.getMembers()) {
                isWhole &= !(member instanceof BlockTree)
                        || initialiser(type, member).map(statements::add).isPresent();
            }
            for (ExecutableElement constructor : Members.constructors(type)) {
                Optional<TracedMethod> body = reader.readAny(constructor);
                isWhole &= body.isPresent()
                        && reader.read(constructor).refusalsAlong().isEmpty();
                body.ifPresent(read -> statements.add(read.body()));
            }
        }
        return isWhole ? assigned(field, statements) : Optional.empty();
    }

    /**
     * Whether a final field always holds a list that cannot be changed, as in
     * <pre>
     * this.weights = List.copyOf(weights);
     * record Polynomial(List&lt;Double&gt; coefficients) { Polynomial { coefficients = List.copyOf(coefficients); } }
     * </pre>
     */
    boolean holdsFixedList(VariableElement field) {
        return fixed.computeIfAbsent(
                field,
                unused -> field.getModifiers().contains(Modifier.FINAL)
                        && initial(field)
                                .filter(values -> values.stream().allMatch(value -> isFixed(value, field)))
                                .isPresent());
    }

    private boolean isFixed(Expression value, VariableElement field) {
        return makesFixedList(value)
                || value instanceof Expression.Local local
                        && Members.constructors((TypeElement) field.getEnclosingElement()).stream()
                                .flatMap(constructor -> reader.readAny(constructor).stream())
                                .anyMatch(body -> isFixed(local, body));
    }

    /** Whether a statement that is always run, before the one that reads a variable, makes it such a list, and none another one. */
    private static boolean isFixed(Expression.Local read, TracedMethod constructor) {
        boolean isBefore = false;
        for (Statement statement : constructor.body().children()) {
            Expression done = statement instanceof Statement.Evaluation evaluation ? evaluation.expression() : null;
            if (done instanceof Expression.Assignment assignment && assignment.value() == read) {
                return isBefore
                        && constructor.expressions().stream()
                                .filter(expression -> isAssigned(expression, read.variable()))
                                .allMatch(expression -> makesFixedList(((Expression.Assignment) expression).value()));
            }
            isBefore |= done != null && isAssigned(done, read.variable());
        }
        return false;
    }

    private static boolean isAssigned(Expression expression, Variable variable) {
        return expression instanceof Expression.Assignment assignment
                && assignment.target() instanceof Expression.Local local
                && local.variable().equals(variable);
    }

    private static boolean makesFixedList(Expression value) {
        return value instanceof Expression.Call call
                && Containers.makesFixed(call.method())
                && JavaTypes.isClass(call.method().getEnclosingElement().asType(), "java.util.List");
    }

    /** Where a field is declared, if its source is there. */
    @Nullable
    VariableTree tree(VariableElement field) {
        TreePath path = field.getEnclosingElement() instanceof TypeElement type
                ? reader.trees().path(type)
                : null;
        return path == null
                ? null
                : ((ClassTree) path.getLeaf())
                        .getMembers().stream()
                                .filter(member -> member instanceof VariableTree variable
                                        && variable.getName().equals(field.getSimpleName()))
                                .map(VariableTree.class::cast)
                                .findFirst()
                                .orElse(null);
    }

    /** What a field's initialiser or an initialiser of the class does, as a statement; nothing where it cannot be read. */
    Optional<Statement> initialiser(TypeElement type, Tree member) {
        return initialisers.computeIfAbsent(
                member, unused -> Optional.ofNullable(reader.readInitialiser(type, member)));
    }
}
