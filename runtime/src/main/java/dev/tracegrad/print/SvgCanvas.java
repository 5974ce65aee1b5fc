package dev.tracegrad.print;

import dev.tracegrad.print.layout.Wire;
import java.io.IOException;

/** Writes what is drawn as elements of SVG, each group and each thing outside of groups on a line of its own. */
final class SvgCanvas implements Canvas {
    private final Appendable out;
    private boolean inGroup;

    SvgCanvas(Appendable out) {
        this.out = out;
    }

    @Override
    public void beginGroup(String title) throws IOException {
        out.append("<g><title>").append(escaped(title)).append("</title>");
        inGroup = true;
    }

    @Override
    public void endGroup() throws IOException {
        inGroup = false;
        out.append("</g>");
        endElement();
    }

    private void endElement() throws IOException {
        if (!inGroup) {
            out.append('\n');
        }
    }

    @Override
    public void rectangle(
            double x, double y, double width, double height, double radius, int fill, int stroke, double line)
            throws IOException {
        out.append("<rect x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(width) + "\" height=\""
                + number(height) + "\" rx=\"" + number(radius) + "\" fill=\"" + colour(fill) + "\" stroke=\""
                + colour(stroke) + (line == 1 ? "" : "\" stroke-width=\"" + number(line)) + "\"/>");
        endElement();
    }

    @Override
    public void lines(int stroke, boolean broken, double[] xs, double[] ys) throws IOException {
        out.append("<path d=\"");
        for (int i = 0; i + 1 < xs.length; i += 2) {
            out.append("M" + number(xs[i]) + " " + number(ys[i]) + "L" + number(xs[i + 1]) + " " + number(ys[i + 1]));
        }
        out.append("\" stroke=\"" + colour(stroke) + (broken ? "\" stroke-dasharray=\"3 2" : "") + "\"/>");
        endElement();
    }

    @Override
    public void wire(int colour, Wire wire, double head) throws IOException {
        double[] xs = wire.xs();
        double[] ys = wire.ys();
        out.append("<path d=\"M" + number(xs[0]) + " " + number(ys[0]));
        Curve curve = new Curve(wire);
        for (int i = 1; i < xs.length; i++) {
            if (curve.isStraight(i)) {
                out.append("H" + number(xs[i]));
            } else {
                out.append("C" + number(curve.leavingX(i)) + " " + number(ys[i - 1]) + " " + number(curve.arrivingX(i))
                        + " " + number(ys[i]) + " " + number(xs[i]) + " " + number(ys[i]));
            }
        }
        out.append("\" fill=\"none\" stroke=\"" + colour(colour) + "\"/>");
        if (wire.hasHead()) {
            String x = number(xs[xs.length - 1] - head);
            double y = ys[ys.length - 1];
            out.append("<path d=\"M" + number(xs[xs.length - 1]) + " " + number(y) + "L" + x + " "
                    + number(y - head / 2) + "V" + number(y + head / 2) + "Z\" fill=\"" + colour(colour) + "\"/>");
        }
        endElement();
    }

    @Override
    public void text(String text, double x, double y, boolean middle, double size, double width, int fill)
            throws IOException {
        out.append("<text x=\"" + number(x) + "\" y=\"" + number(y + size * 0.36)
                + (middle ? "" : "\" text-anchor=\"start") + "\" fill=\"" + colour(fill) + "\">" + escaped(text)
                + "</text>");
        endElement();
    }

    private static String colour(int colour) {
        return colour == NONE ? "none" : String.format("#%06x", colour);
    }

    /** With one decimal at most. */
    static String number(double number) {
        long tenths = Math.round(number * 10);
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
    }

    /** The text as content of an element; what XML has no place for, such as U+FFFE, becomes U+FFFD. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '\n' -> out.append("&#10;");
                default -> {
                    boolean known = c >= ' ' && (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff;
                    out.appendCodePoint(known ? c : 0xfffd);
                }
            }
        });
        return out.toString();
    }
}
