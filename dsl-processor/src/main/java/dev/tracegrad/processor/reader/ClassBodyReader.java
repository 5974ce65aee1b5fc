package dev.tracegrad.processor.reader;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.tracegrad.processor.model.AnonymousMethod;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.reader.AnonymousNames.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The bodies of anonymous classes: fields, initialisers and methods. */
final class ClassBodyReader {
    private final MethodContext context;
    private final TypeReader types;
    private final StatementReader statements;

    ClassBodyReader(MethodContext context, TypeReader types, StatementReader statements) {
        this.context = context;
        this.types = types;
        this.statements = statements;
    }

    Expression read(
            NewClassTree tree, TypeMirror type, @Nullable ExecutableElement constructor, List<Expression> arguments) {
        Body body = read(tree, tree.getClassBody(), type);
        return new Expression.AnonymousClass(
                context.source(tree), type, constructor, arguments, body.fields(), body.methods());
    }

    /** The bodies of a class with a name in a method, which is seen as what it extends. */
    Statement.Block readLocal(ClassTree tree) {
        context.scope().hideType(tree.getSimpleName().toString());
        Tree seenAs =
                tree.getExtendsClause() != null || tree.getImplementsClause().isEmpty()
                        ? tree.getExtendsClause()
                        : tree.getImplementsClause().get(0);
        TypeMirror type = seenAs == null ? context.java().declared("java.lang.Object") : types.read(seenAs);
        Body body = read(tree, tree, type);
        List<Statement> bodies = new ArrayList<>(body.fields());
        body.methods().forEach(method -> bodies.add(method.body()));
        return new Statement.Block(context.source(tree), bodies);
    }

    private record Body(List<Statement> fields, List<AnonymousMethod> methods) {}

    private Body read(Tree tree, @Nullable ClassTree body, TypeMirror type) {
        TypeElement element = context.java().classOf(type);
        if (element == null || body == null) {
            throw context.unknownType(tree, "the class " + type);
        }
        AnonymousNames scope = new AnonymousNames(type, element);
        context.scope().openBody();
        context.classes().push(scope);
        try {
            List<MethodTree> methods = new ArrayList<>();
            for (Tree member : body.getMembers()) {
                if (member instanceof MethodTree method && !method.getName().contentEquals("<init>")) {
                    methods.add(method);
                    scope.methods().add(header(method));
                }
            }
            List<Statement> fields = new ArrayList<>();
            for (Tree member : body.getMembers()) {
                if (member instanceof VariableTree field) {
                    Statement read = statements.read(field);
                    fields.add(read);
                    if (read instanceof Statement.Declaration declaration) {
                        scope.fields().put(declaration.variable().name(), declaration.variable());
                    }
                } else if (member instanceof BlockTree initialiser) {
                    context.scope().openBody();
                    fields.add(statements.read(initialiser));
                    context.scope().close();
                } else if (!(member instanceof MethodTree)) {
                    throw context.refusal(
                            Problem.UNSUPPORTED_EXPRESSION,
                            member,
                            "a class inside an anonymous class",
                            "Give it a place of its own");
                }
            }
            for (Tree member : body.getMembers()) {
                if (member instanceof MethodTree method && method.getReturnType() == null && body == tree) {
                    fields.add(constructor(method));
                }
            }
            List<AnonymousMethod> members = new ArrayList<>();
            for (int i = 0; i < methods.size(); i++) {
                members.add(member(methods.get(i), scope.methods().get(i), scope));
            }
            return new Body(fields, members);
        } finally {
            context.classes().pop();
            context.scope().close();
        }
    }

    /** The body of a constructor of a class with a name, without the call of another one. */
    private Statement constructor(MethodTree tree) {
        context.scope().openBody();
        tree.getParameters()
                .forEach(parameter ->
                        context.scope().declare(TypeReader.variable(parameter, types.read(parameter.getType()))));
        Variable nothing = Variable.result(context.java().types().getNoType(TypeKind.VOID));
        Statement body = statements.readBody(tree.getBody(), nothing);
        context.scope().close();
        return body;
    }

    private Header header(MethodTree tree) {
        List<Variable> parameters = new ArrayList<>();
        tree.getParameters()
                .forEach(parameter -> parameters.add(TypeReader.variable(parameter, types.read(parameter.getType()))));
        return new Header(tree.getName().toString(), parameters, Variable.result(types.read(tree.getReturnType())));
    }

    private AnonymousMethod member(MethodTree tree, Header header, AnonymousNames scope) {
        BlockTree block = tree.getBody();
        Set<Modifier> modifiers = tree.getModifiers().getFlags();
        if (block == null || !tree.getTypeParameters().isEmpty()) {
            throw context.refusal(
                    Problem.UNSUPPORTED_EXPRESSION,
                    tree,
                    "a generic or native method of an anonymous class",
                    "Give the class a name and a place of its own");
        }
        List<TypeMirror> thrown = new ArrayList<>();
        tree.getThrows().forEach(type -> thrown.add(types.read(type)));
        context.scope().openBody();
        header.parameters().forEach(context.scope()::declare);
        Statement.Block body = statements.readBody(block, header.result());
        context.scope().close();
        return new AnonymousMethod(
                header.name(),
                overridden(header, scope),
                modifiers,
                header.parameters(),
                thrown,
                body,
                header.result());
    }

    /** The method of the class that a method of the anonymous class overrides, or null. */
    private @Nullable ExecutableElement overridden(Header header, AnonymousNames scope) {
        for (ExecutableElement candidate : context.members().methods(scope.element(), header.name())) {
            if (!candidate.getModifiers().contains(Modifier.STATIC)
                    && candidate.getParameters().size() == header.parameters().size()
                    && takes(candidate, header, scope)) {
                return candidate;
            }
        }
        return null;
    }

    private boolean takes(ExecutableElement candidate, Header header, AnonymousNames scope) {
        ExecutableType seen =
                (ExecutableType) context.java().types().asMemberOf((DeclaredType) scope.type(), candidate);
        for (int i = 0; i < header.parameters().size(); i++) {
            TypeMirror wanted =
                    context.java().types().erasure(seen.getParameterTypes().get(i));
            TypeMirror given =
                    context.java().types().erasure(header.parameters().get(i).type());
            boolean isVariable = seen.getParameterTypes().get(i).getKind() == TypeKind.TYPEVAR;
            if (!isVariable && !context.java().types().isSameType(wanted, given)) {
                return false;
            }
        }
        return true;
    }
}
