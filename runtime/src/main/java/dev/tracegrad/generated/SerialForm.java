package dev.tracegrad.generated;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The serial form of one object of the JDK's, without the objects that it holds. It is documented, and nothing else tells from
 * outside what is behind {@code Collections.unmodifiableList(base)}, or how many buckets a {@code HashMap} has, on which the order
 * of its keys depends.
 */
final class SerialForm extends ObjectOutputStream {
    /** What stands in the form for an object that is held. */
    private record Held(int position) implements Serializable {}

    private final List<Object> held = new ArrayList<>();
    private final boolean isWhole;
    private boolean isInside;

    private SerialForm(OutputStream out, boolean isWhole) throws IOException {
        super(out);
        this.isWhole = isWhole;
        enableReplaceObject(true);
    }

    @Override
    protected @Nullable Object replaceObject(Object object) {
        if (!isInside) { // the object itself, or what it has written in its place
            isInside = true;
            return object;
        }
        held.add(object);
        return isWhole ? new Held(held.size() - 1) : null;
    }

    /** What the fields of an object hold, one after the other. */
    static List<Object> held(Object object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        return write(object, bytes, false).held;
    }

    /** An object that holds what the function makes of what the other one holds. */
    static Object copy(Object object, UnaryOperator<Object> as) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Object> copies = new ArrayList<>();
        write(object, bytes, true).held.forEach(one -> copies.add(as.apply(one)));
        try (ObjectInputStream in = new Reader(bytes.toByteArray(), copies)) {
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An empty map with as many buckets. */
    static <K, V> HashMap<K, V> emptyLike(HashMap<?, ?> map) {
        ByteBuffer form = numbers(map, 2 * map.size(), 2 * Integer.BYTES);
        int buckets = form.getInt(form.position());
        float loadFactor = form.getFloat(form.position() - 2 - Integer.BYTES - Float.BYTES);
        return new HashMap<>(buckets, loadFactor);
    }

    /** An empty set with as many buckets. */
    static <E> HashSet<E> emptyLike(HashSet<?> set) {
        ByteBuffer form = numbers(set, set.size(), 2 * Integer.BYTES + Float.BYTES);
        return new HashSet<>(form.getInt(), form.getFloat());
    }

    /**
     * The form from the numbers on that stand before what a container holds, each of which is one byte, a null.
     *
     * @param length how many bytes the numbers have
     */
    private static ByteBuffer numbers(Object container, int held, int length) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(container, bytes, false);
        byte[] form = bytes.toByteArray();
        return ByteBuffer.wrap(form).position(form.length - 1 - held - length);
    }

    private static SerialForm write(Object object, OutputStream bytes, boolean isWhole) {
        try (SerialForm form = new SerialForm(bytes, isWhole)) {
            form.writeObject(object);
            return form;
        } catch (IOException e) {
            throw new IllegalArgumentException("a " + object.getClass().getName() + " cannot be copied", e);
        }
    }

    /**
     * Checks that a copy has the order of the original, on which sums and texts depend.
     *
     * @param as what stands in the copy for something
     * @throws IllegalArgumentException if it has another order
     */
    static void checkOrder(Collection<?> copy, Collection<?> original, UnaryOperator<Object> as) {
        Iterator<?> one = copy.iterator();
        for (Object each : original) {
            if (one.next() != as.apply(each)) {
                throw new IllegalArgumentException(
                        "the copy of a " + original.getClass().getName()
                                + " would have another order. Make the twin with its constructor, or hold a sorted or linked one");
            }
        }
    }

    private static final class Reader extends ObjectInputStream {
        private final List<Object> copies;

        Reader(byte[] form, List<Object> copies) throws IOException {
            super(new ByteArrayInputStream(form));
            this.copies = copies;
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object object) {
            return object instanceof Held one ? copies.get(one.position()) : object;
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass type) throws IOException, ClassNotFoundException {
            return type.getName().equals(Held.class.getName()) ? Held.class : super.resolveClass(type);
        }
    }
}
