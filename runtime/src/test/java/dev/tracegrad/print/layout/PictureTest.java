package dev.tracegrad.print.layout;

import static dev.tracegrad.ByHand.in;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.Graph;
import dev.tracegrad.Names;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.print.RandomGraphs;
import dev.tracegrad.print.layout.Picture.Placed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the picture of any graph. */
class PictureTest {
    private static final double EXACT = 1e-6;

    private static Picture of(Graph graph) {
        return Picture.of(graph, 5_000, List.of());
    }

    private record Area(double left, double top, double right, double bottom) {
        static Area of(Placed placed) {
            double x = placed.x();
            double y = placed.y();
            return new Area(x, y, x + placed.box().width(), y + placed.box().height());
        }

        static Area of(Picture.Frame frame) {
            return new Area(frame.x(), frame.y(), frame.x() + frame.width(), frame.y() + frame.height());
        }

        boolean contains(Area other) {
            return left <= other.left + EXACT
                    && top <= other.top + EXACT
                    && right >= other.right - EXACT
                    && bottom >= other.bottom - EXACT;
        }

        boolean meets(Area other) {
            return left < other.right - EXACT
                    && other.left < right - EXACT
                    && top < other.bottom - EXACT
                    && other.top < bottom - EXACT;
        }
    }

    /** Whether the frame of this number, from 1, is that one or around it. */
    private static boolean isAround(Picture picture, int outer, int frame) {
        int at = frame;
        while (at > outer) {
            at = picture.frames().get(at - 1).parent();
        }
        return at == outer;
    }

    @Nested
    class RandomPictures {
        static IntStream seeds() {
            return IntStream.range(0, 150);
        }

        @ParameterizedTest
        @MethodSource("seeds")
        void boxes_any_areApartAndWithinThePicture(int seed) {
            Picture picture = of(RandomGraphs.of(seed));
            Area whole = new Area(0, 0, picture.width(), picture.height());
            List<Placed> boxes = picture.boxes();
            for (int i = 0; i < boxes.size(); i++) {
                assertThat(whole.contains(Area.of(boxes.get(i)))).isTrue();
                for (int j = 0; j < i; j++) {
                    assertThat(Area.of(boxes.get(i)).meets(Area.of(boxes.get(j))))
                            .isFalse();
                }
            }
        }

        @ParameterizedTest
        @MethodSource("seeds")
        void frames_any_containWhatIsInThemAndNothingElse(int seed) {
            Picture picture = of(RandomGraphs.of(seed));
            for (int f = 1; f <= picture.frames().size(); f++) {
                Area frame = Area.of(picture.frames().get(f - 1));
                for (int g = f + 1; g <= picture.frames().size(); g++) {
                    Area other = Area.of(picture.frames().get(g - 1));
                    boolean within = isAround(picture, f, g);
                    assertThat(within ? frame.contains(other) : !frame.meets(other))
                            .isTrue();
                }
                for (Placed placed : picture.boxes()) {
                    boolean within = isAround(picture, f, placed.box().frame());
                    Area box = Area.of(placed);
                    assertThat(within ? frame.contains(box) : !frame.meets(box)).isTrue();
                }
            }
        }

        @ParameterizedTest
        @MethodSource("seeds")
        void boxes_any_areInTheFramesOfTheirScopes(int seed) {
            Graph graph = RandomGraphs.of(seed);
            Picture picture = of(graph);
            for (Placed placed : picture.boxes()) {
                Scope scope = graph.scopeOf(placed.box().node());
                int frame = placed.box().frame();
                if (scope == null) {
                    assertThat(frame).isZero();
                } else {
                    assertThat(Names.oneLine(scope.path()))
                            .startsWith(picture.frames().get(frame - 1).path());
                }
            }
        }

        @ParameterizedTest
        @MethodSource("seeds")
        void wires_any_leadFromEachOperandToItsUser(int seed) {
            Graph graph = RandomGraphs.of(seed);
            Picture picture = of(graph);
            assertThat(picture.boxes()).hasSize(graph.size());
            Map<Integer, Integer> boxOf = new HashMap<>();
            for (int b = 0; b < picture.boxes().size(); b++) {
                boxOf.put(picture.boxes().get(b).box().node(), b);
            }
            Map<Integer, Set<List<Double>>> reached = reached(picture);
            int inputs = 0;
            for (int node = 0; node < graph.size(); node++) {
                int[] operands = graph.operandsOf(node);
                Placed user = picture.boxes().get(boxOf.get(node));
                for (int slot = 0; slot < operands.length; slot++) {
                    inputs++;
                    assertThat(reached.get(boxOf.get(operands[slot])))
                            .contains(List.of(
                                    rounded(user.x() + user.box().inputX(slot)),
                                    rounded(user.y() + user.box().inputY(slot))));
                }
            }
            assertThat(picture.wires().stream().filter(Wire::hasHead)).hasSize(inputs);
        }

        /** For each box all points that its wires come to, following them from the box on. */
        private Map<Integer, Set<List<Double>>> reached(Picture picture) {
            Map<Integer, Set<List<Double>>> reached = new HashMap<>();
            for (int b = 0; b < picture.boxes().size(); b++) {
                Placed placed = picture.boxes().get(b);
                Set<List<Double>> points = new HashSet<>();
                points.add(List.of(
                        rounded(placed.x() + placed.box().width()),
                        rounded(placed.y() + placed.box().height() / 2)));
                reached.put(b, points);
            }
            List<Wire> wires = new ArrayList<>(picture.wires());
            boolean more = true;
            while (more) {
                more = false;
                for (Wire wire : new ArrayList<>(wires)) {
                    Set<List<Double>> points = reached.get(wire.from());
                    if (points.contains(List.of(rounded(wire.xs()[0]), rounded(wire.ys()[0])))
                            || startsOnAnother(wire, wires, points)) {
                        for (int i = 0; i < wire.xs().length; i++) {
                            points.add(List.of(rounded(wire.xs()[i]), rounded(wire.ys()[i])));
                        }
                        wires.remove(wire);
                        more = true;
                    }
                }
            }
            assertThat(wires).as("wires that begin nowhere").isEmpty();
            return reached;
        }

        /** Whether it begins within a level piece of a wire of the same box that has been followed. */
        private boolean startsOnAnother(Wire wire, List<Wire> left, Set<List<Double>> points) {
            double y = rounded(wire.ys()[0]);
            double x = rounded(wire.xs()[0]);
            boolean before = points.stream().anyMatch(point -> point.get(1) == y && point.get(0) <= x);
            boolean after = points.stream().anyMatch(point -> point.get(1) == y && point.get(0) >= x);
            return before && after;
        }

        private double rounded(double number) {
            return Math.round(number * 1e6) / 1e6;
        }

        @ParameterizedTest
        @MethodSource("seeds")
        void wires_any_areWithinThePictureAndMeetNoOtherBox(int seed) {
            Picture picture = of(RandomGraphs.of(seed));
            Area whole = new Area(0, 0, picture.width(), picture.height());
            for (Wire wire : picture.wires()) {
                for (int i = 0; i < wire.xs().length; i++) {
                    double x = wire.xs()[i];
                    double y = wire.ys()[i];
                    assertThat(whole.contains(new Area(x, y, x, y))).isTrue();
                }
                for (int i = 1; i < wire.xs().length; i++) {
                    // Curves are within the rectangle of their points.
                    Area piece = new Area(
                            Math.min(wire.xs()[i - 1], wire.xs()[i]),
                            Math.min(wire.ys()[i - 1], wire.ys()[i]),
                            Math.max(wire.xs()[i - 1], wire.xs()[i]),
                            Math.max(wire.ys()[i - 1], wire.ys()[i]));
                    for (int b = 0; b < picture.boxes().size(); b++) {
                        boolean own = b == wire.from() || b == wire.to();
                        assertThat(!own && piece.meets(Area.of(picture.boxes().get(b))))
                                .isFalse();
                    }
                }
            }
        }

        @ParameterizedTest
        @MethodSource("seeds")
        void operands_ofOneNodeInOneColumn_standInTheirOrder(int seed) {
            Graph graph = RandomGraphs.of(seed);
            Map<Integer, Placed> boxes = new HashMap<>();
            of(graph).boxes().forEach(placed -> boxes.put(placed.box().node(), placed));
            int[] users = new int[graph.size()];
            for (int node = 0; node < graph.size(); node++) {
                Arrays.stream(graph.operandsOf(node)).forEach(operand -> users[operand]++);
            }
            for (int node = 0; node < graph.size(); node++) {
                List<Placed> alone = Arrays.stream(graph.operandsOf(node))
                        .filter(operand -> users[operand] == 1)
                        .mapToObj(boxes::get)
                        .toList();
                Placed user = boxes.get(node);
                for (int i = 1; i < alone.size(); i++) {
                    Placed upper = alone.get(i - 1);
                    Placed lower = alone.get(i);
                    boolean column = upper.box().frame() == user.box().frame()
                            && lower.box().frame() == user.box().frame()
                            && upper.x() < lower.x() + lower.box().width()
                            && lower.x() < upper.x() + upper.box().width();
                    assertThat(!column || upper.y() < lower.y()).isTrue();
                }
            }
        }

        @ParameterizedTest
        @MethodSource("seeds")
        void boxes_limited_areNoMore(int seed) {
            Graph graph = RandomGraphs.of(seed);
            for (int limit : new int[] {1, 7, 20}) {
                Picture picture = Picture.of(graph, limit, List.of());
                assertThat(picture.boxes()).hasSizeBetween(1, limit);
                assertThat(picture.notes().isEmpty())
                        .isEqualTo(graph.size() == picture.boxes().size());
            }
        }
    }

    @Nested
    class LargeGraphs {
        private static Value loop(int passes, int nodes) {
            Value x = Value.of(1, "x");
            for (int i = 0; i < passes; i++) {
                Scope pass = Scope.of(null, "i = " + i);
                for (int j = 0; j < nodes; j++) {
                    x = in(x.times(1.0000001), pass);
                }
            }
            return x;
        }

        @Test
        void of_scopesThatDoNotFit_areBoxesThatSayHowManyNodes() {
            Picture picture = of(Graph.of(loop(100, 5_000)));
            assertThat(picture.boxes()).hasSize(101);
            assertThat(picture.boxes().get(0).box().name()).isEqualTo("i = 99");
            assertThat(picture.boxes().get(0).box().number()).isEqualTo("10,000 nodes");
            assertThat(picture.notes())
                    .containsExactly("The graph has 1,000,001 nodes: 100 scopes are drawn as one box each.");
        }

        @Test
        void of_longLoop_isGroupsOfItsPasses() {
            Scope call = Scope.of(null, "simulate");
            Value x = Value.of(1, "x");
            for (int i = 0; i < 10_500; i++) {
                Scope pass = call.pass("i", i);
                x = in(in(x.sin(), pass).cos(), pass);
            }
            Picture picture = of(Graph.of(x));
            assertThat(picture.boxes()).hasSize(12);
            assertThat(picture.boxes().get(0).box().name()).isEqualTo("i = 10000 … 10499");
            assertThat(picture.boxes().get(1).box().title())
                    .isEqualTo("simulate › i = 9000 … 9999\n2,000 nodes, drawn as one box");
        }

        @Test
        void of_chainOfAMillionWithoutScopes_isWhatIsNearestToTheRoot() {
            Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
                Value x = Value.of(1, "x");
                for (int i = 0; i < 1_000_000; i++) {
                    x = x.sin();
                }
                Picture picture = of(Graph.of(x));
                assertThat(picture.boxes()).hasSize(500);
                assertThat(picture.notes())
                        .containsExactly(
                                "999,501 of 1,000,001 nodes are not drawn, only what is nearest to the root; broken lines lead to the others.");
                assertThat(picture.boxes().stream()
                                .filter(placed -> !placed.box().cut().isEmpty()))
                        .hasSize(1);
            });
        }

        @Test
        void of_scopesAHundredThousandDeep_hasFewFrames() {
            Value x = Value.of(1, "x");
            Scope scope = null;
            for (int i = 0; i < 100_000; i++) {
                scope = Scope.of(scope, "f");
                x = in(x.sin(), scope);
            }
            assertThat(of(Graph.of(x)).frames()).hasSizeLessThanOrEqualTo(Scopes.DEEPEST);
        }

        @Test
        void of_eachNodeOfALongChainUsedMuchLater_hasLimitedDummies() {
            Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
                List<Value> chain = new ArrayList<>(List.of(Value.of(1)));
                for (int i = 0; i < 2_400; i++) {
                    chain.add(chain.get(i).sin());
                }
                Value root = chain.get(2_400);
                for (int i = 2_399; i >= 0; i--) {
                    root = root.plus(chain.get(i));
                }
                assertThat(of(Graph.of(root)).boxes()).hasSize(4_801);
            });
        }
    }

    @Test
    void of_scopesAroundOneScope_areOneFrame() {
        Scope inner = Scope.of(Scope.of(Scope.of(null, "train"), "step"), "forward");
        Picture picture = of(Graph.of(in(Value.of(1).sin(), inner)));
        assertThat(picture.frames()).extracting(Picture.Frame::label).containsExactly("train › step › forward");
    }
}
