package dev.tracegrad.processor;

import dev.tracegrad.Value;
import dev.tracegrad.processor.SampleArguments.NotMade;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A method of a library and its companion, and random arguments for both. */
final class SampleCalls {
    /** In one of so many calls an object or array stands for two parameters. */
    private static final int SAME_EVERY = 5;

    private static final long STACK = 1 << 24;

    private final SampleClasses classes;
    private final SampleMethod sampled;

    SampleCalls(SampleClasses classes, SampleMethod sampled) {
        this.classes = classes;
        this.sampled = sampled;
    }

    /** Whether an object or array may stand for two parameters in the call of a seed. */
    static boolean hasSame(long seed) {
        return seed % SAME_EVERY == 1;
    }

    Method plain() throws ReflectiveOperationException {
        return Arrays.stream(Class.forName(sampled.type(), false, classes).getDeclaredMethods())
                .filter(method -> method.getName().equals(sampled.name()) && !method.isSynthetic())
                .filter(method -> Arrays.stream(method.getParameterTypes())
                        .map(Class::getTypeName)
                        .toList()
                        .equals(sampled.parameters()))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(sampled.toString()));
    }

    /** That of the method's name whose parameters have the types of the method's, tracked or as they are. */
    Method companion(Method plain) throws ReflectiveOperationException {
        List<Class<?>> wanted = new ArrayList<>(List.of(plain.getParameterTypes()));
        if (!sampled.isStatic()) {
            wanted.add(0, plain.getDeclaringClass());
        }
        Method found = Arrays.stream(
                        Class.forName(sampled.companion(), false, classes).getDeclaredMethods())
                .filter(method -> method.getName().equals(sampled.name()) && !method.isSynthetic())
                .filter(method -> method.getParameterCount() == wanted.size())
                .filter(method -> {
                    for (int i = 0; i < wanted.size(); i++) {
                        Class<?> type = method.getParameterTypes()[i];
                        if (!type.isAssignableFrom(tracked(wanted.get(i))) && !SampleFunctions.isFunction(type)) {
                            return false;
                        }
                    }
                    return true;
                })
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(sampled.companion() + "." + sampled.name()));
        found.setAccessible(true);
        plain.setAccessible(true);
        return found;
    }

    private static Class<?> tracked(Class<?> type) {
        return type.isArray()
                ? tracked(type.getComponentType()).arrayType()
                : type == double.class ? Value.class : type;
    }

    /** The receiver, or null, before the arguments. */
    @Nullable
    Object[] made(Method plain, long seed) throws NotMade {
        SampleArguments source = new SampleArguments(classes, seed);
        @Nullable Object[] made = new Object[plain.getParameterCount() + 1];
        made[0] = sampled.isStatic() ? null : source.object(plain.getDeclaringClass(), 0);
        for (int i = 0; i < plain.getParameterCount(); i++) {
            Class<?> type = plain.getParameterTypes()[i];
            boolean isSame = hasSame(seed) && type.isInstance(made[i]);
            made[i + 1] = isSame ? made[i] : source.of(plain.getGenericParameterTypes()[i]);
        }
        return made;
    }

    /** The arguments of the companion. */
    @Nullable
    Object[] traced(Method plain, Method companion, @Nullable Object[] made) {
        int shift = sampled.isStatic() ? 0 : 1;
        @Nullable Object[] traced = new Object[companion.getParameterCount()];
        if (!sampled.isStatic()) {
            traced[0] = made[0];
        }
        for (int i = shift; i < traced.length; i++) {
            Object argument = made[i - shift + 1];
            Class<?> type = plain.getParameterTypes()[i - shift];
            boolean isSame = i > shift && argument == made[i - shift] && !type.isPrimitive();
            traced[i] = isSame ? traced[i - 1] : traced(type, companion.getParameterTypes()[i], argument);
        }
        return traced;
    }

    private static @Nullable Object traced(Class<?> type, Class<?> wanted, @Nullable Object argument) {
        if (argument == null || type == wanted && !(argument instanceof ArrayList || argument instanceof Iterator)) {
            return argument;
        } else if (wanted == Value.class) {
            return Value.of((Double) argument);
        } else if (wanted.isArray()) {
            Object array = Array.newInstance(wanted.getComponentType(), Array.getLength(argument));
            for (int i = 0; i < Array.getLength(argument); i++) {
                Array.set(array, i, traced(type.getComponentType(), wanted.getComponentType(), Array.get(argument, i)));
            }
            return array;
        } else if (argument instanceof Iterator<?> iterator) {
            List<Object> all = new ArrayList<>();
            iterator.forEachRemaining(all::add);
            return ((List<?>) traced(List.class, List.class, all)).iterator();
        } else if (argument instanceof ArrayList<?> list) {
            // What holds numbers is made again, with these tracked; other lists stay.
            return list.stream().allMatch(Double.class::isInstance)
                    ? new ArrayList<>(
                            list.stream().map(each -> Value.of((Double) each)).toList())
                    : list;
        }
        return SampleFunctions.tracked(wanted, argument);
    }

    /** @throws TimeoutException if it takes too long; its thread is stopped */
    static <T> T limited(Callable<T> call, int seconds, String what) throws TimeoutException {
        FutureTask<T> task = new FutureTask<>(call);
        Thread thread = new Thread(null, task, "sample", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            stop(thread);
            throw new TimeoutException(what);
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** What runs in it is a library's: nothing else ends its loops. */
    private static void stop(Thread thread) {
        try {
            Thread.class.getMethod("stop").invoke(thread);
        } catch (ReflectiveOperationException e) {
            thread.interrupt();
        }
    }
}
