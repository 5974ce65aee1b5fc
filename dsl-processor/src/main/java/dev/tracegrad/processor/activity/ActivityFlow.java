package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.effects.AliasSet;
import dev.tracegrad.processor.effects.Aliases;
import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.effects.TrackedFields;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Pattern;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.tracked.Containers;
import dev.tracegrad.processor.tracked.LibraryCall;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * One walk over a body: how activity goes from expressions to variables, elements and fields, and back. Whoever walks again
 * finds more, until nothing is added.
 *
 * <pre>
 * double s = n * 2;          nothing: n is an int, and passive
 * double t = s + x;          x is active, so s + x is, so t is
 * double[] a = new double[n];
 * a[0] = t;                  something active is stored in a: its set takes tracked form, Value[]
 * double u = a[1];           so a[1] is active, so u is: in the next walk, if this line stands before that one
 * this.last = u;             the field is one that traced code writes: whoever reads it, in any class, reads what is active
 * sort(a);                   a is written to, if sort does that; sort is traced along
 * </pre>
 */
final class ActivityFlow {
    private final Forms forms;
    private final CallTargets targets;
    private final TracingAlong along;
    private final TrackedTypes types;
    private final TrackedFields fields;
    private final Effects effects;
    private final Aliases aliases;
    private final FunctionFlow functions;
    private final ContainerFlow containers;
    private final LibraryFlow library;
    private final PatternFlow patterns;
    private final ActiveNumbers numbers;

    /** What loops go over that has no tracked form itself, as an array of functions. */
    private final Map<Statement.ForEach, AliasSet> plainContent = new IdentityHashMap<>();

    ActivityFlow(WholeProgram program, Forms forms, CallTargets targets, TracingAlong along) {
        this.forms = forms;
        this.targets = targets;
        this.along = along;
        this.types = program.semantics().tracked();
        this.fields = program.fields();
        this.effects = program.effects();
        this.aliases = forms.aliases();
        this.functions = new FunctionFlow(program, forms);
        this.containers = new ContainerFlow(forms, types, functions);
        this.library = new LibraryFlow(forms);
        this.numbers = new ActiveNumbers(forms, types, fields, targets);
        this.patterns = new PatternFlow(forms, types, this::assign);
    }

    /** All else is known: answers whether there are functions to be looked at again. */
    boolean linkFunctions() {
        return functions.link();
    }

    /** Notes what follows from all that a walk has found. */
    void endWalk() {
        functions.settle();
        forms.exchangeFields();
    }

    void visit(Statement statement) {
        visitExpressions(statement.expressions());
        if (statement instanceof Statement.Declaration declaration && declaration.initializer() != null) {
            assign(declaration.variable(), declaration.initializer());
        } else if (statement instanceof Statement.Return returned && returned.value() != null) {
            returned(returned.result(), returned.value());
        } else if (statement instanceof Statement.Yield yielded) {
            assign(yielded.result(), yielded.value());
        } else if (statement instanceof Statement.ForEach loop) {
            eachOf(loop);
        } else if (statement instanceof Statement.Switch) {
            Pattern.Match.in(statement).forEach(patterns::bind);
        }
        if (statement instanceof Statement.ConstructorCall call) {
            visit(call);
        }
        visitStatements(statement.children());
    }

    private void visitStatements(List<Statement> statements) {
        for (int i = 0; i < statements.size(); i++) {
            visit(statements.get(i));
        }
    }

    /** Without an iterator, since it runs for every expression of every walk. */
    private void visitExpressions(List<Expression> expressions) {
        for (int i = 0; i < expressions.size(); i++) {
            visit(expressions.get(i));
        }
    }

    /** What a method returns is turned into the form of its result, if need be. */
    private void returned(Variable result, Expression value) {
        functions.shareGiven(result, value);
        AliasSet set = aliases.of(value);
        if (set == null || !types.isReference(result.type())) {
            assign(result, value);
        } else if (forms.isActive(result)) {
            forms.want(value);
        } else if (set.isTracked()) {
            forms.note(aliases.of(result).setTracked());
        }
    }

    /** The constructor of a twin takes what is in tracked form; that of a plain object is replayed too. */
    private void visit(Statement.ConstructorCall call) {
        if (types.isTwin(call.constructor().getEnclosingElement().asType())) {
            for (int i = 0; i < call.arguments().size(); i++) {
                forms.want(call.arguments().get(i));
                forms.lent().pass(call.constructor(), i, call.arguments().get(i));
            }
        } else if (call.arguments().stream().anyMatch(forms::holdsActive) || effects.readsTracked(call.constructor())) {
            along.replay(call.constructor());
            call.arguments().forEach(forms::want);
        }
    }

    private void eachOf(Statement.ForEach loop) {
        AliasSet set = aliases.of(loop.iterable());
        if (set == null && types.isReference(loop.variable().type())) {
            set = plainContent.computeIfAbsent(
                    loop, unused -> aliases.ofOutside(loop.variable().type()));
        }
        if (set == null) {
            return;
        }
        if (types.isReference(loop.variable().type())) {
            forms.note(AliasSet.join(aliases.of(loop.variable()), set));
        } else if (JavaTypes.isArrayOfArrays(loop.iterable().type())
                || types.holdsReferences(loop.iterable().type())) {
            functions.share(loop.iterable());
        } else if (set.holdsActive()) {
            forms.activate(loop.variable());
        }
    }

    private void visit(Expression expression) {
        forms.stopped().note(expression);
        if (expression instanceof Expression.Literal) {
            return;
        }
        visitExpressions(expression.children());
        if (expression instanceof Expression.AnonymousClass created) {
            functions.visit(created);
        }
        visitStatements(expression.statements());
        if (expression instanceof Expression.Assignment assignment) {
            assign(assignment);
        } else if (expression instanceof Expression.InstanceOf || expression instanceof Expression.SwitchExpression) {
            Pattern.Match.in(expression).forEach(patterns::bind);
        } else if (expression instanceof Expression.Update update) {
            store(update.target(), false);
        } else if (expression instanceof Expression.NewArray array) {
            array.elements().forEach(element -> store(array, element));
        } else if (expression instanceof Expression.Lambda lambda) {
            functions.visit(lambda);
        } else if (expression instanceof Expression.Creation creation) {
            visit(creation);
        } else if (expression instanceof Expression.OwnCall call) {
            for (int i = 0; i < call.arguments().size(); i++) {
                assign(call.parameters().get(i), call.arguments().get(i));
            }
        } else if (expression instanceof Expression.Call call) {
            visit(call);
        }
        forms.settle(expression);
        if (numbers.areActive(expression)) {
            forms.activate(expression);
        }
    }

    /** An object that is made of something active wants to have tracked form, and then takes its arguments in it. */
    private void visit(Expression.Creation creation) {
        functions.sharePassed(creation, creation.constructor(), creation.arguments());
        AliasSet set = aliases.of(creation);
        if (set == null) {
            along.replay(creation);
            if (targets.isReplayed(creation)) {
                passArguments(creation.constructor(), creation.arguments(), creation.wanted());
            }
            return;
        }
        boolean readsTracked = types.isTwin(creation.type()) && effects.readsTracked(creation.constructor());
        if (readsTracked || creation.arguments().stream().anyMatch(forms::holdsActive)) {
            forms.storeActive(creation);
        }
        if (set.isTracked()) {
            for (int i = 0; i < creation.arguments().size(); i++) {
                forms.want(creation.arguments().get(i), effects.arrays().isNoticed(creation.constructor(), i));
                forms.lent()
                        .pass(creation.constructor(), i, creation.arguments().get(i));
            }
        }
    }

    private void assign(Expression.Assignment assignment) {
        boolean isActive = forms.isActiveNumber(assignment.value())
                || assignment.operator() != null && forms.isActiveNumber(assignment.target());
        store(assignment.target(), isActive);
        AliasSet stored = aliases.of(assignment.target());
        if (stored != null) {
            aliases.of(assignment); // links the two
            boolean isRemembered = isPlain(assignment.target()) && forms.holdsActive(assignment.value());
            if (isRemembered) {
                forms.storeInto(assignment.target());
            } else if (forms.isActive(assignment.target())) {
                if (assignment.target() instanceof Expression.Element) {
                    forms.noteStore(assignment.target());
                }
                forms.lent().store(assignment.target(), assignment.value());
            }
        } else {
            functions.share(assignment.value());
        }
    }

    /** Whether it is a field of a plain object, or an element of an array in plain form. */
    private boolean isPlain(Expression target) {
        return target instanceof Expression.Field field && !aliases.isTwinField(field)
                || target instanceof Expression.Element && !forms.isActive(target);
    }

    /** Notes that a number, or an array of an array, is assigned to. */
    private void store(Expression target, boolean isActive) {
        if (target instanceof Expression.Local local) {
            if (isActive) {
                forms.activateNumber(local.variable());
            }
        } else if (target instanceof Expression.Field field && aliases.isTwinField(field)) {
            forms.write(field.receiver());
        } else if (target instanceof Expression.Field field) {
            if (isActive && field.type().getKind() == TypeKind.DOUBLE) {
                forms.note(fields.add(field.field()));
            }
        } else if (target instanceof Expression.Element element) {
            forms.write(element.array());
            if (isActive && types.isNumber(element.type())) {
                forms.storeInto(element.array());
            }
        }
    }

    private void store(Expression.NewArray array, Expression element) {
        if (forms.isActiveNumber(element)) {
            forms.storeActive(array);
        } else if (aliases.of(array) == null) {
            functions.share(element);
        }
    }

    private void assign(Variable variable, Expression value) {
        AliasSet set = aliases.of(value);
        if (types.isReference(variable.type())) {
            if (set != null) {
                forms.note(AliasSet.join(aliases.of(variable), set));
            }
        } else if (set != null) {
            functions.share(value);
        } else if (forms.isActiveNumber(value)) {
            forms.activateNumber(variable);
        }
    }

    private void visit(Expression.Call call) {
        forms.wantItself(call);
        if (call.receiver() != null
                && types.isTwin(call.receiver().type())
                && (targets.isLackedByPlain(call) || isChanged(call))) {
            forms.wantObject(call.receiver());
        }
        along.trace(call);
        Target target = targets.of(call);
        forms.lent().visit(call);
        if (target == Target.FUNCTION || targets.runsFunction(call)) {
            forms.want(call.receiver());
        }
        switch (target) {
            case COMPANION, HELPER, INSTANCE, FUNCTION -> {
                passArguments(call, target);
                if (isOnOwnFunction(call)) {
                    forms.want(call.receiver());
                }
                AliasSet result = aliases.of(call);
                boolean isTracked = !effects.givesItself(call.method())
                        && (target == Target.INSTANCE
                                || target == Target.FUNCTION
                                || types.isReference(call.method().getReturnType())
                                || targets.givesContent(call));
                if (result != null && isTracked) {
                    forms.note(result.setTracked());
                }
            }
            case LIBRARY -> library.visit(call, LibraryCall.of(call.method()));
            case CONTAINER -> containers.visit(call);
            case PLAIN -> {
                if (LibraryCall.of(call.method()) == null) {
                    functions.sharePassed(call, call.method(), call.arguments());
                }
                if (Containers.concern(call, types)) {
                    containers.visit(call);
                }
            }
        }
    }

    /** Whether a method gives a collection that is changed then, of which the companion on a plain object gives a copy. */
    private boolean isChanged(Expression.Call call) {
        AliasSet given = types.isContainer(call.type()) ? aliases.of(call) : null;
        return given != null && given.isWrittenAround() && (given.holdsActive() || targets.needsTracing(call));
    }

    /** Whether a functional interface of the user's has the method beside that of the function; only its tracked form is traced. */
    private boolean isOnOwnFunction(Expression.Call call) {
        return call.receiver() != null
                && types.isFunction(call.method().getEnclosingElement().asType());
    }

    /** Passes arrays and functions in tracked form, and notes which of them the method may write to. */
    private void passArguments(Expression.Call call, Target target) {
        List<TypeMirror> wanted = targets.wanted(call);
        if (target == Target.FUNCTION) {
            for (int i = 0; i < call.arguments().size(); i++) {
                if (types.isReference(wanted.get(i))) {
                    forms.want(call.arguments().get(i));
                }
                if (types.isArray(wanted.get(i))) {
                    forms.noteStore(call.arguments().get(i)); // whatever the function is
                }
            }
            return;
        }
        passArguments(call.method(), call.arguments(), wanted);
    }

    private void passArguments(ExecutableElement method, List<Expression> arguments, List<TypeMirror> wanted) {
        for (int i = 0; i < arguments.size(); i++) {
            AliasSet set = aliases.of(arguments.get(i));
            if (set == null || !types.isReference(wanted.get(i))) {
                boolean isOfAny = set != null && JavaTypes.isOpen(wanted.get(i));
                forms.note(isOfAny && forms.passesAsAny(arguments, wanted) && set.setWanted());
                continue;
            }
            forms.want(arguments.get(i), effects.arrays().isNoticed(method, i));
            forms.lent().pass(method, i, arguments.get(i));
            if (types.isArray(wanted.get(i)) && effects.arrays().mayWrite(method, i)) {
                forms.note(set.setWritten() | set.setWantedItself());
                forms.noteStore(arguments.get(i));
            }
        }
    }
}
