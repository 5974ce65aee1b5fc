package dev.tracegrad.print;

import dev.tracegrad.print.layout.Box;
import dev.tracegrad.print.layout.Picture;
import dev.tracegrad.print.layout.TextWidth;
import dev.tracegrad.print.layout.Wire;
import java.io.IOException;
import java.util.List;

/** Draws a picture on a canvas: frames from the outside inwards, then wires, then boxes, which nothing covers. */
final class Painter {
    private static final double HEAD = 7;
    private static final double STUB = 12;

    private final Picture picture;
    private final Colours colours;
    private final Canvas canvas;

    Painter(Picture picture, boolean byGradient, Canvas canvas) {
        this.picture = picture;
        this.canvas = canvas;
        double largest = 0;
        for (Picture.Placed placed : picture.boxes()) {
            double slope = Math.abs(placed.box().slope());
            if (Double.isFinite(slope)) {
                largest = Math.max(largest, slope);
            }
        }
        this.colours = new Colours(byGradient, largest);
    }

    void paint() throws IOException {
        double y = Picture.MARGIN + Picture.NOTE_LINE / 2;
        for (String note : picture.notes()) {
            double width = TextWidth.of(note, Picture.NOTE_TEXT);
            canvas.text(note, Picture.MARGIN, y, false, Picture.NOTE_TEXT, width, Colours.QUIET_TEXT);
            y += Picture.NOTE_LINE;
        }
        frames();
        for (Wire wire : picture.wires()) {
            canvas.wire(Colours.WIRE, wire, HEAD);
        }
        for (Picture.Placed placed : picture.boxes()) {
            box(placed);
        }
    }

    private void frames() throws IOException {
        List<Picture.Frame> frames = picture.frames();
        int[] depths = new int[frames.size() + 1];
        for (int i = 0; i < frames.size(); i++) {
            Picture.Frame frame = frames.get(i);
            depths[i + 1] = depths[frame.parent()] + 1;
            canvas.beginGroup(frame.path());
            canvas.rectangle(
                    frame.x(),
                    frame.y(),
                    frame.width(),
                    frame.height(),
                    8,
                    Colours.frame(depths[i + 1]),
                    Colours.FRAME_LINE,
                    1);
            double width = TextWidth.of(frame.label(), Box.TEXT);
            canvas.text(frame.label(), frame.x() + 10, frame.y() + 13, false, Box.TEXT, width, Colours.QUIET_TEXT);
            canvas.endGroup();
        }
    }

    private void box(Picture.Placed placed) throws IOException {
        Box box = placed.box();
        canvas.beginGroup(box.title());
        double middle = placed.y() + box.height() / 2;
        int line = Colours.line(box);
        for (int slot : box.cut()) {
            double x = placed.x() + box.inputX(slot);
            double y = placed.y() + box.inputY(slot);
            canvas.lines(Colours.WIRE, true, new double[] {x - STUB, x}, new double[] {y, y});
        }
        double left = placed.x() + box.recordLeft();
        double top = middle - box.recordHeight() / 2;
        double width = placed.x() + box.width() - left;
        if (box.signWidth() > 0) {
            double signTop = middle - box.signHeight() / 2;
            canvas.lines(line, false, new double[] {left - Box.LINK, left}, new double[] {middle, middle});
            canvas.rectangle(
                    placed.x(), signTop, box.signWidth(), box.signHeight(), Box.SIGN / 2, Colours.SIGN_FILL, line, 1);
            double centre = placed.x() + box.signWidth() / 2;
            canvas.text(box.sign(), centre, middle, true, Box.TEXT, box.signWidth(), Colours.TEXT);
        }
        double radius = box.kind() == Box.Kind.LEAF || box.kind() == Box.Kind.CONSTANT ? 8 : 3;
        double thick = box.kind() == Box.Kind.ROOT ? 2 : 1;
        canvas.rectangle(left, top, width, box.recordHeight(), radius, colours.fill(box), line, thick);
        if (box.closed()) {
            canvas.rectangle(left + 3, top + 3, width - 6, box.recordHeight() - 6, radius, Canvas.NONE, line, 1);
        }
        rows(box, left, top, width);
        canvas.endGroup();
    }

    private void rows(Box box, double left, double top, double width) throws IOException {
        double y = top + box.rim();
        for (String row : List.of(box.name(), box.number(), box.gradient())) {
            if (row.isEmpty()) {
                continue;
            }
            if (y > top && !box.closed()) {
                canvas.lines(Colours.DIVIDER, false, new double[] {left + 1, left + width - 1}, new double[] {y, y});
            }
            canvas.text(row, left + width / 2, y + Box.ROW / 2, true, Box.TEXT, width, Colours.TEXT);
            y += Box.ROW;
        }
    }
}
