package dev.tracegrad.processor.reader;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.problem.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Functions that cannot be read: each is taken to use all fields and methods in source whose names stand in it, and to be of
 * whichever type.
 */
final class UnreadFunctions {
    private static final int ANY = -1;

    private final Collection<TypeElement> sources;
    private final JavaTypes java;
    private final List<Unread> all = new ArrayList<>();

    UnreadFunctions(Collection<TypeElement> sources, JavaTypes java) {
        this.sources = sources;
        this.java = java;
    }

    /**
     * A method of a function.
     *
     * @param name null for a lambda or method reference
     * @param parameters how many, or {@code ANY}
     * @param body what stands in it
     */
    private record Unread(@Nullable String name, int parameters, Source source, Tree body) {
        boolean isLike(ExecutableElement method, boolean isFunction) {
            return (name == null ? isFunction : method.getSimpleName().contentEquals(name))
                    && (parameters == ANY
                            || parameters == method.getParameters().size());
        }
    }

    void add(Tree function, Source source) {
        all.addAll(methodsOf(function, source));
    }

    private static List<Unread> methodsOf(Tree function, Source source) {
        if (function instanceof LambdaExpressionTree lambda) {
            return List.of(new Unread(null, lambda.getParameters().size(), source, lambda.getBody()));
        }
        if (function instanceof MemberReferenceTree) {
            return List.of(new Unread(null, ANY, source, function));
        }
        ClassTree type = function instanceof NewClassTree made ? made.getClassBody() : (ClassTree) function;
        return type.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .map(method -> new Unread(
                        method.getName().toString(), method.getParameters().size(), source, type))
                .toList();
    }

    /** What may run when a method is called. */
    Stream<TracedMethod> implementing(ExecutableElement method, boolean isFunction) {
        return all.stream().filter(one -> one.isLike(method, isFunction)).map(one -> body(one, method));
    }

    /** What a function does that the initialiser of a field makes. */
    Stream<TracedMethod> bodiesOf(Tree function, Source source, VariableElement field) {
        TypeElement owner = (TypeElement) field.getEnclosingElement();
        return methodsOf(function, source).stream()
                .flatMap(one -> owner.getEnclosedElements().stream()
                        .filter(element -> element.getKind() == ElementKind.CONSTRUCTOR)
                        .limit(1) // any: it says no more than that it gives something
                        .map(element -> body(one, (ExecutableElement) element)));
    }

    private TracedMethod body(Unread one, ExecutableElement method) {
        NameScan names = new NameScan();
        names.scan(one.body(), null);
        List<Statement> uses = new ArrayList<>();
        for (TypeElement type : sources) {
            for (Element member : type.getEnclosedElements()) {
                if (names.found.contains(member.getSimpleName().toString())) {
                    use(member, type, one.source())
                            .ifPresent(use -> uses.add(new Statement.Evaluation(one.source(), use)));
                }
            }
        }
        if (names.found.contains("data")) {
            TypeMirror number = java.primitive(TypeKind.DOUBLE);
            Expression value = new Expression.Literal(one.source(), number, null, "null");
            uses.add(new Statement.Evaluation(one.source(), new Expression.Data(one.source(), number, value)));
        }
        return new TracedMethod(
                one.source(),
                method,
                List.of(),
                new Statement.Block(one.source(), uses),
                Variable.result(method.getReturnType()),
                List.of());
    }

    private static Optional<Expression> use(Element member, TypeElement type, Source source) {
        if (member instanceof VariableElement field) {
            return Optional.of(new Expression.Field(source, field.asType(), field, null));
        }
        return member.getKind() == ElementKind.METHOD
                ? Optional.of(call((ExecutableElement) member, type, source))
                : Optional.empty();
    }

    private static Expression call(ExecutableElement method, TypeElement type, Source source) {
        return new Expression.Call(
                source, method.getReturnType(), method, type, null, List.of(), List.of(), List.of(), null);
    }

    private static final class NameScan extends TreeScanner<Void, Void> {
        private final Set<String> found = new HashSet<>();

        @Override
        public Void visitIdentifier(IdentifierTree tree, Void unused) {
            found.add(tree.getName().toString());
            return null;
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
            found.add(tree.getIdentifier().toString());
            return super.visitMemberSelect(tree, null);
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
            found.add(tree.getName().toString());
            return super.visitMemberReference(tree, null);
        }
    }
}
