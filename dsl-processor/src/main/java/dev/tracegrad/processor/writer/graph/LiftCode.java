package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.Code;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.tracked.Containers;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The tracked form of what plain code holds, made anew from the outermost type to the innermost. What cannot be made, as a
 * function of the JDK's, is null or an exception at run time.
 *
 * <pre>
 * double                 lift.value(x, "name")                            Value.constant(x)
 * double[][]             lift.in("name").values(x)                        Values.constants(x)
 * Point                  PointTraced.of(x, lift.in("name"))               PointTraced.of(x, Lift.passed())
 * List&lt;Double&gt;           lift.in("name").collection(x, one -&gt; lift.value(one))   Copies.list(x, one -&gt; Value.constant(one))
 * Map&lt;String, Point[]&gt;    lift.in("name").map(x, one2 -&gt; lift.all(one2, one -&gt; PointTraced.of(one, lift), PointTraced[]::new))
 * DoubleUnaryOperator    Lift.none(x, "name")                             refused before
 * </pre>
 *
 * Of a field, all but the first and the last stand in {@code lift.out(...)}.
 */
final class LiftCode {
    private final JavaTypes java;
    private final TrackedTypes tracked;
    private final TrackedTypeWriter types;
    private final @Nullable String field;
    private final boolean isInside;
    private final @Nullable Supplier<String> memory;
    private final UnaryOperator<String> names;

    private LiftCode(
            Semantics semantics,
            TrackedTypeWriter types,
            @Nullable String field,
            @Nullable Supplier<String> memory,
            UnaryOperator<String> names) {
        this.java = semantics.java();
        this.tracked = semantics.tracked();
        this.types = types;
        this.field = field;
        this.isInside = false;
        this.memory = memory;
        this.names = names;
    }

    /** For what a container holds that is in a field. */
    private LiftCode(LiftCode ofField) {
        this.java = ofField.java;
        this.tracked = ofField.tracked;
        this.types = ofField.types;
        this.field = ofField.field;
        this.isInside = true;
        this.memory = ofField.memory;
        this.names = ofField.names;
    }

    /** For a field, by the variable {@code lift}. */
    static LiftCode ofField(Semantics semantics, TrackedTypeWriter types, String field) {
        return new LiftCode(semantics, types, field, null, name -> name);
    }

    /**
     * For an expression, as constants.
     *
     * @param memory gives the variable that knows what is remembered beside its arrays, or null if nothing is
     * @param names gives a name that no variable has
     */
    static LiftCode ofConstants(
            Semantics semantics,
            TrackedTypeWriter types,
            @Nullable Supplier<String> memory,
            UnaryOperator<String> names) {
        return new LiftCode(semantics, types, null, memory, names);
    }

    /** What code of a type gives, in tracked form. */
    Code of(TypeMirror type, Code plain) {
        if (tracked.isNumber(type)) {
            return number(plain);
        }
        return tracked.isReference(type) ? ofReference(type, plain) : plain;
    }

    private Code number(Code plain) {
        if (field == null) {
            return Code.of("$T.constant($L)", RuntimeClasses.VALUE, plain);
        }
        return isInside ? Code.of("lift.value($L)", plain) : Code.of("lift.value($L, $S)", plain, field);
    }

    /** The variable of the lift, which is told the way into the field. */
    private Code lift() {
        return isInside ? Code.of("lift") : Code.of("lift.in($S)", field);
    }

    /** What is made, and the way out of the field. */
    private Code out(Code made) {
        return isInside ? made : Code.of("lift.out($L)", made);
    }

    private Code ofReference(TypeMirror type, Code plain) {
        if (type instanceof ArrayType array) {
            return TrackedTypes.isArrayOfNumbers(type) && JavaTypes.depth(type) <= 2
                    ? numbers(plain)
                    : each(
                            "all",
                            plain,
                            array.getComponentType(),
                            Code.of(", $T[]::new", types.raw(array.getComponentType())));
        }
        DeclaredType declared = (DeclaredType) type;
        if (tracked.isContainer(type)) {
            return container(declared, plain);
        }
        if (!tracked.canLift(type)) {
            return none(declared, plain);
        }
        if (tracked.isTwin(type)) {
            return field == null
                    ? passed(types.twinOf(type), plain)
                    : out(Code.of("$T.of($L, $L)", types.twinOf(type), plain, lift()));
        }
        return Code.of("$T.of($L)", types.twinOf((TypeElement) declared.asElement()), plain);
    }

    /** Whether javac cannot check what is made, since an array in it is made without the type arguments of its elements. */
    static boolean isUnchecked(TrackedTypeWriter types, TypeMirror type) {
        return type instanceof ArrayType
                ? types.tracked(JavaTypes.elementOfAll(type)) instanceof ParameterizedTypeName
                : type instanceof DeclaredType declared
                        && declared.getTypeArguments().stream().anyMatch(one -> isUnchecked(types, one));
    }

    /** The twin of an object that is passed on, of whose class a copy is as good. */
    static Code passed(TypeName twin, Code plain) {
        return Code.of("$T.of($L, $T.passed())", twin, plain, RuntimeClasses.LIFT);
    }

    private Code numbers(Code plain) {
        if (memory != null) {
            return Code.of("$N.values($L)", memory.get(), plain);
        }
        return field == null
                ? Code.of("$T.constants($L)", RuntimeClasses.VALUES, plain)
                : out(Code.of("$L.values($L)", lift(), plain));
    }

    private Code none(DeclaredType type, Code plain) {
        String name = field == null ? type.asElement().toString() : field;
        return Code.of("$T.none($L, $S)", RuntimeClasses.LIFT, plain, name);
    }

    private Code container(DeclaredType type, Code plain) {
        if (!Containers.canCopy(type)) {
            return none(type, plain);
        }
        String method = field == null ? Containers.copyOf(type) : Containers.liftOf(type);
        return each(method, plain, content(type), Code.of(""));
    }

    private TypeMirror content(DeclaredType container) {
        return Containers.isOfDouble((TypeElement) container.asElement())
                ? java.declared("java.lang.Double")
                : java.withoutWildcard(container.getTypeArguments().get(Containers.content(container)));
    }

    private Code each(String method, Code plain, TypeMirror content, Code ending) {
        int depth = depth(content);
        String one = names.apply(depth == 0 ? "one" : "one" + (depth + 1));
        LiftCode inside = field == null || isInside ? this : new LiftCode(this);
        Code made = Code.of(
                "$L.$L($L, $L -> $L$L)",
                field == null ? Code.of("$T", RuntimeClasses.COPIES) : lift(),
                method,
                plain,
                one,
                inside.of(content, Code.of("$N", one)),
                ending);
        return field == null ? made : out(made);
    }

    /** How many lambdas stand in the lambda for a piece of content. */
    private int depth(TypeMirror type) {
        if (type instanceof ArrayType array) {
            boolean isWhole = TrackedTypes.isArrayOfNumbers(type) && JavaTypes.depth(type) <= 2;
            return isWhole || !tracked.isArray(type) ? 0 : 1 + depth(array.getComponentType());
        }
        boolean isOfContent = type instanceof DeclaredType container
                && tracked.isContainer(type)
                && (Containers.content(container) >= 0 || Containers.isOfDouble((TypeElement) container.asElement()));
        return isOfContent ? 1 + depth(content((DeclaredType) type)) : 0;
    }
}
