package dev.tracegrad.generated;

import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.io.Serializable;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One call of a twin's {@code of} or {@code constant}: plain numbers become values, as inputs, which get gradients, or as constants.
 * What is one array, object or container in plain form is one in tracked form, whatever holds it, and may hold itself.
 *
 * <p>So each is kept before what it holds is lifted, a twin by the first constructor that runs. A container is copied by its own
 * class ({@code Kinds}), and not by the type of a field, since fields of several types may hold it.
 */
public final class Lift {
    private final boolean isInput;
    private final boolean isCopy;

    /** Where what is lifted is held. */
    private final FieldPath path = new FieldPath();

    /** The first that was kept: most twins hold no other object. */
    private @Nullable Object first;

    private @Nullable Object firstLifted;

    /** The others. */
    private @Nullable Map<Object, Object> others;

    /** What has no tracked form, once there is something. */
    private @Nullable PlainParts parts;

    /** What is shared, once there is something. */
    private @Nullable Shared shared;

    private Lift(boolean isInput, boolean isCopy) {
        this.isInput = isInput;
        this.isCopy = isCopy;
    }

    /** Makes leaves of their own, named after the fields that hold them. */
    public static Lift inputs() {
        return new Lift(true, true);
    }

    /** Makes constants. */
    public static Lift constants() {
        return new Lift(false, true);
    }

    /** Makes constants, of an object that is passed on: what its tracked form holds beside numbers is what it holds. */
    public static Lift passed() {
        return new Lift(false, false);
    }

    /** Keeps what an object is in tracked form. */
    public <T> T keep(@Nullable Object plain, T lifted) {
        if (parts != null && parts.has(plain)) {
            throw inTwoForms(plain);
        }
        if (first == null) {
            first = plain;
            firstLifted = lifted;
        } else {
            if (others == null) {
                others = new IdentityHashMap<>();
            }
            others.put(plain, lifted);
        }
        made(plain);
        return lifted;
    }

    /** The twin has another one of this. */
    void made(@Nullable Object plain) {
        if (shared != null) {
            shared.made(plain);
        }
    }

    /** Whether the twin has another one of this, which somebody can tell. */
    boolean isAnother(Object plain) {
        return (kept(plain) != null || parts != null && parts.has(plain)) && !Shared.isUnchanging(plain);
    }

    /** Something that the twin has another one of. */
    Optional<Object> anyOther(Predicate<Object> wanted) {
        Stream<Object> lifted =
                Stream.concat(Stream.ofNullable(first), others == null ? Stream.empty() : others.keySet().stream());
        return Stream.concat(lifted, parts == null ? Stream.empty() : parts.copied())
                .filter(one -> !Shared.isUnchanging(one))
                .filter(wanted)
                .findFirst();
    }

    /** The twin has the same object. */
    void share(@Nullable Object plain) {
        refuseTwin(plain);
        if (isCopy && plain != null) {
            if (shared == null) {
                shared = new Shared(this);
            }
            shared.add(plain);
        }
    }

    /** What an object is in tracked form, or null where it was not lifted yet. */
    @SuppressWarnings("unchecked")
    public <T> @Nullable T kept(@Nullable Object plain) {
        Object lifted = plain == first ? firstLifted : others == null ? null : others.get(plain);
        return (T) lifted;
    }

    /** What a field of this name holds is lifted next; {@link #out} ends it. */
    public Lift in(String field) {
        path.add(field);
        return this;
    }

    /** What a field holds is lifted. */
    public <T> T out(T lifted) {
        path.removeLast();
        return lifted;
    }

    /** The number in a field. */
    public Value value(double data, String field) {
        return isInput ? out(in(field).value(data)) : Value.constant(data, field);
    }

    /** The number in a field that companions may write to; of an object that is passed on, the Value that they remember behind it. */
    public Value value(Object owner, double data, String field) {
        Memory memory = isCopy ? null : Memory.current();
        return memory == null ? value(data, field) : memory.get(owner, field, data);
    }

    /** A number in what a field holds. */
    public Value value(double data) {
        String field = path.field();
        if (field == null) {
            return isInput ? Value.of(data) : Value.constant(data);
        }
        return isInput ? Value.of(data, path.toString()) : Value.constant(data, field);
    }

    /** The numbers in an array, or null. */
    public Value @Nullable [] values(double @Nullable [] data) {
        return same(data, () -> {
            Memory memory = isCopy ? null : Memory.current();
            if (memory != null) {
                return memory.values(data);
            }
            if (!isInput) {
                return Values.constants(data);
            }
            Value[] values = Values.of(data);
            if (path.field() != null) {
                Nodes.elements(values, path.toString());
            }
            return values;
        });
    }

    /** The numbers in rows, or null. */
    public Value @Nullable [][] values(double @Nullable [][] data) {
        return all(data, this::values, Value[][]::new);
    }

    /**
     * What has no tracked form that could be made of it, as a function of the JDK's: it must be null.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static <T> @Nullable T none(@Nullable Object plain, String field) {
        if (plain != null) {
            throw new IllegalArgumentException(
                    field + ": a plain " + what(plain) + " has no graph. Make the twin with its constructor");
        }
        return null;
    }

    private static String what(Object plain) {
        Class<?> type = plain.getClass();
        return type.isSynthetic() || type.isHidden()
                ? "function"
                : type.isArray() ? type.getTypeName() : "object of " + type.getName();
    }

    /**
     * The twin of an object whose class is a subclass of the one that is asked: that class's own twin.
     *
     * @throws IllegalStateException if the subclass has no twin
     */
    public <T> T subclass(MethodHandles.Lookup lookup, Object plain, Class<T> twin) {
        Object kept = kept(plain);
        if (kept != null) {
            return twin.cast(kept);
        }
        Class<?> type = plain.getClass();
        MethodHandle constructor;
        try {
            Class<?> companion = Class.forName(Overrides.companionName(type), true, type.getClassLoader());
            constructor = MethodHandles.privateLookupIn(companion, lookup)
                    .findConstructor(companion, MethodType.methodType(void.class, Overrides.written(type), Lift.class));
        } catch (ReflectiveOperationException e) {
            throw withoutTwin(type, e);
        }
        if (!twin.isAssignableFrom(constructor.type().returnType())) {
            throw withoutTwin(type, null);
        }
        try {
            return twin.cast(constructor.invoke(plain, this));
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    /** An object as a function, or null. */
    public static <A, B> @Nullable B adapted(@Nullable A object, Function<A, B> adapt) {
        return object == null ? null : adapt.apply(object);
    }

    /** The twin of an object of a class whose twin cannot be made of one: a superclass holds what is not known. */
    public IllegalStateException withoutTwin(Object plain) {
        return withoutTwin(plain.getClass(), null);
    }

    private static IllegalStateException withoutTwin(Class<?> type, @Nullable Throwable cause) {
        return new IllegalStateException(
                type.getName()
                        + " has no twin that could be made of an object. Annotate the class and its superclasses with"
                        + " @Traced, or make the twin with a constructor",
                cause);
    }

    private <T> @Nullable T same(@Nullable Object plain, Supplier<T> lift) {
        if (plain == null) {
            return null;
        }
        T kept = kept(plain);
        return kept == null ? keep(plain, lift.get()) : kept;
    }

    /** As {@link Copies#all}. */
    public <A, B> B @Nullable [] all(
            A @Nullable [] array, Function<? super A, ? extends B> lift, IntFunction<B[]> make) {
        return array == null ? null : each(array, path.numbered(lift), make);
    }

    /** As {@link #all}, with a function that is called for each element, and gives null for null. */
    @SuppressWarnings("unchecked")
    <A, B> B[] each(A[] array, Function<? super A, ? extends B> lift, IntFunction<B[]> make) {
        Object kept = kept(array);
        B[] made = make.apply(kept == null ? array.length : 0);
        if (kept == null) {
            keep(array, made); // it may hold itself
            Arrays.setAll(made, i -> lift.apply(array[i]));
        } else if (kept.getClass() != made.getClass()) { // one behind a list has not the class of the field's
            throw inTwoForms(array);
        }
        return kept == null ? made : (B[]) kept;
    }

    /**
     * A collection of what it holds in tracked form, or null.
     *
     * @param <C> the type of the field, which is what the copy has
     * @throws IllegalArgumentException if it is of a class of which none that does the same can be made
     */
    @SuppressWarnings("unchecked")
    public <A, B, C> @Nullable C collection(@Nullable Iterable<? extends A> content, Function<A, B> lift) {
        return content == null ? null : (C) new Kinds(this, path.numbered(lift)).collection(content);
    }

    /**
     * A map to what it holds in tracked form, in the same order, or null.
     *
     * @param <M> the type of the field, which is what the copy has
     * @throws IllegalArgumentException if it is of a class of which none that does the same can be made
     */
    @SuppressWarnings("unchecked")
    public <K, A, B, M> @Nullable M map(@Nullable Map<K, ? extends A> content, Function<A, B> lift) {
        return content == null
                ? null
                : (M) new Kinds(this, one -> one == null ? null : lift.apply((A) one)).map(content);
    }

    /**
     * What an object holds that has no tracked form: a copy, since its twin is an object of its own, or the same.
     *
     * @throws IllegalArgumentException if an object is in it that has a twin, or what cannot be copied so that it does the same
     */
    @SuppressWarnings("unchecked")
    public <T> @Nullable T held(@Nullable T plain) {
        if (!isCopy || plain == null) {
            return plain;
        }
        if (parts == null) {
            parts = new PlainParts(this);
        }
        return (T) parts.of(plain);
    }

    static IllegalArgumentException inTwoForms(Object plain) {
        return new IllegalArgumentException("a " + what(plain)
                + " is held where it has tracked form and where it has none, as by a field of the type Object. Make"
                + " the twin with its constructor");
    }

    /** Throws if the class of an object has a twin, or holds such objects. */
    void refuseTwin(@Nullable Object plain) {
        boolean isOneForAll = plain == null || plain instanceof Enum;
        Class<?> type = isCopy && !isOneForAll ? plain.getClass() : Object.class;
        if (Overrides.hasTwin(type)) {
            throw new IllegalArgumentException("a " + type.getName()
                    + " is held where it has no tracked form, as in a set, by a key or as an Object: its"
                    + " numbers would get no gradient. Make the twin with its constructor, or hold it in a list");
        }
        if (Overrides.holdsTwin(type)) {
            throw new IllegalArgumentException("a " + type.getName()
                    + " has no twin, but holds objects that have one: their numbers would get no gradient. Annotate it with @Traced,"
                    + " or make the twin with its constructor");
        }
    }

    /** As {@link Copies#entry}. */
    public <K, A, B> Map.@Nullable Entry<K, B> entry(Map.@Nullable Entry<K, ? extends A> content, Function<A, B> lift) {
        if (isCopy && content != null && !(content instanceof Serializable) && !PlainParts.isFixed(content)) {
            Positions.refuse(content); // an entry of a map, which changes with it
        }
        return same(content, () -> Copies.entry(content, lift));
    }

    /** Refuses what the twin and the object would both take from. */
    private void refuseTaken(@Nullable Object content) {
        if (isCopy) {
            Positions.refuseAny(content);
        }
    }

    /** As {@link Copies#iterator}. */
    public <A, B> @Nullable Iterator<B> iterator(@Nullable Iterator<? extends A> content, Function<A, B> lift) {
        refuseTaken(content);
        return same(content, () -> Copies.iterator(content, lift));
    }

    /** As {@link Copies#optional(Optional, Function)}. */
    public <A, B> @Nullable Optional<B> optional(@Nullable Optional<? extends A> content, Function<A, B> lift) {
        return same(content, () -> Copies.optional(content, lift));
    }

    /** As {@link Copies#optional(OptionalDouble, Function)}. */
    public <B> @Nullable Optional<B> optional(@Nullable OptionalDouble content, Function<Double, B> lift) {
        return same(content, () -> Copies.optional(content, lift));
    }

    /** As {@link Copies#stream(Stream, Function)}. */
    public <A, B> @Nullable Stream<B> stream(@Nullable Stream<? extends A> content, Function<A, B> lift) {
        refuseTaken(content);
        return same(content, () -> Copies.stream(content, lift));
    }

    /** As {@link Copies#stream(DoubleStream, Function)}. */
    public <B> @Nullable Stream<B> stream(@Nullable DoubleStream content, Function<Double, B> lift) {
        refuseTaken(content);
        return same(content, () -> Copies.stream(content, lift));
    }
}
