package dev.tracegrad.print;

import dev.tracegrad.print.layout.Box;

/**
 * The colours of boxes: by what they stand for, or by their gradient. Texts on any of them are black and can be read.
 *
 * <p>By gradient, 0 is white, positive gradients are red and negative ones blue, which the colour-blind tell apart, the more
 * so the larger: the share of the full colour is the square root of the gradient's magnitude over the largest finite one in
 * the picture, so that small ones are seen too. Infinite ones have the full colour, NaN is violet.
 */
final class Colours {
    static final int TEXT = 0x1a1a1a;
    static final int QUIET_TEXT = 0x4d5866;
    static final int WIRE = 0x6b7785;

    /** Between the rows of a box; light, so that it does not look like a wire that goes on. */
    static final int DIVIDER = 0xd3d8de;

    static final int FRAME_LINE = 0xb4bdc9;
    static final int SIGN_FILL = 0xf4f5f7;

    private static final int[] FRAMES = {0xf8f9fb, 0xf1f4f8};
    private static final int WHITE = 0xffffff;
    private static final int POSITIVE = 0xf08a78;
    private static final int NEGATIVE = 0x7fb0e6;
    private static final int NOT_A_NUMBER = 0xd9b3f0;

    private final boolean byGradient;
    private final double largest;

    /**
     * The colours.
     *
     * @param largest the largest finite magnitude of a gradient
     */
    Colours(boolean byGradient, double largest) {
        this.byGradient = byGradient;
        this.largest = largest;
    }

    /** What fills a frame that is so many frames deep. */
    static int frame(int depth) {
        return FRAMES[depth % FRAMES.length];
    }

    int fill(Box box) {
        if (byGradient && !box.gradient().isEmpty()) {
            return ofGradient(box.slope());
        }
        return switch (box.kind()) {
            case LEAF -> byGradient ? WHITE : 0xe4effb;
            case CONSTANT -> 0xf0f0f0;
            case OPERATION -> WHITE;
            case ROOT -> byGradient ? WHITE : 0xfdefcb;
            case SCOPE -> 0xebe5f7;
        };
    }

    static int line(Box box) {
        return switch (box.kind()) {
            case LEAF -> 0x3c74b4;
            case CONSTANT -> 0x8f8f8f;
            case OPERATION -> 0x5b6673;
            case ROOT -> 0xa87300;
            case SCOPE -> 0x7255a8;
        };
    }

    private int ofGradient(double slope) {
        if (Double.isNaN(slope)) {
            return NOT_A_NUMBER;
        }
        double share = slope == 0 ? 0 : Math.min(1, Math.sqrt(Math.abs(slope) / largest));
        int full = slope < 0 ? NEGATIVE : POSITIVE;
        return mix(full >> 16 & 0xff, share) << 16 | mix(full >> 8 & 0xff, share) << 8 | mix(full & 0xff, share);
    }

    private static int mix(int full, double share) {
        return (int) Math.round(0xff + (full - 0xff) * share);
    }
}
