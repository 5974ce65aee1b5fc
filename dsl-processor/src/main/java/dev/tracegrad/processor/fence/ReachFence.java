package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.Target;
import dev.tracegrad.processor.language.FieldFunction;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Pattern;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.problem.Problem;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The fence for members: what a companion can neither name nor open is refused. */
final class ReachFence {
    private final JavaTypes java;
    private final Activity activity;
    private final Findings findings;

    ReachFence(JavaTypes java, Activity activity, Findings findings) {
        this.java = java;
        this.activity = activity;
        this.findings = findings;
    }

    void check(TracedMethod method) {
        Visibility visibility = new Visibility(java, java.packageOf(method.owner()));
        checkBounds(method, method.element(), visibility);
        checkBounds(method, method.owner(), visibility);
        if (JavaTypes.hidesClassAround(method.owner())) {
            findings.refuse(
                    Problem.UNREACHABLE_MEMBER,
                    method.source(),
                    "a class around it, whose name a type parameter has too,");
        }
        for (Statement statement : method.statements()) {
            if (statement instanceof Statement.Try guarded) {
                guarded.resources().stream()
                        .filter(resource -> !(resource instanceof Statement.Empty)) // refused already
                        .forEach(resource -> checkResource(resource, visibility));
            } else if (statement instanceof Statement.Switch) {
                checkPatterns(Pattern.Match.in(statement), visibility);
            }
        }
        Hidden hidden = new Hidden(java, activity, visibility);
        for (Expression expression : method.expressions()) {
            check(expression, visibility);
            if (hidden.isLost(expression)) {
                refuse(expression);
            }
            if (expression instanceof Expression.Field field && activity.isTwinField(field)) {
                checkInTwin(field, field.field(), field.receiver(), method);
            } else if (expression instanceof Expression.Call call && activity.target(call) == Target.INSTANCE) {
                checkInTwin(call, call.method(), call.receiver(), method);
            }
        }
    }

    /** What is protected in the twin of another package's class can be named in the twins of its subclasses alone. */
    private void checkInTwin(Expression place, Element member, @Nullable Expression receiver, TracedMethod method) {
        boolean isShut = member.getModifiers().contains(Modifier.PROTECTED)
                && !java.packageOf(member).equals(java.packageOf(method.owner()));
        if (!isShut || receiver == null || receiver instanceof Expression.Super) {
            return;
        }
        TypeMirror owner = java.types().erasure(method.owner().asType());
        boolean isInSubclass = java.types()
                        .isSubtype(
                                owner,
                                java.types()
                                        .erasure(member.getEnclosingElement().asType()))
                && java.types().isSubtype(java.types().erasure(receiver.type()), owner)
                && !activity.tracesAlong(method);
        if (!isInSubclass) {
            findings.refuse(
                    Problem.UNSUPPORTED_EXPRESSION,
                    place.source(),
                    place.source().text() + ", which is protected in the twin of a class of another package,",
                    "Use it in a method of the subclass itself, on this, and call that here");
        }
    }

    /** What is closed must have its own type there, and not be a mere object. */
    private void checkResource(Statement resource, Visibility visibility) {
        TypeMirror type = resource instanceof Statement.Declaration declaration
                ? declaration.variable().type()
                : resource.expressions().get(0).type();
        boolean isTracked = resource instanceof Statement.Declaration declaration
                ? activity.isActive(declaration.variable())
                : activity.isActiveReference(resource.expressions().get(0));
        if (isTracked) { // which nothing closes
            findings.refuse(
                    Problem.UNSUPPORTED_STATEMENT,
                    resource.source(),
                    "an object in tracked form as a resource",
                    "Close it in a finally block, or keep tracked numbers out of what is closed");
        } else if (!visibility.isNameable(java.types().erasure(type))) {
            findings.refuse(
                    Problem.UNREACHABLE_MEMBER,
                    resource.source(),
                    resource.source().text());
        }
    }

    private void checkBounds(TracedMethod method, Parameterizable generic, Visibility visibility) {
        for (TypeParameterElement parameter : generic.getTypeParameters()) {
            if (!parameter.getBounds().stream().allMatch(visibility::isNameable)) {
                findings.refuse(Problem.UNREACHABLE_MEMBER, method.source(), "the bound of " + parameter);
            }
        }
    }

    private void check(Expression expression, Visibility visibility) {
        if (expression instanceof Expression.Field field && activity.isTwinField(field)) {
            return;
        }
        if (expression instanceof Expression.Call call && activity.target(call) == Target.INSTANCE) {
            return;
        }
        if (expression instanceof Expression.Creation creation && activity.isActive(creation)) {
            return;
        }
        if (expression instanceof Expression.Field field) {
            TypeElement site = field.receiver() == null
                    ? null
                    : java.classOf(field.receiver().type());
            checkMember(expression, field.field(), site, visibility);
        } else if (expression instanceof Expression.Call call && !call.isOnArray()) {
            Element named = call.method() instanceof FieldFunction function && activity.target(call) == Target.PLAIN
                    ? function.field()
                    : call.method();
            checkMember(expression, named, call.site(), visibility);
        } else if (expression instanceof Expression.Creation creation) {
            if (!visibility.isAccessible(creation.constructor()) && !visibility.isOpen(creation.constructor())) {
                refuse(expression);
            }
        } else if (expression instanceof Expression.AnonymousClass created) {
            if (!visibility.isNameable(created.type()) || !isExtensible(created.constructor(), visibility)) {
                refuse(expression);
            }
        } else if (expression instanceof Expression.NewArray array
                && !activity.isActiveReference(array)
                && !visibility.isNameable(java.types().erasure(array.type()))) {
            refuse(expression);
        } else if (expression instanceof Expression.Lambda lambda
                && !activity.isActive(lambda)
                && !visibility.isNameable(lambda.type())) {
            refuse(expression);
        } else if (expression instanceof Expression.Cast cast && !visibility.isNameable(cast.type())) {
            refuse(expression);
        } else if (expression instanceof Expression.InstanceOf test) {
            boolean isNamed =
                    test.pattern() == null ? visibility.isNameable(test.tested()) : isNamed(test.pattern(), visibility);
            if (!isNamed) {
                refuse(expression);
            }
        } else if (expression instanceof Expression.SwitchExpression) {
            checkPatterns(Pattern.Match.in(expression), visibility);
        }
    }

    /** What a switch asks for, and what it is about, must have their own types there. */
    private void checkPatterns(List<Pattern.Match> matches, Visibility visibility) {
        for (Pattern.Match match : matches) {
            boolean isNamed = activity.isActive(match.operand())
                    || visibility.isNameable(match.operand().type());
            if (!isNamed || !isNamed(match.pattern(), visibility)) {
                findings.refuse(
                        Problem.UNREACHABLE_MEMBER,
                        match.pattern().source(),
                        match.pattern().source().text());
            }
        }
    }

    /** Whether the companion can name what a pattern asks for, which is a twin or has a name that is not hidden. */
    private boolean isNamed(Pattern pattern, Visibility visibility) {
        return pattern.all().stream()
                .allMatch(one -> one instanceof Pattern.Any
                        || one instanceof Pattern.Binding binding
                                && (binding.isInferred() || activity.isActive(binding.variable()))
                        || one instanceof Pattern.Deconstruction record && activity.isActive(record.whole())
                        || visibility.isNameable(one.type()));
    }

    /** Whether a companion can have a subclass that calls the constructor. */
    private static boolean isExtensible(@Nullable ExecutableElement constructor, Visibility visibility) {
        return constructor == null
                || visibility.isAccessible(constructor)
                || constructor.getModifiers().contains(Modifier.PROTECTED);
    }

    private void checkMember(Expression expression, Element member, @Nullable TypeElement site, Visibility visibility) {
        boolean isReachable = visibility.isAccessible(member)
                || site != null && visibility.isAccessibleIn(member, site)
                || visibility.isOpen(member);
        if (!isReachable) {
            refuse(expression);
        }
    }

    private void refuse(Expression expression) {
        findings.refuse(
                Problem.UNREACHABLE_MEMBER,
                expression.source(),
                expression.source().text());
    }
}
