package dev.tracegrad.processor.reader;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Source;
import dev.tracegrad.processor.tracked.TwinTypes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Constructors as the methods that they are: the call of another constructor, then the initialisers of the fields in the
 * source's order, then the body, and in a record the assignments that the source leaves out.
 */
final class ConstructorReader {
    private final MethodContext context;
    private final StatementReader statements;

    ConstructorReader(MethodContext context, StatementReader statements) {
        this.context = context;
        this.statements = statements;
    }

    /**
     * Reads a constructor's body.
     *
     * @param type the class
     * @param tree the constructor, or null where the compiler writes it
     * @param parameters its parameters, which the initialisers do not see
     */
    Statement.Block read(ClassTree type, @Nullable MethodTree tree, List<Variable> parameters) {
        TypeElement owner = context.owner();
        List<Statement> initialisers = readInitialisers(type, owner);
        parameters.forEach(context.scope()::declare);
        Variable nothing = Variable.result(context.java().types().getNoType(TypeKind.VOID));
        List<Statement> body = new ArrayList<>();
        if (tree != null && tree.getBody() != null) {
            body.addAll(statements.readBody(tree.getBody(), nothing).statements());
        }
        boolean isRecord = owner.getKind() == ElementKind.RECORD;
        if (isRecord && (tree == null || isCompact(tree))) {
            Source source = context.source(tree == null ? type : tree);
            parameters.forEach(parameter -> body.add(componentFrom(parameter, owner, source)));
        }
        int before = body.indexOf(body.stream()
                .filter(Statement.ConstructorCall.class::isInstance)
                .findFirst()
                .orElse(null));
        if (before < 0 && hasSuperclass(owner)) {
            before = 0;
            body.add(0, superCall(tree == null ? type : tree, owner));
        }
        boolean isDelegated =
                before >= 0 && body.get(before) instanceof Statement.ConstructorCall call && !call.isSuper();
        if (before > 0 && (isDelegated || !isObject(owner.getSuperclass()))) {
            throw context.refusal(
                    Problem.UNSUPPORTED_STATEMENT,
                    tree == null ? type : tree,
                    "a statement before the call of another constructor",
                    "Compute it in a static method, and pass what that gives");
        }
        if (before > 0) {
            body.remove(before); // the constructor of Object, which does nothing
            body.addAll(before, initialisers);
        } else if (!isDelegated) {
            body.addAll(before + 1, initialisers);
        }
        return new Statement.Block(context.source(tree == null ? type : tree), body);
    }

    /** Whether a superclass is made that can do anything. */
    private boolean hasSuperclass(TypeElement owner) {
        return owner.getKind() == ElementKind.CLASS && !isObject(owner.getSuperclass());
    }

    /** The call that stands at the start of a constructor which names no other. */
    private Statement superCall(Tree place, TypeElement owner) {
        TypeElement superclass = context.java().classOf(owner.getSuperclass());
        return Stream.ofNullable(superclass)
                .flatMap(type -> Members.constructors(type).stream())
                .filter(new Access(context.java(), owner)::isInherited)
                .filter(one -> one.getParameters().isEmpty()
                        || one.isVarArgs() && one.getParameters().size() == 1)
                .min(Comparator.comparing(one -> one.getParameters().size()))
                .map(one -> new Statement.ConstructorCall(context.source(place), true, one, List.of(), List.of()))
                .orElseThrow(() -> context.unknown(place, "the constructor super()"));
    }

    private boolean isObject(TypeMirror superclass) {
        return context.java().types().isSameType(superclass, context.java().declared("java.lang.Object"));
    }

    /** One initialiser, of objects or of the class itself; null for any other member. */
    @Nullable
    Statement readInitialiser(Tree member) {
        if (member instanceof VariableTree variable && variable.getInitializer() != null) {
            VariableElement field =
                    context.members().field(context.owner(), variable.getName().toString());
            return field == null || Members.isConstant(field) ? null : statements.initialize(variable, field);
        }
        return member instanceof BlockTree block ? statements.read(block) : null;
    }

    private List<Statement> readInitialisers(ClassTree type, TypeElement owner) {
        List<Statement> found = new ArrayList<>();
        for (Tree member : initialisers(type, owner)) {
            Statement read = readInitialiser(member);
            if (read != null) {
                found.add(read);
            }
        }
        return found;
    }

    /** What runs in each constructor of a class that calls no other of it. */
    static List<Tree> initialisers(ClassTree type, TypeElement owner) {
        List<Tree> found = new ArrayList<>();
        for (Tree member : type.getMembers()) {
            if (member instanceof VariableTree variable
                            && variable.getInitializer() != null
                            && !isStatic(variable, owner)
                    || member instanceof BlockTree block && !block.isStatic()) {
                found.add(member);
            }
        }
        return found;
    }

    private static boolean isStatic(VariableTree variable, TypeElement owner) {
        return variable.getModifiers().getFlags().contains(Modifier.STATIC) || owner.getKind() == ElementKind.RECORD;
    }

    /** Whether a record's constructor is written without its parameters. */
    private boolean isCompact(MethodTree tree) {
        return !context.file().head(tree).contains("(");
    }

    private static Statement componentFrom(Variable parameter, TypeElement owner, Source source) {
        VariableElement field = TwinTypes.allFields(owner).stream()
                .filter(one -> one.getSimpleName().contentEquals(parameter.name()))
                .findFirst()
                .orElseThrow();
        Expression self = new Expression.This(source, owner.asType());
        Expression target = new Expression.Field(source, field.asType(), field, self);
        Expression value = new Expression.Local(source, parameter);
        return new Statement.Evaluation(source, new Expression.Assignment(source, field.asType(), null, target, value));
    }
}
