package dev.tracegrad.print;

import dev.tracegrad.print.layout.Picture;
import dev.tracegrad.print.layout.Wire;
import java.awt.AWTError;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws with Java2D on an image. The only class that uses {@code java.desktop}; it is loaded only where that is there.
 * Texts that the font at hand makes wider than they may be are drawn narrower.
 */
final class PngCanvas implements Canvas {
    private static final double MOST_PIXELS = 64e6;
    private static final double MOST_IN_A_ROW = 32_000;
    private static final float[] BROKEN = {3, 2};

    private final Graphics2D graphics;

    private PngCanvas(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /**
     * Writes a picture as PNG.
     *
     * @throws IOException also if Java2D does not work, as without any font
     */
    static void write(Picture picture, boolean byGradient, double scale, OutputStream out) throws IOException {
        BufferedImage image;
        try {
            image = draw(picture, byGradient, fitting(picture, scale));
        } catch (AWTError | InternalError | LinkageError e) {
            throw new IOException(
                    "Java2D does not work here (" + e.getMessage()
                            + "): try -Djava.awt.headless=true, install a font and"
                            + " the package fontconfig, or write .svg, which needs neither",
                    e);
        }
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            if (!ImageIO.write(image, "png", stream)) {
                throw new IOException("this Java has no writer for the format PNG; write .svg instead");
            }
        }
    }

    private static double fitting(Picture picture, double scale) {
        double width = picture.width();
        double height = picture.height();
        double most = Math.min(MOST_IN_A_ROW / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
        return Math.min(scale, most);
    }

    private static BufferedImage draw(Picture picture, boolean byGradient, double scale) throws IOException {
        int width = Math.max(1, (int) Math.ceil(picture.width() * scale));
        int height = Math.max(1, (int) Math.ceil(picture.height() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            graphics.scale(scale, scale);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            new Painter(picture, byGradient, new PngCanvas(graphics)).paint();
        } finally {
            graphics.dispose();
        }
        return image;
    }

    @Override
    public void beginGroup(String title) {
        // Pixels have no titles.
    }

    @Override
    public void endGroup() {
        // Nor groups.
    }

    @Override
    public void rectangle(
            double x, double y, double width, double height, double radius, int fill, int stroke, double line) {
        Shape shape = new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius);
        if (fill != NONE) {
            graphics.setColor(new Color(fill));
            graphics.fill(shape);
        }
        draw(shape, stroke, new BasicStroke((float) line));
    }

    @Override
    public void lines(int stroke, boolean broken, double[] xs, double[] ys) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i + 1 < xs.length; i += 2) {
            path.moveTo(xs[i], ys[i]);
            path.lineTo(xs[i + 1], ys[i + 1]);
        }
        BasicStroke line = broken
                ? new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, BROKEN, 0)
                : new BasicStroke(1);
        draw(path, stroke, line);
    }

    @Override
    public void wire(int colour, Wire wire, double head) {
        double[] xs = wire.xs();
        double[] ys = wire.ys();
        Path2D path = new Path2D.Double();
        path.moveTo(xs[0], ys[0]);
        Curve curve = new Curve(wire);
        for (int i = 1; i < xs.length; i++) {
            if (curve.isStraight(i)) {
                path.lineTo(xs[i], ys[i]);
            } else {
                path.curveTo(curve.leavingX(i), ys[i - 1], curve.arrivingX(i), ys[i], xs[i], ys[i]);
            }
        }
        draw(path, colour, new BasicStroke(1));
        if (wire.hasHead()) {
            double x = xs[xs.length - 1];
            double y = ys[ys.length - 1];
            Path2D triangle = new Path2D.Double();
            triangle.moveTo(x, y);
            triangle.lineTo(x - head, y - head / 2);
            triangle.lineTo(x - head, y + head / 2);
            triangle.closePath();
            graphics.fill(triangle);
        }
    }

    private void draw(Shape shape, int stroke, BasicStroke line) {
        graphics.setColor(new Color(stroke));
        graphics.setStroke(line);
        graphics.draw(shape);
    }

    @Override
    public void text(String text, double x, double y, boolean middle, double size, double width, int fill) {
        // A logical font, since it takes from other fonts the characters that the first one lacks.
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) size));
        graphics.setColor(new Color(fill));
        double measured =
                graphics.getFontMetrics().getStringBounds(text, graphics).getWidth();
        double narrower = measured > width ? width / measured : 1;
        AffineTransform before = graphics.getTransform();
        graphics.translate(middle ? x - measured * narrower / 2 : x, y + size * 0.36);
        graphics.scale(narrower, 1);
        graphics.drawString(text, 0, 0);
        graphics.setTransform(before);
    }
}
