package dev.tracegrad.processor.reader;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Pattern;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Patterns; their variables are declared by whoever knows where they are in scope. */
final class PatternReader {
    private final MethodContext context;
    private final TypeReader types;
    private final Accessors accessors;

    /** How the accessor of a record's component is read, which may do something else than give it. */
    interface Accessors {
        Expression read(ExpressionTree tree, String component, Expression whole);
    }

    PatternReader(MethodContext context, TypeReader types, Accessors accessors) {
        this.context = context;
        this.types = types;
        this.accessors = accessors;
    }

    /** A pattern that a test or a switch has, for something of that type. */
    Pattern read(Tree tree, TypeMirror matched) {
        Pattern pattern = readPart(tree, matched);
        if (pattern.type().getKind().isPrimitive()) {
            throw primitive(tree);
        }
        return pattern;
    }

    private Pattern readPart(Tree tree, TypeMirror matched) {
        if (CaseTrees.isAny(tree)) {
            return new Pattern.Any(context.source(tree), matched);
        }
        if (tree instanceof BindingPatternTree binding) {
            return binding(binding, matched);
        }
        if (!CaseTrees.isDeconstruction(tree)) {
            throw context.refusal(
                    Problem.UNSUPPORTED_EXPRESSION,
                    tree,
                    "the pattern " + context.file().text(tree),
                    "Write a type with a variable, or with the components of a record");
        }
        return deconstruction(tree, matched);
    }

    private Pattern binding(BindingPatternTree tree, TypeMirror matched) {
        VariableTree declared = tree.getVariable();
        boolean isInferred = declared.getType() == null;
        TypeMirror type = isInferred ? matched : types.read(declared.getType());
        boolean mayDiffer = !type.getKind().isPrimitive() && !matched.getKind().isPrimitive();
        if (!mayDiffer && !context.java().types().isSameType(type, matched)) {
            throw primitive(tree);
        }
        Variable variable = TypeReader.variable(declared, type);
        context.refuseTaken(tree, variable);
        return new Pattern.Binding(context.source(tree), type, variable, isInferred);
    }

    private RuntimeException primitive(Tree tree) {
        return context.refusal(
                Problem.UNSUPPORTED_EXPRESSION,
                tree,
                "the pattern " + context.file().text(tree) + ", which converts a primitive type,",
                "Ask for the box, as in Integer i");
    }

    private Pattern deconstruction(Tree tree, TypeMirror matched) {
        ExpressionTree deconstructed = CaseTrees.deconstructed(tree);
        TypeMirror type = type(deconstructed, matched);
        TypeElement record = context.java().classOf(type);
        List<Tree> trees = CaseTrees.parts(tree);
        List<? extends RecordComponentElement> components =
                record == null || record.getKind() != ElementKind.RECORD ? null : record.getRecordComponents();
        if (components == null || components.size() != trees.size()) {
            throw context.unknown(
                    tree, "the record of the pattern " + context.file().text(tree));
        }
        String name = record.getSimpleName().toString();
        String hint = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        Variable whole = Variable.unnamed(SourceVersion.isName(hint) ? hint : "whole", type);
        List<Pattern> parts = new ArrayList<>();
        List<Expression> reads = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            Source source = context.file().source(trees.get(i));
            Expression read = read(deconstructed, components.get(i), new Expression.Local(source, whole), source);
            parts.add(readPart(trees.get(i), read.type()));
            if (!context.isOnValue()) {
                reads.add(read);
            }
        }
        boolean isInferred = !record.getTypeParameters().isEmpty() && !(deconstructed instanceof ParameterizedTypeTree);
        return new Pattern.Deconstruction(context.source(tree), type, isInferred, whole, parts, reads);
    }

    /** The component of a record: its field, or the call of an accessor that may do something else. */
    private Expression read(ExpressionTree tree, RecordComponentElement component, Expression whole, Source source) {
        VariableElement field = context.traced().componentOf(component.getAccessor());
        if (field != null) {
            TypeMirror type = context.java().types().asMemberOf((DeclaredType) whole.type(), field);
            return new Expression.Field(source, context.java().withoutWildcard(type), field, whole, true);
        }
        Expression read = accessors.read(tree, component.getSimpleName().toString(), whole);
        TypeMirror type = context.java().withoutWildcard(read.type());
        return read instanceof Expression.Call call
                ? new Expression.Call(
                        source, type, call.method(), call.site(), whole, List.of(), List.of(), List.of(), call.ruled())
                : read;
    }

    /** The type of a record in a pattern; type arguments that are left out are those of what is matched (JLS 18.5.5). */
    private TypeMirror type(ExpressionTree tree, TypeMirror matched) {
        TypeMirror named = types.read(tree);
        TypeElement record = context.java().classOf(named);
        boolean isComplete =
                record == null || record.getTypeParameters().isEmpty() || tree instanceof ParameterizedTypeTree;
        if (isComplete) {
            return named;
        }
        Types all = context.java().types();
        List<TypeMirror> arguments = new ArrayList<>();
        for (TypeParameterElement parameter : record.getTypeParameters()) {
            TypeMirror argument = argument(parameter, record.asType(), matched);
            arguments.add(argument == null ? all.getWildcardType(null, null) : argument);
        }
        return all.getDeclaredType(record, arguments.toArray(TypeMirror[]::new));
    }

    /** What stands for a type parameter of a record if the record is of another type; null where that does not tell. */
    private @Nullable TypeMirror argument(TypeParameterElement parameter, TypeMirror record, TypeMirror matched) {
        if (!(matched instanceof DeclaredType given)) {
            return null;
        }
        DeclaredType seen = context.java().asSuper(record, (TypeElement) given.asElement());
        if (seen == null || given.getTypeArguments().isEmpty()) {
            return null;
        }
        for (int i = 0; i < seen.getTypeArguments().size(); i++) {
            Element named =
                    context.java().types().asElement(seen.getTypeArguments().get(i));
            if (parameter.equals(named)) {
                return given.getTypeArguments().get(i);
            }
        }
        return null;
    }
}
