package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.Code;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.origin.Tag;
import dev.tracegrad.processor.tracked.Containers;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Calls of containers that hold objects in tracked form: the same methods, or what says the same of a stream of Values. */
final class ContainerWriter {
    /** The methods of streams and optionals of doubles that have another name on those of objects. */
    private static final Map<String, String> NAMES =
            Map.of("mapToObj", "map", "mapToDouble", "map", "getAsDouble", "get");

    /** The methods of streams of objects, and of integers, that make one of doubles. */
    private static final Map<String, String> OF_OBJECTS =
            Map.of("mapToDouble", "map", "flatMapToDouble", "flatMap", "mapMultiToDouble", "mapMulti");

    private static final Map<String, String> OF_INTEGERS = Map.of("mapToDouble", "mapToObj");

    /** The collectors that compute with doubles. */
    private static final Map<String, String> COLLECTORS =
            Map.of("summingDouble", "summing", "averagingDouble", "averaging");

    private static final Set<String> SUMS = Set.of("sum", "average");

    private final Writers writers;

    ContainerWriter(Writers writers) {
        this.writers = writers;
    }

    /** Whether it makes a node of its own. */
    static boolean makesNode(Expression.Call call) {
        return isOfDouble(call.method()) && call.method().getSimpleName().contentEquals("sum");
    }

    private static boolean isOfDouble(ExecutableElement method) {
        return Containers.isOfDouble((TypeElement) method.getEnclosingElement());
    }

    Code write(Expression.Call call) {
        if (Containers.isOrder(call, writers.semantics.tracked())) {
            Expression order = call.receiver();
            Code from = order == null ? Code.of("") : writers.arrays.inForm(order, true);
            return new OrderWriter(writers.semantics, writers.types).write(call, from, arguments(call));
        }
        Expression receiver = call.receiver();
        String name = call.method().getSimpleName().toString();
        Code arguments = Code.join(arguments(call), ", ");
        Code explicit = writers.arguments().of(call);
        if (receiver == null && COLLECTORS.containsKey(name)) {
            return Code.of("$T.$N($L)", RuntimeClasses.VALUES, COLLECTORS.get(name), arguments);
        }
        if (receiver == null) {
            boolean isOfNothing =
                    isOfDouble(call.method()) && call.arguments().isEmpty(); // nothing to infer Value from
            explicit = isOfNothing ? Code.of("<$T>", RuntimeClasses.VALUE) : explicit;
            return Code.of("$T.$L$N($L)", made(call.method()), explicit, name, arguments);
        }
        if (makesNode(call) && isOfArray(receiver)) {
            Expression array = ((Expression.Call) receiver).arguments().get(0);
            return Code.of("$T.sum($L)", RuntimeClasses.VALUES, writers.arrays.inForm(array, true));
        }
        Code from = writers.semantics.tracked().isContainer(receiver.type())
                ? writers.arrays.inForm(receiver, true)
                : writers.plain.write(receiver);
        if (isOfDouble(call.method())) {
            return ofDoubles(call, name, from, arguments);
        }
        boolean isStream = JavaTypes.isClass(receiver.type(), "java.util.stream.Stream");
        if (name.equals("mapMultiToDouble")) {
            explicit = Code.of("<$T>", RuntimeClasses.VALUE);
        }
        return Code.of(
                "$L.$L$N($L)",
                from,
                explicit,
                (isStream ? OF_OBJECTS : OF_INTEGERS).getOrDefault(name, name),
                arguments);
    }

    /** The class whose static method makes the same of Values. */
    private static ClassName made(ExecutableElement method) {
        ClassName owner = ClassName.get((TypeElement) method.getEnclosingElement());
        if (!isOfDouble(method)) {
            return owner;
        }
        return ClassName.get(owner.simpleName().equals("DoubleStream") ? Stream.class : Optional.class);
    }

    private static boolean isOfArray(Expression stream) {
        return stream instanceof Expression.Call call
                && call.receiver() == null
                && call.arguments().size() == 1
                && call.method().getEnclosingElement().toString().equals("java.util.Arrays");
    }

    private Code ofDoubles(Expression.Call call, String name, Code from, Code arguments) {
        if (SUMS.contains(name)) {
            return Code.of("$T.$N($L)", RuntimeClasses.VALUES, name, from);
        }
        if (name.equals("boxed")) {
            return from;
        }
        if (name.equals("max") || name.equals("min")) {
            return Code.of("$L.reduce($T::$N)", from, RuntimeClasses.VALUE, name);
        }
        if (name.equals("sorted")) {
            return Code.of("$L.sorted($L)", from, OrderWriter.BY_NUMBER);
        }
        if (name.equals("toArray")) {
            return Code.of("$L.toArray($T[]::new)", from, RuntimeClasses.VALUE);
        }
        return Code.of("$L.$N($L)", from, NAMES.getOrDefault(name, name), arguments);
    }

    private List<Code> arguments(Expression.Call call) {
        List<Code> written = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            Expression argument = call.arguments().get(i);
            TypeMirror wanted = call.wanted().get(i);
            TrackedTypes types = writers.semantics.tracked();
            boolean isOfAny = call.receiver() == null && types.isContainer(argument.type());
            if (Containers.isCollector(argument.type()) && !writers.activity.isActive(argument)) {
                written.add(writers.plain.write(argument));
            } else if (isOfAny && !types.isReference(wanted)) {
                written.add(writers.arrays.inForm(argument, true));
            } else if (types.isReference(wanted) && !Containers.isKey(call, i)) {
                boolean mustTell = call.receiver() == null
                        && writers.activity.isActive(argument)
                        && JavaTypes.elementOfAll(call.declared(i)) instanceof TypeVariable;
                written.add(
                        mustTell && writers.arrays.isAdapted(argument, wanted)
                                ? writers.arrays.adaptedAs(argument, wanted)
                                : writers.arrays.inForm(argument, wanted, true));
            } else if (types.isNumber(wanted) && Containers.isContent(call, i)) {
                written.add(writers.values.write(argument, wanted, Tag.NONE));
            } else {
                written.add(writers.plain.write(argument, wanted));
            }
        }
        if (Containers.isByNumber(call) && !Containers.isOrder(call, writers.semantics.tracked())) {
            written.removeIf(unused -> call.receiver() != null);
            written.add(OrderWriter.BY_NUMBER);
            return written;
        }
        if (!written.isEmpty()) {
            int last = written.size() - 1;
            TypeMirror type = call.arguments().get(last).type();
            written.set(last, Spread.last(call.method(), written.size(), type, written.get(last)));
        }
        return written;
    }

    /** A new collection of the JDK: of nothing, or of another's content. */
    Code create(Expression.Creation creation) {
        List<Code> arguments = new ArrayList<>();
        for (int i = 0; i < creation.arguments().size(); i++) {
            Expression argument = creation.arguments().get(i);
            TypeMirror wanted = creation.wanted().get(i);
            arguments.add(
                    writers.semantics.tracked().isReference(wanted)
                            ? writers.arrays.inForm(argument, wanted, true)
                            : writers.plain.write(argument));
        }
        if (Containers.isByNumber(creation)) {
            arguments.add(OrderWriter.BY_NUMBER);
        }
        return creation.inferred()
                ? Code.of("new $T<>($L)", writers.types.erased(creation.type()), Code.join(arguments, ", "))
                : Code.of("new $T($L)", writers.types.tracked(creation.type()), Code.join(arguments, ", "));
    }
}
