package dev.tracegrad.generated;

import java.io.ByteArrayOutputStream;
import java.io.CharArrayWriter;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.Buffer;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Map;
import java.util.Spliterator;
import java.util.StringJoiner;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.stream.BaseStream;
import java.util.zip.Checksum;
import org.jspecify.annotations.Nullable;

/**
 * What the JDK makes that has a position, is used once or grows, and cannot be copied: whoever takes something from it takes it
 * from all who have it. So no twin can have one of its own.
 */
final class Positions {
    private static final Class<?>[] TYPES = {
        Iterator.class, // a Scanner too
        Enumeration.class,
        Spliterator.class,
        BaseStream.class,
        Readable.class,
        InputStream.class,
        Buffer.class,
        Matcher.class,
        Checksum.class,
        StringJoiner.class,
        StringWriter.class,
        CharArrayWriter.class,
        ByteArrayOutputStream.class
    };

    private Positions() {}

    /**
     * Checks what a twin would share with the object that it is made of.
     *
     * @throws IllegalArgumentException if that is such an object of the JDK's
     */
    static void refuse(Object plain) {
        Class<?> type = plain.getClass();
        if (Shared.isOfPlatform(type) && !type.isHidden() && hasPosition(plain)) {
            throw refused(plain);
        }
    }

    private static boolean hasPosition(Object plain) {
        for (Class<?> type : TYPES) {
            if (type.isInstance(plain)) {
                return true;
            }
        }
        return plain instanceof RandomGenerator || plain instanceof Map.Entry<?, ?>;
    }

    /** Refuses any that there is, whose numbers would be read by the twin and the object in turn. */
    static void refuseAny(@Nullable Object plain) {
        if (plain != null) {
            throw refused(plain);
        }
    }

    private static IllegalArgumentException refused(Object plain) {
        return new IllegalArgumentException("a " + plain.getClass().getName()
                + " has a position, or a state, that cannot be copied: the twin would take from it what the object has."
                + " Make the twin with its constructor, or hold what it goes over");
    }
}
