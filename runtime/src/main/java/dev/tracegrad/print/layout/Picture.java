package dev.tracegrad.print.layout;

import dev.tracegrad.Graph;
import dev.tracegrad.print.layout.Levels.Level;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A graph with everything at its place. Boxes do not overlap; frames contain the boxes and frames that are in them and no
 * others; wires and all else are within {@link #width} and {@link #height}, whose origin is the left upper corner.
 *
 * @param frames outer ones before those in them
 * @param notes what the picture has to say of itself, a line each, at its top
 */
public record Picture(
        double width, double height, List<Frame> frames, List<Placed> boxes, List<Wire> wires, List<String> notes) {
    /** The size of notes. */
    public static final double NOTE_TEXT = 12;

    /** The height of the line of a note. */
    public static final double NOTE_LINE = 18;

    /** From the left of the picture to its notes, and from the top. */
    public static final double MARGIN = 10;

    /** A box and its left upper corner. */
    public record Placed(Box box, double x, double y) {}

    /**
     * The border around what is in a scope.
     *
     * @param parent the number of the frame around it, from 1; 0 for the picture
     * @param label what stands at its top
     * @param path the labels of all scopes around it
     */
    public record Frame(int parent, String label, String path, double x, double y, double width, double height) {}

    /** Copies the lists. */
    public Picture {
        frames = List.copyOf(frames);
        boxes = List.copyOf(boxes);
        wires = List.copyOf(wires);
        notes = List.copyOf(notes);
    }

    /**
     * The picture of a graph.
     *
     * @param limit the most boxes there may be; scopes are closed to stay below
     * @param notes further notes
     */
    public static Picture of(Graph graph, int limit, List<String> notes) {
        Model model = new Model(graph, limit);
        model.notes.addAll(notes);
        Levels levels = new Levels(model);
        for (int f = model.frames.size() - 1; f >= 0; f--) {
            Level level = levels.level(f);
            int layers = Layering.assign(level);
            Dummies.insert(level, layers);
            Ordering.run(level.layers);
            double label = TextWidth.of(model.frames.get(f).label(), Box.TEXT);
            double top = f == 0 ? Coordinates.PAD : Coordinates.LABEL + Coordinates.PAD / 2;
            Coordinates.assign(level, top, f == 0 ? 0 : label + 2 * Coordinates.PAD);
        }
        return place(model, levels);
    }

    private static Picture place(Model model, Levels levels) {
        int count = model.frames.size();
        double[] xs = new double[count];
        double[] ys = new double[count];
        double notesWidth = 0;
        for (String note : model.notes) {
            notesWidth = Math.max(notesWidth, TextWidth.of(note, NOTE_TEXT) + 2 * MARGIN);
        }
        ys[0] = model.notes.isEmpty() ? 0 : MARGIN + NOTE_LINE * model.notes.size();
        List<Frame> frames = new ArrayList<>();
        @Nullable Placed[] boxes = new Placed[model.boxes.size()];
        List<Wire> wires = new ArrayList<>();
        for (int f = 0; f < count; f++) {
            Level level = levels.get(f);
            Model.Frame frame = model.frames.get(f);
            if (f > 0) {
                frames.add(new Frame(
                        frame.parent(), frame.label(), frame.path(), xs[f], ys[f], level.width, level.height));
            }
            for (Item item : level.items) {
                if (item.kind == Item.Kind.FRAME) {
                    xs[item.number] = xs[f] + item.x;
                    ys[item.number] = ys[f] + item.y;
                } else if (item.kind == Item.Kind.BOX) {
                    boxes[item.number] = new Placed(model.boxes.get(item.number), xs[f] + item.x, ys[f] + item.y);
                }
            }
            Routes.add(model, level, xs[f], ys[f], wires);
        }
        Level whole = levels.get(0);
        return new Picture(
                Math.max(whole.width, notesWidth), ys[0] + whole.height, frames, List.of(boxes), wires, model.notes);
    }
}
