package dev.tracegrad.processor.apart;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The members that each method of a class file uses (JVM specification, chapter 4).
 *
 * @param parents the internal names of the superclass and the interfaces
 * @param methods the members that are used, by names and descriptors: {@code twice()D}
 */
record ByteCode(List<String> parents, Map<String, List<Use>> methods) {
    /** How the methods begin that javac makes of lambdas. */
    private static final String LAMBDA = "lambda$";

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

    static ByteCode of(byte[] classFile) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        in.skipBytes(8);
        Object[] pool = pool(in);
        in.skipBytes(4);
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
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                in.skipBytes(2);
                in.skipBytes(in.readInt());
            }
        }
        Map<String, List<Use>> methods = new HashMap<>();
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            in.skipBytes(2);
            String name = (String) pool[in.readUnsignedShort()] + pool[in.readUnsignedShort()];
            List<Use> uses = methods.computeIfAbsent(name, unused -> new ArrayList<>());
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                boolean isCode = "Code".equals(pool[in.readUnsignedShort()]);
                byte[] attribute = in.readNBytes(in.readInt());
                if (isCode) {
                    addUses(ByteBuffer.wrap(attribute), pool, uses);
                }
            }
        }
        return new ByteCode(parents, methods);
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
                case 9, 10, 11, 12, 17, 18 -> pool[i] = new int[] {in.readUnsignedShort(), in.readUnsignedShort()};
                case 15 -> in.skipBytes(3);
                default -> throw new IOException("unknown constant " + tag);
            }
        }
        return pool;
    }

    private static String className(Object[] pool, int index) {
        return (String) pool[((int[]) pool[index])[0]];
    }

    private static void addUses(ByteBuffer code, Object[] pool, List<Use> uses) {
        code.position(4);
        int start = 8;
        int end = start + code.getInt();
        for (int at = start; at < end; ) {
            int operation = code.get(at) & 0xff;
            boolean isUse = operation >= INVOKEVIRTUAL && operation <= INVOKEINTERFACE
                    || operation == GETSTATIC
                    || operation == GETFIELD;
            if (isUse) {
                int[] member = (int[]) pool[code.getShort(at + 1) & 0xffff];
                int[] named = (int[]) pool[member[1]];
                uses.add(new Use(className(pool, member[0]), (String) pool[named[0]], (String) pool[named[1]]));
            } else if (operation == INVOKEDYNAMIC) {
                uses.add(new Use("", LAMBDA, "("));
            }
            at += length(code, at, at - start, operation);
        }
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

    /** Whether a use stands for all lambdas of the class. */
    static boolean isLambda(Use use) {
        return use.name().equals(LAMBDA);
    }

    /** These, and what the lambdas of the class use. */
    List<Use> withLambdas(List<Use> uses) {
        List<Use> all = new ArrayList<>(uses);
        methods.forEach((method, inside) -> {
            if (method.startsWith(LAMBDA)) {
                all.addAll(inside);
            }
        });
        return all;
    }
}
