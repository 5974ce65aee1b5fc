package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.Code;
import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.Target;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.tracked.Containers;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * The type arguments that the source gives a call, in the form that the call has: {@code Optional.<Double>empty()} is
 * {@code Optional.<Value>empty()}. Where the companion cannot name one, or its method has others, javac infers them.
 */
final class TypeArguments {
    private final Activity activity;
    private final Visibility visibility;
    private final TrackedTypeWriter types;

    TypeArguments(Activity activity, Visibility visibility, TrackedTypeWriter types) {
        this.activity = activity;
        this.visibility = visibility;
        this.types = types;
    }

    /** The name of a method after the dot, with them before it. */
    Code named(Expression.Call call) {
        return Code.of("$L$N", of(call), call.method().getSimpleName());
    }

    /** The type arguments in their brackets, or nothing. */
    Code of(Expression.Call call) {
        boolean isPlain = activity.target(call) == Target.PLAIN;
        boolean isMoved = !isPlain
                && !Containers.isMember(call.method())
                && !call.method().getModifiers().contains(Modifier.STATIC)
                && !JavaTypes.typeParameters((TypeElement) call.method().getEnclosingElement())
                        .isEmpty();
        if (isMoved || !call.typeArguments().stream().allMatch(visibility::isNameable)) {
            return Code.of("");
        }
        List<Code> written = new ArrayList<>();
        for (int i = 0; i < call.typeArguments().size(); i++) {
            TypeMirror type = call.typeArguments().get(i);
            boolean isKey = i < call.method().getTypeParameters().size()
                    && Containers.isKey(call.method().getTypeParameters().get(i));
            written.add(Code.of("$T", isPlain || isKey ? types.plain(type) : types.local(type)));
        }
        return written.isEmpty() ? Code.of("") : Code.of("<$L>", Code.join(written, ", "));
    }
}
