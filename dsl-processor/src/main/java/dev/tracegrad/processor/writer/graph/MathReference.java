package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.Code;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.writer.java.Accessors;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** A function of a class of mathematics, for the node that calls it: {@code FastMath::sin}. */
final class MathReference {
    private final Visibility visibility;
    private final Accessors accessors;
    private final BodyNames names;

    MathReference(Visibility visibility, Accessors accessors, BodyNames names) {
        this.visibility = visibility;
        this.accessors = accessors;
        this.names = names;
    }

    /**
     * @param takesInt whether it takes an int where the operation has a double
     * @param companion what stands before the name of a method of the companion
     */
    Code write(ExecutableElement method, boolean takesInt, Code companion) {
        String name = method.getSimpleName().toString();
        return !takesInt && visibility.isAccessible(method)
                ? Code.of("$T::$N", ClassName.get((TypeElement) method.getEnclosingElement()), name)
                : lambda(method, takesInt, companion);
    }

    /** {@code (a, b) -> MyMath.pow(a, (int) b)}. */
    private Code lambda(ExecutableElement method, boolean takesInt, Code companion) {
        List<Code> parameters = new ArrayList<>();
        for (int i = 0; i < method.getParameters().size(); i++) {
            parameters.add(Code.of("$N", names.unused(String.valueOf((char) ('a' + i)))));
        }
        List<Code> passed = new ArrayList<>(parameters);
        if (takesInt) {
            passed.set(1, Code.of("(int) $L", parameters.get(1)));
        }
        Code called = visibility.isAccessible(method)
                ? Code.of(
                        "$T.$N($L)",
                        ClassName.get((TypeElement) method.getEnclosingElement()),
                        method.getSimpleName().toString(),
                        Code.join(passed, ", "))
                : Code.of("$L$L", companion, accessors.call(method, passed));
        return parameters.size() == 1
                ? Code.of("$L -> $L", parameters.get(0), called)
                : Code.of("($L) -> $L", Code.join(parameters, ", "), called);
    }
}
