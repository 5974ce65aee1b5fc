package dev.tracegrad.processor.language;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The types of one call of a chosen method: what each parameter and the result are, seen as a member of the receiver's
 * type, type parameters told from the arguments and, where these do not tell, from what the call is used for.
 */
public final class Inference {
    private final JavaTypes java;
    private final FunctionTypes functions;
    private final List<? extends TypeMirror> parameters;
    private final TypeMirror result;
    private final boolean isSpread;
    private final Substitution substitution;

    /**
     * @param receiver the type whose member the method is in this call; for a constructor the type that is made
     * @param infersClass whether a constructor's call leaves the type arguments of its class open
     * @param arguments the arguments' types, null for those that are not known yet
     */
    public Inference(
            JavaTypes java,
            FunctionTypes functions,
            ExecutableElement method,
            @Nullable DeclaredType receiver,
            boolean infersClass,
            List<? extends @Nullable TypeMirror> arguments) {
        this.java = java;
        this.functions = functions;
        boolean isMember = receiver != null
                && !method.getModifiers().contains(Modifier.STATIC)
                && !infersClass
                && !isRaw(receiver);
        ExecutableType type = (ExecutableType) (isMember ? java.types().asMemberOf(receiver, method) : method.asType());
        this.parameters = type.getParameterTypes();
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        boolean isConstructor = method.getKind() == ElementKind.CONSTRUCTOR;
        TypeMirror made = infersClass || receiver == null ? owner.asType() : receiver;
        this.result = isConstructor ? made : type.getReturnType();
        this.isSpread = method.isVarArgs() && !isGivenAsArray(arguments);
        List<TypeParameterElement> open = new ArrayList<>(method.getTypeParameters());
        if (infersClass) {
            open.addAll(owner.getTypeParameters());
        }
        this.substitution = new Substitution(java, open);
        for (int i = 0; i < arguments.size(); i++) {
            TypeMirror argument = arguments.get(i);
            if (argument != null) {
                substitution.learn(parameter(i), argument);
            }
        }
    }

    private static boolean isRaw(DeclaredType type) {
        return type.getTypeArguments().isEmpty()
                && !((TypeElement) type.asElement()).getTypeParameters().isEmpty();
    }

    private boolean isGivenAsArray(List<? extends @Nullable TypeMirror> arguments) {
        if (arguments.size() != parameters.size()) {
            return false;
        }
        TypeMirror last = arguments.get(arguments.size() - 1);
        return last != null
                && (last.getKind() == TypeKind.NULL
                        || java.types()
                                .isAssignable(
                                        java.types().erasure(last),
                                        java.types().erasure(parameters.get(parameters.size() - 1))));
    }

    /** Takes explicit type arguments, as in {@code List.<String>of()}. */
    public void explicit(ExecutableElement method, List<TypeMirror> arguments) {
        for (int i = 0;
                i < Math.min(arguments.size(), method.getTypeParameters().size());
                i++) {
            substitution.set(method.getTypeParameters().get(i), arguments.get(i));
        }
    }

    /** Learns from the type that the call's result is used as. */
    public void learnResult(@Nullable TypeMirror target) {
        if (target != null) {
            substitution.learnResult(result, target);
        }
    }

    /** Learns from the type of an argument that was not known at first. */
    public void learnArgument(int position, TypeMirror argument) {
        substitution.learn(parameter(position), argument);
    }

    /** Learns from the types that a lambda, or the method that is referred to, gives its parameters; answers whether it did. */
    public boolean learnParameters(int position, List<TypeMirror> declared) {
        int before = substitution.learned();
        FunctionType function = functions.of(parameter(position));
        if (function != null && function.parameters().size() == declared.size()) {
            for (int i = 0; i < declared.size(); i++) {
                substitution.learn(function.parameters().get(i), declared.get(i));
            }
        }
        return substitution.learned() > before;
    }

    /** Learns from the type of what a lambda returns. */
    public void learnReturn(int position, TypeMirror returned) {
        FunctionType function = functions.of(parameter(position));
        if (function != null && returned.getKind() != TypeKind.VOID) {
            substitution.learn(function.result(), returned);
        }
    }

    /** The type that the argument at that position is converted to, as far as it is known. */
    public TypeMirror wanted(int position) {
        return java.withoutWildcard(substitution.apply(parameter(position)));
    }

    /** As {@link #wanted}, with the type of null for what is not known yet. */
    public TypeMirror wantedOpen(int position) {
        return java.withoutWildcard(substitution.applyOpen(parameter(position)));
    }

    /** The type of the call. */
    public TypeMirror result() {
        return java.withoutWildcard(substitution.apply(result));
    }

    private TypeMirror parameter(int position) {
        int last = parameters.size() - 1;
        TypeMirror type = parameters.get(Math.min(position, last));
        return isSpread && position >= last ? ((ArrayType) type).getComponentType() : type;
    }
}
