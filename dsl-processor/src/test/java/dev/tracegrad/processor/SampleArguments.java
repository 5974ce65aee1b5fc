package dev.tracegrad.processor;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Random numbers, arrays and objects, which depend on a seed alone: what is made twice, is made equal. How a number looks is
 * the same throughout one call: within 0 and 1, whole, and so on.
 */
final class SampleArguments {
    private static final int DEEPEST = 4;
    /** How many looks numbers have; that of a call follows from its seed. */
    static final int STYLES = 6;

    private static final int TRIES = 16;
    private static final int LONG = 30;
    private static final double[] EDGES = {
        0.0, -0.0, 1, -1, 0.5, 2, 1e-300, -1e300, 1e17, Double.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY
    };

    private final SampleClasses classes;
    private final Random random;
    private final int style;
    private final int length;

    /** No object of a type could be made. */
    static final class NotMade extends Exception {
        private static final long serialVersionUID = 1;

        NotMade(String what) {
            super(what);
        }
    }

    SampleArguments(SampleClasses classes, long seed) {
        this.classes = classes;
        random = new Random(seed);
        style = Math.floorMod(seed, STYLES);
        length = 1 + random.nextInt(random.nextInt(6) == 0 ? LONG : 4);
    }

    @Nullable
    Object of(Type type) throws NotMade {
        return of(type, 0);
    }

    static Class<?> erased(Type type) {
        if (type instanceof ParameterizedType generic) {
            return erased(generic.getRawType());
        } else if (type instanceof GenericArrayType array) {
            return erased(array.getGenericComponentType()).arrayType();
        } else if (type instanceof WildcardType wildcard) {
            return erased(wildcard.getUpperBounds()[0]);
        } else if (type instanceof TypeVariable<?> variable) {
            return erased(variable.getBounds()[0]);
        }
        return (Class<?>) type;
    }

    private double number() {
        return switch (style) {
            case 0 -> random.nextDouble();
            case 1 -> 10 * random.nextDouble();
            case 2 -> random.nextGaussian();
            case 3 -> random.nextInt(7) - 1;
            case 4 -> Math.scalb(random.nextDouble() - 0.4, random.nextInt(24) - 8);
            default -> random.nextInt(4) == 0 ? EDGES[random.nextInt(EDGES.length)] : 3 * random.nextDouble() - 1;
        };
    }

    private int whole() {
        return random.nextInt(3) == 0 ? random.nextInt(length) : random.nextInt(5) == 0 ? random.nextInt(9) : length;
    }

    private @Nullable Object of(Type full, int depth) throws NotMade {
        Class<?> type = erased(full);
        if (type.isPrimitive()
                || Number.class.isAssignableFrom(type) && type.getName().startsWith("java.lang.")) {
            return primitive(type);
        } else if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), length);
            for (int i = 0; i < length; i++) {
                Array.set(array, i, of(type.getComponentType(), depth));
            }
            return array;
        } else if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        } else if (type == String.class || type == Object.class || type == CharSequence.class) {
            return "a";
        } else if (type == Random.class) {
            return new Random(random.nextLong());
        } else if (SampleFunctions.isFunction(type)
                && (type.getName().startsWith("java.") || classes.concrete(type).isEmpty() || random.nextBoolean())) {
            return SampleFunctions.of(full, random, classes);
        }
        if (type.isAssignableFrom(ArrayList.class) && Collection.class.isAssignableFrom(type)) {
            return list(full, depth);
        } else if (type == Iterator.class) {
            return list(full, depth).iterator();
        } else if (type.isAssignableFrom(TreeMap.class)) {
            return new TreeMap<>();
        }
        return object(type, depth);
    }

    private List<@Nullable Object> list(Type full, int depth) throws NotMade {
        List<@Nullable Object> list = new ArrayList<>();
        if (full instanceof ParameterizedType generic) {
            for (int i = 0; i < length; i++) {
                list.add(of(generic.getActualTypeArguments()[0], depth + 1));
            }
        }
        return list;
    }

    private Object primitive(Class<?> type) {
        double number = number();
        int whole = whole();
        Map<String, Object> all = Map.of(
                "double",
                number,
                "float",
                (float) number,
                "int",
                whole,
                "long",
                (long) whole,
                "boolean",
                random.nextBoolean(),
                "char",
                (char) ('a' + whole),
                "byte",
                (byte) whole,
                "short",
                (short) whole);
        String name = type == Integer.class ? "int" : type.getSimpleName().toLowerCase(java.util.Locale.ROOT);
        return all.getOrDefault(name, number);
    }

    /** Made by one of its constructors, or a static method of its class, or as one of its subclasses. */
    Object object(Class<?> type, int depth) throws NotMade {
        if (depth > DEEPEST) {
            throw new NotMade("too deep");
        }
        List<Executable> ways = new ArrayList<>(ways(type));
        if (ways.isEmpty()) {
            List<Class<?>> nested = Stream.of(type.getClasses())
                    .filter(each -> type.isAssignableFrom(each) && !Modifier.isAbstract(each.getModifiers()))
                    .toList();
            for (Class<?> each : nested.isEmpty() ? classes.concrete(type) : nested) {
                ways.addAll(ways(each));
            }
        }
        java.util.Collections.shuffle(ways, random);
        ways.sort(Comparator.comparing(way -> !Modifier.isPublic(way.getModifiers())
                || !Modifier.isPublic(way.getDeclaringClass().getModifiers())));
        String why = "no constructor";
        for (int i = 0; i < Math.min(TRIES, 4 * ways.size()); i++) {
            Executable way = ways.get(i % ways.size());
            try {
                Object made = made(way, depth);
                if (made != null) {
                    return made;
                }
            } catch (NotMade | InvocationTargetException e) {
                if (e.getCause() != null
                        && e.getCause().getClass().getSimpleName().equals("ThreadDeath")) {
                    throw new NotMade("stopped");
                }
                why = String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause());
            } catch (LinkageError e) { // a class whose initialiser was stopped
                why = e.toString();
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        throw new NotMade(type.getSimpleName() + ": " + why);
    }

    private static List<Executable> ways(Class<?> type) {
        List<Executable> ways = new ArrayList<>();
        if (!Modifier.isAbstract(type.getModifiers())) {
            ways.addAll(List.of(type.getDeclaredConstructors()));
        }
        Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers())
                        && type.isAssignableFrom(method.getReturnType())
                        && !method.isSynthetic()
                        && !List.of(method.getParameterTypes()).contains(type))
                .forEach(ways::add);
        ways.removeIf(way -> List.of(way.getParameterTypes()).contains(type)
                || Arrays.stream(way.getParameterTypes())
                        .anyMatch(each -> each.getName().endsWith("InputStream") || each == StringBuilder.class));
        ways.sort(Comparator.comparing(Executable::toString));
        return ways;
    }

    private @Nullable Object made(Executable way, int depth) throws NotMade, ReflectiveOperationException {
        way.setAccessible(true);
        @Nullable Object[] arguments = new Object[way.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = of(
                    way.getGenericParameterTypes().length == arguments.length
                            ? way.getGenericParameterTypes()[i]
                            : way.getParameterTypes()[i],
                    depth + 1);
        }
        if (way instanceof Method method) {
            return method.invoke(null, arguments);
        }
        Object made = ((Constructor<?>) way).newInstance(arguments);
        if (arguments.length == 0) {
            fill(made);
        }
        return made;
    }

    /** An object that was made of nothing gets numbers in its fields. */
    private void fill(Object made) throws IllegalAccessException {
        for (Class<?> at = made.getClass(); !at.getName().startsWith("java."); at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                int modifiers = field.getModifiers();
                if (field.getType() == double.class && !Modifier.isStatic(modifiers) && !Modifier.isFinal(modifiers)) {
                    field.setAccessible(true);
                    field.setDouble(made, number());
                }
            }
        }
    }
}
