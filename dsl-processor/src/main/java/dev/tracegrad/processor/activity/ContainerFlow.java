package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.effects.AliasSet;
import dev.tracegrad.processor.effects.Aliases;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.tracked.Containers;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.IdentityHashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** How activity goes into containers and comes out of them. */
final class ContainerFlow {
    private final Forms forms;
    private final TrackedTypes types;
    private final Aliases aliases;
    private final FunctionFlow functions;
    private final Map<Expression, AliasSet> links = new IdentityHashMap<>();

    ContainerFlow(Forms forms, TrackedTypes types, FunctionFlow functions) {
        this.forms = forms;
        this.types = types;
        this.functions = functions;
        this.aliases = forms.aliases();
    }

    void visit(Expression.Call call) {
        if (Containers.isOrder(call, types)) {
            return; // one set with what it is made from
        }
        AliasSet container = container(call);
        for (int i = 0; i < call.arguments().size(); i++) {
            Expression argument = call.arguments().get(i);
            AliasSet set = aliases.of(argument);
            if (set == null) {
                if (forms.isActive(argument) && Containers.isContent(call, i)) {
                    store(call, container);
                } else if (JavaTypes.isClass(argument.type(), "java.util.stream.Collector")) {
                    functions.share(call); // its functions are no part of this call
                }
            } else if (types.isFunction(call.wanted().get(i))) {
                joinWritten(call, set);
                apply(call, set);
                functions.share(call);
                forms.lent().fill(call, argument);
                if (call.receiver() != null) {
                    forms.lent().fill(call.receiver(), argument);
                }
            } else if (container != null && JavaTypes.isRow(argument.type()) && isOfDouble(call.type())) {
                goOver(argument, set, container);
            } else if (container != null && isTakenOver(call, argument)) {
                forms.note(set.holdsActive() && container.setStoresActive());
            } else if (container != null) {
                join(argument, container, set);
            }
        }
        if (container != null && Containers.isChanging(call.method())) {
            forms.note(container.setWritten());
            wantOwner(call);
        }
    }

    /** An object in whose collection something active is put wants to have tracked form, as the collection then has. */
    private void wantOwner(Expression.Call call) {
        boolean storesActive = call.arguments().stream().anyMatch(forms::holdsActive);
        if (storesActive
                && call.receiver() instanceof Expression.Field field
                && field.receiver() != null
                && types.isTwin(field.receiver().type())) {
            forms.wantObject(field.receiver());
        }
    }

    /** A stream of the numbers in an array, which it asks for them when they are needed: it has tracked form if the array does. */
    private void goOver(Expression array, AliasSet set, AliasSet stream) {
        if (stream.isTracked()) {
            forms.want(array);
        } else if (set.holdsActive()) {
            forms.note(stream.setStoresActive());
        }
    }

    private static boolean isOfDouble(TypeMirror type) {
        return type instanceof DeclaredType declared && Containers.isOfDouble((TypeElement) declared.asElement());
    }

    /** Whether the numbers of one container are stored in another. */
    private boolean isTakenOver(Expression.Call call, Expression argument) {
        return call.method().getSimpleName().toString().matches("addAll|putAll|copyOf|flatMap")
                && types.isContainer(argument.type())
                && !types.holdsReferences(argument.type());
    }

    /** The container that is asked, or the one that is made, or changed, by a static method. */
    private @Nullable AliasSet container(Expression.Call call) {
        if (call.receiver() != null) {
            return types.isContainer(call.receiver().type()) ? aliases.of(call.receiver()) : null;
        }
        return types.isContainer(call.type())
                ? aliases.of(call)
                : aliases.of(call.arguments().get(0));
    }

    private void store(Expression.Call call, @Nullable AliasSet container) {
        if (container != null) {
            forms.note(Containers.isChoosing(call.method()) ? container.setWanted() : container.setStoresActive());
        }
    }

    /** A function of what the container holds has the form that this has; so has what it makes. */
    private void apply(Expression.Call call, AliasSet function) {
        AliasSet receiver = container(call);
        AliasSet made = types.isContainer(call.type()) ? aliases.of(call) : null;
        if (function.isTracked()) {
            if (receiver != null) {
                forms.note(receiver.setWanted());
            }
            if (made != null) {
                forms.note(made.setTracked());
            }
        } else if (receiver != null && receiver.isTracked() || made != null && made.isTracked()) {
            forms.note(function.setWanted());
        }
    }

    /** In what a function stores something is what a container of such objects holds, and no copy of it. */
    private void joinWritten(Expression.Call call, AliasSet function) {
        Expression receiver = call.receiver();
        AliasSet content = receiver != null && types.holdsReferences(receiver.type()) ? aliases.of(receiver) : null;
        if (content != null) {
            functions.written(function).forEach(one -> forms.note(AliasSet.join(aliases.of(one), content)));
        }
    }

    private void join(Expression argument, AliasSet container, AliasSet content) {
        AliasSet between = links.computeIfAbsent(argument, unused -> AliasSet.inside());
        forms.note(AliasSet.join(between, container) | AliasSet.join(between, content));
    }
}
