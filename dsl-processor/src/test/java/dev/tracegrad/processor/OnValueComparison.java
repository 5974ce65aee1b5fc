package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.tracegrad.Graph;
import dev.tracegrad.Op;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Methods of a program that are said on Value, each compared with its companion: the same graph for the same arguments. */
final class OnValueComparison {
    private final int calls;
    private final boolean computesPlainly;
    private final Set<String> others;
    private final List<String> differences = new ArrayList<>();
    private final List<String> throwing = new ArrayList<>();

    /**
     * @param calls how often each is called
     * @param computesPlainly whether what depends on no input counts as one number, however it was computed
     * @param others what can be said, but means something else
     */
    OnValueComparison(int calls, boolean computesPlainly, Set<String> others) {
        this.calls = calls;
        this.computesPlainly = computesPlainly;
        this.others = others;
    }

    /** Where the graphs differ. */
    List<String> differences() {
        return differences;
    }

    /** The methods of which no call returned. */
    List<String> throwing() {
        return throwing;
    }

    /** Compares all methods of a program that can be said on Value with its companions; answers which these are. */
    List<String> compare(JavaFileObject program, Compilation plain) throws ReflectiveOperationException {
        List<JavaFileObject> companions = plain.generatedFiles().stream()
                .filter(file -> file.getKind() == JavaFileObject.Kind.SOURCE)
                .toList();
        OnValue onValue = OnValue.of(program, companions);
        Compilation compilation = compile(program, onValue);
        ClassLoader loader = Programs.classes(compilation);
        List<String> compared = new ArrayList<>();
        for (String name : onValue.names()) {
            if (!others.contains(name) && compare(name, loader)) {
                compared.add(name);
            }
        }
        return compared;
    }

    /** Compiles it, leaving out the methods in which there are errors, until there are none. */
    private static Compilation compile(JavaFileObject program, OnValue onValue) {
        while (true) {
            JavaFileObject source = JavaFileObjects.forSourceString(
                    "good." + program.getName().replaceAll("^.*/|[.]java$", ""), onValue.source());
            Compilation compilation = Programs.compile(source);
            if (compilation.status() == Compilation.Status.SUCCESS) {
                return compilation;
            }
            Set<String> wrong = compilation.errors().stream()
                    .filter(error -> error.getSource().getName().equals(source.getName()))
                    .map(error -> onValue.at(error.getLineNumber()))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(wrong)
                    .as(() -> compilation.errors().toString())
                    .isNotEmpty()
                    .doesNotContain("");
            if (System.getProperty("tracegrad.unsaid") != null) {
                compilation
                        .errors()
                        .forEach(error -> System.out.println(onValue.at(error.getLineNumber()) + ": "
                                + error.getMessage(null).lines().findFirst().orElse("")));
            }
            wrong.forEach(onValue::remove);
        }
    }

    /** Compares them if they take the same; a function or an object has another form in a companion. */
    private boolean compare(String name, ClassLoader loader) throws ReflectiveOperationException {
        String type = name.substring(0, name.indexOf('.'));
        String method = name.substring(name.indexOf('.') + 1);
        Class<?> owner = loader.loadClass("good." + type.replace('_', '$'));
        Class<?> companion = loader.loadClass("good." + type + "Traced");
        Method plain = Arrays.stream(owner.getDeclaredMethods())
                .filter(one -> one.getName().equals(method) && !one.isSynthetic())
                .findFirst()
                .orElseThrow();
        Method onValue = named(owner, method + OnValue.SUFFIX, plain.getParameterCount());
        boolean isStatic = Modifier.isStatic(plain.getModifiers());
        Method traced = named(companion, method, plain.getParameterCount() + (isStatic ? 0 : 1));
        if (traced == null) {
            return false; // the twin alone has it
        }
        long overloads = Arrays.stream(owner.getDeclaredMethods())
                .filter(one -> one.getName().equals(method) && !one.isSynthetic())
                .count();
        if (overloads > 1) {
            return false; // not told apart by the name
        }
        if (Arrays.asList(plain.getParameterTypes()).contains(List.class)) {
            return false; // of numbers, which would have to be Values
        }
        List<Class<?>> taken = Arrays.asList(traced.getParameterTypes());
        if (!Arrays.asList(onValue.getParameterTypes()).equals(isStatic ? taken : taken.subList(1, taken.size()))) {
            return false;
        }
        Inputs inputs = new Inputs(Inputs.SEED);
        boolean returned = false;
        for (int i = 0; i < calls; i++) {
            List<Object> given = new ArrayList<>();
            List<Object> again = new ArrayList<>();
            for (Parameter parameter : plain.getParameters()) {
                Object argument = inputs.next(parameter);
                given.add(Inputs.traced(parameter, argument));
                again.add(Inputs.traced(parameter, argument));
            }
            Inputs.reset(owner);
            Object receiver = isStatic ? null : Inputs.sample(owner);
            List<Object> withReceiver = new ArrayList<>(given);
            if (!isStatic) {
                withReceiver.add(0, receiver);
            }
            String expected = outcome(traced, null, withReceiver) + graphs(given);
            Inputs.reset(owner);
            Object other = isStatic ? null : Inputs.sample(owner);
            String actual = (outcome(onValue, other, again) + graphs(again)).replace(OnValue.SUFFIX + " ", " ");
            boolean isRewritten = again.stream().noneMatch(one -> one instanceof Value value && value.name() == null);
            if (!isRewritten) {
                expected = expected.replaceAll("LEAF \\S+", "LEAF null");
            }
            if (!actual.equals(expected)) {
                differences.add(name + " on " + Bits.of(given) + ": expected\n" + expected + "\nbut was\n" + actual);
                return true;
            }
            returned |= !expected.contains("Exception");
        }
        if (!returned) {
            throwing.add(name);
        }
        return true;
    }

    private static @Nullable Method named(Class<?> owner, String name, int parameters) {
        Method found = Arrays.stream(owner.getDeclaredMethods())
                .filter(one ->
                        one.getName().equals(name) && !one.isSynthetic() && one.getParameterCount() == parameters)
                .filter(one -> !Arrays.asList(one.getParameterTypes()).contains(Lift.class)) // the twin's own "of"
                .findFirst()
                .orElse(null);
        if (found != null) {
            found.setAccessible(true);
        }
        return found;
    }

    private String outcome(Method method, Object receiver, List<Object> arguments) throws IllegalAccessException {
        try {
            return graphs(method.invoke(receiver, arguments.toArray()));
        } catch (InvocationTargetException e) {
            return e.getCause().getClass().getName();
        }
    }

    /** All that is to be seen in the graphs of a result, or of the arguments that a method may change. */
    private String graphs(Object result) {
        if (result instanceof Value value) {
            return described(Graph.of(value));
        } else if (result instanceof Object[] array) {
            return graphs(Arrays.asList(array));
        } else if (result instanceof List<?> list) {
            return list.stream().map(this::graphs).collect(Collectors.joining("\n", "[", "]"));
        }
        return result == null || result.getClass().getPackageName().equals("good")
                ? ""
                : String.valueOf(Bits.of(result));
    }

    private String described(Graph graph) {
        Map<Value, Integer> positions = new IdentityHashMap<>();
        Set<Value> passive = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Value> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        shown.add(graph.root());
        for (Value node : graph.topologicalOrder()) {
            if (isConstant(node) || !node.operands().isEmpty() && passive.containsAll(node.operands())) {
                passive.add(node);
            } else {
                shown.add(node);
                shown.addAll(node.operands());
            }
        }
        StringBuilder described = new StringBuilder();
        for (Value node : graph.topologicalOrder()) {
            boolean isPlain = computesPlainly && passive.contains(node);
            if (computesPlainly && !shown.contains(node)) {
                continue;
            }
            positions.put(node, positions.size());
            described
                    .append(isPlain ? "CONSTANT" : node.op() + " " + node.name())
                    .append(' ')
                    .append(Double.doubleToLongBits(node.data()))
                    .append(
                            isPlain
                                    ? ""
                                    : node.operands().stream()
                                            .map(positions::get)
                                            .toList())
                    .append('\n');
        }
        return described.toString();
    }

    private static boolean isConstant(Value node) {
        return node.op() == Op.CONSTANT;
    }
}
