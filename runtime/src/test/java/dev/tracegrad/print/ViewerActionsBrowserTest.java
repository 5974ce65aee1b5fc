package dev.tracegrad.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What a user does in the viewer: selects, steps through the computation, uses the keyboard. */
@Tag("long")
class ViewerActionsBrowserTest extends InBrowser {
    @Nested
    class Selection {
        @Test
        void hover_node_tellsAllThatIsKnown() throws IOException {
            page.open(ViewerGraphs.document());
            page.hover(page.node("d"));
            assertThat(page.element("#tip").isDisplayed()).isTrue();
            assertThat(page.text("#tip"))
                    .contains("d = a * b", "value-6", "gradient1", "Example.java:6", "double d = a * b;", "expression");
            assertThat(page.text(".row.hinted .count")).isEqualTo("6");
        }

        @Test
        void click_node_marksWhatItWasMadeFromAndWhatUsesIt() throws IOException {
            page.open(ViewerGraphs.document());
            page.node("d").click();
            assertThat(page.labels(".selected")).isEqualTo(List.of("d"));
            assertThat(page.labels(".ancestor")).isEqualTo(List.of("a", "b"));
            assertThat(page.labels(".descendant")).isEqualTo(List.of("e"));
            assertThat(page.labels(".dim")).isEqualTo(List.of("c"));
            assertThat(page.text("#details")).contains("d = a * b", "-6");
            page.press(Keys.ESCAPE);
            assertThat(page.count(".selected, .ancestor, .descendant, .dim")).isZero();
        }

        @Test
        void click_nodeAndLine_areLinkedBothWays() throws IOException {
            page.open(ViewerGraphs.document());
            page.node("e").click();
            assertThat(page.text(".row.marked .count")).isEqualTo("7");
            assertThat(page.text(".row.marked mark")).isEqualTo("d + c");
            page.element("[data-place='Example.java:6']").click();
            assertThat(page.labels(".selected")).isEqualTo(List.of("d"));
            assertThat(page.text(".row.marked .count")).isEqualTo("6");
        }

        @Test
        void click_lineOfManyNodes_marksTheGroupsThatHoldThem() throws IOException {
            page.open(ViewerGraphs.network(4, 12, 1));
            page.element("[data-place='Neuron.java:13']").click();
            assertThat(page.count(".box.group.selected")).isEqualTo(13);
        }

        @Test
        void search_nameOperationOrLine_findsAndShows() throws IOException {
            page.open(ViewerGraphs.network(4, 12, 1));
            page.type("#search", "tanh");
            assertThat(page.text("#found-count")).isEqualTo("13 found");
            assertThat(page.count(".box.match")).isEqualTo(13);
            page.press(Keys.ENTER);
            assertThat(page.text("#found-count")).isEqualTo("1 of 13");
            assertThat(page.labels(".selected")).isEqualTo(List.of("out[0]"));
            page.type("#search", "line 13");
            assertThat(page.text("#found-count")).isEqualTo("15 found");
            page.type("#search", "weights[3]#2");
            page.press(Keys.ENTER);
            assertThat(page.labels(".selected")).isEqualTo(List.of("weights[3]#2"));
            page.type("#search", "nothing of that name");
            assertThat(page.text("#found-count")).isEqualTo("0 found");
        }
    }

    @Nested
    class Steps {
        @Test
        void slider_forwardAndBackward_goesNodeByNode() throws IOException {
            page.open(ViewerGraphs.document());
            step(3);
            assertThat(page.text("#step-note")).isEqualTo("forward 3 of 5: d = a * b ⟹ -6");
            assertThat(page.labels(".current")).isEqualTo(List.of("d"));
            assertThat(page.labels(".waiting")).isEqualTo(List.of("c", "e"));
            assertThat(page.labels(".no-gradient")).hasSize(5);
            page.element("#step-on").click();
            assertThat(page.labels(".current")).isEqualTo(List.of("c"));
            step(8);
            assertThat(page.text("#step-note")).isEqualTo("backward 3 of 5: ∂e/∂d = 1");
            assertThat(page.labels(".current")).isEqualTo(List.of("d"));
            assertThat(page.labels(".no-gradient")).isEqualTo(List.of("a", "b"));
            assertThat(page.count(".edge.flow")).isEqualTo(1);
            page.press(",");
            assertThat(page.labels(".current")).isEqualTo(List.of("c"));
        }

        private void step(int step) {
            page.eval("(() => { const slider = document.querySelector('#step'); slider.value = arguments[0];"
                            .replace("arguments[0]", String.valueOf(step))
                    + "slider.dispatchEvent(new Event('input')); })()");
        }

        @Test
        void play_toTheEnd_leavesAllAsItWas() throws IOException {
            page.open(ViewerGraphs.document());
            page.press(" ");
            assertThat(page.element("#play").getAttribute("aria-label")).isEqualTo("Pause");
            page.await("viewer.steps.step > 2");
            page.press(" ");
            assertThat(page.element("#play").getAttribute("aria-label")).isEqualTo("Play");
            page.press(" ");
            page.await("viewer.steps.step === viewer.steps.last");
            assertThat(page.count(".waiting, .no-gradient, .current")).isZero();
        }
    }

    @Nested
    class Keyboard {
        @Test
        void arrows_moveAlongEdges() throws IOException {
            page.open(ViewerGraphs.document());
            page.press(Keys.ARROW_LEFT);
            assertThat(page.labels(".selected")).isEqualTo(List.of("e"));
            page.press(Keys.ARROW_LEFT);
            assertThat(page.labels(".selected")).isEqualTo(List.of("d"));
            page.press(Keys.ARROW_LEFT, Keys.ARROW_DOWN);
            assertThat(page.labels(".selected")).isEqualTo(List.of("b"));
            assertThat(page.eval("document.activeElement.dataset.box")).isEqualTo("n1");
            page.press(Keys.ARROW_RIGHT);
            assertThat(page.labels(".selected")).isEqualTo(List.of("d"));
        }

        @Test
        void keys_forEverything_work() throws IOException {
            page.open(ViewerGraphs.network(4, 12, 1));
            page.press("x");
            assertThat(page.count(".box")).isEqualTo(1);
            page.press(Keys.ARROW_RIGHT, Keys.ENTER);
            assertThat(page.count(".box")).isGreaterThan(1);
            page.press("c");
            assertThat(page.count(".box")).isEqualTo(1);
            page.press("+");
            assertThat(page.eval("viewer.view.fitted")).isEqualTo(false);
            page.press("f");
            assertThat(page.eval("viewer.view.fitted")).isEqualTo(true);
            page.press("/", "tanh", Keys.ENTER);
            assertThat(page.labels(".selected")).isEqualTo(List.of("out[0]"));
            page.press(Keys.ESCAPE);
            assertThat(page.count(".selected, .match")).isZero();
            page.press("s");
            assertThat(page.element("aside").isDisplayed()).isFalse();
            page.press("s", "?");
            assertThat(page.element("#help").isDisplayed()).isTrue();
            page.press(Keys.ESCAPE);
            assertThat(page.element("#help").isDisplayed()).isFalse();
        }

        @Test
        void controls_all_haveANameAndCanBeFocused() throws IOException {
            page.open(ViewerGraphs.document());
            assertThat(page.eval("[...document.querySelectorAll('button, input')]"
                            + ".filter(e => e.tabIndex < 0 || !(e.ariaLabel ?? e.textContent.trim()))"
                            + ".map(e => e.outerHTML)"))
                    .isEqualTo(List.of());
        }
    }
}
