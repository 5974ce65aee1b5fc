package dev.tracegrad.print;

import static dev.tracegrad.ByHand.at;
import static dev.tracegrad.ByHand.in;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.Graph;
import dev.tracegrad.Scope;
import dev.tracegrad.Span;
import dev.tracegrad.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** How a graph opens in the viewer, and what can be seen of it. */
class ViewerBrowserTest extends InBrowser {
    @Nested
    class Opening {
        @Test
        void open_smallGraph_showsAllNodesWithTheirNumbers() throws IOException {
            page.open(ViewerGraphs.document());
            assertThat(page.labels("")).isEqualTo(List.of("a", "b", "d", "c", "e"));
            assertThat(page.node("d").getText()).contains("d", "*", "−6.00", "∇ 1.00");
            assertThat(page.node("d").getAttribute("aria-label"))
                    .isEqualTo("d = a * b, value -6, gradient 1, Example.java:6");
            assertThat(page.count(".edge")).isEqualTo(4);
            assertThat(page.text("#summary")).isEqualTo("e = 4 · 5 nodes");
            assertThat(page.eval("document.title")).isEqualTo("e · Tracegrad");
            assertThat(page.element("#note").isDisplayed()).isFalse();
        }

        @Test
        void open_namesThatAreFormulas_standInParentheses() throws IOException {
            page.open(SampleGraph.FUNCTIONS.graph());
            assertThat((String) page.eval("viewer.graph.nodes.map((n, i) => viewer.graph.definition(i)).join('; ')"))
                    .contains("x#2 = x - -2.0", "x#3 = -x#2", "%2 = %1 * (i + 1)", "y = fma(%2, x#3, %4)");
        }

        @Test
        @Tag("long")
        void open_passesByTheHundredThousand_areInParts() throws IOException {
            Scope loop = Scope.of(null, "loop");
            Value x = Value.of(1, "x");
            for (int i = 0; i < 200_000; i++) {
                x = in(x.unaryMinus(), loop.pass("i", i));
            }
            page.open(Graph.of(x));
            assertThat(page.count(".box")).isBetween(10L, 150L);
        }

        @Test
        void open_network_isCollapsedSoThatItFits() throws IOException {
            page.open(ViewerGraphs.network(4, 12, 1));
            assertThat(page.count(".box")).isBetween(10L, 150L);
            assertThat(page.group("i = 11 › forward").getAttribute("aria-expanded"))
                    .isEqualTo("false");
            assertThat(page.group("i = 11 › forward").getText()).contains("14 nodes");
            assertThat((Boolean) page.eval("viewer.view.scaleToFit() >= 0.5")).isTrue();
        }

        @Test
        void open_anyOperands_areFromTopToBottom() throws IOException {
            Value a = Value.of(1, "a");
            Value b = Value.of(2, "b");
            page.open(Graph.of(b.minus(a).div(a.times(3).minus(b))));
            assertThat(page.eval("viewer.layout.edges.filter(e => e.toBox.node === viewer.graph.root)"
                            + ".sort((x, y) => x.index - y.index)"
                            + ".every((e, i, all) => i === 0 || all[i - 1].fromBox.y < e.fromBox.y)"))
                    .isEqualTo(true);
        }

        @Test
        void open_hostileNames_areTextAndNothingElse() throws IOException {
            String text = "\"'</script><script>alert(1)</script><!--<b>&amp;\n\u2028\ud83d\ude00";
            String name = text + "\ud83d"; // a surrogate alone
            Scope scope = Scope.of(null, "</script>" + name);
            Value x = Value.of(Double.NaN, name);
            Span span = new Span("<i>.java", 1, 1, 2, 3, "x\n</script>");
            Value y = at(in(x.times(Double.NEGATIVE_INFINITY).named("</svg>"), scope), span);
            page.open(Graph.of(y.plus(-0.0)));
            assertThat(page.labels("")).hasSize(5);
            assertThat(page.eval("viewer.graph.nodes[0].name === arguments[0] + String.fromCharCode(0xd83d)", text))
                    .isEqualTo(true);
            assertThat(page.node("</svg>").getText()).contains("</svg>", "NaN");
            assertThat(page.count("script")).isEqualTo(3);
            assertThat(page.count("b, #world i")).isZero();
            for (SampleGraph sample : SampleGraph.values()) {
                page.open(sample.graph());
                assertThat(page.count(".box.node")).isEqualTo(sample.graph().size());
            }
        }

        @Test
        @Tag("long")
        void open_fiveThousandNodes_inUnderTwoSeconds() throws IOException {
            Graph graph = ViewerGraphs.network(3, 12, 45);
            page.open(graph);
            report(graph);
            assertThat(page.millisToOpen()).isLessThan(10_000); // 2,000 on a machine that does nothing else
            assertThat(page.count(".box")).isBetween(10L, 150L);
        }

        @Test
        @Tag("long")
        void open_fiveThousandNodesWithoutScopes_areGroupedAndThePageSaysSo() throws IOException {
            page.open(ViewerGraphs.chain(1_250));
            assertThat(page.count(".box")).isBetween(10L, 150L);
            assertThat(page.text("#note")).contains("No scopes are known");
        }

        @Test
        @Tag("long")
        void open_hundredThousandNodes_inUnderFiveSeconds() throws IOException {
            Graph graph = ViewerGraphs.network(3, 16, 660);
            page.open(graph);
            report(graph);
            assertThat(graph.size()).isGreaterThan(100_000);
            assertThat(page.millisToOpen()).isLessThan(25_000); // 5,000 on a machine that does nothing else
            assertThat(page.count(".box")).isBetween(10L, 150L);
        }

        @Test
        @Tag("long")
        void open_moreThanAPageHolds_showsTheLevelsThatFitAndSaysSo() throws IOException {
            page.open(new HtmlPrinter(1_000), ViewerGraphs.network(3, 4, 40));
            assertThat(page.text("#note"))
                    .contains("This page holds ", " nodes, those of the ", " outermost levels of calls");
            assertThat((Boolean) page.eval("viewer.groups.all.some(group => group.absent)"))
                    .isTrue();
            page.open(new HtmlPrinter(100), ViewerGraphs.chain(1_000));
            assertThat(page.text("#note")).contains("This page holds 100 of 4,001 nodes, those nearest the root");
            assertThat(page.group("further nodes").getText()).contains("3901 nodes");
        }

        @Test
        @Tag("long")
        void open_recursionOfThousands_showsTheOuterCallsAndRefusesToOpenAll() throws IOException {
            Scope scope = null;
            Value x = Value.of(1, "x");
            for (int i = 0; i < 4_000; i++) {
                scope = Scope.of(scope, "f");
                x = in(in(x.sin(), scope).plus(1), scope);
            }
            page.open(Graph.of(x));
            assertThat(page.count(".box")).isBetween(3L, 150L);
            page.eval("viewer.show(viewer.graph.root)");
            assertThat(page.text("#status")).startsWith("That would be 12001 boxes");
            assertThat(page.count(".box.group.selected")).isEqualTo(1);
        }

        @Test
        void open_frameOfANotebook_worksWithinIt() throws IOException {
            page.openFrame(ViewerGraphs.document().toHtml());
            page.node("d").click();
            assertThat(page.labels(".ancestor")).isEqualTo(List.of("a", "b"));
        }

        @Test
        @Tag("long")
        void open_everythingOnEverything_leavesFarEdgesOutUntilSelected() throws IOException {
            List<Value> all = new ArrayList<>(List.of(Value.of(1, "x")));
            for (int i = 0; i < 58; i++) {
                Scope scope = Scope.of(null, "step " + i);
                Value sum = in(all.get(0).times(2), scope);
                for (Value each : all) {
                    sum = in(sum.plus(each), scope);
                }
                all.add(in(sum.tanh(), scope));
            }
            page.open(Graph.of(all.get(58)));
            assertThat(page.millisToOpen()).isLessThan(10_000);
            assertThat(shownFarEdges()).isZero();
            page.group("step 3").click();
            assertThat(shownFarEdges()).isEqualTo(1 + 51); // one from x, the others to the steps after the next three
        }

        private long shownFarEdges() {
            return (Long) page.eval("[...document.querySelectorAll('.edge.far')]"
                    + ".filter(edge => getComputedStyle(edge).display !== 'none').length");
        }

        private void report(Graph graph) {
            System.out.printf("The viewer opened %d nodes in %.0f ms%n", graph.size(), page.millisToOpen());
        }
    }

    @Nested
    @Tag("long")
    class Groups {
        @Test
        void expand_group_showsItsNodesAndStaysInPlace() throws IOException {
            page.open(ViewerGraphs.network(4, 12, 1));
            Object before = placeOf("i = 3 › forward");
            long boxes = page.count(".box");
            page.group("i = 3 › forward").findElement(By.cssSelector(".toggle")).click();
            assertThat(page.count(".box")).isEqualTo(boxes + 13);
            assertThat(page.group("i = 3 › forward").getAttribute("aria-expanded"))
                    .isEqualTo("true");
            assertThat(placeOf("i = 3 › forward")).isEqualTo(before);
            page.group("i = 3 › forward").findElement(By.cssSelector(".toggle")).click();
            assertThat(page.count(".box")).isEqualTo(boxes);
        }

        private Object placeOf(String title) {
            return page.eval(
                    "(at => [at.x.toFixed(2), at.y.toFixed(2)])(viewer.view.screenOf("
                            + "viewer.layout.boxes.get(arguments[0])))",
                    page.group(title).getAttribute("data-box"));
        }

        @Test
        void expand_byDoubleClick_works() throws IOException {
            page.open(ViewerGraphs.network(4, 12, 1));
            page.doubleClick(page.group("i = 3 › forward"));
            assertThat(page.group("i = 3 › forward").getAttribute("aria-expanded"))
                    .isEqualTo("true");
        }

        @Test
        void buttons_openMoreAndCloseAll_doSo() throws IOException {
            page.open(ViewerGraphs.network(4, 12, 1));
            page.element("#more").click();
            assertThat(page.count(".box.node")).isEqualTo(213);
            page.element("#less").click();
            assertThat(page.count(".box")).isEqualTo(1);
        }
    }

    @Nested
    @Tag("long")
    class View {
        @Test
        void wheelDragAndFit_moveThePicture() throws IOException {
            page.open(ViewerGraphs.document());
            String first = transform();
            page.drag(page.element("#picture"), 0, 300, 60, 20);
            assertThat(transform()).isNotEqualTo(first);
            page.element("#in").click();
            page.element("#fit").click();
            assertThat(transform()).isEqualTo(first);
            page.element("#out").click();
            assertThat(transform()).isNotEqualTo(first);
        }

        private String transform() {
            return (String) page.eval("document.querySelector('#world').getAttribute('transform')");
        }

        @Test
        void theme_button_switchesDarkAndLight() throws IOException {
            page.open(ViewerGraphs.document());
            Object light = page.eval("getComputedStyle(document.body).backgroundColor");
            page.element("#theme").click();
            Object dark = page.eval("getComputedStyle(document.body).backgroundColor");
            assertThat(dark).isNotEqualTo(light);
            assertThat(page.element("#theme").getAttribute("aria-pressed")).isEqualTo("true");
            page.press("d");
            assertThat(page.eval("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo(light);
        }
    }
}
