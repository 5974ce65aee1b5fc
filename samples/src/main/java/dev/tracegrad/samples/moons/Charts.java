package dev.tracegrad.samples.moons;

import dev.tracegrad.Value;
import dev.tracegrad.samples.moons.Training.Progress;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.StandardChartTheme;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.LookupPaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.DefaultXYZDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Pictures of learning and of what was learned. */
final class Charts {
    static {
        // No screen is looked for, as nothing is shown on one. This comes first: the first colour asks for it.
        System.setProperty("java.awt.headless", "true");
    }

    static final int WIDTH = 640;
    static final int HEIGHT = 440;

    private static final Color BLUE = new Color(0x1f5fa8);
    private static final Color RED = new Color(0xc0392b);

    /** The plane is coloured in squares, this many to a unit. */
    private static final int FINENESS = 80;

    private static final Range ACROSS = new Range(-1.5, 2.5);
    private static final Range UP = new Range(-1, 1.5);

    private static final NumberFormat NUMBERS =
            new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));

    private Charts() {}

    /** The loss of each step, on a logarithmic axis. */
    static JFreeChart loss(List<Progress> steps) {
        XYSeries losses = new XYSeries("loss");
        steps.forEach(progress -> losses.add(progress.step(), progress.loss()));
        LogAxis axis = new LogAxis("loss");
        axis.setTickUnit(new NumberTickUnit(1));
        axis.setNumberFormatOverride(NUMBERS);
        XYLineAndShapeRenderer line = new XYLineAndShapeRenderer(true, false);
        XYPlot plot = new XYPlot(new XYSeriesCollection(losses), new NumberAxis("step"), axis, line);
        JFreeChart chart = chart("The loss before each step", plot, false);
        line.setSeriesPaint(0, BLUE);
        line.setDrawSeriesLineAsPath(true);
        line.setSeriesStroke(0, new BasicStroke(2));
        return chart;
    }

    /** The points, on the plane as the network parts it: strong colours beyond the margin, pale ones within. */
    static JFreeChart boundary(Mlp network, List<Point> points) {
        XYLineAndShapeRenderer dots = new XYLineAndShapeRenderer(false, true);
        XYPlot plot = new XYPlot(moons(points), axis("x", ACROSS), axis("y", UP), dots);
        plot.setDataset(1, plane(network));
        plot.setRenderer(1, squares());
        JFreeChart chart = chart("The boundary after learning, and its margin", plot, true);
        Color[] colours = {BLUE, RED};
        for (int side = 0; side < colours.length; side++) {
            dots.setSeriesShape(side, new Ellipse2D.Double(-4, -4, 8, 8));
            dots.setSeriesPaint(side, colours[side]);
            dots.setSeriesOutlinePaint(side, Color.WHITE);
        }
        dots.setUseOutlinePaint(true);
        return chart;
    }

    private static NumberAxis axis(String label, Range range) {
        NumberAxis axis = new NumberAxis(label);
        axis.setRange(range);
        axis.setTickUnit(new NumberTickUnit(0.5, NUMBERS));
        return axis;
    }

    private static XYSeriesCollection moons(List<Point> points) {
        XYSeries upper = new XYSeries("upper moon");
        XYSeries lower = new XYSeries("lower moon");
        points.forEach(point -> (point.side() < 0 ? upper : lower).add(point.x(), point.y()));
        XYSeriesCollection moons = new XYSeriesCollection(upper);
        moons.addSeries(lower);
        return moons;
    }

    /** The score in the middle of each square. */
    private static DefaultXYZDataset plane(Mlp network) {
        int columns = (int) (ACROSS.getLength() * FINENESS);
        int rows = (int) (UP.getLength() * FINENESS);
        double[][] scores = new double[3][columns * rows];
        for (int i = 0; i < columns * rows; i++) {
            double x = ACROSS.getLowerBound() + (i % columns + 0.5) / FINENESS;
            double y = UP.getLowerBound() + (i / columns + 0.5) / FINENESS;
            scores[0][i] = x;
            scores[1][i] = y;
            scores[2][i] = network.at(Value.constant(x), Value.constant(y))[0].data();
        }
        DefaultXYZDataset plane = new DefaultXYZDataset();
        plane.addSeries("score", scores);
        return plane;
    }

    private static XYBlockRenderer squares() {
        LookupPaintScale colours = new LookupPaintScale(-Double.MAX_VALUE, Double.MAX_VALUE, Color.WHITE);
        colours.add(-Double.MAX_VALUE, new Color(0xa9c8e8));
        colours.add(-1, new Color(0xdce9f6));
        colours.add(0, new Color(0xf9e1dd));
        colours.add(1, new Color(0xeeb4ab));
        XYBlockRenderer squares = new XYBlockRenderer();
        // They overlap, so that the white below them does not shine through at their edges.
        squares.setBlockWidth(1.5 / FINENESS);
        squares.setBlockHeight(1.5 / FINENESS);
        squares.setPaintScale(colours);
        squares.setDefaultSeriesVisibleInLegend(false);
        return squares;
    }

    /** A chart in plain colours; those of its series are set after this, as a theme replaces them. */
    private static JFreeChart chart(String title, XYPlot plot, boolean legend) {
        JFreeChart chart = new JFreeChart(title, JFreeChart.DEFAULT_TITLE_FONT, plot, legend);
        StandardChartTheme theme = new StandardChartTheme("plain");
        theme.setExtraLargeFont(new Font(Font.SANS_SERIF, Font.BOLD, 15));
        theme.setLargeFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        theme.setRegularFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        theme.setPlotBackgroundPaint(Color.WHITE);
        theme.setDomainGridlinePaint(Color.LIGHT_GRAY);
        theme.setRangeGridlinePaint(Color.LIGHT_GRAY);
        theme.apply(chart);
        return chart;
    }

    /** What a Java without fonts throws, as many small containers have one; nothing where pictures can be drawn. */
    static Optional<String> obstacle() {
        try {
            new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics().getFontMetrics();
            return Optional.empty();
        } catch (RuntimeException | InternalError | LinkageError e) {
            return Optional.of(e.toString());
        }
    }

    /** Writes a picture in the format PNG. */
    static void write(JFreeChart chart, Path file) throws IOException {
        ImageIO.write(chart.createBufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB, null), "png", file.toFile());
    }
}
