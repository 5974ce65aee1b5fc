package dev.tracegrad.processor.reader;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
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
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
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
     * @param parents the names of its class's supertypes
     * @param ofEnum the enum in whose constant's body it stands, or null
     */
    private record Unread(
            @Nullable String name,
            int parameters,
            Source source,
            Tree body,
            List<String> parents,
            @Nullable TypeElement ofEnum) {
        boolean isLike(ExecutableElement method, boolean isFunction) {
            return (name == null ? isFunction : method.getSimpleName().contentEquals(name))
                    && (parameters == ANY
                            || parameters == method.getParameters().size());
        }
    }

    /**
     * @param ofEnum the enum in whose constant's body it stands, or null
     * @param isOnValue whether a method gives a Value, which has its gradient
     */
    void add(Tree function, Source source, @Nullable TypeElement ofEnum, Predicate<MethodTree> isOnValue) {
        all.addAll(methodsOf(function, source, ofEnum, isOnValue.negate()));
    }

    private static List<Unread> methodsOf(
            Tree function, Source source, @Nullable TypeElement ofEnum, Predicate<MethodTree> wanted) {
        if (function instanceof LambdaExpressionTree lambda) {
            return List.of(new Unread(null, lambda.getParameters().size(), source, lambda.getBody(), List.of(), null));
        }
        if (function instanceof MemberReferenceTree) {
            return List.of(new Unread(null, ANY, source, function, List.of(), null));
        }
        ClassTree type = function instanceof NewClassTree made ? made.getClassBody() : (ClassTree) function;
        List<String> parents = (function instanceof NewClassTree made
                        ? Stream.of(made.getIdentifier())
                        : Stream.concat(
                                Stream.ofNullable(type.getExtendsClause()), type.getImplementsClause().stream()))
                .map(UnreadFunctions::simpleName)
                .toList();
        return type.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .filter(wanted)
                .map(method -> new Unread(
                        method.getName().toString(), method.getParameters().size(), source, type, parents, ofEnum))
                .toList();
    }

    /** What may run when a method is called. */
    Stream<TracedMethod> implementing(ExecutableElement method, boolean isFunction) {
        TypeMirror owner = java.types().erasure(method.getEnclosingElement().asType());
        return all.stream()
                .filter(one -> one.isLike(method, isFunction))
                .filter(one -> one.ofEnum() == null
                        || java.types()
                                .isSubtype(java.types().erasure(one.ofEnum().asType()), owner))
                .map(one -> body(one, method));
    }

    /** The last name of a type, without arguments and annotations. */
    private static String simpleName(Tree type) {
        return type instanceof ParameterizedTypeTree generic
                ? simpleName(generic.getType())
                : type instanceof AnnotatedTypeTree annotated
                        ? simpleName(annotated.getUnderlyingType())
                        : type instanceof MemberSelectTree select
                                ? select.getIdentifier().toString()
                                : type.toString();
    }

    /**
     * The methods of classes without name that override one in objects of a type, as far as names tell.
     *
     * @param isTraced whether what constants of its enum have in place of a method has companions
     */
    Stream<TracedMethod> overriding(
            ExecutableElement method, TypeMirror erased, Predicate<ExecutableElement> isTraced) {
        return all.stream()
                .filter(one -> one.name() != null && one.isLike(method, false))
                .flatMap(one -> parents(one, erased)
                        .map(parent -> like(one, method, parent))
                        .filter(overridden -> !isTraced.test(overridden))
                        .limit(1)
                        .map(overridden -> body(one, overridden)));
    }

    private Stream<TypeElement> parents(Unread one, TypeMirror erased) {
        TypeElement type = java.classOf(erased);
        return Stream.concat(sources.stream(), Stream.ofNullable(type))
                .filter(parent -> one.parents().contains(parent.getSimpleName().toString())
                        && java.types().isSubtype(java.types().erasure(parent.asType()), erased));
    }

    /** The method that an enum declares, or else the one that is asked for. */
    private static ExecutableElement like(Unread one, ExecutableElement method, TypeElement parent) {
        return ElementFilter.methodsIn(parent.getEnclosedElements()).stream()
                .filter(declared ->
                        declared.getSimpleName().equals(method.getSimpleName()) && one.isLike(declared, false))
                .findFirst()
                .orElse(method);
    }

    /** What a function does that the initialiser of a field makes. */
    Stream<TracedMethod> bodiesOf(Tree function, Source source, VariableElement field) {
        TypeElement owner = (TypeElement) field.getEnclosingElement();
        return methodsOf(function, source, null, unused -> true).stream()
                .flatMap(one -> owner.getEnclosedElements().stream()
                        .filter(element -> element.getKind() == ElementKind.CONSTRUCTOR)
                        .limit(1) // any: it says no more than that it gives something
                        .map(element -> body(one, (ExecutableElement) element)));
    }

    private TracedMethod body(Unread one, ExecutableElement method) {
        return body(List.of(one.body()), one.source(), method);
    }

    /** A body that uses whatever has a name that stands in some trees, and makes objects of the classes that are made there. */
    TracedMethod body(List<Tree> trees, Source source, ExecutableElement method) {
        NameScan names = new NameScan();
        names.scan(trees, null);
        List<Statement> uses = new ArrayList<>();
        for (TypeElement type : sources) {
            boolean isMade = names.made.contains(type.getSimpleName().toString());
            for (Element member : type.getEnclosedElements()) {
                boolean isUsed = member.getKind() == ElementKind.CONSTRUCTOR
                        ? isMade
                        : names.found.contains(member.getSimpleName().toString());
                if (isUsed) {
                    use(member, type, source).ifPresent(use -> uses.add(new Statement.Evaluation(source, use)));
                }
            }
        }
        if (names.found.contains("data")) {
            TypeMirror number = java.primitive(TypeKind.DOUBLE);
            Expression value = new Expression.Literal(source, number, null, "null");
            uses.add(new Statement.Evaluation(source, new Expression.Data(source, number, value)));
        }
        return new TracedMethod(
                source,
                method,
                List.of(),
                new Statement.Block(source, uses),
                Variable.result(method.getReturnType()),
                List.of());
    }

    private static Optional<Expression> use(Element member, TypeElement type, Source source) {
        if (member instanceof VariableElement field) {
            return Optional.of(new Expression.Field(source, field.asType(), field, null));
        }
        if (member.getKind() == ElementKind.CONSTRUCTOR) {
            return Optional.of(new Expression.Creation(
                    source, type.asType(), false, (ExecutableElement) member, null, List.of(), List.of()));
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
        private final Set<String> made = new HashSet<>();

        @Override
        public Void visitNewClass(NewClassTree tree, Void unused) {
            made.add(simpleName(tree.getIdentifier()));
            return super.visitNewClass(tree, null);
        }

        @Override
        public Void visitClass(ClassTree tree, Void unused) {
            if (tree.getExtendsClause() != null) {
                made.add(simpleName(tree.getExtendsClause()));
            }
            return super.visitClass(tree, null);
        }

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
            made.add(simpleName(tree.getQualifierExpression()));
            return super.visitMemberReference(tree, null);
        }
    }
}
