package dev.tracegrad.processor.reader;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Source;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What a name in a body means: a local variable first, then a field, then a class (JLS 6.5). */
final class NameReader {
    private final MethodContext context;
    private final TypeReader types;
    private final FieldFunctionReader functions;

    NameReader(MethodContext context, TypeReader types) {
        this.context = context;
        this.types = types;
        this.functions = new FieldFunctionReader(context);
    }

    /** The variable, field or {@code this} of that simple name, or null. */
    @Nullable
    Expression find(IdentifierTree tree) {
        String name = tree.getName().toString();
        Source source = context.source(tree);
        if (name.equals("this")) {
            if (context.isStatic() && context.classes().isEmpty()) {
                throw context.unknown(tree, "this in a static method");
            }
            return here(source);
        }
        Variable variable = context.scope().find(name);
        if (variable != null) {
            return new Expression.Local(source, variable);
        }
        for (AnonymousNames around : context.classes()) {
            VariableElement field = context.members().field(around.element(), name);
            if (field != null && context.isHandedDown(field)) {
                return inherited(tree, field, around);
            }
        }
        context.refuseOwnOfConstant(tree, name, null);
        for (Element at = context.owner(); at instanceof TypeElement type; at = at.getEnclosingElement()) {
            VariableElement field = context.members().field(type, name);
            if (field != null) {
                Expression receiver = receiver(tree, field, type);
                return functions.read(new Expression.Field(
                        source,
                        memberType(tree, type.asType(), field),
                        field,
                        Members.isConstant(field) ? null : receiver));
            }
        }
        List<TypeElement> owners = context.imports().fieldOwners(name);
        return owners.isEmpty() ? null : staticField(tree, owners.get(0), name);
    }

    private Expression inherited(IdentifierTree tree, VariableElement field, AnonymousNames around) {
        boolean isOfNone = field.getModifiers().contains(Modifier.STATIC) || Members.isConstant(field);
        return new Expression.Field(
                context.source(tree),
                memberType(tree, around.type(), field),
                field,
                isOfNone ? null : ownReceiver(tree, around));
    }

    /** {@code this}: the anonymous object, or the receiver of the method. */
    private Expression here(Source source) {
        AnonymousNames around = context.classes().peek();
        return around == null
                ? new Expression.This(source, context.owner().asType())
                : new Expression.AnonymousThis(source, around.type());
    }

    /** The receiver of an unqualified member of an anonymous class, which must be the innermost one. */
    Expression ownReceiver(ExpressionTree tree, AnonymousNames around) {
        if (around != context.classes().peek()) {
            throw context.refusal(Problem.OUTER_INSTANCE, tree, context.file().text(tree));
        }
        return new Expression.AnonymousThis(context.source(tree), around.type());
    }

    /** The receiver of an unqualified instance member: this, and null for a static one. */
    @Nullable
    Expression receiver(ExpressionTree tree, Element member, TypeElement site) {
        if (member.getModifiers().contains(Modifier.STATIC)) {
            return null;
        }
        if (context.isStatic()) {
            throw context.unknown(tree, context.file().text(tree) + " in a static method");
        }
        return around(tree, site);
    }

    /** The class around the method, from inside to outside, that is a class or a subclass of it. */
    TypeElement nearest(TypeElement wanted) {
        TypeMirror erasure = context.java().types().erasure(wanted.asType());
        for (Element at = context.owner(); at instanceof TypeElement type; at = at.getEnclosingElement()) {
            if (context.java().types().isSubtype(context.java().types().erasure(type.asType()), erasure)) {
                return type;
            }
        }
        return wanted;
    }

    /** The instance of a class around the method: this, or an enclosing one. */
    Expression around(ExpressionTree tree, TypeElement site) {
        Expression at =
                new Expression.This(context.source(tree), context.owner().asType());
        TypeElement type = context.owner();
        while (!type.equals(site)) {
            if (!JavaTypes.isInner(type)) {
                throw context.unknown(tree, context.file().text(tree) + " in a static class");
            }
            TypeElement outer = (TypeElement) type.getEnclosingElement();
            at = new Expression.Outer(context.source(tree), outer.asType(), type, at);
            type = outer;
        }
        return at;
    }

    /** A field of a class named before the dot. */
    Expression staticField(ExpressionTree tree, TypeElement owner, String name) {
        VariableElement field = context.members().field(owner, name);
        if (field == null || !field.getModifiers().contains(Modifier.STATIC)) {
            throw context.unknown(tree, "the static field " + context.file().text(tree));
        }
        return functions.read(
                new Expression.Field(context.source(tree), memberType(tree, owner.asType(), field), field, null));
    }

    /** A field of an object. */
    Expression field(MemberSelectTree tree, Expression receiver) {
        String name = tree.getIdentifier().toString();
        Source source = context.source(tree);
        if (receiver.type().getKind() == TypeKind.ARRAY && name.equals("length")) {
            return new Expression.Length(source, context.java().primitive(TypeKind.INT), receiver);
        }
        if (receiver instanceof Expression.AnonymousThis) {
            Variable own = context.classes().element().fields().get(name);
            if (own != null) {
                return new Expression.Local(source, own);
            }
        }
        if (receiver instanceof Expression.This) {
            context.refuseOwnOfConstant(tree, name, null);
        }
        TypeElement site = context.java().classOf(receiver.type());
        VariableElement field = site == null ? null : context.members().field(site, name);
        if (field == null) {
            throw context.unknown(tree, "the field " + context.file().text(tree));
        }
        boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
        if (isStatic) {
            refuseEvaluated(tree, receiver);
        }
        return functions.read(new Expression.Field(
                source, memberType(tree, receiver.type(), field), field, isStatic ? null : receiver));
    }

    /** {@code super.name}: the field of the object seen as one of its superclass. */
    Expression superField(MemberSelectTree tree) {
        boolean isOfClass = tree.getExpression() instanceof IdentifierTree
                && context.classes().isEmpty();
        if (!isOfClass) {
            throw context.refusal(
                    Problem.UNSUPPORTED_EXPRESSION,
                    tree,
                    context.file().text(tree),
                    "Write this." + tree.getIdentifier());
        }
        Source source = context.source(tree.getExpression());
        Expression self = new Expression.This(source, context.owner().asType());
        TypeElement superclass = context.java().classOf(context.superclass());
        String name = tree.getIdentifier().toString();
        VariableElement own = context.members().field(context.owner(), name);
        boolean isInherited = own != null
                && superclass != null
                && own.equals(context.members().field(superclass, name));
        if (isInherited) {
            return field(tree, self);
        }
        return field(
                tree,
                new Expression.Parenthesized(
                        source, context.superclass(), new Expression.Cast(source, context.superclass(), self)));
    }

    /** Refuses a static member behind an expression that does something: it would be lost with the receiver. */
    void refuseEvaluated(ExpressionTree tree, Expression receiver) {
        if (!receiver.isSteady()) {
            throw context.refusal(
                    Problem.UNSUPPORTED_EXPRESSION,
                    tree,
                    "the static member " + context.file().text(tree) + " behind an expression",
                    "Name the class before the dot");
        }
    }

    /** The class that a qualifier names, or null where it is an expression or a package. */
    @Nullable
    TypeElement type(ExpressionTree tree) {
        return types.named(tree);
    }

    private TypeMirror memberType(ExpressionTree tree, TypeMirror site, VariableElement field) {
        TypeElement owner = (TypeElement) field.getEnclosingElement();
        TypeMirror type = field.getModifiers().contains(Modifier.STATIC)
                ? field.asType()
                : context.java().types().asMemberOf(context.java().seenAs(site, owner), field);
        if (type.getKind() == TypeKind.ERROR) {
            throw context.unknownType(
                    tree, "the type " + type + " of " + context.file().text(tree));
        }
        return context.java().withoutWildcard(type);
    }
}
