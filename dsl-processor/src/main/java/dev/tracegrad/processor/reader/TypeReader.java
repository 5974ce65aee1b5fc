package dev.tracegrad.processor.reader;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IntersectionTypeTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WildcardTree;
import com.sun.source.util.SimpleTreeVisitor;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The types that a method's body names. */
final class TypeReader extends SimpleTreeVisitor<TypeMirror, Void> {
    private final MethodContext context;

    TypeReader(MethodContext context) {
        this.context = context;
    }

    TypeMirror read(Tree tree) {
        return tree.accept(this, null);
    }

    /** The class that a simple name means here, or null. */
    @Nullable
    TypeElement named(String name) {
        if (context.scope().hidesType(name)) {
            return null;
        }
        TypeElement handedDown = handedDown(name);
        if (handedDown != null) {
            return handedDown;
        }
        for (Element at = context.owner(); at instanceof TypeElement type; at = at.getEnclosingElement()) {
            TypeElement member = context.members().type(type, name);
            if (member != null) {
                return member;
            }
            if (type.getSimpleName().contentEquals(name)) {
                return type;
            }
        }
        return context.imports().type(name);
    }

    /** The class that an anonymous class around the place has under that name, or null. */
    private @Nullable TypeElement handedDown(String name) {
        return context.classes().stream()
                .map(around -> context.members().type(around.element(), name))
                .filter(member -> member != null && context.isHandedDown(member))
                .findFirst()
                .orElse(null);
    }

    /** The class that a qualified or simple name means here, or null. */
    @Nullable
    TypeElement named(Tree annotated) {
        Tree tree = withoutAnnotations(annotated);
        if (tree instanceof IdentifierTree identifier) {
            if (context.traced().isToCome(identifier.getName().toString())) {
                throw context.refusal(Problem.COMPANION_USE, tree, identifier.getName());
            }
            return named(identifier.getName().toString());
        }
        if (tree instanceof MemberSelectTree select) {
            TypeElement outer = named(select.getExpression());
            String name = select.getIdentifier().toString();
            return outer != null
                    ? context.members().type(outer, name)
                    : context.java().named(select.toString());
        }
        return null;
    }

    /** A type without the annotations before it, as in {@code Map.@Nullable Entry}. */
    static Tree withoutAnnotations(Tree tree) {
        return tree instanceof AnnotatedTypeTree annotated ? annotated.getUnderlyingType() : tree;
    }

    @Override
    public TypeMirror visitPrimitiveType(PrimitiveTypeTree tree, Void unused) {
        TypeKind kind = tree.getPrimitiveTypeKind();
        return kind == TypeKind.VOID
                ? context.java().types().getNoType(kind)
                : context.java().primitive(kind);
    }

    @Override
    public TypeMirror visitArrayType(ArrayTypeTree tree, Void unused) {
        return context.java().types().getArrayType(read(tree.getType()));
    }

    @Override
    public TypeMirror visitAnnotatedType(AnnotatedTypeTree tree, Void unused) {
        return read(tree.getUnderlyingType());
    }

    @Override
    public TypeMirror visitIdentifier(IdentifierTree tree, Void unused) {
        TypeMirror variable = typeVariable(tree.getName().toString());
        return variable != null ? variable : declared(tree);
    }

    @Override
    public TypeMirror visitMemberSelect(MemberSelectTree tree, Void unused) {
        return declared(tree);
    }

    @Override
    public TypeMirror visitParameterizedType(ParameterizedTypeTree tree, Void unused) {
        TypeElement element = element(tree.getType());
        if (tree.getTypeArguments().isEmpty()) {
            return context.java().types().getDeclaredType(element);
        }
        List<TypeMirror> arguments = new ArrayList<>();
        for (Tree argument : tree.getTypeArguments()) {
            arguments.add(read(argument));
        }
        boolean isWrong = arguments.size() != element.getTypeParameters().size()
                || arguments.stream()
                        .anyMatch(argument -> argument.getKind().isPrimitive() || argument.getKind() == TypeKind.VOID);
        if (isWrong) {
            throw context.unknown(tree, "the type " + tree);
        }
        return context.java().types().getDeclaredType(element, arguments.toArray(TypeMirror[]::new));
    }

    @Override
    public TypeMirror visitWildcard(WildcardTree tree, Void unused) {
        TypeMirror bound = tree.getBound() == null ? null : read(tree.getBound());
        boolean upper = tree.getKind() == Tree.Kind.EXTENDS_WILDCARD;
        return context.java().types().getWildcardType(upper ? bound : null, upper ? null : bound);
    }

    @Override
    public TypeMirror visitIntersectionType(IntersectionTypeTree tree, Void unused) {
        String text = tree.getBounds().stream()
                .map(bound -> context.file().text(bound))
                .collect(Collectors.joining(" & "));
        throw context.refusal(
                Problem.UNSUPPORTED_EXPRESSION, tree, "a cast to " + text, "Cast it to the one type that is used");
    }

    @Override
    protected TypeMirror defaultAction(Tree tree, Void unused) {
        throw context.refusal(
                Problem.UNSUPPORTED_EXPRESSION,
                tree,
                "the type " + context.file().text(tree),
                "Write a class name or a primitive type");
    }

    private TypeMirror declared(Tree tree) {
        TypeElement element = element(tree);
        return element.getTypeParameters().isEmpty()
                ? element.asType()
                : context.java().types().getDeclaredType(element);
    }

    private TypeElement element(Tree tree) {
        TypeElement element = named(tree);
        if (element == null && tree instanceof IdentifierTree name && isLocal(name)) {
            throw context.refusal(
                    Problem.UNSUPPORTED_EXPRESSION,
                    tree,
                    "the local class " + name.getName() + " in a statement with operators on Value",
                    "Keep what the operators give in a variable first, or move the class out of the method");
        }
        if (element == null) {
            throw context.unknownType(tree, "the class " + context.file().text(tree));
        }
        return element;
    }

    private boolean isLocal(IdentifierTree name) {
        return context.scope().hidesType(name.getName().toString());
    }

    /**
     * The type variable of that name, or null. A class hides it that is declared in the same class, or that a class inside has,
     * be it inherited (JLS 6.4.1).
     */
    private @Nullable TypeMirror typeVariable(String name) {
        boolean isClass = handedDown(name) != null;
        for (Element at = context.place(); at != null && !isClass; at = at.getEnclosingElement()) {
            TypeElement member =
                    at instanceof TypeElement type ? context.members().type(type, name) : null;
            boolean isOwn = member != null && member.getEnclosingElement().equals(at);
            if (!isOwn && at instanceof Parameterizable generic) {
                for (TypeParameterElement parameter : generic.getTypeParameters()) {
                    if (parameter.getSimpleName().contentEquals(name)) {
                        return parameter.asType();
                    }
                }
            }
            isClass = member != null;
        }
        return null;
    }

    /** The variable that a tree declares, with that type. */
    static Variable variable(VariableTree tree, TypeMirror type) {
        boolean isFinal = tree.getModifiers().getFlags().contains(Modifier.FINAL);
        return new Variable(tree.getName().toString(), type, isFinal, tree.getType() == null);
    }
}
