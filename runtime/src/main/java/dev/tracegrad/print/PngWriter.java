package dev.tracegrad.print;

import dev.tracegrad.Graph;
import dev.tracegrad.print.layout.Picture;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * The picture that {@link SvgPrinter} draws, as pixels in the format PNG. Drawn by Java2D, also without a screen.
 *
 * <p>It needs the module {@code java.desktop}, which every complete JDK has; a program that runs without it, such as one
 * with a small run-time image of its own, gets an {@link IOException} that says so, and can write SVG. Where a picture would
 * have more than 64 million pixels, or more than 32,000 in a row or column, it is drawn smaller.
 */
public final class PngWriter {
    private static final String MODULE = "java.desktop";

    private final int limit;
    private final boolean byGradient;
    private final double scale;

    /** The writer with at most 5,000 boxes, coloured by what they stand for, and a pixel for each unit of SVG. */
    public PngWriter() {
        this(SvgPrinter.MOST_BOXES, false, 1);
    }

    private PngWriter(int limit, boolean byGradient, double scale) {
        this.limit = limit;
        this.byGradient = byGradient;
        this.scale = scale;
    }

    /**
     * As this writer, with at most so many boxes.
     *
     * @throws IllegalArgumentException if {@code boxes} is less than 1
     */
    public PngWriter withLimit(int boxes) {
        return new PngWriter(SvgPrinter.checkLimit(boxes), byGradient, scale);
    }

    /** As this writer, but boxes are coloured as by {@link SvgPrinter#withGradientColours()}. */
    public PngWriter withGradientColours() {
        return new PngWriter(limit, true, scale);
    }

    /**
     * As this writer, with so many pixels for each unit of SVG, as 2 for screens of high resolution.
     *
     * @throws IllegalArgumentException if {@code scale} is not positive and finite
     */
    public PngWriter withScale(double scale) {
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new IllegalArgumentException("scale: " + scale + " is not positive and finite");
        }
        return new PngWriter(limit, byGradient, scale);
    }

    /**
     * Writes the picture; the stream is not closed.
     *
     * @throws IOException if {@code out} throws it, or there is no {@code java.desktop}, or Java2D does not work here
     * @throws NullPointerException if an argument is null
     */
    public void write(Graph graph, OutputStream out) throws IOException {
        Objects.requireNonNull(graph, "graph: null is not a Graph");
        Objects.requireNonNull(out, "out: null is not an OutputStream");
        if (ModuleLayer.boot().findModule(MODULE).isEmpty()) {
            throw new IOException(
                    "PNG needs the module " + MODULE + ", without which this program runs: add it, as with"
                            + " --add-modules " + MODULE + ", or write .svg, which needs none");
        }
        Picture picture = SvgPrinter.picture(graph, limit, byGradient);
        PngCanvas.write(picture, byGradient, scale, out);
    }
}
