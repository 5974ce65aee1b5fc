package dev.tracegrad.processor.apart;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a class file says (JVM specification, chapter 4): the members that each method uses, and the functions that it makes.
 *
 * @param name the internal name, such as {@code a/B$C}
 * @param parents the internal names of the superclass and the interfaces
 * @param methods the members that each method with a body uses, by names and descriptors: {@code twice()D}; what a lambda or method reference
 *     calls is used by the method in which that stands
 * @param made the lambdas and method references that may be kept: not those that go into a stream at once
 * @param named the classes that it names in any way
 * @param summary the lines of a companion's summary; null for what is none
 */
record ByteCode(
        String name,
        List<String> parents,
        Map<String, List<Use>> methods,
        List<Made> made,
        Set<String> named,
        @Nullable List<String> summary) {
    private static final Pattern CLASS_IN_DESCRIPTOR = Pattern.compile("L([^;<:]+)[;<]");
    private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
    private static final String STREAMS = "java/util/stream/";

    private static final int GETSTATIC = 178;
    private static final int GETFIELD = 180;
    private static final int INVOKEVIRTUAL = 182;
    private static final int INVOKEINTERFACE = 185;
    private static final int INVOKEDYNAMIC = 186;
    private static final int TABLESWITCH = 170;
    private static final int LOOKUPSWITCH = 171;
    private static final int WIDE = 196;
    private static final int IINC = 132;

    /** How many bytes the instructions have that have always the same number, from the first on. */
    private static final int[][] LENGTHS = {
        {15, 1}, {16, 2}, {17, 3}, {18, 2}, {20, 3}, {25, 2}, {53, 1}, {58, 2}, {131, 1}, {132, 3}, {152, 1}, {168, 3},
        {169, 2}, {177, 1}, {184, 3}, {186, 5}, {187, 3}, {188, 2}, {189, 3}, {191, 1}, {193, 3}, {195, 1}, {197, 4},
        {199, 3}, {201, 5}
    };

    /** A field that is read, or a method that is called: {@code a/B}, {@code twice}, {@code ()D}. */
    record Use(String owner, String name, String descriptor) {
        boolean isField() {
            return !descriptor.startsWith("(");
        }

        String member() {
            return name + descriptor;
        }
    }

    /**
     * A lambda or method reference.
     *
     * @param type the interface that its object has
     * @param name the interface's method
     * @param result the descriptor of what it gives
     * @param body the method that runs
     */
    record Made(String type, String name, String result, Use body) {}

    static ByteCode of(byte[] classFile) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        in.skipBytes(8);
        Object[] pool = pool(in);
        in.skipBytes(2);
        String name = className(pool, in.readUnsignedShort());
        List<String> parents = new ArrayList<>();
        int superclass = in.readUnsignedShort();
        if (superclass != 0) {
            parents.add(className(pool, superclass));
        }
        for (int interfaces = in.readUnsignedShort(); interfaces > 0; interfaces--) {
            parents.add(className(pool, in.readUnsignedShort()));
        }
        for (int fields = in.readUnsignedShort(); fields > 0; fields--) {
            in.skipBytes(6);
            attributes(in, pool);
        }
        Map<String, List<Use>> methods = new HashMap<>();
        Map<byte[], List<Use>> codes = new LinkedHashMap<>();
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            in.skipBytes(2);
            String method = (String) pool[in.readUnsignedShort()] + pool[in.readUnsignedShort()];
            byte[] code = attributes(in, pool).get("Code");
            if (code != null) {
                codes.put(code, methods.computeIfAbsent(method, unused -> new ArrayList<>()));
            }
        }
        Map<String, byte[]> attributes = attributes(in, pool);
        byte[] bootstraps = attributes.get("BootstrapMethods");
        List<Made> made = new ArrayList<>();
        List<int[]> calls = bootstraps == null ? List.of() : bootstraps(bootstraps);
        codes.forEach((code, uses) -> addUses(ByteBuffer.wrap(code), pool, calls, uses, made));
        List<String> summary = SummaryText.of(attributes.get("RuntimeVisibleAnnotations"), pool);
        return new ByteCode(name, parents, methods, made, named(pool), summary);
    }

    /** Whether it is a companion, whose functions are on Values. */
    boolean isCompanion() {
        return summary != null;
    }

    private static Map<String, byte[]> attributes(DataInputStream in, Object[] pool) throws IOException {
        Map<String, byte[]> found = new HashMap<>();
        for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
            String name = (String) pool[in.readUnsignedShort()];
            found.put(name, in.readNBytes(in.readInt()));
        }
        return found;
    }

    /** What makes each dynamic call: a method handle and its arguments. */
    private static List<int[]> bootstraps(byte[] attribute) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(attribute));
        List<int[]> found = new ArrayList<>();
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            int handle = in.readUnsignedShort();
            int[] all = new int[1 + in.readUnsignedShort()];
            all[0] = handle;
            for (int i = 1; i < all.length; i++) {
                all[i] = in.readUnsignedShort();
            }
            found.add(all);
        }
        return found;
    }

    private static Set<String> named(Object[] pool) {
        Set<String> found = new HashSet<>();
        for (Object constant : pool) {
            if (constant instanceof String text && "([L".indexOf((text + " ").charAt(0)) >= 0) {
                CLASS_IN_DESCRIPTOR.matcher(text).results().forEach(match -> found.add(match.group(1)));
            } else if (constant instanceof int[] reference && reference.length == 1) {
                found.add((String) pool[reference[0]]); // a class, or what is none anywhere
            }
        }
        return found;
    }

    /** The constants: texts as they are, the others as the numbers in them. */
    private static Object[] pool(DataInputStream in) throws IOException {
        Object[] pool = new Object[in.readUnsignedShort()];
        for (int i = 1; i < pool.length; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> pool[i] = in.readUTF();
                case 3, 4 -> in.skipBytes(4);
                case 5, 6 -> {
                    in.skipBytes(8);
                    i++;
                }
                case 7, 8, 16, 19, 20 -> pool[i] = new int[] {in.readUnsignedShort()};
                case 15 -> pool[i] = new int[] {in.readUnsignedByte(), in.readUnsignedShort()};
                case 9, 10, 11, 12, 17, 18 -> pool[i] = new int[] {in.readUnsignedShort(), in.readUnsignedShort()};
                default -> throw new IOException("unknown constant " + tag);
            }
        }
        return pool;
    }

    private static String className(Object[] pool, int index) {
        return (String) pool[((int[]) pool[index])[0]];
    }

    private static Use member(Object[] pool, int index) {
        int[] member = (int[]) pool[index];
        int[] named = (int[]) pool[member[1]];
        return new Use(className(pool, member[0]), (String) pool[named[0]], (String) pool[named[1]]);
    }

    private static void addUses(
            ByteBuffer code, Object[] pool, List<int[]> bootstraps, List<Use> uses, List<Made> made) {
        code.position(4);
        int start = 8;
        int end = start + code.getInt();
        for (int at = start; at < end; ) {
            int operation = code.get(at) & 0xff;
            int next = at + length(code, at, at - start, operation);
            if (isCall(operation) || operation == GETSTATIC || operation == GETFIELD) {
                uses.add(member(pool, code.getShort(at + 1) & 0xffff));
            } else if (operation == INVOKEDYNAMIC) {
                Made function = function((int[]) pool[code.getShort(at + 1) & 0xffff], pool, bootstraps);
                if (function != null) {
                    uses.add(function.body());
                    boolean isOfStream = next < end
                            && isCall(code.get(next) & 0xff)
                            && member(pool, code.getShort(next + 1) & 0xffff)
                                    .owner()
                                    .startsWith(STREAMS);
                    if (!isOfStream) {
                        made.add(function);
                    }
                }
            }
            at = next;
        }
    }

    private static boolean isCall(int operation) {
        return operation >= INVOKEVIRTUAL && operation <= INVOKEINTERFACE;
    }

    /** The function that a dynamic call makes; null for one that joins texts, or does something else. */
    private static @Nullable Made function(int[] dynamic, Object[] pool, List<int[]> bootstraps) {
        int[] bootstrap = bootstraps.get(dynamic[0]);
        int[] maker = (int[]) pool[bootstrap[0]];
        if (!member(pool, maker[1]).owner().equals(LAMBDAS)) {
            return null;
        }
        int[] call = (int[]) pool[dynamic[1]];
        String descriptor = (String) pool[call[1]];
        String type = descriptor.substring(descriptor.indexOf(')') + 2, descriptor.length() - 1);
        Use body = member(pool, ((int[]) pool[bootstrap[2]])[1]);
        String result = (String) pool[((int[]) pool[bootstrap[3]])[0]];
        return new Made(type, (String) pool[call[0]], result.substring(result.indexOf(')') + 1), body);
    }

    private static int length(ByteBuffer code, int at, int offset, int operation) {
        int padded = at + 4 - offset % 4;
        if (operation == TABLESWITCH) {
            return padded + 12 + 4 * (code.getInt(padded + 8) - code.getInt(padded + 4) + 1) - at;
        }
        if (operation == LOOKUPSWITCH) {
            return padded + 8 + 8 * code.getInt(padded + 4) - at;
        }
        if (operation == WIDE) {
            return (code.get(at + 1) & 0xff) == IINC ? 6 : 4;
        }
        for (int[] upTo : LENGTHS) {
            if (operation <= upTo[0]) {
                return upTo[1];
            }
        }
        throw new IllegalArgumentException("unknown instruction " + operation);
    }
}
