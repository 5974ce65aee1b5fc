package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.Code;
import com.palantir.javapoet.TypeName;
import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.Companion;
import dev.tracegrad.processor.activity.Target;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.CompanionNames;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.tracked.CompanionOverloads;
import dev.tracegrad.processor.tracked.CompanionOverloads.Signature;
import dev.tracegrad.processor.tracked.Semantics;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The methods that a companion has under one name, among which a call must mean the right one. */
final class Rivals {
    private final Semantics semantics;
    private final Activity activity;
    private final Companion companion;
    private final Homonyms homonyms;

    Rivals(Semantics semantics, Activity activity, Companion companion, Homonyms homonyms) {
        this.homonyms = homonyms;
        this.semantics = semantics;
        this.activity = activity;
        this.companion = companion;
    }

    /** Whether the arguments of a call must say which method is meant. */
    boolean areUnsure(Expression.Call call) {
        ExecutableElement method = call.method();
        Target target = activity.target(call);
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        if (target == Target.FUNCTION) {
            return false;
        }
        if (target == Target.INSTANCE) {
            TypeElement site = semantics.java().classOf(call.receiver().type());
            List<Signature> others = ofObjects(site == null ? owner : site, CompanionNames.ofTwin(method));
            return areUnsure(Signature.of(method), others, call.arguments());
        }
        boolean isOwn = call.receiver() instanceof Expression.Super;
        boolean isHere = target == Target.HELPER || owner.equals(companion.owner());
        List<Signature> others = ofClass(
                isHere ? companion.owner() : owner, isOwn ? CompanionNames.ofBody(method) : companion.nameOf(method));
        Expression receiver = call.receiver();
        List<Expression> arguments = new ArrayList<>(call.arguments());
        if (receiver != null) {
            arguments.add(0, receiver);
        }
        return areUnsure(Signature.inCompanion(method), others, arguments);
    }

    /** Whether the arguments of a constructor of a twin, or of its replay, must say which constructor is meant. */
    boolean areUnsure(ExecutableElement constructor, List<Expression> arguments) {
        TypeElement owner = (TypeElement) constructor.getEnclosingElement();
        List<ExecutableElement> constructors = semantics.tracked().isTwin(owner.asType())
                ? Members.constructors(owner)
                : companion.helpers().stream()
                        .map(helper -> helper.element())
                        .filter(helper -> companion.nameOf(helper).equals(companion.nameOf(constructor)))
                        .toList();
        return areUnsure(
                Signature.of(constructor),
                constructors.stream().map(Signature::of).toList(),
                arguments);
    }

    private boolean areUnsure(Signature called, List<Signature> others, List<Expression> arguments) {
        return others.size() > 1 && new CompanionOverloads(semantics).areUnsure(called, others, arguments);
    }

    /** The static methods of a companion, and those that it inherits, with the objects that they are for. */
    private List<Signature> ofClass(TypeElement type, String name) {
        return homonyms.of(type, name).stream().map(Signature::inCompanion).toList();
    }

    /** The methods of the objects of a twin, and the static ones beside them. */
    private List<Signature> ofObjects(TypeElement type, String name) {
        Stream<Signature> ofObjects = semantics.members().everywhere(type).stream()
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC)
                        && CompanionNames.ofTwin(method).equals(name))
                .map(Signature::of);
        return Stream.concat(ofObjects, ofClass(type, name).stream()).toList();
    }

    /** An argument as one of exactly the type that a parameter has. */
    static Code cast(Expression argument, TypeName type, Code written) {
        String text = written.toString();
        boolean isClosed = argument instanceof Expression.Call
                || argument instanceof Expression.Creation
                || argument instanceof Expression.Lambda
                || argument instanceof Expression.Parenthesized
                || text.matches("[\\w.]+");
        return Code.of(isClosed ? "($T) $L" : "($T) ($L)", type, written);
    }
}
