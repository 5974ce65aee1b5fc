package dev.tracegrad.processor.model;

import dev.tracegrad.processor.language.JavaTypes;
import java.util.List;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The type of a conditional or a switch between values, which may depend on constants among them (JLS 15.25, 15.28.1). */
public final class CommonType {
    private CommonType() {}

    /**
     * The type of a conditional or a switch between values, where no type is wanted of it (JLS 15.25, 15.28.1), or null
     * where only inference could tell.
     */
    public static @Nullable TypeMirror of(JavaTypes java, List<Expression> values) {
        List<TypeMirror> all = values.stream().map(Expression::type).toList();
        TypeMirror first = all.get(0);
        if (all.stream().allMatch(type -> java.types().isSameType(first, type))) {
            return first;
        }
        if (all.stream().allMatch(java::isBoolean)) {
            return java.primitive(TypeKind.BOOLEAN);
        }
        if (all.stream().allMatch(java::isNumeric)) {
            return number(java, values);
        }
        List<TypeMirror> boxes = all.stream().map(java::boxed).toList();
        return boxes.stream()
                .filter(box -> box.getKind() != TypeKind.NULL)
                .filter(box -> boxes.stream().allMatch(other -> java.types().isSubtype(other, box)))
                .findFirst()
                .orElse(null);
    }

    /** Narrow where all others are constants that fit (a constant of a narrow type is none), else wide enough for all. */
    private static TypeMirror number(JavaTypes java, List<Expression> values) {
        for (Expression value : values) {
            TypeMirror type = java.unboxed(value.type());
            boolean isConstant = Constants.value(value) != null;
            boolean isCommon = values.stream()
                    .allMatch(other -> other == value
                            || Constants.fits(other, type.getKind())
                            || !isConstant
                                    && Constants.value(other) == null
                                    && java.types().isSameType(java.unboxed(other.type()), type));
            if (isCommon) {
                return type;
            }
        }
        TypeMirror common = java.unboxed(values.get(0).type());
        for (Expression value : values) {
            common = wider(java, common, java.unboxed(value.type()));
        }
        return common;
    }

    private static TypeMirror wider(JavaTypes java, TypeMirror a, TypeMirror b) {
        boolean areShort = List.of(TypeKind.BYTE, TypeKind.SHORT).containsAll(List.of(a.getKind(), b.getKind()));
        return a.getKind() == b.getKind() ? a : areShort ? java.primitive(TypeKind.SHORT) : java.promoted(a, b);
    }
}
