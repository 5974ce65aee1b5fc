package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.Code;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.tracegrad.processor.effects.Aliases;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.origin.Tag;
import dev.tracegrad.processor.tracked.LibraryCall;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Arrays in either form: how they are made, read, copied, and turned into the other form. */
final class ArrayWriter {
    private final Writers writers;

    ArrayWriter(Writers writers) {
        this.writers = writers;
    }

    private boolean isActive(Expression expression) {
        return writers.activity.isActive(expression);
    }

    /** An array or a function in the form that is wanted. */
    Code inForm(Expression expression, boolean tracked) {
        return inForm(expression, expression.type(), tracked);
    }

    /** An array or a function, or an object that is one, as that type in the form that is wanted. */
    Code inForm(Expression expression, TypeMirror wanted, boolean tracked) {
        boolean isNull = expression instanceof Expression.Literal;
        boolean isKept = isNull || isActive(expression) == tracked;
        Code written = isKept ? writers.plain.write(expression) : writers.plain.write(expression, wanted);
        if (isKept) {
            return tracked && isAdapted(expression, wanted)
                    ? adapted(expression, wanted, written, Code.of(""))
                    : written;
        }
        return tracked ? lifted(expression, wanted, written) : lowered(written);
    }

    /** Whether an object in tracked form is a function there, whose interface its class does not name. */
    boolean isAdapted(Expression expression, TypeMirror wanted) {
        return writers.semantics.tracked().twinFunctions().isAdapted(expression.type(), wanted);
    }

    /** An object in tracked form as that function, where another one could be meant too. */
    Code adaptedAs(Expression expression, TypeMirror wanted) {
        Code cast = Code.of("($T) ", writers.types.tracked(wanted));
        return adapted(expression, wanted, writers.plain.write(expression), cast);
    }

    private Code adapted(Expression expression, TypeMirror wanted, Code written, Code cast) {
        String method = writers.semantics
                .functions()
                .of(wanted)
                .method()
                .getSimpleName()
                .toString();
        if (expression instanceof Expression.Local) {
            return Code.of("$L == null ? null : $L$L::$N", written, cast, written, method);
        }
        if (expression instanceof Expression.This) {
            return Code.of("$L$L::$N", cast, written, method);
        }
        return expression instanceof Expression.Creation
                ? Code.of("$L($L)::$N", cast, written, method)
                : Code.of("$T.adapted($L, one -> $Lone::$N)", RuntimeClasses.LIFT, written, cast, method);
    }

    private Code lifted(Expression expression, TypeMirror wanted, Code written) {
        boolean isRemembered = writers.activity.isRemembered(expression);
        if (TrackedTypes.isArrayOfNumbers(wanted) && isRemembered) {
            return Code.of("$N.values($L)", writers.memory(), written);
        }
        boolean isContainer = writers.semantics.tracked().isContainer(expression.type());
        if (LiftCode.isUnchecked(writers.types, wanted)) {
            writers.notes.addUnchecked();
        }
        return LiftCode.ofConstants(
                        writers.semantics,
                        writers.types,
                        isRemembered ? writers::memory : null,
                        name -> writers.names.isVariable(name) ? writers.names.unused(name) : name)
                .of(isContainer ? expression.type() : wanted, written);
    }

    private Code lowered(Code written) {
        return Code.of("$N.plain($L)", writers.memory(), written);
    }

    /** An array in its form, to look into: a plain one has what its tracked form has now. */
    Code settled(Expression array) {
        Code written = writers.plain.write(array);
        boolean isRemembered = TrackedTypes.isArrayOfNumbers(array.type()) && writers.activity.isRemembered(array);
        return isRemembered ? Code.of("$N.settled($L)", writers.memory(), written) : written;
    }

    /** Whether an element is a row of a plain array that has a tracked form too. */
    boolean isRow(Expression.Element element) {
        return isOfRows(element.array()) && TrackedTypes.isArrayOfNumbers(element.type());
    }

    private boolean isOfRows(Expression array) {
        return JavaTypes.isArrayOfArrays(array.type()) && !isActive(array) && writers.activity.isRemembered(array);
    }

    /** A row is stored. */
    Code put(Expression.Element row, Code value) {
        return Code.of(
                "$N.put($L, $L, $L)",
                writers.memory(),
                writers.plain.write(row.array()),
                writers.plain.write(row.index()),
                value);
    }

    /** An array whose elements the memory knows; a row is that of the tracked form. */
    private Code known(Expression array) {
        return JavaTypes.isArrayOfArrays(array.type()) ? settled(array) : writers.plain.write(array);
    }

    /** An element as a Value. */
    Code element(Expression.Element element) {
        Code array = known(element.array());
        Code index = writers.plain.write(element.index());
        return isActive(element.array())
                ? Code.of("$L[$L]", array, index)
                : Code.of("$N.get($L, $L)", writers.memory(), array, index);
    }

    /** A new array in the form that it has. */
    Code create(Expression.NewArray array) {
        boolean isActive = isActive(array);
        boolean isRemembered = !isActive && array.elements().stream().anyMatch(writers.activity::isActiveNumber);
        if (isRemembered) {
            return lowered(Code.of("new $T {$L}", writers.types.tracked(array.type()), elements(array, true)));
        }
        if (isActive && writers.types.tracked(elementOfAll(array)) instanceof ParameterizedTypeName) {
            return generic(array);
        }
        if (array.dimensions().isEmpty()) {
            return Code.of(
                    "new $T {$L}",
                    isActive ? writers.types.raw(array.type()) : writers.types.erased(array.type()),
                    elements(array, isActive));
        }
        List<Code> lengths =
                array.dimensions().stream().map(writers.plain::write).toList();
        TypeMirror element = array.type();
        for (int i = 0; i < lengths.size(); i++) {
            element = ((ArrayType) element).getComponentType();
        }
        boolean isFilled = element.getKind() == TypeKind.DOUBLE;
        if (isActive && isFilled) {
            return Code.of("$T.zeros($L)", RuntimeClasses.VALUES, Code.join(lengths, ", "));
        }
        String open = "";
        while (element instanceof ArrayType inner) {
            open += "[]";
            element = inner.getComponentType();
        }
        Code given = lengths.stream().map(length -> Code.of("[$L]", length)).collect(Code.joining(""));
        return Code.of(
                "new $T$L$L", isActive ? writers.types.raw(element) : writers.types.erased(element), given, open);
    }

    private static TypeMirror elementOfAll(Expression.NewArray array) {
        return JavaTypes.elementOfAll(array.type());
    }

    /** A new array of functions or containers: it is made without type arguments, which Java does not have there. */
    private Code generic(Expression.NewArray array) {
        writers.notes.addUnchecked();
        TrackedTypeWriter types = writers.types;
        TypeName element = ((ParameterizedTypeName) types.tracked(elementOfAll(array))).rawType();
        int arguments = ((ParameterizedTypeName) types.tracked(elementOfAll(array)))
                .typeArguments()
                .size();
        TypeName any = ParameterizedTypeName.get(
                (ClassName) element,
                Collections.nCopies(arguments, WildcardTypeName.subtypeOf(Object.class))
                        .toArray(TypeName[]::new));
        Code made = array.dimensions().stream()
                .map(length -> Code.of("[$L]", writers.plain.write(length)))
                .collect(Code.joining(""));
        String open =
                "[]".repeat(JavaTypes.depth(array.type()) - array.dimensions().size());
        TypeName component = types.tracked(array.component());
        Code elements = array.elements().stream()
                .map(one -> ofGeneric(one, array.component(), component))
                .collect(Code.joining(", "));
        return array.dimensions().isEmpty()
                ? Code.of("($T) new $T$L {$L}", types.tracked(array.type()), any, open, elements)
                : Code.of("($T) new $T$L$L", types.tracked(array.type()), any, made, open);
    }

    /** An element of an array without type arguments, which do not tell what a lambda or a method reference is. */
    private Code ofGeneric(Expression element, TypeMirror wanted, TypeName component) {
        if (isActive(element) && isAdapted(element, wanted)) {
            return adaptedAs(element, wanted);
        }
        if (element instanceof Expression.Parenthesized parenthesized) {
            return Code.of("($L)", ofGeneric(parenthesized.inner(), wanted, component));
        }
        if (element instanceof Expression.Conditional choice && isActive(choice)) {
            return Code.of(
                    "$L ? $L : $L",
                    writers.plain.write(choice.condition()),
                    ofGeneric(choice.whenTrue(), wanted, component),
                    ofGeneric(choice.whenFalse(), wanted, component));
        }
        Code written = inForm(element, wanted, true);
        return element instanceof Expression.Lambda ? Code.of("($T) $L", component, written) : written;
    }

    private Code elements(Expression.NewArray array, boolean tracked) {
        List<Code> elements = new ArrayList<>();
        for (Expression element : array.elements()) {
            boolean isFunction = tracked && writers.semantics.tracked().isFunction(array.component());
            if (isFunction || writers.activity.aliasesOf(element) != null) {
                elements.add(inForm(element, array.component(), tracked));
            } else if (tracked && writers.semantics.tracked().isNumber(array.component())) {
                elements.add(writers.values.write(element, array.component(), Tag.NONE));
            } else {
                elements.add(writers.plain.write(element, array.component()));
            }
        }
        return Code.join(elements, ", ");
    }

    /** A call of the JDK that works on tracked form too. */
    Code library(Expression.Call call) {
        LibraryCall library = LibraryCall.of(call.method());
        List<Expression> arguments = call.arguments();
        if (library == null) {
            throw new IllegalStateException("no library form for " + call);
        }
        return switch (library) {
            case CLONE, COPY_OF, COPY_OF_RANGE -> copy(call);
            case FILL -> fill(arguments);
            case SORT ->
                isActive(arguments.get(0))
                        ? Code.of("$T.sort($L)", RuntimeClasses.VALUES, plain(arguments))
                        : Code.of("$N.sort($L)", writers.memory(), onPlain(call));
            case SET_ALL ->
                isActive(arguments.get(0))
                        ? Code.of(
                                "$T.setAll($L, $L)",
                                java("Arrays"),
                                writers.plain.write(arguments.get(0)),
                                inForm(arguments.get(1), call.wanted().get(1), true))
                        : Code.of("$N.setAll($L)", writers.memory(), onPlain(call));
            case ARRAY_COPY -> arrayCopy(arguments);
            case PASS_ON -> passedOn(call);
            case BINARY_SEARCH, HASH_CODE, EQUALS, TO_STRING, DEEP_TO_STRING ->
                Code.of(
                        "$T.$N($L)",
                        java("Arrays"),
                        call.method().getSimpleName(),
                        arguments.stream().map(this::data).collect(Code.joining(", ")));
            case VALUE_OF ->
                writers.values.write(arguments.get(0), call.wanted().get(0), Tag.NONE);
            case DOUBLE_VALUE -> writers.values.write(call.receiver(), call.type(), Tag.NONE);
        };
    }

    private static ClassName java(String name) {
        return ClassName.get("java.util", name);
    }

    private Code copy(Expression.Call call) {
        if (isActive(call)) {
            return trackedCopy(call);
        }
        return writers.activity.holdsActive(Aliases.copied(call))
                ? lowered(trackedCopy(call))
                : writers.members.call(call);
    }

    /** A copy in tracked form. */
    private Code trackedCopy(Expression.Call call) {
        Expression copied = Aliases.copied(call);
        if (LibraryCall.CLONE.is(call)) {
            Code written = writers.plain.write(copied);
            if (isActive(copied)) {
                return Code.of("$L.clone()", written);
            }
            Code lifted = lifted(copied, copied.type(), Code.of("$T.requireNonNull($L)", java("Objects"), written));
            return writers.activity.isRemembered(copied) ? Code.of("$L.clone()", lifted) : lifted;
        }
        List<Code> rest =
                call.arguments().stream().skip(1).map(writers.plain::write).collect(Collectors.toList());
        rest.add(0, inForm(copied, true));
        return Code.of(
                "$T.$N($L)",
                JavaTypes.isRow(copied.type()) ? RuntimeClasses.VALUES : java("Arrays"),
                call.method().getSimpleName(),
                Code.join(rest, ", "));
    }

    private Code plain(List<Expression> arguments) {
        return arguments.stream().map(writers.plain::write).collect(Code.joining(", "));
    }

    /** The arguments of a method of the memory: a plain array as it is, and a function in tracked form. */
    private Code onPlain(Expression.Call call) {
        List<Code> written =
                new ArrayList<>(List.of(writers.plain.write(call.arguments().get(0))));
        for (int i = 1; i < call.arguments().size(); i++) {
            Expression rest = call.arguments().get(i);
            boolean isPlain = writers.activity.aliasesOf(rest) == null;
            written.add(
                    isPlain
                            ? writers.plain.write(rest)
                            : inForm(rest, call.wanted().get(i), true));
        }
        return Code.join(written, ", ");
    }

    /** {@code Arrays.fill}: with a number, which is remembered behind plain ones, or with what has the form of the array. */
    private Code fill(List<Expression> arguments) {
        Expression array = arguments.get(0);
        int last = arguments.size() - 1;
        TypeMirror component = ((ArrayType) array.type()).getComponentType();
        boolean isOfNumbers = component.getKind() == TypeKind.DOUBLE;
        List<Code> written = new ArrayList<>();
        arguments.subList(0, last).stream().map(writers.plain::write).forEach(written::add);
        written.add(
                isOfNumbers
                        ? writers.values.write(arguments.get(last), component, Tag.NONE)
                        : isActive(array) && isActive(arguments.get(last)) && isAdapted(arguments.get(last), component)
                                ? adaptedAs(arguments.get(last), component)
                                : inForm(arguments.get(last), component, isActive(array)));
        return isOfNumbers && !isActive(array) || isOfRows(array)
                ? Code.of("$N.fill($L)", writers.memory(), Code.join(written, ", "))
                : Code.of("$T.fill($L)", java("Arrays"), Code.join(written, ", "));
    }

    /** {@code System.arraycopy}, between arrays of either form. */
    private Code arrayCopy(List<Expression> arguments) {
        boolean toTracked = isActive(arguments.get(2));
        List<Code> written = new ArrayList<>();
        for (Expression argument : arguments) {
            written.add(writers.plain.write(argument));
        }
        boolean copiesArrays = JavaTypes.isArrayOfArrays(arguments.get(0).type()); // whose elements stay remembered
        boolean isFromTracked = writers.activity.holdsActive(arguments.get(0));
        boolean isPlain =
                !toTracked && (copiesArrays || !isFromTracked && !writers.activity.holdsActive(arguments.get(2)));
        if (toTracked || isFromTracked && !isPlain) {
            written.set(0, inForm(arguments.get(0), true));
        }
        return toTracked || isPlain && !isOfRows(arguments.get(2))
                ? Code.of("$T.arraycopy($L)", System.class, Code.join(written, ", "))
                : Code.of("$N.copy($L)", writers.memory(), Code.join(written, ", "));
    }

    private Code passedOn(Expression.Call call) {
        List<Code> written = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            Expression argument = call.arguments().get(i);
            boolean isNumber = i == LibraryCall.passedOn(call.method()) && writers.activity.aliasesOf(argument) == null;
            written.add(isNumber ? writers.values.write(argument, Tag.NONE) : writers.plain.write(argument));
        }
        return writers.members.call(call, written);
    }

    /** An array of plain numbers to look at. */
    Code data(Expression expression) {
        Code written = writers.plain.write(expression);
        boolean isArray = writers.activity.aliasesOf(expression) != null;
        return isArray && isActive(expression)
                ? Code.of("$T.data($L)", RuntimeClasses.VALUES, written)
                : settled(expression);
    }
}
