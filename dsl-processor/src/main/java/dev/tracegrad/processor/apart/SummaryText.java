package dev.tracegrad.processor.apart;

import dev.tracegrad.processor.language.RuntimeNames;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of {@code @Summary} in a class file's annotations (JVM specification, 4.7.16). */
final class SummaryText {
    static final String TYPE = "L" + RuntimeNames.SUMMARY.replace('.', '/') + ";";

    private final DataInputStream in;
    private final Object[] pool;

    private SummaryText(byte[] annotations, Object[] pool) {
        this.in = new DataInputStream(new ByteArrayInputStream(annotations));
        this.pool = pool;
    }

    /**
     * The lines; null where there is no summary.
     *
     * @param annotations the attribute of the class that has them
     * @param pool the class file's constants
     */
    static @Nullable List<String> of(byte @Nullable [] annotations, Object[] pool) throws IOException {
        return annotations == null ? null : new SummaryText(annotations, pool).lines();
    }

    private @Nullable List<String> lines() throws IOException {
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            boolean isSummary = TYPE.equals(pool[in.readUnsignedShort()]);
            List<String> texts = members();
            if (isSummary) {
                return texts;
            }
        }
        return null;
    }

    /** The texts in the members of an annotation. */
    private List<String> members() throws IOException {
        List<String> texts = new ArrayList<>();
        for (int pairs = in.readUnsignedShort(); pairs > 0; pairs--) {
            in.skipBytes(2);
            addValue(texts);
        }
        return texts;
    }

    private void addValue(List<String> texts) throws IOException {
        switch (in.readUnsignedByte()) {
            case 's' -> texts.add((String) pool[in.readUnsignedShort()]);
            case 'e' -> in.skipBytes(4);
            case '@' -> {
                in.skipBytes(2);
                members();
            }
            case '[' -> {
                for (int count = in.readUnsignedShort(); count > 0; count--) {
                    addValue(texts);
                }
            }
            default -> in.skipBytes(2);
        }
    }
}
